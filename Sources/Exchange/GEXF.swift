// GEXF 1.3: what Gephi reads, with the times in which ties hold.

import Findings

/// A graph as GEXF 1.3.
///
/// - Output: attributes with their types, then nodes and edges. A tie that holds for a time has a spell for each, and
///   the graph is dynamic then, its days ISO dates; both ends are inclusive, as in the format.
/// - Source: the schema of GEXF 1.3, gexf.net/1.3 (github.com/gephi/gexf).
struct GEXF {
  private let graph: TypedGraph

  init(_ graph: TypedGraph) { self.graph = graph }

  var text: String {
    let (nodes, ties) = (graph.nodes, graph.ties)
    let told = nodes.columns.clear(of: ["id", "label", "type"])
    let tied = ties.columns.clear(of: ["id", "source", "target", "relation", "weight"])
    let isDynamic = ties.spells.contains { !$0.isEmpty }
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>diagonal</creator>
          <description>\((graph.title + ", " + graph.day).xml)</description>
        </meta>
        <graph defaultedgetype="undirected" mode="\(isDynamic ? "dynamic" : "static")"\
      \(isDynamic ? " timeformat=\"date\"" : "")>

      """
    out += Self.attributes("node", [("type", "string")] + told.map { ($0.name, $0.values.type) })
    out += Self.attributes(
      "edge", [("relation", "string")] + tied.map { ($0.name, $0.values.type) })
    out += "    <nodes count=\"\(nodes.ids.count)\">\n"
    for (row, id) in nodes.ids.enumerated() {
      let label = nodes.labels[row]
      out += "      <node id=\"\(id.xml)\"" + (label.isEmpty ? "" : " label=\"\(label.xml)\"") + ">"
      out += Self.values([nodes.types[row]] + told.map { $0.values.machineText(row) })
      out += "</node>\n"
    }
    out += "    </nodes>\n    <edges count=\"\(ties.ends.count)\">\n"
    let ids = nodes.ids.map(\.xml)
    for (row, ends) in ties.ends.enumerated() {
      out += "      <edge id=\"\(row)\" source=\"\(ids[ends.a])\" target=\"\(ids[ends.b])\""
      if let weights = ties.weights { out += " weight=\"\(weights[row])\"" }
      out += ">"
      out += Self.values([ties.relation] + tied.map { $0.values.machineText(row) })
      out += Self.spells(ties.spells[row]) + "</edge>\n"
    }
    return out + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func attributes(_ owner: String, _ columns: [(String, String)]) -> String {
    "    <attributes class=\"\(owner)\" mode=\"static\">\n"
      + columns.enumerated().map { index, column in
        "      <attribute id=\"\(index)\" title=\"\(column.0.xml)\" type=\"\(column.1)\"/>\n"
      }.joined() + "    </attributes>\n"
  }

  private static func values(_ cells: [String]) -> String {
    "<attvalues>"
      + cells.enumerated().filter { !$1.isEmpty }.map { index, cell in
        "<attvalue for=\"\(index)\" value=\"\(cell.xml)\"/>"
      }.joined() + "</attvalues>"
  }

  private static func spells(_ spells: [TypedGraph.Spell]) -> String {
    guard !spells.isEmpty else { return "" }
    return "<spells>"
      + spells.map { spell in
        "<spell" + (spell.from.isEmpty ? "" : " start=\"\(spell.from)\"")
          + (spell.to.isEmpty ? "" : " end=\"\(spell.to)\"") + "/>"
      }.joined() + "</spells>"
  }
}
