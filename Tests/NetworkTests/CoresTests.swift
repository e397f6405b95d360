// Core numbers against theory, published networks and the definition.

import Network
import TestSupport
import Testing

@Suite struct CoresTests {
  @Test("complete n − 1, cycle 2, path and star 1", arguments: 3...8)
  func shapes(n: Int) {
    #expect(Cores(of: .complete(n)).numbers == Array(repeating: n - 1, count: n))
    #expect(Cores(of: .cycle(n)).numbers == Array(repeating: 2, count: n))
    #expect(Cores(of: .path(n)).numbers == Array(repeating: 1, count: n))
    #expect(Cores(of: .star(n)).numbers == Array(repeating: 1, count: n))
  }

  @Test("nobody and nothing")
  func empty() {
    #expect(Cores(of: Graph(order: 0, edges: [])).numbers.isEmpty)
    #expect(Cores(of: Graph(order: 3, edges: [])).numbers == [0, 0, 0])
  }

  @Test("Zachary 1977: the innermost core of the karate club is 4, of ten people")
  func karate() throws {
    let karate = try Published.read().karate_0based
    let graph = karate.graph
    #expect(graph.order == 34 && graph.size == 78)
    let numbers = Cores(of: graph).numbers
    let slow = SlowGraph(
      order: 34, edges: (0..<34).flatMap { v in graph.neighbours(of: v).map { (Int32(v), $0) } })
    #expect(numbers == (0..<34).map(slow.core))
    // Ten people in the 4-core: NetworkX 3.6.1, core_number.
    #expect(numbers.max() == 4 && numbers.count { $0 == 4 } == 10)
  }

  @Test("agrees with peeling", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let people = Cores(of: Projection(of: TwoMode(small), onto: .left).graph).numbers
    let slow = small.people
    #expect(people == (0..<small.left).map(slow.core))
    let both = Cores(of: TwoMode(small).graph).numbers
    let slowBoth = SlowGraph(small)
    #expect(both == (0..<slowBoth.order).map(slowBoth.core))
  }
}
