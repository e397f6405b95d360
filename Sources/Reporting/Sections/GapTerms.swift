// Words of the section on gaps: classes and levels, and what its measures are.

import Findings
import Text

/// Classes, levels and what an index is of, in words.
enum PairWords {
  static func of(_ word: String) -> Localised<String> { all[word] ?? Localised(word) }

  private static let all: [String: Localised<String>] = [
    "": Localised("–"),
    "separate_levels": Localised(
      swedish: "ingen sitter på båda nivåerna", english: "nobody sits on both levels"),
    "no_initiatives": Localised(swedish: "inga initiativ angivna", english: "no initiatives given"),
    "networks": Localised(swedish: "Nätverk", english: "Networks"),
    "people": Localised(swedish: "Personer", english: "People"),
    "peer": Localised(swedish: "Samma område, samma nivå", english: "Same field, same level"),
    "vertical": Localised(
      swedish: "Vertikala: samma område, annan nivå",
      english: "Vertical: same field, other level"),
    "horizontal": Localised(
      swedish: "Horisontella: annat område, samma nivå",
      english: "Horizontal: other field, same level"),
    "diagonal": Localised(
      swedish: "Diagonala: annat område, annan nivå",
      english: "Diagonal: other field, other level"),
  ]
}

extension Term {
  /// The measures of this section.
  static let gaps: [Term] = [
    Term(
      columns: [.effect],
      name: Localised(swedish: "Möten mot slumpen", english: "Meetings against chance"),
      meaning: Localised(
        swedish:
          "För varje slag av par jämförs antalet par som delar minst en person, och hur många personer "
          + "de delar sammanlagt, med slumpvisa bemanningar där varje nätverk har lika många personer "
          + "och varje person lika många uppdrag som i dag. Inom parentes står vad 95 % av dragningarna "
          + "ger. Oddskvoten gäller de delade personerna: 1 är vad slumpen ger, och samma benägenhet ger "
          + "samma kvot i små och stora underlag. Intervallet rymmer 1 när antalet ligger inom det som "
          + "slumpen ger. För personer bedöms inget: att de som har samma nivå eller post möts följer av "
          + "hur nätverken är bildade.",
        english:
          "For each class of pair, the number of pairs that share at least one person, and how many "
          + "people they share in all, are compared with random staffings in which every network has as "
          + "many people and every person as many seats as today. In brackets stands what 95% of the "
          + "draws give. The odds ratio is of the shared people: 1 is what chance gives, and the same "
          + "inclination gives the same ratio in small and in large input. Its interval holds 1 when the "
          + "number lies within what chance gives. Nothing is judged for people: that those of one level "
          + "or post meet follows from how networks are formed.")),
    Term(
      columns: [.pLower],
      name: Localised(
        swedish: "Gemensamma personer mot slumpen", english: "Shared people against chance"),
      meaning: Localised(
        swedish:
          "Jämförs med slumpvisa bemanningar där varje nätverk har lika många personer och varje "
          + "person lika många uppdrag som i dag (FDSM; Zweig och Kaufmann 2011; Godard och Neal 2022). "
          + "Platser som enligt seats.csv inte får finnas räknas inte som missade möjligheter. Fler "
          + "prövas för varje par av nätverk med personer, färre för varje par med behov; q tar hänsyn "
          + "till alla prövningar (Benjamini och Hochberg 1995). Når ingen dragning upp till det som "
          + "syns används svansen i en modell som håller summorna i genomsnitt (SDSM).",
        english:
          "Compared with random staffings in which every network has as many people and every "
          + "person as many seats as today (FDSM; Zweig and Kaufmann 2011; Godard and Neal 2022). Seats "
          + "that seats.csv rules out are no missed chances. More is tested for every two networks with "
          + "people, fewer for every two with need; q allows for all tests (Benjamini and Hochberg 1995). "
          + "Where no draw reaches what is seen, the tail of a model that keeps the sums on average "
          + "stands in (SDSM).")),
    Term(
      columns: [.need],
      name: Localised(swedish: "Behov", english: "Need"),
      meaning: Localised(
        swedish:
          "Antalet gemensamma initiativ, plus områden där båda har initiativ, plus den andel av "
          + "organisationerna som finns i båda (0–1). Saknas initiativ i underlaget är behovet bara "
          + "den andelen, vilket är ett svagt mått. En lucka är ett diagonalt par med behov men utan "
          + "gemensam person, angiven länk eller gemensamt överordnat nätverk. Nätverk utan personer "
          + "räknas inte.",
        english:
          "The number of shared initiatives, plus areas in which both have initiatives, plus the "
          + "share of the organisations that are in both (0–1). Without initiatives in the input the "
          + "need is that share alone, a weak measure. A gap is a diagonal pair with need but no "
          + "shared person, declared link or common parent. Networks without people do not count.")),
  ]
}
