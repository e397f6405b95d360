// What a cover is to mend: links that hang on one person, seats without a second person or a deputy.

import Roster

/// The sole links and uncovered seats of a day.
///
/// A *sole link* is a pair of networks whose only common person is one. An *uncovered seat* is a network in
/// which an organisation has exactly one person, and no deputy of that organisation but the person.
///
/// - Output: links by `a`, then `b`; seats by network, then organisation.
/// - Complexity: O(linked pairs + seats + rows).
package struct CoverNeeds: Hashable, Sendable {
  package struct Link: Hashable, Sendable {
    package let a: Int32
    package let b: Int32
    package let person: Int32
  }

  package struct Seat: Hashable, Sendable {
    package let organisation: Int32
    package let network: Int32
    package let person: Int32
  }

  package let links: [Link]
  package let seats: [Seat]

  package init(of structure: Structure) {
    links = structure.n.ties.compactMap { tie in
      tie.sole.map { Link(a: tie.a, b: tie.b, person: $0) }
    }
    let roster = structure.roster
    var deputies: [Int64: Set<Int32>] = [:]
    for row in roster.memberships where row.role == .deputy && row.isActive(on: structure.asOf) {
      guard let organisation = roster.people[Int(row.person)].organisation else { continue }
      deputies[Self.key(organisation, row.network), default: []].insert(row.person)
    }
    var seats: [Seat] = []
    for network in 0..<structure.b.right {
      var present: [Int32: [Int32]] = [:]
      for person in structure.b.partners(ofRight: network) {
        guard let organisation = roster.people[Int(person)].organisation else { continue }
        present[organisation, default: []].append(person)
      }
      for (organisation, people) in present.sorted(by: { $0.key < $1.key })
      where people.count == 1 {
        let cover = deputies[Self.key(organisation, Int32(network))] ?? []
        guard cover.subtracting(people).isEmpty else { continue }
        seats.append(
          Seat(organisation: organisation, network: Int32(network), person: people[0]))
      }
    }
    self.seats = seats
  }

  /// The links first, then the seats.
  package var count: Int { links.count + seats.count }

  static func key(_ a: Int32, _ b: Int32) -> Int64 { Int64(a) << 32 | Int64(b) }
}
