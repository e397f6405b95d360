// Which old reports go: by hand, and against a definition on drawn shelves.

import Loading
import Night
import NightSupport
import Roster
import Run
import TestSupport
import Testing

@Suite struct KeepingTests {
  private func gone(
    _ names: [String], nights: Int, months: Int, current: String, needed: Set<String> = []
  ) -> [String] {
    var rule = Settings.Keep()
    rule.nights = nights
    rule.months = months
    return Shelf.outdated(
      names.compactMap { Shelf.Report($0) }.sorted(), by: rule, current: current, needed: needed)
  }

  @Test("the last of each night, and of each month, stays; all of today stay")
  func byHand() {
    let names = [
      "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-30", "2026-09-30-2", "2026-10-01",
      "2026-11-20", "2026-11-20-2", "2026-11-21", "2026-11-21-2",
    ]
    #expect(
      gone(names, nights: 2, months: 3, current: "2026-11-21-2")
        == ["2026-08-30", "2026-08-31", "2026-09-01", "2026-09-30", "2026-11-20"])
    #expect(
      gone(names, nights: 2, months: 0, current: "2026-11-21-2", needed: ["2026-08-31"])
        == [
          "2026-08-30", "2026-09-01", "2026-09-30", "2026-09-30-2", "2026-10-01", "2026-11-20",
        ])
  }

  @Test("nothing goes on a day before another report's: the clock may be wrong")
  func clock() {
    let names = ["2026-11-19", "2026-11-20", "2026-11-21", "1970-01-01"]
    #expect(gone(names, nights: 1, months: 1, current: "1970-01-01").isEmpty)
    // A clock that is ahead costs the night that it takes the place of.
    #expect(
      gone(["2026-11-19", "2026-11-20", "2099-01-01"], nights: 2, months: 0, current: "2099-01-01")
        == ["2026-11-19"])
  }

  @Test("a report of a day that never came stops nothing once a week of days has followed on it")
  func stray() throws {
    let names = (1...9).map { "2026-11-0\($0)" } + ["2099-01-01"]
    var rule = Settings.Keep()
    (rule.nights, rule.months) = (8, 0)
    func gone(_ later: Int) -> [String] {
      Shelf.outdated(
        names.compactMap { Shelf.Report($0) }.sorted(), by: rule, current: "2026-11-09", needed: [],
        strays: ["2099-01-01": later])
    }
    #expect(gone(6) == [])
    #expect(gone(7) == ["2026-11-01"])
    #expect(gone(8) == ["2026-11-01", "2099-01-01"])
    let night = try NightFolder()
    try night.folder.write("keep: 8 nights\n", to: "Data/a/settings.yaml")
    for day in ["2099-01-01"] + (1...9).map({ "2026-11-0\($0)" }) {
      try night.run("") {
        $0.asOf = nil
        $0.today = day
        $0.again = true
      }
    }
    #expect(night.runs() == (2...9).map { "2026-11-0\($0)" })
  }

  @Test("names that are no reports are none")
  func names() {
    #expect(["2026-11-21", "2026-11-21-2"].allSatisfy { Shelf.Report($0) != nil })
    for name in ["latest", "2026-11-31", "2026-11-21-1", "2026-11-21-x", ".staging-2026-11-21", ""]
    {
      #expect(Shelf.Report(name) == nil, "\(name)")
    }
  }

  @Test("drawn shelves agree with the definition", arguments: 0..<200 as Range<UInt64>)
  func definition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = try #require(Day(year: 2025, month: 1, day: 1))
    var names: Set<String> = []
    for _ in 0..<(1 + random.below(60)) {
      let day = Day(number: start.number + Int32(random.below(500))).description
      names.insert(random.below(3) == 0 ? day + "-2" : day)
    }
    let (nights, months) = (1 + random.below(10), random.below(8))
    let current = try #require(
      names.max { ($0.prefix(10), $0.count) < ($1.prefix(10), $1.count) })
    let gone = Set(gone(Array(names), nights: nights, months: months, current: current))
    func isLast(_ name: String, _ length: Int) -> Bool {
      names.allSatisfy {
        $0.prefix(length) != name.prefix(length)
          || ($0.prefix(10), $0.count) <= (name.prefix(10), name.count)
      }
    }
    func later(_ name: String, _ length: Int) -> Int {
      Set(names.map { $0.prefix(length) }).count { $0 > name.prefix(length) }
    }
    for name in names {
      let isKept =
        name.prefix(10) == current.prefix(10)
        || isLast(name, 10) && later(name, 10) < nights
        || isLast(name, 7) && later(name, 7) < months
      #expect(gone.contains(name) == !isKept, "\(name) of \(names.sorted())")
    }
  }
}
