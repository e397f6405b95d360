// What the tests of this room share: the worker, a small picture, and a reader of SVG.

import Diagrams
import Foundation
import Text

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The command `diagonal`, which lies beside the tests in the folder of the build.
let command: String = {
  let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  return tests.deletingLastPathComponent().appendingPathComponent("diagonal").path
}()

let renderer = Renderer(worker: [command, "draw-worker"])

extension Picture {
  /// Three networks, two groups, a plain tie and a sole one.
  static let small = Picture(
    name: "small", title: "Tre nätverk", description: "A hänger ihop med B, och B med C.",
    language: .swedish, groups: [Group("Vård & omsorg"), Group("Teknik")],
    nodes: [
      Node(key: "a", label: "Hemtjänst", note: "14 personer", group: 0, size: 1),
      Node(key: "b", label: "Gata \\ park \"norr\"", note: "3 personer", group: 1),
      Node(key: "c", label: "Utan grupp"),
    ],
    ties: [
      Tie("a", "b", weight: 1, label: "4 personer"), Tie("b", "c", weight: 0.5, kind: .sole),
    ],
    legend: Legend(
      groups: "Område", others: "Övriga", size: "Stor text: många personer",
      weight: "Tjock linje: många personer", sole: "Streckad linje: en enda person"))

  /// Nodes without ties, one for each label.
  static func labelled(_ labels: [String], name: String = "labels") -> Picture {
    Picture(
      name: name, title: "t", description: "d", language: .english, layout: .layered,
      nodes: labels.enumerated().map { Node(key: String($0), label: $1) })
  }
}

/// An SVG as an XML parser reads it.
final class ReadSVG: NSObject, XMLParserDelegate {
  struct Group: Equatable {
    var id = ""
    var kind = ""
    var title: String?
    var texts: [String] = []
  }

  private(set) var root: [String: String] = [:]
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var groups: [Group] = []
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private var words = ""

  /// - Throws: the parser's own error when the text is not well-formed.
  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.propertyListReadCorrupt)
    }
  }

  func group(_ id: String) -> Group? { groups.first { $0.id == id } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    if element == "svg" { root = found }
    if element == "g" { groups.append(Group(id: found["id"] ?? "", kind: found["class"] ?? "")) }
    elements.insert(element)
    attributes.formUnion(found.keys)
    if let id = found["id"] { ids.append(id) }
    words = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "title" where groups.isEmpty: title = words
    case "title": groups[groups.count - 1].title = words
    case "desc": summary = words
    case "text" where !groups.isEmpty: groups[groups.count - 1].texts.append(words)
    default: break
    }
  }
}
