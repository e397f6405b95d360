// Words for levels: their kinds, and what they mean by the ordered list of the settings.

package import Roster
import Text

/// Which level of the settings a word means, and of which kind a word is.
package struct Levels: Sendable {
  /// The levels, highest first, as the settings have them.
  let ordered: [Level]
  private let meanings: [String: Level]

  /// A word of the default list and its Swedish counterpart mean whichever of them the list holds.
  package init(_ ordered: [Level]) {
    self.ordered = ordered
    var meanings: [String: Level] = [:]
    for level in ordered {
      guard let usual = Level.kind(called: level.word.wordKey)?.words else { continue }
      for word in [usual.swedish, usual.english] where meanings[word] == nil {
        meanings[word] = level
      }
    }
    for level in ordered { meanings[level.word.wordKey] = level }
    self.meanings = meanings
  }

  /// The level of the settings that `word` means; `nil` when they list none.
  subscript(word: String) -> Level? {
    meanings[word] ?? meanings[word.wordKey]
  }

  /// What `word` means: a level of the settings, or one beside them whose kind is told by its word alone.
  package func level(_ word: String) -> Level {
    word.isEmpty ? .untold : self[word] ?? Self.unlisted(word)
  }

  /// A level that the settings do not list.
  static func unlisted(_ word: String) -> Level { Level(word, kind: kind(of: word)) }

  /// The levels of a list, highest first; a kind that the list says goes before that of the word.
  static func listed(_ entries: [(word: String, kind: Level.Kind?)]) -> [Level] {
    entries.enumerated().map { rank, entry in
      Level(entry.word, rank: rank, kind: entry.kind ?? kind(of: entry.word))
    }
  }

  /// The kind that a word tells by itself; `nil` for a word that the program does not know.
  static func kind(of word: String) -> Level.Kind? { Vocabularies.levels[word] }

  /// What people call a level when they ask for it: what its kind is called, and its own word.
  package static func words(askedFor level: Level) -> [String] {
    let words = level.kind.map(Vocabularies.askedFor) ?? []
    return words.contains(level.word) ? words : words + [level.word]
  }
}

extension Vocabularies {
  /// The words that tell the kind of a level, in both languages.
  static let levels = Vocabulary<Level.Kind>(
    Level.Kind.allCases.map { ($0, askedFor($0) + inTables($0)) })

  /// The kinds as settings say them of an own word.
  static let levelKinds = Vocabulary<Level.Kind>(
    Level.Kind.allCases.map { kind in
      (kind, kind.words.map { [$0.english, $0.swedish] } ?? ["other", "annan"])
    })

  /// What people call a level of a kind, and those who are on it.
  fileprivate static func askedFor(_ kind: Level.Kind) -> [String] {
    switch kind {
    case .political:
      ["politisk", "political", "politiker", "politikerna", "politicians", "politik"]
    case .executive: ["ledning", "executive", "direktörer", "förvaltningschefer", "executives"]
    case .manager: ["chef", "manager", "chefer", "cheferna", "managers"]
    case .professional:
      ["profession", "professional", "professionen", "handläggare", "professionals"]
    case .other: []
    }
  }

  /// What else lists write for it. These are no names by which somebody asks: a committee is also a network.
  private static func inTables(_ kind: Level.Kind) -> [String] {
    switch kind {
    case .political:
      [
        "politics", "politiska", "politisk nivå", "politikernivå", "political level",
        "förtroendevald", "förtroendevalda", "elected", "elected officials",
        "elected representatives", "councillors", "nämnd", "nämnder", "fullmäktige",
      ]
    case .executive:
      ["ledningsnivå", "executive level", "direktör", "förvaltningschef", "directors"]
    case .manager:
      [
        "chefsnivå", "manager level", "mellanchef", "mellanchefer", "enhetschef", "enhetschefer",
        "middle managers",
      ]
    case .professional:
      [
        "professionella", "professionsnivå", "professional level", "medarbetare", "tjänsteman",
        "tjänstemän", "tjänsteperson", "tjänstepersoner", "officials", "staff",
      ]
    case .other: []
    }
  }
}
