// Looking things up by id, or by a name that only one thing has.

import Roster
import Tables

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

  /// A name's things: one, or how many.
  private struct Namesakes {
    var first: Index
    var count = 1
  }

  let table: TableName
  let state: State
  private var byID: [String: Index] = [:]
  private var byName: [String: Namesakes] = [:]

  /// `things`: id and name of each, by index. An id wins over a name.
  init(_ table: TableName, _ things: some Collection<(id: String, name: String)>) {
    self.table = table
    state = .ready
    byID.reserveCapacity(things.count)
    byName.reserveCapacity(things.count)
    for (index, thing) in things.enumerated() {
      byID[thing.id] = Index(index)
      byName[thing.name, default: Namesakes(first: Index(index), count: 0)].count += 1
    }
  }

  init(_ table: TableName, _ state: State) {
    self.table = table
    self.state = state
  }

  func find(_ text: String) -> Answer {
    if let index = byID[text] { return .found(index) }
    guard let namesakes = byName[text] else { return .unknown }
    return namesakes.count == 1 ? .found(namesakes.first) : .ambiguous(namesakes.count)
  }

  /// The id or name that is nearest to `text`; an id before a name, then by the alphabet.
  func nearest(to text: String) -> String? {
    Loading.nearest(to: text, among: byID.keys.sorted())
      ?? Loading.nearest(to: text, among: byName.keys.sorted())
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
    let text = text(row, column)
    guard !text.isEmpty else { return nil }
    return resolve(text, row, column, directory, &diagnostics)
  }

  /// The thing that a cell must refer to.
  func neededReference(
    _ row: Int, _ column: Column, to directory: Directory, _ diagnostics: inout Diagnostics
  ) -> Index? {
    guard let text = needed(row, column, &diagnostics) else { return nil }
    return resolve(text, row, column, directory, &diagnostics)
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
    let code = "\(topic)/unknown-\(directory.table.thing)"
    switch directory.find(text) {
    case .found(let index): return index
    case .unknown:
      diagnostics.add(
        .error, code, at: place(row, column), .unknownThing(text, directory.table),
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

extension Diagnostic.Text {
  fileprivate static func needsTable(_ column: Column, _ table: TableName) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(column.name)' refers to \(table.fileName), which the folder lacks",
      sv: "kolumnen \(column.header.quoted) hänvisar till \(table.fileName), som saknas i mappen")
  }

  fileprivate static func unknownThing(_ text: String, _ table: TableName) -> Diagnostic.Text {
    Diagnostic.Text(
      "no \(table.thing) has the id or name \(text.quoted)",
      sv: "\(table.swedishThing.none) har id eller namn \(text.quoted)")
  }

  fileprivate static func nearestThing(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest is \(text.quoted)", sv: "menas \(text.quoted)?")
  }

  fileprivate static func ambiguousThing(
    _ text: String, _ count: Int, _ table: TableName
  ) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(count) \(table == .people ? "people" : table.rawValue) have the name \(text.quoted)",
      sv: "\(count) \(table.swedishThing.many) har namnet \(text.quoted)")
  }

  fileprivate static let useID = Diagnostic.Text(
    "write the id instead of the name", sv: "skriv id i stället för namn")
}
