// Nodes of two kinds in one table.

import Exchange
import Findings
import Testing

@Suite struct JoinedNodesTests {
  private func nodes(
    _ ids: [String], _ type: String, _ columns: [Sheet.Column]
  ) -> TypedGraph.Nodes {
    TypedGraph.Nodes(
      ids: ids, labels: ids.map { $0.uppercased() }, types: ids.map { _ in type },
      columns: columns)
  }

  @Test("attributes of one name are one column; whole and real numbers are real")
  func columns() throws {
    let people = nodes(
      ["p1", "p2"], "person",
      [
        Sheet.Column(.post, .text(["chef", ""])), Sheet.Column(.count, .whole([1, nil])),
        Sheet.Column(.sure, .flag([true, nil])),
      ])
    let networks = nodes(
      ["n1"], "network",
      [Sheet.Column(.count, .real([0.5])), Sheet.Column(.score, .real([2]))])
    let both = people.joined(with: networks)
    #expect(both.ids == ["p1", "p2", "n1"] && both.labels == ["P1", "P2", "N1"])
    #expect(both.types == ["person", "person", "network"])
    #expect(both.columns.map(\.name) == ["post", "count", "sure", "score"])
    #expect(both.columns[0].values == .text(["chef", "", ""]))
    #expect(both.columns[1].values == .real([1, nil, 0.5]))
    #expect(both.columns[2].values == .flag([true, nil, nil]))
    #expect(both.columns[3].values == .real([nil, nil, 2]))
    // The other way around it is the same but for the order.
    #expect(networks.joined(with: people).columns.first?.values == .real([0.5, 1, nil]))
  }

  @Test("types that have nothing in common stay two columns, and lose nothing")
  func types() {
    let one = nodes(["a"], "person", [Sheet.Column(.count, .text(["många"]))])
    let two = nodes(["b"], "network", [Sheet.Column(.count, .whole([7]))])
    let both = one.joined(with: two)
    #expect(both.columns.map(\.name) == ["count", "network_count"])
    #expect(both.columns.map(\.values) == [.text(["många", ""]), .whole([nil, 7])])
  }

  @Test("ids that both have are told apart by type; others stand as they are")
  func ids() {
    let people = nodes(["1", "2"], "person", [])
    #expect(people.joined(with: nodes(["3"], "network", [])).ids == ["1", "2", "3"])
    #expect(
      people.joined(with: nodes(["2"], "network", [])).ids == ["person:1", "person:2", "network:2"])
  }
}
