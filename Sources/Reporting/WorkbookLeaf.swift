// A sheet of the workbook before it is written: columns of cells, from a table of the run or of the report.

import Findings
import Text

/// One sheet: its name, and columns of equally many cells.
struct Leaf: Sendable {
  enum Cell: Sendable {
    case empty
    case text(String)
    /// A number and the pattern that Excel shows it by.
    case number(Double, String)

    var text: String {
      switch self {
      case .empty: ""
      case .text(let text): text
      case .number(let value, _): "\(value)"
      }
    }
  }

  let name: String
  let columns: [Column]
  let rowCount: Int

  /// A table of the run: every digit, names beside the ids.
  init(_ sheet: Sheet, _ speaker: Speaker) {
    name = String(sheet.table.title[speaker.language].prefix(31))
    columns = sheet.columns.flatMap { Column.of($0, speaker) }
    rowCount = sheet.rowCount
  }

  /// A table of the report: a number of a column of numbers with the digits that are printed, the rest as text.
  init(_ grid: Grid, named name: String) {
    self.name = name
    rowCount = grid.cells.count
    columns = grid.columns.enumerated().map { place, column in
      let cells = grid.cells.map { row in
        place < row.count ? Cell(row[place], isNumber: column.isNumber) : .empty
      }
      return Column(title: column.title, hasBars: column.isNumber) { cells[$0] }
    }
  }

  /// A column of a sheet as the workbook shows it.
  struct Column: Sendable {
    let title: String
    let hasBars: Bool
    let cell: @Sendable (Int) -> Cell

    /// The column itself and, where it holds ids, a column of names beside it.
    static func of(_ column: Sheet.Column, _ speaker: Speaker) -> [Column] {
      let title = column.declared.title[speaker.language]
      let decimals = column.declared.decimals
      switch column.values {
      case .text(let texts):
        guard let name = naming(column.declared, speaker) else {
          return [Column(title: title, hasBars: false) { text(texts[$0]) }]
        }
        return [
          Column(title: "\(title) (id)", hasBars: false) { text(texts[$0]) },
          Column(title: title, hasBars: false) { row in
            texts[row].isEmpty ? .empty : text(name(texts[row]))
          },
        ]
      case .whole(let numbers):
        return [
          Column(title: title, hasBars: true) {
            numbers[$0].map { .number(Double($0), Findings.Cell.Format.decimals(0).pattern) }
              ?? .empty
          }
        ]
      case .real(let numbers):
        let format =
          column.declared.isShare
          ? Findings.Cell.Format.percent(1) : .decimals(decimals)
        let scale = column.declared.kind == .points ? 100.0 : 1
        return [
          Column(title: title, hasBars: true) {
            numbers[$0].map { .number(scale * $0, format.pattern) } ?? .empty
          }
        ]
      case .flag(let flags):
        let yes = Localised(swedish: "ja", english: "yes")[speaker.language]
        let no = Localised(swedish: "nej", english: "no")[speaker.language]
        return [
          Column(title: title, hasBars: false) {
            flags[$0].map { .text($0 ? yes : no) } ?? .empty
          }
        ]
      }
    }

    private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

    /// How the ids of a column become names; `nil` for a column that holds none.
    private static func naming(_ column: Findings.Column, _ speaker: Speaker) -> (
      @Sendable (String) -> String
    )? {
      let register = speaker.register
      switch column.reference {
      case .person: return { register.person($0, .annex) }
      case .network: return register.network
      case .organisation: return register.organisation
      case .collaboration: return register.collaboration
      case .organisations where column == .host: return { register.organisations(in: $0) }
      case nil, .networks, .organisations, .collaborations: return nil
      }
    }

    /// Characters; wide enough for most cells, and never more than a reader wants.
    func width(rows: Int) -> Double {
      let sample = (0..<min(rows, 200)).map { row in
        switch cell(row) {
        case .text(let text): text.count
        case .number, .empty: 6
        }
      }
      let longest = max(sample.max() ?? 0, min(title.count, 14))
      return Double(min(max(longest + 2, 9), 44))
    }
  }
}

extension Leaf.Cell {
  /// A cell as the report prints it.
  init(_ cell: Findings.Cell, isNumber: Bool) {
    if cell.isEmpty {
      self = .empty
    } else if isNumber, let number = cell.number {
      self = .number(number.value, number.format.pattern)
    } else {
      self = .text(cell.text)
    }
  }
}

extension Cell.Format {
  /// How Excel shows such a number.
  fileprivate var pattern: String {
    switch self {
    case .decimals(let decimals): "#,##0" + Self.fraction(decimals)
    case .percent(let decimals): "0" + Self.fraction(decimals) + " %"
    }
  }

  private static func fraction(_ decimals: Int) -> String {
    decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
  }
}
