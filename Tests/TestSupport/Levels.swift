// Levels in the words of a test.

package import Roster

extension Level: ExpressibleByStringLiteral {
  /// The default level of this word; for any other word a level of which nothing else is known.
  package static func named(_ word: String) -> Level {
    Roster.defaultLevels.first { $0.word == word } ?? Level(word)
  }

  /// The levels of a list, highest first, of whose kinds nothing is known.
  package static func ranked(_ words: String...) -> [Level] {
    words.enumerated().map { Level($1, rank: $0) }
  }

  package init(stringLiteral word: String) { self = .named(word) }
}
