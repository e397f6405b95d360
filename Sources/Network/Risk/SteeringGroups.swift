// Groups of elected people: whether the opposition has a seat there, where the lists tell who is on which side.

import Findings
import Roster
import Text

/// The groups of elected people and the sides that they belong to.
///
/// A group is a network of the political level, or one whose kind or name says that it steers ("styrgrupp"), with at least
/// ``leastElected`` people of the political level. Which side a person is on is told only by the list: a publicly
/// held seat in a majority or an opposition, never an opinion. A group is judged when the side is told of at least ``leastTold`` of
/// its elected people; it has *nobody from the opposition* when none of those told is on that side. The others may be.
///
/// - Input: `side` of people, seats of the day.
/// - Output: a row a group that is judged, in the order of the networks. The counts are the annex's alone.
/// - Complexity: O(seats).
/// - Source: the pre-study on steering by the municipalities' political leaders, who are to be joined by those of the
///   opposition; the limits are this product's own.
package struct SteeringGroups: Sendable {
  package struct Group: Hashable, Sendable {
    package let network: Int
    package let elected: Int
    package let majority: Int
    package let opposition: Int

    package var told: Int { majority + opposition }
    package var lacksOpposition: Bool { opposition == 0 }
  }

  package static let leastElected = 3
  /// In hundredths, so that four of five are enough.
  package static let leastTold = 80

  package let groups: [Group]

  /// `nil` when no side is told or no group is judged.
  package init?(of structure: Structure) {
    let roster = structure.roster
    guard roster.tells(.personSide) else { return nil }
    groups = roster.networks.indices.compactMap { network in
      let one = roster.networks[network]
      guard one.level.kind == .political || Self.steers(one) else { return nil }
      let elected = structure.seats.partners(ofRight: network).map { roster.people[Int($0)] }
        .filter { $0.level.kind == .political }
      let sides = elected.compactMap(\.side)
      guard elected.count >= Self.leastElected,
        100 * sides.count >= Self.leastTold * elected.count
      else { return nil }
      return Group(
        network: network, elected: elected.count,
        majority: sides.count { $0 == .majority }, opposition: sides.count { $0 == .opposition })
    }
    guard !groups.isEmpty else { return nil }
  }

  private static func steers(_ network: Network) -> Bool {
    [network.kind, network.name].contains {
      let text = $0.lowercased()
      return text.contains("styrgrupp") || text.contains("steering group")
    }
  }
}
