// A machine-readable table: named columns of equal length, one row a thing.

import Text

/// A table of results, kept by column; what `tables/<name>.csv` and the workbook are written from.
package struct Sheet: Sendable {
  /// The values of one column; `nil` is an undefined value and is written as an empty cell.
  package enum Values: Equatable, Sendable {
    case text([String])
    case whole([Int?])
    case real([Double?])
    case flag([Bool?])

    package var count: Int {
      switch self {
      case .text(let values): values.count
      case .whole(let values): values.count
      case .real(let values): values.count
      case .flag(let values): values.count
      }
    }
  }

  package struct Column: Equatable, Sendable {
    package let declared: Findings.Column
    package let values: Values
    /// What its cells may hold where they hold codes; `nil` where they hold anything else.
    package let codes: Codes?

    package init(_ declared: Findings.Column, _ values: Values, codes: Codes? = nil) {
      self.declared = declared
      self.values = values
      self.codes = codes
    }

    /// The heading in files.
    package var name: String { declared.name }
  }

  package let table: Table
  package let columns: [Column]

  /// - Precondition: all columns have the same length.
  package init(_ table: Table, _ columns: [Column]) {
    precondition(
      columns.allSatisfy { $0.values.count == columns[0].values.count }, "columns differ in length")
    self.table = table
    self.columns = columns
  }

  /// The file name without its ending.
  package var name: String { table.name }

  package var rowCount: Int { columns.first?.values.count ?? 0 }

  package subscript(column: Findings.Column) -> Values? {
    columns.first { $0.name == column.name }?.values
  }
}

// MARK: Reading

extension Sheet {
  /// The texts of a column; empty when there is none of that kind. So with the other kinds.
  package func texts(_ column: Findings.Column) -> [String] {
    if case .text(let values)? = self[column] { values } else { [] }
  }

  package func wholes(_ column: Findings.Column) -> [Int?] {
    if case .whole(let values)? = self[column] { values } else { [] }
  }

  package func flags(_ column: Findings.Column) -> [Bool?] {
    if case .flag(let values)? = self[column] { values } else { [] }
  }

  package func reals(_ column: Findings.Column) -> [Double?] {
    if case .real(let values)? = self[column] { values } else { [] }
  }

  /// The text in a row of a column; empty when the column is of another kind.
  package func text(_ column: Findings.Column, _ row: Int) -> String {
    if case .text(let values)? = self[column] { values[row] } else { "" }
  }

  /// The number in a row of a column, whole or not; `nil` when undefined or of another kind.
  package func number(_ column: Findings.Column, _ row: Int) -> Double? {
    switch self[column] {
    case .whole(let values)?: values[row].map(Double.init)
    case .real(let values)?: values[row]
    default: nil
    }
  }

  /// The table with these rows only, in this order.
  package func picking(_ rows: [Int]) -> Sheet {
    Sheet(table, columns.map { Column($0.declared, $0.values.at(rows), codes: $0.codes) })
  }

  /// The table with the texts of `column` put in other words.
  package func worded(_ column: Findings.Column, _ word: (String) -> String) -> Sheet {
    worded(column, as: texts(column).map(word))
  }

  /// The table with the texts of `column`, row by row, in place of those that it holds.
  package func worded(_ column: Findings.Column, as words: [String]) -> Sheet {
    guard case .text? = self[column] else { return self }
    return Sheet(
      table, columns.map { $0.name == column.name ? Column(column, .text(words)) : $0 })
  }
}

extension Sheet.Values {
  /// The values of some rows, in that order.
  fileprivate func at(_ rows: [Int]) -> Self {
    switch self {
    case .text(let values): .text(rows.map { values[$0] })
    case .whole(let values): .whole(rows.map { values[$0] })
    case .real(let values): .real(rows.map { values[$0] })
    case .flag(let values): .flag(rows.map { values[$0] })
    }
  }

  /// Whether any cell holds something.
  package var holdsAnything: Bool {
    switch self {
    case .text(let values): values.contains { !$0.isEmpty }
    case .whole(let values): values.contains { $0 != nil }
    case .real(let values): values.contains { $0 != nil }
    case .flag(let values): values.contains { $0 != nil }
    }
  }

  /// A cell as it is written for machines: shortest text that reads back, empty when undefined.
  package func machineText(_ row: Int) -> String {
    switch self {
    case .text(let values): values[row]
    case .whole(let values): values[row].map { "\($0)" } ?? ""
    case .real(let values): values[row].map(\.machineText) ?? ""
    case .flag(let values): values[row].map { $0 ? "true" : "false" } ?? ""
    }
  }
}
