// The end of the term: by hand, at its limits, against the removal of those who are elected, and groups without opposition.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct MandateTests {
  private let political = Roster.defaultLevels[0]
  private let manager = Roster.defaultLevels[2]

  private func roster(_ small: SmallTwoMode, political: [Int], ends: Int32? = 31) -> Roster {
    var roster = Roster(small)
    for person in roster.people.indices {
      roster.people[person].level = political.contains(person) ? self.political : manager
    }
    roster.mandateEnds = ends.map { Day(number: Day.sample.number + $0) }
    return roster
  }

  private func structure(_ roster: Roster) -> Structure { Structure(of: roster, asOf: .sample) }

  private func outcome(_ roster: Roster) throws -> Outcome {
    try #require(
      Catalogue.analyses.first { $0.name == "mandate" }?.outcome(structure(roster)))
  }

  @Test("the toy network by hand: c is elected")
  func toy() throws {
    // c is the only person of N0–N1, N0–N3 and N1–N3.
    var made = roster(.toy, political: [2])
    made.initiatives = ([[0, 1], [0], []] as [[Index]]).enumerated().map { place, networks in
      var one = Initiative(id: "i\(place)", name: "I")
      one.networks = networks
      return one
    }
    let mandate = try #require(Mandate(of: structure(made)))
    #expect(mandate.broken.map { [$0.a, $0.b] } == [[0, 1], [0, 3], [1, 3]])
    #expect(mandate.links == [2, 2, 0, 2] && mandate.politicalSeats == [1, 1, 0, 1])
    #expect(mandate.left.isEmpty && mandate.rank == [1, 2, nil, 3] && mandate.order == [0, 1, 3])
    // With e too, N1–N2 goes; with everybody of N0, its initiative has nobody left.
    let more = roster(.toy, political: [0, 1, 2, 4])
    #expect(try #require(Mandate(of: structure(more))).broken.count == 4)
    made = roster(.toy, political: [0, 1, 2, 3, 4])
    made.initiatives = [Initiative(id: "i0", name: "I"), Initiative(id: "i1", name: "I")]
    made.initiatives[0].network = 1
    made.initiatives[1].networks = [1, 2]
    #expect(try #require(Mandate(of: structure(made))).left == [0])
  }

  @Test("a chair is renewed when every chair is elected; both leads weigh more than one")
  func leads() throws {
    let small = SmallTwoMode(
      left: 8, right: 4,
      ties: [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (7, 3)])
    var made = roster(small, political: [0, 2, 3, 4])
    for row in [0, 2, 4, 5, 6] { made.memberships[row].role = .chair }
    made.memberships[3].role = .viceChair
    let mandate = try #require(Mandate(of: structure(made)))
    // N2 has a second chair who is not elected, and N3 one chair who is not.
    #expect(mandate.chairRenewed == [true, true, false, false])
    #expect(mandate.viceRenewed == [nil, true, nil, nil])
    #expect(mandate.chairs == 2 && mandate.bothLeads == 1 && mandate.order == [1, 0])
    // A chair of the day before is none.
    made.memberships[2].to = Day(number: Day.sample.number - 1)
    #expect(try #require(Mandate(of: structure(made))).chairRenewed[1] == nil)
  }

  @Test("of medium importance within the horizon, and only when something is lost")
  func severity() throws {
    func severity(_ roster: Roster) throws -> Severity? {
      try outcome(roster).findings.first { $0.kind == "term_ends" }?.severity
    }
    let last = Day.sample.adding(months: 12).number - Day.sample.number
    #expect(try severity(roster(.toy, political: [2], ends: last)) == .medium)
    #expect(try severity(roster(.toy, political: [2], ends: last + 1)) == .information)
    #expect(try severity(roster(.toy, political: [0], ends: 31)) == .information)
    #expect(try severity(roster(.toy, political: [2], ends: 0)) == .medium)
  }

  @Test("without a day, with one that has passed, and without levels it is unknown, in one line")
  func unknown() throws {
    for made in [
      roster(.toy, political: [2], ends: nil), roster(.toy, political: [2], ends: -1),
      roster(.toy, political: []),
    ] {
      let told = try outcome(made)
      #expect(told.findings.isEmpty && told.columns.isEmpty && told.keyFigures.isEmpty)
      #expect(told.unknowns.count == 1)
    }
    // Where there is neither a day nor anybody elected nothing is said.
    #expect(try outcome(roster(.toy, political: [], ends: nil)).unknowns.isEmpty)
    var untold = roster(.toy, political: [2])
    untold.people[0].level = .untold
    #expect(try #require(Mandate(of: structure(untold))).unclear == 1)
  }

  @Test("the sentence says that it is supposed, and nothing of an election's outcome")
  func words() throws {
    let finding = try #require(try outcome(roster(.toy, political: [2])).findings.first)
    #expect(
      finding.fact.swedish.plain
        == "Om alla platser på politisk nivå byts när mandatperioden slutar "
        + "\(Day(number: Day.sample.number + 31)) bryts tre av fem kontakter mellan nätverk.")
    #expect(finding.meaning.swedish.plain.contains("ingen prognos"))
    #expect(finding.meaning.english.plain.contains("not a forecast"))
  }

  @Test("by definition on random rosters: without those who are elected", arguments: 0..<150)
  func definition(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (left, right) = (2 + random.below(9), 2 + random.below(6))
    var ties: [(Int32, Int32)] = []
    for person in 0..<left {
      for network in 0..<right where random.below(3) == 0 {
        ties.append((Int32(person), Int32(network)))
      }
    }
    let elected = (0..<left).filter { _ in random.below(2) == 0 }
    let made = roster(SmallTwoMode(left: left, right: right, ties: ties), political: elected)
    func people(_ network: Int) -> Set<Int> {
      Set(ties.filter { Int($0.1) == network }.map { Int($0.0) })
    }
    let seated = elected.contains { person in ties.contains { Int($0.0) == person } }
    guard let mandate = Mandate(of: structure(made)) else {
      #expect(!seated)
      return
    }
    var broken: [[Int]] = []
    for a in 0..<right {
      for b in (a + 1)..<max(a + 1, right) {
        let shared = people(a).intersection(people(b))
        if !shared.isEmpty, shared.isSubset(of: elected) { broken.append([a, b]) }
      }
    }
    #expect(mandate.broken.map { [$0.a, $0.b] } == broken)
    #expect(
      mandate.links == (0..<right).map { network in broken.count { $0.contains(network) } })
    // What is left is what a roster without their seats has.
    var without = made
    without.memberships.removeAll { elected.contains(Int($0.person)) }
    let (all, rest) = (structure(made), structure(without))
    #expect(
      all.linkedNetworks.graph.size - rest.linkedNetworks.graph.size == mandate.broken.count)
  }

  /// "KSO-gruppen behöver vidgas så att också oppositionsråd inkluderas": the pre-study of seven municipalities.
  @Test(
    "the pre-study's rule: the opposition is to be there; told only where four of five are told")
  func opposition() throws {
    func groups(_ sides: [Person.Side?], kind: String = "", level: Level? = nil) -> SteeringGroups?
    {
      var made = roster(
        SmallTwoMode(left: sides.count, right: 1, ties: sides.indices.map { (Int32($0), 0) }),
        political: Array(sides.indices))
      made.networks[0].level = level ?? political
      made.networks[0].kind = kind
      for (person, side) in sides.enumerated() { made.people[person].side = side }
      return SteeringGroups(of: structure(made))
    }
    let four: [Person.Side?] = [.majority, .majority, .majority, .majority, nil]
    #expect(groups(four)?.groups.map(\.lacksOpposition) == [true])
    #expect(groups([.majority, .majority, .majority, nil, nil]) == nil)
    #expect(groups([.majority, .opposition, .majority])?.groups.map(\.lacksOpposition) == [false])
    #expect(groups([.majority, .majority]) == nil)
    #expect(groups([nil, nil, nil]) == nil)
    #expect(groups(four, level: manager) == nil)
    #expect(groups(four, kind: "Politisk styrgrupp", level: manager)?.groups.count == 1)
  }
}
