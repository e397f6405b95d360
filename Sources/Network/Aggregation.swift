// Many networks on one map: networks gathered under their highest parent.

import Roster

/// Networks gathered to at most ``limit`` groups, and what the groups share.
///
/// With at most ``limit`` networks every network is a group of its own. With more, the networks under
/// one highest parent are one group, whose people are all who sit in any of them. Where parents form a
/// ring, the first of the ring by id is the highest. Should there still be too many groups, those with
/// most people are kept (equals by id).
///
/// - Output: groups sorted by the id of their highest parent; the projection by group index.
/// - Complexity: O(*n* + *m*) time, and that of the projection.
package struct Aggregation: Sendable {
  package struct Group: Hashable, Sendable {
    /// The highest parent, an index in the roster's networks.
    package let top: Int32
    /// The networks of the group, ascending; the highest parent is one of them.
    package let networks: [Int32]
    /// The number of people who sit in at least one of them.
    package let people: Int
  }

  /// More than this cannot be read on one map.
  package static let limit = 80

  package let groups: [Group]
  /// The number of groups that are not shown.
  package let leftOut: Int
  /// The groups linked by shared people.
  package let projection: Projection

  package init(of structure: Structure, limit: Int = Aggregation.limit) {
    let b = structure.seats
    let parents = structure.roster.networks.map(\.parent)
    let tops =
      parents.count > limit ? highest(parents) : parents.indices.map(Int32.init)
    var networks = [[Int32]](repeating: [], count: tops.count)
    for v in tops.indices { networks[Int(tops[v])].append(Int32(v)) }
    let all = tops.indices.filter { !networks[$0].isEmpty }.map { top in
      let people = networks[top].flatMap { b.partners(ofRight: Int($0)) }
      return Group(top: Int32(top), networks: networks[top], people: Set(people).count)
    }
    let kept = all.sorted { (-$0.people, $0.top) < (-$1.people, $1.top) }
      .prefix(max(0, limit))
      .sorted { $0.top < $1.top }
    let ties = kept.enumerated().flatMap { index, group in
      group.networks.flatMap { b.partners(ofRight: Int($0)) }.map { ($0, Int32(index)) }
    }
    groups = kept
    leftOut = all.count - kept.count
    projection = Projection(
      of: TwoMode(left: b.left, right: kept.count, ties: ties), onto: .right)
  }
}

/// The highest parent of every network; of a ring, its lowest index.
private func highest(_ parents: [Index?]) -> [Int32] {
  var tops = [Int32](repeating: -1, count: parents.count)
  for start in parents.indices where tops[start] < 0 {
    var path: [Int32] = []
    var onPath: Set<Int32> = []
    var v = Int32(start)
    while tops[Int(v)] < 0, onPath.insert(v).inserted {
      path.append(v)
      guard let parent = parents[Int(v)] else { break }
      v = parent
    }
    // The walk ended at a network that is settled, at one without a parent, or on its own path.
    var top = v
    if tops[Int(v)] >= 0 {
      top = tops[Int(v)]
    } else if parents[Int(v)] != nil {
      top = path.drop { $0 != v }.min() ?? v
    }
    for step in path { tops[Int(step)] = top }
  }
  return tops
}
