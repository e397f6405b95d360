// Each organisation's own portfolio: what it is in, and hours that are known and not.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct OwnPortfolioTests {
  /// Two people of o0 in n0 (ten hours a seat), one in n1 of unknown time; o1 in n0; o2 in nothing.
  private func roster() -> Roster {
    var roster = Roster.small(
      populations: [1, 1, 1], people: [0, 0, 1], networks: [[0, 1, 2], [0]])
    (roster.networks[0].meetingsPerYear, roster.networks[0].hoursPerMeeting) = (5, 2)
    var one = Collaboration(id: "s", name: "Nämnden")
    one.orientation = Worded("driftsinriktad", meaning: [.operational])
    (one.host, one.to) = (0, Day(number: 200))
    roster.collaborations = [one]
    var member = CollaborationMember(collaboration: 0, organisation: 1)
    member.costShare = 0.25
    roster.collaborationMembers = [member]
    var step = LadderStep(collaboration: 0, organisation: 1)
    step.wanted = 3
    roster.ladder = [step]
    var driver = Driver(collaboration: 0, organisation: 1)
    driver.driver = Worded("kapacitet", meaning: .capacity)
    roster.drivers = [driver]
    roster.goals = [Goal(id: "g", name: "Tryggare drift"), Goal(id: "h", name: "Annat")]
    roster.goals[0].year = 2028
    var initiative = Initiative(id: "i", name: "Gemensam jour")
    (initiative.owner, initiative.parties, initiative.commonGoal) = (0, [1], 0)
    initiative.stage = .tested
    roster.initiatives = [initiative]
    var open = Decision(id: "d", name: "Utred jouren", about: .initiative(0))
    (open.responsible, open.due, open.status) = ("organisation 1", Day(number: 99), .open)
    var done = Decision(id: "e", name: "Klart", about: .initiative(0))
    done.status = .done
    roster.decisions = [open, done]
    var resource = Resource(about: .collaboration(0))
    (resource.organisation, resource.hours) = (1, 40)
    roster.resources = [resource]
    roster.tables = roster.tables.union([.goals, .decisions])
    return roster
  }

  private func portfolio(_ roster: Roster) throws -> OwnPortfolio {
    try #require(OwnPortfolio(of: Review(of: roster, asOf: Day(number: 100))))
  }

  @Test("all that an organisation is in, kind by kind; one that is in nothing has no page")
  func items() throws {
    let result = try portfolio(roster())
    #expect(result.organisations == [0, 1])
    func own(_ organisation: Index) -> [String] {
      result.items.filter { $0.organisation == organisation }.map {
        "\($0.kind) \($0.id) \($0.role.map { "\($0)" } ?? "–")"
      }
    }
    #expect(
      own(0) == [
        "collaboration s host", "initiative i owner", "decision d –", "goal g –", "network n0 –",
        "network n1 –",
      ])
    #expect(
      own(1) == [
        "collaboration s party", "initiative i party", "decision d responsible", "goal g –",
        "network n0 –",
      ])
    let party = try #require(result.items.first { $0.organisation == 1 })
    #expect(party.share == 0.25 && party.hours == 40 && party.drivers == [.capacity])
    #expect(party.step?.wanted == 3 && party.until == "\(Day(number: 200))")
    // Due the day before: overdue; on the day it is not.
    #expect(result.items.first { $0.kind == .decision }?.state == "overdue")
    var due = roster()
    due.decisions[0].due = Day(number: 100)
    #expect(try portfolio(due).items.first { $0.kind == .decision }?.state == "open")
  }

  @Test("by hand: two seats of ten hours and one of unknown time are 20 hours and one unknown")
  func hours() throws {
    let outcome = try portfolio(roster()).outcome
    let sheet = try #require(
      Contract.sheets(of: [outcome]).first { $0.table == .ownPortfolioSums })
    func cells(_ column: Column) -> [Double?] { [0, 1].map { sheet.number(column, $0) } }
    #expect(cells(.networkHours) == [20, 10] && cells(.networksWithoutHours) == [1, 0])
    #expect(cells(.resourceHours) == [nil, 40])
    #expect(cells(.owned) == [1, 0] && cells(.seats) == [3, 1])
  }

  @Test("time that no network tells is unknown, not none")
  func unknownTime() throws {
    var roster = roster()
    roster.networks[0].hoursPerMeeting = nil
    let items = try portfolio(roster).items.filter { $0.kind == .network }
    #expect(items.allSatisfy { $0.hours == nil })
  }

  @Test("a network where another represents it has no seats and takes no time")
  func represented() throws {
    var roster = roster()
    roster.representations = [
      Representation(network: 1, organisation: 1, by: .organisation(0))
    ]
    let item = try #require(
      try portfolio(roster).items.first { $0.organisation == 1 && $0.id == "n1" })
    #expect(item.role == .represented && item.seats == 0 && item.hours == 0)
  }

  @Test("what is over is not there: collaborations, parties, decisions")
  func over() throws {
    var roster = roster()
    roster.initiatives = []
    roster.collaborations[0].to = Day(number: 99)
    #expect(OwnPortfolio(of: Review(of: roster, asOf: Day(number: 100))) == nil)
    roster = self.roster()
    roster.decisions[0].date = Day(number: 101)
    #expect(try !portfolio(roster).items.contains { $0.kind == .decision })
  }

  @Test("the slow definition of who is in what agrees on 100 seeded rosters")
  func definition() throws {
    for seed in 0..<100 {
      var roster = Roster.random(UInt64(seed))
      var generator = SplitMix64(seed: UInt64(seed))
      let count = roster.organisations.count
      roster.initiatives = (0..<4).map { place in
        var one = Initiative(id: "i\(place)", name: "")
        one.owner = (generator.below(10) < 5) ? Index(generator.below(count)) : nil
        one.parties = [Index(generator.below(count))]
        return one
      }
      let review = Review(of: roster, asOf: .today)
      let result = try #require(OwnPortfolio(of: review))
      for organisation in roster.organisations.indices {
        let own = roster.initiatives.filter {
          $0.owner == Index(organisation) || $0.parties.contains(Index(organisation))
        }
        let items = result.items.filter { $0.organisation == Index(organisation) }
        #expect(items.filter { $0.kind == .initiative }.map(\.id) == own.map(\.id))
        guard !own.isEmpty else { continue }
        let seats = review.seats.filter { review.organisation($0) == organisation }
        #expect(items.compactMap(\.seats).reduce(0, +) == seats.count)
      }
    }
  }
}
