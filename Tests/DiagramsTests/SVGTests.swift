// The SVG and the DOT text of a small picture.

import Diagrams
import Foundation
import Testing
import Text

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

  // Recorded anew when DIAGONAL_RECORD is set; the test fails then, so that nobody forgets to look.
  @Test("the DOT text of a picture is the one in Snapshots")
  func dot() throws {
    let dot = try renderer.draw(.small).dot
    if ProcessInfo.processInfo.environment["DIAGONAL_RECORD"] != nil {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let file = folder.appendingPathComponent("Snapshots/small.dot")
      try dot.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(dot == String(decoding: PackageResources.small_dot, as: UTF8.self))
  }

  @Test("no two of sixty networks with long names overlap", arguments: [7, 8, 9] as [UInt64])
  func overlap(seed: UInt64) throws {
    var state = seed
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let words = [
      "Informationssäkerhet", "Vård och omsorg", "HR", "Räddningstjänstförbundens beredning",
    ]
    let nodes = (0..<60).map { index in
      Picture.Node(
        key: "\(index)", label: "\(words[random(4)]) \(index)", note: "\(random(50)) personer",
        group: index % 8, size: Double(random(100)) / 100)
    }
    // A forest of the first fifty, some further ties, and ten networks without any.
    let forest = (1..<50).map {
      Picture.Tie("\($0)", "\(random($0))", label: $0 % 9 == 0 ? "9 personer" : "")
    }
    let further = (0..<10).map { _ in Picture.Tie("\(random(50))", "\(random(50))", kind: .sole) }
    let picture = Picture(
      name: "map", title: "t", description: "d", language: .swedish,
      groups: (0..<8).map { .init("group \($0)") }, nodes: nodes, ties: forest + further)
    let boxes = try boxes(of: picture, engine: "sfdp")
    #expect(boxes.count == 65)  // sixty nodes and the words of five ties
    expectApart(boxes)
    // At 170 mm (482 points) the names (12 points and more) must not shrink below 5 points.
    let width = boxes.map { $0[0] + $0[2] / 2 }.max().map { $0 * 72 } ?? .infinity
    #expect(width < 482 * 12 / 5)
  }

  @Test("a ring is one circle, also when some have no ties", arguments: [2, 3, 15, 40])
  func ring(count: Int) throws {
    let nodes = (0..<count).map { Picture.Node(key: "\($0)", label: "Skinnskatteberg \($0)") }
    let ties = stride(from: 0, to: count - 1, by: 4).map { Picture.Tie("\($0)", "\($0 + 1)") }
    let picture = Picture(
      name: "ring", title: "t", description: "d", language: .swedish, layout: .ring, nodes: nodes,
      ties: ties)
    let boxes = try boxes(of: picture, engine: "circo")
    #expect(boxes.count == count)
    expectApart(boxes)
    let centre = (0...1).map { axis in boxes.map { $0[axis] }.reduce(0, +) / Double(count) }
    let radii = boxes.map { ($0[0] - centre[0], $0[1] - centre[1]) }
      .map { ($0 * $0 + $1 * $1).squareRoot() }
    #expect((radii.max() ?? 0) - (radii.min() ?? 0) < 0.01)
    let edges = try ReadSVG(try renderer.draw(picture).svg).groups.filter { $0.kind == "edge" }
    #expect(edges.count == ties.count)
  }

  /// The middle, width and height of each node, in inches.
  private func boxes(of picture: Picture, engine: String) throws -> [[Double]] {
    let dot = try renderer.draw(picture).dot
    let plain = try renderer.render(dot: dot, engine: engine, formats: ["plain"]).outputs[0]
    // "node name x y width height …"
    return String(decoding: plain, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("node ") }
      .map { $0.split(separator: " ").dropFirst(2).prefix(4).compactMap { Double($0) } }
  }

  private func expectApart(_ boxes: [[Double]]) {
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] {
        let isApart = abs(a[0] - b[0]) > (a[2] + b[2]) / 2 || abs(a[1] - b[1]) > (a[3] + b[3]) / 2
        #expect(isApart, "\(a) and \(b)")
      }
    }
  }
}
