// Text as the lists of this room compare and show it.

import Tables

extension String {
  /// The text without blanks of any kind at its ends.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The text in quotes for a message; long texts are cut, line ends become blanks.
  var quoted: String {
    let line = PersonalNumber.masked(self).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(59))…'" : "'\(line)'"
  }

  /// The text on one line, with one blank between its words.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How headings and names of things are compared: case, marks, blanks and signs do not count.
  var folded: String { Folding.words(self).joined(separator: " ") }
}

/// The candidate that takes the fewest edits to reach from `text`; `nil` when none is near.
///
/// An edit inserts, removes, replaces or swaps neighbouring letters; case does not count. Near is at most a
/// third of the longer text's length, and at least one edit. Of equals the first wins.
///
/// - Complexity: O(*candidates* × *length*²).
func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(text.lowercased().unicodeScalars)
  guard wanted.count <= 100 else { return nil }
  var best: (distance: Int, text: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = min(max(1, max(wanted.count, other.count) / 3), (best?.distance ?? .max) - 1)
    guard limit >= 0, abs(wanted.count - other.count) <= limit, other.count <= 150 else { continue }
    let distance = edits(wanted, other)
    if distance <= limit { best = (distance, candidate) }
  }
  return best?.text
}

private func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var before = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = last
  for i in a.indices {
    row[0] = i + 1
    for j in b.indices {
      let change = last[j] + (a[i] == b[j] ? 0 : 1)
      row[j + 1] = min(change, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        row[j + 1] = min(row[j + 1], before[j - 1] + 1)
      }
    }
    (before, last, row) = (last, row, before)
  }
  return last[b.count]
}
