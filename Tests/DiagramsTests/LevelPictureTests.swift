// The map of levels: everything in its place, nothing on anything else, and nothing smaller than seven points.

import Diagrams
import Foundation
import Testing
import Text

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct LevelPictureTests {
  // MARK: What is drawn

  /// A map with networks in a seeded order of fields and levels.
  private static func picture(
    _ count: Int, rows: Int, columns: Int, seed: UInt64, hasHeadings: Bool = true, lines: Int = 12
  ) -> LevelPicture {
    var state = seed
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
    let words = [
      "Ekonomi", "IT", "Samhällsbyggnadshandläggare", "chefer", "gruppen", "för", "nära", "vård",
      "Kommunikationsdirektörer", "presidier", "och", "styrning",
    ]
    let items = (0..<count).map { number in
      LevelPicture.Item(
        key: "\(number)", row: draw(rows), column: draw(columns),
        name: (0...draw(4)).map { _ in words[draw(words.count)] }.joined(separator: " "),
        note: hasHeadings ? "" : words[draw(4)])
    }
    var picture = LevelPicture(
      name: "prov", words: ("Titel", "Beskrivning."), language: .swedish,
      grid: (
        (0..<rows).map { "Nivå \($0)" },
        (0..<columns).map { hasHeadings ? "område \($0)" : "" }
      ), items: items,
      lines: (0..<lines).map { number in
        LevelPicture.Line(
          "\(draw(count))", "\(draw(count))", [.gap, .sole, .plain][number % 3],
          weight: Double(draw(10)) / 10, label: number % 3 == 0 ? "\(number + 1)" : "")
      })
    picture.legend.gap = "Prickad linje: lucka"
    picture.legend.sole = "Streckad linje: hänger på en person"
    picture.legend.plain = "Tjockare linje: fler gemensamma personer"
    picture.legend.gaps = "Luckor"
    picture.legend.codes = "Långa namn"
    return picture
  }

  private static let pictures: [LevelPicture] = [
    picture(36, rows: 4, columns: 12, seed: 1), picture(32, rows: 4, columns: 20, seed: 2),
    picture(60, rows: 5, columns: 14, seed: 3),
    picture(40, rows: 4, columns: 24, seed: 4, hasHeadings: false),
    picture(6, rows: 2, columns: 3, seed: 5), picture(30, rows: 1, columns: 1, seed: 6),
    picture(1, rows: 1, columns: 1, seed: 7), picture(0, rows: 0, columns: 0, seed: 8),
  ]

  @Test(
    "no box lies on another, no text leaves its box or is small, all is on the page",
    arguments: 0..<8)
  func geometry(_ number: Int) throws {
    let picture = Self.pictures[number]
    let read = try ReadLevels(picture.svg)
    #expect(read.boxes.count == picture.items.count)
    for (place, box) in read.boxes.enumerated() {
      #expect(read.page.contains(box.frame))
      for other in read.boxes.dropFirst(place + 1) {
        #expect(!box.frame.insetBy(dx: 0.1, dy: 0.1).intersects(other.frame))
      }
      for text in box.texts { #expect(box.frame.contains(text.frame), "\(text.words)") }
    }
    #expect(read.texts.allSatisfy { $0.size >= 7 })
    for text in read.texts { #expect(read.page.contains(text.frame), "\(text.words)") }
    for point in read.points { #expect(read.page.insetBy(dx: -0.1, dy: -0.1).contains(point)) }
    #expect(abs(Double(read.page.width) - LevelPicture.pageWidth) < 0.001)
    #expect(picture.svg == picture.svg)
  }

  @Test("rows go down in their order, and a field is in the same place in every row")
  func places() throws {
    let items = (0..<12).map { number in
      LevelPicture.Item(key: "\(number)", row: number / 4, column: number % 4, name: "N\(number)")
    }
    let picture = LevelPicture(
      name: "rader", words: ("t", "d"), language: .english,
      grid: (["High", "Middle", "Low"], ["a", "b", "c", "d"]), items: items, lines: [])
    let boxes = try ReadLevels(picture.svg).boxes
    for (item, box) in zip(items, boxes) {
      for (other, another) in zip(items, boxes) {
        if item.row < other.row { #expect(box.frame.maxY < another.frame.minY) }
        if item.column == other.column { #expect(abs(box.frame.midX - another.frame.midX) < 0.2) }
        if item.column < other.column { #expect(box.frame.midX < another.frame.midX) }
      }
    }
  }

  @Test("names are cut at blanks only, and one that is too long stands in the key")
  func names() throws {
    let long =
      "Senate Committee on Foreign Relations: Western Hemisphere, Transnational Crime, Civilian Security"
    let names = ["Samhällsbyggnadshandläggare", "Samverkansgrupp god och nära vård", long]
    let picture = LevelPicture(
      name: "namn", words: ("t", "d"), language: .swedish, grid: (["Nivå"], ["a", "b", "c"]),
      items: names.enumerated().map {
        LevelPicture.Item(key: "\($0)", row: 0, column: $0, name: $1)
      }, lines: [])
    let read = try ReadLevels(picture.svg)
    #expect(read.boxes[0].texts.map(\.words) == ["Samhällsbyggnadshandläggare"])
    #expect(read.boxes[1].texts.map(\.words).joined(separator: " ") == names[1])
    #expect(read.boxes[2].texts.map(\.words) == ["A"])
    let outside = read.texts.map(\.words).joined(separator: " ")
    #expect(
      outside.contains("A Senate Committee on Foreign Relations") && outside.contains("Security"))
    #expect(read.boxes[2].title == long)
  }

  @Test("a gap is dotted, numbered and listed, a link on one person dashed, each told by its ends")
  func lines() throws {
    let items = ["HR", "IT", "Juridik"].enumerated().map {
      LevelPicture.Item(key: $1, row: $0, column: $0, name: $1)
    }
    var picture = LevelPicture(
      name: "linjer", words: ("t", "d"), language: .swedish,
      grid: (["1", "2", "3"], ["a", "b", "c"]), items: items,
      lines: [
        .init("HR", "Juridik", .gap, label: "1"), .init("HR", "IT", .sole),
        .init("IT", "Juridik", .plain, weight: 1), .init("HR", "nobody", .gap),
        .init("HR", "HR", .gap),
      ])
    picture.legend.gaps = "Luckor"
    let svg = picture.svg
    let read = try ReadLevels(svg)
    #expect(read.lines == ["HR – Juridik", "HR – IT", "IT – Juridik"])
    #expect(svg.contains("stroke-dasharray=\"2 2.4\"") && svg.contains("stroke-dasharray=\"6 3\""))
    #expect(read.texts.filter { $0.words == "1" }.count == 3)
    #expect(read.texts.contains { $0.words == "HR – Juridik" })
  }

  @Test("names cannot become marks, and only what is known is in the file")
  func safe() throws {
    let bad = "<script>\"&'\u{0}"
    let picture = LevelPicture(
      name: "prov 1", words: (bad, bad), language: .swedish, grid: ([bad], [bad]),
      items: [LevelPicture.Item(key: "a", row: 0, column: 0, name: bad, note: bad)], lines: [])
    let svg = try ReadSVG(picture.svg)
    #expect(svg.elements.isSubset(of: SVGTests.elements))
    #expect(svg.attributes.isSubset(of: SVGTests.attributes))
    #expect(svg.root["role"] == "img" && svg.root["aria-labelledby"] == "prov-1-title prov-1-desc")
    #expect(!picture.svg.contains("<script") && !picture.svg.contains("style="))
  }

  @Test("widths are those of the font")
  func widths() {
    // 27 letters of DejaVu Sans: 15.76 em in its horizontal metrics.
    let width = FontWidth.of("Samhällsbyggnadshandläggare", size: 7)
    #expect(width >= 110.2 && width < 110.6)
    #expect(FontWidth.of("e\u{301}", size: 10) == FontWidth.of("e", size: 10))
    #expect(FontWidth.of("IT", size: 10, isBold: true) > FontWidth.of("IT", size: 10))
  }
}

/// A map of levels as an XML parser reads it.
final class ReadLevels: NSObject, XMLParserDelegate {
  struct Words {
    var words = ""
    var size = 0.0
    var frame = CGRect.zero
  }

  struct Box {
    var title = ""
    var frame = CGRect.zero
    var texts: [Words] = []
  }

  private(set) var page = CGRect.zero
  private(set) var boxes: [Box] = []
  private(set) var lines: [String] = []
  private(set) var texts: [Words] = []
  private(set) var points: [CGPoint] = []
  private var kind = ""
  private var heard = ""
  private var attributes: [String: String] = [:]

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.propertyListReadCorrupt)
    }
  }

  private func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }

  private func numbers(_ text: String) -> [Double] {
    text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    attributes = found
    heard = ""
    switch element {
    case "svg":
      let sides = numbers(found["viewBox"] ?? "")
      page = CGRect(x: 0, y: 0, width: sides[2], height: sides[3])
    case "g":
      kind = found["class"] ?? ""
      if kind == "node" { boxes.append(Box()) }
    default: break
    }
    let list = numbers(found["points"] ?? found["d"] ?? "")
    let corners = stride(from: 0, to: list.count - 1, by: 2).map {
      CGPoint(x: list[$0], y: list[$0 + 1])
    }
    points += corners
    if element == "polygon", kind == "node", let first = corners.first, corners.count == 4 {
      boxes[boxes.count - 1].frame = CGRect(
        x: first.x, y: first.y, width: corners[2].x - first.x, height: corners[2].y - first.y)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { heard += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "g": kind = ""
    case "title" where kind == "node": boxes[boxes.count - 1].title = heard
    case "title" where kind == "edge": lines.append(heard)
    case "text":
      let size = number("font-size")
      let width = FontWidth.of(heard, size: size, isBold: attributes["font-weight"] == "bold")
      let x = number("x") - (attributes["text-anchor"] == "middle" ? width / 2 : 0)
      // From the top of capitals with a ring to the foot of letters such as g, within a tenth for rounding.
      let words = Words(
        words: heard, size: size,
        frame: CGRect(x: x + 0.1, y: number("y") - size * 0.8, width: width - 0.2, height: size))
      texts.append(words)
      if kind == "node" { boxes[boxes.count - 1].texts.append(words) }
    default: break
    }
  }
}
