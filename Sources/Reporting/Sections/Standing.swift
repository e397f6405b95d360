// Where collaborations stand: the ladder, the key factors, and expectation against outcome.

import Findings

extension SectionWriter {
  static let ladder = SectionWriter(
    id: "trappan",
    title: Localised(swedish: "Samverkanstrappan", english: "The collaboration ladder")
  ) { material, maker in
    guard let sheet = material.sheet("ladder") else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet, id: "tabell-trappan", caption: String.ladderCaption,
      columns: [
        "collaboration", "organisations", "current", "wanted", "current_span", "want_more",
        "want_less", "are_apart",
      ], by: nil)
    return rules("ladder", material, language) + material.charts(in: "trappan") + [.table(grid)]
  }

  static let keyFactors = SectionWriter(
    id: "nyckelfaktorer", title: Localised(swedish: "Nyckelfaktorer", english: "Key factors")
  ) { material, maker in
    guard let sheet = material.sheet("factors") else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet.wording(["factor_group"], "factors", material, language), id: "tabell-nyckelfaktorer",
      caption: String.factorsCaption,
      columns: ["factor", "factor_group", "rated", "mean_rating", "weak"], by: nil)
    return rules("key_factors", material, language) + [.table(grid)]
  }

  static let expectations = SectionWriter(
    id: "utfall",
    title: Localised(swedish: "Förväntat mot utfall", english: "Expected against outcome")
  ) { material, maker in
    guard let sheet = material.sheet("expectations") else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet.wording(["verdict"], "expectations", material, language), id: "tabell-utfall",
      caption: String.expectationsCaption,
      columns: ["collaboration", "expectation", "result", "verdict"], by: nil)
    return rules("expectations", material, language) + [.table(grid)]
  }

  private static func rules(
    _ instrument: String, _ material: Material, _ language: Language
  ) -> [Block] {
    (material.instrumentRules[instrument] ?? []).map { .paragraph($0[language]) }
  }
}

extension Sheet {
  /// The sheet with the words of some columns as a reader says them.
  func wording(
    _ names: Set<String>, _ table: String, _ material: Material, _ language: Language
  ) -> Sheet {
    Sheet(
      name,
      columns.map { column in
        guard names.contains(column.name), case .text(let words) = column.values else {
          return column
        }
        return Column(
          column.name,
          .text(words.map { material.instrumentWords["\(table).\($0)"]?[language] ?? $0 }))
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static let ladderCaption = Localised(
    swedish: "Samarbetenas steg, i nuläge och önskat läge",
    english: "The steps of collaborations, present and wanted")
  fileprivate static let factorsCaption = Localised(
    swedish: "Faktorernas betyg över alla samarbeten", english: "Ratings of factors overall")
  fileprivate static let expectationsCaption = Localised(
    swedish: "Vad samarbetena väntades ge och vad det blev",
    english: "What collaborations were expected to give, and what came")
}
