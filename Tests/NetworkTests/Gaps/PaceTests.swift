// How much one draw has left of the one before, against closed forms and against walks.

import Network
import Roster
import TestSupport
import Testing

@Suite struct PaceTests {
  /// Rows of these sizes, their columns chosen at random.
  private func table(_ sizes: [Int], columns: Int, seed: UInt64) -> Incidence {
    var generator = SplitMix64(seed: seed)
    return Incidence(
      rows: sizes.map { size in
        var all = (0..<Int32(columns)).map { $0 }
        generator.shuffle(&all)
        return Array(all.prefix(size))
      }, columns: columns)
  }

  /// What the overlap of two rows has left of itself in the next draw, along a walk.
  private func left(_ table: Incidence, _ a: Int, _ b: Int, rounds: Int, draws: Int) -> Double {
    var walk = Curveball(table, SplitMix64(seed: 9), Pace(for: table, rounds: rounds))
    let overlaps = (0..<draws).map { _ in
      walk.draw()
      return Double(Set(walk[a]).intersection(walk[b]).count)
    }
    let mean = overlaps.reduce(0, +) / Double(draws)
    let square = overlaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let product = zip(overlaps, overlaps.dropFirst()).reduce(0) {
      $0 + ($1.0 - mean) * ($1.1 - mean)
    }
    return product / square
  }

  @Test("rows that are alike keep a half each, and all when they trade with each other")
  func alike() {
    // Four rows: a third of the rounds two trade with each other; else each keeps a half: 1/3 + 2/3 · 1/4.
    let four = table([5, 5, 5, 5], columns: 10, seed: 1)
    #expect(abs(Pace(for: four, rounds: 1).memory - 0.5) < 1e-12)
    // 0.5⁶ ≤ 0.03 < 0.5⁵.
    #expect(Pace(for: four).rounds == 6 && abs(Pace(for: four).memory - 1 / 64) < 1e-12)
    // A hundred: 1/99 + 98/99 · 1/4; three rounds would do, but no fewer than five are made.
    let many = table(Array(repeating: 7, count: 100), columns: 30, seed: 1)
    let rate = 1 / 99.0 + 98 / 99.0 / 4
    #expect(abs(Pace(for: many, rounds: 1).memory - rate) < 1e-12)
    #expect(Pace(for: many).rounds == Pace.least)
    // Five rows: each sits out a fifth of the rounds, and keeps 1/5 + 4/5 · 1/2; two meet in a fifth.
    let five = table([5, 5, 5, 5, 5], columns: 10, seed: 1)
    #expect(abs(Pace(for: five, rounds: 1).memory - (0.2 + 0.8 * 0.6 * 0.6)) < 1e-12)
  }

  @Test("a large row among small ones forgets slowly: more rounds, and what is left is told")
  func large() {
    let one = table([60, 60] + Array(repeating: 3, count: 40), columns: 200, seed: 2)
    let pace = Pace(for: one)
    #expect(pace.rounds == Pace.most)
    // Two of 60 and 38 of 3 in 200 columns, by hand.
    let (p, q) = (0.3, 0.015)
    let small = 1 - q * (1 - q) / (p * (1 - q) + q * (1 - p))
    let keep = (40 * small + 0.5) / 41
    let rate = 1 / 41.0 + 40 / 41.0 * keep * keep
    #expect(abs(Pace(for: one, rounds: 1).memory - rate) < 1e-12)
    #expect(pace.memory > Pace.wanted && pace.memory < 1)
    #expect(abs(left(one, 0, 1, rounds: 2, draws: 4_000) - rate * rate) < 0.06)
  }

  @Test("nothing that can change: no rows, one, two, empty ones and full ones")
  func still() {
    for rows: [[Int32]] in [[], [[0, 1]], [[0, 1], [1, 2]], [[], [0, 1, 2], [], [1]]] {
      let table = Incidence(rows: rows, columns: 3)
      #expect(Pace(for: table, rounds: 1).memory == 0)
      #expect(Pace(for: table).rounds == Pace.least && Pace(for: table).memory == 0)
    }
    let barred = Incidence(rows: [[0], [1], [2], [0]], columns: 3, barred: [[1]])
    #expect(Pace(for: barred).rounds == Pace.most)
  }

  @Test("what walks have left is what is told of the slowest pair", arguments: 0..<6)
  func walks(seed: Int) {
    // Two large rows among others, more or less alike, odd and even in number.
    let sizes = [24, 20] + (0..<(9 + seed)).map { 6 + $0 * seed % 12 }
    let table = table(sizes, columns: 60, seed: UInt64(seed))
    let rate = Pace(for: table, rounds: 1).memory
    for rounds in 1...3 {
      var told = 1.0
      for _ in 0..<rounds { told *= rate }
      #expect(abs(left(table, 0, 1, rounds: rounds, draws: 6_000) - told) < 0.08)
    }
    let third = Pace(for: table, rounds: 3).memory(4, 5)
    #expect(third < rate * rate * rate)
    #expect(abs(left(table, 4, 5, rounds: 3, draws: 6_000) - third) < 0.08)
  }
}
