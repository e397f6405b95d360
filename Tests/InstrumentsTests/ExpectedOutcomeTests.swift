// Expectation against outcome: the verdict on two texts, and what is told.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ExpectedOutcomeTests {
  @Test(
    "the verdict follows the words",
    arguments: [
      ("lägre kostnad", "lägre kostnad", "as_expected"),
      ("Lägre  kostnad.", "lägre kostnad", "as_expected"),
      ("lägre kostnad", "högre kostnad", "contrary"), ("färre avbrott", "fler avbrott", "contrary"),
      ("better quality", "worse quality", "contrary"),
      // Nothing is known of quality.
      ("bättre kvalitet", "högre kostnad", "another_matter"),
      ("bättre kvalitet", "lägre kostnad", "another_matter"),
      ("lägre kostnader", "högre kostnad", "contrary"),
      ("lägre kostnad", "oförändrad kostnad", "otherwise"),
      ("bättre kvalitet och lägre kostnad", "högre kostnad", "contrary"),
      ("bättre kvalitet, lägre kostnad", "lägre kostnad", "partly"),
      ("lägre kostnad", "lägre kostnad och bättre kvalitet", "as_expected"),
      ("1,5 mkr lägre kostnad", "1,5 mkr lägre kostnad", "as_expected"),
      ("1,5 mkr lägre kostnad", "1,5 mkr högre kostnad", "contrary"),
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
    #expect(
      plain(result.outcome.findings[0].fact.swedish)
        == "<a> väntades ge lägre kostnad; det utfall som anges är högre kostnad.")
    roster.collaborations = [roster.collaborations[3]]
    #expect(ExpectedOutcome(of: roster, asOf: Day(number: 0)) == nil)
  }

  @Test(
    "an outcome of another matter says that what was expected is not followed up, and blames nothing"
  )
  func anotherMatter() throws {
    var roster = Roster(name: "made up")
    var one = Collaboration(id: "a", name: "a")
    (one.expected, one.outcome) = ("bättre kvalitet", "högre kostnad")
    roster.collaborations = [one]
    let finding = try #require(
      ExpectedOutcome(of: roster, asOf: Day(number: 0))?.outcome.findings.first)
    #expect(finding.kind == "outcome_of_another_matter" && finding.severity == .low)
    #expect(
      plain(finding.fact.swedish)
        == "<a> väntades ge bättre kvalitet, vilket inte är uppföljt; det utfall som anges är högre kostnad."
    )
    for language in Language.allCases {
      let all = [finding.fact, finding.meaning, finding.action].map { plain($0[language]) }.joined()
      for word in [" men ", " but ", "uteblir", "ofta", "often"] { #expect(!all.contains(word)) }
    }
  }
}
