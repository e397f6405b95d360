// Cover: who could step into a seat at once.

import Roster

/// The deputies of a day, by the seat they could step into.
///
/// A seat is a person's edge in B. It is covered when another person has a deputy's row for the network
/// that runs on the day, has not been counted as sitting there, and belongs to the same organisation; a
/// seat of someone outside all organisations is covered by a deputy outside them. A role (chair,
/// coordinator) is covered when another person holds it too, or when the network has any deputy but the
/// holder, whatever the organisation. A link between two networks that hangs on one person is covered when one other person
/// sits in both, or covers the seats in those where she or he does not sit. A vacant seat covers nothing.
///
/// - Complexity: O(rows) time and memory; a link, O(deputies of the two networks).
package struct Deputies: Sendable {
  /// By network: the people with a running deputy's row, ascending.
  package let byNetwork: [[Int32]]
  private let b: TwoMode
  private let organisation: [Int32?]

  package init(of structure: Structure) {
    var rows = [Set<Int32>](repeating: [], count: structure.roster.networks.count)
    for row in structure.roster.memberships
    where row.role == .deputy && row.isActive(on: structure.asOf) {
      rows[Int(row.network)].insert(row.person)
    }
    byNetwork = rows.map { $0.sorted() }
    b = structure.b
    organisation = structure.roster.people.map(\.organisation)
  }

  /// Whether somebody could step into the seat of `person` in `network`.
  package func coversSeat(of person: Int32, in network: Int32) -> Bool {
    byNetwork[Int(network)].contains { covers($0, person, network) }
  }

  /// Whether the network has a deputy other than `person`.
  package func coversRole(of person: Int32, in network: Int32) -> Bool {
    byNetwork[Int(network)].contains { $0 != person }
  }

  /// Whether somebody would keep up the link that only `person` keeps up today.
  package func coversLink(of person: Int32, _ x: Int32, _ y: Int32) -> Bool {
    byNetwork[Int(x)].contains {
      covers($0, person, x) && (sits($0, y) || covers($0, person, y) && isDeputy($0, y))
    }
      || byNetwork[Int(y)].contains { covers($0, person, y) && sits($0, x) }
  }

  private func covers(_ deputy: Int32, _ person: Int32, _ network: Int32) -> Bool {
    deputy != person && organisation[Int(deputy)] == organisation[Int(person)]
      && !sits(deputy, network)
  }

  private func isDeputy(_ person: Int32, _ network: Int32) -> Bool {
    byNetwork[Int(network)].contains(person)
  }

  private func sits(_ person: Int32, _ network: Int32) -> Bool {
    b.graph.joins(Int(person), b.left + Int(network))
  }
}
