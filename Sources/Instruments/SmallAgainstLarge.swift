// Whether small organisations take their seats as large ones do, against what chance gives.

import Roster

/// The fill of seats among the small and among the large.
///
/// Organisations are put in order of population (ties by place); the smaller half is small, the larger
/// half large, and with an odd number the one in the middle is neither. *D* is the mean of the values
/// of the small less that of the large. Under the null model size does not matter: the values are dealt
/// anew to the organisations, and *p* = (*count* + 1) / (*T* + 1), where *count* is how many of the *T*
/// deals give a |*D*| at least as great.
///
/// - Input: a value and a population for each organisation; at least two small and two large.
/// - Output: means in the unit of the values; *p* from 1/(*T* + 1) to 1, and its Monte-Carlo error
///   √(*p* (1 − *p*) / *T*). `nil` for fewer than four organisations.
/// - Complexity: O(*n* *T*).
/// - Source: B. Phipson, G. K. Smyth, "Permutation P-values Should Never Be Zero", Stat. Appl. Genet.
///   Mol. Biol. 9 (2010).
package struct SmallAgainstLarge: Sendable {
  /// How many are in each half.
  package let count: Int
  package let small: Double
  package let large: Double
  package let p: Double
  package let error: Double
  package let permutations: Int

  package init?(
    values: [Double], populations: [Int], permutations: Int = 9999, seed: UInt64
  ) {
    precondition(values.count == populations.count, "a population for each value")
    let half = values.count / 2
    guard half >= 2 else { return nil }
    let order = populations.indices.sorted { (populations[$0], $0) < (populations[$1], $1) }
    var dealt = order.map { values[$0] }
    func sums(_ list: [Double]) -> (small: Double, large: Double) {
      (list.prefix(half).reduce(0, +), list.suffix(half).reduce(0, +))
    }
    let own = sums(dealt)
    // Sums of the same numbers in another order may differ in the last bits.
    let far = abs(own.small - own.large) - 1e-9 * max(1, abs(own.small) + abs(own.large))
    var generator = SplitMix64(seed: seed)
    var count = 0
    for _ in 0..<permutations {
      generator.shuffle(&dealt)
      let drawn = sums(dealt)
      if abs(drawn.small - drawn.large) >= far { count += 1 }
    }
    let p = Double(count + 1) / Double(permutations + 1)
    self.count = half
    small = own.small / Double(half)
    large = own.large / Double(half)
    self.p = p
    error = permutations > 0 ? (p * (1 - p) / Double(permutations)).squareRoot() : 0
    self.permutations = permutations
  }
}
