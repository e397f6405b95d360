// Key players: the set of a given size that scores highest, by all sets or by exchanges.

import Roster
import Threads

/// A set of people, or of vertices, that scores higher than the others of its size.
package struct KeyPlayers: Hashable, Sendable {
  package enum Method: String, Sendable {
    /// Every set was scored.
    case exhaustive
    /// Greedy start and random starts, each improved by exchanges until none helps.
    case greedy
  }

  /// Ascending; empty when no set scores more than none at all.
  package let members: [Int32]
  package let value: Double
  /// The number of sets that score as much; `nil` when not all were scored.
  package let ties: Int?
  package let method: Method
}

/// What a set of vertices is scored by.
protocol KeyPlayerScore: Sendable {
  associatedtype Workspace
  func makeWorkspace() -> Workspace
  /// The score of distinct `members`; the workspace is as new on entry and on exit.
  func value(of members: [Int32], _ workspace: inout Workspace) -> Double
}

/// Finds the set of `size` among `candidates` with the highest score.
///
/// With at most ``most`` sets, all are scored. With more, each start (two built greedily, the others
/// drawn) is improved by the exchange of one member for one candidate that raises the score most,
/// until no exchange does. Scores closer than 10⁻⁹ are equal; of equals the first by vertex is kept.
///
/// - Input: candidates ascending; a seed; the result does not depend on the number of threads.
/// - Complexity: C(*n*, *k*) scores, or O(starts · rounds · *k* · *n*) scores.
/// - Source: S. P. Borgatti, "Identifying Sets of Key Players in a Social Network", Comput. Math.
///   Organ. Theory 12 (2006); the exchanges as in the manual of the R package influenceR.
struct KeyPlayerSearch: Sendable {
  static let most = 1_000_000
  static let slack = 1e-9
  private static let starts = 8
  private static let rounds = 100

  let candidates: [Int32]
  let seed: UInt64
  let threads: Int
  /// The number of sets up to which all are scored.
  var limit = Self.most

  /// The best set of `size`, or of all candidates when there are fewer.
  ///
  /// Exchanges also start from `smaller`, a good set of fewer, so that a larger set is not worse.
  func best<Score: KeyPlayerScore>(
    _ size: Int, _ score: Score, from smaller: [Int32] = []
  ) -> KeyPlayers {
    let size = min(size, candidates.count)
    var workspace = score.makeWorkspace()
    let none = score.value(of: [], &workspace)
    let found = isExhaustive(size) ? exhaustive(size, score) : greedy(size, score, smaller)
    return found.value > none + Self.slack
      ? found
      : KeyPlayers(members: [], value: none, ties: found.ties, method: found.method)
  }

  /// Whether all sets of `size` are scored.
  func isExhaustive(_ size: Int) -> Bool { sets(size) <= limit }

  /// The number of sets of `size`; `Int.max` when it passes ``most``.
  func sets(_ size: Int) -> Int {
    var sets = 1
    for i in 0..<max(0, min(size, candidates.count - size)) {
      let (product, overflow) = sets.multipliedReportingOverflow(by: candidates.count - i)
      if overflow { return .max }
      sets = product / (i + 1)
      if sets > Self.most { return .max }
    }
    return sets
  }

  // MARK: Every set

  private struct Best {
    var members: [Int32] = []
    var value = -Double.infinity
    var ties = 0

    mutating func take(_ members: [Int32], _ value: Double, ties: Int = 1) {
      if value > self.value + slack {
        self = Best(members: members, value: value, ties: ties)
      } else if value >= self.value - slack {
        self.ties += ties
      }
    }
  }

  private func exhaustive<Score: KeyPlayerScore>(_ size: Int, _ score: Score) -> KeyPlayers {
    guard size > 0 else { return KeyPlayers(members: [], value: 0, ties: 1, method: .exhaustive) }
    // One shard for each first member.
    let shards = sharded(candidates.count - size + 1, threads: threads) { first in
      var best = Best()
      var workspace = score.makeWorkspace()
      var places = Array(first..<first + size)
      var members = places.map { candidates[$0] }
      while true {
        best.take(members, score.value(of: members, &workspace))
        guard
          let moved = places.indices.dropFirst().last(where: { place in
            places[place] < candidates.count - size + place
          })
        else { return best }
        places[moved] += 1
        for later in places.indices where later > moved { places[later] = places[later - 1] + 1 }
        for place in moved..<size { members[place] = candidates[places[place]] }
      }
    }
    var best = Best()
    for shard in shards { best.take(shard.members, shard.value, ties: shard.ties) }
    return KeyPlayers(
      members: best.members, value: best.value, ties: best.ties, method: .exhaustive)
  }

  // MARK: Exchanges

  private func greedy<Score: KeyPlayerScore>(
    _ size: Int, _ score: Score, _ smaller: [Int32]
  ) -> KeyPlayers {
    let ends = sharded(Self.starts, threads: threads) { start in
      var workspace = score.makeWorkspace()
      var members: [Int32] = []
      if start < 2 {
        if start == 1 { members = Array(smaller.filter(candidates.contains).prefix(size)) }
        while members.count < size { members = extended(members, score, &workspace) }
      } else {
        var generator = SplitMix64(seed: seed, stream: UInt64(start))
        var left = candidates
        for _ in 0..<size { members.append(left.remove(at: generator.below(left.count))) }
      }
      return improved(members, score, &workspace)
    }
    var best = Best()
    for end in ends { best.take(end.members.sorted(), end.value) }
    return KeyPlayers(members: best.members, value: best.value, ties: nil, method: .greedy)
  }

  /// The set with the one candidate more that raises the score most.
  private func extended<Score: KeyPlayerScore>(
    _ members: [Int32], _ score: Score, _ workspace: inout Score.Workspace
  ) -> [Int32] {
    var best = Best()
    for candidate in candidates where !members.contains(candidate) {
      best.take(members + [candidate], score.value(of: members + [candidate], &workspace))
    }
    return best.members
  }

  private func improved<Score: KeyPlayerScore>(
    _ start: [Int32], _ score: Score, _ workspace: inout Score.Workspace
  ) -> (members: [Int32], value: Double) {
    var members = start
    var value = score.value(of: members, &workspace)
    for _ in 0..<Self.rounds {
      var best = Best()
      for place in members.indices {
        var swapped = members
        for candidate in candidates where !members.contains(candidate) {
          swapped[place] = candidate
          best.take(swapped, score.value(of: swapped, &workspace))
        }
      }
      guard best.value > value + Self.slack else { break }
      members = best.members
      value = best.value
    }
    return (members, value)
  }
}
