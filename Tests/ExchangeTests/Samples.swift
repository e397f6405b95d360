// What the tests of this room share: a small graph, and readers of XML, JSON and tables.

import Exchange
import Findings
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension Column {
  static let post = Column("post", "Post", "Post", .text)
  static let count = Column("count", "Antal", "Number", .number(0))
  static let score = Column("score", "Mått", "Score", .number(3))
  static let part = Column("part", "Del", "Share", .share)
  static let sure = Column("sure", "Säkert", "Certain", .flag)
  static let kept = Column("from", "Från", "From", .text)
}

extension TypedGraph {
  /// Anna in IT and Bo without a name or a seat; every type of attribute, each with one cell that tells nothing.
  static let small = TypedGraph(
    title: "Prov", day: "2026-01-31",
    nodes: Nodes(
      ids: ["p1", "p2", "n1"], labels: ["Anna \"A\" Ek", "", "IT & <drift>"],
      types: ["person", "person", "network"],
      columns: [
        Sheet.Column(.post, .text(["chef; IT", "", ""])),
        Sheet.Column(.count, .whole([0, nil, 12])),
        Sheet.Column(.score, .real([0.25, 1e-7, nil])),
        Sheet.Column(.sure, .flag([false, nil, true])),
        Sheet.Column(.part, .real([nil, .infinity, nil])),
        Sheet.Column(.what, .text(["", "", ""])),
      ]),
    ties: Ties(
      relation: "seat", ends: [(0, 2)], weights: [3],
      spells: [[Spell(from: "2020-01-01", to: "2020-12-31"), Spell(from: "2024-02-29", to: "")]],
      columns: [Sheet.Column(.kept, .text(["2024-02-29"]))]))

  static let empty = TypedGraph(
    title: "Tom", day: "2026-01-31",
    nodes: Nodes(ids: [], labels: [], types: [], columns: []),
    ties: Ties(relation: "seat", ends: []))
}

/// An element of XML as a parser reads it: its name, its attributes, and the text in it.
struct Element: Equatable {
  var name: String
  var attributes: [String: String]
  var text = ""
}

/// All elements of a text, in the order in which they begin.
final class ReadXML: NSObject, XMLParserDelegate {
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// - Throws: the parser's own error when the text is not well-formed.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.propertyListReadCorrupt)
    }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: element, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }
}

/// The rows of a table with semicolons, by the rules of RFC 4180; the mark is taken away.
func rows(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = "".unicodeScalars
  var isQuoted = false
  var scalars = Array(text.unicodeScalars)[...]
  if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  while let scalar = scalars.popFirst() {
    switch (scalar, isQuoted) {
    case ("\"", true) where scalars.first == "\"": cell.append(scalars.removeFirst())
    case ("\"", true): isQuoted = false
    case ("\"", false) where cell.isEmpty: isQuoted = true
    case (";", false), ("\n", false):
      row.append(String(cell))
      cell = "".unicodeScalars
      if scalar == "\n" {
        rows.append(row)
        row = []
      }
    default: cell.append(scalar)
    }
  }
  return rows
}

extension GraphForm {
  /// The text of a form of one file, or of one of its files.
  func text(of graph: TypedGraph, _ name: String? = nil) -> String {
    files(of: graph).first { $0.name == name }?.text ?? ""
  }
}
