// A sheet of the workbook before it is written: columns of cells, from a table of the run or of the report.

import Findings

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
    name = String.sheet(sheet.name)[speaker.language]
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
      let words = ColumnWords.of(column.name)
      let title = words.title[speaker.language]
      let decimals = words.decimals
      switch column.values {
      case .text(let texts):
        guard let name = naming(column.name, speaker) else {
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
        return [
          Column(title: title + zeros, hasBars: true) {
            numbers[$0].map { .number($0, "#,##0" + zeros) } ?? .empty
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
    private static func naming(_ column: String, _ speaker: Speaker) -> (
      @Sendable (String) -> String
    )? {
      let register = speaker.register
      switch column {
      case "person": return { register.person($0, .annex) }
      case "network", "a", "b": return register.network
      case "organisation", "owner": return register.organisation
      case "host": return { register.organisations(in: $0) }
      case "collaboration": return register.collaboration
      default: return nil
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

// MARK: Wording

extension String {
  /// The name of a sheet, at most 31 characters.
  fileprivate static func sheet(_ table: String) -> Localised<String> {
    switch table {
    case "people": Localised(swedish: "Personer", english: "People")
    case "networks": Localised(swedish: "Nätverk", english: "Networks")
    case "organisations": Localised(swedish: "Organisationer", english: "Organisations")
    case "collaborations": Localised(swedish: "Samarbeten", english: "Collaborations")
    case "readiness": Localised(swedish: "Vilja att samverka", english: "Readiness")
    case "sole_bridges": Localised(swedish: "Ensamma länkar", english: "Sole bridges")
    case "dependency": Localised(swedish: "Personberoende", english: "Dependency")
    case "pairs": Localised(swedish: "Nätverkspar", english: "Pairs of networks")
    case "index": Localised(swedish: "Diagonalt index", english: "Diagonal index")
    case "selftest": Localised(swedish: "Självtest", english: "Self-test")
    case "selftest_items": Localised(swedish: "Självtest, frågor", english: "Self-test, questions")
    case "readiness_existing":
      Localised(swedish: "Samarbeten i områdena", english: "Collaborations in areas")
    case "preparation": Localised(swedish: "Områden att bereda", english: "Areas to prepare")
    case "ladder": Localised(swedish: "Trappan", english: "Ladder")
    case "ladder_steps": Localised(swedish: "Trappan, parter", english: "Ladder, parties")
    case "key_factors": Localised(swedish: "Nyckelfaktorer", english: "Key factors")
    case "factors": Localised(swedish: "Faktorer, medel", english: "Factors, means")
    case "expectations": Localised(swedish: "Väntat och utfall", english: "Expected and outcome")
    case "starting_points": Localised(swedish: "Var börja", english: "Where to start")
    case "portfolio": Localised(swedish: "Portfölj", english: "Portfolio")
    case "route": Localised(swedish: "Väg till beslut", english: "Route")
    case "four_fields": Localised(swedish: "Fyra fält", english: "Four fields")
    case "hanging_initiatives":
      Localised(swedish: "Initiativ på en person", english: "Initiatives on one person")
    case "brokerage": Localised(swedish: "Förmedlarroller", english: "Brokerage")
    default: Localised(String(table.prefix(31)))
    }
  }
}
