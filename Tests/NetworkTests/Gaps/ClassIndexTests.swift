// The index against all staffings with the same sums, and what its effect keeps.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct ClassIndexTests {
  @Test("Krackhardt 1987: classes of ties between 21 managers, published")
  func published() throws {
    let managers = try PublishedOverlaps.read().krackhardt_hightech
    let placement = Placement(fields: managers.dept, levels: managers.level.map { Level("\($0)") })
    #expect(placement.places.count == 21 && placement.fields.count == 5)
    func counts(_ ties: [[Int32]]) -> [Int] {
      PairClass.allCases.map { pairClass in
        ties.count { placement.pairClass(Int($0[0]) - 1, Int($0[1]) - 1) == pairClass }
      }
    }
    #expect(counts(managers.friends.ties) == [23, 15, 53, 11])
    #expect(counts(managers.reports.ties) == [0, 16, 0, 4])
    #expect(counts(managers.advice.ties)[3] == 65)
  }

  /// Fields and levels of some vertices, now and then unknown.
  private static func words(
    _ count: Int, _ generator: inout SplitMix64
  ) -> (field: [Int32], level: [Int32]) {
    (
      (0..<count).map { _ in Int32(generator.below(3)) - (generator.below(6) == 0 ? 1 : 0) },
      (0..<count).map { _ in Int32(generator.below(2)) - (generator.below(6) == 0 ? 1 : 0) }
    )
  }

  /// Pairs that share, and what they share, of one class; by going through all pairs.
  private static func slow(
    _ vectors: [[Bool]], _ words: (field: [Int32], level: [Int32]), _ pairClass: PairClass
  ) -> (ties: Int, shared: Int) {
    var (ties, shared) = (0, 0)
    for b in vectors.indices {
      for a in 0..<b
      where min(words.field[a], words.field[b], words.level[a], words.level[b]) >= 0 {
        let isField = words.field[a] == words.field[b]
        let isLevel = words.level[a] == words.level[b]
        let own: PairClass =
          isField ? (isLevel ? .peer : .vertical) : (isLevel ? .horizontal : .diagonal)
        guard own == pairClass else { continue }
        let both = zip(vectors[a], vectors[b]).count { $0 && $1 }
        ties += both > 0 ? 1 : 0
        shared += both
      }
    }
    return (ties, shared)
  }

  private static func placement(_ words: (field: [Int32], level: [Int32])) -> Placement {
    Placement(
      fields: words.field.map { $0 < 0 ? "" : "f\($0)" },
      levels: words.level.map { $0 < 0 ? .untold : Level("l\($0)") })
  }

  @Test("all staffings with the same sums: mean, p of two sides and effect", arguments: 0..<10)
  func exhaustive(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let ones = (0..<4).map { _ in
      (0..<5).filter { _ in generator.below(2) == 0 }.map { Int32($0) }
    }
    let table = Incidence(rows: ones, columns: 5)
    let words = [Self.words(4, &generator), Self.words(5, &generator)]
    let all = SlowTables.all(rows: table.rowSums, columns: table.columnSums)
    let draws = 4_000
    let fixed = FixedMargins(
      table, pairs: [], rows: Traits(field: words[0].field, level: words[0].level),
      columns: Traits(field: words[1].field, level: words[1].level),
      precision: Precision(draws: draws), seed: seed)
    #expect(fixed.draws == draws)
    func turned(_ rows: [[Bool]]) -> [[Bool]] { (0..<5).map { k in rows.map { $0[k] } } }
    let own = (0..<4).map { row in (0..<5).map { table[row].contains(Int32($0)) } }
    for side in 0..<2 {
      let traits = Traits(field: words[side].field, level: words[side].level)
      let index = ClassIndex(
        of: Self.placement(words[side]),
        side == 0 ? Crossings(rowsOf: table, traits) : Crossings(columnsOf: table, traits),
        drawn: side == 0 ? fixed.rows : fixed.columns)
      func vectors(_ rows: [[Bool]]) -> [[Bool]] { side == 0 ? rows : turned(rows) }
      // By table, then class.
      let counted = all.map { rows in
        PairClass.allCases.map { Self.slow(vectors(rows), words[side], $0) }
      }
      let whole = counted.map { $0.reduce(0) { $0 + $1.shared } }
      for (place, row) in index.rows.enumerated() {
        let seen = Self.slow(vectors(own), words[side], row.pairClass)
        #expect(row.ties == seen.ties && row.shared == seen.shared)
        guard let ties = row.chance, let shared = row.sharedChance else { continue }
        let drawn = counted.map { $0[place] }
        for (against, own, values) in [
          (ties, seen.ties, drawn.map(\.ties)), (shared, seen.shared, drawn.map(\.shared)),
        ] {
          let count = Double(values.count)
          let mean = Double(values.reduce(0, +)) / count
          // Of at most ten pairs that share at most five, the deviation is below five.
          #expect(abs(against.expected - mean) < 25 / Double(draws).squareRoot())
          let least = min(values.count { $0 >= own }, values.count { $0 <= own })
          let side = Double(least) / count
          let slack = 10 * Precision.error(of: side, draws: draws) + 3 / Double(draws)
          #expect(abs(against.p - min(1, 2 * side)) < slack, "\(row.pairClass)")
        }
        guard let effect = row.effect, let low = row.effectLow, let high = row.effectHigh else {
          continue
        }
        #expect(low <= effect * 1.5 && low < high && effect > 0)
        // The interval holds 1 exactly when what is shared lies within what chance gives.
        let isWithin = (shared.low...shared.high).contains(row.shared)
        let isConstant = Set(whole).count == 1
        if isConstant { #expect((low <= 1 && high >= 1) == isWithin) }
      }
    }
  }

  @Test("what pairs share, added up, is the same in every staffing")
  func constant() {
    var generator = SplitMix64(seed: 5)
    let ones = (0..<9).map { _ in
      (0..<Int32(14)).filter { _ in generator.below(3) == 0 }
    }
    let table = Incidence(rows: ones, columns: 14)
    let traits = Traits(field: (0..<9).map { $0 % 3 }, level: (0..<9).map { $0 % 2 })
    let fixed = FixedMargins(
      table, pairs: [], rows: traits, precision: Precision(draws: 50), seed: 1)
    let sums = fixed.rows.sums(.shared, .placed)
    let whole = table.columnSums.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    #expect(sums.count == 50 && sums.allSatisfy { $0 == whole })
  }

  @Test("without ties, pairs or places nothing is claimed")
  func nothing() {
    let none = ClassIndex(
      of: Placement(fields: [], levels: []),
      Crossings(
        rowsOf: Incidence(rows: [], columns: 0), Traits(field: [], level: [])))
    #expect(none.rows.allSatisfy { $0.chance == nil && $0.ratio == nil && $0.effect == nil })
    let words = Placement(
      fields: ["Ekonomi", "ekonomi", "", "it"], levels: ["a", "b", "a", .untold])
    #expect(words.fields == ["Ekonomi", "it"] && words.places[2] == nil && words.places[3] == nil)
    #expect(words.pairClass(0, 1) == .vertical && words.pairClass(0, 2) == nil)
    let table = Incidence(rows: [[0], [0], [0], []], columns: 1)
    let traits = Traits(field: [0, 0, -1, 1], level: [0, 1, 0, -1])
    let fixed = FixedMargins(
      table, pairs: [], rows: traits, precision: Precision(draws: 99), seed: 1)
    let part = ClassIndex(of: words, Crossings(rowsOf: table, traits), drawn: fixed.rows)
    #expect(part.unplaced == 2 && part[.vertical].ties == 1 && part[.vertical].possible == 1)
    #expect(part[.diagonal].chance == nil && part[.vertical].effect == nil)
  }

  /// Networks of six fields and four levels; people whose further seats are `odds` as likely where field
  /// and level both differ from those of the first.
  private static func leaning(_ people: Int, odds: Double, seed: UInt64) -> (
    Incidence, Traits, (field: [Int32], level: [Int32])
  ) {
    var generator = SplitMix64(seed: seed)
    let field = (0..<Int32(24)).map { $0 % 6 }
    let level = (0..<24).map { _ in Int32(generator.below(4)) }
    var rows = [[Int32]](repeating: [], count: 24)
    for person in 0..<Int32(people) {
      let home = generator.below(24)
      var held: Set<Int> = [home]
      for _ in 0..<generator.below(4) {
        var seat = home
        while held.contains(seat)
          || field[seat] != field[home] && level[seat] != level[home] && generator.unit() > odds
        {
          seat = generator.below(24)
        }
        held.insert(seat)
      }
      for row in held.sorted() { rows[row].append(person) }
    }
    return (
      Incidence(rows: rows, columns: people), Traits(field: field, level: level), (field, level)
    )
  }

  @Test("the same leaning gives the same effect with 80 and with 240 people; ties do not")
  func effectStays() {
    func mean(_ people: Int) -> (effect: Double, ties: Double) {
      let rosters = 8
      let values = (0..<rosters).map { seed in
        let (table, traits, words) = Self.leaning(people, odds: 0.5, seed: UInt64(seed + 1))
        let fixed = FixedMargins(
          table, pairs: [], rows: traits, precision: Precision(draws: 40), seed: 1)
        let placement = Self.placement((words.field, words.level))
        let row = ClassIndex(of: placement, Crossings(rowsOf: table, traits), drawn: fixed.rows)[
          .diagonal]
        return (row.effect ?? 1, Double(row.ties) / (row.chance?.expected ?? 1))
      }
      return (
        values.reduce(0) { $0 + $1.0 } / Double(rosters),
        values.reduce(0) { $0 + $1.1 } / Double(rosters)
      )
    }
    let (few, many) = (mean(80), mean(240))
    // One roster's effect deviates by about 0.11 and 0.06, eight of them by 0.04 and 0.02.
    #expect(abs(few.effect - many.effect) < 0.14, "\(few) \(many)")
    #expect((0.5...0.85).contains(many.effect) && many.ties > many.effect)
  }

  @Test("the same on one thread and on many, another with another seed")
  func threads() {
    let (table, traits, _) = Self.leaning(40, odds: 1, seed: 3)
    func sums(_ threads: Int, _ seed: UInt64) -> [Int] {
      FixedMargins(
        table, pairs: [], rows: traits, columns: nil, precision: Precision(draws: 60), seed: seed,
        threads: threads
      ).rows.sums(.shared, .pairClass(.diagonal))
    }
    #expect(sums(1, 1) == sums(3, 1) && sums(1, 1) != sums(1, 2))
  }

  @Test("levels come in the order of the roster, other words after them")
  func levels() {
    let placement = Placement(
      fields: Array(repeating: "f", count: 5),
      levels: [
        Level("stab", rank: 2), Level("nämnd", rank: 0), "ö", "annan", Level("stab", rank: 2),
      ])
    #expect(placement.levels.map(\.word) == ["nämnd", "stab", "annan", "ö"])
    #expect(placement.places.map { $0?.level } == [1, 0, 3, 2, 1])
  }
}
