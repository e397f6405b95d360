// The limits of the graph module that a board reads by: below, at and above each.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct LimitsTests {
  private func outcome(
    _ name: String, _ roster: Roster, _ thresholds: Thresholds = Thresholds()
  ) -> Outcome? {
    let structure = Structure(of: roster, asOf: .sample, thresholds: thresholds)
    return Catalogue.analyses.first { $0.name == name }?.outcome(structure)
  }

  /// So many pairs of networks with people in common, each apart from the others: in `sole` of them it is one person.
  private func linked(sole: Int, of all: Int) -> Roster {
    var ties: [(Int32, Int32)] = []
    for pair in 0..<Int32(all) {
      let (one, other) = (2 * pair, 2 * pair + 1)
      ties += [(one, one), (one, other), (other, one)]
      if pair >= sole { ties.append((other, other)) }
    }
    var roster = Roster(SmallTwoMode(left: 2 * all, right: 2 * all, ties: ties))
    for person in roster.people.indices { roster.people[person].organisation = 0 }
    return roster
  }

  @Test(
    "the share that hangs on one person: medium from a quarter, high from a half",
    arguments: [
      (0, 4, Severity.information), (1, 5, .low), (24, 97, .low), (1, 4, .medium),
      (26, 103, .medium),
      (24, 49, .medium), (1, 2, .high), (26, 51, .high),
    ])
  func soleShare(sole: Int, all: Int, severity: Severity) {
    let found = outcome("sole_bridges", linked(sole: sole, of: all))?.findings ?? []
    #expect(found.map(\.severity) == [severity])
  }

  @Test(
    "what the key players break: the same limits, here one link of so many",
    arguments: [(5, Severity.low), (4, .medium), (3, .medium), (2, .high), (1, .high)])
  func keyPlayers(all: Int, severity: Severity) {
    var thresholds = Thresholds()
    thresholds.keyPlayers = 1
    let found = outcome("key_players", linked(sole: all, of: all), thresholds)?.findings ?? []
    #expect(found.filter { $0.kind == "key_players" }.map(\.severity) == [severity])
  }

  @Test("vacant seats: medium from three", arguments: [(1, Severity.low), (2, .low), (3, .medium)])
  func vacantSeats(count: Int, severity: Severity) {
    var roster = Roster(SmallTwoMode(left: 1, right: 1, ties: [(0, 0)]))
    roster.vacantSeats = (0..<count).map { _ in VacantSeat(network: 0) }
    #expect(outcome("vacancies", roster)?.findings.map(\.severity) == [severity])
  }

  @Test("the consequence by each measure alone")
  func consequence() {
    let table: [(measure: WritableKeyPath<Stake, Int>, levels: [(Int, RiskLevel)])] = [
      (\.cutOffNetworks, [(0, .low), (1, .medium), (2, .high)]),
      (\.cutOffOrganisations, [(0, .low), (1, .medium), (2, .high)]),
      (\.uncoveredRoles, [(1, .low), (2, .medium), (3, .medium), (4, .high)]),
      (\.soleSeatsUncovered, [(4, .low), (5, .medium), (500, .medium)]),
      (\.initiatives, [(0, .low), (1, .medium), (2, .medium), (3, .high)]),
    ]
    for (measure, levels) in table {
      for (value, level) in levels {
        var stake = Stake()
        stake.soleBridgesUncovered = 1
        stake[keyPath: measure] = value
        #expect(RiskRules().consequence(of: stake) == level, "\(measure) \(value)")
      }
    }
  }

  @Test(
    "the consequence by lost nearness: medium from 1 %, high from 3 %",
    arguments: [
      (0.0099, RiskLevel.low), (0.01, .medium), (0.0299, .medium), (0.03, .high), (1, .high),
    ])
  func nearness(loss: Double, level: RiskLevel) {
    var stake = Stake()
    stake.soleBridgesUncovered = 1
    stake.efficiencyLoss = loss
    #expect(RiskRules().consequence(of: stake) == level)
  }

  @Test(
    "a leaving is likely when half of the seats are left",
    arguments: [(0, nil), (1, RiskLevel.medium), (49, .medium), (50, .high), (51, .high)])
  func leaving(seats: Int, level: RiskLevel?) {
    var signs = Signs()
    (signs.seats, signs.leavingSeats, signs.datedSeats) = (100, seats, seats)
    #expect(RiskRules().likelihood(of: signs) == level)
  }

  @Test(
    "ten people of no great weight are told of, and the rest counted", arguments: [9, 10, 11, 13])
  func minor(count: Int) {
    // Each leads two networks without a deputy; a colleague sits in both, so nothing else hangs there.
    var ties: [(Int32, Int32)] = []
    for one in stride(from: 0, to: 2 * Int32(count), by: 2) {
      ties += [(one, one), (one, one + 1), (one + 1, one), (one + 1, one + 1)]
    }
    var roster = Roster(SmallTwoMode(left: 2 * count, right: 2 * count, ties: ties))
    for person in roster.people.indices { roster.people[person].organisation = 0 }
    for row in roster.memberships.indices where roster.memberships[row].person % 2 == 0 {
      roster.memberships[row].role = .chair
    }
    let found = (outcome("dependency", roster)?.findings ?? []).filter { $0.kind == "dependency" }
    #expect(found.count == min(count, 10) && found.cases == count)
    #expect(found.allSatisfy { $0.severity == .low })
  }

  @Test("twenty gaps are told of, and the rest counted", arguments: [19, 20, 21])
  func gaps(count: Int) {
    // One network of another field and level than all others, and an initiative of all.
    var roster = Roster(
      SmallTwoMode(
        left: count + 1, right: count + 1, ties: (0...Int32(count)).map { ($0, $0) }))
    for network in roster.networks.indices {
      roster.networks[network].field = network == 0 ? "a" : "b"
      roster.networks[network].level = network == 0 ? "x" : "y"
    }
    var initiative = Initiative(id: "I", name: "I")
    initiative.networks = (0...Int32(count)).map { $0 }
    roster.initiatives = [initiative]
    let found = (outcome("gaps", roster)?.findings ?? []).filter { $0.kind == "diagonal_gap" }
    #expect(found.count == min(count, 20) && found.cases == count)
  }

  @Test(
    "a loss of efficiency is told from half a per cent on",
    arguments: [(199, true), (200, true), (201, false)])
  func toldNearness(all: Int, isTold: Bool) throws {
    let found = outcome("dependency", linked(sole: 1, of: all))?.findings ?? []
    let finding = try #require(found.first { $0.subjects == [.person("P0")] })
    #expect(finding.fact.swedish.plain.contains("Effektivitetsförlusten är") == isTold)
  }

  @Test(
    "a sentence names three networks, or two of more and counts the rest",
    arguments: [(2, 2), (3, 3), (4, 2)])
  func networks(count: Int, named: Int) throws {
    // A part of nine networks, and one of so many.
    let ties = (0..<Int32(9 + count)).map { ($0 < 9 ? Int32(0) : 1, $0) }
    let found = outcome(
      "components", Roster(SmallTwoMode(left: 2, right: 9 + count, ties: ties)))?.findings
    let fact = try #require(found?.first?.fact.swedish.plain)
    #expect(
      fact.count { $0 == "[" } == named
        && fact.contains("och två till") == (named < count))
  }

  @Test("one link is named, more are counted", arguments: [(1, true), (3, false), (6, false)])
  func links(count: Int, isNamed: Bool) throws {
    // P0 sits in two, three or four networks, and P1 in one of them: one, three or six links.
    let ties: [(Int32, Int32)] =
      (0..<(count == 1 ? 2 : count == 3 ? 3 : 4)).map { (0, $0) } + [(1, 0)]
    let roster = Roster(SmallTwoMode(left: 2, right: 4, ties: ties))
    let found = outcome("dependency", roster)?.findings ?? []
    let finding = try #require(found.first { $0.subjects == [.person("P0")] })
    let fact = finding.fact.swedish.plain
    #expect(fact.contains("Kontakten mellan nätverken [N0] och [N1]") == isNamed)
    #expect(fact.contains("(se tabellen)") != isNamed)
  }

  @Test(
    "how people leave is told from ten ends on three days",
    arguments: [(9, 3, false), (10, 2, false), (10, 3, true), (11, 4, true)])
  func history(ends: Int, days: Int, isEnough: Bool) {
    // The first end opens the window and is not seen.
    let last = [900] + (0..<ends).map { 100 + 50 * ($0 % days) }
    var roster = Roster(
      SmallTwoMode(left: ends + 2, right: 1, ties: (0..<Int32(ends + 2)).map { ($0, 0) }))
    for row in roster.memberships.indices {
      roster.memberships[row].from = Day(number: Day.sample.number - 2000)
      if row < last.count {
        roster.memberships[row].to = Day(number: Day.sample.number - Int32(last[row]))
      }
    }
    let history = LeavingHistory(of: Structure(of: roster, asOf: .sample))
    #expect(history.levels.map(\.events) == [ends] && history.isEnough == isEnough)
  }

  @Test("ten of each side have a rank interval", arguments: [9, 10, 11, 12])
  func ranks(count: Int) {
    // A chain: all people lie between others, and all networks but the two at its ends.
    let b = TwoMode(
      left: count, right: count + 1, ties: (0..<Int32(count)).flatMap { [($0, $0), ($0, $0 + 1)] })
    let rows = Stability(of: b, Betweenness(of: b), seed: 1).rows
    #expect(Set(rows.filter { $0.side == .left }.map(\.vertex)).count == min(count, 10))
    #expect(Set(rows.filter { $0.side == .right }.map(\.vertex)).count == min(count - 1, 10))
  }

  @Test(
    "resamples: a hundred for what is small, fewer for what is larger, by pivots too; none beyond",
    arguments: [
      (1000, 1500, 100), (1000, 1516, 98), (1000, 7142, 21), (2500, 3000, 20), (2500, 3001, 100),
      (2500, 4000, 100), (20_000, 44_926, 20), (30_000, 40_000, 22), (30_001, 40_000, 0),
    ])
  func resamples(order: Int, size: Int, count: Int) {
    #expect(Stability.resamples(order: order, size: size) == count)
  }

  @Test("groups of networks: as many draws as let a division pass that none of them reaches")
  func communities() {
    func certainty(_ draws: Int) -> Certainty {
      let p = 1 / Double(draws + 1)
      return Tested(.communities, p: p, error: Precision.error(of: p, draws: draws), draws: draws)
        .certainty
    }
    #expect(certainty(CommunityTest.most) == .likely && certainty(1198) == .undecided)
  }

  @Test("the numbers that a dataset may set, as they are when it does not")
  func settings() {
    let numbers = Thresholds()
    #expect(numbers.keyPlayers == 3 && numbers.coverBudget == 10 && numbers.coverSoleBridges == 3)
    #expect(numbers.risk.horizonMonths == 12 && numbers.risk.newOnPostMonths == 12)
    #expect(
      numbers.plan.loadLimit == 100 && numbers.plan.taskLimit == 2 && numbers.plan.gaps == 200)
    #expect(numbers.gapLimit == 100_000 && Aggregation.limit == 80 && Walls.chance == 0.001)
    #expect(RowErrors.most == 400 && RowErrors.least == 40)
  }

  @Test(
    "each part of a run has its analyses",
    arguments: [
      (
        Part.centrality,
        """
        betweenness distances eigenvector circles cores brokerage communities mixing meetings stability \
        components cut_points bus_factor collaborations
        """
      ),
      (.gaps, "gaps"),
      (
        .dependency,
        "cut_points sole_bridges dependency bus_factor vacancies key_players turnover row_errors cover"
      ),
      (.instruments, ""),
    ])
  func parts(part: Part, names: String) {
    // Those that were here when this was written: a new one says itself where it belongs.
    let own = Set(Catalogue.analyses.filter { $0.parts.contains(part) }.map(\.name))
    #expect(own.isSuperset(of: names.split(separator: " ").map(String.init)))
    let run = Set(Catalogue.analyses.filter { $0.belongs(to: [part]) }.map(\.name))
    #expect(run == own.union(["subjects", "degrees", "seats"]))
  }

  @Test("what is quick at any size, and what an answer may wait for")
  func costs() {
    func names(_ cost: Cost) -> Set<String> {
      Set(Catalogue.analyses.filter { $0.cost == cost }.map(\.name))
    }
    #expect(
      names(.counted).isSuperset(of: [
        "subjects", "degrees", "meetings", "components", "cut_points", "sole_bridges", "seats",
        "vacancies",
      ]))
    #expect(
      names(.drawn).isSuperset(of: [
        "mixing", "stability", "gaps", "key_players", "turnover", "row_errors", "cover",
      ]))
  }
}
