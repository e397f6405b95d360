// How far one text is from another, in letters to change.

/// The number of letters to insert, remove, replace, or swap with the next, to make one text from the other; `nil` when
/// it is more than `most`.
///
/// - Complexity: O(*a* · *b*) time, O(*b*) memory.
/// - Source: optimal string alignment; F. J. Damerau, "A Technique for Computer Detection and
///   Correction of Spelling Errors", Comm. ACM 7, 171–176 (1964).
package func edits(from a: [Unicode.Scalar], to b: [Unicode.Scalar], most: Int) -> Int? {
  guard abs(a.count - b.count) <= most else { return nil }
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
  return last[b.count] <= most ? last[b.count] : nil
}
