// Effects in dimensions, in both editions: the matrix in words, then the measurements with their context.

import Findings
import Text

extension SectionWriter {
  static let effects = SectionWriter(
    id: "effekter",
    title: Localised(
      swedish: "Effekter i flera dimensioner", english: "Effects in several dimensions"),
    tells: [.effects, .effectMatrix, .effectHistory]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.effects) else { return [] }
    let rows = sheet.orderedByVerdict.worded(effects: material, maker.speaker)
    let isBoard = maker.speaker.edition == .board
    return [.paragraph(String.effectsLead[language])] + material.rules(of: "effects", language)
      + matrix(material, maker)
      + [
        .heading(String.effectsHeading[language]),
        .table(
          maker.grid(
            rows, id: "tabell-effekter", caption: String.effectsCaption,
            columns: [
              .concerned, .effectDimension, .level, .effectDirection, .effectBaseline,
              .effectTarget, .effectMeasured, .effectUnit, .effectDate, .effectAge, .verdict,
              .effectContext,
            ].filter { rows[$0]?.holdsAnything ?? false }, by: nil, limit: isBoard ? 25 : nil,
            telling: rows.amounts(language))),
      ] + history(material, maker)
  }

  /// Things and levels by dimension; each cell says its verdict in words.
  private static func matrix(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.effectMatrix) else { return [] }
    let speaker = maker.speaker
    let dimensions: [Column] = [
      .effectEconomy, .effectQuality, .effectVulnerability, .effectCompetence, .effectService,
      .effectTrust,
    ]
    let worded = (dimensions + [.effectOther]).reduce(
      sheet.worded(effects: material, speaker)
    ) { sheet, column in
      sheet.worded(column) { cell in
        cell.split(separator: " ").map { material.word("effects", String($0), speaker.language) }
          .joined(separator: "; ")
      }
    }
    let others: [Column] = worded[.effectOther]?.holdsAnything ?? false ? [.effectOther] : []
    let levels: [Column] = worded[.level]?.holdsAnything ?? false ? [.level] : []
    return [
      .table(
        maker.grid(
          worded, id: "tabell-effektmatris", caption: String.matrixCaption,
          columns: [.concerned] + levels + dimensions + others, by: nil))
    ]
  }

  private static func history(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.effectHistory) else { return [] }
    return [
      .heading(String.historyHeading[maker.speaker.language]),
      .table(
        maker.grid(
          sheet.worded(effects: material, maker.speaker), id: "tabell-effekter-over-tid",
          caption: String.historyCaption,
          columns: [
            .concerned, .effectDimension, .level, .effectDate, .effectMeasured, .effectUnit,
          ], by: nil, limit: maker.speaker.edition == .board ? 25 : nil,
          telling: sheet.amounts(maker.speaker.language))),
    ]
  }
}

extension Sheet {
  /// What went the other way first, then what is not measured; what went as expected last.
  fileprivate var orderedByVerdict: Sheet {
    let order = [
      "contrary", "not_measured", "changed", "unchanged", "missed", "partly", "met", "too_early",
      "not_comparable",
    ]
    let ranks = (0..<rowCount).map { row in
      (order.firstIndex(of: text(.verdict, row)) ?? order.count, row)
    }
    return picking(ranks.sorted { $0 < $1 }.map(\.1))
  }

  /// The numbers with no more decimals than they have: each is in a unit of its own.
  fileprivate func amounts(_ language: Language) -> [Findings.Column: [Cell]] {
    let columns: [Findings.Column] = [.effectBaseline, .effectTarget, .effectMeasured]
    return Dictionary(
      columns.filter { self[$0] != nil }.map { column in
        let cells = (0..<rowCount).map { row in
          number(column, row).map { Cell($0.shownPlainly(language)) } ?? .none
        }
        return (column, cells)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What each row is about and its codes, in the reader's language.
  fileprivate func worded(effects material: Material, _ speaker: Speaker) -> Sheet {
    func word(_ kind: String) -> (String) -> String {
      { $0.isEmpty ? "" : material.word("effects", kind + $0, speaker.language, orElse: $0) }
    }
    return naming(concerned: material, speaker).worded(.effectDimension, word("dimension."))
      .worded(.level, word("level.")).worded(.effectDirection, word("direction."))
      .worded(.verdict, word(""))
  }

  /// A column before the others with what each row is about: its name, and what kind of thing it is.
  func naming(concerned material: Material, _ speaker: Speaker) -> Sheet {
    let names = (0..<rowCount).map { row in
      let (kind, id, name) = (text(.kind, row), text(.of, row), text(.name, row))
      let word = material.word("about", kind, speaker.language)
      return switch kind {
      case "network": "\(speaker.register.network(id)) (\(word))"
      case "collaboration": speaker.register.collaboration(id)
      // The id of a finding may hold that of a person.
      case "finding": word
      case "other": name
      default: "\(name) (\(word))"
      }
    }
    return Sheet(table, [Column(.concerned, .text(names))] + columns)
  }
}

extension Material {
  /// The word for a code, or `text` where there is none.
  fileprivate func word(
    _ table: String, _ code: String, _ language: Language, orElse text: String
  ) -> String {
    let word = word(table, code, language)
    return word == code ? text : word
  }
}

extension Column {
  static let concerned = Column("concerned", "Gäller", "About", .text)
}

// MARK: Wording

extension String {
  fileprivate static let effectsLead = Localised(
    swedish: "Tabellerna visar vad samarbeten, initiativ, områden och nätverk väntades ge, i sex "
      + "dimensioner och på den nivå som anges, och vad som har mätts.",
    english:
      "The tables show what collaborations, initiatives, areas and networks were expected to give, in "
      + "six dimensions and at the level stated, and what has been measured.")
  fileprivate static let matrixCaption = Localised(
    swedish: "Effekterna i varje dimension; streck där inget väntas",
    english: "The effects in each dimension; a dash where nothing is expected")
  fileprivate static let effectsHeading = Localised(
    swedish: "Mätvärdena och deras sammanhang", english: "The measurements and their context")
  fileprivate static let effectsCaption = Localised(
    swedish: "Väntat och mätt: det som gick åt motsatt håll och det som inte är mätt först",
    english:
      "Expected and measured: first what went in the opposite direction and what is not measured")
  fileprivate static let historyHeading = Localised(
    swedish: "Mätningar över tid", english: "Measurements over time")
  fileprivate static let historyCaption = Localised(
    swedish: "Det som har mätts mer än en gång, äldsta mätningen först",
    english: "What has been measured more than once, the oldest first")
}
