// What a graph keeps of its edges.

import Network
import TestSupport
import Testing

@Suite struct GraphTests {
  @Test("repeated edges are one, in either direction, and loops are dropped")
  func simple() {
    let graph = Graph(order: 4, edges: [(2, 0), (0, 2), (0, 2), (1, 1), (0, 1)])
    #expect(graph.order == 4 && graph.size == 2)
    #expect(Array(graph.neighbours(of: 0)) == [1, 2])
    #expect(graph.neighbours(of: 3).isEmpty)
    #expect(graph.degrees == [2, 1, 1, 0])
  }

  @Test("a graph may have no vertices, or vertices and no edges", arguments: [0, 1, 5])
  func empty(order: Int) {
    let graph = Graph(order: order, edges: [])
    #expect(graph.order == order && graph.size == 0)
    #expect(graph.degrees == Array(repeating: 0, count: order))
  }

  @Test("holds the same edges as a matrix", arguments: SmallTwoMode.seeds)
  func matrix(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let graph = TwoMode(small).graph
    let slow = SlowGraph(small)
    #expect(graph.size == slow.size)
    for v in 0..<slow.order {
      let near = slow.neighbours(of: v)
      #expect(graph.neighbours(of: v).map(Int.init) == near)
      #expect((0..<slow.order).allSatisfy { graph.joins(v, $0) == near.contains($0) })
    }
  }

  @Test("an edge that ends outside the graph is a mistake of the program")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(order: 2, edges: [(0, 2)])
    }
  }
}
