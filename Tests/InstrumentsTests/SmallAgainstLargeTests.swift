// The permutation test of size against every deal there is.

import Instruments
import Roster
import Testing

@Suite struct SmallAgainstLargeTests {
  /// The exact p: the share of all choices of who is small, large and between that are as far apart.
  private func exact(_ values: [Double], _ half: Int) -> Double {
    let n = values.count
    let own = abs(
      values.prefix(half).reduce(0, +) - values.suffix(half).reduce(0, +))
    var (far, all) = (0, 0)
    for code in 0..<Int(Double(3).power(n)) {
      var rest = code
      var (small, large, sum) = (0, 0, 0.0)
      for value in values {
        switch rest % 3 {
        case 1: (small, sum) = (small + 1, sum + value)
        case 2: (large, sum) = (large + 1, sum - value)
        default: break
        }
        rest /= 3
      }
      guard small == half, large == half else { continue }
      all += 1
      if abs(sum) >= own - 1e-9 { far += 1 }
    }
    return Double(far) / Double(all)
  }

  @Test("p lies within four Monte-Carlo errors of the exact one", arguments: 4...9)
  func exactly(n: Int) throws {
    var random = SplitMix64(seed: UInt64(n))
    let values = (0..<n).map { _ in Double(random.below(9)) }
    let sizes = try #require(
      SmallAgainstLarge(values: values, populations: Array(1...n), seed: 5))
    let truth = exact(values, n / 2)
    let error = max(sizes.error, (truth * (1 - truth) / 9999).squareRoot())
    #expect(abs(sizes.p - truth) < 4 * error + 1e-4, "\(sizes.p) and \(truth)")
  }

  @Test("groups are by population, the one in the middle is neither")
  func groups() throws {
    let sizes = try #require(
      SmallAgainstLarge(
        values: [9, 1, 5, 2, 10], populations: [50, 10, 30, 20, 40], permutations: 0, seed: 1))
    #expect(sizes.count == 2 && sizes.small == 1.5 && sizes.large == 9.5)
    // No deals: (0 + 1) / (0 + 1).
    #expect(sizes.p == 1)
  }

  @Test("p is (count + 1) / (T + 1): equal values are always as far apart, and p is never 0")
  func convention() throws {
    let equal = try #require(
      SmallAgainstLarge(
        values: [2, 2, 2, 2], populations: [1, 2, 3, 4], permutations: 99, seed: 1))
    #expect(equal.p == 1 && equal.error == 0)
    let apart = try #require(
      SmallAgainstLarge(
        values: (0..<40).map { $0 < 20 ? 0 : 1 }, populations: Array(1...40), permutations: 199,
        seed: 1))
    // 2 of C(40, 20) = 1.4 · 10¹¹ deals are as far apart: none is drawn.
    #expect(apart.p == 1.0 / 200)
    #expect(abs(apart.error - (0.005 * 0.995 / 199).squareRoot()) < 1e-12)
  }

  @Test("the same seed gives the same p; fewer than four give none")
  func seeds() throws {
    let values = [1.0, 4, 2, 8, 5, 7]
    let p = [3, 3, 4].map {
      SmallAgainstLarge(values: values, populations: [1, 2, 3, 4, 5, 6], seed: $0)?.p
    }
    #expect(p[0] == p[1])
    #expect(SmallAgainstLarge(values: [1, 2, 3], populations: [1, 2, 3], seed: 1) == nil)
  }
}

extension Double {
  fileprivate func power(_ n: Int) -> Double { (0..<n).reduce(1) { product, _ in product * self } }
}
