// How unevenly something is shared: Gini, Lorenz curve, HHI, effective number.

/// Measures of how a total is divided.
///
/// - Input: amounts of at least 0; weights, where there are any, of at least 0.
/// - Output: pure numbers, `nil` where nothing is divided (no amounts, or all 0).
package enum Inequality {
  /// The Gini coefficient.
  ///
  /// With *x* sorted rising, *G* = Σ (2*i* − *n* − 1) *x*(i) / (*n* Σ *x*), from 0 (all equal) to
  /// (*n* − 1)/*n* (one has all).
  ///
  /// - Complexity: O(*n* log *n*).
  /// - Source: C. Gini (1914); the form as in A. Sen, "On Economic Inequality" (1973).
  package static func gini(_ amounts: [Double]) -> Double? {
    let total = amounts.reduce(0, +)
    guard total > 0 else { return nil }
    let n = Double(amounts.count)
    let sum = amounts.sorted().enumerated().reduce(0) { sum, item in
      sum + (2 * Double(item.offset + 1) - n - 1) * item.element
    }
    return sum / (n * total)
  }

  /// The Gini coefficient for few: *G* *n*/(*n* − 1), which reaches 1 when one has all; `nil` for one.
  ///
  /// - Source: G. Deltas, "The Small-Sample Bias of the Gini Coefficient", Rev. Econ. Stat. 85 (2003).
  package static func correctedGini(_ amounts: [Double]) -> Double? {
    guard amounts.count > 1, let plain = gini(amounts) else { return nil }
    let n = Double(amounts.count)
    return plain * n / (n - 1)
  }

  /// A point of a Lorenz curve: the share of the weight, and the share of the amount that it holds.
  package struct Point: Hashable, Sendable {
    package let weight: Double
    package let amount: Double
  }

  /// The Lorenz curve of `amounts` against `weights`: from (0, 0) to (1, 1), those with least for their
  /// weight first.
  ///
  /// With equal weights it is the ordinary curve. Those without weight and amount are left out; those
  /// with an amount and no weight come last, straight up. Empty when either total is 0.
  ///
  /// - Precondition: as many weights as amounts.
  /// - Complexity: O(*n* log *n*).
  /// - Source: M. O. Lorenz, "Methods of Measuring the Concentration of Wealth", Publ. Am. Stat. Assoc. 9
  ///   (1905).
  package static func lorenz(_ amounts: [Double], weights: [Double]) -> [Point] {
    precondition(amounts.count == weights.count, "a weight for each amount")
    let (total, whole) = (amounts.reduce(0, +), weights.reduce(0, +))
    guard total > 0, whole > 0 else { return [] }
    // Slopes compared crosswise, so that a weight of 0 needs no division; ties in the given order.
    let order = amounts.indices.filter { amounts[$0] > 0 || weights[$0] > 0 }
      .sorted { a, b in
        let (left, right) = (amounts[a] * weights[b], amounts[b] * weights[a])
        return left != right ? left < right : a < b
      }
    var points = [Point(weight: 0, amount: 0)]
    var (weight, amount) = (0.0, 0.0)
    for i in order {
      weight += weights[i]
      amount += amounts[i]
      points.append(Point(weight: weight / whole, amount: amount / total))
    }
    return points
  }

  /// The Gini coefficient against weights: twice the area between the curve and the straight line.
  package static func gini(_ amounts: [Double], weights: [Double]) -> Double? {
    let curve = lorenz(amounts, weights: weights)
    guard !curve.isEmpty else { return nil }
    return 1
      - zip(curve, curve.dropFirst()).reduce(0) { area, step in
        area + (step.1.weight - step.0.weight) * (step.1.amount + step.0.amount)
      }
  }

  /// The Herfindahl–Hirschman index Σ *s*², with *s* each one's share: from 1/*n* to 1.
  ///
  /// - Source: A. O. Hirschman, "The Paternity of an Index", Am. Econ. Rev. 54 (1964).
  package static func concentration(_ amounts: [Double]) -> Double? {
    let total = amounts.reduce(0, +)
    guard total > 0 else { return nil }
    return amounts.reduce(0) { $0 + ($1 / total) * ($1 / total) }
  }

  /// The index on a scale from 0 (all equal) to 1 (one has all): (*H* − 1/*n*) / (1 − 1/*n*); `nil` for
  /// one alone. Those with 0 count among the *n*.
  package static func normalisedConcentration(_ amounts: [Double]) -> Double? {
    guard amounts.count > 1, let index = concentration(amounts) else { return nil }
    let least = 1 / Double(amounts.count)
    return (index - least) / (1 - least)
  }

  /// How many equal ones would give the same index: 1/*H*.
  ///
  /// - Source: M. A. Adelman, "Comment on the H Concentration Measure as a Numbers-Equivalent",
  ///   Rev. Econ. Stat. 51 (1969).
  package static func effectiveNumber(_ amounts: [Double]) -> Double? {
    concentration(amounts).map { 1 / $0 }
  }
}
