// The index: whether ties fall among the classes of pairs as often as chance would let them.

import Roster

/// Ties against possible pairs, class by class, with the chance of what is seen.
///
/// For class c with *O*(c) ties among *D*(c) possible pairs the ratio is
/// *R*(c) = (*O*(c) / Σ*O*) / (*D*(c) / Σ*D*). When field and level are dealt to the vertices anew,
/// together and each way equally likely, the expectation of *O*(c) is exactly Σ*O* · *D*(c) / Σ*D*.
/// With *T* such deals, *p* = (number of deals at least as far out + 1) / (*T* + 1), counted on the
/// side on which *O*(c) lies: at or above for *O*(c) ≥ expectation, at or below otherwise.
/// It is one-sided, and the side is taken from the data; so a verdict at 5 % asks for *p* ≤ 0.025.
///
/// - Input: places of the vertices, and ties, each once (each arc once when directed). Vertices
///   without a place, and their ties, are left out. Loops must not be given.
/// - Output: one row a class, in the order of ``PairClass``; `ratio`, `expected`, `p` are `nil` where
///   they are undefined: no ties, no pairs of the class, no deals.
/// - Complexity: O(*T* (*n* + *m*)) time, O(*n* + *m*) memory a thread.
/// - Source: D. Krackhardt, R. N. Stern, "Informal Networks and Organizational Crises" (1988) for the
///   comparison with group sizes; B. Phipson, G. K. Smyth, "Permutation P-values Should Never Be
///   Zero" (2010) for *p*. Crossing two attributes is this product's own.
package struct ClassIndex: Sendable {
  package struct Row: Hashable, Sendable {
    package let pairClass: PairClass
    package let ties: Int
    package let possible: Int
    package let ratio: Double?
    package let expected: Double?
    package let p: Double?
  }

  package let rows: [Row]
  /// *T*: how many deals were made.
  package let deals: Int
  /// Vertices without a place.
  package let unplaced: Int

  package init(
    of placement: Placement, ties: [(Int32, Int32)], directed: Bool = false,
    precision: Precision = .index, seed: UInt64, threads: Int = allThreads
  ) {
    let placed = placement.places.indices.filter { placement.places[$0] != nil }
    var compact = [Int32](repeating: -1, count: placement.places.count)
    for (new, old) in placed.enumerated() { compact[old] = Int32(new) }
    let labels = placed.compactMap { placement.places[$0] }.map { place in
      UInt64(UInt32(bitPattern: place.field)) << 32 | UInt64(UInt32(bitPattern: place.level))
    }
    let kept = ties.map { (compact[Int($0.0)], compact[Int($0.1)]) }
      .filter { $0.0 >= 0 && $0.1 >= 0 }
    let a = kept.map(\.0)
    let b = kept.map(\.1)
    let observed = counts(a.span, b.span, labels.span)
    let possible = Self.possible(labels).map { directed ? 2 * $0 : $0 }
    let (allTies, allPairs) = (kept.count, possible.reduce(0, +))
    let expected = possible.map { count in
      allPairs > 0 ? Double(allTies) * Double(count) / Double(allPairs) : nil
    }
    let deals =
      allTies > 0 ? precision.draws(work: 3 * labels.count + 2 * kept.count) : 0
    let tails = Self.tails(
      deals, a, b, labels, observed, expected.map { $0 ?? 0 }, seed: seed, threads: threads)
    rows = PairClass.allCases.map { pairClass in
      let c = pairClass.code
      let isDefined = allTies > 0 && possible[c] > 0
      return Row(
        pairClass: pairClass, ties: observed[c], possible: possible[c],
        ratio: isDefined
          ? Double(observed[c]) / Double(allTies) / (Double(possible[c]) / Double(allPairs)) : nil,
        expected: expected[c],
        p: isDefined && deals > 0 ? Double(tails[c] + 1) / Double(deals + 1) : nil)
    }
    self.deals = deals
    unplaced = placement.places.count - placed.count
  }

  package subscript(pairClass: PairClass) -> Row { rows[pairClass.code] }

  /// Unordered pairs by class, from how many share a field, a level, and both.
  private static func possible(_ labels: [UInt64]) -> [Int] {
    func pairs(_ keys: [UInt64]) -> Int {
      Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).values
        .reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
    let all = labels.count * (labels.count - 1) / 2
    let peer = pairs(labels)
    let field = pairs(labels.map { $0 >> 32 })
    let level = pairs(labels.map { $0 & 0xffff_ffff })
    return [peer, field - peer, level - peer, all - field - level + peer]
  }

  /// For each class, how many deals lie at least as far out as what is seen.
  private static func tails(
    _ deals: Int, _ a: [Int32], _ b: [Int32], _ labels: [UInt64], _ observed: [Int],
    _ expected: [Double], seed: UInt64, threads: Int
  ) -> [Int] {
    let shards = min(32, deals)
    let isUpper = zip(observed, expected).map { Double($0) >= $1 }
    let parts = sharded(shards, threads: threads) { shard in
      var generator = SplitMix64(seed: seed, part: shard)
      var labels = labels
      var tails = [0, 0, 0, 0]
      for _ in deals * shard / shards..<deals * (shard + 1) / shards {
        generator.shuffle(&labels)
        let drawn = counts(a.span, b.span, labels.span)
        for c in 0..<4 where isUpper[c] ? drawn[c] >= observed[c] : drawn[c] <= observed[c] {
          tails[c] += 1
        }
      }
      return tails
    }
    return parts.reduce([0, 0, 0, 0]) { sum, part in zip(sum, part).map { $0 + $1 } }
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

// MARK: Kernel

/// Ties by class; labels hold the field in the upper half and the level in the lower.
private func counts(
  _ a: Span<Int32>, _ b: Span<Int32>, _ labels: Span<UInt64>
) -> [Int] {
  var same = 0
  var field = 0
  var level = 0
  for i in a.indices {
    let difference = labels[Int(a[i])] ^ labels[Int(b[i])]
    if difference == 0 { same += 1 }
    if difference >> 32 == 0 { field += 1 }
    if difference & 0xffff_ffff == 0 { level += 1 }
  }
  return [same, field - same, level - same, a.count - field - level + same]
}
