// The exact overlap tests against published values and against counting, and what follows p.

import Network
import Roster
import TestSupport
import Testing

@Suite struct OverlapTests {
  /// The unit-test matrix of the R package backbone 2.1.3.
  static let small = Incidence(rows: [[0, 2, 3], [1], [0, 3]], columns: 4)
  static let smallPairs = [
    RowPair(a: 0, b: 1, shared: 0), RowPair(a: 0, b: 2, shared: 2), RowPair(a: 1, b: 2, shared: 0),
  ]

  @Test("fixed row: backbone's matrix, as computed with R's phyper")
  func fixedRowSmall() {
    let values = Self.smallPairs.map { pair in
      hypergeometricUpper(
        shared: Int(pair.shared), sizes: Self.small[Int(pair.a)].count,
        Self.small[Int(pair.b)].count, of: 4)
    }
    #expect(zip(values, [1, 0.5, 1]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("fixed row: every pair of sets, counted", arguments: 0...6)
  func fixedRowCounted(n: Int) {
    func binomial(_ n: Int, _ k: Int) -> Double {
      k < 0 || k > n ? 0 : (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    for r in 0...n {
      for s in 0...n {
        for shared in 0...n + 1 {
          let slow =
            (shared...n + 1).reduce(0.0) { $0 + binomial(r, $1) * binomial(n - r, s - $1) }
            / binomial(n, s)
          let fast = hypergeometricUpper(shared: shared, sizes: r, s, of: n)
          #expect(abs(fast - slow) < 1e-12, "\(n) \(r) \(s) \(shared)")
        }
      }
    }
  }

  @Test("fixed row: large sets neither overflow nor vanish")
  func fixedRowLarge() {
    // Two sets of 500 among 20 000 share 12.5 on average; 11.8 is about one deviation and a half.
    let value = hypergeometricUpper(shared: 13, sizes: 500, 500, of: 20_000)
    #expect(value > 0.4 && value < 0.6)
    #expect(hypergeometricUpper(shared: 500, sizes: 500, 500, of: 20_000) >= 0)
  }

  @Test("Davis 1941: fixed row and mean sums for all 153 pairs of women")
  func davisExact() throws {
    let davis = try PublishedOverlaps.read().davis
    let (table, pairs) = (davis.table, davis.pairs)
    #expect(table.rows == 18 && table.columns == 14 && table.targets.count == 89)
    try #require(pairs.count == 153)
    let mean = MeanMargins(table, pairs: pairs)
    for (index, published) in davis.null_models_upper_p.enumerated() {
      let pair = pairs[index]
      #expect(table.shared(Int(pair.a), Int(pair.b)) == Int(pair.shared))
      let row = hypergeometricUpper(
        shared: Int(pair.shared), sizes: table[Int(pair.a)].count, table[Int(pair.b)].count, of: 14)
      #expect(abs(row - published.fixedrow_hypergeometric) < 1e-9)
      // The file prints ten decimals; its fixed point was found to about as many.
      #expect(abs(mean.upper[index] - published.sdsm_bicm_exact_poisson_binomial) < 1e-7)
    }
  }

  @Test("mean sums: the exact tails of backbone's matrix")
  func meanSmall() {
    let mean = MeanMargins(Self.small, pairs: Self.smallPairs)
    #expect(zip(mean.upper, [1, 0.5553, 1]).allSatisfy { abs($0 - $1) < 1e-4 })
    let table = MeanTable(Self.small)
    let published = [
      [0.897167, 0.602833, 0.602833, 0.897167], [0.397167, 0.102833, 0.102833, 0.397167],
      [0.705666, 0.294334, 0.294334, 0.705666],
    ]
    for row in 0..<3 {
      for column in 0..<4 {
        #expect(abs(table.chance(row, column) - published[row][column]) < 1e-6)
      }
    }
  }

  @Test("mean sums: Saracco's three by three, as backbone prints it")
  func meanPublished() {
    let table = MeanTable(Incidence(rows: [[2], [1], [0, 2]], columns: 3))
    // Columns 0 and 1 have one each, column 2 has two.
    for (row, published) in [
      [0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863],
    ]
    .enumerated() {
      for column in 0..<3 {
        #expect(abs(table.chance(row, column) - published[column]) < 6e-4)
      }
    }
  }

  @Test("mean sums add up, with full and empty rows and barred cells too", arguments: 0..<60)
  func meanSums(seed: UInt64) {
    let table = Self.sample(seed)
    let mean = MeanTable(table)
    for row in 0..<table.rows {
      let sum = (0..<table.columns).reduce(0.0) { $0 + mean.chance(row, $1) }
      #expect(abs(sum - Double(table[row].count)) < 1e-6, "row \(row)")
      for column in table.barred.isEmpty ? [] : table.barred[row] {
        #expect(mean.chance(row, Int(column)) == 0)
      }
    }
    for (column, wanted) in table.columnSums.enumerated() {
      let sum = (0..<table.rows).reduce(0.0) { $0 + mean.chance($1, column) }
      #expect(abs(sum - Double(wanted)) < 1e-6, "column \(column)")
    }
  }

  @Test("the tail of independent events: published, and over all outcomes")
  func tail() {
    // The vector of backbone's tests; 0.6283854 is the exact upper tail.
    let chances = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]
    #expect(abs(atLeast(5, chances.map { ($0, 1) }) - 0.6283854) < 5e-8)
    for least in 0...10 {
      let fast = atLeast(least, chances.map { ($0, 1) })
      #expect(abs(fast - slowAtLeast(least, chances)) < 1e-12)
    }
    let twice = [0.2, 0.2, 0.7]
    #expect(abs(atLeast(2, [(0.2, 2), (0.7, 1)]) - slowAtLeast(2, twice)) < 1e-12)
    #expect(atLeast(1, []) == 0 && atLeast(0, []) == 1)
  }

  /// A random table; every third seed bars cells, some have full and empty rows.
  static func sample(_ seed: UInt64) -> Incidence {
    var generator = SplitMix64(seed: seed)
    let (rows, columns) = (2 + generator.below(6), 1 + generator.below(8))
    let fill = 1 + generator.below(9)
    let ones = (0..<rows).map { row in
      (0..<Int32(columns)).filter { _ in
        row == 0 && seed % 4 == 0 ? true : generator.below(10) < fill
      }
    }
    let barred = (0..<rows).map { _ in
      seed % 3 == 0 ? (0..<Int32(columns)).filter { _ in generator.below(5) == 0 } : []
    }
    return Incidence(rows: ones, columns: columns, barred: barred)
  }
}
