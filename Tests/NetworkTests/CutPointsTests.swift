// Cut points against theory, published networks and the definition.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct CutPointsTests {
  @Test("the centre of a star, from three vertices on", arguments: 1...6)
  func star(n: Int) {
    let flags = CutPoints(of: .star(n)).isCutPoint
    #expect(flags == (0..<n).map { $0 == 0 && n >= 3 })
  }

  @Test("everything inside a path, nothing on a cycle or in a complete graph", arguments: 3...8)
  func shapes(n: Int) {
    #expect(CutPoints(of: .path(n)).isCutPoint == (0..<n).map { $0 > 0 && $0 < n - 1 })
    #expect(!CutPoints(of: .cycle(n)).isCutPoint.contains(true))
    #expect(!CutPoints(of: .complete(n)).isCutPoint.contains(true))
  }

  @Test("published: karate 0, kite 7 and 8, four Florentine families")
  func published() throws {
    for (network, order, size) in try Published.oneMode() {
      let graph = network.graph
      #expect(graph.order == order && graph.size == size)
      let names = zip(network.names, CutPoints(of: graph).isCutPoint).filter(\.1).map(\.0)
      #expect(names == network.articulation.sorted())
    }
  }

  @Test("no woman of Davis's is a cut point")
  func davis() throws {
    let b = try Published.read().davis.graph
    #expect(!b.part(.left, of: CutPoints(of: b.graph).isCutPoint).contains(true))
  }

  @Test("a path of 100 000 vertices needs no call stack")
  func long() {
    #expect(CutPoints(of: .path(100_000)).isCutPoint.count { $0 } == 99_998)
  }

  @Test("two rings that share a vertex: that one, wherever the search begins", arguments: 3...6)
  func rings(length: Int) {
    // Ring one is 0 … length − 1, ring two goes on from its last vertex.
    let n = Int32(length)
    let one = (0..<n).map { ($0, ($0 + 1) % n) }
    let two = (n - 1..<2 * n - 1).map { ($0, $0 + 1 < 2 * n - 1 ? $0 + 1 : n - 1) }
    for turn in 0..<2 * n - 1 {
      let edges = (one + two).map { (($0.0 + turn) % (2 * n - 1), ($0.1 + turn) % (2 * n - 1)) }
      let flags = CutPoints(of: Graph(order: 2 * length - 1, edges: edges)).isCutPoint
      let shared = (Int(turn) + length - 1) % (2 * length - 1)
      #expect(flags.indices.filter { flags[$0] } == [shared])
    }
  }

  @Test("agrees with taking each vertex away, in sparse one-mode graphs", arguments: 0..<200)
  func sparse(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let n: Int32 = 12
    let edges = (0..<n).flatMap { a in (0..<a).map { (a, $0) } }
      .filter { _ in Int.random(in: 0..<100, using: &generator) < 15 + seed % 15 }
    let slow = SlowGraph(order: 12, edges: edges)
    #expect(
      CutPoints(of: Graph(order: 12, edges: edges)).isCutPoint
        == (0..<slow.order).map(slow.isCutPoint))
  }

  @Test("agrees with taking each vertex away", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let slow = SlowGraph(small)
    let fast = CutPoints(of: TwoMode(small).graph).isCutPoint
    #expect(fast == (0..<slow.order).map(slow.isCutPoint))
  }

  @Test("in the toy network c cuts off N1, by hand")
  func toy() {
    let b = TwoMode(.toy)
    #expect(
      b.part(.left, of: CutPoints(of: b.graph).isCutPoint).enumerated()
        .filter(\.element).map(\.offset) == [2])
  }

  @Test("the table and the key figure tell the same")
  func analysis() throws {
    let run = analyse(Structure(of: Roster(.toy), asOf: .sample)) { _ in }
    #expect(run.keyFigures.first { $0.name == "cut_points" }?.value == .count(1))
    let people = try #require(run.sheets.first { $0.name == "people" })
    #expect(people[.cutPoint] == .flag((0..<7).map { $0 == 2 }))
  }
}
