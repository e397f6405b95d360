// Rows with an id and a name: read, checked for duplicates and sorted by id.

import Roster
import Tables

/// What the rows of one table became, sorted by id, with the row that each came from.
struct KeyedRows<Value> {
  private(set) var values: [Value] = []
  private(set) var rows: [Int] = []
  private(set) var names: [String] = []
  /// Every id of the table, also of rows that gave no value, in the order of the file.
  private(set) var ids: Keys
  /// The index in ``values`` by the number of an id; negative when its row gave no value.
  private(set) var positions: [Index] = []

  /// Reads every row of `form`; `make` gives `nil` for a row that is left out of the values.
  ///
  /// A row without id or name, or with an id that an earlier row has, is reported and left out.
  init(
    _ form: Form, _ diagnostics: inout Diagnostics,
    make: (_ row: Int, _ id: String, _ name: String, _ diagnostics: inout Diagnostics) -> Value?
  ) {
    let (idColumn, nameColumn) = (form.column("id"), form.column("name"))
    ids = Keys(capacity: form.rows.count)
    values.reserveCapacity(form.rows.count)
    rows.reserveCapacity(form.rows.count)
    names.reserveCapacity(form.rows.count)
    positions.reserveCapacity(form.rows.count)
    var firstRows: [Int32] = []
    firstRows.reserveCapacity(form.rows.count)
    /// The number of the id of each value.
    var numbers: [Int] = []
    numbers.reserveCapacity(form.rows.count)
    var isSorted = true
    for row in form.rows {
      let id = form.needed(row, idColumn, &diagnostics)
      let name = form.needed(row, nameColumn, &diagnostics)
      guard let id else { continue }
      let (number, isNew) = ids.insert(id.utf8.span)
      guard isNew else {
        diagnostics.add(
          .error, form.topic + "/duplicate-id", at: form.place(row, idColumn),
          .duplicateID(id, form.place(Int(firstRows[number]), idColumn)))
        continue
      }
      firstRows.append(Int32(row))
      // Without a name the row is an error, but what refers to its id is not.
      guard let value = make(row, id, name ?? id, &diagnostics) else {
        positions.append(-1)
        continue
      }
      if let last = numbers.last, isSorted { isSorted = ids.precedes(last, number) }
      positions.append(Index(values.count))
      numbers.append(number)
      values.append(value)
      rows.append(row)
      names.append(name ?? id)
    }
    if !isSorted { sort(numbers) }
  }

  /// Sorts by id; `numbers` are those of the ids of the values.
  private mutating func sort(_ numbers: [Int]) {
    let order = numbers.indices.sorted { ids.precedes(numbers[$0], numbers[$1]) }
    values = order.map { values[$0] }
    rows = order.map { rows[$0] }
    names = order.map { names[$0] }
    for (position, old) in order.enumerated() { positions[numbers[old]] = Index(position) }
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
