// A map of levels drawn as SVG: bands, lines, boxes and the key under them.

import Text

/// Chooses the size of the text by what there is room for, and writes the marks.
///
/// First the fewest names in the key, then the same lane for a field in every row, then the largest text.
struct LevelDrawing {
  private static let ground = "#ffffff"
  private static let band = "#eef1f4"
  private static let frame = "#4d4d4d"
  private static let guide = "#d3d9de"

  let layout: LevelLayout
  let lines: LevelLines
  let foot: LevelFoot
  private let picture: LevelPicture
  /// The boxes at the ends of gaps, which have a bolder frame.
  private let asked: Set<String>

  init(_ picture: LevelPicture) {
    self.picture = picture
    asked = Set(picture.lines.filter { $0.kind == .gap }.flatMap { [$0.a, $0.b] })
    (layout, foot) = Self.chosen(picture)
    lines = LevelLines(picture, layout)
  }

  private var height: Double { layout.height + foot.height }

  /// The layout that is drawn, and what stands under it.
  static func chosen(_ picture: LevelPicture) -> (LevelLayout, LevelFoot) {
    let sizes = [9, 8.5, 8, 7.5, LevelPicture.leastSize].map { size in
      let texts = LevelLayout.Texts(picture, size: size)
      return (texts, LevelFoot(picture, codes: texts.codes))
    }
    let fewest = sizes.map(\.0.codes.count).min() ?? 0
    var last: (LevelLayout, LevelFoot)?
    for isEven in [true, false] {
      for (texts, foot) in sizes where texts.codes.count == fewest {
        for gap in [22.0, 18, 14, 11, 8] {
          let layout = LevelLayout(picture, texts, .init(gap: gap, isEven: isEven))
          if layout.height + foot.height <= picture.height { return (layout, foot) }
          last = (layout, foot)
        }
      }
    }
    return last ?? (LevelLayout(picture, sizes[4].0, .init(gap: 8, isEven: false)), sizes[4].1)
  }

  var text: String {
    let (width, height) = (Self.number(picture.width), Self.number(height))
    let name = picture.name
    var body = ""
    for band in layout.bands { body += Self.rectangle(band.area, fill: Self.band) }
    for column in layout.columns where column.heading != nil { body += guide(column) }
    for (number, drawn) in lines.drawn.enumerated() { body += self.line(drawn, number) }
    for band in layout.bands { body += write(band.heading, LevelLayout.headingSize) }
    for column in layout.columns {
      if let heading = column.heading {
        body += write(heading, LevelPicture.leastSize, ground: Self.ground)
      }
    }
    for number in layout.boxes.indices { body += box(number) }
    for drawn in lines.drawn { body += ends(drawn) }
    for drawn in lines.drawn { body += mark(drawn) }
    body += foot.text(at: layout.height)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="\(picture.language.rawValue)" \
      aria-labelledby="\(name)-title \(name)-desc" width="\(Self.pixels(picture.width))" \
      height="\(Self.pixels(self.height))" viewBox="0 0 \(width) \(height)">
      <title id="\(name)-title">\(escapedForXML(clean(picture.title)))</title>
      <desc id="\(name)-desc">\(escapedForXML(clean(picture.description)))</desc>
      <polygon points="0,0 \(width),0 \(width),\(height) 0,\(height)" fill="#ffffff" stroke="none"/>
      \(body)</svg>

      """
  }

  // MARK: Marks of the map

  private func guide(_ column: (middle: Double, heading: LevelLayout.Heading?)) -> String {
    guard let heading = column.heading, let last = layout.bands.last else { return "" }
    let x = Self.number(column.middle)
    let top = Self.number(heading.area.y + heading.area.height + 2)
    let bottom = Self.number(last.area.y + last.area.height)
    return "<polyline points=\"\(x),\(top) \(x),\(bottom)\" fill=\"none\" stroke=\"\(Self.guide)\" "
      + "stroke-width=\"0.6\"/>\n"
  }

  private func line(_ drawn: LevelLines.Drawn, _ number: Int) -> String {
    let bow = drawn.bow
    let path =
      "M\(Self.pair(bow.start)) Q\(Self.pair(bow.bend)) \(Self.pair(bow.end))"
    let title = [drawn.a, drawn.b].map { clean(picture.items[$0].title) }.joined(separator: " – ")
    return "<g id=\"\(picture.name)-e\(number)\" class=\"edge\">\n"
      + "<title>\(escapedForXML(title))</title>\n"
      + "<path d=\"\(path)\" fill=\"none\" \(Self.look(drawn.line))/>\n</g>\n"
  }

  static func look(_ line: LevelPicture.Line) -> String {
    switch line.kind {
    case .plain:
      "stroke=\"\(Palette.faint)\" stroke-width=\"\(number(0.7 + 3.3 * share(line.weight)))\""
    case .sole: "stroke=\"\(Palette.soleTie)\" stroke-width=\"1.2\" stroke-dasharray=\"6 3\""
    case .gap: "stroke=\"\(Palette.gapTie)\" stroke-width=\"2\" stroke-dasharray=\"2 2.4\""
    }
  }

  private static func share(_ value: Double) -> Double { value > 0 ? min(value, 1) : 0 }

  /// A dot where a line ends, so that a line that goes on behind a box is told from one that ends at it.
  private func ends(_ drawn: LevelLines.Drawn) -> String {
    [drawn.bow.start, drawn.bow.end].map { point in
      let (fill, stroke) =
        switch drawn.line.kind {
        case .plain: (Palette.faint, Palette.faint)
        case .sole: (Palette.soleTie, Palette.soleTie)
        case .gap: (Self.ground, Palette.gapTie)
        }
      return "<ellipse cx=\"\(Self.number(point.x))\" cy=\"\(Self.number(point.y))\" "
        + "rx=\"2\" ry=\"2\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"1\"/>\n"
    }.joined()
  }

  private func mark(_ drawn: LevelLines.Drawn) -> String {
    guard let area = drawn.mark else { return "" }
    let (x, y) = area.middle
    return "<ellipse cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" "
      + "rx=\"\(Self.number(area.width / 2))\" ry=\"\(Self.number(area.height / 2))\" "
      + "fill=\"#ffffff\" stroke=\"\(drawn.line.kind == .gap ? Palette.gapTie : Palette.faint)\" "
      + "stroke-width=\"1\"/>\n"
      + Self.word(
        drawn.line.label, x, y + 2.5, size: LevelPicture.leastSize, anchor: "middle", isBold: true)
  }

  private func box(_ number: Int) -> String {
    let (box, item) = (layout.boxes[number], picture.items[number])
    let lead = layout.size * 1.2
    var out = "<g id=\"\(picture.name)-n\(number)\" class=\"node\">\n"
    out += "<title>\(escapedForXML(clean(item.title)))</title>\n"
    out += Self.rectangle(
      box.area, fill: Self.ground, stroke: Self.frame, width: asked.contains(item.key) ? 1.6 : 0.8)
    var y = box.area.y + LevelLayout.inset.y
    let x = box.area.middle.x
    for line in box.lines {
      out += Self.word(line, x, y + layout.size * 0.92, size: layout.size, anchor: "middle")
      y += lead
    }
    for line in box.note {
      out += Self.word(
        line, x, y + LevelPicture.leastSize * 0.92, size: LevelPicture.leastSize, anchor: "middle",
        colour: Palette.faint)
      y += LevelPicture.leastSize * 1.2
    }
    return out + "</g>\n"
  }

  /// A heading on a ground of its own, so that no line is drawn through it.
  private func write(
    _ heading: LevelLayout.Heading, _ size: Double, ground: String = LevelDrawing.band
  ) -> String {
    guard !heading.lines.isEmpty else { return "" }
    let area = heading.area
    var out = Self.rectangle(
      Area(x: area.x - 2, y: area.y, width: area.width + 4, height: area.height), fill: ground)
    for (number, line) in heading.lines.enumerated() {
      let isColumn = ground == Self.ground
      out += Self.word(
        line, isColumn ? area.middle.x : area.x, area.y + size * (0.92 + 1.2 * Double(number)),
        size: size, anchor: isColumn ? "middle" : "start", isBold: true)
    }
    return out
  }
}

// MARK: Writing

extension LevelDrawing {
  /// One decimal is a tenth of a point.
  static func number(_ value: Double) -> String {
    ((value * 10).rounded() / 10).machineText
  }

  /// Points of paper as pixels of the screen.
  private static func pixels(_ value: Double) -> String { (value * 4 / 3).rounded().machineText }

  private static func pair(_ point: Bow.Point) -> String { "\(number(point.x)),\(number(point.y))" }

  static func word(
    _ text: String, _ x: Double, _ y: Double, size: Double, anchor: String = "start",
    isBold: Bool = false, colour: String = Palette.text
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" "
      + "font-family=\"\(Dot.font), Verdana, sans-serif\" font-size=\"\(number(size))\" "
      + (isBold ? "font-weight=\"bold\" " : "")
      + "fill=\"\(colour)\">\(escapedForXML(clean(text)))</text>\n"
  }

  private static func rectangle(
    _ area: Area, fill: String, stroke: String = "none", width: Double = 0
  ) -> String {
    let (left, top) = (number(area.x), number(area.y))
    let (right, bottom) = (number(area.x + area.width), number(area.y + area.height))
    return
      "<polygon points=\"\(left),\(top) \(right),\(top) \(right),\(bottom) \(left),\(bottom)\" "
      + "fill=\"\(fill)\" stroke=\"\(stroke)\""
      + (stroke == "none" ? "" : " stroke-width=\"\(number(width))\"") + "/>\n"
  }
}
