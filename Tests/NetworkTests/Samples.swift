// The graphs and rosters that several tests use.

import Findings
import Network
import Roster
import TestSupport
import Text

extension TwoMode {
  init(_ small: SmallTwoMode) {
    self.init(left: small.left, right: small.right, ties: small.ties)
  }
}

extension SmallTwoMode {
  /// N1 = {a, b, c}, N2 = {c, d, e}, N3 = {e, f}, N4 = {c, f, g}; a is 0 … g is 6. Counted by hand:
  /// c is the only person of N1–N2, N1–N4 and N2–N4, e of N2–N3, f of N3–N4; N1 and N3 share nobody.
  static let toy = SmallTwoMode(
    left: 7, right: 4,
    ties: [
      (0, 0), (1, 0), (2, 0), (2, 1), (3, 1), (4, 1), (4, 2), (5, 2), (2, 3), (5, 3), (6, 3),
    ])
}

extension Day {
  /// A day in the middle of everything.
  static let sample = Day(number: 20_000)
}

extension Roster {
  /// A roster with people P0…, networks N0… and organisations O0, O1, O2 dealt to people in turn.
  init(_ small: SmallTwoMode) {
    self.init(name: "sample")
    organisations = (0..<3).map { Organisation(id: "O\($0)", name: "Organisation \($0)") }
    people = (0..<small.left).map { index in
      var person = Person(id: "P\(index)", name: "Person \(index)")
      person.organisation = Int32(index % 3)
      return person
    }
    networks = (0..<small.right).map { Network(id: "N\($0)", name: "Network \($0)") }
    memberships = small.ties.map { Membership(person: $0, network: $1) }
  }
}

extension Phrase {
  /// The sentence as the board edition has it, with ids in brackets.
  var plainOnBoard: String {
    Phrase(
      pieces.map { piece in if case .told(_, let board) = piece { .text(board) } else { piece } }
    ).plain
  }

  /// The sentence with ids in brackets, for tests.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .person(let id), .network(let id), .organisation(let id), .collaboration(let id):
        "[\(id)]"
      case .count(let count), .people(let count): "\(count)"
      case .either(let exact, _): exact
      case .real(let value), .score(let value): value.machineText
      case .percent(let share): (share * 100).shown(.english, decimals: 0) + " %"
      case .told(let annex, _): annex.plain
      case .joint(let plain, _): plain
      }
    }.joined()
  }
}
