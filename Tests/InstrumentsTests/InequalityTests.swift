// Gini, Lorenz and HHI against published numbers, closed forms and slow definitions.

import Instruments
import Roster
import Testing

@Suite struct InequalityTests {
  /// Events attended by each of the eighteen women of A. Davis, B. Gardner and M. Gardner, "Deep South"
  /// (1941), from Evelyn to Flora.
  static let davis: [Double] = [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2]

  @Test("the vector of the manual of R's package ineq, 1 to 5, and Davis")
  func published() throws {
    // Vector: A. Zeileis, package ineq for R, example of Gini(); the values were worked out apart
    // from this code. 1…5 by hand: (−4 −4 0 +8 +20) / 75 = 4/15.
    let ineq: [Double] = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
    for (vector, plain, corrected) in [
      (ineq, 0.462091, 0.513435), ([3, 1, 5, 2, 4], 0.266667, 0.333333),
      (Self.davis, 0.234082, 0.247852),
    ] {
      #expect(abs(try #require(Inequality.gini(vector)) - plain) < 5e-7)
      #expect(abs(try #require(Inequality.correctedGini(vector)) - corrected) < 5e-7)
    }
    #expect(Self.davis.reduce(0, +) == 89)
    #expect(abs(try #require(Inequality.concentration(Self.davis)) - 0.065270) < 5e-7)
    #expect(abs(try #require(Inequality.effectiveNumber(Self.davis)) - 15.3211) < 5e-5)
  }

  @Test("shares of 40, 30, 20 and 10 per cent: 0.30, and 1/15 of the way from even")
  func concentration() throws {
    let shares = [0.4, 0.3, 0.2, 0.1]
    // 0.16 + 0.09 + 0.04 + 0.01; (0.30 − 0.25) / 0.75.
    #expect(abs(try #require(Inequality.concentration(shares)) - 0.30) < 1e-12)
    #expect(abs(try #require(Inequality.normalisedConcentration(shares)) - 1 / 15) < 1e-12)
  }

  @Test("equal amounts give 0, one with all gives (n − 1)/n, corrected 1", arguments: 1...12)
  func ends(n: Int) throws {
    let equal = [Double](repeating: 7, count: n)
    let one = [Double](repeating: 0, count: n - 1) + [7]
    #expect(abs(try #require(Inequality.gini(equal))) < 1e-12)
    #expect(abs(try #require(Inequality.gini(one)) - Double(n - 1) / Double(n)) < 1e-12)
    #expect(abs(try #require(Inequality.concentration(equal)) - 1 / Double(n)) < 1e-12)
    #expect(try #require(Inequality.concentration(one)) == 1)
    if n == 1 {
      #expect(Inequality.correctedGini(one) == nil)
      #expect(Inequality.normalisedConcentration(one) == nil)
    } else {
      #expect(abs(try #require(Inequality.correctedGini(one)) - 1) < 1e-12)
      #expect(abs(try #require(Inequality.normalisedConcentration(equal))) < 1e-12)
    }
  }

  @Test("of nothing there is no measure")
  func nothing() {
    for amounts in [[], [0], [0, 0]] as [[Double]] {
      #expect(Inequality.gini(amounts) == nil)
      #expect(Inequality.correctedGini(amounts) == nil)
      #expect(Inequality.concentration(amounts) == nil)
      #expect(Inequality.effectiveNumber(amounts) == nil)
      #expect(Inequality.lorenz(amounts, weights: amounts.map { _ in 1 }).isEmpty)
    }
    #expect(Inequality.lorenz([1, 2], weights: [0, 0]).isEmpty)
  }

  @Test("Gini is half the mean difference over the mean, also against weights", arguments: 0..<250)
  func definition(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let n = 1 + random.below(12)
    let amounts = (0..<n).map { _ in Double(random.below(6)) }
    let weights = (0..<n).map { _ in Double(1 + random.below(4)) }
    let (total, whole) = (amounts.reduce(0, +), weights.reduce(0, +))
    guard total > 0 else { return }
    // Σ |xi − xj| / (2 n² mean); with weights each pair counts by both weights, and x is a ratio.
    var plain = 0.0
    var weighted = 0.0
    for i in 0..<n {
      for j in 0..<n {
        plain += abs(amounts[i] - amounts[j])
        weighted +=
          weights[i] * weights[j] * abs(amounts[i] / weights[i] - amounts[j] / weights[j])
      }
    }
    let mean = total / Double(n)
    #expect(
      abs(try #require(Inequality.gini(amounts)) - plain / (2 * Double(n * n) * mean)) < 1e-12)
    #expect(
      abs(
        try #require(Inequality.gini(amounts, weights: weights))
          - weighted / (2 * whole * whole * (total / whole))) < 1e-12)
    // Against equal weights the two are one.
    let equal = [Double](repeating: 3, count: n)
    let plainAgain = try #require(Inequality.gini(amounts, weights: equal))
    #expect(abs(plainAgain - (try #require(Inequality.gini(amounts)))) < 1e-12)
  }

  @Test("the curve rises from corner to corner, bends upwards, and lies under the line")
  func lorenz() throws {
    // Fills 0/1, 1/2, 3/1: by hand (1/4, 0), (3/4, 1/4), (1, 1); area gives G = 1 − (0 + 1/8 + 5/16).
    let curve = Inequality.lorenz([3, 0, 1], weights: [1, 1, 2])
    #expect(curve.map(\.weight) == [0, 0.25, 0.75, 1])
    #expect(curve.map(\.amount) == [0, 0, 0.25, 1])
    #expect(try #require(Inequality.gini([3, 0, 1], weights: [1, 1, 2])) == 1 - 0.125 - 0.3125)
    // An amount without weight comes last, straight up.
    let steep = Inequality.lorenz([1, 1], weights: [0, 2])
    #expect(steep.map(\.weight) == [0, 1, 1])
    #expect(steep.map(\.amount) == [0, 0.5, 1])
  }
}
