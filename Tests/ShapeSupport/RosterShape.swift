// The shape of a roster: sizes of networks, networks of people, and what hangs together.

package import Roster

/// How many sit where on a day, without who they are: what a drawn roster is held against real ones by.
///
/// - Input: any roster; a person counts once in a network, whatever the role.
/// - Complexity: O(rows log rows).
package struct RosterShape: Sendable {
  /// People in each network that has any, ascending.
  package let sizes: [Int]
  /// Networks of each person who has any, ascending.
  package let degrees: [Int]
  /// Of everything that hangs together by people, the most networks first: how many networks and people.
  package let components: [(networks: Int, people: Int)]

  package init(of roster: Roster, on day: Day) {
    var members = [Set<Index>](repeating: [], count: roster.networks.count)
    var own = [Set<Index>](repeating: [], count: roster.people.count)
    for row in roster.memberships where row.isActive(on: day) {
      members[Int(row.network)].insert(row.person)
      own[Int(row.person)].insert(row.network)
    }
    sizes = members.map(\.count).filter { $0 > 0 }.sorted()
    degrees = own.map(\.count).filter { $0 > 0 }.sorted()
    components = Self.components(members, own).sorted {
      ($0.networks, $0.people) > ($1.networks, $1.people)
    }
  }

  package var seats: Int { sizes.reduce(0, +) }
  package var seatsOfAPerson: Double { Double(seats) / Double(max(1, degrees.count)) }
  package var seatsOfANetwork: Double { Double(seats) / Double(max(1, sizes.count)) }
  /// The share of those with a seat who have one only.
  package var shareInOne: Double {
    Double(degrees.count { $0 == 1 }) / Double(max(1, degrees.count))
  }
  /// The networks of whoever has most.
  package var hub: Int { degrees.last ?? 0 }
  /// The shares of networks and of people in the largest component, of those that have any seat.
  package var largest: (networks: Double, people: Double) {
    guard let first = components.first else { return (0, 0) }
    return (
      Double(first.networks) / Double(sizes.count), Double(first.people) / Double(degrees.count)
    )
  }

  /// The value below which a share of the ascending values lies; 0 when there are none.
  package static func quantile(_ share: Double, of values: [Int]) -> Int {
    values.isEmpty ? 0 : values[min(values.count - 1, Int(share * Double(values.count)))]
  }

  private static func components(
    _ members: [Set<Index>], _ own: [Set<Index>]
  ) -> [(networks: Int, people: Int)] {
    var isSeen = [Bool](repeating: false, count: members.count)
    var found: [(networks: Int, people: Int)] = []
    for start in members.indices where !isSeen[start] && !members[start].isEmpty {
      isSeen[start] = true
      var waiting = [start]
      var networks = 0
      var people: Set<Index> = []
      while let network = waiting.popLast() {
        networks += 1
        for person in members[network] where people.insert(person).inserted {
          for next in own[Int(person)] where !isSeen[Int(next)] {
            isSeen[Int(next)] = true
            waiting.append(Int(next))
          }
        }
      }
      found.append((networks, people.count))
    }
    return found
  }
}
