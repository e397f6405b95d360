// Small neighbours that are outside of the same networks, and could take turns in them.

import Findings
import Roster

/// Groups of small organisations of one county that are outside of the same networks.
///
/// Small is an organisation whose population is below the median of all whose population is known. The county stands for
/// distance, which no list tells. Networks in which nobody sits are left out. Within a county, and among the small that are outside of a network, the two with most
/// networks in common to be outside of are put together (at least ``leastNetworks``; of equals those that already meet
/// in most networks, then by the order of the roster). A third and a fourth join while the number of seats spared rises:
/// with *k* in the group and *n* networks that all of it is outside of, one seat for each network in place of one for each
/// organisation spares (*k* − 1) · *n* seats, and as many times the hours. Then the next group is formed of the rest.
///
/// - Output: at most ``most`` groups, most seats spared first, then by the first organisation; hours over the networks that
///   tell them, `nil` when none does. Greedy: another choice may spare more.
/// - Complexity: O(*s*² · networks) for each group, *s* the small of a county.
/// - Source: the rule is this product's own.
package struct NeighbourGroups: Sendable {
  package struct Group: Hashable, Sendable {
    /// Ascending.
    package let organisations: [Int]
    package let county: String
    /// The networks that all are outside of, ascending.
    package let networks: [Int]
    /// The networks in which all of them have somebody.
    package let alreadyMeet: Int
    package let hours: Double?

    package var seatsSpared: Int { (organisations.count - 1) * networks.count }
  }

  package static let leastNetworks = 2
  package static let largest = 4
  package static let most = 5

  package let groups: [Group]

  init(of roster: Roster, outside: [Set<Int>], own: Set<StandIns.Place>) {
    let known = roster.organisations.compactMap { ($0.population ?? 0) > 0 ? $0.population : nil }
    guard !known.isEmpty else {
      groups = []
      return
    }
    let median = PersonLoad.quantile(0.5, of: known.map(Double.init).sorted())
    var seated = [Set<Int>](repeating: [], count: outside.count)
    for place in own { seated[place.organisation].insert(place.network) }
    var counties: [String: [Int]] = [:]
    for (o, one) in roster.organisations.enumerated() {
      guard let population = one.population, population > 0, Double(population) < median,
        !one.county.isEmpty, outside[o].count >= Self.leastNetworks
      else { continue }
      counties[one.county, default: []].append(o)
    }
    var groups: [Group] = []
    for (county, members) in counties {
      var left = members
      while let found = Self.group(left, outside, seated) {
        left.removeAll(where: found.contains)
        let networks = Self.common(found, outside).sorted()
        let hours = networks.compactMap { roster.networks[$0].hoursPerYear }
        groups.append(
          Group(
            organisations: found.sorted(), county: county, networks: networks,
            alreadyMeet: Self.common(found, seated).count,
            hours: hours.isEmpty ? nil : hours.reduce(0, +) * Double(found.count - 1)))
      }
    }
    self.groups = Array(
      groups.sorted {
        $0.seatsSpared != $1.seatsSpared
          ? $0.seatsSpared > $1.seatsSpared
          : $0.organisations.lexicographicallyPrecedes($1.organisations)
      }.prefix(Self.most))
  }

  private static func common(_ members: [Int], _ networks: [Set<Int>]) -> Set<Int> {
    guard let first = members.first else { return [] }
    return members.dropFirst().reduce(networks[first]) { $0.intersection(networks[$1]) }
  }

  /// The best pair of `left`, and those that join it; `nil` when no two are outside of enough networks together.
  private static func group(
    _ left: [Int], _ outside: [Set<Int>], _ seated: [Set<Int>]
  ) -> [Int]? {
    var best: (members: [Int], networks: Int, meet: Int)?
    for (place, a) in left.enumerated() {
      for b in left[(place + 1)...] {
        let networks = common([a, b], outside).count
        let meet = common([a, b], seated).count
        guard networks >= leastNetworks else { continue }
        if let best, (best.networks, best.meet) >= (networks, meet) { continue }
        best = ([a, b], networks, meet)
      }
    }
    guard var group = best?.members else { return nil }
    while group.count < largest {
      let now = (group.count - 1) * common(group, outside).count
      var next: (member: Int, networks: Int, meet: Int)?
      for one in left where !group.contains(one) {
        let networks = common(group + [one], outside).count
        let meet = common(group + [one], seated).count
        guard networks >= leastNetworks, group.count * networks > now else { continue }
        if let next, (next.networks, next.meet) >= (networks, meet) { continue }
        next = (one, networks, meet)
      }
      guard let next else { break }
      group.append(next.member)
    }
    return group
  }

  func columns(_ roster: Roster) -> [Sheet.Column] {
    [
      Sheet.Column(
        .group,
        .text(
          groups.map { IDList.joined($0.organisations.map { roster.organisations[$0].id }) })),
      Sheet.Column(.county, .text(groups.map(\.county))),
      Sheet.Column(
        .inNetworks,
        .text(groups.map { IDList.joined($0.networks.map { roster.networks[$0].id }) })),
      Sheet.Column(.alreadyMeet, .whole(groups.map(\.alreadyMeet))),
      Sheet.Column(.seatsSpared, .whole(groups.map(\.seatsSpared))),
      Sheet.Column(.hoursRelieved, .real(groups.map(\.hours)))
        .unless(roster.unknown(.meetingsPerYear, .hoursPerMeeting)),
    ]
  }
}
