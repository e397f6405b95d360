// Rank intervals: what must hold whatever is drawn.

import Network
import Roster
import TestSupport
import Testing

@Suite struct StabilityTests {
  @Test("one network among leaves is first whatever is missing, and people are not ranked")
  func star() {
    let b = TwoMode(.complete(40, 1))
    let stability = Stability(of: b, Betweenness(of: b), seed: 1)
    #expect(stability.resamples == Stability.most)
    #expect(stability.rows.map(\.missing) == [0.05, 0.1, 0.2])
    #expect(stability.rows.allSatisfy { $0.side == .right && $0.vertex == 0 })
    #expect(stability.rows.allSatisfy { $0.rank == 1 && $0.low == 1 && $0.high == 1 })
  }

  @Test("equals share the best rank")
  func equals() {
    let b = TwoMode(.complete(3, 3))
    let stability = Stability(of: b, Betweenness(of: b), seed: 2)
    #expect(stability.rows.count == 18 && stability.rows.allSatisfy { $0.rank == 1 })
    // With ties missing they are no longer equal: someone is behind.
    #expect(stability.rows.contains { $0.high > 1 })
  }

  @Test("intervals lie within the side, in the order told, the same on any number of threads")
  func properties() {
    var generator = SplitMix64(seed: 3)
    let b = TwoMode(
      SmallTwoMode.random(left: 60, right: 15, percent: 12, using: &generator))
    let scores = Betweenness(of: b)
    let stability = Stability(of: b, scores, seed: 4, threads: 1)
    #expect(stability.rows == Stability(of: b, scores, seed: 4, threads: 3).rows)
    #expect(stability.rows.count == 60)
    for row in stability.rows {
      #expect(1 <= row.low && row.low <= row.high)
      #expect(row.high <= (row.side == .left ? b.left : b.right))
    }
    // The more is missing, the wider the intervals are in all.
    let widths = Stability.shares.map { share in
      stability.rows.filter { $0.missing == share }.reduce(0) { $0 + $1.high - $1.low }
    }
    #expect(widths[0] < widths[2])
  }

  @Test("large graphs get none rather than too few")
  func size() {
    #expect(Stability.resamples(order: 460, size: 900) == 100)
    // Too large for twenty exact ones: by pivots a hundred.
    #expect(Stability.isByPivots(order: 4_000, size: 6_000))
    #expect(!Stability.isByPivots(order: 756, size: 3_879))
    #expect(Stability.resamples(order: 756, size: 3_879) == 51)
    #expect(Stability.resamples(order: 4_000, size: 6_000) == 100)
    #expect(Stability.resamples(order: 22_500, size: 45_000) == 20)
    #expect(Stability.resamples(order: 225_000, size: 450_000) == 0)
  }

  @Test(
    "with every vertex as a pivot the parts add up to betweenness", arguments: SmallTwoMode.seeds)
  func whole(seed: UInt64) {
    let b = TwoMode(SmallTwoMode.sample(seed))
    let scores = Betweenness(of: b).scores
    let parts = PivotBetweenness(of: b, pivots: (0..<Int32(b.order)).map { $0 }, weight: 1).scores
    for (one, other) in zip(parts, scores) { #expect(abs(one - other) < 1e-9 * max(1, other)) }
    // By every vertex on its own too, and in the mean.
    var sum = [Double](repeating: 0, count: b.order)
    for v in 0..<Int32(b.order) {
      let own = PivotBetweenness(of: b, pivots: [v], weight: Double(b.order)).scores
      for at in sum.indices { sum[at] += own[at] / Double(b.order) }
    }
    for (one, other) in zip(sum, scores) { #expect(abs(one - other) < 1e-9 * max(1, other)) }
  }

  @Test("pivots are spread over those with a tie, each once; all of them where there are few")
  func pivots() {
    var generator = SplitMix64(seed: 5)
    let b = TwoMode(SmallTwoMode.random(left: 60, right: 15, percent: 12, using: &generator))
    let tied = (0..<b.order).filter { b.graph.degree(of: $0) > 0 }
    let line = PivotLine(of: b)
    #expect(line.pivots(500, start: 0.5).sorted() == tied.map(Int32.init))
    var seen: Set<Int32> = []
    for start in stride(from: 0.0, to: 1, by: 0.05) {
      let some = line.pivots(20, start: start)
      #expect(some.count == 20 && Set(some).count == 20)
      seen.formUnion(some)
    }
    // From one start or another everybody's turn comes.
    #expect(seen.count == tied.count)
  }

  @Test("by pivots: as exact where all are pivots, the same on any number of threads")
  func byPivots() {
    var generator = SplitMix64(seed: 6)
    let b = TwoMode(SmallTwoMode.random(left: 60, right: 15, percent: 12, using: &generator))
    let scores = Betweenness(of: b)
    let exact = Stability(of: b, scores, seed: 4)
    let pivots = Stability(of: b, scores, seed: 4, threads: 1, byPivots: true)
    // 75 vertices are fewer than the pivots of a round.
    #expect(!exact.byPivots && pivots.byPivots && pivots.rows == exact.rows)
    #expect(pivots.rows == Stability(of: b, scores, seed: 4, threads: 3, byPivots: true).rows)
  }

  @Test("by pivots: about the intervals of exact resamples")
  func near() {
    var generator = SplitMix64(seed: 7)
    let b = TwoMode(SmallTwoMode.random(left: 700, right: 60, percent: 4, using: &generator))
    let scores = Betweenness(of: b)
    let exact = Stability(of: b, scores, seed: 4).rows
    let pivots = Stability(of: b, scores, seed: 4, byPivots: true).rows
    var (missed, wide) = (0, 0)
    for (one, other) in zip(exact, pivots) {
      #expect(one.vertex == other.vertex && one.rank == other.rank)
      // The middle of the exact interval lies within the other.
      let middle = (one.low + one.high) / 2
      if middle < other.low || middle > other.high { missed += 1 }
      wide += (other.high - other.low) - (one.high - one.low)
    }
    #expect(missed * 10 <= exact.count, "\(missed) of \(exact.count)")
    #expect(wide >= 0, "\(wide)")
  }
}
