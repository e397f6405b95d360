// Mixing against published values and the definition, and against random staffings.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct MixingTests {
  @Test("Krackhardt and Stern: all within is −1, all between is 1")
  func extremes() {
    let pairs = Graph(order: 4, edges: [(0, 1), (2, 3)])
    let within = Mixing(of: pairs, classes: [0, 0, 1, 1])
    #expect(within.index == -1 && within.assortativity == 1)
    let between = Mixing(of: pairs, classes: [0, 1, 0, 1])
    #expect(between.index == 1 && between.assortativity == -1)
  }

  @Test("without ties nothing is defined; of one class only there is no assortativity")
  func undefined() {
    let none = Mixing(of: Graph(order: 2, edges: []), classes: [0, 1])
    #expect(none.index == nil && none.assortativity == nil)
    let one = Mixing(of: .complete(3), classes: [0, 0, 0])
    #expect(one.index == -1 && one.assortativity == nil)
    #expect(Mixing(of: .path(3), classes: [0, 0, -1]).index == -1)
    #expect(Mixing(of: Graph(order: 0, edges: []), classes: []).index == nil)
  }

  @Test("Zachary 1977: the karate club by faction, E–I −0.717949, assortativity 0.717530")
  func karate() throws {
    // E = 11, I = 67; members 1–9, 11–14, 17, 18, 20, 22 stayed with Mr. Hi (NetworkX's "club").
    let karate = try Published.read().karate_0based
    let hi: Set<Int> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    let classes = try karate.names.map { Int32(hi.contains(try #require(Int($0))) ? 0 : 1) }
    let mixing = Mixing(of: karate.graph, classes: classes)
    #expect(abs((mixing.index ?? 0) - -0.717949) < 5e-7)
    #expect(abs((mixing.assortativity ?? 0) - 0.717530) < 1e-6)
  }

  @Test("agrees with going through all pairs", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let slow = small.people
    let classes = (0..<Int32(small.left)).map { ($0 * $0 + Int32(seed % 5)) % 4 - 1 }
    var counts = [[Double]](repeating: [0, 0, 0], count: 3)
    for a in 0..<slow.order where classes[a] >= 0 {
      for b in slow.neighbours(of: a) where classes[b] >= 0 {
        counts[Int(classes[a])][Int(classes[b])] += 1
      }
    }
    let fast = Mixing(of: Projection(of: TwoMode(small), onto: .left).graph, classes: classes)
    let all = counts.joined().reduce(0, +)
    guard all > 0 else {
      #expect(fast.index == nil)
      return
    }
    let trace = (0..<3).reduce(0) { $0 + counts[$1][$1] } / all
    #expect(abs((fast.index ?? .nan) - (1 - 2 * trace)) < 1e-12)
    let squares = counts.reduce(0) { sum, row in
      let share = row.reduce(0, +) / all
      return sum + share * share
    }
    if squares > 1 - 1e-12 {
      #expect(fast.assortativity == nil)
    } else {
      #expect(abs((fast.assortativity ?? .nan) - (trace - squares) / (1 - squares)) < 1e-9)
    }
  }

  @Test("all staffings: the mean E–I, and p of what stays within", arguments: 0..<6)
  func staffings(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<5).map { _ in
      (0..<5).filter { _ in generator.below(2) == 0 }.map { Int32($0) }
    }
    let b = TwoMode(
      left: 5, right: 5,
      ties: rows.enumerated().flatMap { row, own in own.map { ($0, Int32(row)) } })
    let table = Incidence(networksOf: b)
    let levels = (0..<5).map { _ in Int32(generator.below(2)) }
    let traits = Traits(field: levels.map { _ in -1 }, level: levels)
    let draws = 4_000
    let fixed = FixedMargins(
      table, pairs: [], rows: traits, precision: Precision(draws: draws), seed: seed)
    let row = MixingRow(
      "networks", .level, Crossings(rowsOf: table, traits), fixed.rows,
      Projection(of: b, onto: .right).graph, levels)
    guard row.ties > 0, let chance = row.chance, let expected = row.expected else { return }
    let all = SlowTables.all(rows: table.rowSums, columns: table.columnSums).map { rows in
      var (inside, ties) = (0, 0)
      for b in 0..<5 {
        for a in 0..<b where SlowTables.shared(rows, a, b) > 0 {
          ties += 1
          inside += levels[a] == levels[b] ? 1 : 0
        }
      }
      return (inside: inside, ties: ties)
    }
    let count = Double(all.count)
    let tied = all.filter { $0.ties > 0 }
    let mean =
      tied.reduce(0) { $0 + 1 - 2 * Double($1.inside) / Double($1.ties) } / Double(tied.count)
    #expect(abs(expected - mean) < 5 / Double(draws).squareRoot())
    let least = min(
      all.count { $0.inside >= row.inside }, all.count { $0.inside <= row.inside })
    let side = Double(least) / count
    #expect(
      abs(chance.p - min(1, 2 * side)) < 10 * Precision.error(of: side, draws: draws) + 0.001)
  }

  @Test("one number gets one verdict: within a field is vertical where there are no peers")
  func oneVerdict() throws {
    let roster = StaffingsTests.random(networks: 12, of: 7, people: 50, seed: 3)
    let structure = Structure(of: roster, asOf: .sample)
    let staffings = structure.staffings
    try #require(staffings.networks[.peer].possible == 0)
    let field = try #require(staffings.mixing.first)
    #expect(field.inside == staffings.networks[.vertical].ties)
    #expect(field.chance == staffings.networks[.vertical].chance)
    #expect(field.tested == staffings.judged[1].ties)
    #expect(field.verdict == staffings.tiesVerdict(.vertical))
    // Pairs of people are counted, not judged.
    #expect(staffings.mixing.suffix(2).allSatisfy { $0.tested == nil && $0.of == "people" })
  }
}
