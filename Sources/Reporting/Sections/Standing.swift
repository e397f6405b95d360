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
    return material.rules(of: "key_factors", language) + [.table(grid)]
  }

  static let expectations = SectionWriter(
    id: "utfall",
    title: Localised(swedish: "Förväntat mot utfall", english: "Expected against outcome"),
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
    english: "The steps of collaborations, present and wanted")
  fileprivate static let factorsCaption = Localised(
    swedish: "Faktorernas betyg över alla samarbeten", english: "Ratings of factors overall")
  fileprivate static let expectationsCaption = Localised(
    swedish: "Vad samarbetena väntades ge och vad det blev",
    english: "What collaborations were expected to give, and what came")
}
