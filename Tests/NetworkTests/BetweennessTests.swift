// Betweenness against theory, published values and the definition.

import Network
import TestSupport
import Testing

@Suite struct BetweennessTests {
  @Test("Freeman 1977: the centre of a star lies between every pair", arguments: 3...9)
  func star(n: Int) {
    let scores = Betweenness(of: .star(n)).scores
    #expect(scores[0] == Double((n - 1) * (n - 2)) / 2)
    #expect(scores.dropFirst().allSatisfy { $0 == 0 })
  }

  @Test("on a path v stands between those before and those after", arguments: 1...8)
  func path(n: Int) {
    #expect(Betweenness(of: .path(n)).scores == (0..<n).map { Double($0 * (n - 1 - $0)) })
  }

  @Test("on a cycle all are equal: (n − 1)(n − 3) / 8 odd, (n − 2)² / 8 even", arguments: 3...10)
  func cycle(n: Int) {
    let each = n % 2 == 1 ? Double((n - 1) * (n - 3)) / 8 : Double((n - 2) * (n - 2)) / 8
    #expect(Betweenness(of: .cycle(n)).scores.allSatisfy { abs($0 - each) < 1e-12 })
  }

  @Test("in a complete graph nobody stands between", arguments: 1...6)
  func complete(n: Int) {
    #expect(Betweenness(of: .complete(n)).scores.allSatisfy { $0 == 0 })
  }

  @Test("in a complete two-mode graph each pair is split over the other side")
  func completeTwoMode() {
    // Three pairs of networks over four people, six pairs of people over three networks.
    let scores = Betweenness(of: TwoMode(.complete(4, 3)).graph).scores
    for (v, score) in scores.enumerated() {
      #expect(abs(score - (v < 4 ? 3.0 / 4 : 6.0 / 3)) < 1e-12)
    }
  }

  @Test("nothing at all has no scores")
  func empty() {
    #expect(Betweenness(of: Graph(order: 0, edges: [])).scores.isEmpty)
    #expect(Betweenness(of: Graph(order: 2, edges: [])).scores == [0, 0])
  }

  @Test("the path counts of a 35 × 35 grid do not overflow")
  func grid() {
    let side: Int32 = 35
    let edges = (0..<side * side).flatMap { v -> [(Int32, Int32)] in
      (v % side + 1 < side ? [(v, v + 1)] : []) + (v + side < side * side ? [(v, v + side)] : [])
    }
    let graph = Graph(order: 1225, edges: edges)
    #expect(graph.size == 2 * 35 * 34)
    let scores = Betweenness(of: graph).scores
    // Σ of betweenness is Σ over pairs of (distance − 1), whatever the paths. Along one axis the
    // distances of ordered pairs sum to 35 (35² − 1) / 3 = 14280, so in the plane to
    // 2 · 14280 · 35² = 34 986 000, half of it unordered; there are 1225 · 1224 / 2 pairs.
    #expect(abs(scores.reduce(0, +) - Double(17_493_000 - 749_700)) < 1e-3)
  }

  @Test("published values: karate, kite, Florentine families")
  func published() throws {
    for (network, order, size) in try Published.oneMode() {
      let graph = network.graph
      #expect(graph.order == order && graph.size == size)
      let pairs = Double((order - 1) * (order - 2)) / 2
      for (name, score) in zip(network.names, Betweenness(of: graph).scores) {
        let expected = try #require(network.nodes[name]).betweenness
        #expect(abs(score / pairs - expected) <= printed, "\(name)")
      }
    }
  }

  @Test("published values: Davis's women and events, raw and normalised")
  func davis() throws {
    let davis = try Published.read().davis
    let b = davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    let raw = Betweenness(of: b.graph)
    let normalised = raw.normalised(in: b)
    for (v, name) in davis.names.enumerated() {
      let node = try #require(davis.nodes[name])
      #expect(abs(raw.scores[v] - node.betweenness_raw) <= printed, "\(name)")
      #expect(abs(normalised[v] - node.betweenness_2mode) <= printed, "\(name)")
    }
  }

  @Test("Borgatti and Everett 1997: the highest value is 445 for 18 women, 452 for 14 events")
  func maximum() throws {
    #expect(Betweenness.maximum(own: 18, other: 14) == 445)
    #expect(Betweenness.maximum(own: 14, other: 18) == 452)
    let printed = try Published.read().davis.betweenness_max
    #expect(printed == ["women": 445, "events": 452])
  }

  @Test("the highest value is that of a star's centre, and 0 where nobody can stand between")
  func edges() {
    // One network and ten people: it stands between their 45 pairs.
    #expect(Betweenness.maximum(own: 1, other: 10) == 45)
    #expect(Betweenness.maximum(own: 10, other: 1) == 0)
    #expect(Betweenness.maximum(own: 1, other: 1) == 0)
    #expect(Betweenness.maximum(own: 3, other: 0) == 0)
    #expect(Betweenness.maximum(own: 0, other: 3) == 0)
    let star = TwoMode(.complete(10, 1))
    let normalised = Betweenness(of: star.graph).normalised(in: star)
    #expect(normalised == Array(repeating: 0, count: 10) + [1])
  }

  @Test("NetworkX's own tests: P4 0, 1, 1, 0; K3,3 and C4 the same for all")
  func small() {
    let p4 = TwoMode(left: 2, right: 2, ties: [(0, 0), (1, 0), (1, 1)])
    #expect(Betweenness(of: p4.graph).normalised(in: p4) == [0, 1, 1, 0])
    let k33 = TwoMode(.complete(3, 3))
    #expect(
      Betweenness(of: k33.graph).normalised(in: k33).allSatisfy { abs($0 - 0.125) < 1e-12 })
    let c4 = TwoMode(.complete(2, 2))
    #expect(Betweenness(of: c4.graph).normalised(in: c4) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test("agrees with listing every shortest path", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let b = TwoMode(small)
    let scores = Betweenness(of: b.graph)
    for (fast, slow) in zip(scores.scores, SlowGraph(small).betweenness) {
      #expect(abs(fast - slow) <= 1e-9)
    }
    #expect(scores.normalised(in: b).allSatisfy { (0...1 + 1e-12).contains($0) })
  }

  @Test("agrees with listing every shortest path among people", arguments: SmallTwoMode.seeds)
  func oneMode(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let p = Projection(of: TwoMode(small), onto: .left).graph
    for (fast, slow) in zip(Betweenness(of: p).scores, small.people.betweenness) {
      #expect(abs(fast - slow) <= 1e-9)
    }
  }
}
