// Changes that somebody thinks of, made on a copy of the roster.

import Datasets
import Findings
import Foundation
import Loading
import Roster
import Tables
import Text

/// Makes changes one after the other, each on what those before it have left.
///
/// People, networks and organisations are found by id, name or the beginning of it. All that is joined, named
/// or taken up begins on the day; what is left ends the day before.
struct Overlay {
  private var draft: RosterDraft
  private let asOf: Day
  /// What was done, one sentence a change, in the order in which it was done.
  private(set) var done: [Localised<String>] = []
  private(set) var diagnostics = Diagnostics()
  private var gone: Set<String> = []

  init(_ roster: Roster, asOf: Day) {
    draft = RosterDraft(roster)
    self.asOf = asOf
  }

  /// The roster with the changes made so far.
  package var roster: Roster { draft.finished }

  /// Whether a person who was there at the beginning still is.
  func isLeft(person id: String) -> Bool { !gone.contains(id) }

  /// A cell that does not mean what the row needs.
  private struct Fault: Error {
    let column: ChangeColumn
    let code: String
    let failure: RunFailure
  }

  /// Makes a change that stands in a file; a problem is noted with its place.
  mutating func make(_ row: ChangeRow) {
    do throws(Fault) {
      try change(row)
    } catch {
      diagnostics.add(
        .error, "changes/" + error.code, at: row.cells[error.column]?.place ?? row.place,
        Localised(
          swedish: error.failure.told(in: .swedish), english: error.failure.told(in: .english)))
    }
  }

  /// Makes a change that was given on the command line.
  ///
  /// - Throws: ``RunFailure``, when a name means nobody or several.
  mutating func makeNow(_ row: ChangeRow) throws(RunFailure) {
    do throws(Fault) {
      try change(row)
    } catch {
      throw error.failure
    }
  }

  private mutating func change(_ row: ChangeRow) throws(Fault) {
    switch row.kind {
    case .leave: try leave(row)
    case .join: try join(row, as: row.role)
    case .deputy: try join(row, as: .deputy)
    case .post: try takePost(row)
    case .arrive: try arrive(row)
    case .merge: try merge(row)
    case .split: try split(row)
    case .start: try start(row)
    case .represent: try represent(row)
    case .end:
      let network = try network(row, .network)
      done.append(.ended(shown(network: network)))
      draft.end(network: network)
    }
  }

  private mutating func leave(_ row: ChangeRow) throws(Fault) {
    let person = try person(row)
    guard row.cells[.network] != nil else {
      done.append(.left(shown(person: person)))
      gone.insert(draft.roster.people[person].id)
      draft.leave(person: person)
      return
    }
    let network = try network(row, .network)
    let said = Localised<String>.left(shown(person: person), shown(network: network))
    guard draft.leave(person: person, network: network, on: asOf) else {
      throw fault(
        row, .person, "no-seat",
        .noSuchSeat(person: shown(person: person), network: named(network: network)))
    }
    done.append(said)
  }

  private mutating func join(_ row: ChangeRow, as role: Role) throws(Fault) {
    let person = try person(row)
    let network = try network(row, .network)
    draft.join(person: person, network: network, as: role, from: asOf)
    done.append(
      role == .deputy
        ? .deputy(shown(person: person), shown(network: network))
        : .joined(shown(person: person), shown(network: network)))
  }

  private mutating func takePost(_ row: ChangeRow) throws(Fault) {
    let person = try person(row)
    let organisation = try organisation(row)
    let day = asOf
    draft.change(person: person) { one in
      if let organisation { one.organisation = organisation }
      if let function = row.cells[.function] { one.function = function.text }
      if let level = row.level { one.level = level }
      one.since = day
    }
    done.append(.post(shown(person: person)))
  }

  private mutating func arrive(_ row: ChangeRow) throws(Fault) {
    let id = row.text(.person)
    try refuse(id, row, .person, among: draft.roster.people.map(\.id))
    var one = Person(id: id, name: row.text(.name))
    one.organisation = try organisation(row)
    one.function = row.text(.function)
    one.level = row.level ?? .untold
    one.since = asOf
    let place = draft.add(one)
    done.append(.arrived(shown(person: place)))
  }

  private mutating func merge(_ row: ChangeRow) throws(Fault) {
    let network = try network(row, .network)
    let other = try self.network(row, .to)
    guard network != other else {
      throw fault(row, .to, "same", .sameNetwork(named(network: network)))
    }
    done.append(.merged(shown(network: network), shown(network: other)))
    draft.merge(network: network, into: other)
  }

  private mutating func split(_ row: ChangeRow) throws(Fault) {
    let network = try network(row, .network)
    let person = try person(row)
    let id = row.text(.to)
    let other: Int
    if let known = draft.networks.first(where: { draft.roster.networks[$0].id == id }) {
      other = known
    } else {
      var new = draft.roster.networks[network]
      new = Network(copying: new, id: id, name: row.text(.name))
      other = draft.add(new)
    }
    guard draft.move(person: person, from: network, to: other) else {
      throw fault(
        row, .person, "no-seat",
        .noSuchSeat(person: shown(person: person), network: named(network: network)))
    }
    done.append(.split(shown(person: person), shown(network: network), shown(network: other)))
  }

  private mutating func start(_ row: ChangeRow) throws(Fault) {
    let id = row.text(.network)
    try refuse(id, row, .network, among: draft.roster.networks.map(\.id))
    var one = Network(id: id, name: row.text(.name))
    one.field = row.text(.field)
    one.level = row.level ?? .untold
    one.host = try organisation(row)
    one.hostText = row.text(.organisation)
    let place = draft.add(one)
    done.append(.started(shown(network: place)))
  }
}

// MARK: Representation

extension Overlay {
  /// `organisation` is represented in `network`, by `person` or by the organisation that `to` names.
  private mutating func represent(_ row: ChangeRow) throws(Fault) {
    let network = try network(row, .network)
    guard let organisation = try organisation(row) else { return }
    let by: Representation.Representative
    let shownBy: String
    if row.cells[.person] != nil {
      let person = try person(row)
      (by, shownBy) = (.person(Index(person)), shown(person: person))
    } else {
      let other = try self.organisation(row, .to)
      guard other != Int(organisation) else {
        throw fault(row, .to, "same", .sameOrganisation(draft.roster.called(organisation: other)))
      }
      (by, shownBy) = (.organisation(Index(other)), draft.roster.called(organisation: other))
    }
    draft.represent(organisation, in: network, by: by, from: asOf)
    done.append(
      .represented(
        draft.roster.called(organisation: Int(organisation)), shown(network: network), shownBy))
  }
}

// MARK: Who is meant

extension Overlay {
  private func fault(
    _ row: ChangeRow, _ column: ChangeColumn, _ code: String, _ failure: RunFailure
  ) -> Fault {
    Fault(column: column, code: code, failure: failure)
  }

  private func person(_ row: ChangeRow) throws(Fault) -> Int {
    try find(row, .person, "person", draft.people) { place in
      (draft.roster.people[place].id, draft.roster.people[place].name)
    }
  }

  private func network(_ row: ChangeRow, _ column: ChangeColumn) throws(Fault) -> Int {
    try find(row, column, "network", draft.networks) { place in
      (draft.roster.networks[place].id, draft.roster.networks[place].name)
    }
  }

  private func organisation(_ row: ChangeRow) throws(Fault) -> Index? {
    guard row.cells[.organisation] != nil else { return nil }
    return Index(try organisation(row, .organisation))
  }

  private func organisation(_ row: ChangeRow, _ column: ChangeColumn) throws(Fault) -> Int {
    let all = draft.roster.organisations
    return try find(row, column, "organisation", Array(all.indices)) { place in
      (all[place].id, all[place].name)
    }
  }

  private func find(
    _ row: ChangeRow, _ column: ChangeColumn, _ kind: String, _ places: [Int],
    _ thing: (Int) -> (id: String, name: String)
  ) throws(Fault) -> Int {
    let text = row.text(column)
    if let exact = places.first(where: { thing($0).id == text }) { return exact }
    do throws(RunFailure) {
      return places[try Roster.find(text, kind, places.map(thing))]
    } catch {
      let isUnknown = if case .unknown = error { true } else { false }
      throw fault(row, column, (isUnknown ? "unknown-" : "ambiguous-") + kind, error)
    }
  }

  private func refuse(
    _ id: String, _ row: ChangeRow, _ column: ChangeColumn, among known: [String]
  ) throws(Fault) {
    if known.contains(id) { throw fault(row, column, "taken", .taken(id: id)) }
  }

  private func shown(person: Int) -> String { draft.roster.called(person: person) }

  /// The bare name, for messages that say themselves what it is.
  private func named(network: Int) -> String {
    let one = draft.roster.networks[network]
    return shownSafely(one.name.isEmpty ? one.id : one.name)
  }

  private func shown(network: Int) -> Localised<String> { draft.roster.called(network: network) }
}

extension ChangeRow {
  fileprivate func text(_ column: ChangeColumn) -> String { cells[column]?.text ?? "" }

  /// A change from the command line: what stands where, and no place in a file.
  static func typed(_ kind: Kind, _ texts: [ChangeColumn: String]) -> ChangeRow {
    let place = Diagnostic.Place(file: "")
    return ChangeRow(kind, texts.mapValues { Cell($0, at: place) }, at: place)
  }
}

extension Network {
  /// A network like another but for id and name.
  fileprivate init(copying other: Network, id: String, name: String) {
    self = other
    self.id = id
    self.name = name.isEmpty ? id : name
  }
}
