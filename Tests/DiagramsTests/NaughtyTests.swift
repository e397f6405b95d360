// The Big List of Naughty Strings, drawn.

import Diagrams
import Foundation
import TestSupport
import Testing
import Text

@Suite struct NaughtyTests {
  /// The strings in five parts, each within the limit of nodes.
  private func part(_ index: Int) -> [String] {
    Array(naughtyStrings.dropFirst(index * 103).prefix(103))
  }

  @Test("the list is whole")
  func list() {
    #expect(naughtyStrings.count == 515)
  }

  @Test("each comes out of a node exactly as it was cleaned", arguments: 0..<5)
  func nodes(index: Int) throws {
    let batch = part(index)
    let svg = try read(.labelled(batch))
    for (place, string) in batch.enumerated() {
      let group = try #require(svg.group("labels-n\(place)"))
      let expected = clean(string)
      #expect(group.title ?? "" == expected)
      let lines = Wrap(width: 17, lines: 3)(string)
      #expect(group.texts.map(unbroken) == (lines.isEmpty ? ["–"] : lines).map(unbroken))
    }
  }

  @Test("each comes out of the label of a tie exactly as it was cleaned", arguments: 0..<5)
  func ties(index: Int) throws {
    let batch = part(index)
    // Pairs, so that the layout of a long chain is not what is tested.
    let picture = Picture(
      name: "ties", title: "t", description: "d", language: .english, layout: .layered,
      nodes: (0..<batch.count * 2).map { Picture.Node(key: String($0), label: "N\($0)") },
      ties: batch.enumerated().map { Picture.Tie("\($0 * 2)", "\($0 * 2 + 1)", label: $1) })
    let svg = try read(picture)
    for (place, string) in batch.enumerated() {
      let group = try #require(svg.group("ties-e\(place)"))
      let text = clean(string)
      let ends = "N\(place * 2) – N\(place * 2 + 1)"
      #expect(group.title == (text.isEmpty ? ends : "\(ends)\n\(text)"))
      #expect(group.texts.map(unbroken) == Wrap(width: 26, lines: 2)(string).map(unbroken))
    }
  }

  @Test("each comes out of ties, groups, titles and the key", arguments: 0..<5)
  func elsewhere(index: Int) throws {
    let batch = part(index)
    for string in batch.filter({ clean($0) != "" }).enumerated()
      .filter({ $0.offset % 9 == 0 || $0.element.contains("\\") || $0.element.contains("<") })
      .map(\.element)
    {
      let picture = Picture(
        name: string, title: string, description: string, language: .swedish,
        groups: [.init(string)],
        nodes: [
          .init(key: string, label: "A", note: string, group: 0), .init(key: "", label: "B"),
        ],
        ties: [.init(string, "", label: string, kind: .sole)],
        legend: .init(
          groups: string, others: string, size: string, weight: string, sole: string))
      let svg = try read(picture)
      let text = clean(string)
      #expect(svg.title == text)
      #expect(svg.summary == text)
      #expect(svg.group("\(picture.name)-n0")?.title == "A\n\(text)\n\(text)")
      #expect(svg.group("\(picture.name)-e0")?.title == "A – B\n\(text)")
      let words = Wrap(width: 26, lines: 2)(string).map(unbroken)
      #expect(svg.group("\(picture.name)-e0")?.texts.map(unbroken) == words)
      #expect(
        svg.group("\(picture.name)-n0")?.texts.map(unbroken)
          == ["A", "● " + words[0]] + words.dropFirst())
    }
  }

  @Test("what is changed is seen to be changed")
  func visible() {
    for string in naughtyStrings {
      let cleaned = clean(string)
      let spaced = string.unicodeScalars
        .split { $0.properties.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        .map { String($0) }.joined(separator: " ")
      #expect(cleaned == spaced || cleaned.unicodeScalars.contains("\u{FFFD}"))
      #expect(clean(cleaned) == cleaned)
    }
  }

  /// libgvc writes spaces beside each other with no-break spaces.
  private func unbroken(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{A0}", with: " ")
  }

  private func read(_ picture: Picture) throws -> ReadSVG {
    let drawing = try renderer.draw(picture)
    #expect(drawing.warnings.isEmpty)
    let svg = try ReadSVG(drawing.svg)
    #expect(svg.elements.isSubset(of: SVGTests.elements))
    #expect(svg.attributes.isSubset(of: SVGTests.attributes))
    return svg
  }
}
