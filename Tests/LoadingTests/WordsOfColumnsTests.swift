// Headings and words that a column may hold: none means two things in one place.

import Foundation
import Loading
import Roster
import Testing

@Suite struct WordsOfColumnsTests {
  /// A heading without case, blanks and underscores, as the reader compares it.
  private func key(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace && $0 != "_" }
  }

  @Test("no heading of a table means two columns", arguments: TableName.allCases)
  func headings(table: TableName) {
    var known: [String: String] = [:]
    for column in table.columns {
      for heading in [column.name] + column.others {
        let other = known.updateValue(column.name, forKey: key(heading))
        #expect(other == nil || other == column.name, "\(table.rawValue): \(heading)")
      }
    }
  }

  @Test("every column but codes has a heading that is Swedish, or is the same in both languages")
  func swedish() {
    // Words that are written alike, or are codes.
    let alike: Set<String> = [
      "id", "form", "status", "dimension", "organisation", "person", "a", "b",
    ]
    for table in TableName.allCases {
      for column in table.columns where !alike.contains(column.name) {
        guard column.name.wholeMatch(of: /q\d+/) == nil else { continue }
        let swedish = table.swedish(column.name)
        #expect(swedish != column.name, "\(table.rawValue): \(column.name)")
      }
    }
  }

  /// The vocabularies as the sources declare them: the name of each, and the words of each of its values.
  private static func vocabularies() throws -> [(name: String, values: [[String]])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "Sources/Loading")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .flatMap { file in
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return text.matches(of: /static let (\w+) = Vocabulary<[^>]+>\(\[([\s\S]*?)\n?\s*\]\)\n/)
          .map { match in
            let values = match.2.matches(of: /\(\s*\.?\w+,\s*\[([^\]]*)\]\s*\)/).map { value in
              value.1.matches(of: /"([^"]*)"/).map { String($0.1) }
            }
            return (name: String(match.1), values: values)
          }
      }
  }

  @Test("no word of a vocabulary means two things")
  func words() throws {
    let all = try Self.vocabularies()
    #expect(all.count > 20)
    for (name, values) in all {
      #expect(!values.isEmpty && !values.contains { $0.isEmpty }, "\(name)")
      var known: [String: Int] = [:]
      for (value, words) in values.enumerated() {
        for word in words {
          let other = known.updateValue(value, forKey: word.lowercased())
          #expect(other == nil || other == value, "\(name): \(word)")
        }
      }
    }
  }

  @Test("the names of the vocabularies on governing, so that none is left out of the look")
  func names() throws {
    let names = Set(try Self.vocabularies().map(\.name))
    for name in [
      "sides", "collaborationStatuses", "units", "scopes", "decisions", "statuses", "dimensions",
      "effectLevels", "directions", "drivers", "entryValues", "resources", "startChecks",
      "startAnswers", "matters", "orientations", "stances",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
