// Where Graphviz has put the boxes of a drawing, read from its format `plain`.

/// The boxes of a drawing.
///
/// Read from lines `node <name> <x> <y> <width> <height> …`, in inches, y upwards, x and y in the middle
/// of the box; a line that reads otherwise is passed over.
struct Boxes {
  struct Box {
    let name: String
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The number of a node, which is called n0, n1 …; `nil` for other boxes: the words of a tie.
    var node: Int? { name.first == "n" ? Int(name.dropFirst()) : nil }
  }

  let all: [Box]

  init(inPlain text: [UInt8]) {
    all = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 6).prefix(6)
        .map { String(decoding: $0, as: UTF8.self) }
      let numbers = words.dropFirst(2).compactMap { Double($0) }
      guard words.first == "node", numbers.count == 4 else { return nil }
      return Box(
        name: words[1], x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
  }

  /// Whether any two lie on each other; O(boxes²), of which there are at most a few hundred.
  var overlap: Bool {
    all.indices.contains { row in
      all[(row + 1)...].contains { other in
        abs(all[row].x - other.x) * 2 < all[row].width + other.width
          && abs(all[row].y - other.y) * 2 < all[row].height + other.height
      }
    }
  }
}
