// Words of the section on gaps: classes and levels, and what its measures are.

import Findings
import Text

/// Classes, levels and what an index is of, in words.
enum PairWords {
  static func of(_ word: String) -> Localised<String> { all[word] ?? Localised(word) }

  private static let all: [String: Localised<String>] = [
    "": Localised("–"),
    "separate_levels": Localised(
      swedish: "ingen deltar på båda nivåerna", english: "nobody takes part on both levels"),
    "no_initiatives": Localised(swedish: "inga initiativ angivna", english: "no initiatives given"),
    "networks": Localised(swedish: "Nätverk", english: "Networks"),
    "people": Localised(swedish: "Personer", english: "People"),
    "peer": Localised(swedish: "Samma område, samma nivå", english: "Same field, same level"),
    "vertical": Localised(
      swedish: "Vertikala: samma område, annan nivå",
      english: "Vertical: same field, different level"),
    "horizontal": Localised(
      swedish: "Horisontella: annat område, samma nivå",
      english: "Horizontal: different field, same level"),
    "diagonal": Localised(
      swedish: "Diagonala: annat område, annan nivå",
      english: "Diagonal: different field, different level"),
  ]
}

extension Term {
  /// The measures of this section.
  static let gaps: [Term] = [
    Term(
      columns: [.effect],
      name: Localised(swedish: "Kontakter mot slumpen", english: "Links against chance"),
      meaning: Localised(
        swedish:
          "För varje slag av par jämförs antalet kontakter, och antalet gemensamma deltagare, med "
          + "slumpvisa bemanningar. I dem har varje nätverk lika många deltagare, och varje person lika många "
          + "platser, som i dag. Inom parentes står vad 95 % av dragningarna ger. Oddskvoten gäller de "
          + "gemensamma deltagarna: 1 är vad slumpen ger, i små och stora underlag. Intervallet rymmer 1 när "
          + "antalet ligger inom vad slumpen ger. För personer bedöms inget: vilka som möts följer av hur "
          + "nätverken är bildade.",
        english:
          "For each kind of pair, the number of links and the number of shared participants are compared "
          + "with random staffings. In those, every network has as many participants, and every person as "
          + "many seats, as today. The brackets show what 95% of the draws give. The odds ratio is of the "
          + "shared participants: 1 is what chance would give, in small and large input alike. The interval "
          + "includes 1 when the number is within what chance would give. Nothing is judged for people: who "
          + "meets whom follows from how the networks are formed.")),
    Term(
      columns: [.pLower],
      name: Localised(
        swedish: "Gemensamma deltagare mot slumpen", english: "Shared participants against chance"),
      meaning: Localised(
        swedish:
          "Jämförs med slumpvisa bemanningar där varje nätverk har lika många deltagare och varje "
          + "person lika många platser som i dag (FDSM; Zweig och Kaufmann 2011; Godard och Neal 2022). "
          + "Platser som enligt seats.csv inte får finnas räknas inte som möjliga. Fler än slumpen prövas för "
          + "varje par av nätverk med deltagare, färre för varje par med behov. q är p rättat för "
          + "alla prövningar (Benjamini och Hochberg 1995). Om ingen dragning når det funna antalet används "
          + "en modell som håller summorna i genomsnitt (SDSM).",
        english:
          "Compared with random staffings in which every network has as many participants and every "
          + "person as many seats as today (FDSM; Zweig and Kaufmann 2011; Godard and Neal 2022). Seats "
          + "that seats.csv rules out do not count as possible. More than chance is tested for every pair of "
          + "networks with participants, fewer for every pair with need. q is p corrected for all tests "
          + "(Benjamini and Hochberg 1995). Where no draw reaches the number found, a model that keeps the sums "
          + "on average is used (SDSM).")),
    Term(
      columns: [.need],
      name: Localised(swedish: "Behov", english: "Need"),
      meaning: Localised(
        swedish:
          "Antalet gemensamma initiativ, plus antalet områden där båda har initiativ, plus den andel av "
          + "organisationerna som finns i båda (0–1). Saknas initiativ i underlaget är behovet bara "
          + "den andelen, vilket är ett svagt mått. En diagonal lucka är ett diagonalt par med behov men utan "
          + "gemensam deltagare, angiven kontakt eller gemensamt överordnat nätverk. Nätverk utan deltagare "
          + "räknas inte.",
        english:
          "The number of initiatives in common, plus the number of areas in which both have initiatives, plus "
          + "the share of the organisations that are in both (0–1). Without initiatives in the input, the "
          + "need is that share alone, which is a weak measure. A diagonal gap is a diagonal pair with need but "
          + "no shared participant, stated link or common parent network. Networks without participants do "
          + "not count.")),
  ]
}
