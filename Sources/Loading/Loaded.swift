// What loading gives: a value, or the reasons why there is none.

package import Roster
package import Tables

/// A value read from files, and everything that was noticed on the way.
package struct Loaded<Value: Sendable>: Sendable {
  /// The value; `nil` when there is any error.
  package let value: Value?
  package let diagnostics: Diagnostics
  /// What was found in each file that was read, by name.
  package let files: [FileSummary]

  /// `value` is dropped when `diagnostics` holds an error, so that a half-read value cannot be used.
  init(_ value: Value?, _ diagnostics: Diagnostics, files: [FileSummary] = []) {
    self.value = diagnostics.hasErrors ? nil : value
    self.diagnostics = diagnostics
    self.files = files
  }

  package var hasErrors: Bool { diagnostics.hasErrors }
}

/// What was found in a file: its table, how it is stored, and how much it holds.
package struct FileSummary: Hashable, Sendable {
  package let name: String
  package let table: TableName
  package let encoding: Encoding
  package let separator: Separator
  /// Rows below the header that hold anything.
  package let rows: Int
  /// Whether the table was made of lists, so that encoding and separator are nobody's.
  package var isMade = false
  package let bytes: Int
  /// The English names of the columns that the header has, in the order of the documentation.
  package let columns: [String]
  /// How the first rows write numbers and dates.
  package let forms: CellForms
}
