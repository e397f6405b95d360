// What the overlap tests say of the pairs of networks in a roster.

package import Findings
import Roster
import Threads

/// The overlap tests of the pairs of a roster, each by several models.
///
/// Networks are rows and people columns. The verdict is that of ``FixedMargins``; ``MeanMargins`` and the
/// hypergeometric law stand beside it as checks. A cell is barred (a structural zero) only where the
/// roster says so: seats.csv gives the person's organisation 0 seats in the network, and the person
/// does not sit there all the same.
///
/// The tests of ``Question/pairs`` are fixed by sizes and needs, before overlaps are looked at: "more"
/// for every two networks with people, "fewer" for every two that have need of each other. Where no draw
/// reaches the overlap of a pair, the tail of ``MeanMargins`` stands in when it is smaller than the least
/// that the draws can show: it keeps sums on average only and is the wider of the two models. While a pair is
/// undecided and could be decided within the budget, the draws are doubled.
///
/// - Input: the structure of a day and its pairs.
/// - Output: by pair: `upper`, `lower` and the checks; ``more`` for pairs that share people and ``fewer``
///   for pairs that have need, `nil` for others. Pairs that are not kept count as tests with *p* = 1.
/// - Complexity: that of the models.
package struct Overlaps: Sendable {
  package let draws: Int
  package let upper: [Double]
  package let lower: [Double]
  package let expected: [Double]
  package let upperByMeans: [Double]
  package let upperByRows: [Double]
  package let more: [Tested?]
  package let fewer: [Tested?]
  package let upperTests: Int
  package let lowerTests: Int
  package let barredCells: Int
  let table: Incidence
  /// Pairs of networks, and of people, in each of the first draws.
  let networks: Crossings
  let people: Crossings

  package init(
    of structure: Structure, _ pairs: NetworkPairs, rows rowTraits: Traits? = nil,
    columns columnTraits: Traits? = nil, precision: Precision = .overlap, seed: UInt64,
    threads: Int = allThreads
  ) {
    let table = Incidence(networksOf: structure.seats, barred: structure.barredCells)
    let rows = pairs.pairs.map { RowPair(a: $0.a, b: $0.b, shared: Int32($0.sharedPeople)) }
    var fixed = FixedMargins(
      table, pairs: rows, rows: rowTraits, columns: columnTraits, precision: precision,
      seed: seed, threads: threads, deadline: structure.deadline)
    upperByMeans = MeanMargins(table, pairs: rows).upper
    let sums = table.rowSums
    upperByRows = rows.map { pair in
      hypergeometricUpper(
        shared: Int(pair.shared), sizes: sums[Int(pair.a)], sums[Int(pair.b)], of: table.columns)
    }
    let peopled = sums.count { $0 > 0 }
    let needed = pairs.pairs.count { $0.need > 0 } + pairs.leftOut
    let family = PairFamily(
      linked: pairs.pairs.indices.filter { pairs.pairs[$0].sharedPeople > 0 },
      needed: pairs.pairs.indices.filter { pairs.pairs[$0].need > 0 },
      tests: peopled * (peopled - 1) / 2 + needed)
    let most = precision.mostDraws(work: FixedMargins.work(table, rows.count))
    var tested = family.tested(fixed, upperByMeans)
    while let wanted = family.wanted(tested), fixed.draws < min(wanted, most), wanted <= most {
      fixed.draw(min(fixed.draws, most - fixed.draws))
      tested = family.tested(fixed, upperByMeans)
    }
    draws = fixed.draws
    upper = fixed.upper
    lower = fixed.lower
    expected = fixed.expected
    (more, fewer) = family.byPair(tested, of: rows.count)
    upperTests = peopled * (peopled - 1) / 2
    lowerTests = needed
    barredCells = table.barred.reduce(0) { $0 + $1.count }
    self.table = table
    networks = fixed.rows
    people = fixed.columns
  }

  /// The verdict on a pair: more, fewer, or what keeps both from being told; `nil` for a pair that is not tested.
  package func verdict(_ pair: Int) -> Verdict? {
    let sides = [more[pair].map { ($0, true) }, fewer[pair].map { ($0, false) }].compactMap { $0 }
    return sides.min { $0.0.q < $1.0.q }.map { Verdict($0.0.certainty, isAbove: $0.1) }
  }
}

/// The tests of all pairs, as one family.
private struct PairFamily {
  let linked: [Int]
  let needed: [Int]
  let tests: Int

  func tested(_ fixed: FixedMargins, _ means: [Double]) -> [Tested] {
    let least = 1 / Double(fixed.draws + 1)
    func value(_ pair: Int, _ count: Int) -> (p: Double, error: Double, isLeast: Bool) {
      let p = Double(count + 1) * least
      let error = Precision.error(of: p, draws: fixed.draws, memory: fixed.memories[pair])
      return (p, error, count == 0)
    }
    let upper = linked.map { pair in
      let own = value(pair, fixed.above[pair])
      return own.isLeast && means[pair] < least ? (means[pair], 0, true) : own
    }
    let lower = needed.map { value($0, fixed.below[$0]) }
    return Tested.all(.pairs, tests: tests, draws: fixed.draws, upper + lower)
  }

  /// How many draws would decide the undecided as they stand; `nil` when none is.
  func wanted(_ tested: [Tested]) -> Int? {
    guard tested.contains(where: { $0.certainty == .undecided }) else { return nil }
    // Those that no draw reaches, and those found, stand before the undecided in the order of p.
    let rank = tested.count { $0.certainty == .undecided || $0.certainty.isFound }
    let share = Question.pairs.share * Tested.limit
    return Int((3 * Double(tests) / (share * Double(rank))).rounded(.up))
  }

  func byPair(_ tested: [Tested], of count: Int) -> (more: [Tested?], fewer: [Tested?]) {
    var more = [Tested?](repeating: nil, count: count)
    var fewer = more
    for (place, pair) in linked.enumerated() { more[pair] = tested[place] }
    for (place, pair) in needed.enumerated() { fewer[pair] = tested[linked.count + place] }
    return (more, fewer)
  }
}

extension Structure {
  /// By network: people whose organisation is given 0 seats there by seats.csv.
  var barredCells: [[Int32]] {
    let none = roster.expectedSeats.filter { $0.seats == 0 }
    guard !none.isEmpty else { return [] }
    var members = [[Int32]](repeating: [], count: roster.organisations.count)
    for (index, person) in roster.people.enumerated() {
      if let organisation = person.organisation { members[Int(organisation)].append(Int32(index)) }
    }
    var barred = [[Int32]](repeating: [], count: roster.networks.count)
    for row in none { barred[Int(row.network)] += members[Int(row.organisation)] }
    return barred
  }
}
