// Resources: sums that are at least, who coordinates, and shares against the cost key at the limit.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ResourcesTests {
  /// A collaboration of as many parties as there are shares.
  private func roster(_ shares: [Double?], populations: [Int] = [10, 30, 60]) -> Roster {
    var roster = Roster.small(populations: populations, people: [], networks: [[]])
    roster.collaborations = ["c", "d", "e"].map { Collaboration(id: $0, name: "Nämnd \($0)") }
    roster.collaborationMembers = shares.enumerated().map { place, share in
      var member = CollaborationMember(collaboration: 0, organisation: Index(place))
      member.costShare = share
      return member
    }
    return roster
  }

  private func resource(
    _ matter: Matter = .collaboration(0), _ kind: Resource.Kind? = .office,
    by organisation: Index? = 0, hours: Double? = nil, kronor: Double? = nil
  ) -> Resource {
    var one = Resource(about: matter)
    one.kind = kind.map { Worded($0.rawValue, meaning: $0) } ?? Worded()
    (one.organisation, one.hours, one.kronor) = (organisation, hours, kronor)
    return one
  }

  private func measured(_ roster: Roster) throws -> Resources {
    try #require(Resources(of: Review(of: roster, asOf: .today)))
  }

  @Test("sums are of what is told, and at least where a row tells none; nothing told is unknown")
  func sums() throws {
    var roster = roster([])
    roster.resources = [
      resource(hours: 100), resource(.collaboration(0), .support, by: 1, kronor: 5000),
      resource(.collaboration(1), .office),
    ]
    let rows = try measured(roster).rows
    #expect(rows.map(\.hours) == [100, nil] && rows.map(\.kronor) == [5000, nil])
    #expect(!rows[0].hoursAreWhole && !rows[0].kronorAreWhole)
    #expect(rows[0].kinds == [.office, .support] && rows[0].organisations == 2)
    roster.resources[1].hours = 0
    #expect(try measured(roster).rows[0].hoursAreWhole)
    let outcome = try measured(roster).outcome
    #expect(outcome.cells(.resources, .resourceKinds) == ["office support", "office"])
    #expect(outcome.cells(.resources, .hoursTold) == ["100", ""])
  }

  @Test(
    "the four kinds of the study: an office or process leadership coordinates, others do not",
    arguments: [
      ([.office], true), ([.processLeadership], true), ([.steeringGroup], false),
      ([.support], false), ([.steeringGroup, .support], false), ([.support, .office], true),
      ([nil], nil), ([.support, nil], nil), ([nil, .office], true),
    ] as [([Resource.Kind?], Bool?)])
  func coordinated(kinds: [Resource.Kind?], isCoordinated: Bool?) throws {
    var roster = roster([])
    roster.resources =
      kinds.map { resource(.collaboration(0), $0) } + [resource(.collaboration(1), .office)]
    #expect(try measured(roster).rows[0].isCoordinated == isCoordinated)
    let found = try measured(roster).outcome.findings
    #expect(found.map(\.kind) == (isCoordinated == false ? ["nobody_coordinates"] : []))
    #expect(
      try measured(roster).outcome.keyFigures[0].value == .count(isCoordinated == false ? 1 : 0))
  }

  @Test("where nobody has an office, nothing is found; without kinds, it is unknown")
  func nowhere() throws {
    var roster = roster([])
    roster.resources = [resource(.collaboration(0), .support)]
    #expect(try measured(roster).outcome.findings.isEmpty)
    roster.resources = [resource(.collaboration(0), nil)]
    #expect(try measured(roster).outcome.keyFigures[0].value == .unknown)
    #expect(try measured(roster).outcome.cells(.resources, .isCoordinated) == [""])
  }

  @Test("a coordinator's seat coordinates a network")
  func network() throws {
    var roster = Roster.small(populations: [1], people: [0], networks: [[0], []])
    roster.resources = [
      resource(.network(0), .support), resource(.network(1), .support),
    ]
    roster.memberships[0].role = .coordinator
    #expect(try measured(roster).rows.map(\.isCoordinated) == [true, false])
    let finding = try #require(try measured(roster).outcome.findings.first)
    #expect(
      plain(finding.fact.swedish)
        == "Ett av två samarbeten, nätverk och initiativ med angivna resurser saknar kansli, samordnare och "
        + "processledare: nätverket <n1>.")
    roster.memberships[0].to = Day(number: Day.today.number - 1)
    #expect(try measured(roster).rows.map(\.isCoordinated) == [false, false])
    roster.memberships[0].role = .member
    #expect(try measured(roster).outcome.keyFigures[0].value == .unknown)
  }

  @Test(
    "what has not begun is not told of, what has ended is no resource, and an ended matter is out")
  func days() throws {
    var roster = roster([])
    roster.resources = [
      resource(.collaboration(0), .office, hours: 10), resource(.collaboration(1), .office),
      resource(.collaboration(2), .office),
    ]
    roster.resources[0].to = Day(number: Day.today.number - 1)
    roster.resources[1].from = Day(number: Day.today.number + 1)
    roster.collaborations[2].to = Day(number: Day.today.number - 1)
    let rows = try measured(roster).rows
    #expect(rows.map(\.about.of) == ["c"])
    #expect(rows[0].kinds.isEmpty && rows[0].hours == nil && rows[0].isCoordinated == false)
    roster.resources[0].to = .today
    #expect(try measured(roster).rows[0].hours == 10)
    roster.resources.removeFirst()
    #expect(Resources(of: Review(of: roster, asOf: .today)) == nil)
  }

  @Test(
    "a share that lies ten points from the key is not apart; one that lies further is",
    arguments: [
      ([40, 60], false), ([39.9, 60.1], true), ([60, 40], false), ([60.1, 39.9], true),
    ] as [([Double], Bool)])
  func limit(kronor: [Double], isApart: Bool) throws {
    var roster = roster([0.5, 0.5], populations: [25, 75])
    roster.resources = kronor.enumerated().map { place, sum in
      resource(by: Index(place), kronor: sum)
    }
    let result = try measured(roster)
    #expect(result.shares.map(\.share) == kronor.map { $0 / 100 })
    #expect(result.shares.map(\.population) == [0.25, 0.75])
    #expect(result.outcome.findings.map(\.kind) == (isApart ? ["resources_off_key"] : []))
    #expect(result.outcome.findings.allSatisfy { $0.severity == .low })
  }

  @Test("no share where a party, an amount or the body is not told; hours where kronor are not")
  func untold() throws {
    var roster = roster([0.2, 0.3, 0.5])
    roster.resources = (0..<3).map { resource(by: $0, hours: 10, kronor: $0 == 2 ? nil : 5) }
    #expect(try measured(roster).shares.map(\.unit) == [.hours, .hours, .hours])
    roster.collaborationMembers[0].costShare = nil
    #expect(try measured(roster).shares.map(\.key) == [nil, nil, nil])
    roster.collaborationMembers[0].costShare = 0.1
    #expect(try measured(roster).shares.map(\.key) == [nil, nil, nil])
    for change in [
      { (one: inout Resource) in one.hours = nil },
      { (one: inout Resource) in one.organisation = nil },
      { (one: inout Resource) in one.organisation = 0 },
    ] {
      var other = roster
      change(&other.resources[2])
      #expect(try measured(other).shares.isEmpty)
    }
  }

  @Test("the slow definition agrees on 100 seeded rosters")
  func definition() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<100 {
      var roster = roster([0.2, 0.3, 0.5])
      roster.resources = (0..<1 + random.below(8)).map { _ in
        resource(
          .collaboration(Index(random.below(3))),
          [nil, .office, .steeringGroup, .support, .processLeadership][random.below(5)],
          by: Index(random.below(3)), hours: random.below(3) == 0 ? nil : Double(random.below(9)))
      }
      let result = try measured(roster)
      for row in result.rows {
        let own = roster.resources.filter { AboutCell($0.about, in: roster) == row.about }
        var sum = 0.0
        for one in own { sum += one.hours ?? 0 }
        let isTold = own.contains { $0.hours != nil }
        #expect(row.hours == (isTold ? sum : nil))
        #expect(row.hoursAreWhole == own.allSatisfy { $0.hours != nil })
      }
      #expect(
        result.rows.count == Set(roster.resources.map(\.about)).count
          && abs(result.shares.reduce(0) { $0 + $1.share } - (result.shares.isEmpty ? 0 : 1)) < 1e-9
      )
    }
  }
}
