// How far the mean of a few answers can lie from what more answers would give.

/// The interval of a mean by Student's *t*: mean ± *t*(1 − α/2, *n* − 1) · *s* / √*n*, at 95 %.
///
/// It holds for answers that are drawn, one independent of another, from those who could have answered;
/// for sums of many questions the form of their distribution matters little. Where everybody has
/// answered there is nothing left to be uncertain of, and the interval is too wide.
///
/// - Input: the values of a group.
/// - Output: low ≤ mean ≤ high in the unit of the values, cut to `range`; `nil` for fewer than two values.
/// - Complexity: O(*n*), and a few hundred terms of a continued fraction.
/// - Source: Student, "The Probable Error of a Mean", Biometrika 6 (1908); the distribution by the
///   continued fraction of the incomplete beta function, W. H. Press and others, "Numerical
///   Recipes" (1992), 6.4.
package struct MeanInterval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init?(of values: [Double], within range: ClosedRange<Double>) {
    guard let mean = values.mean, let deviation = values.deviation else { return nil }
    let reach =
      studentQuantile(degrees: values.count - 1) * deviation / Double(values.count).squareRoot()
    low = max(range.lowerBound, mean - reach)
    high = min(range.upperBound, mean + reach)
  }
}

extension [Double] {
  /// The mean; `nil` where there is none.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The standard deviation over *n* − 1; `nil` below two.
  var deviation: Double? {
    guard count > 1, let mean else { return nil }
    return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
  }
}

/// The *t* that 2.5 % lie above, by halving the interval that holds it.
///
/// - Precondition: at least one degree of freedom.
package func studentQuantile(degrees: Int) -> Double {
  precondition(degrees > 0, "no degrees of freedom")
  // 12.7 for one degree is the largest.
  var (low, high) = (1.9, 13.0)
  for _ in 0..<60 {
    let middle = (low + high) / 2
    if upperTail(middle, degrees) > 0.025 { low = middle } else { high = middle }
  }
  return (low + high) / 2
}

// MARK: Kernel

/// The chance of more than `t` > 0 by Student's distribution with ν degrees: half the regularised incomplete
/// beta of *x* = ν / (ν + *t*²) with *a* = ν/2 and *b* = 1/2.
private func upperTail(_ t: Double, _ degrees: Int) -> Double {
  let nu = Double(degrees)
  let x = nu / (nu + t * t)
  // 1 / B(ν/2, 1/2) = Γ((ν + 1)/2) / (√π Γ(ν/2)): 1/π for one degree, 1/2 for two, and on from there.
  var factor = degrees % 2 == 1 ? 1 / Double.pi : 0.5
  for smaller in stride(from: 2 - degrees % 2, to: degrees, by: 2) {
    factor *= Double(smaller + 1) / Double(smaller)
  }
  // x^a (1 − x)^b in square roots, which need no library.
  let root = x.squareRoot()
  for _ in 0..<degrees { factor *= root }
  factor *= (1 - x).squareRoot()
  // The fraction converges quickly on one side of the mean only.
  let share =
    x < (nu / 2 + 1) / (nu / 2 + 2.5)
    ? factor * fraction(x, nu / 2, 0.5) / (nu / 2) : 1 - factor * fraction(1 - x, 0.5, nu / 2) / 0.5
  return share / 2
}

/// The continued fraction of the incomplete beta function, by Lentz's method.
private func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  func apart(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
  var c = 1.0
  var d = 1 / apart(1 - (a + b) * x / (a + 1))
  var product = d
  for m in 1...500 {
    let k = Double(m)
    let even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k))
    d = 1 / apart(1 + even * d)
    c = apart(1 + even / c)
    product *= d * c
    let odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1))
    d = 1 / apart(1 + odd * d)
    c = apart(1 + odd / c)
    product *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return product
}
