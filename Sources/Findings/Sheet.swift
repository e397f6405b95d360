// A machine-readable table: named columns of equal length, one row a thing.

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
    /// English, lower case, words joined by `_`.
    package let name: String
    package let values: Values

    package init(_ name: String, _ values: Values) {
      self.name = name
      self.values = values
    }
  }

  /// The file name without its ending.
  package let name: String
  package let columns: [Column]

  /// - Precondition: all columns have the same length.
  package init(_ name: String, _ columns: [Column]) {
    precondition(
      columns.allSatisfy { $0.values.count == columns[0].values.count }, "columns differ in length")
    self.name = name
    self.columns = columns
  }

  package var rowCount: Int { columns.first?.values.count ?? 0 }

  package subscript(column: String) -> Values? {
    columns.first { $0.name == column }?.values
  }
}

extension Sheet.Values {
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
