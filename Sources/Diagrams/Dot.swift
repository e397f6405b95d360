// A picture as DOT, the language that Graphviz reads.

/// The DOT text of a picture.
///
/// Nodes are called n0, n1 … and ties e0, e1 … in the order of the picture. What comes from outside
/// stands in labels only, behind ``markup(_:)``: never in a name, a font, an address, a shape or
/// a file, which libgvc writes unescaped or opens.
struct Dot {
  /// The font of every text.
  static let font = "DejaVu Sans"

  let text: String

  /// - Parameter givesWay: whether things of a pinned picture that lie on each other are moved apart.
  init(_ picture: Picture, givesWay: Bool = true) {
    let palette = Palette(of: picture)
    let places = picture.places
    // Places are given to nodes and to the words of ties alike: `nop` lays out nothing by itself.
    let starts = picture.isPinned ? picture.startingPlaces : []
    var lines = ["graph \"\(picture.name)\" {"]
    lines += Self.settings(of: picture, palette, givesWay).map { "  " + $0 }
    for (index, node) in picture.nodes.enumerated() {
      let id = "\(picture.name)-n\(index)"
      let pin = starts.isEmpty ? "" : Self.pin(starts[index])
      lines.append("  n\(index) [\(pin)id=\"\(id)\"\(Self.attributes(of: node, palette))]")
    }
    // Ties with words come last, so that no other line is drawn across the words.
    let ties = picture.ties.enumerated().filter { $0.element.label.isEmpty }
    let named = picture.ties.enumerated().filter { !$0.element.label.isEmpty }
    for (index, tie) in ties + named {
      guard let a = places[tie.a], let b = places[tie.b] else { continue }
      let id = "\(picture.name)-e\(index)"
      let line = Self.line(of: tie)
      let words = Picture.noteWrap(tie.label)
      if words.isEmpty {
        lines.append("  n\(a) -- n\(b) [id=\"\(id)\", \(line)]")
      } else if picture.layout == .force {
        // A box of its own between the ends keeps the words clear of nodes and other words.
        let pin =
          starts.isEmpty
          ? "" : Self.pin(starts[a].halfway(to: starts[b]))
        lines.append("  e\(index) [\(pin)id=\"\(id)\", \(Self.box(words))]")
        lines.append("  n\(a) -- e\(index) [id=\"\(id)-a\", \(line)]")
        lines.append("  e\(index) -- n\(b) [id=\"\(id)-b\", \(line)]")
      } else {
        lines.append(
          "  n\(a) -- n\(b) [id=\"\(id)\", \(line), label=<\(Self.padded(words))>]")
      }
    }
    if picture.layout == .ring { lines += Self.bridges(of: picture, places) }
    lines.append("}")
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func settings(
    of picture: Picture, _ palette: Palette, _ givesWay: Bool
  ) -> [String] {
    var graph =
      "id=\"\(picture.name)-graph\", charset=\"UTF-8\", bgcolor=\"white\", pad=\"0.25\""
      + ", outputorder=\"edgesfirst\", fontname=\"\(font)\", fontsize=\"12\""
      + ", fontcolor=\"\(Palette.text)\", labelloc=\"b\""
    switch picture.layout {
    case .force where picture.isPinned:
      let overlap = givesWay ? "overlap=\"prism\", overlap_scaling=\"0\"" : "overlap=\"true\""
      graph += ", \(overlap), sep=\"+7\", splines=\"line\""
    case .force:
      // Standing, and the denser the more nodes, so that sixty can be read at the width of a page.
      let (spread, gap) = picture.nodes.count > 30 ? ("-3", "+7") : ("-4", "+12")
      graph +=
        ", overlap=\"prism\", overlap_scaling=\"\(spread)\", sep=\"\(gap)\""
        + ", repulsiveforce=\"3\", rotation=\"90\", splines=\"line\""
    case .ring:
      // circo draws two nodes of one block on top of each other.
      graph += ", oneblock=\"\(picture.nodes.count > 2)\", mindist=\"0.5\", splines=\"line\""
    case .layered: graph += ", rankdir=\"LR\", nodesep=\"0.2\", ranksep=\"0.8\""
    }
    if let legend = Key(of: picture, palette).markup { graph += ", label=<\(legend)>" }
    return [
      "graph [\(graph)]",
      "node [shape=\"box\", style=\"rounded,filled\", penwidth=\"1.2\", margin=\"0.08,0.05\""
        + ", fontname=\"\(font)\", fontsize=\"12\", fontcolor=\"\(Palette.text)\"]",
      "edge [color=\"\(Palette.plainTie)\", fontname=\"\(font)\", fontsize=\"10\""
        + ", fontcolor=\"\(Palette.text)\"]",
    ]
  }

  /// Unseen ties between parts that hang together by nothing else: without them each part would
  /// have a circle of its own, and small ones would be drawn on top of each other.
  private static func bridges(of picture: Picture, _ places: [String: Int]) -> [String] {
    var part = Array(picture.nodes.indices)
    for tie in picture.ties {
      guard let a = places[tie.a], let b = places[tie.b], part[a] != part[b] else { continue }
      let (kept, gone) = (min(part[a], part[b]), max(part[a], part[b]))
      for index in part.indices where part[index] == gone { part[index] = kept }
    }
    // The first node of each part; `part` holds the lowest index of the part.
    let heads = part.indices.filter { part[$0] == $0 }
    return zip(heads, heads.dropFirst()).map { "  n\($0) -- n\($1) [style=\"invis\"]" }
  }

  private static func pin(_ place: Place) -> String {
    "pos=\"\(Int(place.x)),\(Int(place.y))\", "
  }

  private static func attributes(of node: Picture.Node, _ palette: Palette) -> String {
    let look = palette[node.group]
    let points = decimal(12 + 2 * clamped(node.size))
    let name = markup(Picture.wrap.shown(node.label))
    var label = "<FONT POINT-SIZE=\"\(points)\">\(name)</FONT>"
    var note = Picture.noteWrap(node.note)
    if !look.sign.isEmpty {
      note = [look.sign + (note.first.map { " " + $0 } ?? "")] + note.dropFirst()
    }
    if !note.isEmpty {
      label +=
        "<BR/><FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.faint)\">\(markup(note))</FONT>"
    }
    return ", label=<\(label)>, fillcolor=\"\(look.fill)\", color=\"\(look.line)\""
  }

  private static func line(of tie: Picture.Tie) -> String {
    switch tie.kind {
    case .plain: "penwidth=\"\(decimal(0.8 + 3.4 * clamped(tie.weight)))\""
    case .sole:
      "penwidth=\"\(decimal(1.6 + 2.6 * clamped(tie.weight)))\", style=\"dashed\""
        + ", color=\"\(Palette.soleTie)\""
    case .gap: "penwidth=\"1.8\", style=\"dashed\", color=\"\(Palette.gapTie)\""
    case .planned: "penwidth=\"5.0\", color=\"\(Palette.plannedTie)\""
    }
  }

  /// Words beside a line, with some air around them.
  private static func padded(_ words: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\">"
      + "<TR><TD>\(markup(words))</TD></TR></TABLE>"
  }

  /// Words that stand on a line.
  private static func box(_ words: [String]) -> String {
    "style=\"filled\", color=\"white\", fillcolor=\"white\", margin=\"0.03,0.02\", height=\"0.1\""
      + ", width=\"0.1\", fontsize=\"10\", label=<\(markup(words))>"
  }

  /// Lines of text as they stand in a label that is marked up like HTML.
  ///
  /// Such labels know the escapes of plain ones too (`\N`, `\G`), hence the doubled backslash.
  static func markup(_ lines: [String]) -> String {
    lines.map(markup).joined(separator: "<BR/>")
  }

  static func markup(_ text: String) -> String {
    // By scalar: a backslash that carries a combining mark is a backslash to libgvc too.
    let doubled = text.unicodeScalars.flatMap { $0 == "\\" ? [$0, $0] : [$0] }
    return escapedForXML(String(String.UnicodeScalarView(doubled)))
  }

  /// `value` between 0 and 1; not a number is 0.
  private static func clamped(_ value: Double) -> Double {
    value > 0 ? min(value, 1) : 0
  }

  /// One decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Picture {
  static let wrap = Wrap(width: 17, lines: 3)
  static let noteWrap = Wrap(width: 26, lines: 2)
}

extension Wrap {
  /// The lines of `text`, or a dash for text that is blank.
  func shown(_ text: String) -> [String] {
    let lines = self(text)
    return lines.isEmpty ? ["–"] : lines
  }
}
