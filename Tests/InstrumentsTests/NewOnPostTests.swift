// Who is new: the ends of the year, and networks with many.

import Findings
import Instruments
import Roster
import Testing

@Suite struct NewOnPostTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test("new from the day after twelve months ago up to the day itself")
  func ends() throws {
    // The day is 2026-11-21.
    var roster = Roster.small(
      populations: [1], people: [0, 0, 0, 0, 0], networks: [[0, 1, 2, 3]])
    roster.people[0].since = try day(2025, 11, 21)
    roster.people[1].since = try day(2025, 11, 22)
    roster.people[2].since = .today
    roster.people[3].since = try day(2026, 11, 22)
    // Sits nowhere.
    roster.people[4].since = .today
    let new = try #require(NewOnPost(of: Review(of: roster, asOf: .today)))
    #expect(new.rows.map(\.person) == [1, 2])
    #expect(new.rows.map(\.days) == [364, 0])
    #expect(new.known == [3] && new.new == [2])
  }

  @Test("a network of five with two new is told, of four not; a new chair is told")
  func findings() throws {
    var roster = Roster.small(
      populations: [1], people: [0, 0, 0, 0, 0, 0],
      networks: [[0, 1, 2, 3, 4], [0, 1, 2, 3]])
    for person in 0..<6 {
      roster.people[person].since = person < 2 ? .today : Day(number: 0)
    }
    roster.memberships[0].role = .coordinator
    let new = try #require(NewOnPost(of: Review(of: roster, asOf: .today)))
    #expect(new.share(0) == 0.4 && new.share(1) == 0.5)
    #expect(
      new.outcome.findings.map(\.id) == ["new_leader/person:p0", "many_new/network:n0"])
    #expect(new.outcome.findings.map(\.severity) == [.low, .low])
    #expect(new.rows.map(\.leads) == [1, 0])
    roster.memberships[0].to = Day(number: Day.today.number - 1)
    let left = try #require(NewOnPost(of: Review(of: roster, asOf: .today)))
    #expect(left.rows.map(\.leads) == [0, 0] && left.known == [4, 4])
  }

  @Test("counts by definition on random rosters", arguments: 0..<250)
  func definition(seed: Int) {
    let roster = Roster.random(UInt64(seed))
    let (people, networks) = (roster.people.indices, roster.networks.indices)
    // 365 days lie between 2025-11-21 and 2026-11-21.
    func age(_ person: Int) -> Int? {
      roster.people[person].since.map { $0.days(to: .today) }.flatMap { $0 >= 0 ? $0 : nil }
    }
    guard let new = NewOnPost(of: Review(of: roster, asOf: .today)) else {
      #expect(!people.contains { p in age(p) != nil && networks.contains { roster.sits(p, $0) } })
      return
    }
    for network in networks {
      let known = people.filter { roster.sits($0, network) && age($0) != nil }
      #expect(new.known[network] == known.count)
      #expect(new.new[network] == known.count { (age($0) ?? 999) < 365 })
    }
    #expect(
      new.rows.map { Int($0.person) }
        == people.filter { p in
          (age(p) ?? 999) < 365 && networks.contains { roster.sits(p, $0) }
        })
  }
}
