// A whole report: numbers that are printed are carried as numbers, and every analysis has words of its own.

import Datasets
import Findings
import Foundation
import Instruments
import Invented
import Joint
import Network
import Reporting
import Roster
import Run
import TestSupport
import Testing
import Text

@Suite struct CellsOfReportTests {
  /// The number that a reader of `text` would type; `nil` for words.
  private static func read(_ text: String, _ language: Language) -> Double? {
    var plain = text.filter { !$0.isWhitespace && $0 != "%" }
    plain = plain.replacing("\u{2212}", with: "-")
    plain =
      language == .swedish ? plain.replacing(",", with: ".") : plain.replacing(",", with: "")
    return Double(plain).map { text.hasSuffix("%") ? $0 / 100 : $0 }
  }

  @Test(
    "every number in a column of numbers is carried with the digits that are printed",
    arguments: Language.allCases)
  func carried(language: Language) throws {
    var forum = Forum()
    forum.add(
      "collaboration;respondent;" + (1...21).map { "q\($0)" }.joined(separator: ";"),
      to: "selftest.csv")
    for answer in 0..<5 {
      let marks = (0..<21).map { "\(($0 + answer * 2) % 5 + 1)" }.joined(separator: ";")
      forum.add("s1;svar \(answer);\(marks)", to: "selftest.csv")
    }
    let folder = try forum.folder()
    var request = Request(dataset: folder.path)
    request.asOf = "2026-10-01"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    let material = try PreparedRun(request, progress: .silent).material
    var numbers = 0
    var grids: Set<String> = []
    for edition in [Edition.board, .annex] {
      let document = Document(material, edition: edition, language: language)
      for case .table(let grid) in document.sections.flatMap(\.blocks) {
        grids.insert(grid.id)
        for row in grid.cells {
          for (cell, column) in zip(row, grid.columns) where column.isNumber {
            let read = Self.read(cell.text, language)
            #expect(cell.number?.value == read, "\(grid.id), \(column.title): \(cell.text)")
            numbers += read == nil ? 0 : 1
          }
        }
      }
    }
    #expect(numbers > 100)
    #expect(grids.isSuperset(of: ["tabell-sjalvtest", "tabell-natverk", "tabell-nyckeltal"]))
  }

  @Test("every analysis of the house has a section with words of its own")
  func sections() throws {
    let roster = SyntheticRoster(
      SyntheticShape(seed: 15, people: 100, networks: 20, organisations: 8)
    ).roster
    let outcomes =
      analyse(Structure(of: roster, asOf: SyntheticRoster.today, threads: 1)) { _ in }
      + analyseInstruments(roster, asOf: SyntheticRoster.today)
    let all = outcomes + analyseJointly(outcomes)
    #expect(all.allSatisfy { $0.declaration != nil })
    var material = Material(
      title: "Prov", asOf: "2026-11-21",
      register: Register(people: [], networks: [:], organisations: [:], collaborations: [:]))
    material.sheets = all.sheets
    material.credit(all)
    let document = Document(material, edition: .annex, language: .english)
    #expect(document.sections.count > 20)
    #expect(!document.sections.contains { $0.id.hasPrefix("analys-") })
  }
}
