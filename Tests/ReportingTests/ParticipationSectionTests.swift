// The section on participation: hours of small groups, and what is said of the basis.

import Findings
import Reporting
import Testing
import Text

@Suite struct ParticipationSectionTests {
  private func material(
    above: Double, basis: [Double], median: Double = 10, fence: Double = 30, isHours: Double = 1
  ) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.sheets = [
      Sheet(
        .participation,
        [
          Sheet.Column(.organisation, .text(["9001", "9002"])),
          Sheet.Column(.seats, .whole([9, 4])), Sheet.Column(.people, .whole([5, 4])),
          Sheet.Column(.hoursPerYear, .real([7777, 6666])),
        ]),
      Sheet(
        .participationMeasures,
        [
          Sheet.Column(
            .measure,
            .text([
              "gini", "expected_by_seats", "expected_by_host", "expected_unstated", "load_median",
              "load_fence", "share_of_top_tenth", "people_above_fence", "load_is_hours",
            ])),
          Sheet.Column(.value, .real([0.25] + basis + [median, fence, 0.4, above, isHours])),
        ]),
    ]
    return material
  }

  private func html(_ material: Material, _ edition: Edition) throws -> String {
    try HTMLPage().html(Document(material, edition: edition, language: .swedish))
  }

  @Test("hours of four people are left out of the board edition, of five they are rounded")
  func hidden() throws {
    let material = material(above: 3, basis: [2, 0, 0])
    let board = try html(material, .board)
    #expect(board.contains("7780") && !board.contains("7777"))
    #expect(!board.contains("6666") && !board.contains("6670") && board.contains("dold"))
    #expect(board.contains("närmaste femtal") && board.contains("1–4 har mer än 30"))
    let annex = try html(material, .annex)
    #expect(annex.contains("7777") && annex.contains("6666") && annex.contains(" 3 har mer än 30"))
  }

  @Test(
    "where the expected seats come from is told",
    arguments: [
      ([3, 0, 0], "Väntade platser kommer från seats.csv."),
      ([0, 0, 3], "så ingen räknas som saknad"), ([1, 2, 4], "För fyra nätverk är inget angivet"),
      ([1, 2, 4], "Väntade platser är angivna i seats.csv för ett nätverk"),
    ] as [([Double], String)])
  func basis(basis: [Double], words: String) throws {
    let page = try html(material(above: 7, basis: basis), .board)
    #expect(page.contains(words))
    #expect(page.contains("Ca 5 har mer än 30") && page.contains("Små och stora jämförs inte"))
  }

  @Test(
    "a limit is not moved by rounding, and of seats the least whole number is told",
    arguments: [
      (6, 16.5, 0, "minst 17,", "högst 6 platser"), (2.5, 4.5, 0, "minst 5,", "högst 2 platser"),
      (4, 5.5, 0, "minst 8,", "högst 4 platser"),
      (24.5, 93.75, 1, "mer än omkring 94,", "högst 24,5 timmar"),
      (40, 70, 1, "minst 80,", "högst 40 timmar"),
    ] as [(Double, Double, Double, String, String)])
  func fence(median: Double, fence: Double, isHours: Double, over: String, half: String) throws {
    let material = material(
      above: 24, basis: [1, 0, 0], median: median, fence: fence, isHours: isHours)
    let page = try html(material, .board)
    #expect(page.contains("Ca 25 har \(over)") && page.contains(half))
  }

  @Test("seats that are missing are rounded where they would give back those that are held")
  func unfilled() throws {
    var material = material(above: 7, basis: [1, 0, 0])
    material.sheets[0] = Sheet(
      .participation,
      [
        Sheet.Column(.organisation, .text(["9001", "9002"])),
        Sheet.Column(.seats, .whole([7, 13])),
        Sheet.Column(.unfilledSeats, .real([29, 22.5])),
      ])
    func cells(_ edition: Edition) throws -> [[String]] {
      let document = Document(material, edition: edition, language: .swedish)
      let blocks = try #require(document.sections.first { $0.id == "deltagande" }).blocks
      return blocks.flatMap { if case .table(let grid) = $0 { grid.rows } else { [[String]]() } }
    }
    #expect(
      try cells(.board).map { Array($0.dropFirst()) }
        == [["ca 15", "ca 25"], ["ca 5", "ca 30"]])
    #expect(try cells(.annex).map { $0[1] } == ["13", "7"])
  }

  @Test("absent instruments are a list of their own, and without any there is no section")
  func absent() throws {
    var material = material(above: 7, basis: [1, 0, 0])
    #expect(!(try html(material, .board)).contains("utan-underlag"))
    material.absentInstruments = [Localised(swedish: "Trappan: saknas.", english: "Ladder: no.")]
    #expect(try html(material, .board).contains("<li>Trappan: saknas.</li>"))
  }
}
