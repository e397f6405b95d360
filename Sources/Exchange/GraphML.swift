// GraphML: one element a node and a tie, one declared key an attribute.

import Findings

/// A graph as GraphML.
///
/// - Output: keys for `label`, `type`, `weight`, `relation` and every attribute, typed; then the graph. Numbers have
///   all their digits. The title and the day are attributes of the graph.
/// - Source: U. Brandes et al., "GraphML Primer", graphml.graphdrawing.org.
struct GraphML {
  private let graph: TypedGraph

  init(_ graph: TypedGraph) { self.graph = graph }

  var text: String {
    let (nodes, ties) = (graph.nodes, graph.ties)
    let told = nodes.columns.clear(of: ["id", "label", "type"])
    let tied = ties.columns.clear(of: ["id", "source", "target", "relation", "weight"])
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    func declare(_ key: String, _ owner: String, _ name: String, _ type: String) {
      out +=
        "  <key id=\"\(key)\" for=\"\(owner)\" attr.name=\"\(name.xml)\" attr.type=\"\(type)\"/>\n"
    }
    func data(_ key: String, _ value: String) {
      if !value.isEmpty { out += "<data key=\"\(key)\">\(value)</data>" }
    }
    declare("title", "graph", "title", "string")
    declare("day", "graph", "day", "string")
    declare("label", "node", "label", "string")
    declare("type", "node", "type", "string")
    for (index, column) in told.enumerated() {
      declare("n\(index)", "node", column.name, column.values.type)
    }
    declare("relation", "edge", "relation", "string")
    if ties.weights != nil { declare("weight", "edge", "weight", "long") }
    for (index, column) in tied.enumerated() {
      declare("e\(index)", "edge", column.name, column.values.type)
    }
    out += "  <graph id=\"G\" edgedefault=\"undirected\">\n    "
    data("title", graph.title.xml)
    data("day", graph.day.xml)
    out += "\n"
    for (row, id) in nodes.ids.enumerated() {
      out += "    <node id=\"\(id.xml)\">"
      data("label", nodes.labels[row].xml)
      data("type", nodes.types[row].xml)
      for (index, column) in told.enumerated() {
        data("n\(index)", column.values.machineText(row).xml)
      }
      out += "</node>\n"
    }
    let ids = nodes.ids.map(\.xml)
    for (row, ends) in ties.ends.enumerated() {
      out += "    <edge source=\"\(ids[ends.a])\" target=\"\(ids[ends.b])\">"
      data("relation", ties.relation.xml)
      if let weights = ties.weights { data("weight", "\(weights[row])") }
      for (index, column) in tied.enumerated() {
        data("e\(index)", column.values.machineText(row).xml)
      }
      out += "</edge>\n"
    }
    return out + "  </graph>\n</graphml>\n"
  }
}
