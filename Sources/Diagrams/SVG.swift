// The SVG of libgvc made fit for a page: named for those who listen, nothing but shapes and text.

import Text

/// What libgvc drew of a picture, gone through tag by tag.
///
/// - The prologue, the document type and all comments are left out.
/// - The root is an image with the title and the description of the picture as its name.
/// - Each node is titled with its full label, note and group, one a line; each tie with its ends.
/// - Only the elements and attributes listed below may appear; anything else (links, scripts,
///   styles, images) is refused. libgvc escapes the texts; this holds should it not.
struct SVG {
  let text: String

  private static let elements: Set<String> = [
    "g", "polygon", "polyline", "path", "ellipse", "text",
  ]
  private static let attributes: Set<String> = [
    "id", "class", "transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "points",
    "d", "cx", "cy", "rx", "ry", "x", "y", "text-anchor", "font-family", "font-size",
    "font-weight",
  ]

  init(_ raw: [UInt8], of picture: Picture) throws(DiagramError) {
    let titles = Self.titles(of: picture)
    var markup = Markup(raw)
    var out = ""
    var open: [String] = []
    var owner = ""
    while let token = try markup.next() {
      switch token {
      case .text(let words):
        if open.last == "text" {
          out += words
        } else if !words.allSatisfy(\.isWhitespace) {
          throw .malformedOutput(reason: "loose text in the SVG")
        }
      case .title:
        if let title = titles[owner] { out += "\n<title>\(title)</title>" }
        owner = ""
      case .close(let name):
        guard open.popLast() == name else {
          throw .malformedOutput(reason: "an element of the SVG does not end")
        }
        out += name == "text" ? "</text>" : "\n</\(name)>"
      case .open("svg", let attributes, isEmpty: false) where out.isEmpty:
        out += try Self.root(attributes, of: picture)
        open.append("svg")
      case .open(let name, let attributes, let isEmpty):
        guard Self.elements.contains(name), !open.isEmpty else {
          throw .malformedOutput(reason: "the SVG holds the element '\(name)'")
        }
        if name == "g" { owner = Self.id(attributes) }
        out += try "\n<\(name)" + Self.written(attributes) + (isEmpty ? "/>" : ">")
        if !isEmpty { open.append(name) }
      }
    }
    guard open.isEmpty, !out.isEmpty else {
      throw .malformedOutput(reason: "the SVG is cut off")
    }
    text = out + "\n"
  }

  private static func written(_ list: [Token.Attribute]) throws(DiagramError) -> String {
    var out = ""
    for attribute in list {
      guard attributes.contains(attribute.name) else {
        throw .malformedOutput(reason: "the SVG holds the attribute '\(attribute.name)'")
      }
      let value =
        switch attribute.name {
        case "id": id(list)
        // Verdana is as wide as DejaVu Sans; other fallbacks are narrower, so no text is cut.
        case "font-family": "\(Dot.font), Verdana, sans-serif"
        // A colour of CSS, but none of SVG 1.1.
        case "stroke" where attribute.value == "transparent": "none"
        default: attribute.value
        }
      out += " \(attribute.name)=\"\(value)\""
    }
    return out
  }

  /// The id as the DOT text has it: libgvc writes a hyphen as an entity.
  private static func id(_ list: [Token.Attribute]) -> String {
    list.first { $0.name == "id" }?.value.replacing("&#45;", with: "-") ?? ""
  }

  /// The root: size in pixels of the screen (96 to the inch), scalable by its view box.
  private static func root(
    _ list: [Token.Attribute], of picture: Picture
  ) throws(DiagramError) -> String {
    let box = list.first { $0.name == "viewBox" }?.value ?? ""
    let sides = box.split(separator: " ").compactMap { Double($0) }
    guard sides.count == 4, sides.allSatisfy({ (0...1_000_000).contains($0) }) else {
      throw .malformedOutput(reason: "the SVG has no size")
    }
    let (width, height) = (Int(sides[2] * 4 / 3 + 0.5), Int(sides[3] * 4 / 3 + 0.5))
    let name = picture.name
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="\(picture.language.rawValue)" \
      aria-labelledby="\(name)-title \(name)-desc" \
      width="\(width)" height="\(height)" viewBox="\(box)">
      <title id="\(name)-title">\(escaped(picture.title))</title>
      <desc id="\(name)-desc">\(escaped(picture.description))</desc>
      """
  }

  /// What nodes and ties are called, by the id of their element.
  private static func titles(of picture: Picture) -> [String: String] {
    var titles: [String: String] = [:]
    for (index, node) in picture.nodes.enumerated() {
      var lines = [clean(node.label), clean(node.note)]
      if let group = node.group, picture.groups.indices.contains(group) {
        lines.append(clean(picture.groups[group].label))
      }
      titles["\(picture.name)-n\(index)"] = escaped(lines)
    }
    let places = picture.places
    for (index, tie) in picture.ties.enumerated() {
      guard let a = places[tie.a], let b = places[tie.b] else { continue }
      let ends = clean(picture.nodes[a].label) + " – " + clean(picture.nodes[b].label)
      titles["\(picture.name)-e\(index)"] = escaped([ends, clean(tie.label)])
    }
    return titles
  }

  private static func escaped(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.map(escaped).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    escapedForXML(clean(text))
  }
}
