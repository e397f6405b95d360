// Levels in the reader's language.

import Roster
import Testing
import Text

@Suite struct LevelTests {
  @Test(
    "the usual words are told in the reader's language; a dataset's own stay as they are",
    arguments: [
      ("manager", "chef", "manager"), ("chef", "chef", "manager"), ("Chef", "Chef", "manager"),
      ("political", "politisk", "political"), ("ledning", "ledning", "executive"),
      ("Profession", "Profession", "professional"), ("chefer", "chefer", "chefer"),
      ("förtroendevalda", "förtroendevalda", "förtroendevalda"), ("", "", ""),
    ])
  func words(word: String, swedish: String, english: String) {
    let words = Localised(swedish: swedish, english: english)
    #expect(Level(word).words == words)
    #expect(Level.words(for: word) == words)
  }

  @Test("the default levels stand in the order of their ranks, one of each kind")
  func defaults() {
    #expect(Roster.defaultLevels.map(\.rank) == [0, 1, 2, 3])
    #expect(Roster.defaultLevels.map(\.kind) == Level.Kind.allCases.filter { $0 != .other })
    #expect(Roster.defaultLevels.map(\.word) == Roster.defaultLevels.map(\.words.english))
  }
}
