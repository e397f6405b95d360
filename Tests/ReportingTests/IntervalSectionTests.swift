// What the report says of its counts when lists are wrong, of turnover, and of meetings.

import Findings
import Reporting
import Testing
import Text

@Suite struct IntervalSectionTests {
  private func material(_ sheets: [Sheet]) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.sheets = sheets
    return material
  }

  private func blocks(
    _ id: String, _ material: Material, _ edition: Edition = .board
  ) -> [Block] {
    Document(material, edition: edition, language: .swedish).sections.first { $0.id == id }?.blocks
      ?? []
  }

  private func grids(_ blocks: [Block]) -> [Grid] {
    blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  private func paragraphs(_ blocks: [Block]) -> [String] {
    blocks.compactMap {
      switch $0 {
      case .paragraph(let text), .note(let text): text
      default: nil
      }
    }
  }

  private func text(_ column: Column, _ values: [String]) -> Sheet.Column {
    .init(column, .text(values))
  }

  private var intervals: Sheet {
    let kinds = ["missing", "missing", "missing", "false", "false", "false"]
    return Sheet(
      .headlineIntervals,
      [
        text(.figure, kinds.map { _ in "sole_link_share" }), text(.rows, kinds),
        .init(.share, .real([0.05, 0.1, 0.2, 0.05, 0.1, 0.2])),
        .init(.value, .real(kinds.map { _ in 0.3 })),
        .init(.estimate, .real([0.28, 0.26, 0.2, 0.33, 0.36, 0.43])),
        .init(.low, .real([0.25, 0.22, 0.11, 0.31, 0.33, 0.38])),
        .init(.high, .real([0.31, 0.29, 0.29, 0.35, 0.39, 0.47])),
        text(.direction, ["unclear", "too_high", "too_high", "too_low", "too_low", "too_low"]),
        .init(.draws, .whole(kinds.map { _ in 400 })),
      ])
  }

  @Test(
    "intervals: a line on the first page, a table for each way of being wrong, the direction in words"
  )
  func counts() throws {
    let material = material([intervals])
    #expect(
      paragraphs(blocks("sammanfattning", material)).contains {
        $0.hasSuffix(
          "Andel kontakter genom en enda person: 26\u{00A0}% (22–29) om rader saknas, "
            + "36\u{00A0}% (33–39) om rader är felaktiga.")
      })
    let tables = grids(blocks("talens-sakerhet", material))
    #expect(tables.count == 2)
    #expect(
      tables[0].rows == [
        [
          "Andel kontakter mellan nätverk som går genom en enda person", "30\u{00A0}%",
          "28\u{00A0}% (25–31)",
          "26\u{00A0}% (22–29)", "20\u{00A0}% (11–29)", "för högt",
        ]
      ])
    #expect(tables[1].rows[0].last == "för lågt")
    #expect(blocks("talens-sakerhet", self.material([])).isEmpty)
  }

  private func turnover(_ ending: Double) -> [Sheet] {
    let rates = [0.05, 0.1, 0.2, 0.4, nil]
    let basis = rates.map { $0 == nil ? "known" : "assumed" }
    return [
      Sheet(
        .turnover,
        [
          text(.organisation, basis.map { _ in "" }), text(.measure, basis.map { _ in "links" }),
          text(.basis, basis), .init(.rate, .real(rates)),
          .init(.people, .whole(basis.map { _ in 40 })),
          .init(.total, .whole(basis.map { _ in 350 })),
          .init(.expected, .real([5.2, 11, 24, 62, 3])),
          .init(.low, .whole([1, 4, 13, 44, nil])), .init(.high, .whole([12, 20, 38, 82, nil])),
          .init(.lowClustered, .whole([0, 2, 9, 30, nil])),
          .init(.highClustered, .whole([15, 26, 45, 99, nil])),
        ]),
      Sheet(
        .turnoverRules,
        [
          text(.what, ["horizon_months", "ending", "last_days", "draws"]),
          .init(.value, .real([12, ending, 9, 2048])),
        ]),
    ]
  }

  @Test(
    "turnover: assumptions from–to with the wider interval, no forecast, and no history said so")
  func assumptions() throws {
    let blocks = blocks("omsattning", material(turnover(6)))
    let rows = grids(blocks)[0].rows
    #expect(
      rows == [
        ["5–10\u{00A0}% per år", "5–11 (0–26)"], ["10–20\u{00A0}% per år", "11–24 (2–45)"],
        ["20–40\u{00A0}% per år", "24–62 (9–99)"],
        ["Bara de vars alla platser löper ut", "3"], ["Finns i dag", "350"],
      ])
    let said = paragraphs(blocks).joined(separator: " ")
    #expect(said.contains("Andelarna är antaganden, ingen prognos"))
    #expect(said.contains("Hur länge personer brukar stanna kan inte bedömas"))
    // What the last days of a few take is about those few.
    #expect(
      !grids(self.blocks("omsattning", material(turnover(2))))[0].rows.contains {
        $0[0].hasPrefix("Bara")
      })
    #expect(
      grids(self.blocks("omsattning", material(turnover(2)), .annex))[0].rows.contains {
        $0[0].hasPrefix("Bara")
      })
  }

  @Test("turnover by organisation: its own links, and why the parts do not make the whole")
  func ownLinks() throws {
    var sheets = turnover(6)
    let rates = [0.05, 0.1, 0.2, 0.4]
    // The organisation's own part is expected to lose more than the whole: others keep the links up.
    sheets[0] = Sheet(
      .turnover,
      [
        text(.organisation, rates.map { _ in "" } + rates.map { _ in "9001" }),
        text(.measure, (0..<8).map { _ in "links" }),
        text(.basis, (0..<8).map { _ in "assumed" }), .init(.rate, .real(rates + rates)),
        .init(.people, .whole((0..<8).map { _ in 40 })),
        .init(.total, .whole((0..<8).map { $0 < 4 ? 350 : 150 })),
        .init(.expected, .real([1, 2, 4, 9, 6, 12.7, 25.8, 50])),
      ])
    let tables = grids(blocks("omsattning", material(sheets)))
    #expect(tables[0].columns.last?.title == "Kontakter mellan nätverk")
    #expect(tables[1].columns.last?.title == "Egna kontakter mellan nätverk")
    #expect(tables[1].rows[0].last == "13–26 / 150")
    #expect(
      tables[1].footnote.contains("Den går förlorad när alla de har lämnat")
        && tables[1].footnote.contains("så raderna kan inte läggas ihop"))
  }

  @Test("turnover: the seats of an organisation do not follow from what a rate takes of them")
  func seats() throws {
    var sheets = turnover(6)
    let rates = [0.05, 0.1, 0.2, 0.4]
    let homes = rates.map { _ in "" } + rates.map { _ in "9001" }
    let (totals, kinds) = ((0..<8).map { $0 < 4 ? 571 : 18 }, ["links", "seats"])
    sheets[0] = Sheet(
      .turnover,
      [
        text(.organisation, homes + homes),
        text(.measure, kinds.flatMap { kind in (0..<8).map { _ in kind } }),
        text(.basis, (0..<16).map { _ in "assumed" }),
        .init(.rate, .real(rates + rates + rates + rates)),
        .init(.people, .whole((0..<16).map { _ in 40 })), .init(.total, .whole(totals + totals)),
        .init(.expected, .real((0..<16).map { Double($0) })),
      ])
    let board = grids(blocks("omsattning", material(sheets)))
    #expect(board[0].rows.last == ["Finns i dag", "571", "ca 570"])
    #expect(board[1].columns.count == 2 && board[1].rows[0].count == 2)
    let annex = grids(blocks("omsattning", material(sheets), .annex))
    #expect(annex[0].rows.last == ["Finns i dag", "571", "571"])
    #expect(annex[1].columns.count == 3 && annex[1].rows[0][2].hasSuffix(" / 18"))
  }

  @Test("meetings: the same picture or another, and people only in the annex")
  func meetings() {
    let sheets = [
      Sheet(
        .meetings,
        [
          text(.of, ["people", "networks"]), .init(.compared, .whole([40, 12])),
          .init(.rankCorrelation, .real([0.95, 0.41])), text(.picture, ["same", "other"]),
          .init(.attendance, .flag([true, true])), .init(.networksUntold, .whole([1, 1])),
        ]),
      Sheet(
        .meetingsChanges,
        [
          text(.of, ["people", "networks"]), text(.id, ["p1", "n1"]),
          .init(.rank, .real([1, 2.5])), .init(.rankByMeetings, .real([30, 9])),
        ]),
    ]
    let board = blocks("moten", material(sheets))
    let said = paragraphs(board)
    #expect(
      said.contains(
        "För ca 40 personer som deltar i flera nätverk ger möten samma bild som platser (rangkorrelation 0,95)."
      ))
    #expect(
      said.contains("För tolv nätverk ger möten en annan bild än platser (rangkorrelation 0,41)."))
    #expect(grids(board)[0].rows.map(\.count) == [3] && grids(board)[0].rows[0][1] == "2,5")
    #expect(grids(blocks("moten", material(sheets), .annex))[0].rows.count == 2)
  }
}
