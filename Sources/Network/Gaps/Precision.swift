// How many random draws a share is estimated from, and how sure the estimate then is.

import Findings

/// The error that is wanted of a share estimated by random draws, and the bounds of the work.
///
/// The standard error of a share *p* after *T* draws is √(*p*(1 − *p*)/*T*). It is wanted to be at most
/// ``error`` where it matters, at *p* = ``level``: *T* = ⌈level (1 − level) / error²⌉. That many draws
/// are made, yet no more than ``budget`` allows and never outside ``least``…``most``.
package struct Precision: Hashable, Sendable {
  package var error: Double
  package var level = Tested.limit
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

  /// For random staffings: an error of 0.0034 at 5 %, so 4 110 draws.
  package static let overlap = Precision(error: 0.0034, budget: 800_000_000)

  /// The number of draws when one takes `work` steps.
  package func draws(work: Int) -> Int {
    guard error > 0 else { return most }
    let wanted = (level * (1 - level) / (error * error)).rounded(.up)
    let affordable = budget / max(1, work)
    return max(least, min(most, affordable, wanted < 1e9 ? Int(wanted) : most))
  }

  /// The most draws that may be made in all when more are wanted where `draws(work:)` decide nothing: half of
  /// the budget again, and none more when the number is given.
  package func mostDraws(work: Int) -> Int {
    max(draws(work: work), min(most, budget / 2 / max(1, work)))
  }

  /// The standard error of a share `p` after `draws` draws, each of which has left so much of the one before.
  ///
  /// Where what is left fades by ρ from draw to draw, *T* draws are worth *T* (1 − ρ) / (1 + ρ) that are independent.
  package static func error(of p: Double, draws: Int, memory: Double = 0) -> Double {
    (p * (1 - p) / Double(draws) * (1 + memory) / (1 - memory)).squareRoot()
  }
}
