// A result table turned into a table for readers: names for ids, a chosen order, a chosen length.

import Findings
import Text

/// Builds grids from sheets in the words of one edition.
struct GridMaker: Sendable {
  let speaker: Speaker

  /// The rows of `sheet`, largest value of `order` first (ties by the names), at most `limit` of them.
  ///
  /// - Parameters:
  ///   - columns: those to show, in order; one that the sheet lacks is left out.
  ///   - telling: cells, row by row, that stand in place of those of a column in every edition.
  func grid(
    _ sheet: Sheet, id: String, caption: Localised<String>, columns: [Column], by order: Column?,
    ascending: Bool = false, limit: Int? = nil, telling given: [Column: [Cell]] = [:]
  ) -> Grid {
    let shown = columns.compactMap { column in sheet[column].map { (column, $0) } }
    let told = guarded(sheet, shown)
    var rows = (0..<sheet.rowCount).map { row in
      (
        key: order.flatMap { sheet[$0]?.sortValue(row) } ?? 0,
        cells: shown.enumerated().map { place, one in
          given[one.0]?[row] ?? told[place][row] ?? cell(one.1, row, one.0)
        }
      )
    }
    if order != nil {
      rows.sort { left, right in
        left.key != right.key
          ? (ascending ? left.key < right.key : left.key > right.key)
          : (left.cells.first?.text ?? "") < (right.cells.first?.text ?? "")
      }
    }
    let kept = limit.map { Array(rows.prefix($0)) } ?? rows
    let left = rows.count - kept.count
    return Grid(
      id: id, caption: caption[speaker.language],
      columns: shown.map { column, _ in
        Grid.Column(column.title[speaker.language], isNumber: column.isNumber)
      },
      cells: kept.map(\.cells),
      footnote: left == 0 ? "" : String.leftOut(left, of: rows.count, sheet.name, speaker.language))
  }

  /// A cell that is a number of people, seats or answers; "–" when the table lacks it.
  func people(_ sheet: Sheet, _ column: Column, _ row: Int) -> Cell {
    sheet.number(column, row).map { speaker.cell(people: Int($0)) } ?? .none
  }

  /// A cell of a column by name; "–" when the table lacks it.
  func number(_ sheet: Sheet, _ column: Column, _ row: Int) -> Cell {
    sheet[column].map { cell($0, row, column) } ?? .none
  }

  /// What the edition prints in place of the cells of some columns, by column and row; `nil` for cells as they are.
  private func guarded(_ sheet: Sheet, _ columns: [(Column, Sheet.Values)]) -> [[Cell?]] {
    guard speaker.edition == .board else {
      return columns.map { [Cell?](repeating: nil, count: $0.1.count) }
    }
    return columns.map { column, values in
      let printed = column.publicCells(values, speaker.language)
      return printed.indices.map { row in
        column.hiddenBy.contains(where: { isFew(sheet, $0, row) })
          ? Column.withheldCell[speaker.language] : printed[row]
      }
    }
  }

  private func isFew(_ sheet: Sheet, _ column: Column, _ row: Int) -> Bool {
    sheet.number(column, row).map { Int($0.rounded()).isSmallGroup } ?? false
  }

  private func cell(
    _ values: Sheet.Values, _ row: Int, _ column: Column
  ) -> Cell {
    switch values {
    case .text(let texts): Cell(named(texts[row], column.reference))
    case .whole(let numbers): numbers[row].map { Cell($0, speaker.language) } ?? .none
    case .real(let numbers): numbers[row].map { column.cell($0, speaker.language) } ?? .none
    case .flag(let flags):
      flags[row].map {
        $0
          ? Cell(Localised(swedish: "ja", english: "yes")[speaker.language])
          : Cell(Localised(swedish: "nej", english: "no")[speaker.language])
      } ?? .none
    }
  }

  private func named(_ text: String, _ reference: Column.Reference?) -> String {
    let register = speaker.register
    func each(_ name: (String) -> String) -> String {
      text.isEmpty
        ? "–" : IDList.ids(in: text).map(name).joined(separator: ", ")
    }
    if text.isEmpty { return "–" }
    return switch reference {
    case nil, .person: text
    case .network: register.network(text)
    case .networks: each(register.network)
    case .organisation: register.organisation(text)
    case .organisations: register.organisations(in: text)
    case .collaboration: register.collaboration(text)
    case .collaborations: each(register.collaboration)
    }
  }
}

extension Sheet.Values {
  /// A number to sort by; undefined values come last in falling order.
  fileprivate func sortValue(_ row: Int) -> Double {
    switch self {
    case .text: 0
    case .whole(let values): values[row].map(Double.init) ?? -.infinity
    case .real(let values): values[row] ?? -.infinity
    case .flag(let values): values[row] == true ? 1 : 0
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static func leftOut(
    _ left: Int, of all: Int, _ sheet: String, _ language: Language
  ) -> String {
    Localised(
      swedish: "\((all - left).shown(.swedish)) av \(all.shown(.swedish)) rader visas. "
        + "Alla rader finns i bilagan och i tables/\(sheet).csv.",
      english: "\((all - left).shown(.english)) of \(all.shown(.english)) rows are shown. "
        + "All rows are in the annex and in tables/\(sheet).csv."
    )[language]
  }
}
