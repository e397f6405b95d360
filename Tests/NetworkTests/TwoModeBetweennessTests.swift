// Betweenness by classes against published values, the definition, and itself by another way.

import Network
import Roster
import TestSupport
import Testing

@Suite struct TwoModeBetweennessTests {
  @Test("published values: Davis's women and events", arguments: [true, false])
  func davis(table: Bool) throws {
    let davis = try Published.read().davis
    let b = davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    let scores = Betweenness(of: b, table: table, threads: 2).scores
    for (v, name) in davis.names.enumerated() {
      #expect(abs(scores[v] - (try #require(davis.nodes[name]).betweenness_raw)) <= printed)
    }
  }

  @Test("one network stands between all its people: n (n − 1) / 2", arguments: 0...6)
  func star(n: Int) {
    let scores = Betweenness(of: TwoMode(.complete(n, 1))).scores
    #expect(scores == Array(repeating: 0, count: n) + [Double(n * (n - 1) / 2)])
  }

  @Test("two networks and m people in both: networks m (m − 1) / 4, people 1 / m", arguments: 1...6)
  func twoNetworks(m: Int) {
    for table in [true, false] {
      let scores = Betweenness(of: TwoMode(.complete(m, 2)), table: table).scores
      for v in 0..<m { #expect(abs(scores[v] - 1 / Double(m)) < 1e-12) }
      for v in m..<m + 2 { #expect(abs(scores[v] - Double(m * (m - 1)) / 4) < 1e-12) }
    }
  }

  @Test("on a chain v stands between those before and those after", arguments: [1, 2, 7, 60, 900])
  func chain(networks: Int) {
    // 900 networks in a row are too deep for the table, which must notice.
    let small = SmallTwoMode(
      left: networks + 1, right: networks,
      ties: (0..<Int32(networks)).flatMap { [($0, $0), ($0 + 1, $0)] })
    let scores = Betweenness(of: TwoMode(small)).scores
    let last = 2 * networks
    for person in 0...networks {
      #expect(abs(scores[person] - Double(2 * person * (last - 2 * person))) < 1e-6)
    }
    for network in 0..<networks {
      let before = 2 * network + 1
      #expect(abs(scores[networks + 1 + network] - Double(before * (last - before))) < 1e-6)
    }
  }

  @Test("agrees with listing every shortest path", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let slow = SlowGraph(small).betweenness
    for table in [true, false] {
      let fast = Betweenness(of: TwoMode(small), table: table, threads: 1).scores
      #expect(fast.count == slow.count)
      for (a, b) in zip(fast, slow) { #expect(abs(a - b) <= 1e-9) }
    }
  }

  @Test("the same bits on one thread and on several, with and without the table", arguments: 0..<6)
  func threads(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let b = TwoMode(
      SmallTwoMode.random(left: 300, right: 70, percent: 3, using: &generator))
    for table in [true, false] {
      let one = Betweenness(of: b, table: table, threads: 1).scores
      for threads in [2, 3, 16] {
        #expect(Betweenness(of: b, table: table, threads: threads).scores == one)
      }
    }
    let brandes = Betweenness(of: b.graph).scores
    for (a, c) in zip(Betweenness(of: b, threads: 2).scores, brandes) {
      #expect(abs(a - c) <= 1e-9 * max(1, c))
    }
  }
}
