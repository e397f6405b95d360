// Small against large: medians, exceptions, and the rank correlation against every order there is.

import Instruments
import Roster
import Testing

@Suite struct SmallAgainstLargeTests {
  /// Spearman's ρ by definition: Pearson's correlation of mean ranks.
  private func rho(_ x: [Double], _ y: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      values.map { value in
        Double(values.count { $0 < value }) + Double(values.count { $0 == value } + 1) / 2
      }
    }
    let (a, b) = (ranks(x), ranks(y))
    let middle = Double(x.count + 1) / 2
    func sum(_ u: [Double], _ v: [Double]) -> Double {
      zip(u, v).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    }
    return sum(a, b) / (sum(a, a) * sum(b, b)).squareRoot()
  }

  /// The share of all orders as far from 0, each built one by one.
  private func exact(_ values: [Double], _ sizes: [Double]) -> Double {
    func orders(_ rest: [Double]) -> [[Double]] {
      rest.isEmpty
        ? [[]]
        : rest.indices.flatMap { place -> [[Double]] in
          var left = rest
          let first = left.remove(at: place)
          return orders(left).map { [first] + $0 }
        }
    }
    let own = abs(rho(values, sizes)) - 1e-9
    let all = orders(values)
    return Double(all.count { abs(rho($0, sizes)) >= own }) / Double(all.count)
  }

  @Test("ρ and p of up to eight are those of every order, ties and all", arguments: 4...7)
  func exactly(n: Int) throws {
    for seed in 1...3 {
      var random = SplitMix64(seed: UInt64(n * 10 + seed))
      let values = (0..<n).map { _ in Double(random.below(5)) }
      let populations = (0..<n).map { _ in 1 + random.below(6) }
      guard Set(values).count > 1, Set(populations).count > 1 else { continue }
      let sizes = try #require(
        SmallAgainstLarge(values: values, populations: populations, seed: 5))
      let slow = populations.map(Double.init)
      #expect(abs(try #require(sizes.correlation) - rho(values, slow)) < 1e-12)
      #expect(abs(try #require(sizes.p) - exact(values, slow)) < 1e-12)
      #expect(sizes.error == 0 && sizes.permutations == 0)
    }
  }

  @Test("published: ten children's scores, ρ = −29/165 and p near 0.64")
  func published() throws {
    // The worked example of Wikipedia, "Spearman's rank correlation coefficient": IQ and hours of TV. It gives
    // p = 0.627 by the t approximation; 20 000 orders drawn outside this program gave 0.6365.
    let clean = try #require(
      SmallAgainstLarge(
        values: [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
        populations: [106, 100, 86, 101, 99, 103, 97, 113, 112, 110], seed: 3))
    #expect(abs(try #require(clean.correlation) + 29.0 / 165) < 1e-12)
    let p = try #require(clean.p)
    #expect(abs(p - 0.6365) < 0.02 && clean.permutations == 9999)
    #expect(abs(clean.error - (p * (1 - p) / 9999).squareRoot()) < 1e-12)
  }

  @Test("groups are by population, the one in the middle is neither; the median ignores a giant")
  func groups() throws {
    let sizes = try #require(
      SmallAgainstLarge(
        values: [9, 1, 5, 2, 1000, 3, 4], populations: [70, 10, 40, 20, 30, 60, 50], seed: 1))
    #expect(sizes.small == [1, 3, 4] && sizes.large == [6, 5, 0] && sizes.count == 3)
    #expect(sizes.medianSmall == 2 && sizes.medianLarge == 4)
    // Seven values: no fence.
    #expect(sizes.exceptions.isEmpty)
  }

  @Test("exceptions lie outside the fences of all values, on either side")
  func exceptions() throws {
    // Sorted 1 … 8 and −20, 30: Q1 = 2.25, Q3 = 6.75, fences −4.5 and 13.5.
    let values: [Double] = [30, 1, 2, 3, 4, 5, 6, 7, 8, -20]
    let sizes = try #require(
      SmallAgainstLarge(values: values, populations: Array(1...10), permutations: 9, seed: 1))
    #expect(sizes.exceptions == [0, 9])
  }

  @Test("equal values or equal sizes have no correlation; fewer than four are not compared")
  func undefined() throws {
    let flat = try #require(
      SmallAgainstLarge(values: [2, 2, 2, 2], populations: [1, 2, 3, 4], seed: 1))
    #expect(flat.correlation == nil && flat.p == nil && flat.medianSmall == 2)
    let same = try #require(
      SmallAgainstLarge(values: [1, 2, 3, 4], populations: [7, 7, 7, 7], seed: 1))
    #expect(same.correlation == nil)
    #expect(SmallAgainstLarge(values: [1, 2, 3], populations: [1, 2, 3], seed: 1) == nil)
  }

  @Test("a drawn p is (count + 1) / (T + 1), never 0, and the same for the same seed")
  func convention() throws {
    let apart = try #require(
      SmallAgainstLarge(
        values: (0..<40).map(Double.init), populations: Array(1...40), permutations: 199, seed: 1))
    #expect(apart.correlation == 1 && apart.p == 1.0 / 200)
    let values = (0..<12).map { Double($0 * 7 % 12) }
    let p = [3, 3, 4].map {
      SmallAgainstLarge(values: values, populations: Array(1...12), seed: $0)?.p
    }
    #expect(p[0] == p[1])
  }
}
