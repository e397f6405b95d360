// How unusual an overlap is when only the sizes of the two rows are given.

/// The upper tail of the hypergeometric law: Pr(*X* ≥ `shared`).
///
/// *X* is what two sets of sizes *r* and *s* share when each is drawn anew from *N* things.
///
/// - Input: sizes between 0 and *N*.
/// - Output: 0–1, to about fifteen digits: terms are summed from the most likely one outwards, each from
///   the one before, so that nothing overflows.
/// - Complexity: O(min(*r*, *s*)).
/// - Source: M. Tumminello et al., "Statistically Validated Networks in Bipartite Complex Systems"
///   (2011).
package func hypergeometricUpper(shared: Int, sizes r: Int, _ s: Int, of n: Int) -> Double {
  let (lowest, highest) = (max(0, r + s - n), min(r, s))
  if shared <= lowest { return 1 }
  if shared > highest { return 0 }
  /// Pr(x + 1) / Pr(x).
  func ratio(_ x: Int) -> Double {
    Double(r - x) * Double(s - x) / (Double(x + 1) * Double(n - r - s + x + 1))
  }
  let mode = min(highest, max(lowest, (r + 1) * (s + 1) / (n + 2)))
  var tail = mode >= shared ? 1.0 : 0
  var all = 1.0
  var term = 1.0
  for x in mode..<highest {
    term *= ratio(x)
    all += term
    if x + 1 >= shared { tail += term }
  }
  term = 1
  for x in (lowest..<mode).reversed() {
    term /= ratio(x)
    all += term
    if x >= shared { tail += term }
  }
  return min(1, tail / all)
}
