// Rows with an id and a name: read, checked for duplicates and sorted by id.

import Roster
import Tables

/// What the rows of one table became, sorted by id, with the row that each came from.
struct KeyedRows<Value> {
  private(set) var values: [Value] = []
  private(set) var rows: [Int] = []
  private(set) var names: [(id: String, name: String)] = []

  /// Reads every row of `form`; `make` gives `nil` for a row that is left out of the values.
  ///
  /// A row without id or name, or with an id that an earlier row has, is reported and left out.
  init(
    _ form: Form, _ diagnostics: inout Diagnostics,
    make: (_ row: Int, _ id: String, _ name: String, _ diagnostics: inout Diagnostics) -> Value?
  ) {
    let (idColumn, nameColumn) = (form.column("id"), form.column("name"))
    var firstRows: [String: Int] = [:]
    var read: [(id: String, name: String, row: Int, value: Value)] = []
    for row in form.rows {
      let id = form.needed(row, idColumn, &diagnostics)
      let name = form.needed(row, nameColumn, &diagnostics)
      guard let id else { continue }
      if let first = firstRows[id] {
        diagnostics.add(
          .error, form.topic + "/duplicate-id", at: form.place(row, idColumn),
          .duplicateID(id, form.place(first, idColumn)))
        continue
      }
      firstRows[id] = row
      // Without a name the row is an error, but what refers to its id is not.
      if let value = make(row, id, name ?? id, &diagnostics) {
        read.append((id, name ?? id, row, value))
      }
    }
    read.sort { $0.id < $1.id }
    values = read.map(\.value)
    rows = read.map(\.row)
    names = read.map { ($0.id, $0.name) }
  }
}

// MARK: Wording

extension Diagnostic.Text {
  fileprivate static func duplicateID(
    _ id: String, _ first: Diagnostic.Place
  ) -> Diagnostic.Text {
    let place = "\(first.file):\(first.line):\(first.column)"
    return Diagnostic.Text(
      "the id \(id.quoted) is used twice; the first is at \(place)",
      sv: "id \(id.quoted) används två gånger; första gången på \(place)")
  }
}
