// The names of key figures: every one that is declared is known by its text, and told as declared.

import Findings
import Foundation
import Testing

@Suite struct KeyFigureNamesTests {
  @Test("every name that the file declares stands in the list, once")
  func all() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Findings/KeyFigureNames.swift")
    let declared = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("package static let ") && $0.contains(" = Self(\"") }
    #expect(declared.count == KeyFigure.Name.all.count)
    #expect(Set(KeyFigure.Name.all.map(\.text)).count == declared.count)
  }

  @Test(
    "a name read from a file is told as it is declared; one that nobody declares, with care",
    arguments: [
      ("people", KeyFigure.Name.Disclosure.people), ("networks", .open), ("effective_hosts", .open),
      ("meet_again", .people), ("never_heard_of", .people),
    ])
  func read(text: String, disclosure: KeyFigure.Name.Disclosure) {
    #expect(KeyFigure.Name(text).disclosure == disclosure)
    #expect(KeyFigure.Name(text) == KeyFigure.Name(text))
  }
}
