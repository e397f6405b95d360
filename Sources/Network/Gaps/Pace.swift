// How many rounds of trades lie between two draws, and what one draw has left of the one before.

import Glibc

/// The rounds of ``Curveball`` between two draws.
///
/// Let a row hold the share *p* of the columns and another *q*. When they trade, a column that only one of them holds goes to
/// either in proportion to what they deal; if the two are independent, the first row is afterwards correlated with
/// what it was before by 1 − *q*(1 − *q*) / (*p*(1 − *q*) + *q*(1 − *p*)): by ½ when they are alike, by more when the other is smaller.
/// Let *k* be the mean of that over the rows it may be paired with, 1 for the round that it sits out where the rows
/// are odd in number. What two rows share stays as it is when they trade with each other, chance *m*, and is else
/// correlated with what it was by *k*(a) *k*(b). So what a draw has left of the one before, after *t* rounds, is for no pair
/// more than λᵗ, where λ = *m* + (1 − *m*) *k*(a) *k*(b) for the two rows that forget most slowly; sums over pairs
/// keep no more. *t* is the least that leaves ``wanted``, within ``least``…``most``; where cells are
/// barred rows have less to deal than this counts with, and *t* is ``most``.
///
/// What is left counts: with a memory of ρ from draw to draw, *T* draws are worth *T* (1 − ρ) / (1 + ρ), see
/// ``Precision/error(of:draws:memory:)``.
///
/// - Input: a table.
/// - Output: ``rounds``; ``memory``, λᵗ, 0–1; 0 where there are no two rows that can change.
/// - Complexity: O(rows + different sizes²).
/// - Source: this product's own, measured against walks in its tests. C. J. Geyer, "Practical Markov Chain Monte Carlo" (1992), for the
///   worth of draws that remember.
package struct Pace: Hashable, Sendable {
  /// What a draw may have left of the one before.
  package static let wanted = 0.03
  package static let least = 5
  package static let most = 20

  package let rounds: Int
  package let memory: Double

  package init(rounds: Int, memory: Double) {
    self.rounds = rounds
    self.memory = memory
  }

  package init(for table: Incidence) {
    let rate = Self.rate(of: table)
    let wanted = rate > 0 ? (log(Self.wanted) / log(rate)).rounded(.up) : 0
    rounds =
      !table.barred.isEmpty || rate >= 1 || wanted > Double(Self.most)
      ? Self.most : max(Self.least, Int(wanted))
    memory = rate >= 1 ? 0 : pow(rate, Double(rounds))
  }

  /// λ: what the slowest pair of rows keeps of its overlap in a round; 0 without such a pair.
  package static func rate(of table: Incidence) -> Double {
    let rows = Double(table.rows)
    let columns = Double(table.columns)
    var counts: [Int: Int] = [:]
    for size in table.rowSums { counts[size, default: 0] += 1 }
    let paired = table.rows.isMultiple(of: 2) ? 1 : 1 - 1 / rows
    let together = paired / (rows - 1)
    // A row without columns, or with all, is always the same.
    let keeps = counts.keys.sorted().filter { $0 > 0 && $0 < table.columns }.map { size in
      let p = Double(size) / columns
      let sum = counts.keys.sorted().reduce(0.0) { sum, other in
        let q = Double(other) / columns
        let others = Double(counts[other, default: 0] - (other == size ? 1 : 0))
        return sum + others * (1 - q * (1 - q) / (p * (1 - q) + q * (1 - p)))
      }
      return (size: size, keep: 1 - paired + paired * sum / (rows - 1))
    }
    // Once for each row, the slowest first.
    let slowest = keeps.sorted { ($0.keep, $0.size) > ($1.keep, $1.size) }
      .flatMap { Array(repeating: $0.keep, count: min(2, counts[$0.size, default: 0])) }
    guard slowest.count > 1, table.rows > 2 else { return 0 }
    return together + (1 - together) * slowest[0] * slowest[1]
  }
}
