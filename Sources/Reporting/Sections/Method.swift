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
        [
          .heading(String.chance[language]), .paragraph(String.tests($0)[language]),
          .list(String.questions($0, language)), .paragraph(String.verdicts[language]),
        ]
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
        name: Localised(swedish: "Betweennesscentralitet", english: "Betweenness centrality"),
        meaning: Localised(
          swedish:
            "Hur många av de kortaste vägarna mellan andra personer och nätverk som går genom "
            + "personen eller nätverket. Andelen är värdet delat med det högsta möjliga i ett lika stort "
            + "underlag (Freeman 1977; Borgatti och Everett 1997). Beräknat exakt, inte på urval.",
          english:
            "How many of the shortest paths between other people and networks run through this person or "
            + "network. The share is the value divided by the largest possible in input of the same size "
            + "(Freeman 1977; Borgatti and Everett 1997). Computed exactly, not from a sample.")),
      Term(
        columns: [.harmonic],
        name: Localised(swedish: "Harmonisk centralitet", english: "Harmonic centrality"),
        meaning: Localised(
          swedish:
            "Medelvärdet av ett delat med avståndet till alla andra, där den som inte kan nås "
            + "bidrar med noll. 1 betyder direkt kontakt med alla (Rochat 2009).",
          english:
            "The mean of one divided by the distance to all others, where those out of reach add zero. "
            + "1 means direct contact with everyone (Rochat 2009).")),
      Term(
        columns: [.closeness],
        name: Localised(swedish: "Närhetscentralitet", english: "Closeness centrality"),
        meaning: Localised(
          swedish:
            "Det kortast möjliga sammanlagda avståndet delat med det verkliga, viktat med den andel "
            + "som kan nås (Borgatti och Everett 1997).",
          english:
            "The smallest possible total distance divided by the actual one, weighted by the "
            + "share that can be reached (Borgatti and Everett 1997).")),
      Term(
        columns: [.cutPoint],
        name: Localised(
          swedish: "Artikulationspunkt (cut point)", english: "Cut point (articulation point)"),
        meaning: Localised(
          swedish:
            "En person som håller ihop två delar: utan personen når färre nätverk varandra. Bara personer "
            + "räknas, eftersom varje nätverk med en deltagare som inte är med i något annat vore en "
            + "artikulationspunkt.",
          english:
            "A person who joins two parts: without this person, fewer networks reach each other. Only people "
            + "count, since any network with a participant who is in no other network would be a cut "
            + "point.")),
      Term(
        columns: [.soleLinks, .soleBridges],
        name: Localised(
          swedish: "Kontakt genom en enda person", english: "Link through one person"),
        meaning: Localised(
          swedish:
            "Två nätverk med exakt en gemensam deltagare (ett par med vikt 1). Antalet per person "
            + "följer av redundansmåttet hos Latapy, Magnien och Del Vecchio (2008).",
          english:
            "Two networks with exactly one participant in common (a pair of weight 1). The number for each "
            + "person follows from the redundancy coefficient of Latapy, Magnien and Del Vecchio (2008)."
        )),
      Term(
        columns: [.efficiencyLoss],
        name: Localised(swedish: "Effektivitetsförlust", english: "Loss of efficiency"),
        meaning: Localised(
          swedish:
            "Effektiviteten är medelvärdet, över alla par av nätverk, av ett delat med antalet steg "
            + "mellan dem genom gemensamma deltagare. Måttet är den andel som försvinner om "
            + "personen lämnar och alla nätverk finns kvar (Latora och Marchiori 2001). Beräknat exakt.",
          english:
            "Efficiency is the mean, over all pairs of networks, of one divided by the number of steps "
            + "between them through shared participants. The measure is the share of it that is lost if the "
            + "person leaves and all networks remain (Latora and Marchiori 2001). Computed exactly."
        )),
      Term(
        columns: [.busFactor],
        name: Localised(
          swedish: "Så få står för hälften (truck factor)", english: "Truck factor"),
        meaning: Localised(
          swedish:
            "Det minsta antal personer som tillsammans står för mer än hälften av nätverkets kontakter, eller "
            + "av organisationens platser (jfr Avelino m.fl. 2016). Antalet är bevisat minst. Där det inte har kunnat "
            + "bevisas anges hur många som räcker (högst) och hur många som minst behövs.",
          english:
            "The fewest people who together account for more than half of a network's links, or of an "
            + "organisation's seats (cf. Avelino and others 2016). The number is proven to be the fewest. Where it "
            + "could not be proven, the table gives how many are enough (at most) and how many are needed (at least)."
        )),
      Term(
        columns: [.soleSeats],
        name: Localised(swedish: "Enda representant", english: "Single representative"),
        meaning: Localised(
          swedish: "En person vars organisation inte har någon annan i nätverket.",
          english: "A person whose organisation has nobody else in the network.")),
      Term(
        columns: [.eigenvector],
        name: Localised(swedish: "Egenvektorcentralitet", english: "Eigenvector centrality"),
        meaning: Localised(
          swedish:
            "Hög för den som deltar i nätverk vars deltagare i sin tur deltar i många. Det högsta "
            + "värdet är 1 (Bonacich 1972).",
          english:
            "High for those in networks whose participants in turn take part in many. The highest value "
            + "is 1 (Bonacich 1972).")),
      Term(
        columns: [.constraint],
        name: Localised(swedish: "Constraint (Burt)", english: "Constraint (Burt)"),
        meaning: Localised(
          swedish:
            "Hur sluten en persons kontaktkrets är. Ett lågt värde visar att personen möter personer som "
            + "annars inte möter varandra (Burt 1992).",
          english:
            "How closed a person's circle of contacts is. A low value shows that the person meets people who "
            + "do not otherwise meet each other (Burt 1992).")),
      Term(
        columns: [.effectiveSize],
        name: Localised(swedish: "Effektiv nätverksstorlek", english: "Effective size"),
        meaning: Localised(
          swedish:
            "Antalet kollegor i nätverken, minskat med hur många av varandra de i genomsnitt möter "
            + "(Burt 1992).",
          english:
            "The number of colleagues in the networks, less how many of each other they meet on average "
            + "(Burt 1992).")),
      Term(
        columns: [.core],
        name: Localised(swedish: "K-kärna (k-core)", english: "K-core"),
        meaning: Localised(
          swedish:
            "Det största tal k för vilket personen hör till en grupp där alla möter minst k andra i "
            + "gruppen (Seidman 1983).",
          english:
            "The largest number k for which the person belongs to a group where everybody meets at least "
            + "k others in the group (Seidman 1983).")),
    ]
}

// MARK: Wording

extension String {
  fileprivate static let riskRules = Localised(
    swedish: "Regler för personberoende", english: "Rules for person dependency")
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
    let risk = (100 * Tested.limit).shown(.swedish, decimals: 0)
    return Localised(
      swedish:
        "Rapporten prövar \(all.shown(.swedish)) gånger om något skiljer sig från slumpen. Vad som prövas är "
        + "bestämt innan listorna läses. Felrisken för hela rapporten, \(risk) %, är fördelad på frågorna i "
        + "förväg:",
      english:
        "The report tests \(all.shown(.english)) times whether something differs from chance. What is tested is "
        + "fixed before the lists are read. The risk of error for the whole report, \(risk)%, is divided among the "
        + "questions beforehand:")
  }

  /// The questions, each with its number of tests and its part of the risk.
  fileprivate static func questions(_ sheet: Sheet, _ language: Language) -> [String] {
    let counts = Dictionary(
      zip(sheet.texts(.question), sheet.wholes(.tests).map { $0 ?? 0 }),
      uniquingKeysWith: { a, _ in a })
    return Question.allCases.compactMap { question in
      counts[question.rawValue].map { count in
        let share = (question.share * Tested.limit).percent(language, decimals: 2)
        let tests = Localised(
          swedish: count == 1 ? "prövning" : "prövningar", english: count == 1 ? "test" : "tests")
        return "\(name(question)[language]): \(count.shown(language)) \(tests[language]) (\(share))"
      }
    }
  }

  /// What the words of a verdict mean.
  fileprivate static let verdicts: Localised<String> = {
    func limit(_ limit: Double, _ language: Language) -> String {
      limit.shown(language, decimals: 2)
    }
    let (clear, likely) = (Tested.clearLimit, Tested.limit)
    return Localised(
      swedish:
        "Inom varje fråga rättas p till q enligt Benjamini och Hochberg, och q delas med frågans del av risken. "
        + "q högst \(limit(clear, .swedish)) kallas klart, högst \(limit(likely, .swedish)) troligt. Ryms "
        + "\(limit(likely, .swedish)) inom två medelfel från dragningarna sägs på gränsen. Har ingen dragning nått "
        + "det funna, men är dragningarna för få, sägs att det inte kan avgöras. Allt annat kan inte skiljas från "
        + "slump. p gäller båda håll (dubbla det mindre av de två), utom för enskilda par, grupper av nätverk, "
        + "värdskap och ordförandeskap, där ett håll prövas.",
      english:
        "Within each question, p is corrected to q by Benjamini and Hochberg's method, and q is divided by the "
        + "question's part of the risk. A q of at most \(limit(clear, .english)) is called clear, at most "
        + "\(limit(likely, .english)) probable. Where \(limit(likely, .english)) lies within two standard errors of "
        + "the draws, it is called borderline. Where no draw has reached what was found, but the draws are too few, it "
        + "cannot be decided. Everything else cannot be distinguished from chance. p is two-sided (twice the smaller "
        + "of the two), except for single pairs, groups of networks, hosting and chairing, where one side is tested."
    )
  }()

  private static func name(_ question: Question) -> Localised<String> {
    switch question {
    case .diagonal:
      Localised(
        swedish: "gemensamma deltagare i diagonala par",
        english: "shared participants in diagonal pairs")
    case .index:
      Localised(
        swedish: "övriga slag av par, och kontakter inom grupper",
        english: "other kinds of pairs, and links within groups")
    case .pairs: Localised(swedish: "enskilda par", english: "single pairs")
    case .communities: Localised(swedish: "grupper av nätverk", english: "groups of networks")
    case .hosts: Localised(swedish: "värdskap", english: "hosting")
    case .chairs: Localised(swedish: "ordförandeskap", english: "chairing")
    case .sizes:
      Localised(swedish: "små och stora organisationer", english: "small and large organisations")
    }
  }

  fileprivate static func lead(_ asOf: String) -> Localised<String> {
    Localised(
      swedish: "Rapporten gäller de platser som pågår den \(asOf), slutdatumet inräknat. "
        + "Ersättare räknas bara när de har deltagit i möten, om inte inställningarna "
        + "säger annat. Vakanta platser räknas inte som personer. Avstånd räknas i steg mellan person och "
        + "nätverk. Samma underlag och inställningar ger samma rapport.",
      english: "The report covers the seats that run on \(asOf), end dates included. "
        + "Deputies count only when they have attended meetings, unless the settings say "
        + "otherwise. Vacant seats do not count as people. Distance is counted in steps between person and "
        + "network. The same input and settings give the same report.")
  }
}
