// The self-test in both editions: small groups are shown in the annex only.

import Findings
import Reporting
import Testing
import Text

@Suite struct SelfTestSectionTests {
  private func document(_ edition: Edition) -> Document {
    var material = Material(
      title: "T", asOf: "2026-11-21",
      register: Register(
        people: [], networks: [:], organisations: [:],
        collaborations: ["liten": "Den lilla", "stor": "Den stora"]))
    material.instrumentRules = ["selftest": [Localised(swedish: "Regel.", english: "Rule.")]]
    material.instrumentWords = [
      "selftest.1": Localised(swedish: "tillit", english: "trust"),
      "selftest.design": Localised(swedish: "organisation", english: "organisation"),
    ]
    material.sheets = [
      Sheet(
        .selftest,
        [
          Sheet.Column(.collaboration, .text(["liten", "stor"])),
          Sheet.Column(.respondents, .whole([4, 5])), Sheet.Column(.sum, .real([77.7, 55.5])),
          Sheet.Column(.band, .text(["63-83", "42-62"])),
          Sheet.Column(.start, .real([17.7, 15.5])),
          Sheet.Column(.weakestBlock, .text(["design", "design"])),
          Sheet.Column(.missingAnswers, .whole([37, 2])),
        ]),
      Sheet(
        .selftestItems,
        [
          Sheet.Column(.collaboration, .text(["liten", "stor", "stor", "stor"])),
          Sheet.Column(.question, .whole([1, 1, 2, 3])),
          Sheet.Column(.answers, .whole([4, 5, 4, 5])),
          Sheet.Column(.mean, .real([3.7, 3.1, 2.9, 2.2])),
          Sheet.Column(.adMedian, .real([2, 1.9, 1.8, 0.2])),
          Sheet.Column(.rwg, .real([0, 0, 0, 0.9])),
          Sheet.Column(.hasTwoCamps, .flag([true, true, true, false])),
        ]),
    ]
    return Document(material, edition: edition, language: .swedish)
  }

  private func tables(_ edition: Edition) throws -> [Grid] {
    let section = try #require(document(edition).sections.first { $0.id == "sjalvtest" })
    return section.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  @Test("board: of four respondents nothing but the range, of five rounded")
  func board() throws {
    let rows = try tables(.board)[0].rows
    #expect(rows.first { $0[0] == "Den lilla" } == ["Den lilla", "1–4", "–", "–", "–", "–", "–"])
    #expect(
      rows.first { $0[0] == "Den stora" }
        == ["Den stora", "ca 5", "ca 55", "42–62", "16", "organisation", "1–4"])
    let html = try HTMLPage().html(document(.board))
    #expect(!html.contains("77,7") && !html.contains("3,7") && html.contains("färre än fem"))
  }

  @Test("board: only questions that part, with five answers or more")
  func items() throws {
    #expect(
      try tables(.board)[1].rows == [["Den stora", "1 tillit", "ja"]])
  }

  @Test("annex: every group and question")
  func annex() throws {
    let grids = try tables(.annex)
    #expect(grids[0].rows.contains { $0[1] == "4" && $0[2] == "77,7" })
    #expect(grids[1].rows.count == 4)
  }

  @Test("without the sheet there is no section")
  func absent() {
    let material = Material(
      title: "T", asOf: "2026-11-21",
      register: Register(people: [], networks: [:], organisations: [:], collaborations: [:]))
    let ids = Document(material, edition: .board, language: .swedish).sections.map(\.id)
    for id in ["sjalvtest", "portfolj", "trappan", "nyckelfaktorer", "utfall", "borja"] {
      #expect(!ids.contains(id))
    }
  }
}
