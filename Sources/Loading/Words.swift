// Text as it is compared: one Unicode form, one case, no blanks around it; and the nearest of many.

// The standard library compares by canonical equivalence but offers no way to store one form;
// Foundation is imported for that alone.
import Foundation
import Tables
import Text

extension String {
  /// The text in Unicode normalisation form C.
  ///
  /// Foundation is asked only when a scalar occurs that the form may change: none below U+0300 is, nor
  /// is common punctuation.
  var composed: String {
    // The first byte of U+0300 and all above it is at least 0xCC: most text ends here.
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    let isPlain = unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x2120) ~= $0.value }
    return isPlain ? self : precomposedStringWithCanonicalMapping
  }

  /// The text without blanks of any kind at its ends.
  var trimmed: String {
    // ASCII signs at both ends settle it without looking at whole characters.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E) ~= first, (0x21...0x7E) ~= last {
      return self
    }
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// What is compared when case, blanks and underscores do not count: names of columns.
  var headerKey: String {
    var key: [UInt8] = []
    // Every cell of the first rows is asked for its key, before it is known which row is the header.
    if appendSimpleWordKey(of: utf8.span, to: &key) {
      key.removeAll { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") }
      return String(decoding: key, as: UTF8.self)
    }
    return String(
      composed.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "\u{FEFF}" })
  }

  /// What is compared when case and the width of blanks do not count: words of a vocabulary.
  var wordKey: String {
    composed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text in quotes for a message; long texts are cut, line ends become blanks.
  var quoted: String {
    let line = PersonalNumber.masked(self).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(59))…'" : "'\(line)'"
  }
}

/// Appends what ``String/wordKey`` is for a text of ASCII and the letters U+00C0…U+00FF with single
/// blanks between its words; for every other text it gives up and says so.
package func appendSimpleWordKey(of text: Span<UInt8>, to key: inout [UInt8]) -> Bool {
  var last: UInt8 = 0x20
  for at in text.indices {
    let byte = text[at]
    switch byte {
    case 0x41...0x5A: key.append(byte + 0x20)
    case 0x21...0x7E, 0xC3: key.append(byte)
    case 0x20:
      if last == 0x20 { return false }
      key.append(byte)
    // À…Þ without ×, which stands among them.
    case 0x80...0x9E where last == 0xC3 && byte != 0x97: key.append(byte + 0x20)
    case 0x80...0xBF where last == 0xC3: key.append(byte)
    default: return false
    }
    last = byte
  }
  return last != 0x20
}

/// The candidate that takes the fewest edits to reach from `text`; `nil` when none is near.
///
/// Edits are those of `edits(from:to:most:)`; case does not count. Near is at most a third of the longer
/// text's length, and at least one edit. Of equals the first wins.
///
/// - Complexity: O(*candidates* × *length*²).
func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(text.lowercased().unicodeScalars)
  // A message is no place for the neighbour of a novel.
  guard wanted.count <= 100 else { return nil }
  var best: (distance: Int, text: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = min(max(1, max(wanted.count, other.count) / 3), (best?.distance ?? .max) - 1)
    guard limit >= 0, other.count <= 150 else { continue }
    if let distance = edits(from: wanted, to: other, most: limit) { best = (distance, candidate) }
  }
  return best?.text
}
