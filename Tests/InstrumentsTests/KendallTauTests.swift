// Kendall's tau: closed forms, a published example, and the slow definition.

import Instruments
import Roster
import Testing

@Suite struct KendallTauTests {
  @Test("the same order is 1, the opposite −1, one swap of neighbours takes 2 of n (n − 1) / 2")
  func closedForms() throws {
    for n in 2...9 {
      let order = Array(1...n)
      #expect(kendallTau(order, order) == 1)
      #expect(kendallTau(order, order.reversed()) == -1)
      var swapped = order
      swapped.swapAt(0, 1)
      let tau = try #require(kendallTau(order, swapped))
      #expect(abs(tau - (1 - 4 / Double(n * (n - 1)))) < 1e-12)
    }
  }

  @Test("the example of SciPy's manual, with ties, is −0.4714")
  func published() throws {
    // scipy.stats.kendalltau: x1 = [12, 2, 1, 12, 2], x2 = [1, 4, 7, 1, 0] → −0.47140452079103173.
    let tau = try #require(kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]))
    #expect(abs(tau + 0.47140452079103173) < 1e-12)
  }

  @Test("five equals of seven: (C − D) / √(n₀ (n₀ − n₂)), and their order by name does not matter")
  func equals() throws {
    // 21 pairs, 10 of them tied, 5 alike and 6 turned; scipy.stats.kendalltau: −0.0657951694959769.
    let tau = try #require(kendallTau([1, 2, 3, 4, 5, 6, 7], [7, 1, 1, 1, 1, 1, 6]))
    #expect(abs(tau - -1 / 231.0.squareRoot()) < 1e-12)
  }

  @Test("nothing, one thing and a list of equals have none")
  func edges() {
    #expect(kendallTau([], []) == nil && kendallTau([1], [1]) == nil)
    #expect(kendallTau([1, 1, 1], [1, 2, 3]) == nil)
  }

  @Test("the slow definition agrees on 200 seeded pairs of lists")
  func definition() {
    var generator = SplitMix64(seed: 38)
    for _ in 0..<200 {
      let n = 2 + generator.below(9)
      let x = (0..<n).map { _ in generator.below(6) }
      let y = (0..<n).map { _ in generator.below(6) }
      var (alike, apart, tiedX, tiedY) = (0.0, 0.0, 0.0, 0.0)
      for i in 0..<n {
        for j in (i + 1)..<n {
          if x[i] == x[j] { tiedX += 1 }
          if y[i] == y[j] { tiedY += 1 }
          if x[i] == x[j] || y[i] == y[j] { continue }
          if (x[i] < x[j]) == (y[i] < y[j]) { alike += 1 } else { apart += 1 }
        }
      }
      let all = Double(n * (n - 1)) / 2
      let below = ((all - tiedX) * (all - tiedY)).squareRoot()
      let tau = kendallTau(x, y)
      if below == 0 {
        #expect(tau == nil)
      } else {
        #expect(abs((tau ?? 9) - (alike - apart) / below) < 1e-12)
      }
    }
  }
}
