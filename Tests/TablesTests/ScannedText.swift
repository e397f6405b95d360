// Scanning of text given in a test, and cells as arrays.

import Tables

/// A table and what was said of it.
struct Scanned {
  var table: Table?
  var diagnostics = Diagnostics()

  /// Scans with `known` as the names of columns, of which `needed` must have values.
  init(_ bytes: [UInt8], known: Set<String> = [], needed: Set<String> = [], limit: Int? = nil) {
    let rule = HeaderRule(isKnown: known.contains, isNeeded: needed.contains)
    table = Table(
      scanning: bytes, file: "t.csv", rule: rule, limit: limit ?? Int(Int32.max) - 1,
      into: &diagnostics)
  }

  init(_ text: String, known: Set<String> = [], needed: Set<String> = []) {
    self.init(Array(text.utf8), known: known, needed: needed)
  }

  /// The header and the rows.
  var cells: [[String]] {
    guard let table else { return [] }
    return [table.header]
      + (0..<table.rowCount).map { row in (0..<table.width(row)).map { table.text(row, $0) } }
  }

  var printed: String { diagnostics.printed() }
}
