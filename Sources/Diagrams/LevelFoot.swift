// What stands under a map of levels: what its lines mean, which gaps have which number, and the long names.

/// The key, laid out in lines of the width of the picture.
struct LevelFoot {
  private struct Entry {
    var sample: LevelPicture.Line?
    var lead = ""
    let lines: [String]
    let x: Double
    let y: Double
    var isBold = false
  }

  private static let size = 7.5
  private static let lead = 10.0
  private static let sample = 30.0

  private var entries: [Entry] = []
  private(set) var height = 0.0

  init(_ picture: LevelPicture, codes: [(code: String, name: String)]) {
    let legend = picture.legend
    let samples: [(LevelPicture.Line.Kind, String)] = [
      (.plain, legend.plain), (.sole, legend.sole), (.gap, legend.gap),
    ]
    let shown = samples.filter { kind, text in
      !text.isEmpty && picture.lines.contains { $0.kind == kind }
    }
    if !shown.isEmpty { height += 6 }
    var x = LevelLayout.edge
    for (kind, text) in shown {
      let room = picture.width - LevelLayout.edge * 2 - Self.sample - 6
      let words = Wrapped(text, size: Self.size).lines(within: room)
      if x > LevelLayout.edge, x + Self.sample + 6 + words.width > picture.width - LevelLayout.edge
      {
        x = LevelLayout.edge
        height += Self.lead + 2
      }
      entries.append(
        Entry(
          sample: LevelPicture.Line("", "", kind, weight: 0.4), lines: words.lines, x: x, y: height)
      )
      if words.lines.count > 1 { height += Double(words.lines.count - 1) * Self.lead }
      x += Self.sample + 6 + words.width + 16
    }
    if !shown.isEmpty { height += Self.lead + 4 }
    let titles = Dictionary(
      picture.items.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    let gaps = picture.lines.filter { $0.kind == .gap && !$0.label.isEmpty }.map {
      ($0.label, "\(titles[$0.a] ?? "") – \(titles[$0.b] ?? "")")
    }
    if !legend.gaps.isEmpty { list(gaps, legend.gaps, picture.width) }
    list(codes.map { ($0.code, $0.name) }, legend.codes, picture.width)
  }

  /// A list with a heading, in as many columns as its longest entry leaves room for.
  private mutating func list(
    _ rows: [(lead: String, text: String)], _ title: String, _ page: Double
  ) {
    guard !rows.isEmpty else { return }
    if !title.isEmpty {
      height += 3
      entries.append(Entry(lines: [title], x: LevelLayout.edge, y: height, isBold: true))
      height += Self.lead + 1
    }
    let room = page - LevelLayout.edge * 2
    let indent =
      (rows.map { FontWidth.of($0.lead, size: Self.size, isBold: true) }.max() ?? 0) + 5
    let widest = rows.map { Wrapped($0.text, size: Self.size).lines(within: .infinity).width }.max()
    let columns = max(1, min(3, Int((room + 12) / (indent + (widest ?? 0) + 12))))
    let step = (room + 12) / Double(columns)
    let texts = rows.map {
      Wrapped($0.text, size: Self.size).lines(within: step - 12 - indent).lines
    }
    // Down each column, then the next.
    let perColumn = (rows.count + columns - 1) / columns
    let top = height
    for column in 0..<columns {
      var y = top
      for number in rows.indices.dropFirst(column * perColumn).prefix(perColumn) {
        entries.append(
          Entry(
            lead: rows[number].lead, lines: texts[number],
            x: LevelLayout.edge + Double(column) * step, y: y))
        y += Double(max(1, texts[number].count)) * Self.lead
      }
      height = max(height, y)
    }
    height += 3
  }

  func text(at top: Double) -> String {
    entries.map { entry in
      var out = ""
      var x = entry.x
      let base = top + entry.y + Self.size * 0.92
      if let sample = entry.sample {
        let y = LevelDrawing.number(base - 2.6)
        out +=
          "<polyline points=\"\(LevelDrawing.number(x)),\(y) "
          + "\(LevelDrawing.number(x + Self.sample)),\(y)\" fill=\"none\" "
          + "\(LevelDrawing.look(sample))/>\n"
        x += Self.sample + 6
      } else if !entry.lead.isEmpty {
        out += LevelDrawing.word(entry.lead, x, base, size: Self.size, isBold: true)
        x += indent
      }
      for (number, line) in entry.lines.enumerated() {
        out += LevelDrawing.word(
          line, x, base + Double(number) * Self.lead, size: Self.size, isBold: entry.isBold)
      }
      return out
    }.joined()
  }

  /// How far the texts of the lists stand in.
  private var indent: Double {
    (entries.map { FontWidth.of($0.lead, size: Self.size, isBold: true) }.max() ?? 0) + 5
  }
}
