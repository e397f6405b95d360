// The overlap tests against published values, and against all tables with the same sums.

import Network
import Roster
import TestSupport
import Testing

@Suite struct OverlapTests {
  /// The unit-test matrix of the R package backbone 2.1.3.
  private static let small = Incidence(rows: [[0, 2, 3], [1], [0, 3]], columns: 4)
  private static let smallPairs = [
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

  @Test("Davis 1941: fixed sums for all 153 pairs, within Monte-Carlo error")
  func davisDrawn() throws {
    let davis = try PublishedOverlaps.read().davis
    let draws = 20_000
    try #require(davis.pairs.count == 153)
    let drawn = FixedMargins(
      davis.table, pairs: davis.pairs, precision: Precision(draws: draws), seed: 7)
    #expect(drawn.draws == draws)
    for (index, published) in davis.null_models_upper_p.enumerated() {
      let p = published.fdsm_monte_carlo_100000
      let error =
        5 * (Precision.error(of: p, draws: draws) + Precision.error(of: p, draws: 100_000)) + 1e-4
      #expect(abs(drawn.upper[index] - p) < error, "\(published.a) – \(published.b)")
    }
    // In the reference computation Evelyn and Nora meet as seldom as in 0.3 % of the tables, and the
    // lowest false discovery rate is 0.827.
    let apart = try #require(
      davis.null_models_upper_p.firstIndex {
        Set([$0.a, $0.b]) == Set(["Evelyn", "Nora"])
      })
    #expect(abs(drawn.lower[apart] - 0.0027) < 0.002)
    let q = falseDiscoveryRates(drawn.upper, tests: 153)
    #expect(abs((q.min() ?? 0) - 0.827) < 0.2)
    #expect(drawn.upper.count { $0 < 0.05 } == 5)
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

  @Test("fixed sums: backbone's matrix has eight tables, and a quarter of them overlap so")
  func fixedSmall() {
    let all = SlowTables.all(rows: [3, 1, 2], columns: [2, 1, 1, 2])
    #expect(all.count == 8)
    #expect(all.count { SlowTables.shared($0, 0, 2) >= 2 } == 2)
    let drawn = FixedMargins(
      Self.small, pairs: Self.smallPairs, precision: Precision(draws: 40_000), seed: 3)
    #expect(abs(drawn.upper[1] - 0.25) < 5 * Precision.error(of: 0.25, draws: 40_000))
    #expect(drawn.upper[0] == 1 && drawn.upper[2] == 1)
  }

  @Test("fixed sums: shares and means over all tables", arguments: 0..<12)
  func fixedExhaustive(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<4).map { _ in (0..<5).filter { _ in generator.below(2) == 0 }.map(Int32.init) }
    let table = Incidence(rows: rows, columns: 5)
    let all = SlowTables.all(rows: table.rowSums, columns: table.columnSums)
    let pairs = (0..<4).flatMap { b in
      (0..<b).map { RowPair(a: Int32($0), b: Int32(b), shared: Int32(table.shared($0, b))) }
    }
    let draws = 6_000
    let drawn = FixedMargins(table, pairs: pairs, precision: Precision(draws: draws), seed: seed)
    for (index, pair) in pairs.enumerated() {
      let shared = all.map { SlowTables.shared($0, Int(pair.a), Int(pair.b)) }
      let upper = Double(shared.count { $0 >= pair.shared }) / Double(all.count)
      let lower = Double(shared.count { $0 <= pair.shared }) / Double(all.count)
      let mean = Double(shared.reduce(0, +)) / Double(all.count)
      let slack = 1 / Double(draws)
      #expect(
        abs(drawn.upper[index] - upper) < 5 * Precision.error(of: upper, draws: draws) + slack)
      #expect(
        abs(drawn.lower[index] - lower) < 5 * Precision.error(of: lower, draws: draws) + slack)
      #expect(abs(drawn.expected[index] - mean) < 5 * 2.5 / Double(draws).squareRoot())
    }
  }

  @Test("every table is drawn equally often: chi-square over all of them", arguments: 0..<4)
  func uniform(seed: UInt64) {
    let cases: [(Incidence, [(Int, Int)])] = [
      (Self.small, []),
      // Margins 1, 1, 2 both ways: five tables.
      (Incidence(rows: [[2], [1], [0, 2]], columns: 3), []),
      // 2, 2, 2 both ways: six tables.
      (Incidence(rows: [[0, 1], [1, 2], [0, 2]], columns: 3), []),
      (
        Incidence(rows: [[0, 1], [2, 3], [1, 2], [0]], columns: 4, barred: [[3], [], [0], []]),
        [(0, 3), (2, 0)]
      ),
    ]
    for (table, barred) in cases {
      let all = SlowTables.all(rows: table.rowSums, columns: table.columnSums, barred: barred)
      var walk = Fastball(table, SplitMix64(seed: seed))
      var counts = [Int](repeating: 0, count: all.count)
      let draws = 600 * all.count
      for _ in 0..<draws {
        walk.draw()
        let drawn = (0..<table.rows).map { row in
          (0..<table.columns).map { walk[row].contains(Int32($0)) }
        }
        guard let place = all.firstIndex(of: drawn) else {
          Issue.record("a table with other sums, or a one in a barred cell")
          return
        }
        counts[place] += 1
      }
      let square = counts.reduce(0.0) { $0 + Double(($1 - 600) * ($1 - 600)) / 600 }
      // Mean and deviation of chi-square with f degrees of freedom are f and √(2f).
      let freedom = Double(all.count - 1)
      #expect(square < freedom + 5 * (2 * freedom).squareRoot() + 5, "\(all.count) tables")
    }
  }

  @Test("sums never change, rows stay ascending, and no barred cell is used", arguments: 0..<60)
  func invariants(seed: UInt64) {
    let table = Self.sample(seed)
    var walk = Fastball(table, SplitMix64(seed: seed))
    for _ in 0..<5 { walk.draw() }
    var sums = [Int](repeating: 0, count: table.columns)
    for row in 0..<table.rows {
      #expect(walk[row].count == table[row].count)
      #expect(zip(walk[row], walk[row].dropFirst()).allSatisfy { $0 < $1 })
      for column in walk[row] {
        sums[Int(column)] += 1
        #expect(table.barred.isEmpty || !table.barred[row].contains(column))
      }
    }
    #expect(sums == table.columnSums)
  }

  @Test("barred cells change the answer: what cannot be shared is no missed chance")
  func barred() {
    // Row 1 may hold columns 2 and 3 only, and does: nothing else is possible for it.
    let rows: [[Int32]] = [[0, 1], [2, 3], [0, 2]]
    let free = Incidence(rows: rows, columns: 4)
    let closed = Incidence(rows: rows, columns: 4, barred: [[], [0, 1], []])
    let pair = [RowPair(a: 0, b: 1, shared: 0)]
    func lower(_ table: Incidence) -> Double {
      FixedMargins(table, pairs: pair, precision: Precision(draws: 4_000), seed: 5).lower[0]
    }
    let all = SlowTables.all(
      rows: [2, 2, 2], columns: free.columnSums, barred: [(1, 0), (1, 1)])
    let share = Double(all.count { SlowTables.shared($0, 0, 1) == 0 }) / Double(all.count)
    #expect(abs(lower(closed) - share) < 0.04)
    #expect(lower(free) < lower(closed))
  }

  @Test("p is (count + 1) / (T + 1): never nought, and a whole number of shares")
  func neverNought() throws {
    let davis = try PublishedOverlaps.read().davis
    let drawn = FixedMargins(
      davis.table, pairs: davis.pairs, precision: Precision(draws: 99), seed: 1)
    for p in drawn.upper + drawn.lower {
      #expect(p >= 0.01 && abs(p * 100 - (p * 100).rounded()) < 1e-9)
    }
    // Evelyn and Nora: 0.3 % of the tables have as little, so most runs of 99 draws have none.
    #expect(drawn.lower.contains { $0 < 0.025 })
  }

  @Test("the same on one thread and on many")
  func threads() {
    let table = Self.sample(11)
    let pairs = (1..<table.rows).map {
      RowPair(a: 0, b: Int32($0), shared: Int32(table.shared(0, $0)))
    }
    func upper(_ threads: Int) -> [Double] {
      FixedMargins(
        table, pairs: pairs, precision: Precision(draws: 500), seed: 2, threads: threads
      ).upper
    }
    #expect(upper(1) == upper(4))
  }

  @Test("false discovery rates: the example of Benjamini and Hochberg 1995")
  func discovery() {
    // Their fifteen p-values; at 5 % the first four are found.
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719,
      0.6528, 0.7590, 1.000,
    ]
    let q = falseDiscoveryRates(p.reversed(), tests: 15)
    #expect(q.count { $0 <= 0.05 } == 4)
    #expect(abs(q[11] - 0.0095 * 15 / 4) < 1e-12)
    #expect(falseDiscoveryRates(p, tests: 30)[0] == 0.003)
    #expect(falseDiscoveryRates([], tests: 3).isEmpty)
  }

  @Test("as many draws as the wanted error asks for, within bounds and budget")
  func draws() {
    #expect(Precision(error: 0.0025).draws(work: 1) == 7_600)
    #expect(Precision(error: 0.01).draws(work: 1) == 475)
    #expect(Precision(error: 0.5).draws(work: 1) == 99)
    #expect(Precision(error: 0).draws(work: 1) == 100_000)
    #expect(Precision(error: 0.0025, budget: 1_000_000).draws(work: 1_000) == 1_000)
    #expect(Precision(error: 0.0025, budget: 1).draws(work: 1_000) == 99)
    #expect(Precision(draws: 1_234).draws(work: 1_000_000) == 1_234)
    #expect(abs(Precision.error(of: 0.05, draws: 7_600) - 0.0025) < 1e-12)
  }

  /// A random table; every third seed bars cells, some have full and empty rows.
  private static func sample(_ seed: UInt64) -> Incidence {
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
