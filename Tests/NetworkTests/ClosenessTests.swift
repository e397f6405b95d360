// Closeness against theory, published values and the definition.

import Network
import TestSupport
import Testing

@Suite struct ClosenessTests {
  private func closeness(_ b: TwoMode) -> [Double] {
    Closeness(of: b, Distances(of: b.graph)).values
  }

  @Test("the centre of a star is at 1, the others at (n − 1) / (2n − 3)", arguments: 2...8)
  func star(n: Int) {
    let values = Closeness(of: .star(n), Distances(of: .star(n))).values
    #expect(values[0] == 1)
    #expect(values.dropFirst().allSatisfy { $0 == Double(n - 1) / Double(2 * n - 3) })
  }

  @Test("everybody is at 1 in a complete graph, one mode or two")
  func complete() {
    #expect(Closeness(of: .complete(5), Distances(of: .complete(5))).values == [1, 1, 1, 1, 1])
    #expect(closeness(TwoMode(.complete(4, 3))).allSatisfy { $0 == 1 })
  }

  @Test("NetworkX's own test: P4 2/3, 1, 1, 2/3")
  func p4() {
    let values = closeness(TwoMode(left: 2, right: 2, ties: [(0, 0), (1, 0), (1, 1)]))
    #expect(values[0] == 2.0 / 3 && values[1] == 1 && values[2] == 1 && values[3] == 2.0 / 3)
  }

  @Test("nobody reached is 0; nothing at all has no values")
  func empty() {
    #expect(closeness(TwoMode(left: 0, right: 0, ties: [])).isEmpty)
    #expect(closeness(TwoMode(left: 1, right: 0, ties: [])) == [0])
    #expect(closeness(TwoMode(left: 2, right: 1, ties: [])) == [0, 0, 0])
  }

  @Test("published values: karate, kite, Florentine families")
  func published() throws {
    for (network, order, size) in try Published.oneMode() {
      let graph = network.graph
      #expect(graph.order == order && graph.size == size)
      let values = Closeness(of: graph, Distances(of: graph)).values
      for (name, value) in zip(network.names, values) {
        #expect(abs(value - (try #require(network.nodes[name]).closeness)) <= printed, "\(name)")
      }
    }
  }

  @Test("published values: Davis's women and events")
  func davis() throws {
    let davis = try Published.read().davis
    #expect(davis.graph.order == 32 && davis.graph.size == 89)
    for (name, value) in zip(davis.names, closeness(davis.graph)) {
      #expect(
        abs(value - (try #require(davis.nodes[name]).closeness_2mode)) <= printed, "\(name)")
    }
  }

  @Test("agrees with the definition, connected or not", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let values = closeness(TwoMode(small))
    let n = small.left + small.right
    for (v, row) in SlowGraph(small).distances.enumerated() {
      let found = row.compactMap { $0 }
      let sum = found.reduce(0, +)
      let (own, other) = v < small.left ? (small.left, small.right) : (small.right, small.left)
      var slow = sum == 0 ? 0 : Double(other + 2 * (own - 1)) / Double(sum)
      if found.count < n { slow *= Double(found.count - 1) / Double(max(1, n - 1)) }
      #expect(abs(values[v] - slow) <= 1e-12)
    }
  }
}
