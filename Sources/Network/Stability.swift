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
/// - Input: B; a seed. The number of resamples follows from the size alone: ``most`` for small datasets,
///   fewer so that all of it takes a second or two of processor time, but no fewer than ``least`` as long as
///   those take at most some two minutes (20 000 people in 2 500 networks); none beyond.
/// - Output: rows in the order of side, place and share. Rank 1 is the highest; equals (within 1e-9)
///   share the best rank. Who has betweenness 0 is not ranked.
/// - Complexity: that of ``Betweenness`` on two modes, times three shares, times the resamples.
/// - Source: E. Costenbader, T. W. Valente, "The Stability of Centrality Measures When Networks Are
///   Sampled" (2003).
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

  package let rows: [Row]
  package let resamples: Int

  /// The number of resamples for a graph with so many vertices and edges.
  package static func resamples(order: Int, size: Int) -> Int {
    let work = max(1, order * size)
    return work > 1_200_000_000 ? 0 : max(least, min(most, 150_000_000 / work))
  }

  package init(
    of b: TwoMode, _ scores: Betweenness, seed: UInt64, threads: Int = allThreads,
    deadline: Deadline = .none
  ) {
    let resamples = Self.resamples(order: b.order, size: b.size)
    self.resamples = resamples
    let sides = [TwoMode.Side.left, .right]
    let first = sides.map { side in
      let part = b.part(side, of: scores.scores)
      return part.indices.filter { part[$0] > 0 }.sorted { (-part[$0], $0) < (-part[$1], $1) }
        .prefix(Self.places)
    }
    let ranks = sides.indices.map { ranked(Array(first[$0]), b.part(sides[$0], of: scores.scores)) }
    var rows: [Row] = []
    for (number, share) in Self.shares.enumerated() where resamples > 0 {
      // By resample, side and place.
      let drawn = sharded(resamples, threads: threads) { round in
        // Whoever set the deadline throws the ranks away.
        if deadline.isPassed { return ranks }
        let stream = UInt64(number * Self.most + round)
        let rest = b.without(share, SplitMix64(seed: seed, stream: stream))
        let anew = Betweenness(of: rest, threads: 1).scores
        return sides.indices.map { ranked(Array(first[$0]), b.part(sides[$0], of: anew)) }
      }
      for (index, side) in sides.enumerated() {
        for (place, vertex) in first[index].enumerated() {
          let taken = drawn.map { $0[index][place] }.sorted()
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
    let scores = Betweenness(of: b, threads: structure.threads)
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
