// Rank stability: how far the first places by betweenness depend on memberships that may be missing.

import Findings
import Roster
import Text
package import Threads

/// The ranks that the first of each side by betweenness take when memberships are missing.
///
/// In every resample each edge of B is left out with the stated chance, betweenness is measured anew, and
/// the ranks are taken down. The interval is from the 5 % to the 95 % quantile of the ranks.
///
/// In a large graph betweenness is not measured anew from all vertices: it is the betweenness of the whole, and the change
/// as ``pivots`` vertices see it, the same ones before and after, others in every round (``PivotBetweenness``). The
/// change is right in the mean, and what it varies by makes the intervals wider than they would be, not narrower. ``byPivots``
/// tells whether it was done so.
///
/// - Input: B; a seed. The number of resamples follows from the size alone: ``most`` for small datasets,
///   fewer in larger ones, but no fewer than ``least``, and none where order times size passes 1.2 · 10⁹ (20 000
///   people in 2 500 networks stay below).
/// - Output: rows in the order of side, place and share. Rank 1 is the highest; equals (within 1e-9)
///   share the best rank. Who has betweenness 0 is not ranked.
/// - Complexity: that of ``Betweenness`` on two modes, times three shares, times the resamples; in a large graph
///   that of ``PivotBetweenness``, times four, times the resamples.
/// - Source: E. Costenbader, T. W. Valente, "The Stability of Centrality Measures When Networks Are
///   Sampled" (2003); U. Brandes, C. Pich, "Centrality Estimation in Large Networks" (2007), for the pivots.
package struct Stability: Sendable {
  package struct Row: Hashable, Sendable {
    package let side: TwoMode.Side
    /// The index on its side.
    package let vertex: Int
    /// The share of the memberships that is missing, 0–1.
    package let missing: Double
    package let rank: Int
    package let low: Int
    package let high: Int
  }

  package static let most = 100
  package static let least = 20
  package static let shares = [0.05, 0.1, 0.2]
  private static let places = 10

  /// The vertices from which the change is seen in a large graph.
  package static let pivots = 128
  /// Steps that exact resamples, and those by pivots, may take for each share.
  private static let exactWork = 150_000_000
  private static let pivotWork = 460_000_000

  package let rows: [Row]
  package let resamples: Int
  package let byPivots: Bool

  /// Whether a graph with so many vertices and edges is too large for ``least`` exact resamples.
  package static func isByPivots(order: Int, size: Int) -> Bool {
    order * size > exactWork / least
  }

  /// The number of resamples for a graph with so many vertices and edges.
  package static func resamples(order: Int, size: Int) -> Int {
    let work = max(1, order * size)
    guard work <= 1_200_000_000 else { return 0 }
    guard isByPivots(order: order, size: size) else { return min(most, exactWork / work) }
    return max(least, min(most, pivotWork / (4 * pivots * size)))
  }

  /// - Parameter byPivots: `nil` to let the size decide.
  package init(
    of b: TwoMode, _ scores: Betweenness, seed: UInt64, threads: Int = allThreads,
    deadline: Deadline = .none,
    byPivots: Bool? = nil
  ) {
    let resamples = Self.resamples(order: b.order, size: b.size)
    let byPivots = byPivots ?? Self.isByPivots(order: b.order, size: b.size)
    self.resamples = resamples
    self.byPivots = byPivots
    let sides = [TwoMode.Side.left, .right]
    let first = sides.map { side in
      let part = b.part(side, of: scores.scores)
      return part.indices.filter { part[$0] > 0 }.sorted { (-part[$0], $0) < (-part[$1], $1) }
        .prefix(Self.places)
    }
    let ranks = sides.indices.map { ranked(Array(first[$0]), b.part(sides[$0], of: scores.scores)) }
    let line = byPivots ? PivotLine(of: b) : nil
    // By resample, share, side and place.
    let drawn = sharded(resamples, threads: threads) { round in
      // Whoever set the deadline throws the ranks away.
      if deadline.isPassed { return Self.shares.map { _ in ranks } }
      let measure =
        line.map { line in
          pivoted(
            line, scores.scores, left: b.left,
            SplitMix64(seed: seed, stream: UInt64(Self.shares.count * Self.most + round)))
        } ?? { Betweenness(of: $0, threads: 1).scores }
      return Self.shares.enumerated().map { number, share in
        let stream = UInt64(number * Self.most + round)
        let anew = measure(b.without(share, SplitMix64(seed: seed, stream: stream)))
        return sides.indices.map { ranked(Array(first[$0]), b.part(sides[$0], of: anew)) }
      }
    }
    var rows: [Row] = []
    for (number, share) in Self.shares.enumerated() where resamples > 0 {
      for (index, side) in sides.enumerated() {
        for (place, vertex) in first[index].enumerated() {
          let taken = drawn.map { $0[number][index][place] }.sorted()
          rows.append(
            Row(
              side: side, vertex: vertex, missing: share, rank: ranks[index][place],
              low: taken[(resamples - 1) * 5 / 100],
              high: taken[((resamples - 1) * 95 + 99) / 100]))
        }
      }
    }
    self.rows = rows.sorted { a, b in
      (a.side == .left ? 0 : 1, a.rank, a.vertex, a.missing)
        < (b.side == .left ? 0 : 1, b.rank, b.vertex, b.missing)
    }
  }
}

extension Analysis where Input == Structure {
  static let stability = Analysis(
    "stability", title: Localised(swedish: "Så säker är ordningen", english: "Rank intervals"),
    parts: [.centrality], cost: .drawn,
    needs: [.networks], tables: [.stability], tells: false
  ) { structure in
    var outcome = Outcome()
    let b = structure.seats
    guard Stability.resamples(order: b.order, size: b.size) > 0 else { return outcome }
    let scores = structure.betweenness
    let stability = Stability(
      of: b, scores, seed: structure.seed, threads: structure.threads,
      deadline: structure.deadline)
    guard !stability.rows.isEmpty else { return outcome }
    let roster = structure.roster
    let rows = stability.rows
    let table = Table.stability
    outcome.add(.of, rows.map { $0.side == .left ? "people" : "networks" }, to: table)
    outcome.add(
      .id,
      rows.map {
        $0.side == .left ? roster.people[$0.vertex].id : roster.networks[$0.vertex].id
      }, to: table)
    outcome.add(.missing, rows.map(\.missing), to: table)
    outcome.add(.resamples, rows.map { _ in stability.resamples }, to: table)
    outcome.add(.rank, rows.map(\.rank), to: table)
    outcome.add(.low, rows.map(\.low), to: table)
    outcome.add(.high, rows.map(\.high), to: table)
    return outcome
  }
}

/// What measures a resample by the pivots of a round: `scores`, and what changes as the pivots see it.
private func pivoted(
  _ line: PivotLine, _ scores: [Double], left: Int, _ generator: SplitMix64
) -> (TwoMode) -> [Double] {
  var generator = generator
  let pivots = line.pivots(Stability.pivots, start: generator.unit())
  let weight = Double(line.count) / Double(max(1, pivots.count))
  let before = PivotBetweenness(
    of: line.quotient, left: left, pivots: pivots, weight: weight
  ).scores
  return { rest in
    let after = PivotBetweenness(of: rest, pivots: pivots, weight: weight).scores
    return scores.indices.map { scores[$0] + (after[$0] - before[$0]) }
  }
}

/// The rank of each of `vertices` among all scores: 1 more than there are clearly higher ones.
private func ranked(_ vertices: [Int], _ scores: [Double]) -> [Int] {
  let sorted = scores.sorted(by: >)
  return vertices.map { vertex in
    let limit = scores[vertex] + 1e-9 * max(1, scores[vertex])
    return sorted.indices.halved { sorted[$0] > limit } + 1
  }
}

extension TwoMode {
  /// The graph with each edge left out with this chance.
  fileprivate func without(_ share: Double, _ generator: SplitMix64) -> TwoMode {
    var generator = generator
    var ties: [(Int32, Int32)] = []
    ties.reserveCapacity(size)
    for v in 0..<left {
      for w in graph.neighbours(of: v) where generator.unit() >= share {
        ties.append((Int32(v), w - Int32(left)))
      }
    }
    return TwoMode(left: left, right: right, ties: ties)
  }
}
