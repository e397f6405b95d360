// How hard a Swedish text is to read.

/// The LIX of texts: words a sentence, and the share of words over six letters in per cent, added.
///
/// A stop, a colon, a question mark, an exclamation mark, or the end of a text ends a sentence; what holds no letter is no word.
///
/// - Source: C.-H. Björnsson, "Läsbarhet" (1968): under 25 very easy, 30–40 easy, 40–50 as newspapers, over 60 very hard.
package struct Readability: Sendable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var long = 0
  /// Words of the longest sentence.
  package private(set) var longest = 0

  package init(_ texts: [String]) {
    for text in texts {
      for sentence in text.split(whereSeparator: { ".?!:\n".contains($0) }) {
        let own = sentence.split { $0.isWhitespace }.filter { $0.contains(where: \.isLetter) }
        guard !own.isEmpty else { continue }
        sentences += 1
        words += own.count
        long += own.count { $0.count(where: \.isLetter) > 6 }
        longest = max(longest, own.count)
      }
    }
  }

  /// 0 for no words.
  package var lix: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return Double(words) / Double(sentences) + 100 * Double(long) / Double(words)
  }
}
