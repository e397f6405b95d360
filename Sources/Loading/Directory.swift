// Looking things up by id, or by a name that only one thing has.

import Roster
import Synchronization
import Tables
import Text

/// The ids and names of a table's things, which other tables refer to.
struct Directory {
  /// Whether references can be looked up at all.
  enum State {
    case ready
    /// The folder lacks the table; a reference to it is an error, said once for each table.
    case absent
    /// The table could not be read, which is reported already; references to it are passed over.
    case broken
  }

  enum Answer: Equatable {
    case found(Index)
    case unknown
    /// More than one thing has the name.
    case ambiguous(Int)
  }

  let table: TableName
  let state: State
  private let ids: Keys
  /// The index of a thing by the number of its id; negative for an id without one.
  private let positions: [Index]
  private let names: Names

  /// The rows of a table with ids. An id wins over a name.
  init<Value: Named>(_ table: TableName, _ rows: KeyedRows<Value>) {
    self.init(table, .ready, rows.ids, rows.positions, Names { rows.values.map(\.name) })
  }

  /// Nothing that could be found.
  init(_ table: TableName, _ state: State) {
    self.init(table, state, Keys(), [], Names { [] })
  }

  private init(
    _ table: TableName, _ state: State, _ ids: Keys, _ positions: [Index], _ names: Names
  ) {
    self.table = table
    self.state = state
    self.ids = ids
    self.positions = positions
    self.names = names
  }

  func find(_ text: String) -> Answer {
    if let number = ids.number(of: text.utf8.span), positions[number] >= 0 {
      return .found(positions[number])
    }
    return names.find(text)
  }

  /// Whether exactly one thing has the id or name.
  func has(_ text: String) -> Bool {
    if case .found = find(text) { true } else { false }
  }

  /// The thing with this id, and the number of the id for the next search; `after` is that of the last.
  func find(id: Span<UInt8>, after last: Int = -1) -> (index: Index, number: Int)? {
    guard let number = ids.number(of: id, after: last), positions[number] >= 0 else { return nil }
    return (positions[number], number)
  }

  /// The id or name that is nearest to `text`; an id before a name, then by the alphabet.
  func nearest(to text: String) -> String? {
    let known = (0..<ids.count).filter { positions[$0] >= 0 }
      .sorted { positions[$0] < positions[$1] }
    return Loading.nearest(to: text, among: known.lazy.map { ids.text($0) })
      ?? Loading.nearest(to: text, among: names.sorted)
  }
}

/// The names of a table's things, arranged only when something is looked up by name.
private final class Names: Sendable {
  /// A name's things: one, or how many.
  private struct Namesakes {
    var first: Index
    var count = 1
  }

  private let names: @Sendable () -> [String]
  /// What is arranged, by whichever thread asks first; the others wait for it.
  private let byName = Mutex<[String: Namesakes]?>(nil)
  private let alphabet = Mutex<[String]?>(nil)

  init(_ names: @escaping @Sendable () -> [String]) {
    self.names = names
  }

  /// Every name once, by the alphabet.
  var sorted: [String] {
    alphabet.withLock { alphabet in
      let sorted = alphabet ?? arranged().keys.sorted()
      alphabet = sorted
      return sorted
    }
  }

  func find(_ text: String) -> Directory.Answer {
    guard let namesakes = arranged()[text] else { return .unknown }
    return namesakes.count == 1 ? .found(namesakes.first) : .ambiguous(namesakes.count)
  }

  private func arranged() -> [String: Namesakes] {
    byName.withLock { byName in
      if let byName { return byName }
      let names = names()
      var arranged: [String: Namesakes] = [:]
      arranged.reserveCapacity(names.count)
      for (index, name) in names.enumerated() {
        arranged[name, default: Namesakes(first: Index(index), count: 0)].count += 1
      }
      byName = arranged
      return arranged
    }
  }
}

extension TableName {
  /// What one row of the table is, as codes call it.
  var thing: String {
    switch self {
    case .organisations: "organisation"
    case .people: "person"
    case .networks: "network"
    case .collaborations: "collaboration"
    case .initiatives: "initiative"
    case .goals: "goal"
    default: rawValue
    }
  }

  /// What one row of the table is, in Swedish and in the indefinite.
  fileprivate var swedishThing: (none: String, many: String) {
    switch self {
    case .organisations: ("ingen organisation", "organisationer")
    case .people: ("ingen person", "personer")
    case .networks: ("inget nätverk", "nätverk")
    case .collaborations: ("ingen samverkan", "samverkan")
    case .initiatives: ("inget initiativ", "initiativ")
    case .goals: ("inget mål", "mål")
    default: ("ingen rad", "rader")
    }
  }
}

extension Form {
  /// The thing that a cell refers to; `nil` when the cell is empty or refers to nothing, which is an
  /// error.
  func reference(
    _ row: Int, _ column: Column, to directory: Directory, _ diagnostics: inout Diagnostics
  ) -> Index? {
    if let index = index(row, column, directory) { return index }
    let text = text(row, column)
    guard !text.isEmpty else { return nil }
    return resolve(text, row, column, directory, &diagnostics)
  }

  /// The same where one thing is often referred to in row after row; `last` is the number of its id.
  func reference(
    _ row: Int, _ column: Column, to directory: Directory, after last: inout Int,
    _ diagnostics: inout Diagnostics
  ) -> Index? {
    index(row, column, directory, after: &last)
      ?? reference(row, column, to: directory, &diagnostics)
  }

  /// The thing that a cell must refer to.
  func neededReference(
    _ row: Int, _ column: Column, to directory: Directory, _ diagnostics: inout Diagnostics
  ) -> Index? {
    if let index = index(row, column, directory) { return index }
    guard let text = needed(row, column, &diagnostics) else { return nil }
    return resolve(text, row, column, directory, &diagnostics)
  }

  /// The things that a cell names, with commas or semicolons between them; those that name nothing are errors.
  func references(
    _ row: Int, _ column: Column, to directory: Directory, _ diagnostics: inout Diagnostics
  ) -> [Index] {
    let text = text(row, column)
    if text.isEmpty { return [] }
    // A name may hold a comma.
    if directory.has(text) {
      return [resolve(text, row, column, directory, &diagnostics)].compactMap(\.self)
    }
    return text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }
      .compactMap { resolve($0, row, column, directory, &diagnostics) }
  }

  /// The thing whose id stands in a cell; `nil` when that takes a closer look. `last` is the number of
  /// the id found before, and becomes that of the one found now.
  func index(
    _ row: Int, _ column: Column, _ directory: Directory, after last: inout Int
  ) -> Index? {
    guard let range = raw(row, column),
      let found = directory.find(id: table.bytes.span.extracting(range), after: last)
    else { return nil }
    last = found.number
    return found.index
  }

  private func index(_ row: Int, _ column: Column, _ directory: Directory) -> Index? {
    var last = -1
    return index(row, column, directory, after: &last)
  }

  private func resolve(
    _ text: String, _ row: Int, _ column: Column, _ directory: Directory,
    _ diagnostics: inout Diagnostics
  ) -> Index? {
    switch directory.state {
    case .broken: return nil
    case .absent:
      let code = "\(topic)/needs-\(directory.table.rawValue)"
      if diagnostics.count(of: code) == 0 {
        diagnostics.add(
          .error, code, at: place(row, column), .needsTable(column, directory.table))
      }
      return nil
    case .ready: break
    }
    switch directory.find(text) {
    case .found(let index): return index
    case .unknown:
      diagnostics.add(
        .error, "\(topic)/unknown-\(directory.table.thing)", at: place(row, column),
        .unknownThing(text, directory.table),
        help: directory.nearest(to: text).map { .nearestThing($0) })
    case .ambiguous(let count):
      diagnostics.add(
        .error, "\(topic)/ambiguous-\(directory.table.thing)", at: place(row, column),
        .ambiguousThing(text, count, directory.table), help: .useID)
    }
    return nil
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func needsTable(_ column: Column, _ table: TableName) -> Localised<String> {
    Localised(
      swedish:
        "kolumnen \(column.header.quoted) hänvisar till \(table.fileName), som saknas i mappen",
      english: "'\(column.name)' refers to \(table.fileName), which the folder lacks")
  }

  fileprivate static func unknownThing(_ text: String, _ table: TableName) -> Localised<String> {
    Localised(
      swedish: "\(table.swedishThing.none) har id eller namn \(text.quoted)",
      english: "no \(table.thing) has the id or name \(text.quoted)")
  }

  fileprivate static func nearestThing(_ text: String) -> Localised<String> {
    Localised(swedish: "menas \(text.quoted)?", english: "the nearest is \(text.quoted)")
  }

  fileprivate static func ambiguousThing(
    _ text: String, _ count: Int, _ table: TableName
  ) -> Localised<String> {
    Localised(
      swedish: "\(count) \(table.swedishThing.many) har namnet \(text.quoted)",
      english:
        "\(count) \(table == .people ? "people" : table.rawValue) have the name \(text.quoted)")
  }

  fileprivate static var useID: Localised<String> {
    Localised(
      swedish: "skriv id i stället för namn", english: "write the id instead of the name")
  }
}
