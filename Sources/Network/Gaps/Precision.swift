// How many random draws a share is estimated from, and how sure the estimate then is.

/// The error that is wanted of a share estimated by random draws, and the bounds of the work.
///
/// The standard error of a share *p* after *T* draws is √(*p*(1 − *p*)/*T*). It is wanted to be at most
/// ``error`` where it matters, at *p* = ``level``: *T* = ⌈level (1 − level) / error²⌉. That many draws
/// are made, yet no more than ``budget`` allows and never outside ``least``…``most``.
package struct Precision: Hashable, Sendable {
  package var error: Double
  package var level = 0.05
  package var least = 99
  package var most = 100_000
  /// Elementary steps that all draws together may take; `Int.max` for as many as it takes.
  package var budget: Int

  package init(error: Double, budget: Int = .max) {
    self.error = error
    self.budget = budget
  }

  /// Exactly this many draws, whatever they cost.
  package init(draws: Int) {
    self.init(error: .infinity)
    least = draws
    most = draws
  }

  /// For the index: an error of 0.005 at 5 %, so 1 900 deals.
  package static let index = Precision(error: 0.005, budget: 400_000_000)
  /// For overlaps: the same error; each step costs more.
  package static let overlap = Precision(error: 0.005, budget: 800_000_000)

  /// The number of draws when one takes `work` steps.
  package func draws(work: Int) -> Int {
    guard error > 0 else { return most }
    let wanted = (level * (1 - level) / (error * error)).rounded(.up)
    let affordable = budget / max(1, work)
    return max(least, min(most, affordable, wanted < 1e9 ? Int(wanted) : most))
  }

  /// The standard error of a share `p` after `draws` draws.
  package static func error(of p: Double, draws: Int) -> Double {
    (p * (1 - p) / Double(draws)).squareRoot()
  }
}

/// Benjamini and Hochberg's *q*: the share of false finds among those with a *p* as low.
///
/// With *p* sorted, *q*(k) = min over j ≥ k of *p*(j) · *m* / j, at most 1.
///
/// - Input: values of *p*; `tests`, the number of tests *m* made, at least as many as the values: those
///   not given count as *p* = 1.
/// - Output: *q* in the order of the input.
/// - Complexity: O(*n* log *n*).
/// - Source: Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate" (1995).
package func falseDiscoveryRates(_ p: [Double], tests: Int) -> [Double] {
  let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  var q = [Double](repeating: 1, count: p.count)
  var least = 1.0
  for (rank, index) in order.enumerated().reversed() {
    least = min(least, p[index] * Double(max(tests, p.count)) / Double(rank + 1))
    q[index] = least
  }
  return q
}
