// The index: whether networks meet within and across fields and levels as often as chance would let them.

import Roster

/// Pairs that meet, and what they share, class by class, against random staffings.
///
/// The model of chance is that of the overlaps, ``FixedMargins``: every network keeps its size and every
/// person their number of seats. For class c, *O*(c) is the number of pairs that share at least one
/// (ties), *S*(c) what the pairs share, added up. *S* over all pairs is the same in every staffing,
/// so it shows where meetings lie and not how many there are. With *E* the mean of *S*(c) over the draws and *W* the
/// sum over all pairs, the effect is the odds ratio
/// ((*S* + ½) / (*W* − *S* + ½)) / ((*E* + ½) / (*W* − *E* + ½)): 1 is what chance gives, and the same preference gives
/// the same value however full the networks are, which ties do not. Its interval divides the observed odds by
/// those that cut off 2.5 % of the draws on each side, so it holds 1 when *S* lies within what chance gives.
///
/// *p* is of two sides: min(1, 2 min(upper, lower)), each (count + 1) / (*T* + 1). The interval
/// of chance holds 95 % of the draws. `ratio`, (*O* / Σ*O*) / (*D* / Σ*D*) with *D* the possible pairs, describes and is
/// not tested.
///
/// - Input: counts of the table as it is and of the drawn ones; vertices without a place are left out.
/// - Output: one row a class, in the order of ``PairClass``; what is undefined is `nil`: no ties, no pairs of
///   the class, no draws.
/// - Complexity: O(*T* log *T*) beside the draws.
/// - Source: Z. P. Neal, R. Domagalski, B. Sagan (2021) for the model; B. Phipson, G. K. Smyth,
///   "Permutation P-values Should Never Be Zero" (2010) for *p*. Crossing two attributes is this
///   product's own.
package struct ClassIndex: Sendable {
  package struct Row: Hashable, Sendable {
    package let pairClass: PairClass
    package let ties: Int
    package let possible: Int
    package let ratio: Double?
    /// Ties against the draws.
    package let chance: Against?
    /// What the pairs share.
    package let shared: Int
    package let sharedChance: Against?
    package let effect: Double?
    package let effectLow: Double?
    package let effectHigh: Double?
  }

  package let rows: [Row]
  /// *T*: how many staffings were drawn.
  package let draws: Int
  /// Vertices without a place.
  package let unplaced: Int

  package init(of placement: Placement, _ own: Crossings, drawn: Crossings = Crossings()) {
    let possible = placement.possible
    let allPairs = possible.reduce(0, +)
    let allTies = own.first(.ties, .placed)
    let drawnAll = drawn.sums(.shared, .placed)
    rows = PairClass.allCases.map { pairClass in
      let cut = PairCut.pairClass(pairClass)
      let ties = own.first(.ties, cut)
      let shared = own.first(.shared, cut)
      let possible = possible[pairClass.code]
      let isDefined = allTies > 0 && possible > 0
      let drawnShared = drawn.sums(.shared, cut)
      let effect =
        isDefined
        ? Effect(shared, of: own.first(.shared, .placed), drawnShared, of: drawnAll) : nil
      return Row(
        pairClass: pairClass, ties: ties, possible: possible,
        ratio: isDefined
          ? Double(ties) / Double(allTies) / (Double(possible) / Double(allPairs)) : nil,
        chance: isDefined ? Against(ties, drawn.sums(.ties, cut), memory: drawn.memory) : nil,
        shared: shared,
        sharedChance: isDefined ? Against(shared, drawnShared, memory: drawn.memory) : nil,
        effect: effect?.value,
        effectLow: effect?.low, effectHigh: effect?.high)
    }
    draws = drawn.tables
    unplaced = placement.places.count { $0 == nil }
  }

  package subscript(pairClass: PairClass) -> Row { rows[pairClass.code] }
}

extension Placement {
  /// Unordered pairs by class, from how many share a field, a level, and both.
  fileprivate var possible: [Int] {
    let placed = places.compactMap { $0 }
    func pairs<Key: Hashable>(_ keys: [Key]) -> Int {
      Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).values
        .reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
    let all = placed.count * (placed.count - 1) / 2
    let peer = pairs(placed)
    let field = pairs(placed.map(\.field))
    let level = pairs(placed.map(\.level))
    return [peer, field - peer, level - peer, all - field - level + peer]
  }

  /// Field and level by number, −1 where a vertex has no place.
  var traits: Traits {
    Traits(field: places.map { $0?.field ?? -1 }, level: places.map { $0?.level ?? -1 })
  }
}

/// A count against the same count in drawn tables.
package struct Against: Hashable, Sendable {
  package let expected: Double
  /// The interval that holds 95 % of the draws.
  package let low: Int
  package let high: Int
  /// Of two sides.
  package let p: Double
  package let error: Double
  /// Whether no draw was as far out on that side.
  package let isLeast: Bool
  package let isAbove: Bool

  /// - Parameter memory: what a draw has left of the one before.
  /// - Output: `nil` without draws.
  /// - Complexity: O(*T* log *T*).
  package init?(_ own: Int, _ drawn: [Int], memory: Double = 0) {
    guard !drawn.isEmpty else { return nil }
    let draws = Double(drawn.count)
    let sorted = drawn.sorted()
    let cut = drawn.count / 40
    expected = Double(drawn.reduce(0, +)) / draws
    low = sorted[cut]
    high = sorted[drawn.count - 1 - cut]
    let least = min(drawn.count { $0 >= own }, drawn.count { $0 <= own })
    let side = Double(least + 1) / (draws + 1)
    p = min(1, 2 * side)
    error = 2 * side < 1 ? 2 * Precision.error(of: side, draws: drawn.count, memory: memory) : 0
    isLeast = least == 0
    isAbove = Double(own) >= expected
  }
}

/// The odds ratio of what a class shares, against its mean over the draws.
private struct Effect {
  let value: Double
  let low: Double
  let high: Double

  init?(_ own: Int, of all: Int, _ drawn: [Int], of drawnAll: [Int]) {
    guard !drawn.isEmpty else { return nil }
    func odds(_ part: Double, _ all: Double) -> Double { (part + 0.5) / (all - part + 0.5) }
    let draws = Double(drawn.count)
    let chance = odds(
      Double(drawn.reduce(0, +)) / draws, Double(drawnAll.reduce(0, +)) / draws)
    let sorted = zip(drawn, drawnAll).map { odds(Double($0), Double($1)) }.sorted()
    let cut = drawn.count / 40
    // Where no draw differs there is nothing that could have been otherwise.
    guard sorted.first != sorted.last else { return nil }
    let own = odds(Double(own), Double(all))
    value = own / chance
    low = own / sorted[drawn.count - 1 - cut]
    high = own / sorted[cut]
  }
}

extension SplitMix64 {
  /// A stream of its own for each part of a piece of work.
  init(seed: UInt64, part: Int) {
    var root = SplitMix64(seed: seed)
    let mixed = root.next()
    // The parts must not start on each other's paths, so the number of the part is mixed as well.
    var own = SplitMix64(seed: mixed ^ UInt64(truncatingIfNeeded: part))
    self.init(seed: own.next())
  }
}
