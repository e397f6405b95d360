// How many rounds of trades lie between two draws, and what one draw has left of the one before.

/// The rounds of ``Curveball`` between two draws.
///
/// Let a row hold the share *p* of the columns and another *q*. When they trade, a column that only one of them holds goes to
/// either in proportion to what they deal; if the two are independent, the first row is afterwards correlated with
/// what it was before by 1 − *q*(1 − *q*) / (*p*(1 − *q*) + *q*(1 − *p*)): by ½ when they are alike, by more when the other is smaller.
/// Let *k* be the mean of that over the rows it may be paired with, 1 for the round that it sits out where the rows
/// are odd in number. What two rows share stays as it is when they trade with each other, chance *m*, and is else
/// correlated with what it was by *k*(a) *k*(b). So a draw has λᵗ left of the one before, after *t* rounds, where
/// λ = *m* + (1 − *m*) *k*(a) *k*(b); sums over pairs keep at most about what the two rows do that forget most slowly. *t* is
/// the least that leaves those ``wanted``, within ``least``…``most``; where cells are
/// barred rows have less to deal than this counts with, and *t* is ``most``.
///
/// What is left counts: with a memory of ρ from draw to draw, *T* draws are worth *T* (1 − ρ) / (1 + ρ), see
/// ``Precision/error(of:draws:memory:)``.
///
/// - Input: a table.
/// - Output: ``rounds``; ``memory`` and ``memory(_:_:)``, λᵗ, 0–1; 0 where nothing can change.
/// - Complexity: O(rows + different sizes²).
/// - Source: this product's own, measured against walks in its tests. C. J. Geyer, "Practical Markov Chain Monte Carlo" (1992), for the
///   worth of draws that remember.
package struct Pace: Hashable, Sendable {
  /// What a draw may have left of the one before.
  package static let wanted = 0.03
  package static let least = 5
  package static let most = 20

  package let rounds: Int
  /// Of the two rows that forget most slowly, and of every sum over pairs.
  package let memory: Double
  private let keeping: Keeping

  /// So many rounds for a table, whatever they leave.
  package init(for table: Incidence, rounds: Int) {
    self.init(Keeping(table), rounds: rounds)
  }

  package init(for table: Incidence) {
    let keeping = Keeping(table)
    var rounds = table.barred.isEmpty ? Self.least : Self.most
    while rounds < Self.most, keeping.slowest.raised(to: rounds) > Self.wanted { rounds += 1 }
    self.init(keeping, rounds: rounds)
  }

  private init(_ keeping: Keeping, rounds: Int) {
    self.keeping = keeping
    self.rounds = rounds
    memory = keeping.slowest.raised(to: rounds)
  }

  /// What the overlap of two rows has left in the next draw.
  package func memory(_ a: Int, _ b: Int) -> Double {
    keeping.rate(keeping.rows[a], keeping.rows[b]).raised(to: rounds)
  }
}

/// What rows and their overlaps keep in a round.
private struct Keeping: Hashable, Sendable {
  /// *k* by row; `nil` for one without columns, or with all, which is always the same.
  let rows: [Double?]
  /// *m*.
  let together: Double
  /// λ; 0 where there are no two rows that can change.
  let slowest: Double

  init(_ table: Incidence) {
    let count = Double(table.rows)
    let columns = Double(table.columns)
    let sizes = table.rowSums
    var counts: [Int: Int] = [:]
    for size in sizes { counts[size, default: 0] += 1 }
    let different = counts.keys.sorted()
    let paired = table.rows.isMultiple(of: 2) ? 1 : 1 - 1 / count
    var bySize: [Int: Double] = [:]
    // Of two rows, both trade in every round, and what they share cannot change.
    for size in different where size > 0 && size < table.columns && table.rows > 2 {
      let p = Double(size) / columns
      let sum = different.reduce(0.0) { sum, other in
        let q = Double(other) / columns
        let others = Double(counts[other, default: 0] - (other == size ? 1 : 0))
        return sum + others * (1 - q * (1 - q) / (p * (1 - q) + q * (1 - p)))
      }
      bySize[size] = 1 - paired + paired * sum / (count - 1)
    }
    rows = sizes.map { bySize[$0] }
    together = table.rows > 2 ? paired / (count - 1) : 0
    let most = rows.compactMap { $0 }.sorted(by: >).prefix(2)
    slowest = most.count == 2 ? together + (1 - together) * most[0] * most[1] : 0
  }

  func rate(_ a: Double?, _ b: Double?) -> Double {
    guard let a, let b else { return 0 }
    return together + (1 - together) * a * b
  }
}

extension Double {
  /// By multiplication alone, so that it has the same bits everywhere.
  fileprivate func raised(to exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * self }
  }
}
