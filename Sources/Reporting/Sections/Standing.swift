// Where collaborations stand: the ladder, the key factors, and expectation against outcome.

import Findings
import Text

extension SectionWriter {
  static let ladder = SectionWriter(
    id: "trappan",
    title: Localised(swedish: "Samverkanstrappan", english: "The collaboration ladder"),
    tells: [.ladder]
  ) { material, maker in
    guard let sheet = material.sheet(.ladder) else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet, id: "tabell-trappan", caption: String.ladderCaption,
      columns: [
        .collaboration, .organisations, .gaveBoth, .currentOfBoth, .wantedOfBoth,
        .currentSpan, .wantMore, .wantLess, .areApart,
      ], by: nil)
    return material.rules(of: "ladder", language) + material.charts(in: "trappan") + [.table(grid)]
  }

  static let keyFactors = SectionWriter(
    id: "nyckelfaktorer", title: Localised(swedish: "Nyckelfaktorer", english: "Key factors"),
    tells: [.factors]
  ) { material, maker in
    guard let sheet = material.sheet(.factors) else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet.worded(.factorGroup) { material.word("factors", $0, language) },
      id: "tabell-nyckelfaktorer",
      caption: String.factorsCaption,
      columns: [.factor, .factorGroup, .rated, .meanRating, .weak], by: nil)
    return material.rules(of: "key_factors", language) + raters(material, maker.speaker)
      + [.table(grid)]
  }

  /// When the factors were last rated, and in the annex by whom; nothing where no row tells.
  private static func raters(_ material: Material, _ speaker: Speaker) -> [Block] {
    guard let sheet = material.sheet(.keyFactors) else { return [] }
    var days: [String] = []
    var most = 0
    var raters: Set<String> = []
    for row in 0..<sheet.rowCount where sheet[.raters] != nil {
      if !sheet.text(.ratedOn, row).isEmpty { days.append(sheet.text(.ratedOn, row)) }
      most = max(most, sheet.number(.raters, row).map { Int($0) } ?? 0)
      raters.formUnion(sheet.text(.rater, row).split(separator: "; ").map(String.init))
    }
    let by = speaker.edition == .annex ? raters.sorted().joined(separator: ", ") : ""
    let text = String.rated(days.min(), days.max(), most: most, by: by)[speaker.language]
    return text.isEmpty ? [] : [.paragraph(text)]
  }

  static let expectations = SectionWriter(
    id: "utfall",
    title: Localised(swedish: "Väntat och utfall", english: "Expectation and outcome"),
    tells: [.expectations]
  ) { material, maker in
    guard let sheet = material.sheet(.expectations) else { return [] }
    let language = maker.speaker.language
    let grid = maker.grid(
      sheet.worded(.verdict) { material.word("expectations", $0, language) }, id: "tabell-utfall",
      caption: String.expectationsCaption,
      columns: [.collaboration, .expectation, .result, .verdict], by: nil)
    return material.rules(of: "expectations", language) + [.table(grid)]
  }
}

// MARK: Wording

extension String {
  fileprivate static let ladderCaption = Localised(
    swedish: "Samarbetenas steg, i nuläge och önskat läge",
    english: "The steps of the collaborations, present and wanted")
  fileprivate static func rated(
    _ first: String?, _ last: String?, most: Int, by: String
  ) -> Localised<String> {
    var sentences: [Localised<String>] = []
    if let first, let last {
      sentences.append(
        first == last
          ? Localised(
            swedish: "Bedömt den \(last).", english: "Rated on \(last).")
          : Localised(
            swedish: "Bedömt mellan \(first) och \(last).",
            english: "Rated between \(first) and \(last)."))
    }
    if most > 1 {
      sentences.append(
        Localised(
          swedish: "Där flera har bedömt samma faktor i ett samarbete är betyget deras medelvärde.",
          english:
            "Where several have rated the same factor in a collaboration, the rating is their mean."
        ))
    }
    if !by.isEmpty {
      sentences.append(
        Localised(swedish: "Bedömt av: \(by).", english: "Rated by: \(by)."))
    }
    return Localised(
      swedish: sentences.map(\.swedish).joined(separator: " "),
      english: sentences.map(\.english).joined(separator: " "))
  }
  fileprivate static let factorsCaption = Localised(
    swedish: "Faktorernas betyg i alla samarbeten tillsammans",
    english: "Ratings of factors across all collaborations")
  fileprivate static let expectationsCaption = Localised(
    swedish: "Vad samarbetena väntades ge och vad det blev",
    english: "What collaborations were expected to give, and the outcome")
}
