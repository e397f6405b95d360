// The key to a picture: a table under it that explains colours, signs and lines.

/// The key as a table in the markup of Graphviz.
///
/// One table holds it all: a column of swatches and samples, then words, as often as groups stand
/// beside each other.
struct Key {
  /// `nil` when there is nothing to explain.
  let markup: String?

  private static let words = Wrap(width: 48, lines: 3)
  private static let gap = "<TD WIDTH=\"10\"></TD>"

  init(of picture: Picture, _ palette: Palette) {
    let groups = Self.groups(of: picture, palette)
    // Few nodes make a narrow picture.
    let columns = min(max(groups.count, 1), picture.nodes.count < 12 ? 2 : 3)
    let space = "<TD COLSPAN=\"\(columns * 3)\" HEIGHT=\"6\"></TD>"
    var rows = [space]
    let heading = clean(picture.legend.groups)
    if !groups.isEmpty, !heading.isEmpty {
      rows.append(
        "<TD ALIGN=\"LEFT\" COLSPAN=\"\(columns * 3)\"><B>\(Dot.markup(heading))</B></TD>")
    }
    for start in stride(from: 0, to: groups.count, by: columns) {
      rows.append(
        groups[start..<min(start + columns, groups.count)].map { look, label in
          Self.swatch(look)
            + "<TD ALIGN=\"LEFT\">\(Self.left(Picture.noteWrap.shown(label)))</TD>"
        }.joined(separator: Self.gap))
    }
    let samples = Self.samples(of: picture.legend).filter { !clean($0.text).isEmpty }
    if !groups.isEmpty, !samples.isEmpty { rows.append(space) }
    for (text, sample) in samples {
      let lines = Self.words(text)
      rows.append(
        "<TD>\(sample)</TD><TD ALIGN=\"LEFT\" COLSPAN=\"\(columns * 3 - 1)\">"
          + Self.left(lines) + "</TD>")
    }
    markup = rows.count == 1 ? nil : Self.table(rows, spacing: 4)
  }

  /// The looks of the groups that have nodes, and their names; those in grey are one.
  private static func groups(
    of picture: Picture, _ palette: Palette
  ) -> [(look: Palette.Look, label: String)] {
    let used = Set(picture.nodes.compactMap(\.group))
    let own = picture.groups.indices.filter { used.contains($0) && !palette.others.contains($0) }
    let others = palette.others.filter { used.contains($0) }
    return own.map { (palette.looks[$0], picture.groups[$0].label) }
      + others.prefix(1).map { (palette.looks[$0], picture.legend.others) }
  }

  private static func swatch(_ look: Palette.Look) -> String {
    "<TD BORDER=\"1\" STYLE=\"ROUNDED\" FIXEDSIZE=\"TRUE\" WIDTH=\"34\" HEIGHT=\"20\""
      + " COLOR=\"\(look.line)\" BGCOLOR=\"\(look.fill)\">\(look.sign)</TD>"
  }

  private static func samples(of legend: Picture.Legend) -> [(text: String, sample: String)] {
    let thin = "<TR>" + bar(34, 1, Palette.plainTie) + "</TR>"
    let thick = "<TR>" + bar(34, 4, Palette.plainTie) + "</TR>"
    func dashes(_ colour: String, _ height: Int) -> String {
      let (dash, space) = (bar(8, height, colour), bar(5, height))
      return lines(["<TR>" + dash + space + dash + space + dash + "</TR>"])
    }
    return [
      (legend.weight, lines([thin, "<TR>" + bar(34, 4) + "</TR>", thick])),
      (legend.sole, dashes(Palette.soleTie, 3)),
      (legend.gap, dashes(Palette.gapTie, 2)),
      (legend.planned, lines(["<TR>" + bar(34, 6, Palette.plannedTie) + "</TR>"])),
      (legend.size, "<FONT POINT-SIZE=\"12\">a</FONT> <FONT POINT-SIZE=\"15\">a</FONT>"),
    ]
  }

  /// A piece of a line, or of the white between lines.
  private static func bar(_ width: Int, _ height: Int, _ colour: String = "white") -> String {
    "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BGCOLOR=\"\(colour)\"></TD>"
  }

  private static func lines(_ rows: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + rows.joined() + "</TABLE>"
  }

  /// Lines that all start at the left.
  private static func left(_ lines: [String]) -> String {
    lines.count == 1
      ? Dot.markup(lines) : lines.map { Dot.markup($0) + "<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  private static func table(_ rows: [String], spacing: Int) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"2\">"
      + rows.map { "<TR>\($0)</TR>" }.joined() + "</TABLE>"
  }
}
