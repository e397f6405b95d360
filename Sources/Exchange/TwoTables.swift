// Nodes and ties as two CSV tables that Excel in Swedish opens as they are meant.

import Findings

/// A graph as two tables: semicolons, decimal commas, UTF-8 with the mark by which Excel knows it.
///
/// - Output: ``nodes`` begins with `id;label;type`, ``ties`` with `source;target;relation`, and where ties have weights
///   `weight`. Cells are empty where nothing is told. Text is written as it is: what a spreadsheet makes of `=1+1` is
///   its own matter, as with all CSV.
struct TwoTables {
  private let graph: TypedGraph

  init(_ graph: TypedGraph) { self.graph = graph }

  var nodes: String {
    let nodes = graph.nodes
    return Self.table(
      [("id", nodes.ids), ("label", nodes.labels), ("type", nodes.types)]
        + nodes.columns.clear(of: ["id", "label", "type"]).map { ($0.name, Self.cells($0.values)) },
      rows: nodes.ids.count)
  }

  var ties: String {
    let ties = graph.ties
    let ids = graph.nodes.ids
    var columns = [
      ("source", ties.ends.map { ids[$0.a] }), ("target", ties.ends.map { ids[$0.b] }),
      ("relation", ties.ends.map { _ in ties.relation }),
    ]
    if let weights = ties.weights { columns.append(("weight", weights.map(String.init))) }
    columns += ties.columns.clear(of: ["source", "target", "relation", "weight"]).map {
      ($0.name, Self.cells($0.values))
    }
    return Self.table(columns, rows: ties.ends.count)
  }

  private static func cells(_ values: Sheet.Values) -> [String] {
    (0..<values.count).map { row in
      let text = values.machineText(row)
      if case .real = values { return text.replacing(".", with: ",") }
      return text
    }
  }

  private static func table(_ columns: [(String, [String])], rows: Int) -> String {
    // The mark is no sign of the text: readers of UTF-8 take it away.
    var out = "\u{FEFF}" + columns.map { quoted($0.0) }.joined(separator: ";") + "\n"
    for row in 0..<rows {
      out += columns.map { quoted($0.1[row]) }.joined(separator: ";") + "\n"
    }
    return out
  }

  private static func quoted(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [";", "\"", "\n", "\r", "\t"]
    let scalars = text.unicodeScalars
    guard scalars.first == " " || scalars.last == " " || scalars.contains(where: marks.contains)
    else { return text }
    var out = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { out.append(scalar) }
      out.append(scalar)
    }
    out.append("\"")
    return String(out)
  }
}
