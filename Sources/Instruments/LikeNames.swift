// Names that are alike: what a list calls a function beside what another calls an area or a collaboration.

/// How two names are taken to be of the same matter.
package enum LikeNames: String, Sendable, CaseIterable {
  /// The same, but for case and signs.
  case same
  /// A word of one is a word of the other, or begins like it.
  case word

  /// How `one` and `other` are alike; `nil` when they are not.
  ///
  /// Two words are alike when they are equal; when the shorter, of ``whole`` letters or more, begins the longer; or when
  /// they share their first ``beginning`` letters. Words that name no matter ("gemensam", "samverkan" …) do not count.
  ///
  /// - Complexity: O(words²) in the two names.
  package static func compare(_ one: String, _ other: String) -> LikeNames? {
    let (a, b) = (words(one), words(other))
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a == b { return .same }
    return a.contains { word in b.contains { isAlike(word, $0) } } ? .word : nil
  }

  /// Letters of a word that must begin another, and letters that two words must share.
  package static let whole = 4
  package static let beginning = 7

  private static func isAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    if short.count >= whole, long.hasPrefix(short) { return true }
    return short.count >= beginning && one.prefix(beginning) == other.prefix(beginning)
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count > 1 && !empty.contains($0) }
  }

  private static let empty: Set<String> = [
    "av", "för", "gemensam", "gemensamma", "gemensamt", "handläggare", "handläggning", "hos", "i",
    "inom", "med", "och", "om", "på", "samarbete", "samverkan", "till", "kommun", "kommunal",
    "kommunala", "kommunen", "and", "for", "in", "joint", "of", "officer", "on", "shared", "the",
    "with",
  ]
}
