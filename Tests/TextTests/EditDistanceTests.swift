// The distance of texts in edits: by hand, by the definition, and no further than asked.

import Testing
import Text

@Suite struct EditDistanceTests {
  private func distance(_ a: String, _ b: String, most: Int = .max) -> Int? {
    edits(from: Array(a.unicodeScalars), to: Array(b.unicodeScalars), most: most)
  }

  @Test(
    "insert, remove, replace, swap neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("namn", "nman", 1), ("roll", "rol", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("å", "a", 1), ("abcd", "badc", 2),
    ])
  func byHand(a: String, b: String, edits: Int) {
    // "ca" to "abc" is 3 and not 2: no letter is changed twice in an optimal string alignment.
    #expect(distance(a, b) == edits)
    #expect(distance(b, a) == edits)
  }

  @Test("more than is asked for is not told")
  func most() {
    #expect(distance("kitten", "sitting", most: 3) == 3)
    #expect(distance("kitten", "sitting", most: 2) == nil)
    #expect(distance("a", "abcd", most: 2) == nil)
    #expect(distance("", "", most: 0) == 0)
  }

  @Test("all short words over two letters, by the definition")
  func definition() {
    func slow(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int {
      guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
      var least = min(
        slow(a.dropLast(), b) + 1, slow(a, b.dropLast()) + 1,
        slow(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
      if a.count > 1, b.count > 1, x == b.dropLast().last, a.dropLast().last == y {
        least = min(least, slow(a.dropLast(2), b.dropLast(2)) + 1)
      }
      return least
    }
    var words: [[Unicode.Scalar]] = [[]]
    for length in 1...4 {
      words += words.filter { $0.count == length - 1 }.flatMap { [$0 + ["a"], $0 + ["b"]] }
    }
    #expect(words.count == 31)
    for a in words {
      for b in words { #expect(edits(from: a, to: b, most: .max) == slow(a[...], b[...])) }
    }
  }
}
