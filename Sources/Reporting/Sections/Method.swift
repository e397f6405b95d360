// How the numbers are made, in words that a reader without training can follow, with sources.

import Findings
import Text

extension SectionWriter {
  static let method = SectionWriter(
    id: "metod", title: Localised(swedish: "Så är siffrorna framtagna", english: "Method")
  ) { material, maker in
    let language = maker.speaker.language
    return [.paragraph(String.lead(material.asOf)[language])]
      + (material.sheet(.tests).map {
        [.heading(String.chance[language]), .paragraph(String.tests($0)[language])]
      } ?? [])
      + (material.sheet(.dependency) == nil || material.riskRules.isEmpty
        ? []
        : [.heading(String.riskRules[language]), .list(material.riskRules.map { $0[language] })])
  }

  static let glossary = SectionWriter(
    id: "ordlista", title: Localised(swedish: "Ord och nyckeltal", english: "Words and key figures")
  ) { material, maker in
    let language = maker.speaker.language
    let terms = Term.all.filter { term in
      material.sheets.contains { sheet in term.columns.contains { sheet[$0] != nil } }
    }
    let figures = Grid(
      id: "tabell-nyckeltal", caption: String.keyFigures[language],
      columns: [
        Grid.Column(String.figure[language]), Grid.Column(String.value[language], isNumber: true),
        Grid.Column(String.definition[language]),
      ],
      cells: material.keyFigures.map {
        [
          Cell($0.labelWithReason[language]), $0.value.cell(language),
          Cell($0.definition[language]),
        ]
      })
    return
      (terms.isEmpty
      ? [] : [.terms(terms.map { (term: $0.name[language], meaning: $0.meaning[language]) })])
      + (figures.cells.isEmpty ? [] : [.table(figures)])
  }
}

/// A measure and its definition for readers; shown when the run has one of its columns.
struct Term: Sendable {
  let columns: [Column]
  let name: Localised<String>
  let meaning: Localised<String>

  static let all: [Term] =
    gaps + [
      Term(
        columns: [.betweenness],
        name: Localised(swedish: "Mellanliggande", english: "Betweenness"),
        meaning: Localised(
          swedish: "Hur många kortaste vägar mellan andra personer och nätverk som går genom just "
            + "denna. Andelen är värdet delat med det högsta möjliga i ett lika stort underlag "
            + "(Freeman 1977; Borgatti och Everett 1997). Beräknat exakt, inte på urval.",
          english:
            "How many shortest paths between other people and networks run through this one. "
            + "The share is the value divided by the largest possible for input of this size "
            + "(Freeman 1977; Borgatti and Everett 1997). Exact, not sampled.")),
      Term(
        columns: [.harmonic],
        name: Localised(swedish: "Harmonisk närhet", english: "Harmonic closeness"),
        meaning: Localised(
          swedish: "Medelvärdet av ett delat med avståndet till alla andra; den som inte kan nås "
            + "bidrar med noll. 1 betyder direkt kontakt med alla (Rochat 2009).",
          english: "The mean of one over the distance to all others; those out of reach add zero. "
            + "1 means direct contact with everyone (Rochat 2009).")),
      Term(
        columns: [.closeness],
        name: Localised(swedish: "Närhet", english: "Closeness"),
        meaning: Localised(
          swedish:
            "Kortast möjliga sammanlagda avstånd delat med det verkliga, viktat med den andel "
            + "som kan nås (Borgatti och Everett 1997).",
          english: "The smallest possible total distance divided by the real one, weighted by the "
            + "share that can be reached (Borgatti and Everett 1997).")),
      Term(
        columns: [.cutPoint],
        name: Localised(swedish: "Brytpunkt", english: "Cut-point"),
        meaning: Localised(
          swedish:
            "En person utan vilken samarbetet faller isär i fler delar. Bara personer räknas: "
            + "ett nätverk med en medlem som inte sitter någon annanstans vore alltid en brytpunkt.",
          english:
            "A person without whom the collaboration falls into more parts. Only people count: "
            + "a network with a member who sits nowhere else would always be one.")),
      Term(
        columns: [.soleLinks, .soleBridges],
        name: Localised(swedish: "Ensam länk", english: "Sole link"),
        meaning: Localised(
          swedish: "Två nätverk med exakt en gemensam person. Antalet per person följer av "
            + "redundansmåttet hos Latapy, Magnien och Del Vecchio (2008).",
          english:
            "Two networks with exactly one person in common. The number for each person follows "
            + "from the redundancy of Latapy, Magnien and Del Vecchio (2008).")),
      Term(
        columns: [.efficiencyLoss],
        name: Localised(swedish: "Förlorad närhet", english: "Nearness lost"),
        meaning: Localised(
          swedish:
            "Nätverkens närhet är medelvärdet, över alla par av nätverk, av ett delat med antalet steg "
            + "mellan dem genom gemensamma personer. Måttet är hur stor del av den som försvinner när "
            + "personen lämnar; alla nätverk finns kvar (Latora och Marchiori 2001). Exakt beräknat.",
          english:
            "The nearness of the networks is the mean, over all pairs of them, of one over the "
            + "steps between them through shared people. The measure is the share of it that goes "
            + "when the person leaves; all networks stay (Latora and Marchiori 2001). Exact.")),
      Term(
        columns: [.busFactor],
        name: Localised(swedish: "Så få bär hälften", english: "Bus factor"),
        meaning: Localised(
          swedish:
            "Det minsta antal personer vars utträde tar bort mer än hälften av nätverkets länkar, eller "
            + "av organisationens platser (jfr Avelino m.fl. 2016). Antalet är bevisat minst; där det inte har kunnat "
            + "bevisas anges hur många som räcker (högst) och hur många som minst behövs.",
          english:
            "The fewest people whose leaving takes more than half of a network's links, or of "
            + "an organisation's seats (cf. Avelino and others 2016). The number is proven to be the fewest; where "
            + "it could not be, it tells how many are enough (at most) and how many are needed at least."
        )),
      Term(
        columns: [.soleSeats],
        name: Localised(swedish: "Ensam plats", english: "Sole seat"),
        meaning: Localised(
          swedish: "Ett nätverk där organisationen har precis en person.",
          english: "A network where the organisation has exactly one person.")),
      Term(
        columns: [.eigenvector],
        name: Localised(swedish: "Egenvektor", english: "Eigenvector"),
        meaning: Localised(
          swedish: "Hög hos den som sitter i nätverk vars medlemmar i sin tur sitter i många; "
            + "störst är 1 (Bonacich 1972).",
          english: "High for those in networks whose members in turn sit in many; the largest is 1 "
            + "(Bonacich 1972).")),
      Term(
        columns: [.constraint],
        name: Localised(swedish: "Bundenhet", english: "Constraint"),
        meaning: Localised(
          swedish:
            "Hur sluten en persons krets är; lågt värde visar att hen når kretsar som annars "
            + "inte möts (Burt 1992).",
          english:
            "How closed a person's circle is; a low value shows reach into circles that do not "
            + "otherwise meet (Burt 1992).")),
    ]
}

// MARK: Wording

extension String {
  fileprivate static let riskRules = Localised(
    swedish: "Regler för personberoende", english: "Rules of person dependency")
  fileprivate static let keyFigures = Localised(
    swedish: "Alla nyckeltal och vad de betyder", english: "All key figures and what they mean")
  fileprivate static let figure = Localised(swedish: "Nyckeltal", english: "Key figure")
  fileprivate static let value = Localised(swedish: "Värde", english: "Value")
  fileprivate static let definition = Localised(swedish: "Definition", english: "Definition")

  fileprivate static let chance = Localised(
    swedish: "Prövningar mot slumpen", english: "Tests against chance")

  /// How many tests the report makes, and the one rule for them all.
  fileprivate static func tests(_ sheet: Sheet) -> Localised<String> {
    let counts = Dictionary(
      zip(sheet.texts(.question), sheet.wholes(.tests).map { $0 ?? 0 }),
      uniquingKeysWith: { a, _ in a })
    let all = counts.values.reduce(0, +)
    func told(_ language: Language) -> String {
      Question.allCases.compactMap { question in
        counts[question.rawValue].map { count in
          let share = (question.share * Tested.limit).percent(language, decimals: 2)
          return "\(Self.name(question)[language]) \(count.shown(language)) (\(share))"
        }
      }.joined(separator: ", ")
    }
    func limit(_ limit: Double, _ language: Language) -> String {
      limit.shown(language, decimals: 2)
    }
    let risk = (100 * Tested.limit).shown(.swedish, decimals: 0)
    return Localised(
      swedish:
        "Rapporten prövar \(all.shown(.swedish)) gånger om något skiljer sig från slumpen. Vad "
        + "som prövas är bestämt innan listorna läses, och felrisken för hela rapporten, \(risk) %, är "
        + "fördelad i förväg: \(told(.swedish)). Inom varje fråga rättas p till q enligt Benjamini och "
        + "Hochberg, och q delas med frågans del av risken. Samma regel gäller överallt: q högst "
        + "\(limit(Tested.clearLimit, .swedish)) kallas klart, högst \(limit(Tested.limit, .swedish)) troligt; "
        + "ryms \(limit(Tested.limit, .swedish)) inom två medelfel från dragningarna sägs på "
        + "gränsen, och når ingen dragning upp till det som syns men dragningarna är för få sägs att det "
        + "inte kan avgöras. Allt annat kan inte skiljas från slump. p gäller båda hållen (dubbla det "
        + "mindre av de två) utom för enskilda par, grupper av nätverk och ledartröjan, där bara ett "
        + "håll prövas.",
      english:
        "The report tests \(all.shown(.english)) times whether something differs from chance. "
        + "What is tested is fixed before the lists are read, and the risk of the whole report, \(risk)%, is "
        + "divided beforehand: \(told(.english)). Within each question p is corrected to q by "
        + "Benjamini and Hochberg, and q is divided by the question's part of the risk. One rule holds "
        + "throughout: q of at most \(limit(Tested.clearLimit, .english)) is called clear, at most "
        + "\(limit(Tested.limit, .english)) probable; where \(limit(Tested.limit, .english)) lies within "
        + "two errors of the draws it is on the limit, and where no draw reaches what is seen but the "
        + "draws are too few it cannot be decided. All else cannot be told from chance. p is of both "
        + "sides (twice the smaller) except for single pairs, groups of networks and the lead, where "
        + "one side is tested.")
  }

  private static func name(_ question: Question) -> Localised<String> {
    switch question {
    case .diagonal:
      Localised(swedish: "det diagonala par delar", english: "what diagonal pairs share")
    case .index:
      Localised(swedish: "övriga slag av par och blandning", english: "other classes and mixing")
    case .pairs: Localised(swedish: "enskilda par", english: "single pairs")
    case .communities: Localised(swedish: "grupper av nätverk", english: "groups of networks")
    case .hosts: Localised(swedish: "värdskap", english: "hosts")
    case .chairs: Localised(swedish: "ordförandeskap", english: "chairs")
    case .sizes: Localised(swedish: "små mot stora", english: "small against large")
    }
  }

  fileprivate static func lead(_ asOf: String) -> Localised<String> {
    Localised(
      swedish: "Rapporten gäller de uppdrag som pågår den \(asOf). Slutdatum räknas in. "
        + "Ersättare räknas som närvarande bara när de deltagit i möten, om inte inställningarna "
        + "säger annat. Vakanta platser är inte personer. Avstånd räknas i steg mellan person och "
        + "nätverk. Samma underlag och inställningar ger samma rapport, tecken för tecken.",
      english: "The report covers memberships that run on \(asOf). End dates are included. "
        + "Deputies count as present only when they have attended, unless the settings say "
        + "otherwise. Vacant seats are not people. Distance is counted in steps between person and "
        + "network. The same input and settings give the same report, byte for byte.")
  }
}
