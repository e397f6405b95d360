// What a cover is to mend: links that hang on one person, seats without a second person or a deputy.

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

  package let links: [Link]
  package let seats: [SoleSeat]

  package init(of structure: Structure) {
    links = structure.linkedNetworks.ties.compactMap { tie in
      tie.sole.map { Link(a: tie.a, b: tie.b, person: $0) }
    }
    let deputies = Deputies(of: structure)
    seats = structure.soleSeats.filter { !deputies.coversSeat(of: $0.person, in: $0.network) }
  }

  /// The links first, then the seats.
  package var count: Int { links.count + seats.count }

  static func key(_ a: Int32, _ b: Int32) -> Int64 { Int64(a) << 32 | Int64(b) }
}
