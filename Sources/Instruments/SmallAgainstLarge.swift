// Whether small organisations have as much as large ones: medians, the rank correlation, and exceptions.

package import Findings
import Roster

/// A value of organisations, such as the fill of their seats, against their size.
///
/// Organisations are put in order of population (ties by place); the smaller half is small, the larger
/// half large, and with an odd number the one in the middle is neither. Of each half the median is
/// told, since one value far from the others moves a mean but not a median. *ρ* is Spearman's rank
/// correlation of value and population over all of them, equal values with the mean of their ranks.
/// Its two-sided *p* is the share of the orders of the values whose |*ρ*| is at least as great: of all *n*!
/// orders up to ``exactUpTo`` organisations, otherwise (*count* + 1) / (*T* + 1) of *T* drawn. An exception is
/// a value outside Tukey's fences, *Q*₁ − 1.5 (*Q*₃ − *Q*₁) and *Q*₃ + 1.5 (*Q*₃ − *Q*₁), of
/// all the values; with fewer than eight there is no fence.
///
/// - Input: a value and a population for each organisation; at least two small and two large.
/// - Output: medians in the unit of the values; *ρ* −1 … 1 and *p* 0 … 1, both `nil` when all values or all
///   populations are the same; the Monte-Carlo error √(*p* (1 − *p*) / *T*), 0 where *p* is exact.
///   `nil` for fewer than four organisations.
/// - Complexity: O(*n* log *n* + *n* *T*), or O(*n*!) up to ``exactUpTo``.
/// - Source: C. Spearman, "The Proof and Measurement of Association between Two Things", Am. J. Psychol.
///   15 (1904); B. Phipson, G. K. Smyth, "Permutation P-values Should Never Be Zero", Stat. Appl. Genet.
///   Mol. Biol. 9 (2010); J. W. Tukey, "Exploratory Data Analysis" (1977).
package struct SmallAgainstLarge: Sendable {
  /// How many are in each half.
  package let count: Int
  /// The places of the small, and of the large, smallest first.
  package let small: [Int]
  package let large: [Int]
  package let medianSmall: Double
  package let medianLarge: Double
  /// Spearman's *ρ*.
  package let correlation: Double?
  package let p: Double?
  package let error: Double
  /// How many orders were drawn; 0 when all were gone through.
  package let permutations: Int
  /// The places of values outside the fences, ascending.
  package let exceptions: [Int]
  /// *p* corrected for all tests of a report; `nil` without a *p*.
  package var tested: Tested? {
    p.map { Tested(.sizes, p: $0, error: error, draws: permutations) }
  }

  /// The most organisations of which every order is gone through: 8! = 40 320.
  package static let exactUpTo = 8

  package init?(
    values: [Double], populations: [Int], permutations: Int = 9999, seed: UInt64
  ) {
    precondition(values.count == populations.count, "a population for each value")
    let half = values.count / 2
    guard half >= 2 else { return nil }
    let order = populations.indices.sorted { (populations[$0], $0) < (populations[$1], $1) }
    count = half
    small = Array(order.prefix(half))
    large = Array(order.suffix(half))
    medianSmall = Self.median(small.map { values[$0] })
    medianLarge = Self.median(large.map { values[$0] })
    exceptions = Self.outside(values)
    let ranks = (doubledRanks(values), doubledRanks(populations.map(Double.init)))
    guard let own = spearman(ranks.0, ranks.1) else {
      (correlation, p, error, self.permutations) = (nil, nil, 0, 0)
      return
    }
    correlation = own
    if values.count <= Self.exactUpTo {
      p = exactShare(ranks.0, ranks.1)
      (error, self.permutations) = (0, 0)
    } else {
      let share = drawnShare(ranks.0, ranks.1, permutations, seed)
      p = share
      error =
        permutations > 0 ? (share * (1 - share) / Double(permutations)).squareRoot() : 0
      self.permutations = permutations
    }
  }

  private static func median(_ values: [Double]) -> Double {
    PersonLoad.quantile(0.5, of: values.sorted())
  }

  private static func outside(_ values: [Double]) -> [Int] {
    guard values.count >= 8 else { return [] }
    let sorted = values.sorted()
    let (low, high) = (
      PersonLoad.quantile(0.25, of: sorted), PersonLoad.quantile(0.75, of: sorted)
    )
    let reach = 1.5 * (high - low)
    return values.indices.filter { values[$0] < low - reach || values[$0] > high + reach }
  }
}

/// Twice the rank of each value, from 2 to 2*n*; equal values share the mean of their ranks.
///
/// Doubled, they are whole numbers, and sums of their products are exact.
private func doubledRanks(_ values: [Double]) -> [Int] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Int](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    // Ranks start + 1 … end: twice their mean.
    for place in start..<end { ranks[order[place]] = start + 1 + end }
    start = end
  }
  return ranks
}

/// How far the products of doubled ranks are from what they are on average: Σ *xy* − *n* (*n* + 1)².
private func excess(_ x: [Int], _ y: [Int]) -> Int {
  let n = x.count
  return zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } - n * (n + 1) * (n + 1)
}

private func spearman(_ x: [Int], _ y: [Int]) -> Double? {
  let (a, b) = (excess(x, x), excess(y, y))
  guard a > 0, b > 0 else { return nil }
  return Double(excess(x, y)) / (Double(a) * Double(b)).squareRoot()
}

/// The share of all orders of `x` whose excess is at least as far from 0, by Heap's algorithm.
private func exactShare(_ x: [Int], _ y: [Int]) -> Double {
  let far = abs(excess(x, y))
  var dealt = x
  var (count, all) = (1, 1)
  var turns = [Int](repeating: 0, count: x.count)
  var i = 1
  while i < x.count {
    guard turns[i] < i else {
      turns[i] = 0
      i += 1
      continue
    }
    dealt.swapAt(i % 2 == 0 ? 0 : turns[i], i)
    all += 1
    if abs(excess(dealt, y)) >= far { count += 1 }
    turns[i] += 1
    i = 1
  }
  return Double(count) / Double(all)
}

private func drawnShare(_ x: [Int], _ y: [Int], _ draws: Int, _ seed: UInt64) -> Double {
  let far = abs(excess(x, y))
  var dealt = x
  var generator = SplitMix64(seed: seed)
  var count = 0
  for _ in 0..<draws {
    generator.shuffle(&dealt)
    if abs(excess(dealt, y)) >= far { count += 1 }
  }
  return Double(count + 1) / Double(draws + 1)
}
