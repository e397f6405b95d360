// What the overlap tests say of the pairs of networks in a roster.

import Roster

/// The overlap tests of the pairs of a roster, each by several models.
///
/// Networks are rows and people columns. The verdict is that of ``FixedMargins``; ``MeanMargins`` and the
/// hypergeometric law stand beside it as checks. A cell is barred (a structural zero) only where the
/// roster says so: seats.csv gives the person's organisation 0 seats in the network, and the person
/// does not sit there all the same.
///
/// - Input: the structure of a day and its pairs.
/// - Output: by pair: `upper`, `lower` and the checks; `upperQ` over the pairs that share people, of
///   which there are ``upperTests``; `lowerQ` over the pairs that have need and share nobody, of which there
///   are ``lowerTests``; `nil` for pairs outside. Pairs beyond the limit count as tests with *p* = 1.
/// - Complexity: that of the models.
package struct Overlaps: Sendable {
  package let draws: Int
  package let upper: [Double]
  package let lower: [Double]
  package let expected: [Double]
  package let upperByMeans: [Double]
  package let upperByRows: [Double]
  package let upperQ: [Double?]
  package let lowerQ: [Double?]
  package let upperTests: Int
  package let lowerTests: Int
  package let barredCells: Int

  package init(
    of structure: Structure, _ pairs: NetworkPairs, precision: Precision = .overlap, seed: UInt64,
    threads: Int = allThreads
  ) {
    let barred = structure.barredCells
    let table = Incidence(networksOf: structure.b, barred: barred)
    let rows = pairs.pairs.map { RowPair(a: $0.a, b: $0.b, shared: Int32($0.sharedPeople)) }
    let fixed = FixedMargins(
      table, pairs: rows, precision: precision, seed: seed, threads: threads)
    draws = fixed.draws
    upper = fixed.upper
    lower = fixed.lower
    expected = fixed.expected
    upperByMeans = MeanMargins(table, pairs: rows).upper
    let sums = table.rowSums
    upperByRows = rows.map { pair in
      hypergeometricUpper(
        shared: Int(pair.shared), sizes: sums[Int(pair.a)], sums[Int(pair.b)], of: table.columns)
    }
    let linked = pairs.pairs.indices.filter { pairs.pairs[$0].sharedPeople > 0 }
    let needed = pairs.pairs.indices.filter {
      pairs.pairs[$0].sharedPeople == 0 && pairs.pairs[$0].need > 0
    }
    upperTests = structure.n.graph.size
    lowerTests = needed.count + pairs.leftOut
    upperQ = Self.rates(fixed.upper, linked, tests: upperTests)
    lowerQ = Self.rates(fixed.lower, needed, tests: lowerTests)
    barredCells = table.barred.reduce(0) { $0 + $1.count }
  }

  private static func rates(_ p: [Double], _ tested: [Int], tests: Int) -> [Double?] {
    var q = [Double?](repeating: nil, count: p.count)
    for (place, rate) in zip(tested, falseDiscoveryRates(tested.map { p[$0] }, tests: tests)) {
      q[place] = rate
    }
    return q
  }
}

extension Structure {
  /// By network: people whose organisation is given 0 seats there by seats.csv.
  fileprivate var barredCells: [[Int32]] {
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
