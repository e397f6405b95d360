// The parts of a structure.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct ComponentsTests {
  @Test("numbered by their lowest vertex")
  func numbered() {
    let parts = Components(of: Graph(order: 6, edges: [(1, 4), (2, 5)]))
    #expect(parts.count == 4)
    #expect(parts.labels == [0, 1, 2, 3, 1, 2])
    #expect(parts.members == [[0], [1, 4], [2, 5], [3]])
  }

  @Test("nothing has no parts")
  func empty() {
    #expect(Components(of: Graph(order: 0, edges: [])).count == 0)
  }

  @Test("agrees with who reaches whom", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let fast = Components(of: TwoMode(small).graph)
    #expect(fast.members.map { $0.map(Int.init) } == SlowGraph(small).components)
  }

  @Test("published sizes: Davis, karate, kite and Florentine families hang together")
  func published() throws {
    #expect(Components(of: try Published.read().davis.graph.graph).count == 1)
    for (network, order, _) in try Published.oneMode() {
      let parts = Components(of: network.graph)
      #expect(parts.count == 1 && parts.labels.count == order)
    }
  }

  @Test("every part but the largest is reported, with its networks")
  func findings() throws {
    // N0–N1 through P0; N2 with P1 alone; N3–N4 through P2 and P3: more people, so the largest.
    let small = SmallTwoMode(
      left: 4, right: 6, ties: [(0, 0), (0, 1), (1, 2), (2, 3), (2, 4), (3, 3)])
    let run = analyse(Structure(of: Roster(small), asOf: .sample)) { _ in }
    let found = run.findings.filter { $0.kind == "separate_component" }
    #expect(
      found.map(\.id) == [
        "separate_component/network:N0/network:N1", "separate_component/network:N2",
      ])
    #expect(
      found[0].fact.swedish.plain
        == "Nätverken [N0] och [N1] har kontakt med varandra men ingen gemensam deltagare med den största "
        + "gruppen av nätverk.")
    #expect(
      found[1].fact.english.plain
        == "The network [N2] has no participant in common with the largest group of networks.")
    let figure = try #require(run.keyFigures.first { $0.name == "components" })
    #expect(figure.value == .count(3))
  }

  @Test("a declared link to others is told, and not called unseen")
  func declared() throws {
    let small = SmallTwoMode(
      left: 4, right: 6, ties: [(0, 0), (0, 1), (1, 2), (2, 3), (2, 4), (3, 3)])
    var roster = Roster(small)
    roster.networkLinks = [
      NetworkLink(a: 0, b: 1, kind: .jointMeeting), NetworkLink(a: 4, b: 1, kind: .reportsTo),
    ]
    let found = analyse(Structure(of: roster, asOf: .sample)) { _ in }.findings
      .filter { $0.kind == "separate_component" }.map(\.meaning.swedish.plain)
    #expect(found[0].hasSuffix("Listorna anger en kontakt av annat slag med andra nätverk."))
    #expect(found[1].hasSuffix("utan att synas i listorna."))
  }

  @Test("three networks are all named; of four, two are named and two counted")
  func longList() throws {
    func fact(networks: Int) throws -> String {
      // The largest part has more networks, through P1; the other hangs on P0.
      let small = SmallTwoMode(
        left: 2, right: 2 * networks + 1,
        ties: (0..<Int32(2 * networks + 1)).map { ($0 < networks ? 0 : 1, $0) })
      let run = analyse(Structure(of: Roster(small), asOf: .sample)) { _ in }
      return try #require(run.findings.first { $0.kind == "separate_component" }).fact.english
        .plain
    }
    #expect(
      try fact(networks: 3).hasPrefix("The networks [N0], [N1] and [N2] are linked to each other"))
    #expect(
      try fact(networks: 4).hasPrefix(
        "The networks [N0], [N1] and two more are linked to each other"))
  }
}
