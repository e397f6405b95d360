// Expectation against outcome: the verdict on two texts, and what is told.

import Findings
import Instruments
import Roster
import Testing

@Suite struct ExpectedOutcomeTests {
  @Test(
    "the verdict follows the words",
    arguments: [
      ("lägre kostnad", "lägre kostnad", "as_expected"),
      ("Lägre  kostnad.", "lägre kostnad", "as_expected"),
      ("lägre kostnad", "högre kostnad", "contrary"), ("färre avbrott", "fler avbrott", "contrary"),
      ("better quality", "worse quality", "contrary"),
      ("bättre kvalitet", "högre kostnad", "otherwise"),
      ("lägre kostnad", "lägre kostnad på sikt", "otherwise"),
      ("lägre kostnad", "", "not_followed_up"),
      ("", "högre kostnad", "not_stated"), ("", " ", nil),
    ] as [(String, String, String?)])
  func verdict(expected: String, outcome: String, verdict: String?) {
    #expect(
      ExpectedOutcome.Verdict(expected: expected, outcome: outcome)?.rawValue == verdict)
  }

  @Test("running collaborations with either text, and findings for what went otherwise")
  func findings() throws {
    var roster = Roster(name: "made up")
    for (id, expected, outcome) in [
      ("a", "lägre kostnad", "högre kostnad"), ("b", "lägre kostnad", ""), ("c", "x", "x"),
      ("d", "", ""), ("e", "lägre kostnad", "högre kostnad"),
    ] {
      var one = Collaboration(id: id, name: id)
      (one.expected, one.outcome) = (expected, outcome)
      roster.collaborations.append(one)
    }
    roster.collaborations[4].to = Day(number: -1)
    let result = try #require(ExpectedOutcome(of: roster, asOf: Day(number: 0)))
    #expect(result.rows.map(\.collaboration) == ["a", "b", "c"])
    #expect(
      result.outcome.findings.map(\.id) == [
        "turned_out_otherwise/collaboration:a", "not_followed_up/collaboration:b",
      ])
    #expect(result.outcome.findings.map(\.severity) == [.medium, .low])
    roster.collaborations = [roster.collaborations[3]]
    #expect(ExpectedOutcome(of: roster, asOf: Day(number: 0)) == nil)
  }
}
