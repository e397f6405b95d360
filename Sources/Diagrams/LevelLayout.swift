// Where the boxes of a map of levels stand: rows from the top, fields from the left, nothing on anything else.

/// A rectangle of the page, in points.
struct Area: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var middle: (x: Double, y: Double) { (x + width / 2, y + height / 2) }

  func meets(_ other: Area, margin: Double = 0) -> Bool {
    x < other.x + other.width + margin && other.x < x + width + margin
      && y < other.y + other.height + margin && other.y < y + height + margin
  }

  func holds(_ point: (x: Double, y: Double), margin: Double = 0) -> Bool {
    point.x > x - margin && point.x < x + width + margin && point.y > y - margin
      && point.y < y + height + margin
  }
}

/// The boxes, bands and headings of a map of levels for one size of its text.
///
/// A column is a line down the page on which the boxes of a field are centred. Boxes wider than the columns are apart
/// stand in lanes above each other, like bricks; a field has the same lane in every row where the page is high enough.
/// Several boxes of one field and row stand under each other.
struct LevelLayout {
  struct Box {
    var area: Area
    let lines: [String]
    let note: [String]
  }

  struct Heading {
    let area: Area
    let lines: [String]
  }

  struct Band {
    let area: Area
    let heading: Heading
  }

  /// How a layout is tried.
  struct Measure {
    /// Between lanes.
    let gap: Double
    /// Whether a field stands in the same lane in every row.
    let isEven: Bool
  }

  /// Between the boxes of a lane.
  static let between = 8.0
  /// Between the text of a box and its border.
  static let inset = (x: 4.0, y: 3.0)
  /// Between a box and the edge of its band.
  static let edge = 6.0
  static let headingSize = 8.0
  /// The widest text of a box.
  static let widest = 116.0

  let size: Double
  private(set) var boxes: [Box] = []
  private(set) var bands: [Band] = []
  private(set) var columns: [(middle: Double, heading: Heading?)] = []
  /// The names that stand in the key, by the code that stands in the box.
  let codes: [(code: String, name: String)]
  private(set) var height = 0.0

  init(_ picture: LevelPicture, _ texts: Texts, _ measure: Measure) {
    size = texts.size
    codes = texts.codes
    let (labels, headings, blocks) = (texts.labels, texts.headings, texts.blocks)
    let step = picture.width / Double(max(1, picture.columns.count))
    boxes = labels.map {
      Box(
        area: Area(x: 0, y: 0, width: $0.width, height: $0.height), lines: $0.lines, note: $0.note)
    }
    // The widest that stands on each column, for lanes that are the same in every row.
    var widths = headings.map(\.width)
    for block in blocks { widths[block.column] = max(widths[block.column], block.width) }
    func lanes(_ widths: [(column: Int, width: Double)]) -> [(lane: Int, middle: Double)] {
      var ends: [Double] = []
      return widths.map { column, width in
        let middle = Self.middle(of: column, step, width, picture.width)
        let lane =
          ends.firstIndex { $0 + Self.between <= middle - width / 2 + 0.001 } ?? ends.count
        if lane == ends.count { ends.append(0) }
        ends[lane] = middle + width / 2
        return (lane, middle)
      }
    }
    let even = lanes(widths.enumerated().map { ($0, $1) })
    let hasHeadings = headings.contains { !$0.lines.isEmpty }
    if hasHeadings { height = 3 }
    place(headings, measure.isEven ? even : lanes(headings.enumerated().map { ($0, $1.width) }))
    if hasHeadings { height += 3 }
    for row in picture.rows.indices {
      let here = blocks.filter { $0.row == row }
      let spots =
        measure.isEven
        ? here.map { even[$0.column] } : lanes(here.map { ($0.column, $0.width) })
      place(here, spots, heading: picture.rows[row], picture.width, measure.gap)
    }
  }

  /// The middle of a column, moved inwards where its boxes would stick out of the page.
  private static func middle(
    of column: Int, _ step: Double, _ width: Double, _ page: Double
  ) -> Double {
    let least = width / 2 + edge
    return max(least, min(page - least, (Double(column) + 0.5) * step))
  }

  private mutating func place(
    _ headings: [Wrapped.Lines], _ spots: [(lane: Int, middle: Double)]
  ) {
    let lead = LevelPicture.leastSize * 1.2
    let lanes = (spots.map(\.lane).max() ?? 0) + 1
    var tops = [Double](repeating: 0, count: lanes + 1)
    for lane in 0..<lanes {
      let most =
        zip(headings, spots).filter { $0.1.lane == lane }.map(\.0.lines.count).max() ?? 0
      tops[lane + 1] = tops[lane] + (most == 0 ? 0 : Double(most) * lead + 2)
    }
    for (text, spot) in zip(headings, spots) {
      let high = Double(text.lines.count) * lead
      let area = Area(
        x: spot.middle - text.width / 2, y: height + tops[spot.lane + 1] - high - 2,
        width: text.width, height: high)
      columns.append(
        (spot.middle, text.lines.isEmpty ? nil : Heading(area: area, lines: text.lines)))
    }
    height += tops[lanes]
  }

  private mutating func place(
    _ blocks: [Block], _ spots: [(lane: Int, middle: Double)], heading: String, _ width: Double,
    _ gap: Double
  ) {
    let top = height
    let words = Wrapped(heading, size: Self.headingSize, isBold: true).lines(within: width - 20)
    let head = Heading(
      area: Area(
        x: Self.edge, y: top + 4, width: words.width,
        height: Double(words.lines.count) * Self.headingSize * 1.2),
      lines: words.lines)
    var y = head.area.y + head.area.height + 4
    for lane in Set(spots.map(\.lane)).sorted() {
      let here = zip(blocks, spots).filter { $0.1.lane == lane }
      let high = here.map(\.0.height).max() ?? 0
      for (block, spot) in here {
        for part in block.parts {
          boxes[part.item].area.x = spot.middle - block.width / 2 + part.x
          boxes[part.item].area.y = y + (high - block.height) / 2 + part.y
        }
      }
      y += high + gap
    }
    // Between bands lies as much as between lanes.
    let bottom = blocks.isEmpty ? y : y - gap + max(6, gap / 2)
    bands.append(
      Band(area: Area(x: 0, y: top, width: width, height: bottom - top), heading: head))
    height = bottom + 4
  }
}

// MARK: Parts

extension LevelLayout {
  /// A, B … Z, AA, AB …
  static func code(_ number: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(65 + number % 26))))
    return number < 26 ? letter : code(number / 26 - 1) + letter
  }

  /// The texts of a picture in one size, cut into lines.
  struct Texts {
    let size: Double
    fileprivate var labels: [Label] = []
    fileprivate let headings: [Wrapped.Lines]
    fileprivate let blocks: [Block]
    private(set) var codes: [(code: String, name: String)] = []

    init(_ picture: LevelPicture, size: Double) {
      self.size = size
      for item in picture.items {
        var label = Label(item, size)
        if label.lines.isEmpty {
          let code = LevelLayout.code(codes.count)
          codes.append((code, clean(item.title)))
          label = Label(code, size)
        }
        labels.append(label)
      }
      headings = picture.columns.map { heading in
        Wrapped(heading, size: LevelPicture.leastSize, isBold: true).balanced(widest: 84)
      }
      blocks = LevelLayout.blocks(
        picture, labels, picture.width / Double(max(1, picture.columns.count)))
    }
  }

  /// The text of a box; no lines where it is too long for one.
  fileprivate struct Label {
    var lines: [String]
    var note: [String] = []
    var width: Double
    var height: Double

    init(_ item: LevelPicture.Item, _ size: Double) {
      let name = Wrapped(item.name.isEmpty ? "–" : item.name, size: size)
        .balanced(widest: LevelLayout.widest)
      let note = Wrapped(item.note, size: LevelPicture.leastSize)
        .balanced(widest: max(72, min(LevelLayout.widest, name.width)))
      let isLong = name.width > LevelLayout.widest || name.lines.count > 3
      lines = isLong ? [] : name.lines
      self.note = note.width > LevelLayout.widest || note.lines.count > 2 ? [] : note.lines
      width = max(name.width, self.note.isEmpty ? 0 : note.width) + LevelLayout.inset.x * 2
      height = 0
      height = high(size)
    }

    init(_ code: String, _ size: Double) {
      lines = [code]
      width = max(16, FontWidth.of(code, size: size) + LevelLayout.inset.x * 2)
      height = 0
      height = high(size)
    }

    private func high(_ size: Double) -> Double {
      (Double(lines.count) * size + Double(note.count) * LevelPicture.leastSize) * 1.2
        + LevelLayout.inset.y * 2
    }
  }

  /// The boxes of one field and row, and where each stands in it.
  fileprivate struct Block {
    let row: Int
    let column: Int
    var parts: [(item: Int, x: Double, y: Double)] = []
    var width = 0.0
    var height = 0.0
  }

  fileprivate static func blocks(
    _ picture: LevelPicture, _ labels: [Label], _ step: Double
  ) -> [Block] {
    var cells: [[Int]: [Int]] = [:]
    for (number, item) in picture.items.enumerated() {
      cells[[item.row, item.column], default: []].append(number)
    }
    return cells.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { cell in
      var block = Block(row: cell[0], column: cell[1])
      let items = cells[cell] ?? []
      let room = max(
        items.map { labels[$0].width }.max() ?? 0,
        min(step, picture.width - edge * 2) - (picture.columns.count > 1 ? between : 0))
      // Beside each other as long as there is room, then under.
      var lines: [(items: [Int], width: Double)] = []
      for item in items {
        let width = labels[item].width
        if let last = lines.last, last.width + between + width <= room {
          lines[lines.count - 1].items.append(item)
          lines[lines.count - 1].width += between + width
        } else {
          lines.append(([item], width))
        }
      }
      block.width = lines.map(\.width).max() ?? 0
      for line in lines {
        var x = (block.width - line.width) / 2
        let high = line.items.map { labels[$0].height }.max() ?? 0
        if block.height > 0 { block.height += between }
        for item in line.items {
          block.parts.append((item, x, block.height + (high - labels[item].height) / 2))
          x += labels[item].width + between
        }
        block.height += high
      }
      return block
    }
  }
}
