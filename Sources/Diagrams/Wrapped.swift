// Text cut into lines by its width, at blanks only.

/// A text that may be cut between its words, never within one.
struct Wrapped {
  typealias Lines = (lines: [String], width: Double)

  private let words: [(text: String, width: Double)]
  private let blank: Double

  init(_ text: String, size: Double, isBold: Bool = false) {
    words = clean(text).split(separator: " ").map {
      (String($0), FontWidth.of(String($0), size: size, isBold: isBold))
    }
    blank = FontWidth.of(" ", size: size, isBold: isBold)
  }

  /// As few lines as fit within `limit`; a word that is wider stands on a line of its own.
  func lines(within limit: Double) -> Lines {
    var lines: [(text: String, width: Double)] = []
    for word in words {
      if let last = lines.last, last.width + blank + word.width <= limit {
        lines[lines.count - 1] = (last.text + " " + word.text, last.width + blank + word.width)
      } else {
        lines.append(word)
      }
    }
    return (lines.map(\.text), lines.map(\.width).max() ?? 0)
  }

  /// As narrow as the number of lines allows: one line where it is short, else two, else more up to `widest`.
  func balanced(widest: Double) -> Lines {
    let all = lines(within: .infinity)
    if all.width <= min(64, widest) || words.count < 2 { return all }
    let longest = words.map(\.width).max() ?? 0
    for (count, limit) in [(2, min(88, widest)), (3, widest)] {
      if let lines = narrowest(count, from: longest, to: max(limit, longest)) { return lines }
    }
    return lines(within: widest)
  }

  /// The narrowest lines, at most `count`.
  private func narrowest(_ count: Int, from least: Double, to most: Double) -> Lines? {
    var limit = least
    while limit < most + 2 {
      let cut = lines(within: min(limit, most))
      if cut.lines.count <= count { return cut }
      limit += 2
    }
    return nil
  }
}
