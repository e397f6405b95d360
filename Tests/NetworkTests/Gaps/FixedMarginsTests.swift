// Overlaps among tables drawn with fixed sums, against published values and against all such tables.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct FixedMarginsTests {
  @Test("what a drawn table links is what its rows share", arguments: SmallTwoMode.seeds)
  func projection(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let table = Incidence(networksOf: TwoMode(small))
    var walk = Curveball(table, SplitMix64(seed: seed))
    for _ in 0..<3 {
      walk.draw()
      let linked = walk.projection
      #expect(linked.order == table.rows)
      for a in 0..<table.rows {
        let others = (0..<table.rows).filter { $0 != a && !Set(walk[a]).isDisjoint(with: walk[$0]) }
        #expect(linked.neighbours(of: a).map(Int.init) == others)
      }
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

  @Test("fixed sums: backbone's matrix has eight tables, and a quarter of them overlap so")
  func fixedSmall() {
    let all = SlowTables.all(rows: [3, 1, 2], columns: [2, 1, 1, 2])
    #expect(all.count == 8)
    #expect(all.count { SlowTables.shared($0, 0, 2) >= 2 } == 2)
    let drawn = FixedMargins(
      OverlapTests.small, pairs: OverlapTests.smallPairs, precision: Precision(draws: 40_000),
      seed: 3)
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
      (OverlapTests.small, []),
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
      var walk = Curveball(table, SplitMix64(seed: seed))
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
    let table = OverlapTests.sample(seed)
    var walk = Curveball(table, SplitMix64(seed: seed))
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
    let table = OverlapTests.sample(11)
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
    // Draws that keep a half of the one before are worth a third of independent ones.
    #expect(
      abs(
        Precision.error(of: 0.2, draws: 900, memory: 0.5) - Precision.error(of: 0.2, draws: 300))
        < 1e-12)
  }
}
