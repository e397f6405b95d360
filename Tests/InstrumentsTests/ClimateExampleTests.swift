// Earlier rounds of the self-test in the example: trust falls in one collaboration, and another has few answers.

import Instruments
import Invented
import Roster
import Testing

@Suite struct ClimateExampleTests {
  private let roster = SyntheticRoster(
    SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15)
  ).roster

  @Test(
    "in the example trust has fallen in one collaboration, and in another too few have answered")
  func planted() throws {
    let climate = try #require(Climate(of: roster, asOf: SyntheticRoster.today))
    #expect(climate.courses.map(\.rounds.count).sorted() == [2, 3])
    #expect(climate.courses.filter { !$0.trust(.fell).isEmpty }.count == 1)
    let few = try #require(climate.courses.first { $0.trust(.few).count == 2 })
    #expect(few.rounds.first?.respondents == 3)
  }

  @Test(
    "the rows of 2026 stand first, as they were drawn, and the first collaboration has one round")
  func added() {
    let years = roster.selfTests.map { $0.date?.components.year == 2026 }
    #expect(years == years.sorted { $0 && !$1 })
    let first = roster.selfTests.filter { $0.collaboration == 0 }
    #expect(first.allSatisfy { $0.date?.components.year == 2026 })
  }
}
