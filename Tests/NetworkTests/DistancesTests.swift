// The sums that closeness and harmonic centrality stand on.

import Network
import Roster
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

  @Test("published distances: Davis's women and events, by classes")
  func davis() throws {
    let davis = try Published.read().davis
    #expect(davis.graph.order == 32 && davis.graph.size == 89)
    let closeness = Closeness(of: davis.graph, Distances(of: davis.graph, threads: 2)).values
    for (value, name) in zip(closeness, davis.names) {
      #expect(abs(value - (try #require(davis.nodes[name]).closeness_2mode)) <= printed)
    }
  }

  @Test("two modes by classes: agrees with Floyd and Warshall", arguments: SmallTwoMode.allSeeds)
  func classes(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let fast = Distances(of: TwoMode(small), threads: 1)
    #expect(fast.sums.count == small.left + small.right)
    for (v, row) in SlowGraph(small).distances.enumerated() {
      let found = row.compactMap { $0 }
      #expect(fast.sums[v] == found.reduce(0, +))
      #expect(fast.reached[v] == found.count)
      let inverse = found.filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
      #expect(abs(fast.inverseSums[v] - inverse) <= 1e-12)
    }
  }

  @Test("several blocks of sources: agrees with searching from each, on any number of threads")
  func blocks() {
    var generator = SplitMix64(seed: 5)
    let b = TwoMode(
      SmallTwoMode.random(left: 1500, right: 90, percent: 3, using: &generator))
    let one = Distances(of: b, threads: 1)
    let plain = Distances(of: b.graph)
    #expect(one.sums == plain.sums && one.reached == plain.reached)
    for (a, c) in zip(one.inverseSums, plain.inverseSums) { #expect(abs(a - c) <= 1e-9) }
    for threads in [2, 5] {
      #expect(Distances(of: b, threads: threads).inverseSums == one.inverseSums)
    }
  }
}
