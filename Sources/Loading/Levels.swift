// Words for levels, read against the ordered list of the settings.

import Roster

/// Which word of the settings a level in a table means.
struct Levels: Sendable {
  /// The levels, highest first, as the settings write them.
  let ordered: [String]
  private let meanings: [String: String]

  /// A word of the default list and its Swedish counterpart mean whichever of them the list holds.
  init(_ ordered: [String]) {
    self.ordered = ordered
    var meanings: [String: String] = [:]
    for level in ordered {
      let alike = Vocabularies.levels.first { $0.contains(level.wordKey) } ?? []
      for word in alike where meanings[word] == nil { meanings[word] = level }
    }
    for level in ordered { meanings[level.wordKey] = level }
    self.meanings = meanings
  }

  subscript(word: String) -> String? {
    meanings[word] ?? meanings[word.wordKey]
  }
}
