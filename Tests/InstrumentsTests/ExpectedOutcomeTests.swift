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
      ("lägre kostnad", "oförändrad kostnad", "not_reached"),
      ("bättre kvalitet och lägre kostnad", "högre kostnad", "contrary"),
      ("bättre kvalitet, lägre kostnad", "lägre kostnad", "partly"),
      ("lägre kostnad", "lägre kostnad och bättre kvalitet", "as_expected"),
      ("1,5 mkr lägre kostnad", "1,5 mkr lägre kostnad", "as_expected"),
      ("1,5 mkr lägre kostnad", "1,5 mkr högre kostnad", "contrary"),
      ("lägre kostnad", "lägre kostnad på sikt", "alike"),
      ("lägre kostnad", "", "not_followed_up"),
      ("", "högre kostnad", "not_stated"), ("", " ", nil),
    ] as [(String, String, String?)])
  func verdict(expected: String, outcome: String, verdict: String?) {
    #expect(
      ExpectedOutcome.Verdict(expected: expected, outcome: outcome)?.rawValue == verdict)
  }

  @Test(
    "the review's own pairs: other forms of the words are no difference, and one of two is a part",
    arguments: [
      // "minskad sårbarhet" → "mindre sårbart" gave a finding of difference.
      ("minskad sårbarhet", "mindre sårbart", "as_expected"),
      // "kostnaden blev högre" gave "annorlunda"; the lecture: expects lower costs, gets higher.
      ("lägre kostnad", "kostnaden blev högre", "contrary"),
      ("Förväntar sig lägre kostnader", "får högre", "contrary"),
      ("Förväntar sig lägre kostnader", "får högre kostnader", "contrary"),
      // Two expectations with one met was "annorlunda".
      ("lägre kostnad och bättre kvalitet", "kostnaden blev lägre", "partly"),
      ("lägre kostnad och bättre kvalitet", "lägre kostnad, oförändrad kvalitet", "partly"),
      ("lägre kostnad, bättre kvalitet", "bättre kvalitet", "partly"),
    ] as [(String, String, String)])
  func review(expected: String, outcome: String, verdict: String) throws {
    #expect(ExpectedOutcome.Verdict(expected: expected, outcome: outcome)?.rawValue == verdict)
    guard ["as_expected", "partly"].contains(verdict) else { return }
    var roster = Roster(name: "made up")
    var one = Collaboration(id: "a", name: "a")
    (one.expected, one.outcome) = (expected, outcome)
    roster.collaborations = [one]
    let kinds = try #require(ExpectedOutcome(of: roster, asOf: .today)).outcome.findings
      .map(\.kind)
    #expect(kinds == (verdict == "partly" ? ["partly_followed_up"] : []))
  }

  @Test(
    "forms, synonyms, verbs and negations, in both languages",
    arguments: [
      ("ökad kompetens", "mer kompetent", "as_expected"),
      ("bättre kvalitet", "högre kvalitet", "as_expected"),
      ("förbättrad tillgänglighet", "mer tillgängligt", "as_expected"),
      ("lägre kostnader", "det blev billigare", "as_expected"),
      ("lägre kostnad", "besparing", "as_expected"),
      ("lägre kostnad", "minskade utgifter", "as_expected"),
      ("ökad effektivitet", "effektivare", "as_expected"),
      ("lägre kostnad och sårbarhet", "mindre sårbart och lägre kostnader", "as_expected"),
      ("kvalitet och kompetens ökar", "ökad kompetens, bättre kvalitet", "as_expected"),
      ("kortare handläggningstid", "handläggningstiden har kortats", "as_expected"),
      ("5 % lägre kostnad", "3 % lägre kostnad", "alike"),
      ("1,5 mkr lägre kostnad", "lägre kostnad", "alike"),
      ("lägre kostnad", "lägre kostnad för licenser", "alike"),
      ("lägre kostnad", "det blev dyrare", "contrary"),
      ("lägre kostnad", "kostnaderna ökade kraftigt", "contrary"),
      ("5 % lägre kostnad", "3 % högre kostnad", "contrary"),
      ("minskad sårbarhet", "mer sårbart", "contrary"),
      ("minskad sårbarhet", "sårbarheten har ökat", "contrary"),
      ("bättre kvalitet", "försämrad kvalitet", "contrary"),
      ("snabbare beslut", "långsammare beslut", "contrary"),
      ("lägre kostnad", "kostnaden minskade inte", "not_reached"),
      ("lägre kostnad", "samma kostnad", "not_reached"),
      ("inte högre kostnad", "högre kostnad", "contrary"),
      // Nothing is claimed where only the words differ, or a part of the topic.
      ("färre avbrott", "inga avbrott", "otherwise"),
      ("lägre kostnad", "kostnad enligt plan", "otherwise"),
      ("lägre kostnad", "högre kostnad för licenser", "otherwise"),
      ("lägre kostnad", "högre kostnad först, sedan lägre kostnad", "otherwise"),
      ("lägre kostnad", "lägre kostnad men högre kostnad för licenser", "as_expected"),
      ("bättre service i mindre kommuner", "service", "otherwise"),
      ("gemensam upphandling", "gemensam webbplats", "otherwise"),
      ("tydligare kostnadsfördelning", "högre kostnad", "another_matter"),
      ("ökad tillit", "lägre kostnad", "another_matter"),
      ("fler sökande", "bättre arbetsmiljö", "another_matter"),
      ("lower cost", "costs fell", "as_expected"), ("lower cost", "cheaper", "as_expected"),
      ("reduced vulnerability", "less vulnerable", "as_expected"),
      ("better quality", "improved quality", "as_expected"),
      ("higher accessibility", "more accessible", "as_expected"),
      ("lower cost", "more expensive", "contrary"), ("lower cost", "costs rose", "contrary"),
      ("more trust", "less trust", "contrary"), ("better quality", "lower quality", "contrary"),
      ("lower cost", "not lower cost", "not_reached"),
      ("lower cost", "unchanged cost", "not_reached"),
      ("lower cost and better quality", "lower cost", "partly"),
      ("lower cost", "lower cost of licences", "alike"),
      ("lägre kostnad", "lägre", "as_expected"), ("lägre kostnad", "oförändrat", "not_reached"),
      ("bättre kvalitet och lägre kostnad", "sämre", "another_matter"),
      ("shorter queues", "more staff", "another_matter"),
    ] as [(String, String, String)])
  func forms(expected: String, outcome: String, verdict: String) {
    #expect(
      ExpectedOutcome.Verdict(expected: expected, outcome: outcome)?.rawValue == verdict,
      "\(expected) → \(outcome)")
  }

  @Test("a text is as expected beside itself, whatever it says, and contrary beside its opposite")
  func mirror() {
    let topics = ["kostnad", "sårbarhet", "kvalitet", "kompetens", "väntetid", "avbrott"]
    for topic in topics {
      for (down, up) in [("lägre", "högre"), ("minskad", "ökad"), ("färre", "fler")] {
        func verdict(_ a: String, _ b: String) -> ExpectedOutcome.Verdict? {
          ExpectedOutcome.Verdict(expected: "\(a) \(topic)", outcome: "\(b) \(topic)")
        }
        #expect(verdict(down, down) == .asExpected && verdict(up, up) == .asExpected)
        #expect(verdict(down, up) == .contrary && verdict(up, down) == .contrary)
      }
    }
  }

  @Test("where effects tell of the collaboration, the two texts are not compared")
  func yields() throws {
    var roster = Roster(name: "made up")
    for id in ["a", "b"] {
      var one = Collaboration(id: id, name: id)
      (one.expected, one.outcome) = ("lägre kostnad", "högre kostnad")
      roster.collaborations.append(one)
    }
    roster.effects = [Effect(about: .collaboration(1), dimension: Worded("trygghet"))]
    let result = try #require(ExpectedOutcome(of: roster, asOf: .today))
    #expect(result.rows.map(\.verdict) == [.contrary, .toldInEffects])
    #expect(result.outcome.findings.map(\.id) == ["turned_out_otherwise/collaboration:a"])
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
        == "<a> väntades ge: lägre kostnad. Angivet utfall: högre kostnad.")
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
        == "<a> väntades ge: bättre kvalitet. Angivet utfall: högre kostnad."
    )
    for language in Language.allCases {
      let all = [finding.fact, finding.meaning, finding.action].map { plain($0[language]) }.joined()
      for word in [" men ", " but ", "uteblir", "ofta", "often"] { #expect(!all.contains(word)) }
    }
  }
}
