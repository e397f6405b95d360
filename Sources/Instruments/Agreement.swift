// How far the answers to one question agree.

/// The agreement of *k* respondents on one question with the answers 1 … *A*.
///
/// With *M* the mean, *m* the median and *s*² the variance over *k* − 1:
/// *r*wg = 1 − *s*² / σ², where σ² = (*A*² − 1) / 12 is the variance of answers without any pattern;
/// AD*M* = mean |*x* − *M*| and AD*Md* = mean |*x* − *m*|;
/// *a*wg = 1 − 2 *s*² / (((*A* + 1) *M* − *M*² − *A*) · *k* / (*k* − 1)).
///
/// - Input: whole answers from 1 to `steps`; those that were not given are left out before.
/// - Output: `mean` 1 … *A*; `variance` ≥ 0 and `nil` below two answers; `rwg` at most 1, below 0 when
///   the answers are more apart than without pattern, `nil` below two; `adMean` and `adMedian` in steps of
///   the scale, ≥ 0; `awg` −1 … 1, `nil` below two answers and where the mean lies so near an end that
///   no *k* answers with it can be as far apart as the formula supposes. Answers that are all alike
///   agree wholly: 1.
/// - Complexity: O(*k* + *A*).
/// - Source: L. R. James, R. G. Demaree, G. Wolf, "Estimating within-group interrater reliability"
///   (1984); M. J. Burke, W. P. Dunlap, "Estimating interrater agreement with the average deviation
///   index" (2002); R. D. Brown, N. M. A. Hauenstein, "Interrater agreement reconsidered" (2005).
package struct Agreement: Hashable, Sendable {
  package let count: Int
  package let mean: Double
  package let variance: Double?
  package let rwg: Double?
  package let adMean: Double
  package let adMedian: Double
  package let awg: Double?
  package let hasTwoCamps: Bool

  /// AD above this, and not at it, is disagreement: a sixth of the steps, 5/6 for five (Burke and Dunlap 2002).
  package static func limit(steps: Int) -> Double { Double(steps) / 6 }

  /// Measures `answers`; `nil` when there are none.
  ///
  /// - Precondition: every answer is in 1 … `steps`, and `steps` > 1.
  package init?(of answers: [Int], steps: Int = 5) {
    precondition(steps > 1 && answers.allSatisfy { (1...steps).contains($0) }, "answer off scale")
    guard !answers.isEmpty else { return nil }
    let k = answers.count
    let sum = answers.reduce(0, +)
    let squares = answers.reduce(0) { $0 + $1 * $1 }
    let sorted = answers.sorted()
    let median = Double(sorted[(k - 1) / 2] + sorted[k / 2]) / 2
    let centre = Double(sum) / Double(k)
    count = k
    mean = centre
    adMean = answers.reduce(0) { $0 + abs(Double($1) - centre) } / Double(k)
    adMedian = answers.reduce(0) { $0 + abs(Double($1) - median) } / Double(k)
    guard k > 1 else {
      (variance, rwg, awg, hasTwoCamps) = (nil, nil, nil, false)
      return
    }
    // Whole numbers up to the one division: k Σ x² − (Σ x)² = k (k − 1) s².
    let spread = k * squares - sum * sum
    let s2 = Double(spread) / Double(k * (k - 1))
    variance = s2
    rwg = 1 - s2 / Self.noise(steps: steps)
    awg =
      spread == 0
      ? 1 : Self.awg(sum: sum, count: k, spread: spread, steps: steps)
    hasTwoCamps = Self.areTwoCamps(sorted, steps: steps, variance: s2)
  }

  /// The variance of answers that are all equally likely, (*A*² − 1) / 12: 2 for five steps.
  package static func noise(steps: Int) -> Double {
    Double(steps * steps - 1) / 12
  }

  private static func awg(sum: Int, count k: Int, spread: Int, steps: Int) -> Double? {
    // With all but one answer at an end the mean is as near to it as two ends can bring it.
    guard sum >= k - 1 + steps, sum <= steps * (k - 1) + 1 else { return nil }
    // Times k²: (A + 1) k Σ − Σ² − A k².
    let most = (steps + 1) * k * sum - sum * sum - steps * k * k
    guard most > 0 else { return nil }
    // 2 s² over the largest variance; the factors k (k − 1) cancel.
    return 1 - 2 * Double(spread) / Double(most)
  }

  /// Two camps: at least two answers, and a third of all, lie below the middle; likewise above it; at
  /// most a sixth are in the middle; and the variance is no less than that of answers without pattern.
  private static func areTwoCamps(_ answers: [Int], steps: Int, variance: Double) -> Bool {
    let low = answers.count { 2 * $0 < steps + 1 }
    let high = answers.count { 2 * $0 > steps + 1 }
    let k = answers.count
    return min(low, high) >= 2 && 3 * min(low, high) >= k && 6 * (k - low - high) <= k
      && variance >= noise(steps: steps)
  }

  /// Agreement on *J* questions together, *J* *q* / (*J* *q* + 1 − *q*) with *q* the mean *r*wg.
  ///
  /// It grows with *J* whatever people answer, so it is never shown alone: one question at *q* = 0.5
  /// becomes 0.95 when there are 21.
  ///
  /// - Parameter variance: the mean variance of the questions.
  /// - Returns: 0 … 1; 0 when the variance is that of no pattern or more.
  package static func rwgJ(questions: Int, variance: Double, steps: Int = 5) -> Double {
    let q = 1 - variance / noise(steps: steps)
    guard q > 0 else { return 0 }
    let all = Double(questions) * q
    return all / (all + 1 - q)
  }
}
