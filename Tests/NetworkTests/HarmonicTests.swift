// Harmonic centrality against theory, published values and the definition.

import Network
import TestSupport
import Testing

@Suite struct HarmonicTests {
  private func harmonic(_ graph: Graph) -> [Double] {
    Harmonic(of: Distances(of: graph)).values
  }

  @Test("the centre of a star is at 1, the others at n / (2 (n − 1))", arguments: 2...8)
  func star(n: Int) {
    let values = harmonic(.star(n))
    #expect(values[0] == 1)
    for value in values.dropFirst() {
      #expect(abs(value - Double(n) / Double(2 * (n - 1))) < 1e-12)
    }
  }

  @Test("one vertex is at 0, not undefined; two apart are at 0")
  func edges() {
    #expect(harmonic(Graph(order: 0, edges: [])).isEmpty)
    #expect(harmonic(Graph(order: 1, edges: [])) == [0])
    #expect(harmonic(Graph(order: 2, edges: [])) == [0, 0])
  }

  @Test("those that cannot be reached count as infinitely far")
  func disconnected() {
    // One neighbour among four others.
    #expect(harmonic(Graph(order: 5, edges: [(0, 1), (2, 3)])) == [0.25, 0.25, 0.25, 0.25, 0])
  }

  @Test("published values: karate, kite, Florentine families")
  func published() throws {
    for (network, order, size) in try Published.oneMode() {
      let graph = network.graph
      #expect(graph.order == order && graph.size == size)
      for (name, value) in zip(network.names, harmonic(graph)) {
        #expect(abs(value - (try #require(network.nodes[name]).harmonic)) <= printed, "\(name)")
      }
    }
  }

  @Test("agrees with the definition", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let values = harmonic(TwoMode(small).graph)
    for (v, row) in SlowGraph(small).distances.enumerated() {
      let sum = row.compactMap { $0 }.filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
      #expect(abs(values[v] - (sum == 0 ? 0 : sum / Double(row.count - 1))) <= 1e-12)
    }
  }
}
