// The few people who together are nearest to all networks: a search with its proof or bound.

/// The set of people whose reach is greatest.
///
/// Reach grows ever slower as people are added (it is monotone and submodular): what somebody adds to a set, no larger
/// set gets more of. So *r* more people add at most the *r* largest gains, and whole families of sets are ruled out unseen.
/// Somebody all of whose distances are at least those of another adds no more than the other, and is not weighed.
///
/// - Output: the best set that was found, and what no set can pass; equals are not counted.
/// - Complexity: at most `budget` steps, a step being a person and a network.
/// - Source: G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, "An Analysis of Approximations for Maximizing Submodular Set
///   Functions", Math. Program. 14 (1978).
struct ReachSearch {
  fileprivate let people: [Int32]
  fileprivate let order: Int
  /// By person: how near each network is.
  fileprivate let rows: [[Double]]

  init(_ score: ReachScore) {
    var seen: Set<[Double]> = []
    var people: [Int32] = []
    var rows: [[Double]] = []
    let places = score.people.indices.sorted { score.people[$0] < score.people[$1] }
    for place in places {
      let row = score.nearness(place)
      guard seen.insert(row).inserted else { continue }
      people.append(score.people[place])
      rows.append(row)
    }
    self.people = people
    self.rows = rows
    order = score.order
  }

  func best(_ size: Int, from start: BreakerSearch.Found, budget: Int) -> BreakerSearch.Found {
    guard order > 0, !people.isEmpty else { return start }
    var walk = ReachWalk(self, budget)
    walk.best = start.value * Double(order)
    walk.members = start.members.compactMap { people.firstIndex(of: $0) }
    let line = people.indices.map { (gain: Double(order), person: $0) }
    walk.explore(size, [], [Double](repeating: 0, count: order), 0, line)
    // What the found set leaves to gain bounds every set too: the set and its largest gains together.
    let bound = walk.open == 0 ? walk.best : max(walk.best, min(walk.open, walk.reachable(size)))
    return BreakerSearch.Found(
      members: walk.members.map { people[$0] }.sorted(), value: walk.best / Double(order),
      bound: bound / Double(order), ties: 1, hasAllTies: false)
  }
}

private struct ReachWalk {
  private let search: ReachSearch
  private var budget: Int
  var best = 0.0
  var members: [Int] = []
  /// The most that a set could reach among those given up; 0 when none was.
  var open = 0.0

  init(_ search: ReachSearch, _ budget: Int) {
    self.search = search
    self.budget = budget
  }

  /// Sums of nearness closer than this are the same.
  private var slack: Double { BreakerSearch.slack * Double(search.order) }

  private mutating func gain(_ person: Int, _ near: [Double]) -> Double {
    budget -= near.count
    let row = search.rows[person]
    var sum = 0.0
    for network in near.indices { sum += max(0, row[network] - near[network]) }
    return sum
  }

  /// What the best set, and the `size` people who would add most to it, reach at most.
  mutating func reachable(_ size: Int) -> Double {
    var near = [Double](repeating: 0, count: search.order)
    for person in members {
      let row = search.rows[person]
      for network in near.indices { near[network] = max(near[network], row[network]) }
    }
    let gains = search.people.indices.map { gain($0, near) }.sorted(by: >)
    return gains.prefix(size).reduce(best, +)
  }

  /// Adds `left` of the `line`, whose gains may be too high, never too low, and stand largest first.
  mutating func explore(
    _ left: Int, _ chosen: [Int], _ near: [Double], _ value: Double,
    _ line: [(gain: Double, person: Int)]
  ) {
    if left == 1 {
      last(chosen, near, value, line)
      return
    }
    var fresh = line
    for place in fresh.indices { fresh[place].gain = gain(fresh[place].person, near) }
    fresh.sort { ($1.gain, $0.person) < ($0.gain, $1.person) }
    for place in fresh.indices {
      let reach = fresh[place..<min(place + left, fresh.count)].reduce(value) { $0 + $1.gain }
      guard reach > best + slack else { return }
      if budget <= 0 {
        open = max(open, reach)
        return
      }
      let entry = fresh[place]
      let row = search.rows[entry.person]
      explore(
        left - 1, chosen + [entry.person], near.indices.map { max(near[$0], row[$0]) },
        value + entry.gain, Array(fresh[(place + 1)...]))
      // Alone, or with nobody after it: a set of fewer.
      if value + entry.gain > best + slack {
        best = value + entry.gain
        members = chosen + [entry.person]
      }
    }
  }

  private mutating func last(
    _ chosen: [Int], _ near: [Double], _ value: Double, _ line: [(gain: Double, person: Int)]
  ) {
    for entry in line {
      // What somebody added before is the most that the person can add now.
      guard value + entry.gain > best + slack else { return }
      if budget <= 0 {
        open = max(open, value + entry.gain)
        return
      }
      let now = value + gain(entry.person, near)
      if now > best + slack {
        best = now
        members = chosen + [entry.person]
      }
    }
  }
}
