// Names in running text: all when they are few, two and a number when they are many, semicolons where names have commas.

import Findings
import Testing
import Text

extension Phrase {
  /// The words, with `?` for what stands for a name.
  var words: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .joint(let plain, _): plain
      default: "?"
      }
    }.joined()
  }
}

@Suite struct NamesInTextTests {
  private let letters = ["a", "b", "c", "d", "e"]

  @Test(
    "three are named; of more two are, with how many more there are and where they stand",
    arguments: [
      (0, "", ""), (1, "a", "a"), (3, "a, b och c", "a, b and c"),
      (4, "a, b och två till (se tabellen)", "a, b and two more (see the table)"),
      (5, "a, b och tre till (se tabellen)", "a, b and three more (see the table)"),
    ])
  func few(count: Int, swedish: String, english: String) {
    let own = Array(letters.prefix(count))
    #expect(own.few(.swedish).words == swedish && own.few(.english).words == english)
  }

  @Test(
    "the number is of all where only the first are given; no table is told of where there is none")
  func counted() {
    let two: [Phrase] = ["a", "b"]
    #expect(Phrase.few(two, of: 40, .swedish).words == "a, b och 38 till (se tabellen)")
    #expect(Phrase.few(two, of: 2, .swedish).words == "a och b")
    #expect(Array(letters).few(.english, hasTable: false).words == "a, b and three more")
  }

  @Test("a part with a comma of its own is set apart by semicolons")
  func commas() {
    #expect(["a, 1", "b"].few(.swedish).words == "a, 1; och b")
    #expect(["a, 1", "b", "c"].few(.english).words == "a, 1; b; and c")
    #expect(["a (1,5)", "b"].few(.swedish).words == "a (1,5) och b")
  }

  @Test("between names that are not known yet stands a joint of two forms")
  func joints() {
    let names: [Phrase] = ["n", "m", "o"].map { "\(network: $0)" }
    #expect(
      Phrase.list(names, .swedish).pieces == [
        .network(id: "n"), .joint(plain: ", ", apart: "; "), .network(id: "m"),
        .joint(plain: " och ", apart: "; och "), .network(id: "o"),
      ])
  }
}
