// Words that no list knows, counted so that each is reported once.

import Tables
import Text

/// Distinct words with their number and first place, in the order in which they were met.
struct WordCount: Sendable {
  struct Entry: Sendable {
    let word: String
    let place: Diagnostic.Place
    var count = 1
  }

  private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  /// Counts a word; case does not count. Returns the position of its entry.
  @discardableResult
  mutating func add(_ word: String, at place: @autoclosure () -> Diagnostic.Place) -> Int {
    let key = word.wordKey
    if let position = positions[key] {
      entries[position].count += 1
      return position
    }
    positions[key] = entries.count
    entries.append(Entry(word: word, place: place()))
    return entries.count - 1
  }

  /// Forgets the entry at `position`; those after it move up.
  mutating func remove(at position: Int) {
    entries.remove(at: position)
    positions = Dictionary(
      entries.enumerated().map { ($1.word.wordKey, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Counts the words of the rows that follow; gives the position here of each entry there.
  @discardableResult
  mutating func add(_ next: WordCount) -> [Int] {
    next.entries.map { entry in
      let position = add(entry.word, at: entry.place)
      entries[position].count += entry.count - 1
      return position
    }
  }
}

extension Localised<String> {
  /// "3 rows" in both languages.
  static func rows(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1 ? "1 rad" : "\(count) rader",
      english: count == 1 ? "1 row" : "\(count) rows")
  }
}
