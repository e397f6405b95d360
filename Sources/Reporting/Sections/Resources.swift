// Resources and coordination in both editions: what is put in, who holds it together, and each party's share.

import Findings
import Text

extension SectionWriter {
  static let resources = SectionWriter(
    id: "resurser",
    title: Localised(swedish: "Resurser och samordning", english: "Resources and coordination"),
    tells: [.resources, .resourceShares]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.resources) else { return [] }
    let isBoard = maker.speaker.edition == .board
    let named = sheet.naming(concerned: material, maker.speaker).worded(.resourceKinds) { cell in
      cell.split(separator: " ").map { material.word("resources", String($0), language) }
        .joined(separator: ", ")
    }
    let grid = maker.grid(
      named, id: "tabell-resurser", caption: String.resourcesCaption,
      columns: [
        .concerned, .resourceKinds, .isCoordinated, .hoursTold, .kronorTold, .contributors,
      ].filter { named[$0]?.holdsAnything ?? false }, by: nil, limit: isBoard ? 25 : nil,
      telling: [
        .hoursTold: sheet.atLeast(.hoursTold, .hoursAreWhole, language),
        .kronorTold: sheet.atLeast(.kronorTold, .kronorAreWhole, language),
      ])
    return [.paragraph(String.resourcesLead[language])] + material.rules(of: "resources", language)
      + [.table(grid)] + shares(material, maker)
  }

  private static func shares(_ material: Material, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    guard let all = material.sheet(.resourceShares) else { return [] }
    // A board is told of those that lie apart.
    let isBoard = maker.speaker.edition == .board
    let sheet = all.rows { row in
      !isBoard || all.flags(.isApart)[row] == true
    }
    guard sheet.rowCount > 0 else { return [] }
    let worded = sheet.worded(.resourceUnit) { material.word("resources", $0, language) }
    return [.heading(String.sharesHeading[language])]
      + material.rules(of: "resource_shares", language) + [
        .table(
          maker.grid(
            worded, id: "tabell-resursandelar",
            caption: isBoard ? String.apartCaption : String.sharesCaption,
            columns: [
              .collaboration, .organisation, .resourceUnit, .amountTold, .share, .shareByKey,
              .shareByPopulation, .apartFromKey,
            ].filter { worded[$0]?.holdsAnything ?? false }, by: nil,
            limit: isBoard ? 25 : nil))
      ]
  }
}

extension Sheet {
  /// Sums; "at least" where a row behind them lacks its number.
  fileprivate func atLeast(_ sum: Findings.Column, _ isWhole: Findings.Column, _ language: Language)
    -> [Cell]
  {
    let whole = flags(isWhole)
    return (0..<rowCount).map { row in
      guard let number = number(sum, row) else { return .none }
      guard row < whole.count, whole[row] == false else {
        return Cell(number, language, decimals: 0)
      }
      return Cell(String.least[language] + " " + number.shown(language, decimals: 0))
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let least = Localised(swedish: "minst", english: "at least")
  fileprivate static let resourcesLead = Localised(
    swedish:
      "Tabellen visar vad organisationerna anges bidra med: kansli eller samordnare, tid i styrgrupp, stöd från "
      + "egna funktioner och processledning.",
    english:
      "The table shows what the organisations are stated to contribute: an office or coordinator, time in the steering "
      + "group, support from their own functions, and process leadership.")
  fileprivate static let resourcesCaption = Localised(
    swedish: "Resurser och samordning i dag", english: "Resources and coordination today")
  fileprivate static let sharesHeading = Localised(
    swedish: "Parternas andelar", english: "The shares of the parties")
  fileprivate static let apartCaption = Localised(
    swedish: "Parter vars andel avviker mer än tio procentenheter från andelen av kostnaden; alla "
      + "finns i bilagan",
    english:
      "Parties whose share is more than ten percentage points from their share of the cost; all "
      + "are in the annex")
  fileprivate static let sharesCaption = Localised(
    swedish: "Vad varje part bidrar med, jämfört med andelen av kostnaden och folkmängden",
    english: "What each party contributes, compared with its share of cost and population")
}
