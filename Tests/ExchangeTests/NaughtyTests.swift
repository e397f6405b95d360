// The Big List of Naughty Strings through every form: what is read back is what was given.

import Exchange
import Findings
import Foundation
import TestSupport
import Testing

@Suite struct NaughtyTests {
  /// A node for each string, with the string as label and as attribute, tied to the next; strings as ids too.
  private static let graph: TypedGraph = {
    let texts = naughtyStrings
    return TypedGraph(
      title: texts.joined(separator: " "), day: "2026-01-31",
      nodes: .init(
        ids: texts.indices.map { "\($0) \(texts[$0])" }, labels: texts,
        types: texts.map { _ in "person" }, columns: [Sheet.Column(.post, .text(texts))]),
      ties: .init(
        relation: "seat", ends: texts.indices.dropLast().map { ($0, $0 + 1) },
        columns: [Sheet.Column(.kept, .text(Array(texts.dropLast())))]))
  }()

  /// The text as XML can hold it: control signs by their pictures.
  private func held(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10, 13: scalar
          case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
          case 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// The places at which two lists differ; texts by their scalars, since Swift takes those that mean the same for equal.
  private func differing(_ one: [String?], _ two: [String]) -> [Int] {
    (0..<max(one.count, two.count)).filter { place in
      guard place < one.count, place < two.count else { return true }
      return Array((one[place] ?? "").unicodeScalars) != Array(two[place].unicodeScalars)
    }
  }

  @Test("the list has what XML cannot hold, and what readers of XML change")
  func list() {
    #expect(naughtyStrings.contains { held($0) != $0 })
    #expect(naughtyStrings.contains { $0.contains("\t") } && naughtyStrings.contains(""))
  }

  @Test("GraphML")
  func graphML() throws {
    let read = try ReadXML(GraphForm.graphML.text(of: Self.graph))
    let texts = naughtyStrings.map(held)
    #expect(
      differing(
        read.all("node").map { $0.attributes["id"] }, texts.enumerated().map { "\($0) \($1)" })
        == [])
    func data(_ key: String) -> [String] {
      read.all("data").filter { $0.attributes["key"] == key }.map(\.text)
    }
    #expect(differing(data("label"), texts.filter { !$0.isEmpty }) == [])
    #expect(differing(data("n0"), texts.filter { !$0.isEmpty }) == [])
    #expect(differing(data("e0"), texts.dropLast().filter { !$0.isEmpty }) == [])
  }

  @Test("GEXF")
  func gexf() throws {
    let read = try ReadXML(GraphForm.gexf.text(of: Self.graph))
    let texts = naughtyStrings.map(held)
    #expect(differing(read.all("node").map { $0.attributes["label"] }, texts) == [])
    let values = read.all("attvalue").filter { $0.attributes["for"] == "1" }
      .map { $0.attributes["value"] }
    #expect(
      differing(values, texts.filter { !$0.isEmpty } + texts.dropLast().filter { !$0.isEmpty })
        == [])
  }

  @Test("Kumu, without a sign that cannot be seen")
  func kumu() throws {
    let text = GraphForm.kumu.text(of: Self.graph)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let elements = try #require(read?["elements"] as? [[String: Any]])
    #expect(differing(elements.map { $0["post"] as? String }, naughtyStrings) == [])
    #expect(
      differing(
        elements.map { $0["label"] as? String },
        naughtyStrings.enumerated().map { $1.isEmpty ? "\($0) " : $1 }) == [])
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7F}" })
  }

  @Test("two tables")
  func tables() {
    let nodes = rows(GraphForm.csv2.text(of: Self.graph, "nodes.csv")).dropFirst()
    #expect(
      differing(nodes.map { $0[1] }, naughtyStrings) == []
        && differing(nodes.map { $0[3] }, naughtyStrings) == [])
    #expect(
      differing(nodes.map { $0[0] }, naughtyStrings.enumerated().map { "\($0) \($1)" }) == [])
    let ties = rows(GraphForm.csv2.text(of: Self.graph, "ties.csv")).dropFirst()
    #expect(differing(ties.map { $0[3] }, Array(naughtyStrings.dropLast())) == [])
  }
}
