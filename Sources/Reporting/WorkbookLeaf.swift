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

  /// A table of the report: what is printed as a number becomes one, the rest stays text.
  init(_ grid: Grid, _ language: Language, named name: String) {
    self.name = name
    rowCount = grid.rows.count
    columns = grid.columns.enumerated().map { place, column in
      let cells = grid.rows.map { row in
        Cell(printed: place < row.count ? row[place] : "", column.isNumber, language)
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
            numbers[$0].map { .number(Double($0), "#,##0") } ?? .empty
          }
        ]
      case .real(let numbers):
        let zeros = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
        let format = column.declared.isShare ? "0.0 %" : "#,##0" + zeros
        let scale = column.declared.kind == .points ? 100.0 : 1
        return [
          Column(title: title, hasBars: true) {
            numbers[$0].map { .number(scale * $0, format) } ?? .empty
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
  /// A cell as the report prints it: `12 345`, `0,750`, `26 %` and their English forms are numbers.
  init(printed text: String, _ isNumber: Bool, _ language: Language) {
    guard !text.isEmpty, text != "–" else {
      self = .empty
      return
    }
    let isShare = text.hasSuffix("%")
    var plain = text.filter { !$0.isWhitespace && $0 != "%" }
    plain = plain.replacing("\u{2212}", with: "-")
    plain =
      language == .swedish ? plain.replacing(",", with: ".") : plain.replacing(",", with: "")
    guard isNumber, let value = Double(plain), value.isFinite else {
      self = .text(text)
      return
    }
    let decimals = plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first
    let zeros = decimals.map { "." + String(repeating: "0", count: $0.count) } ?? ""
    self =
      isShare ? .number(value / 100, "0" + zeros + " %") : .number(value, "#,##0" + zeros)
  }
}
