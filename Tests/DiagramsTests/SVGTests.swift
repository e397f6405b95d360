// The SVG and the DOT text of a small picture.

import Diagrams
import Findings
import Foundation
import Testing

@Suite struct SVGTests {
  static let elements: Set<String> = [
    "svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text",
  ]
  static let attributes: Set<String> = [
    "xmlns", "role", "lang", "aria-labelledby", "width", "height", "viewBox", "id", "class",
    "transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "points", "d", "cx", "cy",
    "rx", "ry", "x", "y", "text-anchor", "font-family", "font-size", "font-weight",
  ]

  @Test("the root is an image that is named and described")
  func root() throws {
    let drawing = try renderer.draw(.small)
    let svg = try ReadSVG(drawing.svg)
    #expect(drawing.svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""))
    #expect(svg.root["lang"] == "sv")
    #expect(svg.root["aria-labelledby"] == "small-title small-desc")
    #expect(svg.title == "Tre nätverk")
    #expect(svg.summary == "A hänger ihop med B, och B med C.")
    let box = try #require(svg.root["viewBox"]).split(separator: " ").compactMap { Double($0) }
    let width = try #require(svg.root["width"].flatMap(Double.init))
    let height = try #require(svg.root["height"].flatMap(Double.init))
    // Points to pixels: 96 / 72, rounded to whole pixels.
    #expect(abs(width - box[2] * 4 / 3) <= 0.5)
    #expect(abs(height - box[3] * 4 / 3) <= 0.5)
  }

  @Test("nodes and ties have titles for people and ids of the picture's own")
  func titles() throws {
    let svg = try ReadSVG(try renderer.draw(.small).svg)
    #expect(svg.group("small-n0")?.title == "Hemtjänst\n14 personer\nVård & omsorg")
    #expect(svg.group("small-n1")?.texts == ["Gata \\ park", "\"norr\"", "▲ 3 personer"])
    #expect(svg.group("small-n2")?.title == "Utan grupp")
    #expect(svg.group("small-n2")?.texts == ["Utan grupp"])
    #expect(svg.group("small-e0")?.title == "Hemtjänst – Gata \\ park \"norr\"\n4 personer")
    #expect(svg.group("small-e1")?.title == "Gata \\ park \"norr\" – Utan grupp")
    #expect(svg.ids.allSatisfy { $0.hasPrefix("small-") })
    #expect(Set(svg.ids).count == svg.ids.count)
  }

  @Test("the key names each group that is drawn, with its sign")
  func key() throws {
    let svg = try ReadSVG(try renderer.draw(.small).svg)
    #expect(
      svg.group("small-graph")?.texts.map { $0.trimmingCharacters(in: .whitespaces) } == [
        "Område", "●", "Vård & omsorg", "▲", "Teknik", "Tjock linje: många personer",
        "Streckad linje: en enda person", "a", "", "a", "Stor text: många personer",
      ])
  }

  @Test("of ten groups the seven largest keep a colour, and three share the grey")
  func others() throws {
    // Group g has g + 1 nodes, so groups 3 to 9 are the largest.
    let nodes = (0..<10).flatMap { group in
      (0...group).map { Picture.Node(key: "\(group).\($0)", label: "\($0)", group: group) }
    }
    let picture = Picture(
      name: "p", title: "t", description: "d", language: .english, layout: .layered,
      groups: (0..<10).map { .init("group \($0)") }, nodes: nodes,
      legend: .init(others: "the rest"))
    let texts = try #require(ReadSVG(try renderer.draw(picture).svg).group("p-graph")?.texts)
    #expect(texts.filter { $0.hasPrefix("group") }.sorted() == (3...9).map { "group \($0)" })
    #expect(texts.filter { $0 == "the rest" }.count == 1)
    #expect(texts.filter { $0 == "□" }.count == 1)
  }

  @Test("only safe content: no prologue, comment, style, script or address")
  func safe() throws {
    let drawing = try renderer.draw(.small)
    let svg = try ReadSVG(drawing.svg)
    #expect(svg.elements.isSubset(of: Self.elements))
    #expect(svg.attributes.isSubset(of: Self.attributes))
    for word in ["<!", "<?", "style=", "href", "Generated"] {
      #expect(!drawing.svg.contains(word))
    }
    #expect(drawing.svg.contains("font-family=\"DejaVu Sans, Verdana, sans-serif\""))
  }

  @Test("the name of a picture becomes a safe stem")
  func stem() {
    func stem(_ name: String) -> String {
      Picture(name: name, title: "", description: "", language: .english, nodes: []).name
    }
    #expect(stem("network-map") == "network-map")
    #expect(stem("../ö\" onload=") == "p------onload-")
    #expect(stem("7") == "p7")
    #expect(stem("") == "p")
  }

  @Test("the DOT text of a picture")
  func dot() throws {
    var picture = Picture.small
    picture.legend = .init()
    picture.groups = []
    #expect(
      try renderer.draw(picture).dot == """
        """)
  }
}
