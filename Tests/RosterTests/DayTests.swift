// Days of the calendar: dates to day numbers and back, over eight centuries.

import Roster
import Testing

@Suite struct DayTests {
  @Test("every day from 1600 to 2400 is the day after the one before, and reads back")
  func everyDay() throws {
    var expected = try #require(Day(year: 1600, month: 1, day: 1)).number
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let one = try #require(Day(year: year, month: month, day: day))
          let read = one.components
          guard one.number == expected, read.year == year, read.month == month, read.day == day
          else {
            Issue.record("\(year)-\(month)-\(day) is \(one.number), read back as \(read)")
            return
          }
          expected += 1
        }
      }
    }
    // 801 years of 365 days and 195 leap days: 201 years divisible by 4, without 1700, 1800, 1900,
    // 2100, 2200 and 2300.
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    #expect(first.days(to: Day(number: expected)) == 801 * 365 + 195)
  }

  @Test("day 0 is 1970-01-01, and other days have their known numbers")
  func known() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    // `date -u -d 2000-03-01 +%s` divided by 86 400.
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(Day(number: 20_778).description == "2026-11-21")
  }

  @Test("months have their lengths")
  func lengths() {
    #expect(
      (1...12).map { Day.length(ofMonth: $0, year: 2025) }
        == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(
    "a year is a leap year when 4 divides it, but not 100, unless 400 does",
    arguments: [(1600, 29), (1700, 28), (1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)])
  func leap(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test(
    "a date that the calendar lacks is no day",
    arguments: [
      [0, 1, 1], [10_000, 1, 1], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0], [2026, 1, 32],
      [2026, 4, 31], [-5, 5, 5], [2026, 2, 30],
    ])
  func absent(parts: [Int]) {
    #expect(Day(year: parts[0], month: parts[1], day: parts[2]) == nil)
  }

  @Test("days are printed with four, two and two digits")
  func printed() {
    #expect(Day(year: 1, month: 2, day: 3)?.description == "0001-02-03")
    #expect(Day(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
  }

  @Test("an earlier day is less, and days count between them")
  func order() throws {
    let first = try #require(Day(year: 2024, month: 2, day: 28))
    let last = try #require(Day(year: 2024, month: 3, day: 1))
    #expect(first < last)
    #expect(first.days(to: last) == 2)
    #expect(last.days(to: first) == -2)
  }

  @Test("months later and earlier: the last day where the month is shorter")
  func months() throws {
    func moved(_ year: Int, _ month: Int, _ day: Int, _ months: Int) -> String? {
      Day(year: year, month: month, day: day)?.adding(months: months).description
    }
    #expect(moved(2026, 11, 21, 12) == "2027-11-21" && moved(2026, 11, 21, -12) == "2025-11-21")
    #expect(moved(2024, 2, 29, 12) == "2025-02-28" && moved(2026, 1, 31, 1) == "2026-02-28")
    #expect(moved(2026, 12, 31, 2) == "2027-02-28" && moved(2026, 1, 15, -1) == "2025-12-15")
    #expect(moved(9999, 6, 1, 12) == "9999-12-31" && moved(1, 1, 2, -12) == "0001-01-01")
  }
}
