// How groups are told apart: a colour and a sign each, so that neither is needed to read the other.

/// The looks of the groups of a picture.
///
/// Seven colours and a grey are as many as people keep apart. With more than eight groups the seven
/// with most nodes keep a colour (equals by their order) and all others share the grey. Nodes
/// without a group are white and have no sign.
///
/// - Source: hues after M. Okabe and K. Ito, "Color Universal Design" (2002), with indigo for their
///   black. Fills are tints of them, lines shades; tints lie close, so the sign carries the meaning.
struct Palette {
  /// How the nodes of a group are drawn.
  struct Look: Hashable {
    /// Stands before the note; DejaVu Sans has it.
    let sign: String
    /// Dark text on it has a contrast of at least 10:1.
    let fill: String
    /// Has a contrast of at least 4.5:1 against the fill.
    let line: String
  }

  /// In the order in which they are given out; the last is the grey.
  static let looks = [
    Look(sign: "●", fill: "#d6ebf8", line: "#0b5a8a"),  // blue
    Look(sign: "▲", fill: "#fce5b8", line: "#7d4e00"),  // orange
    Look(sign: "■", fill: "#cfeee2", line: "#00604a"),  // bluish green
    Look(sign: "◆", fill: "#f6dcea", line: "#8a3a68"),  // reddish purple
    Look(sign: "▼", fill: "#fbf6c0", line: "#625b00"),  // yellow
    Look(sign: "★", fill: "#f9d9c6", line: "#963f00"),  // vermillion
    Look(sign: "○", fill: "#ddd9f3", line: "#4b3f94"),  // indigo
    Look(sign: "□", fill: "#e9e9e9", line: "#4d4d4d"),  // grey
  ]

  static let none = Look(sign: "", fill: "#ffffff", line: "#4d4d4d")
  static let text = "#1a1a1a"
  static let faint = "#454545"
  static let plainTie = "#7f8890"
  static let soleTie = "#b8400e"
  static let gapTie = "#7a2a8c"
  static let plannedTie = "#00604a"

  /// The look of each group, by index.
  let looks: [Look]
  /// The groups that share the grey because there are more than eight.
  let others: [Int]

  init(of picture: Picture) {
    let count = picture.groups.count
    guard count > Self.looks.count else {
      looks = Array(Self.looks.prefix(count))
      others = []
      return
    }
    var sizes = [Int](repeating: 0, count: count)
    for case let group? in picture.nodes.map(\.group) where sizes.indices.contains(group) {
      sizes[group] += 1
    }
    let coloured = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .prefix(Self.looks.count - 1).sorted()
    let grey = Self.looks[Self.looks.count - 1]
    var looks = [Look](repeating: grey, count: count)
    for (index, group) in coloured.enumerated() { looks[group] = Self.looks[index] }
    self.looks = looks
    others = sizes.indices.filter { !coloured.contains($0) }
  }

  subscript(group: Int?) -> Look {
    guard let group, looks.indices.contains(group) else { return Self.none }
    return looks[group]
  }
}
