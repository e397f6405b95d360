// Which few people break most: a search over sets of people by what they could break, with its proof or bound.

/// The set of people whose leaving breaks most, where what is broken is bounded by the links that are lost.
///
/// A link is lost when all who share it leave. Each link has a *cost*, and no set breaks more than the costs of the links
/// that it loses; without a score of its own, a set breaks exactly that. With *r* people left to choose, a link that still
/// needs *j* ≤ *r* of them counts 1/*j* of its cost for each. So no *r* people add more than the *r* largest sums: the bound by
/// which whole families of sets are ruled out unseen.
///
/// Sets are searched with the most promising people first. A set is better when it breaks more by ``slack``; of equals
/// the first by number is kept where all have been seen. Work is counted in steps, never in time, so that the answer is the
/// same on every machine.
///
/// - Input: for each link those who share it, ascending, and its cost ≥ 0.
/// - Output: see ``Found``. People who share in no link of at most *size* people change nothing, and are not named.
/// - Complexity: exponential in the size at worst, at most `budget` steps; in rosters a few thousand sets.
/// - Source: A. H. Land, A. G. Doig, "An Automatic Method of Solving Discrete Programming Problems" (1960).
struct BreakerSearch {
  struct Found {
    /// Ascending; empty when no set breaks anything.
    var members: [Int32] = []
    var value = 0.0
    /// No set of the size breaks more than this.
    var bound = 0.0
    /// The sets that break as much, this one included, as far as they have been counted.
    var ties = 1
    var hasAllTies = false

    var isProven: Bool { bound <= value + BreakerSearch.slack }
  }

  /// What a set breaks, and how many steps it took to find out.
  typealias Score = (_ members: [Int32]) -> (value: Double, steps: Int)

  static let slack = 1e-9
  /// Steps that counting the equals may take.
  private static let tieBudget = 4_000_000

  /// Ascending.
  private let people: [Int32]
  /// The places of those who share each link.
  let links: [[Int]]
  let costs: [Double]
  let own: [[Int]]
  /// By people left to choose, then person: the share in the links that so many could lose.
  let shares: [[Double]]
  /// By people left to choose: those with a share, the largest first.
  let lines: [[Int]]

  init(_ sharers: [[Int32]], costs: [Double], most: Int) {
    people = Set(sharers.filter { $0.count <= most }.joined()).sorted()
    var place: [Int32: Int] = [:]
    for (number, person) in people.enumerated() { place[person] = number }
    var links: [[Int]] = []
    var kept: [Double] = []
    var own = [[Int]](repeating: [], count: people.count)
    for (link, cost) in zip(sharers, costs) where link.count <= most && !link.isEmpty {
      for person in link { own[place[person] ?? 0].append(links.count) }
      links.append(link.map { place[$0] ?? 0 })
      kept.append(cost)
    }
    var shares = [[Double]](
      repeating: [Double](repeating: 0, count: people.count), count: most + 1)
    for (link, cost) in zip(links, kept) {
      for left in stride(from: link.count, through: most, by: 1) {
        for person in link { shares[left][person] += cost / Double(link.count) }
      }
    }
    lines = shares.map { share in
      share.indices.filter { share[$0] > 0 }.sorted { (share[$1], $0) < (share[$0], $1) }
    }
    self.links = links
    self.own = own
    self.shares = shares
    self.costs = kept
  }

  /// How many people could matter in a set of `size`.
  func candidates(_ size: Int) -> Int { lines[min(size, lines.count - 1)].count }

  /// The set of at most `size` that breaks most.
  ///
  /// - Parameter start: a set to set out from, such as the best of fewer.
  func best(
    _ size: Int, from start: Found = Found(), budget: Int, by score: Score? = nil
  ) -> Found {
    var walk = BreakerWalk(self, size, budget, people)
    walk.best = start.value
    walk.members = start.members.compactMap { person in people.firstIndex(of: person) }
    let root = walk.bound
    if let score { walk.build(size, score) }
    walk.explore(size, root, score)
    var found = Found(members: walk.members.map { people[$0] }.sorted(), value: walk.best)
    // Sets of fewer have been bounded before, where they were the smaller question.
    found.bound = max(walk.best, walk.open, start.bound)
    guard found.isProven, !found.members.isEmpty, found.members.count == size else { return found }
    // Once more, to see the equals too.
    var count = BreakerWalk(self, size, min(budget, Self.tieBudget), people)
    count.best = walk.best
    count.members = walk.members
    count.isCounting = true
    count.explore(size, root, score)
    found.ties = max(1, count.ties)
    found.hasAllTies = count.open == 0
    if found.hasAllTies { found.members = count.members.map { people[$0] }.sorted() }
    return found
  }
}
