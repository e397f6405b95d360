// Readiness in both editions: the matrix, the orders, conditions, what runs already, and areas to prepare.

import Findings
import Text

extension SectionWriter {
  static let readiness = SectionWriter(
    id: "beredskap", title: Localised(swedish: "Vilja att samverka", english: "Willingness"),
    tells: [
      .readiness, .readinessOrders, .readinessAnswers, .readinessExisting, .areaEffects,
    ]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.readiness) else { return [] }
    let order = maker.grid(
      sheet.ordered(material, language), id: "tabell-beredskap", caption: String.orderCaption,
      columns: [
        .area, .coalition, .missingChecks, .expired, .score, .rankLeaders, .rankWhole, .givenRank,
        .rankAmongGiven, .rankWholeAmongGiven,
      ].filter { column in
        sheet[column]?.holdsAnything
          ?? (column == .missingChecks && material.sheet(.startGate) != nil)
      }, by: .rankOrder, ascending: true, telling: expired(sheet, maker))
    var blocks: [Block] = [.paragraph(String.readinessLead[language])]
    blocks.append(.table(matrix(sheet, material, maker)))
    if let rule = material.readinessRule { blocks.append(.paragraph(rule[language])) }
    blocks.append(.table(order))
    blocks += [agreement(material, language).map { .paragraph($0) }].compactMap(\.self)
    blocks += conditions(material, maker) + effects(material, maker)
    if let existing = material.sheet(.readinessExisting) {
      blocks.append(
        .table(
          maker.grid(
            existing, id: "tabell-redan", caption: String.existingCaption,
            columns: [.area, .collaboration, .willing, .reluctant, .others], by: nil)))
    }
    return blocks
  }

  /// Whose answers have expired; where all have, that is told in a word.
  private static func expired(_ sheet: Sheet, _ maker: GridMaker) -> [Column: [Cell]] {
    let scores = sheet.wholes(.score)
    let cells = sheet.texts(.expired).enumerated().map { row, ids in
      ids.isEmpty
        ? Cell("–")
        : Cell(
          scores[row] == nil
            ? String.all[maker.speaker.language] : maker.speaker.register.organisations(in: ids))
    }
    return [.expired: cells]
  }

  /// How far the two orders agree with each other, and with the one that was given.
  private static func agreement(_ material: Material, _ language: Language) -> String? {
    guard let sheet = material.sheet(.readinessOrders) else { return nil }
    let told = (0..<sheet.rowCount).compactMap { row -> String? in
      guard let tau = sheet.number(.tau, row) else { return nil }
      return String.agreement(
        sheet.text(.oneOrder, row), sheet.text(.otherOrder, row),
        tau.shown(language, decimals: 2))[language]
    }
    return told.isEmpty
      ? nil : String.agreementLead[language] + told.joined(separator: "; ") + "."
  }

  /// The answers with a condition or a note, as they were told.
  private static func conditions(_ material: Material, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    guard let sheet = material.sheet(.readinessAnswers) else { return [] }
    let rows = (0..<sheet.rowCount).filter {
      !sheet.text(.condition, $0).isEmpty || !sheet.text(.note, $0).isEmpty
    }
    guard !rows.isEmpty else { return [] }
    let told = sheet.picking(rows).worded(.stance) { CodeWords.stances.word($0)[language] }
      .worded(.answerAge) { CodeWords.ages.word($0)[language] }
      .worded(.answeredOn) { $0.hasSuffix("-01") ? String($0.dropLast(3)) : $0 }
    return [
      .heading(String.conditionsHeading[language]),
      .table(
        maker.grid(
          told, id: "tabell-villkor", caption: String.conditionsCaption,
          columns: [
            .area, .organisation, .stance, .condition, .note, .answeredOn, .answerUntil,
            .answerAge,
          ].filter { told[$0]?.holdsAnything ?? false }, by: nil,
          limit: maker.speaker.edition == .board ? 25 : nil)),
    ]
  }

  /// Areas by organisations, in the order of the rank, a letter a stance.
  ///
  /// An answer that has expired stands in brackets.
  private static func matrix(_ sheet: Sheet, _ material: Material, _ maker: GridMaker) -> Grid {
    let language = maker.speaker.language
    let stances: [Column] = [.lead, .join, .wait, .abstain]
    let areas = 0..<sheet.rowCount
    var letters: [[String: String]] = Array(repeating: [:], count: sheet.rowCount)
    for (stance, letter) in zip(stances, String.stanceLetters) {
      for row in areas {
        for id in IDList.ids(in: sheet.text(stance, row)) {
          letters[row][id] = letter[language]
        }
      }
    }
    if let answers = material.sheet(.readinessAnswers) {
      let places = Dictionary(
        sheet.texts(.area).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      for row in 0..<answers.rowCount where answers.text(.answerAge, row) == "expired" {
        guard let place = places[answers.text(.area, row)],
          let letter = zip(stances, String.stanceLetters).first(where: {
            $0.0.name == answers.text(.stance, row)
          })?.1
        else { continue }
        letters[place][answers.text(.organisation, row)] = "(\(letter[language]))"
      }
    }
    let ids = Set(letters.flatMap(\.keys)).sorted {
      let (a, b) = (
        maker.speaker.register.organisation($0), maker.speaker.register.organisation($1)
      )
      return a == b ? $0 < $1 : a < b
    }
    var ranks = [Int](areas)
    if case .whole(let places)? = sheet[.rank] {
      ranks.sort { (places[$0] ?? .max) < (places[$1] ?? .max) }
    }
    return Grid(
      id: "tabell-matris", caption: String.matrixCaption[language],
      columns: [Grid.Column(Column.area.title[language])]
        + ids.map { Grid.Column(maker.speaker.register.organisation($0)) },
      cells: ranks.map { row in
        [Cell(sheet.text(.area, row))] + ids.map { Cell(letters[row][$0] ?? "") }
      })
  }

  static let preparation = SectionWriter(
    id: "beredning",
    title: Localised(swedish: "Områden att bereda vidare", english: "Areas to prepare"),
    tells: [.preparation]
  ) { material, maker in
    guard let sheet = material.sheet(.preparation) else { return [] }
    let language = maker.speaker.language
    return material.rules(of: "preparation", language) + [
      .table(
        maker.grid(
          sheet, id: "tabell-beredning", caption: String.preparationCaption,
          columns: [.name, .driver, .others, .interest, .isReady], by: .isReady))
    ]
  }
}

extension Column {
  /// Areas without an answer that holds come last.
  fileprivate static let rankOrder = Column(
    "rank_order", "Ordning i listan", "Order in the list", .number(0), .open)
}

extension Sheet {
  /// With what is missing before a start, and a place for every area.
  fileprivate func ordered(_ material: Material, _ language: Language) -> Sheet {
    let places = wholes(.rank).map { $0 ?? .max }
    var all = columns + [Column(.rankOrder, .whole(places))]
    if let gates = material.sheet(.startGate) {
      let rows = Dictionary(
        gates.texts(.area).enumerated().map { ($1.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first })
      let starts = flags(.canStart)
      all.append(
        Column(
          .missingChecks,
          .text(
            texts(.area).enumerated().map { place, area in
              guard let row = rows[area.lowercased()] else {
                return starts[place] == true ? String.notAsked[language] : ""
              }
              return gates.gateLine(row, material, language)
            })))
    }
    return Sheet(table, all)
  }
}

// MARK: Wording

extension String {
  fileprivate static let stanceLetters = [
    Localised(swedish: "L", english: "L"), Localised(swedish: "Ö", english: "J"),
    Localised(swedish: "A", english: "W"), Localised(swedish: "–", english: "–"),
  ]

  fileprivate static func agreement(
    _ one: String, _ other: String, _ tau: String
  ) -> Localised<String> {
    let (a, b) = (CodeWords.orders.word(one), CodeWords.orders.word(other))
    return Localised(
      swedish: "\(a.swedish) mot \(b.swedish) \(tau)",
      english: "\(a.english) against \(b.english) \(tau)")
  }

  fileprivate static let agreementLead = Localised(
    swedish: "Överensstämmelse mellan ordningarna (Kendalls tau-b: 1 är samma ordning, 0 inget "
      + "samband, −1 omvänd): ",
    english: "Agreement between the orders (Kendall's tau-b: 1 is the same order, 0 unrelated, "
      + "−1 reversed): ")
  fileprivate static let all = Localised(swedish: "alla svar", english: "all answers")
  fileprivate static let notAsked = Localised(
    swedish: "frågorna är inte ställda", english: "the checks have not been made")
  fileprivate static let conditionsHeading = Localised(
    swedish: "Villkor och anteckningar", english: "Conditions and notes")
  fileprivate static let conditionsCaption = Localised(
    swedish: "Svar med villkor eller anteckning, som de angetts",
    english: "Answers with a condition or a note, as stated")
  fileprivate static let readinessLead = Localised(
    swedish: "Tabellen visar organisationernas svar, område för område: L vill leda, Ö vill öka "
      + "samverkan, A avvaktar, – avstår. Svar som har gått ut står inom parentes. En tom ruta betyder "
      + "inget svar.",
    english:
      "The table shows the organisations' answers, area by area: L will lead, J will join, W waits, "
      + "– abstains. Answers that have expired are in brackets. An empty cell means no answer.")
  fileprivate static let matrixCaption = Localised(
    swedish: "Organisationernas svar, i områdenas ordning",
    english: "The answers of the organisations, in the order of the areas")
  fileprivate static let orderCaption = Localised(
    swedish: "Områdenas två ordningar, och vilka som kan starta enligt svaren",
    english: "The two orders of areas, and who can start according to the answers")
  fileprivate static let existingCaption = Localised(
    swedish: "Samarbeten som redan finns bland dem som svarat",
    english: "Collaborations that already exist among those who answered")
  fileprivate static let preparationCaption = Localised(
    swedish: "Områden på första steget, de som kan beredas vidare först",
    english: "Areas at the first stage, those that can be prepared first")
}
