// The trend: the key figures in the latest reports.

import Findings
import Text

extension [Trend] {
  /// The figures that the report has, in its order, in the latest eight reports; nothing of fewer than three.
  func blocks(_ material: Material, _ words: ChangeWords) -> [Block] {
    let language = words.speaker.language
    let order = material.keyFigures.map(\.name)
    let shown = filter { $0.points.count > 1 && order.contains($0.name) }
      .sorted { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }
    guard let longest = shown.max(by: { $0.points.count < $1.points.count }),
      longest.points.count > 2
    else { return [] }
    let runs = longest.points.map(\.run).suffix(8)
    let grid = Grid(
      id: "tabell-utveckling", caption: String.trendCaption[language],
      columns: [Grid.Column(Column.keyFigure.title[language])]
        + runs.map { Grid.Column($0.asOf, isNumber: true) },
      cells: shown.map { trend in
        [Cell(trend.label[language])]
          + runs.map { run in words.cell(trend.points.last { $0.run == run }?.value) }
      },
      footnote: shown.contains {
        $0.points.count < longest.points.count && DefinitionChange.all.of(figure: $0.name) != nil
      } ? String.otherwiseBefore[language] : "")
    return [.heading(String.trend[language])] + material.charts(in: "forandringar")
      + [.table(grid)]
  }
}

// MARK: Wording

extension String {
  fileprivate static let trend = Localised(swedish: "Utveckling", english: "Trend")
  fileprivate static let otherwiseBefore = Localised(
    swedish: "Ett värde saknas där en äldre version av programmet räknade på ett annat sätt.",
    english: "A value is missing where an older version of the program counted in another way.")
  fileprivate static let trendCaption = Localised(
    swedish: "Nyckeltalen vid de senaste rapporterna",
    english: "The key figures in the latest reports")
}
