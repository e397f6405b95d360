// The key to a picture: a table under it that explains colours, signs and lines.

/// The key as a table in the markup of Graphviz.
struct Key {
  /// `nil` when there is nothing to explain.
  let markup: String?

  private static let perRow = 4

  init(of picture: Picture, _ palette: Palette) {
    let rows = Self.groups(of: picture, palette) + Self.lines(of: picture)
    guard !rows.isEmpty else {
      markup = nil
      return
    }
    markup = Self.table(rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }, spacing: 5)
  }

  /// The heading and a table of colours and signs, each a row.
  private static func groups(of picture: Picture, _ palette: Palette) -> [String] {
    let own = picture.groups.indices.filter { !palette.others.contains($0) }
    var entries = own.map { (palette.looks[$0], picture.groups[$0].label) }
    if let other = palette.others.first {
      entries.append((palette.looks[other], picture.legend.others))
    }
    guard !entries.isEmpty else { return [] }
    let columns = picture.nodes.count < 12 ? 2 : perRow
    var rows: [String] = []
    for start in stride(from: 0, to: entries.count, by: columns) {
      let cells = entries[start..<min(start + columns, entries.count)].map(cells)
      rows.append("<TR>" + cells.joined() + "</TR>")
    }
    let heading = clean(picture.legend.groups)
    let head = heading.isEmpty ? [] : ["<B>" + Dot.markup(heading) + "</B>"]
    return head + [table(rows, spacing: 4)]
  }

  private static func cells(_ look: Palette.Look, _ label: String) -> String {
    "<TD BORDER=\"1\" STYLE=\"ROUNDED\" CELLPADDING=\"4\" COLOR=\"\(look.line)\""
      + " BGCOLOR=\"\(look.fill)\"> \(look.sign) </TD>"
      + "<TD ALIGN=\"LEFT\">\(Dot.markup(Picture.noteWrap.shown(label)))</TD>"
  }

  /// What lines and sizes mean, each a row with a sample before its words.
  private static func lines(of picture: Picture) -> [String] {
    let legend = picture.legend
    let plain = Palette.plainTie
    let samples = [
      (legend.weight, "<FONT COLOR=\"\(plain)\">───</FONT> <FONT COLOR=\"\(plain)\">━━━</FONT>"),
      (legend.sole, "<FONT COLOR=\"\(Palette.soleTie)\"><B>╍╍╍╍╍╍</B></FONT>"),
      (legend.size, "<FONT POINT-SIZE=\"11\">A</FONT> <FONT POINT-SIZE=\"16\">A</FONT>"),
    ]
    let rows = samples.filter { !clean($0.0).isEmpty }.map { words, sample in
      "<TR><TD>\(sample)</TD><TD ALIGN=\"LEFT\">\(Dot.markup(clean(words)))</TD></TR>"
    }
    return rows.isEmpty ? [] : [table(rows, spacing: 2)]
  }

  private static func table(_ rows: [String], spacing: Int) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"2\">"
      + rows.joined() + "</TABLE>"
  }
}
