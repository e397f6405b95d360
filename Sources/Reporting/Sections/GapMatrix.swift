// Fields by levels: how many networks, and how many ends of gaps, where gaps can be judged.

import Findings
import Roster
import Text

extension GridMaker {
  /// Fields down, levels across; each cell says how many networks and gap ends it has.
  func gapMatrix(_ sheet: Sheet) -> Grid? {
    guard case .text(let fields)? = sheet[.field], case .text(let levels)? = sheet[.level],
      case .whole(let networks)? = sheet[.networks], case .whole(let gaps)? = sheet[.gaps]
    else { return nil }
    let language = speaker.language
    let across = levels.prefix { _ in true }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let down = fields.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return Grid(
      id: "tabell-omrade-niva",
      caption: (gaps.contains { $0 != nil }
        ? String.matrixCaption : String.matrixCaptionUnknown)[language],
      columns: [Grid.Column(String.field[language])]
        + across.map { Grid.Column(String.heading($0, language), isNumber: true) },
      cells: down.indices.map { row in
        [Cell(down[row])]
          + across.indices.map { column in
            let cell = row * across.count + column
            guard let count = networks[cell], count > 0 else { return Cell.none }
            return Cell(String.cell(networks: count, gaps: gaps[cell] ?? 0)[language])
          }
      },
      footnote: (gaps.contains { $0 != nil } ? String.matrixNote : String.matrixUnknown)[language])
  }
}

// MARK: Wording

extension String {
  /// A level at the head of a column; a dataset's own word stays as it is.
  fileprivate static func heading(_ level: String, _ language: Language) -> String {
    let word = cellText(level, .level, nil, language)
    return Level.kind(called: level) == nil ? word : word.prefix(1).uppercased() + word.dropFirst()
  }

  fileprivate static let field = Localised(swedish: "Område", english: "Field")
  fileprivate static let matrixCaption = Localised(
    swedish: "Nätverk och luckor efter område och nivå",
    english: "Networks and gaps by field and level")
  fileprivate static let matrixCaptionUnknown = Localised(
    swedish: "Nätverk efter område och nivå", english: "Networks by field and level")
  fileprivate static let matrixNote = Localised(
    swedish: "En lucka gäller två nätverk och räknas därför i två rutor. Streck: inget nätverk.",
    english: "A gap concerns two networks, so it is counted in two cells. Dash: no network.")

  fileprivate static let matrixUnknown = Localised(
    swedish: "Luckor kan inte bedömas och räknas därför inte. Streck: inget nätverk.",
    english: "Gaps cannot be judged and are not counted. Dash: no network.")

  fileprivate static func cell(networks: Int, gaps: Int) -> Localised<String> {
    Localised(
      swedish: Reporting.count(networks, "nätverk", "nätverk")
        + (gaps > 0 ? ", " + Reporting.count(gaps, "lucka", "luckor") : ""),
      english: Reporting.count(networks, "network", "networks", .english)
        + (gaps > 0 ? ", " + Reporting.count(gaps, "gap", "gaps", .english) : ""))
  }
}
