// The section on participation: hours of small groups, and what is said of the basis.

import Findings
import Reporting
import Testing

@Suite struct ParticipationSectionTests {
  private func material(above: Double, basis: [Double]) -> Material {
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
              "gini", "expected_by_seats", "expected_by_host", "expected_equally", "load_median",
              "load_fence", "share_of_top_tenth", "people_above_fence", "load_is_hours",
            ])),
          Sheet.Column(.value, .real([0.25] + basis + [10, 30, 0.4, above, 1])),
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
    #expect(board.contains("närmaste femtal") && board.contains("En till fyra har mer än 30"))
    let annex = try html(material, .annex)
    #expect(annex.contains("7777") && annex.contains("6666") && annex.contains(" 3 har mer än 30"))
  }

  @Test(
    "where the expected seats come from is told",
    arguments: [
      ([3, 0, 0], "Väntade platser kommer från seats.csv."),
      ([0, 0, 3], "grovt mått"), ([1, 2, 4], "från seats.csv i 1 nätverk"),
    ] as [([Double], String)])
  func basis(basis: [Double], words: String) throws {
    let page = try html(material(above: 7, basis: basis), .board)
    #expect(page.contains(words))
    #expect(page.contains("ca 5 har mer än 30") && page.contains("Små och stora jämförs inte"))
  }

  @Test("absent instruments are a list of their own, and without any there is no section")
  func absent() throws {
    var material = material(above: 7, basis: [1, 0, 0])
    #expect(!(try html(material, .board)).contains("utan-underlag"))
    material.absentInstruments = [Localised(swedish: "Trappan: saknas.", english: "Ladder: no.")]
    #expect(try html(material, .board).contains("<li>Trappan: saknas.</li>"))
  }
}
