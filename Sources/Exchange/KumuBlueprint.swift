// A blueprint: the JSON that Kumu imports as elements and connections.

import Findings

/// A graph as a blueprint of Kumu.
///
/// - Output: an element for each node and a connection for each tie, which knows its elements by id, so that two of one
///   name stay two. Kumu has fields of text and of numbers: yes and no are written as text. A node without a name has its
///   id for label, which Kumu cannot do without. An attribute whose name Kumu has for something else, as `from`, is
///   called `roster_from`.
/// - Source: "JSON / Blueprints" and "Fields", docs.kumu.io.
struct KumuBlueprint {
  private let graph: TypedGraph

  init(_ graph: TypedGraph) { self.graph = graph }

  /// The fields that Kumu has itself.
  private static let fields: Set<String> = [
    "id", "label", "type", "description", "tags", "image", "url", "email", "direction", "from",
    "to", "yes", "no", "on", "off", "true", "false",
  ]

  var text: String {
    let (nodes, ties) = (graph.nodes, graph.ties)
    let told = nodes.columns.clear(of: Self.fields)
    let tied = ties.columns.clear(of: Self.fields.union(["weight"]))
    let elements = nodes.ids.indices.map { row in
      let id = nodes.ids[row]
      let label = nodes.labels[row]
      return Self.object(
        [
          ("id", id.json), ("label", (label.isEmpty ? id : label).json),
          ("type", nodes.types[row].json),
        ] + Self.cells(told, row))
    }
    let connections = ties.ends.indices.map { row in
      Self.object(
        [
          ("from", nodes.ids[ties.ends[row].a].json), ("to", nodes.ids[ties.ends[row].b].json),
          ("direction", "undirected".json), ("type", ties.relation.json),
        ] + (ties.weights.map { [("weight", "\($0[row])")] } ?? []) + Self.cells(tied, row))
    }
    return "{\n\"elements\": " + Self.list(elements) + ",\n\"connections\": "
      + Self.list(connections) + "\n}\n"
  }

  private static func cells(_ columns: [Sheet.Column], _ row: Int) -> [(String, String)] {
    columns.compactMap { column in
      let cell = column.values.machineText(row)
      guard !cell.isEmpty else { return nil }
      return switch column.values {
      case .text, .flag: (column.name, cell.json)
      case .whole, .real: (column.name, cell)
      }
    }
  }

  private static func object(_ pairs: [(String, String)]) -> String {
    "  {" + pairs.map { "\($0.json): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func list(_ objects: [String]) -> String {
    objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }
}

extension String {
  /// The text as JSON writes it; signs that cannot be seen, or that turn the reading around, by their numbers.
  fileprivate var json: String {
    var out = "\"".unicodeScalars
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        out.append("\\")
        out.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        out.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
      default: out.append(scalar)
      }
    }
    out.append("\"")
    return String(out)
  }
}
