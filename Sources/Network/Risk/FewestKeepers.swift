// The fewest keepers whose leaving takes enough of some items: a small integer search with its bound.

/// The fewest keepers without whom at least so many items have nobody left, between two proven numbers.
///
/// Choosing keepers K, an item is lost when all its keepers belong to K; K is to lose at least `need` items and
/// be small. The bound is the linear programme's: deal each item out over its keepers, α ≥ 0 with Σ α = 1; no K
/// loses more items than the sum of what its members were dealt, so *m* keepers never lose more than the *m*
/// largest sums. Dealing so that an item's parts lie where the sums are least (the balanced deal) makes all these
/// bounds as sharp as the linear programme can be, for every *m* at once.
///
/// A branch and bound then includes or leaves out one keeper at a time, deals anew, settles every keeper whose
/// choice the bound decides, and takes what it can round to. It starts from the better of three quick answers,
/// each improved by exchanges with a short memory. When ``budget`` steps are spent, `least` and `most` are what
/// has been proven until then.
///
/// Equals are ordered by how they are placed among the items, not by number: other numbers for the same keepers and
/// items give the same counts.
///
/// - Input: for each item its keepers, each once, none empty; 1 ≤ `need` ≤ items.
/// - Output: `least` ≤ the answer ≤ `most`; the answer itself when the two are equal. `members` are `most` keepers
///   that do.
/// - Complexity: a deal takes O(Σ keepers) a sweep; at most `budget` such steps.
/// - Source: S. Fujishige, "Lexicographically Optimal Base of a Polymatroid with Respect to a Weight Vector", Math.
///   Oper. Res. 5 (1980), for the balanced deal; M. Charikar, "Greedy Approximation Algorithms for Finding Dense
///   Components in a Graph" (2000), for the peeling.
struct FewestKeepers {
  let least: Int
  let members: [Int32]
  var most: Int { members.count }

  init(of items: [[Int32]], need: Int, budget: Int) {
    let numbers = CanonicalOrder(of: items)
    var search = KeeperSearch(numbers.items, numbers.weights, numbers.keepers.count, need, budget)
    search.run()
    least = search.least
    members = search.best.map { numbers.keepers[$0] }.sorted()
  }
}

/// Keepers and items in an order that does not depend on their numbers: by who keeps what with whom.
///
/// Every keeper and item gets a mark from the marks of what it touches, again and again, as in colour refinement;
/// those that still have the same mark are alike as far as the marks can tell, and stand by number.
private struct CanonicalOrder {
  /// The keepers' own numbers, by place.
  let keepers: [Int32]
  /// The distinct items: the places of their keepers, ascending.
  let items: [[Int]]
  /// How many items are the same.
  let weights: [Int]

  init(of raw: [[Int32]]) {
    let own = Set(raw.joined()).sorted()
    var place: [Int32: Int] = [:]
    for (number, keeper) in own.enumerated() { place[keeper] = number }
    var count: [[Int]: Int] = [:]
    for item in raw { count[item.map { place[$0] ?? 0 }.sorted(), default: 0] += 1 }
    let distinct = count.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var marks = [UInt64](repeating: 1, count: own.count)
    for _ in 0..<6 {
      var next = marks.map { Self.mixed($0 &+ 0x9E37_79B9_7F4A_7C15) }
      for item in distinct {
        let sum = item.reduce(UInt64(count[item] ?? 0) &* 0x1234_5678_9ABC_DEF1) {
          $0 &+ Self.mixed(marks[$1])
        }
        let mark = Self.mixed(sum)
        for keeper in item { next[keeper] &+= Self.mixed(mark &+ marks[keeper]) }
      }
      marks = next
    }
    let order = own.indices.sorted { (marks[$0], $0) < (marks[$1], $1) }
    var rank = [Int](repeating: 0, count: own.count)
    for (number, old) in order.enumerated() { rank[old] = number }
    keepers = order.map { own[$0] }
    let sorted = distinct.map { item in
      (keepers: item.map { rank[$0] }.sorted(), weight: count[item] ?? 0)
    }.sorted { $0.keepers.lexicographicallyPrecedes($1.keepers) }
    items = sorted.map(\.keepers)
    weights = sorted.map(\.weight)
  }

  /// The finaliser of SplitMix64: a well spread mark from a mark.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
