// How wide a text is in the letters of the PDFs, and on how many lines it stands in a column.

import Foundation

/// Widths in Open Sans, in em.
///
/// - Source: the advance widths of Open Sans Regular 1.10 (OpenSans-Regular.ttf), 2048 units to an em.
enum Advance {
  /// How much wider than the regular cut the semibold of headings is at most, over the names of columns.
  static let heading = 1.07

  /// From U+0020 to U+007E.
  private static let units: [UInt16] = [
    532, 547, 821, 1323, 1171, 1686, 1495, 453, 606, 606, 1130, 1171, 502, 659, 545, 752, 1171,
    1171, 1171, 1171, 1171, 1171, 1171, 1171, 1171, 1171, 545, 545, 1171, 1171, 1171, 879, 1841,
    1296, 1327, 1292, 1493, 1139, 1057, 1491, 1511, 571, 547, 1257, 1063, 1849, 1544, 1595,
    1233, 1595, 1266, 1124, 1133, 1491, 1219, 1896, 1182, 1147, 1169, 674, 752, 674, 1110, 918,
    1182, 1139, 1255, 975, 1255, 1149, 694, 1122, 1257, 518, 518, 1075, 518, 1905, 1257, 1237,
    1255, 1255, 836, 977, 723, 1257, 1026, 1593, 1073, 1032, 958, 776, 1128, 776, 1171,
  ]

  /// Other signs that Open Sans has.
  private static let others: [Unicode.Scalar: UInt16] = [
    "\u{A0}": 532, "\u{D7}": 1171, "\u{2013}": 1024, "\u{2014}": 2048, "\u{2212}": 1171,
    "\u{2264}": 1171,
    "\u{2265}": 1171,
  ]

  /// The width of one line of `text`; signs that are not known of are 0.65 em, those of East Asia 1 em.
  ///
  /// - Complexity: O(length).
  static func width(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) {
      $0 + (known($1) ?? ((0x2E80...0xFF60).contains($1.value) ? 1 : 0.65))
    }
  }

  /// Whether the width of every sign of `text` is known.
  static func isKnown(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { known($0) != nil }
  }

  private static func known(_ sign: Unicode.Scalar) -> Double? {
    switch sign.value {
    case 0x20...0x7E: return Double(units[Int(sign.value) - 0x20]) / 2048
    case 0xC0...0xFF where sign != "\u{D7}" && sign != "\u{F7}":
      // Letters with marks are as wide as without.
      let first = String(sign).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? sign
      return (0x20...0x7E).contains(first.value) ? known(first) : nil
    default: return others[sign].map { Double($0) / 2048 }
    }
  }

  /// What of `text` is set in one piece unless a word is broken: words, with the hyphen or stroke that ends them.
  ///
  /// Where a digit follows a hyphen the line is not broken, so that days and ids stay whole.
  static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      let next = text.index(after: place)
      let sign = text[place]
      if sign == " " || sign == "\n" {
        if start < place { words.append(text[start..<place]) }
        start = next
      } else if sign == "-" || sign == "–" || sign == "/", next < text.endIndex,
        text[next].isLetter,
        start < place
      {
        words.append(text[start..<next])
        start = next
      }
      place = next
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }

  /// The lines of `text` in a column of `width` em, each filled with as many words as it holds.
  ///
  /// - Output: at least one; a space between lines ends the first of them. `nil` when a word is longer than a line.
  static func lines(_ text: String, width: Double) -> [Substring]? {
    if self.width(text) <= width { return [text[...]] }
    var lines: [Substring] = []
    var start = text.startIndex
    for word in words(text) {
      // The space behind a word, too, must have room.
      let end =
        text[word.endIndex...].first == " " ? text.index(after: word.endIndex) : word.endIndex
      guard self.width(text[word.startIndex..<end]) <= width else { return nil }
      if start < word.startIndex, self.width(text[start..<end]) > width {
        lines.append(text[start..<word.startIndex])
        start = word.startIndex
      }
    }
    lines.append(text[start...])
    return lines
  }

  /// On how many lines `text` stands at least in a column of `width` em, words that are longer than a line being broken.
  static func count(_ text: String, width: Double) -> Int {
    lines(text, width: width)?.count ?? Int((self.width(text) / max(width, 1)).rounded(.up)) + 1
  }
}
