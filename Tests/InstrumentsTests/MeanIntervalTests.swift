// The interval of a mean against published tables, by hand, and at the edges.

import Instruments
import Testing

@Suite struct MeanIntervalTests {
  @Test(
    "t with 2.5 % above, as printed tables have it",
    arguments: [
      (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (6, 2.447), (8, 2.306),
      (10, 2.228), (20, 2.086), (30, 2.042), (60, 2.000), (120, 1.980),
    ])
  func tables(degrees: Int, t: Double) {
    // Student's distribution in any table of statistics, three decimals.
    #expect(abs(studentQuantile(degrees: degrees) - t) < 0.0005)
  }

  @Test("one and two degrees have closed forms")
  func closed() {
    // tan(0.475 π), and 0.95 √2 / √(4 · 0.975 · 0.025 · 2) = 0.95 / √(2 · 0.975 · 0.025).
    #expect(abs(studentQuantile(degrees: 1) - 12.706_204_736) < 1e-7)
    #expect(abs(studentQuantile(degrees: 2) - 4.302_652_730) < 1e-7)
  }

  @Test("by hand: 40, 42, 44 have the mean 42 and s = 2, so 42 ± 4.3027 · 2 / √3")
  func byHand() throws {
    let interval = try #require(MeanInterval(of: [40, 42, 44], within: 21...105))
    #expect(abs(interval.low - (42 - 4.302_652_73 * 2 / 3.0.squareRoot())) < 1e-6)
    #expect(abs(interval.high - (42 + 4.302_652_73 * 2 / 3.0.squareRoot())) < 1e-6)
  }

  @Test("one value has no interval, equal values a point, and the scale is never left")
  func edges() throws {
    #expect(MeanInterval(of: [], within: 0...1) == nil)
    #expect(MeanInterval(of: [5], within: 0...9) == nil)
    let same = try #require(MeanInterval(of: [63, 63, 63], within: 21...105))
    #expect(same.low == 63 && same.high == 63)
    let wide = try #require(MeanInterval(of: [21, 105], within: 21...105))
    #expect(wide.low == 21 && wide.high == 105)
  }
}
