// The sums that closeness and harmonic centrality stand on.

import Network
import TestSupport
import Testing

@Suite struct DistancesTests {
  @Test("along a path", arguments: 1...6)
  func path(n: Int) {
    let distances = Distances(of: .path(n))
    #expect(distances.sums[0] == n * (n - 1) / 2)
    #expect(distances.reached == Array(repeating: n, count: n))
  }

  @Test("agrees with Floyd and Warshall", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let fast = Distances(of: TwoMode(small).graph)
    for (v, row) in SlowGraph(small).distances.enumerated() {
      let found = row.compactMap { $0 }
      #expect(fast.sums[v] == found.reduce(0, +))
      #expect(fast.reached[v] == found.count)
      let inverse = found.filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
      #expect(abs(fast.inverseSums[v] - inverse) <= 1e-12)
    }
  }
}
