// The limits of the instruments that a board reads by: below, at and above each.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct LimitsTests {
  /// What the instrument says of `roster`: kinds and severities, of one subject when it is given.
  private func told(_ outcome: Outcome?, of subject: Subject? = nil) -> [String] {
    (outcome?.findings ?? []).filter { subject == nil || $0.subjects == subject.map { [$0] } }
      .map { "\($0.kind) \($0.severity)" }
  }

  private func review(_ roster: Roster) -> Review { Review(of: roster, asOf: .today) }

  @Test(
    "population is the yardstick where it is known for nine tenths of the seats",
    arguments: [
      (8, 10, Participation.Yardstick.equal), (9, 10, .population), (10, 10, .population),
      (89, 100, .equal), (90, 100, .population), (5, 6, .equal),
    ])
  func knownPopulations(known: Int, seats: Int, yardstick: Participation.Yardstick) {
    let roster = Roster.small(
      populations: [100, 0], people: (0..<seats).map { $0 < known ? 0 : 1 },
      networks: [Array(0..<seats)])
    #expect(Participation(of: review(roster))?.yardstick == yardstick)
  }

  @Test(
    "expected seats are the yardstick where they are told of half of the networks",
    arguments: [(1, Participation.Yardstick.population), (2, .expected), (3, .expected)])
  func toldNetworks(told: Int, yardstick: Participation.Yardstick) {
    var roster = Roster.small(populations: [1], people: [0], networks: [[0], [0], [0], [0]])
    roster.expectedSeats = (0..<told).map {
      ExpectedSeats(network: Index($0), organisation: 0, seats: 1)
    }
    #expect(Participation(of: review(roster))?.yardstick == yardstick)
  }

  @Test(
    "more than its part: one and a half times and three more; less: half and three fewer",
    arguments: [
      (6, 8, nil), (6, 9, "carries_more low"), (7, 10, nil), (4, 6, nil),
      (4, 7, "carries_more low"),
      (6, 11, "carries_more low"), (6, 12, "carries_more medium"), (6, 13, "carries_more medium"),
      (6, 4, nil), (6, 3, "carries_less low"), (7, 4, nil), (4, 2, nil), (5, 2, "carries_less low"),
      (8, 3, "carries_less low"), (8, 2, "carries_less medium"), (9, 2, "carries_less medium"),
    ])
  func part(expected: Double, seats: Int, finding: String?) {
    var roster = Roster.small(
      populations: [1, 1], people: Array(repeating: 0, count: seats) + [1],
      networks: [Array(0...seats)])
    roster.expectedSeats = [
      ExpectedSeats(network: 0, organisation: 0, seats: expected),
      ExpectedSeats(network: 0, organisation: 1, seats: 1),
    ]
    let found = told(Participation(of: review(roster))?.outcome, of: .organisation("o0"))
    #expect(found == (finding.map { [$0] } ?? []))
  }

  @Test(
    "one that leads many: at least twice and three more than by lot",
    arguments: [
      (8, 4, false), (8, 5, true), (12, 5, false), (12, 6, true), (16, 7, false), (16, 8, true),
    ])
  func leads(networks: Int, count: Int, isAsked: Bool) {
    // Four organisations sit in each network, so that one hosts a fourth of them by lot.
    var roster = Roster.small(
      populations: [1, 1, 1, 1], people: [0, 1, 2, 3],
      networks: Array(repeating: [0, 1, 2, 3], count: networks))
    for place in 0..<networks {
      roster.networks[place].host = place < count ? 0 : Index(1 + place % 3)
    }
    let leaders = Rotation(of: review(roster))?.sides.first?.leaders ?? []
    #expect(leaders.contains { $0.organisation == 0 } == isAsked)
  }

  @Test("of those who cannot be told from a lot three are told of", arguments: [2, 3, 4])
  func notFound(count: Int) {
    // Sixteen organisations in each of sixteen networks: so many of them host four, the others one or none.
    var roster = Roster.small(
      populations: Array(repeating: 1, count: 16), people: Array(0..<16),
      networks: Array(repeating: Array(0..<16), count: 16))
    for place in 0..<16 {
      roster.networks[place].host = Index(place < 4 * count ? place / 4 : place)
    }
    let found = told(Rotation(of: review(roster))?.outcome)
    #expect(found == Array(repeating: "hosts_often information", count: min(count, 3)))
  }

  @Test(
    "a third of the hosting may come to be seen as one's own matter",
    arguments: [(9, false), (10, true), (11, true)])
  func largeShare(count: Int, isLarge: Bool) throws {
    // Twenty organisations in each of thirty networks: 1.5 each by lot.
    var roster = Roster.small(
      populations: Array(repeating: 1, count: 20), people: Array(0..<20),
      networks: Array(repeating: Array(0..<20), count: 30))
    for place in 0..<30 { roster.networks[place].host = Index(place < count ? 0 : 1 + place % 19) }
    let found = try #require(
      Rotation(of: review(roster))?.outcome.findings.first {
        $0.subjects == [.organisation("o0")]
      })
    #expect(found.severity == .low)
    #expect(plain(found.meaning.swedish).contains("en enda parts sak") == isLarge)
  }

  @Test("a chair stays long from five years on", arguments: [(1826, false), (1827, true)])
  func longChair(days: Int32, isLong: Bool) {
    var roster = Roster.small(populations: [1], people: [0], networks: [[0]])
    roster.memberships[0].role = .chair
    roster.memberships[0].from = Day(number: Day.today.number - days)
    let found = told(Rotation(of: review(roster))?.outcome)
    #expect(found == (isLong ? ["jersey_stays information"] : []))
  }

  @Test(
    "many are new: a third of at least five; of weight when they are half",
    arguments: [
      (4, 4, nil), (5, 1, nil), (5, 2, "low"), (5, 3, "medium"), (6, 2, "low"), (7, 2, nil),
      (6, 3, "medium"), (7, 3, "low"),
    ])
  func manyNew(known: Int, new: Int, severity: String?) {
    var roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: known), networks: [Array(0..<known)])
    for place in 0..<known {
      roster.people[place].since = place < new ? .today : Day(number: 0)
    }
    let found = told(NewOnPost(of: review(roster))?.outcome)
    #expect(found == (severity.map { ["many_new \($0)"] } ?? []))
  }

  @Test(
    "which networks could be one: 0.8 and 0.5, and at least three in each",
    arguments: [
      // In both, in the first only, in the second only; of one field or not.
      (4, 1, 0, false, Scatter.Reason.samePeople), (7, 1, 1, false, .inside), (2, 0, 0, true, nil),
      (3, 0, 0, true, .samePeople), (4, 5, 1, false, .inside), (7, 5, 2, false, nil),
      (7, 5, 2, true, .sameField), (3, 2, 1, true, .sameField), (4, 3, 2, true, nil),
    ] as [(Int, Int, Int, Bool, Scatter.Reason?)])
  func oneNetwork(both: Int, first: Int, second: Int, isOneField: Bool, reason: Scatter.Reason?) {
    let all = both + first + second
    var roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: all),
      networks: [Array(0..<both + first), Array(0..<both) + Array(both + first..<all)])
    // Told to be of different fields they would never be one.
    for place in 0..<2 where isOneField { roster.networks[place].field = "hr" }
    let rows = Scatter(of: review(roster))?.rows
    #expect(rows?.count == 1 && rows?.first?.reason == reason)
  }

  @Test(
    "who carries far more: above the fence of at least eight, and twice the median",
    arguments: [
      ([1, 1, 1, 1, 1, 1, 9], 0), ([1, 1, 1, 1, 1, 1, 1, 1], 0), ([1, 1, 1, 1, 1, 1, 1, 2], 1),
      ([2, 2, 2, 2, 2, 2, 2, 3], 0), ([2, 2, 2, 2, 2, 2, 2, 4], 1),
      ([1, 2, 3, 4, 5, 6, 7, 8, 13], 0), ([1, 2, 3, 4, 5, 6, 7, 8, 14], 1),
    ])
  func load(seats: [Int], above: Int) {
    let roster = Roster.small(
      populations: [1], people: seats.map { _ in 0 },
      networks: (0..<(seats.max() ?? 0)).map { network in
        seats.indices.filter { seats[$0] > network }
      })
    let load = PersonLoad(of: review(roster))
    #expect(load.rows.count { load.isAbove($0) } == above)
  }

  @Test(
    "an area can start when somebody leads and two take part; the score is 3, 2 and 1",
    arguments: [
      (1, 0, 9, 12, "nothing"), (1, 1, 0, 5, "can_start information"),
      (2, 0, 1, 7, "can_start low"),
      (0, 1, 0, 2, "nobody_leads information"), (0, 2, 0, 4, "nobody_leads low"),
    ])
  func canStart(lead: Int, join: Int, wait: Int, score: Int, finding: String) {
    var roster = Roster.small(
      populations: Array(repeating: 1, count: lead + join + wait), people: [], networks: [])
    roster.readiness = roster.organisations.indices.map { place in
      Readiness(
        organisation: Index(place), area: "IT",
        stance: place < lead ? .lead : place < lead + join ? .join : .wait)
    }
    let matrix = ReadinessMatrix(of: roster, asOf: .today)
    #expect(matrix?.areas.map(\.score) == [score])
    #expect(told(matrix?.outcome) == (finding == "nothing" ? [] : [finding]))
  }

  @Test(
    "a self-test: told from five respondents on, and of weight in the two lowest bands",
    arguments: [
      (4, 41, "selftest_few_answers information"), (5, 41, "selftest medium"),
      (6, 42, "selftest low"), (5, 62, "selftest low"), (5, 63, "selftest information"),
    ])
  func selfTest(respondents: Int, sum: Int, finding: String) {
    var roster = Roster.small(populations: [1], people: [], networks: [])
    roster.collaborations = [Collaboration(id: "c", name: "c")]
    let answers = (0..<21).map { question -> Int? in
      1 + (sum - 21) / 21 + (question < (sum - 21) % 21 ? 1 : 0)
    }
    roster.selfTests = (0..<respondents).map {
      SelfTest(collaboration: 0, respondent: "r\($0)", answers: answers)
    }
    #expect(told(SelfTestSurvey(of: roster, asOf: .today)?.outcome) == [finding])
  }

  @Test(
    "a ladder: apart at two steps, and a wish told at a whole step on average",
    arguments: [
      (1, 2, 0, 1, []), (1, 2, 1, 1, ["ladder_wanted"]), (1, 2, 2, 0, ["ladder_wanted"]),
      (1, 3, 0, 0, ["ladder_apart"]), (2, 4, 0, 0, ["ladder_apart"]), (2, 2, 0, 1, []),
    ])
  func ladder(one: Int, other: Int, up: Int, otherUp: Int, kinds: [String]) {
    var roster = Roster.small(populations: [1, 1], people: [], networks: [])
    roster.collaborations = [Collaboration(id: "c", name: "c")]
    roster.ladder = [(one, up), (other, otherUp)].enumerated().map { place, step in
      var row = LadderStep(collaboration: 0, organisation: Index(place))
      (row.current, row.wanted) = (step.0, step.0 + step.1)
      return row
    }
    #expect(Ladder(of: roster, asOf: .today)?.outcome.findings.map(\.kind) == kinds)
  }

  @Test(
    "the first three of more than three, and empty fields of at least four", arguments: [3, 4, 5])
  func portfolio(count: Int) {
    var roster = Roster(name: "p")
    roster.initiatives = (1...count).map { number in
      var one = Initiative(id: "i\(number)", name: "Initiativ \(number)")
      (one.fit, one.benefit, one.feasibility) = (number, 3, 3)
      (one.role, one.assignment) = (.explore, .strategic)
      return one
    }
    let findings = Portfolio(of: roster, asOf: .today)?.outcome.findings ?? []
    let first = findings.first { $0.kind == "initiatives_first" }.map { plain($0.fact.swedish) }
    #expect(first?.count { $0 == "(" } == (count > 3 ? 3 : nil))
    let empty = findings.first { $0.kind == "empty_field" }?.measures.first?.value
    #expect(empty == (count > 3 ? 3 : nil))
  }

  @Test(
    "shares off the population by more than two hundredths", arguments: [(0.12, 0), (0.125, 1)])
  func offPopulation(share: Double, count: Int) {
    var roster = Roster.small(populations: [10, 20, 70], people: [], networks: [])
    var one = Collaboration(id: "c", name: "c")
    one.costKey = Worded("folkmängd", meaning: .population)
    roster.collaborations = [one]
    roster.collaborationMembers = [share, 0.2, 0.8 - share].enumerated().map { place, share in
      var member = CollaborationMember(collaboration: 0, organisation: Index(place))
      member.costShare = share
      return member
    }
    let found = told(CostKeys(of: review(roster))?.outcome)
    #expect(found == Array(repeating: "shares_off_population low", count: count))
  }

  @Test(
    "small and large: from four on, exceptions from eight on, every order up to eight",
    arguments: [(3, nil, 0), (4, 0, 0), (7, 0, 0), (8, 0, 1), (9, 9999, 1)])
  func sizes(count: Int, drawn: Int?, exceptions: Int) {
    let sizes = SmallAgainstLarge(
      values: (1...count).map { $0 < count ? 1 : 9 }, populations: Array(1...count), seed: 1)
    #expect(sizes?.permutations == drawn && sizes?.exceptions.count ?? 0 == exceptions)
  }
}
