// The collector: order, limit, counts and strictness.

import Tables
import Testing
import Text

@Suite struct DiagnosticsTests {
  private func filled() -> Diagnostics {
    var diagnostics = Diagnostics()
    for line in (1...60).reversed() {
      diagnostics.add(
        .warning, "t/many", at: Diagnostic.Place(file: "b.csv", line: line),
        Localised(swedish: "v", english: "w"))
    }
    diagnostics.add(
      .note, "t/one", at: Diagnostic.Place(file: "a.csv", line: 9, column: 2),
      Localised(swedish: "n", english: "n"))
    diagnostics.add(
      .note, "t/one", at: Diagnostic.Place(file: "a.csv", line: 9),
      Localised(swedish: "n", english: "n"))
    return diagnostics
  }

  @Test("two collectors joined keep and count what one would")
  func joined() {
    var diagnostics = filled()
    diagnostics.add(contentsOf: filled())
    #expect(diagnostics.count(of: "t/many") == 120 && diagnostics.count(of: "t/one") == 4)
    #expect(diagnostics.sorted.count == 54)
    #expect(diagnostics.omitted.map(\.count) == [70])
  }

  @Test("keeps fifty of a code and counts the rest")
  func limit() {
    let diagnostics = filled()
    #expect(diagnostics.sorted.count == 52)
    #expect(diagnostics.count(of: "t/many") == 60)
    #expect(diagnostics.count(of: .warning) == 60)
    #expect(diagnostics.omitted.map(\.code) == ["t/many"])
    #expect(diagnostics.omitted.map(\.count) == [10])
    #expect(diagnostics.printed().hasSuffix("… and 10 more of [t/many]"))
    #expect(diagnostics.printed(in: .swedish).hasSuffix("… och 10 till av [t/many]"))
  }

  @Test("sorts by file, line and column")
  func order() {
    let places = filled().sorted.prefix(3).map(\.place)
    #expect(places.map(\.file) == ["a.csv", "a.csv", "b.csv"])
    #expect(places.map(\.column) == [1, 2, 1])
    // Lines 60…11 were the first fifty.
    #expect(places.map(\.line) == [9, 9, 11])
  }

  @Test("does not compute what it does not keep")
  func lazily() {
    var diagnostics = Diagnostics()
    var computed = 0
    func place() -> Diagnostic.Place {
      computed += 1
      return Diagnostic.Place(file: "t.csv")
    }
    for _ in 0..<80 {
      diagnostics.add(.error, "t/x", at: place(), Localised(swedish: "x", english: "x"))
    }
    #expect(computed == Diagnostics.limit)
  }

  @Test("strictness makes warnings errors and leaves notes")
  func strict() {
    var diagnostics = filled()
    #expect(!diagnostics.hasErrors)
    diagnostics.promoteWarnings()
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.count(of: .error) == 60)
    #expect(diagnostics.count(of: .note) == 2)
    #expect(diagnostics.sorted.allSatisfy { $0.severity != .warning })
  }
}
