// Rows with an id and a name: read, checked for duplicates and sorted by id.

import Roster
import Tables
import Text

/// A thing that other tables may refer to by its name.
protocol Named: Sendable {
  var name: String { get }
}

extension Organisation: Named {}
extension Person: Named {}
extension Network: Named {}
extension Collaboration: Named {}
extension Initiative: Named {}
extension Goal: Named {}
extension Decision: Named {}

/// What a run of rows became, before it is known which ids other runs have.
struct KeyedRun<Value: Named>: Sendable {
  fileprivate private(set) var ids: [String] = []
  fileprivate private(set) var rows: [Int32] = []
  /// The values, and for each id the position of its value; negative for one without.
  fileprivate private(set) var values: [Value] = []
  fileprivate private(set) var positions: [Index] = []

  /// Reads the rows of `run`; a row without id or name is reported.
  init(
    _ form: Form, _ run: Range<Int>, named name: InputColumn = .name,
    _ diagnostics: inout Diagnostics,
    make: (_ row: Int, _ id: String, _ name: String, _ diagnostics: inout Diagnostics) -> Value?
  ) {
    let (idColumn, nameColumn) = (form.column(.id), form.column(name))
    ids.reserveCapacity(run.count)
    rows.reserveCapacity(run.count)
    values.reserveCapacity(run.count)
    positions.reserveCapacity(run.count)
    for row in run {
      let id = form.needed(row, idColumn, &diagnostics)
      let name = form.needed(row, nameColumn, &diagnostics)
      guard let id else { continue }
      ids.append(id)
      rows.append(Int32(row))
      // Without a name the row is an error, but what refers to its id is not.
      guard let value = make(row, id, name ?? id, &diagnostics) else {
        positions.append(-1)
        continue
      }
      positions.append(Index(values.count))
      values.append(consume value)
    }
  }
}

/// What the rows of one table became, sorted by id, with the row that each came from.
struct KeyedRows<Value: Named>: Sendable {
  /// The row of each of ``values``.
  private(set) var rows: [Int] = []
  /// Every id of the table, also of rows that gave no value, in the order of the file.
  private(set) var ids: Keys
  /// The index in ``values`` by the number of an id; negative when its row gave no value.
  private(set) var positions: [Index] = []
  /// The values of each run, in the order of the file.
  private let runs: [[Value]]
  /// For each run the positions of the values that stay; `nil` when all do.
  private var kept: [[Int]?] = []
  /// The places of ``values`` in the order of the file; `nil` when that is the order of their ids.
  private var order: [Int]?

  /// Reads every row of `form`; `make` gives `nil` for a row that is left out of the values.
  ///
  /// A row without id or name, or with an id that an earlier row has, is reported and left out.
  init(
    _ form: Form, named name: InputColumn = .name, _ diagnostics: inout Diagnostics,
    make: (_ row: Int, _ id: String, _ name: String, _ diagnostics: inout Diagnostics) -> Value?
  ) {
    let run = KeyedRun(form, form.rows, named: name, &diagnostics, make: make)
    self.init(form, [run], &diagnostics)
  }

  /// Puts the runs of a table together; a row whose id an earlier row has is reported and left out.
  init(_ form: Form, _ runs: [KeyedRun<Value>], _ diagnostics: inout Diagnostics) {
    let idColumn = form.column(.id)
    self.runs = runs.map(\.values)
    ids = Keys(capacity: form.rows.count)
    rows.reserveCapacity(form.rows.count)
    positions.reserveCapacity(form.rows.count)
    /// The row of each id.
    var firstRows: [Int32] = []
    firstRows.reserveCapacity(form.rows.count)
    /// The number of the id of each value.
    var numbers: [Int32] = []
    numbers.reserveCapacity(form.rows.count)
    var isSorted = true
    for run in runs {
      let start = rows.count
      var stays: [Int] = []
      stays.reserveCapacity(run.values.count)
      for at in run.ids.indices {
        let (number, isNew) = ids.insert(run.ids[at].utf8.span)
        guard isNew else {
          diagnostics.add(
            .error, form.topic + "/duplicate-id", at: form.place(Int(run.rows[at]), idColumn),
            .duplicateID(run.ids[at], form.place(Int(firstRows[number]), idColumn)))
          continue
        }
        firstRows.append(run.rows[at])
        guard run.positions[at] >= 0 else {
          positions.append(-1)
          continue
        }
        if isSorted, let last = numbers.last, !ids.isAscending {
          isSorted = ids.precedes(Int(last), number)
        }
        positions.append(Index(start + stays.count))
        numbers.append(Int32(number))
        rows.append(Int(run.rows[at]))
        stays.append(Int(run.positions[at]))
      }
      kept.append(stays.count == run.values.count ? nil : stays)
    }
    ids.finish()
    if !isSorted { sort(numbers.map(Int.init)) }
  }

  /// Sorts by id; `numbers` are those of the ids of the values.
  private mutating func sort(_ numbers: [Int]) {
    let order = numbers.indices.sorted { ids.precedes(numbers[$0], numbers[$1]) }
    rows = order.map { rows[$0] }
    for (position, old) in order.enumerated() { positions[numbers[old]] = Index(position) }
    self.order = order
  }

  /// What the rows became, sorted by id; put together anew each time it is asked for.
  ///
  /// References to the rows need the ids alone, so that the values may be put together meanwhile.
  var values: [Value] {
    var values: [Value] = []
    values.reserveCapacity(rows.count)
    for (run, stays) in zip(runs, kept) {
      if let stays { values += stays.lazy.map { run[$0] } } else { values += run }
    }
    return order.map { order in order.map { values[$0] } } ?? values
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func duplicateID(
    _ id: String, _ first: Diagnostic.Place
  ) -> Localised<String> {
    let place = "\(first.file):\(first.line):\(first.column)"
    return Localised(
      swedish: "id \(id.quoted) används två gånger; första gången på \(place)",
      english: "the id \(id.quoted) is used twice; the first is at \(place)")
  }
}
