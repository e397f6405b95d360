// The forms in which a graph is handed over, and what they have in common.

import Findings

/// A form that other programs read.
package enum GraphForm: String, Sendable, CaseIterable {
  /// GraphML: R and igraph, networkx, Gephi, UCINET, yEd.
  case graphML = "graphml"
  /// GEXF 1.3: Gephi.
  case gexf
  /// A blueprint in JSON: Kumu.
  case kumu
  /// Two tables: Excel in Swedish, `read.csv2` of R, Gephi.
  case csv2

  /// The files of a graph in this form, with their names; one without a name where the form is one file.
  ///
  /// - Output: UTF-8 with LF. The first line of a form that is one file holds nothing of the graph.
  /// - Complexity: O(bytes written).
  package func files(of graph: TypedGraph) -> [(name: String?, text: String)] {
    switch self {
    case .graphML: [(nil, GraphML(graph).text)]
    case .gexf: [(nil, GEXF(graph).text)]
    case .kumu: [(nil, KumuBlueprint(graph).text)]
    case .csv2:
      [("nodes.csv", TwoTables(graph).nodes), ("ties.csv", TwoTables(graph).ties)]
    }
  }

  /// Whether the form is a folder of files.
  package var isFolder: Bool { self == .csv2 }
}

extension [Sheet.Column] {
  /// The columns, those whose names mean something else in a form under other names: `roster_type`.
  func clear(of taken: Set<String>) -> [Sheet.Column] {
    map { taken.contains($0.name.lowercased()) ? $0.named("roster_") : $0 }
  }
}

extension Sheet.Values {
  /// The type of the cells, as GraphML and GEXF both call it.
  var type: String {
    switch self {
    case .text: "string"
    case .whole: "long"
    case .real: "double"
    case .flag: "boolean"
    }
  }
}

// MARK: XML

extension String {
  /// The text as XML 1.0 can hold it, in an element and in an attribute alike.
  ///
  /// Line ends and tabs are written by number, since readers change them. Control signs, which XML cannot hold at all,
  /// become their pictures (`␛` for ESC), and the two scalars that are none become U+FFFD.
  ///
  /// - Complexity: O(length).
  var xml: String {
    var out = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": out.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": out.append("\u{FFFD}")
      case _ where scalar.value < 0x20:
        out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
