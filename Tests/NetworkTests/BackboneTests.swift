// The ties that a map shows.

import Network
import TestSupport
import Testing

@Suite struct BackboneTests {
  @Test("the toy network keeps the first three of five equal ties, and one extra")
  func toy() {
    // Four networks: a forest of three ties, and ⌊1.2 · 4⌋ = 4 in all.
    let backbone = Backbone(of: Projection(of: TwoMode(.toy), onto: .right))
    #expect(backbone.ties.map { [$0.a, $0.b] } == [[0, 1], [0, 3], [1, 2], [1, 3]])
    #expect(backbone.leftOut == 1)
    #expect(backbone.ties.allSatisfy { $0.isSole })
  }

  @Test("nothing to show")
  func empty() {
    #expect(Backbone(of: Projection(of: TwoMode(.complete(0, 0)), onto: .right)).ties.isEmpty)
    #expect(Backbone(of: Projection(of: TwoMode(.complete(5, 1)), onto: .right)).ties.isEmpty)
  }

  @Test("Davis 1941: 13 forest ties and 3 more, of 66; the strongest is kept")
  func davis() throws {
    let davis = try Published.read().davis
    let projection = Projection(of: davis.graph, onto: .right)
    #expect(projection.graph.order == 14 && projection.graph.size == 66)
    let backbone = Backbone(of: projection)
    #expect(backbone.ties.count == 16 && backbone.leftOut == 50)
    let strongest = try #require(projection.ties.max { $0.shared < $1.shared })
    #expect(backbone.ties.contains(strongest))
  }

  @Test(
    "keeps what hangs together, and leaves out nothing stronger than the way round it",
    arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let projection = Projection(of: TwoMode(SmallTwoMode.sample(seed)), onto: .right)
    let backbone = Backbone(of: projection)
    let order = projection.graph.order
    let all = Set(projection.ties)
    #expect(backbone.ties.allSatisfy { all.contains($0) })
    #expect(backbone.ties.count + backbone.leftOut == all.count)
    let parts = SlowGraph(order: order, edges: backbone.ties.map { ($0.a, $0.b) }).components
    #expect(parts == SlowGraph(order: order, edges: all.map { ($0.a, $0.b) }).components)
    let forest = order - parts.count
    #expect(backbone.ties.count == min(all.count, max(forest, order * 6 / 5)))
    // A maximum spanning forest joins any two ends by ties at least as strong as their own.
    for tie in all.subtracting(backbone.ties) {
      let strong = backbone.ties.filter { $0.shared >= tie.shared }.map { ($0.a, $0.b) }
      let reach = SlowGraph(order: order, edges: strong).distances
      #expect(reach[Int(tie.a)][Int(tie.b)] != nil)
    }
  }
}
