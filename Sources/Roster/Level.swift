// Levels: how high the dataset places a post or a network, and what kind of people that means.

package import Text

/// A level of the dataset: its word, its place in the order, and its kind.
///
/// Understood once, when the dataset is loaded; two rows of one level have the same value.
package struct Level: Hashable, Sendable {
  /// Which people are on it.
  package enum Kind: String, Sendable, CaseIterable {
    case political
    case executive
    case manager
    case professional
    /// None of these, as only the settings can say.
    case other
  }

  /// The word as the settings write it; the cell's own where they do not list it; empty where nothing is told.
  package let word: String
  /// 0 for the highest level of the settings; `nil` where they do not list the word.
  package let rank: Int?
  /// `nil` where nothing tells it.
  package let kind: Kind?

  package init(_ word: String, rank: Int? = nil, kind: Kind? = nil) {
    self.word = word
    self.rank = rank
    self.kind = kind
  }

  /// Where no level is told.
  package static let untold = Level("")

  package var isEmpty: Bool { word.isEmpty }

  /// The level for a reader; see ``words(for:)``.
  package var words: Localised<String> { Self.words(for: word) }
}

// MARK: Wording

extension Level.Kind {
  /// The usual word for the level of this kind; `nil` where there is none.
  package var words: Localised<String>? {
    switch self {
    case .political: Localised(swedish: "politisk", english: "political")
    case .executive: Localised(swedish: "ledning", english: "executive")
    case .manager: Localised(swedish: "chef", english: "manager")
    case .professional: Localised(swedish: "profession", english: "professional")
    case .other: nil
    }
  }

  /// The level of this kind as somebody is said to be on it: "på chefsnivå".
  package var onSwedish: String? {
    switch self {
    case .political: "politisk nivå"
    case .executive: "ledningsnivå"
    case .manager: "chefsnivå"
    case .professional: "professionsnivå"
    case .other: nil
    }
  }
}

extension Level {
  /// The kind whose usual word this is, in either language.
  package static func kind(called word: String) -> Kind? {
    let key = word.lowercased()
    return Kind.allCases.first { kind in
      kind.words.map { $0.swedish == key || $0.english == key } ?? false
    }
  }

  /// A word for a level in each language: the usual words are told in the reader's, a dataset's own stay.
  package static func words(for word: String) -> Localised<String> {
    guard let words = kind(called: word)?.words else { return Localised(word) }
    let key = word.lowercased()
    return Localised(
      swedish: key == words.swedish ? word : words.swedish,
      english: key == words.english ? word : words.english)
  }
}
