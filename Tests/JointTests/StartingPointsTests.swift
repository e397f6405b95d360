// Where to start: ability and need worked by hand, small groups left out, and missing tables.

import Findings
import Joint
import Testing
import Text

@Suite struct StartingPointsTests {
  /// The tables as analyses would leave them, with how many have answered of each area.
  private func points(
    _ sheets: [Sheet], answers: [Int] = [3, 3], needRestsOn basis: NeedBasis? = .initiatives
  ) -> StartingPoints? {
    var outcome = Outcome()
    for sheet in sheets {
      for column in sheet.columns { outcome.add(column, to: sheet.table) }
    }
    outcome.keep(AnswersByArea(answers))
    if let basis { outcome.keep(basis) }
    return StartingPoints(OtherResults([outcome]))
  }

  private func text(_ column: Column, _ values: [String]) -> Sheet.Column {
    Sheet.Column(column, .text(values))
  }

  /// Two areas. HR: readiness 6 of 9, a self-test of 63 by five. IT: readiness 3 of 9, one of 105 by four.
  private var sheets: [Sheet] {
    [
      Sheet(
        .readiness,
        [
          text(.area, ["HR", "IT"]), Sheet.Column(.score, .whole([6, 3])),
        ]),
      Sheet(.collaborations, [text(.collaboration, ["s", "t"]), text(.area, ["hr", "it"])]),
      Sheet(
        .selftest,
        [
          text(.collaboration, ["s", "t"]), Sheet.Column(.respondents, .whole([5, 4])),
          Sheet.Column(.sum, .real([63, 105])),
        ]),
      Sheet(
        .ladder,
        [text(.collaboration, ["s", "t"]), Sheet.Column(.current, .real([4, nil]))]),
      Sheet(
        .networks,
        [
          text(.network, ["n1", "n2", "n3"]), text(.field, ["hr", "it", "Hr"]),
          Sheet.Column(.soleLinks, .whole([1, 1, 2])),
          Sheet.Column(.linkedNetworks, .whole([2, 4, 4])),
        ]),
      Sheet(
        .pairs,
        [
          text(.a, ["n1", "n1", "n1"]), text(.b, ["n2", "n3", "n2"]),
          Sheet.Column(.gap, .flag([true, true, false])),
        ]),
    ]
  }

  @Test(
    "an area whose answers have all expired has no ability by them, and is not proposed by them")
  func expired() throws {
    var aged = sheets
    aged[0] = Sheet(
      .readiness,
      [text(.area, ["HR", "IT"]), Sheet.Column(.score, .whole([nil, 3]))])
    let points = try #require(self.points(aged, answers: [0, 3]))
    // The self-test and the ladder of HR still stand: (42/84 + 3/3) / 2.
    #expect(points.areas[0].ability == 0.75)
    aged.removeAll { [.selftest, .ladder].contains($0.table) }
    #expect(self.points(aged, answers: [0, 3]) == nil)
  }

  @Test("ability and need by hand")
  func byHand() throws {
    let points = try #require(self.points(sheets))
    #expect(points.areas.map(\.name) == ["HR", "IT"])
    // HR: (6/9 + 42/84 + 3/3) / 3; IT: 3/9 alone, its self-test has four respondents.
    #expect(abs(points.areas[0].ability - (2.0 / 3 + 0.5 + 1) / 3) < 1e-12)
    #expect(abs(points.areas[1].ability - 1.0 / 3) < 1e-12)
    // Gaps: HR n1–n2 and n1–n3 once each, IT one; most is two. Sole links: 3 of 6, 1 of 4.
    #expect(points.areas.map(\.gaps) == [2, 1] && points.areas.map(\.soleLinks) == [3, 1])
    #expect(points.areas.map(\.need) == [0.75, 0.375])
    #expect(points.areas.map(\.quadrant) == [.start, .rest])
    #expect(points.findings.map(\.id) == ["start_here/dataset:"])
    #expect(
      points.findings[0].fact.swedish
        == Phrase([
          .text("Av två områden har HR störst behov och störst vilja och förmåga.")
        ]))
  }

  @Test("a pair across a wall is no gap, and where all are such nothing is known of gaps")
  func walled() throws {
    func points(_ withheld: [String]) throws -> StartingPoints {
      let pairs = try #require(sheets.first { $0.name == "pairs" })
      return try #require(
        self.points(
          sheets.filter { $0.name != "pairs" }
            + [Sheet(.pairs, pairs.columns + [text(.withheld, withheld)])]))
    }
    #expect(try points(["", "separate_levels", ""]).areas.map(\.gaps) == [1, 1])
    #expect(
      try points(["separate_levels", "separate_levels", ""]).areas.map(\.gaps) == [nil, nil])
  }

  @Test("a link within an area counts once")
  func within() throws {
    // n1 and n3 of HR are linked to each other, by one person; n1–n2 is linked too, n3–n2 by one person.
    let inside = sheets.map { sheet in
      sheet.name != "networks"
        ? sheet
        : Sheet(
          .networks,
          [
            text(.network, ["n1", "n2", "n3"]), text(.field, ["hr", "it", "Hr"]),
            Sheet.Column(.soleLinks, .whole([1, 1, 2])),
            Sheet.Column(.linkedNetworks, .whole([2, 2, 2])),
            Sheet.Column(.soleLinksInField, .whole([1, 0, 1])),
            Sheet.Column(.linkedInField, .whole([1, 0, 1])),
          ])
    }
    let points = try #require(self.points(inside))
    #expect(points.areas.map(\.soleLinks) == [2, 1])
    // Two of three pairs that touch HR, one of two that touch IT; gaps two and one of at most two.
    let needs: [Double] = [5.0 / 6, 0.5]
    #expect(zip(points.areas, needs).allSatisfy { abs($0.need - $1) < 1e-12 })
  }

  /// Areas by ability and need, through readiness (of a hundred answers) and sole links of two hundred.
  private func points(_ areas: [(ability: Int, need: Int)]) -> StartingPoints? {
    let names = areas.indices.map { "Område \($0 + 1)" }
    return points(
      [
        Sheet(
          .readiness,
          [text(.area, names), Sheet.Column(.score, .whole(areas.map { 3 * $0.ability }))]),
        Sheet(
          .networks,
          [
            text(.network, names), text(.field, names),
            Sheet.Column(.soleLinks, .whole(areas.map(\.need))),
            Sheet.Column(.linkedNetworks, .whole(areas.map { _ in 200 })),
          ]),
      ], answers: areas.map { _ in 100 })
  }

  @Test("places are told, never that something is high; nearly equal areas are named")
  func places() throws {
    // Needs 31, 16.5, 18, 18.5 and 13 hundredths, abilities 51, 35, 39, 56, 54.
    let five = try #require(self.points([(51, 62), (35, 33), (39, 36), (56, 37), (54, 26)]))
    #expect(five.areas.map(\.quadrant) == [.middle, .rest, .middle, .middle, .support])
    let fact = try #require(five.findings.first?.fact)
    #expect(
      fact.swedish.pieces == [
        .text(
          "Av fem områden har Område 1 störst behov och tredje störst vilja och förmåga."
            + " Område 4 har näst störst behov (nästan lika: Område 3) och störst vilja och förmåga."
        )
      ])
    #expect(!"\(five.findings[0])".contains("höga"))
    // Each exceeds the other in one: nothing to tell.
    #expect(try #require(self.points([(50, 20), (20, 50)])).findings.isEmpty)
  }

  @Test("without networks, or with one area only, there is nothing to set against each other")
  func missing() {
    #expect(points(sheets.filter { $0.name != "networks" }) == nil)
    #expect(points([] as [Sheet]) == nil)
    #expect(points(sheets.filter { ["networks", "pairs"].contains($0.name) }) == nil)
  }

  @Test("without gaps and readiness the rest still counts")
  func partial() throws {
    let some = sheets.filter { !["readiness", "pairs"].contains($0.name) }
    // IT has nothing left but a hidden self-test, so only HR has both sides.
    #expect(points(some) == nil)
  }

  @Test("where need rests on organisations in common, gaps are not known")
  func proxy() throws {
    let points = try #require(self.points(sheets, needRestsOn: .organisations))
    #expect(points.areas.map(\.gaps) == [nil, nil] && points.areas.map(\.need) == [0.5, 0.25])
    #expect(self.points(sheets, needRestsOn: nil)?.areas.map(\.gaps) == [2, 1])
  }

  @Test("the analysis fills the table that it declares, and runs with the instruments alone")
  func catalogue() throws {
    var outcome = Outcome()
    for sheet in sheets {
      for column in sheet.columns { outcome.add(column, to: sheet.table) }
    }
    outcome.keep(AnswersByArea([3, 3]))
    let joint = analyseJointly([outcome], parts: [.instruments])
    #expect(joint.sheets.map(\.table) == [.startingPoints])
    #expect(joint.sheets.first?.texts(.quadrant) == ["start", "rest"])
    #expect(joint.findings.map(\.kind) == ["start_here"])
    #expect(analyseJointly([outcome], parts: [.gaps]).isEmpty)
    #expect(analyseJointly([]).isEmpty)
  }
}
