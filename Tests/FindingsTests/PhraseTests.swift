// Sentences with references: pieces by interpolation, and lists in two languages.

import Findings
import Testing
import Text

@Suite struct PhraseTests {
  @Test("interpolation keeps references apart from words")
  func interpolation() {
    let share: Phrase = "\(person: "p1") i \(network: "n1"): \(3) av \(percent: 0.5), \(0.25)"
    #expect(
      share.pieces == [
        .person(id: "p1"), .text(" i "), .network(id: "n1"), .text(": "), .count(3),
        .text(" av "), .percent(0.5), .text(", "), .real(0.25),
      ])
    let others: Phrase = "\(organisation: "o")\(collaboration: "s")\("ord")\("")"
    #expect(others.pieces == [.organisation(id: "o"), .collaboration(id: "s"), .text("ord")])
  }

  @Test("a word after a number of people has two forms where they differ")
  func words() {
    #expect(
      ("\(people: 1, "plats", "platser")" as Phrase).pieces
        == [.people(1), .text(" "), .either(exact: "plats", rounded: "platser")])
    #expect(
      ("\(people: 6, "plats", "platser")" as Phrase).pieces
        == [.people(6), .text(" "), .text("platser")])
  }

  @Test("the first of many are told, and the rest are counted beside one that means the same")
  func told() {
    func told(_ most: Int) -> [String] {
      ["a1", "a2", "b1", "a3", "c1", "b2", "c2", "c3"].told(most: most) { $0.first }
        .map { $0.element + ($0.others > 0 ? "+\($0.others)" : "") }
    }
    // Of c none is among the first three, so one is told besides.
    #expect(told(3) == ["a1", "a2+1", "b1+1", "c1+2"])
    #expect(told(0) == ["a1+2", "b1+1", "c1+2"])
    #expect(told(8) == ["a1", "a2", "b1", "a3", "c1", "b2", "c2", "c3"])
    #expect(told(9).count == 8)
  }

  @Test("a phrase inside a phrase gives its pieces")
  func nested() {
    let inner: Phrase = "hos \(organisation: "o")"
    #expect(
      ("bara \(inner)" as Phrase).pieces == [.text("bara "), .text("hos "), .organisation(id: "o")])
  }

  @Test("the empty phrase is empty")
  func empty() {
    #expect(("" as Phrase).isEmpty)
    #expect((Phrase.empty + "").pieces.isEmpty)
    #expect(!("a" as Phrase).isEmpty)
  }

  @Test(
    "lists have commas and one and",
    arguments: [
      (0, "", ""), (1, "a", "a"), (2, "a och b", "a and b"), (3, "a, b och c", "a, b and c"),
      (4, "a, b, c och d", "a, b, c and d"),
    ])
  func list(count: Int, swedish: String, english: String) {
    let parts = ["a", "b", "c", "d"].prefix(count).map { Phrase([.text($0)]) }
    #expect(text(.list(parts, .swedish)) == swedish)
    #expect(text(.list(parts, .english)) == english)
    let words = Array(["a", "b", "c", "d"].prefix(count))
    #expect(words.listed(" och ") == swedish && words.listed(" and ") == english)
  }

  @Test("what only the annex tells is one piece, whatever it holds")
  func editions() {
    let phrase: Phrase = "leder \(annex: "\(network: "n") och \(network: "m")", board: "2 nätverk")"
    #expect(
      phrase.pieces == [
        .text("leder "),
        .told(
          annex: Phrase([.network(id: "n"), .text(" och "), .network(id: "m")]), board: "2 nätverk"),
      ])
  }

  private func text(_ phrase: Phrase) -> String { phrase.words }
}
