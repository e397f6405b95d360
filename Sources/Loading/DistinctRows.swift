// Rows that may say a thing once: the same again is a warning, something else is an error.

import Tables
import Text

/// Values in the order of their file, one for each key.
struct DistinctRows<Key: Hashable, Value: Hashable> {
  private(set) var values: [Value] = []
  private var first: [Key: (position: Int, row: Int)] = [:]

  /// Makes room for all rows of `form`.
  init(of form: Form) {
    values.reserveCapacity(form.rows.count)
    first.reserveCapacity(form.rows.count)
  }

  /// Adds a value unless its key is there already: then the row is reported and left out.
  mutating func add(
    _ value: Value, key: Key, _ form: Form, _ row: Int, _ column: Column,
    _ diagnostics: inout Diagnostics
  ) {
    guard let earlier = first[key] else {
      first[key] = (values.count, row)
      values.append(value)
      return
    }
    let line = form.place(earlier.row, column).line
    if values[earlier.position] == value {
      diagnostics.add(
        .warning, form.topic + "/repeated", at: form.place(row, column), .repeated(line))
    } else {
      diagnostics.add(
        .error, form.topic + "/contradiction", at: form.place(row, column), .contradiction(line))
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func repeated(_ line: Int) -> Localised<String> {
    Localised(
      swedish: "raden säger samma sak som rad \(line) och hoppas över",
      english: "the row says the same as line \(line); it is left out")
  }

  fileprivate static func contradiction(_ line: Int) -> Localised<String> {
    Localised(
      swedish: "raden motsäger rad \(line), som handlar om samma sak",
      english: "the row contradicts line \(line), which is about the same")
  }
}
