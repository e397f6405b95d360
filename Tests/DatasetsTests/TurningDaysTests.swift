// Between turning days the calendar changes nothing that is found.

import Datasets
import Findings
import Instruments
import Invented
import Network
import Roster
import Testing

@Suite struct TurningDaysTests {
  private static let rules = RiskRules()

  /// Findings with their severity, and headline numbers: what a report says on a day.
  private func signature(_ roster: Roster, _ day: Day) -> [String] {
    let structure = Structure(of: roster, asOf: day, threads: 1)
    // Those left out draw many graphs at random from the same seats that the others see.
    let costly: Set<String> = ["gaps", "plan", "mixing", "stability", "key_players"]
    let outcomes =
      Catalogue.analyses.filter { !costly.contains($0.name) }.compactMap { $0.outcome(structure) }
      + analyseInstruments(Review(of: roster, asOf: day))
    return outcomes.flatMap(\.findings).map { "\($0.id) \($0.severity)" }.sorted()
      + outcomes.flatMap(\.keyFigures).map { "\($0.name) \($0.value)" }
  }

  @Test(
    "the first and the last day of a stretch without turning days say the same",
    arguments: 1...3 as ClosedRange<UInt64>)
  func stretches(seed: UInt64) throws {
    // Enough for planted dates around the day: seats that end, a chair who is new, vacancies.
    let roster = SyntheticRoster(
      SyntheticShape(seed: seed, people: 100, networks: 20, organisations: 8)
    ).roster
    let turning = TurningDays(
      of: roster, horizon: Self.rules.horizonMonths, newOnPost: Self.rules.newOnPostMonths)
    let today = SyntheticRoster.today.number
    let days = turning.days.map(\.number).filter { (today - 400...today + 800).contains($0) }
    #expect(days.count > 20)
    var changes = 0
    var random = SplitMix64(seed: seed)
    let pairs = Array(zip(days, days.dropFirst()))
    for _ in 0..<30 {
      let (first, next) = pairs[random.below(pairs.count)]
      let before = signature(roster, Day(number: first - 1))
      let here = signature(roster, Day(number: first))
      if before != here { changes += 1 }
      guard next - first > 1 else { continue }
      let last = signature(roster, Day(number: next - 1))
      let other = Set(here).symmetricDifference(last).sorted()
      #expect(other == [], "from \(Day(number: first)) to \(Day(number: next - 1))")
    }
    #expect(changes > 0)
  }

  @Test("what a report says of one person turns on the days named, and on no other")
  func one() throws {
    var roster = Roster(name: "one")
    roster.organisations = [Organisation(id: "o", name: "O")]
    roster.networks = [Network(id: "n", name: "N"), Network(id: "m", name: "M")]
    var person = Person(id: "p", name: "P")
    person.organisation = 0
    person.since = Day(year: 2024, month: 2, day: 29)
    roster.people = [person]
    var seat = Membership(person: 0, network: 0)
    seat.role = .chair
    seat.from = Day(year: 2024, month: 3, day: 1)
    seat.to = Day(year: 2027, month: 8, day: 31)
    roster.memberships = [seat, Membership(person: 0, network: 1)]
    roster.tables = [.organisations, .people, .networks, .memberships]
    let turning = TurningDays(of: roster, horizon: 12, newOnPost: 12)
    // Day by day through the years in which something turns often, then around the eighth year.
    let start = try #require(Day(year: 2024, month: 1, day: 1)).number
    let eighth = try #require(Day(year: 2032, month: 2, day: 20)).number
    for days in [start..<start + 460, start + 900..<start + 1480, eighth..<eighth + 20] {
      var last = signature(roster, Day(number: days.lowerBound))
      for number in days.dropFirst() {
        let now = signature(roster, Day(number: number))
        if now != last {
          #expect(turning.days.contains(Day(number: number)), "\(Day(number: number))")
        }
        last = now
      }
    }
  }

  @Test("a report holds to the end of its month at most")
  func month() throws {
    let empty = TurningDays(of: Roster(name: "empty"), horizon: 12, newOnPost: 12)
    #expect(
      empty.last(from: try #require(Day(year: 2028, month: 2, day: 3))).description == "2028-02-29")
    #expect(
      empty.last(from: try #require(Day(year: 2026, month: 12, day: 31))).description
        == "2026-12-31")
  }
}
