// How people have left: spans, late entry, what is enough, and the interval where many leave on one day.

import Network
import Roster
import TestSupport
import Testing

@Suite struct LeavingHistoryTests {
  private static let year = 365

  /// People with one seat each, from and to so many days before the sample day; no end where it is negative.
  private func roster(_ days: [(from: Int, to: Int)], level: String = "manager") -> Roster {
    var roster = Roster(
      SmallTwoMode(left: days.count, right: 1, ties: days.indices.map { (Int32($0), 0) }))
    for (person, (from, to)) in days.enumerated() {
      roster.people[person].level = .named(level)
      roster.memberships[person].from = Day(number: Day.sample.number - Int32(from))
      if to >= 0 { roster.memberships[person].to = Day(number: Day.sample.number - Int32(to)) }
    }
    return roster
  }

  private func history(_ roster: Roster, seed: UInt64 = 1) -> LeavingHistory {
    LeavingHistory(of: Structure(of: roster, asOf: .sample, seed: seed))
  }

  @Test("without ended rows nothing is told; with too few, or all on one day, not enough")
  func enough() {
    #expect(history(roster([(900, -1), (800, -1)])).levels.isEmpty)
    // The first end opens the window and is not seen; nine are left.
    let nine = history(roster((0..<10).map { (2000, 900 - 50 * $0) } + [(2000, -1)]))
    #expect(nine.levels.map(\.events) == [9] && !nine.isEnough && nine.levels[0].points.isEmpty)
    let ten = history(roster((0..<11).map { (2000, 900 - 50 * $0) } + [(2000, -1)]))
    #expect(ten.levels.map(\.events) == [10] && ten.isEnough)
    let oneDay = history(roster([(2000, 900)] + (0..<30).map { _ in (2000, 100) } + [(2000, -1)]))
    #expect(oneDay.levels.map(\.events) == [30] && !oneDay.isEnough)
  }

  @Test("rows that overlap or follow on one another are one span; a last day to come is no end")
  func spans() {
    var one = roster([(3000, 2500), (1000, 500), (400, -1)])
    // P1 takes up a second seat the day after the first ends, and P2's ends in the future.
    one.networks.append(Network(id: "N1", name: "Network 1"))
    var next = Membership(person: 1, network: 1)
    next.from = Day(number: Day.sample.number - 499)
    one.memberships.append(next)
    one.memberships[2].to = Day(number: Day.sample.number + 30)
    let history = history(one)
    #expect(history.start == Day(number: Day.sample.number - 2500))
    // P0's end opens the window; P1 and P2 go on.
    #expect(history.levels.map(\.spans) == [2] && history.levels[0].events == 0)
    #expect(abs(history.levels[0].personYears - Double(1001 + 401) / 365.25) < 1e-9)
    one.memberships[1].from = nil
    #expect(self.history(one).undated == 1)
  }

  @Test("who came before the first end that is kept enters late: the rate is of the days seen")
  func truncation() {
    // All came 4000 days ago; the list has kept ends from 1000 days ago on.
    let history = history(
      roster(
        [(4000, 1000)] + (0..<10).map { (4000, 900 - 80 * $0) } + (0..<10).map { _ in (4000, -1) }))
    let level = history.levels[0]
    // Each was seen for its days after the 1000th before: Σ (100 + 80 k) + 10 · 1000.
    let days = (0..<10).reduce(0) { $0 + 100 + 80 * $1 } + 10 * 1000
    #expect(abs(level.personYears - Double(days) / 365.25) < 1e-9)
    #expect(abs(level.rate - (1 - pow(2.718281828459045, -10 / level.personYears))) < 1e-9)
  }

  private func pow(_ x: Double, _ y: Double) -> Double {
    // eʸ by its series, independent of the library.
    _ = x
    return (1...40).reversed().reduce(1.0) { 1 + y / Double($1) * $0 }
  }

  @Test(
    "where many leave on one day the interval is wider; where each leaves alone it is Greenwood's, nearly"
  )
  func clusters() throws {
    // 120 people over twelve years; each stays about three. The same ends, spread or at six days of terms.
    func draw(_ isTerm: Bool, _ seed: UInt64) -> Roster {
      var generator = SplitMix64(seed: seed)
      return roster(
        [(4400, 4390)]
          + (0..<120).map { _ in
            let from = 200 + generator.below(4000)
            let stay = 30 + generator.below(2100)
            let to = from - stay
            guard to > 0 else { return (from, -1) }
            // The end of the term of 700 days in which it falls, if that is past.
            let end = isTerm ? to / 700 * 700 : to
            return end > 0 ? (from, end) : (from, -1)
          })
    }
    func widths(_ roster: Roster) throws -> (greenwood: Double, clustered: Double) {
      let level = try #require(history(roster).levels.first)
      let point = try #require(level.points.first { $0.years == 2 })
      #expect(point.clusteredLow <= point.low && point.high <= point.clusteredHigh)
      #expect(point.low <= point.share && point.share <= point.high)
      return (point.high - point.low, point.clusteredHigh - point.clusteredLow)
    }
    var ratios: [Bool: Double] = [:]
    for seed in 0..<6 as Range<UInt64> {
      for isTerm in [false, true] {
        let widths = try widths(draw(isTerm, seed))
        ratios[isTerm, default: 0] += widths.clustered / widths.greenwood / 6
      }
    }
    #expect(ratios[false].map { $0 < 1.15 } ?? false, "\(ratios)")
    #expect(ratios[true].map { $0 > 1.2 } ?? false, "\(ratios)")
  }

  @Test("the same on every run; by level, highest first")
  func order() {
    var roster = roster((0..<30).map { (3000, 1500 - 40 * $0) })
    for person in 0..<10 { roster.people[person].level = "political" }
    let one = history(roster).levels
    #expect(one.map(\.level) == ["political", "manager"] && one == history(roster).levels)
  }
}
