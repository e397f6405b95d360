// Kendall's tau: how far two orders of the same things agree.

/// Tau-b of two lists of ranks: 1 for the same order, −1 for the opposite, about 0 for unrelated ones.
///
/// With *C* the pairs that both lists order alike, *D* those they order oppositely, *n*₀ all pairs and
/// *n*₁, *n*₂ the pairs tied in either list: τ = (*C* − *D*) / √((*n*₀ − *n*₁)(*n*₀ − *n*₂)).
///
/// - Input: two lists of the same length, paired by place; ties are allowed.
/// - Output: −1 … 1; `nil` when a list does not order any pair.
/// - Complexity: O(*n*²).
/// - Source: M. G. Kendall, "A New Measure of Rank Correlation" (1938); with ties, "The Treatment of
///   Ties in Ranking Problems" (1945).
///
/// - Precondition: the lists have the same length.
package func kendallTau(_ left: [Int], _ right: [Int]) -> Double? {
  precondition(left.count == right.count, "the orders are of different things")
  var (score, ordered, orderedRight) = (0, 0, 0)
  for i in left.indices {
    for j in 0..<i {
      let a = (left[i] - left[j]).signum()
      let b = (right[i] - right[j]).signum()
      score += a * b
      ordered += a * a
      orderedRight += b * b
    }
  }
  guard ordered > 0, orderedRight > 0 else { return nil }
  return Double(score) / (Double(ordered) * Double(orderedRight)).squareRoot()
}
