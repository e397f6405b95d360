// Numbers and dates as spreadsheets write them.

import Loading
import Roster
import Testing

@Suite struct NumbersTests {
  @Test(
    "numbers with comma, point, blanks between thousands and any minus",
    arguments: [
      ("0", 0), ("12", 12), ("0,5", 0.5), ("0.5", 0.5), (",5", 0.5), ("5.", 5), ("-4", -4),
      ("\u{2212}4,25", -4.25), ("1 234", 1234), ("1\u{A0}234\u{A0}567", 1_234_567),
      ("12\u{202F}345,5", 12345.5), ("1.234", 1.234), ("007", 7),
    ])
  func number(_ text: String, _ value: Double) {
    #expect(decimalNumber(text) == value)
  }

  @Test(
    "what could mean two things or is no number is refused",
    arguments: [
      "", "-", ",", "1,234.5", "1.234,5", "1 23", "1234 567", "1  234", "12 34,5", "1,5 000", "1e5",
      "5 %", "5%", "+5", "--5", "5-", "x", "0x10", "inf", "nan", "½", "١",
    ])
  func noNumber(_ text: String) {
    #expect(decimalNumber(text) == nil)
  }

  @Test("a number beyond what a Double holds is refused")
  func huge() {
    #expect(decimalNumber(String(repeating: "9", count: 400)) == nil)
  }

  @Test("a month or a year stands for its first or last day")
  func edges() {
    #expect(calendarDay("2024-02-29", edge: .first)?.description == "2024-02-29")
    #expect(calendarDay("2024-02", edge: .first)?.description == "2024-02-01")
    #expect(calendarDay("2024-02", edge: .last)?.description == "2024-02-29")
    #expect(calendarDay("2023-02", edge: .last)?.description == "2023-02-28")
    #expect(calendarDay("2024", edge: .first)?.description == "2024-01-01")
    #expect(calendarDay("2024", edge: .last)?.description == "2024-12-31")
  }

  @Test(
    "other forms are no dates",
    arguments: [
      "", "2023-02-29", "2024-13", "2024-00-01", "24-01-01", "2024-1-1", "2024/01/01", "20240101",
      "2024-01-01 00:00", "2024-01-01-", "0000", "-2024", "２０２４",
    ])
  func noDate(_ text: String) {
    #expect(calendarDay(text, edge: .first) == nil)
  }
}
