// The tables that the handbook shows load as they stand there.

import Foundation
import Loading
import Roster
import Tables
import Testing

@Suite struct HandbookTablesTests {
  /// Every table of the page on governing: the file that is named before it, and its lines.
  private func tables() throws -> [(file: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/diagonal/Handbook.docc/Styrning.md"),
      encoding: .utf8)
    var (file, found) = ("", [(file: String, text: String)]())
    var isOpen = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    ") {
        let text = line.dropFirst(4) + "\n"
        if isOpen {
          found[found.count - 1].text += text
        } else {
          found.append((file, String(text)))
        }
        isOpen = true
      } else {
        isOpen = false
        if let name = line.matches(of: /`(\w+\.csv)`/).last?.1 { file = String(name) }
      }
    }
    return found
  }

  /// The page shows the first three questions of twenty-one.
  private func withEveryQuestion(_ text: String) -> String {
    let rest = (4...21).map { ";q\($0)" }.joined()
    let empty = String(repeating: ";", count: 18)
    let rows = text.split(separator: "\n").enumerated()
    return rows.map { "\($1)\($0 == 0 ? rest : empty)\n" }.joined()
  }

  @Test("every table of the page on governing is read without a word")
  func loads() throws {
    var data = Dataset([
      "organisations.csv": "id,name\no1,Askby\no2,Ceby\n",
      "people.csv": "id,name,organisation\np1,Chef Askby,o1\n",
      "networks.csv": "id,name\nit-chefer,IT-chefer\n",
      "memberships.csv": "person,network\np1,it-chefer\n",
      "initiatives.csv": "id,name,area\nvaxel,Gemensam växel,HR\n",
    ])
    for (file, text) in try tables() {
      data = data.with(file, file == "selftest.csv" ? withEveryQuestion(text) : text)
    }
    #expect(data.files.count == 5 + 12)
    let loaded = try data.loaded()
    #expect(loaded.diagnostics.printed() == "")
    let roster = try #require(loaded.value)
    #expect(roster.goals.map(\.parent) == [nil, 0])
    #expect(roster.decisions.map(\.about) == [.initiative(0)])
    #expect(roster.effects.map(\.about) == [.collaboration(0)])
    #expect(roster.selfTests.count == 2)
  }
}
