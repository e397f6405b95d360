// Numbers as they are printed, for machines and in the two languages.

import Testing
import Text

@Suite struct NumbersTests {
  @Test(
    "machine text is the shortest that reads back; whole numbers have no point",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-3, "-3"), (0.5, "0.5"),
      (0.1 + 0.2, "0.30000000000000004"),
      (1e14, "100000000000000"), (1e15, "1000000000000000"), (0x1p54, "1.8014398509481984e+16"),
      (1e300, "1e+300"), (-2.5e-7, "-2.5e-07"),
      (.infinity, ""), (-.infinity, ""), (.nan, ""),
    ])
  func machine(value: Double, text: String) {
    #expect(value.machineText == text)
    if value.isFinite { #expect(Double(value.machineText) == value) }
  }

  @Test("an interval has as many decimals as tell its ends apart, unless they are equal")
  func interval() {
    #expect([0.72, 0.65, 0.81].interval(.swedish, decimals: 2) == ["0,72", "0,65", "0,81"])
    #expect(
      [0.0405, 0.0393, 0.0419].interval(.swedish, decimals: 2) == ["0,041", "0,039", "0,042"])
    #expect([0.5, 0.5, 0.5].interval(.english, decimals: 2) == ["0.50", "0.50", "0.50"])
    #expect(
      [0, 1e-9, 2e-9].interval(.english, decimals: 2) == ["0.000000", "0.000000", "0.000000"])
  }

  @Test(
    "Swedish has a comma, no-break spaces and a real minus",
    arguments: [
      (0.0, 3, "0,000"), (-0.0, 3, "0,000"), (-0.0004, 3, "0,000"), (-0.0005, 3, "\u{2212}0,001"),
      (1520, 0, "1520"), (15_200, 0, "15\u{A0}200"),
      (-1_234_567.891, 2, "\u{2212}1\u{A0}234\u{A0}567,89"),
      (0.0625, 3, "0,063"), (2.5, 0, "3"), (-2.5, 0, "\u{2212}3"), (0.5, 0, "1"),
      (9.9995, 3, "10,000"),
      (1.005, 1, "1,0"), (10_000.05, 1, "10\u{A0}000,1"),
    ])
  func swedish(value: Double, decimals: Int, text: String) {
    #expect(value.shown(.swedish, decimals: decimals) == text)
  }

  @Test(
    "English has a point and commas",
    arguments: [
      (0.25, 2, "0.25"), (1520.5, 1, "1520.5"), (12_345.678, 1, "12,345.7"),
      (-99_999.5, 0, "\u{2212}100,000"),
    ])
  func english(value: Double, decimals: Int, text: String) {
    #expect(value.shown(.english, decimals: decimals) == text)
  }

  @Test(
    "a number that is not finite or has more than 15 digits is a dash",
    arguments: [Double.nan, .infinity, -.infinity, 1e12, 1e300, -1e300])
  func dash(value: Double) {
    #expect(value.shown(.swedish) == "–")
  }

  @Test("the largest number with three decimals is printed whole")
  func largest() {
    #expect((1e12 - 1).shown(.english) == "999,999,999,999.000")
  }

  @Test(
    "whole numbers are grouped by three from five digits on",
    arguments: [
      (0, "0"), (999, "999"), (9999, "9999"), (10_000, "10\u{A0}000"), (-9999, "\u{2212}9999"),
      (-123_456, "\u{2212}123\u{A0}456"), (1_000_000, "1\u{A0}000\u{A0}000"),
      (Int.min, "\u{2212}9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"),
    ])
  func whole(value: Int, text: String) {
    #expect(value.shown(.swedish) == text)
  }

  @Test("a number of things: none is no number in Swedish, one has its own form")
  func counted() {
    func told(_ count: Int, _ language: Language) -> String {
      language == .swedish
        ? count.counted("nätverk", "nätverk", .swedish, isNeuter: true)
        : count.counted("network", "networks", .english)
    }
    #expect(
      [0, 1, 12, 13].map { told($0, .swedish) }
        == ["inget nätverk", "ett nätverk", "tolv nätverk", "13 nätverk"])
    #expect(
      [0, 1, 12, 13].map { told($0, .english) }
        == ["no networks", "one network", "twelve networks", "13 networks"])
    #expect(0.counted("kontakt", "kontakter", .swedish) == "ingen kontakt")
  }
}
