// Cover: who could step into a seat at once.

package import Roster

/// The deputies of a day, by the seat they could step into.
///
/// A seat is a person's edge in B. It is covered when another person has a deputy's row for the network
/// that runs on the day, has not been counted as sitting there, and belongs to the same organisation; a
/// seat of someone outside all organisations is covered by a deputy outside them. A role (chair,
/// coordinator) is covered when another person holds it too, or when the network has any deputy but the
/// holder, whatever the organisation; a chair also when another person is vice chair. A link between two networks that hangs on one person is covered when one other person
/// sits in both, or covers the seats in those where she or he does not sit. A vacant seat covers nothing.
///
/// - Complexity: O(rows) time and memory; a link, O(deputies of the two networks).
package struct Deputies: Sendable {
  /// By network: the people with a running deputy's row, ascending.
  package let byNetwork: [[Int32]]
  /// By network: the vice chairs, ascending.
  package let viceChairs: [[Int32]]
  /// By network: the people with a running row whose role word is not understood, ascending. They may be cover
  /// for what seems to have none: see ``perhapsLeading(instead:in:)`` and ``perhapsSitting(instead:in:)``.
  package let unclear: [[Int32]]
  private let b: TwoMode
  private let organisation: [Int32?]

  package init(of structure: Structure) {
    var rows = [Set<Int32>](repeating: [], count: structure.roster.networks.count)
    var (vice, unclear) = (rows, rows)
    for row in structure.roster.memberships
    where (row.role == .deputy || row.role == .viceChair || row.otherRole != nil)
      && row.isActive(on: structure.asOf)
    {
      let network = Int(row.network)
      switch row.role {
      case .deputy: rows[network].insert(row.person)
      case .viceChair: vice[network].insert(row.person)
      case .chair, .coordinator, .secretary, .member, .adjunct: unclear[network].insert(row.person)
      }
    }
    byNetwork = rows.map { $0.sorted() }
    viceChairs = vice.map { $0.sorted() }
    self.unclear = unclear.map { $0.sorted() }
    b = structure.seats
    organisation = structure.roster.people.map(\.organisation)
  }

  /// Whether somebody could step into the seat of `person` in `network`.
  package func coversSeat(of person: Int32, in network: Int32) -> Bool {
    byNetwork[Int(network)].contains { covers($0, person, network) }
  }

  /// Whether somebody else stands ready for the role of `person`: a deputy, or for a chair a vice chair.
  package func covers(_ role: Role, of person: Int32, in network: Int32) -> Bool {
    byNetwork[Int(network)].contains { $0 != person }
      || role == .chair && viceChairs[Int(network)].contains { $0 != person }
  }

  /// The others in the network whose role words are not understood: each may be a deputy or vice chair of
  /// whoever leads, whatever the organisation.
  package func perhapsLeading(instead person: Int32, in network: Int32) -> [Int32] {
    unclear[Int(network)].filter { $0 != person }
  }

  /// Those among them of the same organisation: only they may be deputies for a seat of `person`.
  package func perhapsSitting(instead person: Int32, in network: Int32) -> [Int32] {
    perhapsLeading(instead: person, in: network).filter {
      organisation[Int($0)] == organisation[Int(person)]
    }
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
