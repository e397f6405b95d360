// A text in every language, and words put together as a list.

import Testing
import Text

@Suite struct LanguageTests {
  @Test("each language has its own text; what is not translated is the same in all")
  func texts() {
    let text = Localised(swedish: "nätverk", english: "network")
    #expect(text[.swedish] == "nätverk" && text[.english] == "network")
    #expect(Language.allCases.allSatisfy { Localised("N1")[$0] == "N1" })
    #expect(Language.allCases.map(\.rawValue) == ["sv", "en"])
  }

  @Test(
    "a list has its word before the last only",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c"),
    ])
  func list(words: [String], text: String) {
    #expect(words.listed(" eller ") == text)
  }
}
