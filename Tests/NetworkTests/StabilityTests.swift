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
    #expect(Stability.resamples(order: 4_000, size: 6_000) == 20)
    #expect(Stability.resamples(order: 22_500, size: 45_000) == 20)
    #expect(Stability.resamples(order: 225_000, size: 450_000) == 0)
  }
}
