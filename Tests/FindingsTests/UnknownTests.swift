// Key figures that cannot be known, and what is said of them.

import Findings
import Testing
import Text

@Suite("What cannot be judged")
struct UnknownTests {
  private let words = Localised(swedish: "diagonala luckor", english: "diagonal gaps")
  private let reason = Localised(
    swedish: "networks.csv har varken område eller nivå",
    english: "networks.csv has neither 'field' nor 'level'"
  )

  private func figure(_ reason: Localised<String>?) -> KeyFigure {
    KeyFigure(.diagonalGaps, .count(0), unless: reason, label: words, definition: words)
  }

  @Test("A figure whose columns are missing is unknown whatever was computed")
  func figures() throws {
    #expect(figure(nil).value == .count(0))
    #expect(figure(nil).unknown == nil)
    let unknown = figure(reason)
    #expect(unknown.value == .unknown)
    #expect(
      unknown.unknown?.sentence.swedish
        == "Diagonala luckor kan inte bedömas: networks.csv har varken område eller nivå.")
    #expect(
      unknown.unknown?.sentence.english
        == "Diagonal gaps cannot be judged: networks.csv has neither 'field' nor 'level'.")
  }

  @Test("An outcome tells each thing once, its figures first")
  func outcomes() {
    var outcome = Outcome()
    let isWithheld = [
      outcome.withholds(words, because: nil),
      outcome.withholds(Localised("pairs"), because: reason),
      outcome.withholds(words, because: reason),
    ]
    #expect(isWithheld == [false, true, true])
    outcome.keyFigures = [figure(reason)]
    #expect([outcome, outcome].unknowns.map(\.subject.english) == ["diagonal gaps", "pairs"])
  }

  @Test("A column that is unknown keeps its rows and says nothing in them")
  func columns() {
    for values: Sheet.Values in [
      .text(["a", ""]), .whole([0, nil]), .real([0, 1]), .flag([false, true]),
    ] {
      let column = Sheet.Column(.value, values)
      #expect(column.unless(nil) == column)
      #expect(column.unless(reason).values.count == 2)
      #expect(!column.unless(reason).values.holdsAnything)
    }
  }
}
