// The few people who together are nearest to all networks: a search with its proof or bound.

/// The set of people whose reach is greatest.
///
/// Reach grows ever slower as people are added (it is monotone and submodular): what somebody adds to a set, no larger
/// set gets more of. So *r* more people add at most the *r* largest gains, and whole families of sets are ruled out unseen.
/// Of people with the same distances one is weighed for all, and what each adds to each other one is worked out once.
///
/// - Output: the best set that was found, and what no set can pass. Where the best is proven its equals are counted, as
///   far as the steps go: sets as large, of anybody; of all of them the first by number is the answer.
/// - Complexity: at most `budget` steps for the search and as many for its equals, a step being a person and a network.
/// - Source: G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, "An Analysis of Approximations for Maximizing Submodular Set
///   Functions", Math. Program. 14 (1978).
struct ReachSearch {
  fileprivate let people: [Int32]
  fileprivate let order: Int
  /// By person: how near each network is.
  fileprivate let rows: [[Double]]
  /// By person: how many have the same row.
  fileprivate let alike: [Int]
  private let isCut: Bool

  init(_ score: ReachScore) {
    var seen: [[Double]: Int] = [:]
    var alike: [Int] = []
    var people: [Int32] = []
    var rows: [[Double]] = []
    let places = score.people.indices.sorted { score.people[$0] < score.people[$1] }
    for place in places {
      let row = score.nearness(place)
      if let first = seen[row] {
        alike[first] += 1
        continue
      }
      seen[row] = people.count
      alike.append(1)
      people.append(score.people[place])
      rows.append(row)
    }
    self.people = people
    self.rows = rows
    self.alike = alike
    isCut = score.isCut
    order = score.order
  }

  /// - Parameter gains: what is known from the smaller sizes; made once for all.
  func best(
    _ size: Int, from start: BreakerSearch.Found, budget: Int, _ gains: ReachGains
  ) -> BreakerSearch.Found {
    guard order > 0, !people.isEmpty else { return start }
    var walk = ReachWalk(self, budget, gains)
    walk.best = start.value * Double(order)
    walk.members = start.members.compactMap { people.firstIndex(of: $0) }
    let line = people.indices.map { (gain: Double(order), person: $0) }
    walk.explore(size, [], [Double](repeating: 0, count: order), 0, line)
    // What the found set leaves to gain bounds every set too: the set and its largest gains together.
    let bound = walk.open == 0 ? walk.best : max(walk.best, min(walk.open, walk.reachable(size)))
    var found = BreakerSearch.Found(
      members: walk.members.map { people[$0] }.sorted(), value: walk.best / Double(order),
      bound: bound / Double(order), ties: 1, hasAllTies: false)
    guard walk.open == 0, !isCut, !walk.members.isEmpty else { return found }
    var equals = ReachEquals(self, walk.best, budget, gains)
    equals.count(
      walk.members.count, [], [Double](repeating: 0, count: order), 0, line, of: 1)
    found.ties = max(1, equals.ties)
    found.hasAllTies = equals.isWhole
    if equals.isWhole, let first = equals.first { found.members = first.map { people[$0] } }
    return found
  }

  /// How much nearer the networks come when `person` joins those who are `near`.
  fileprivate func gain(_ person: Int, _ near: [Double]) -> Double {
    let row = rows[person]
    var sum = 0.0
    for network in near.indices { sum += max(0, row[network] - near[network]) }
    return sum
  }

  /// Sums of nearness closer than this are the same.
  fileprivate var slack: Double { BreakerSearch.slack * Double(order) }
}

/// What each person adds to each other one, worked out for those it pays for, and kept for all sizes.
///
/// What somebody adds to a set is at most what the person adds to any one of it. A row is worked out when its person is the
/// first of a set, or when as much has been spent on sums beside the person: rows never cost more than was spent otherwise.
final class ReachGains {
  /// More people than this take too much memory.
  private static let most = 2_000

  private var rows: [[Double]]
  /// By person: the sums taken one by one.
  private var spent: [Int]

  init(_ search: ReachSearch) {
    let count = search.people.count <= Self.most ? search.people.count : 0
    rows = [[Double]](repeating: [], count: count)
    spent = [Int](repeating: 0, count: count)
  }

  /// What everybody adds to `person`, and whether it had to be worked out; `nil` where it is not kept.
  fileprivate func row(_ person: Int, _ search: ReachSearch) -> (gains: [Double], isNew: Bool)? {
    guard !rows.isEmpty else { return nil }
    guard rows[person].isEmpty else { return (rows[person], false) }
    let near = search.rows[person]
    rows[person] = search.people.indices.map { search.gain($0, near) }
    return (rows[person], true)
  }

  /// The row of `person`, if it has been worked out.
  fileprivate func known(_ person: Int) -> [Double]? {
    rows.isEmpty || rows[person].isEmpty ? nil : rows[person]
  }

  /// The line with what each adds to those `chosen`, who are `near`, largest first; and the steps that were taken.
  fileprivate func freshened(
    _ line: [(gain: Double, person: Int)], beside chosen: [Int], _ near: [Double],
    _ search: ReachSearch
  ) -> (line: [(gain: Double, person: Int)], steps: Int) {
    var fresh = line
    var isNew = true
    if chosen.count == 1, let known = row(chosen[0], search) {
      for place in fresh.indices { fresh[place].gain = known.gains[fresh[place].person] }
      isNew = known.isNew
    } else {
      for place in fresh.indices { fresh[place].gain = search.gain(fresh[place].person, near) }
    }
    fresh.sort { ($1.gain, $0.person) < ($0.gain, $1.person) }
    return (fresh, isNew ? fresh.count * near.count : 0)
  }

  /// So many sums more were taken one by one beside `person`.
  fileprivate func spend(_ sums: Int, _ person: Int, _ search: ReachSearch) {
    guard !rows.isEmpty, rows[person].isEmpty else { return }
    spent[person] += sums
    if spent[person] >= search.people.count { _ = row(person, search) }
  }
}

/// Counts the sets that reach as far as the best, by the bound of the search.
private struct ReachEquals {
  private let search: ReachSearch
  private let best: Double
  private var budget: Int
  private(set) var ties = 0
  private(set) var isWhole = true
  /// The first by number, ascending.
  private(set) var first: [Int]?

  private let gains: ReachGains

  init(_ search: ReachSearch, _ best: Double, _ budget: Int, _ gains: ReachGains) {
    (self.search, self.best, self.budget, self.gains) = (search, best, budget, gains)
  }

  /// Adds `left` of the `line`, whose gains may be too high, never too low; `of` sets have the same rows as those chosen.
  mutating func count(
    _ left: Int, _ chosen: [Int], _ near: [Double], _ value: Double,
    _ line: [(gain: Double, person: Int)], of sets: Int
  ) {
    if left == 1 {
      last(chosen, near, value, line, of: sets)
      return
    }
    let (fresh, steps) = gains.freshened(line, beside: chosen, near, search)
    budget -= steps
    for place in fresh.indices where place + left <= fresh.count {
      let reach = fresh[place..<place + left].reduce(value) { $0 + $1.gain }
      guard reach >= best - search.slack else { return }
      if budget <= 0 {
        isWhole = false
        return
      }
      let entry = fresh[place]
      let row = search.rows[entry.person]
      count(
        left - 1, chosen + [entry.person], near.indices.map { max(near[$0], row[$0]) },
        value + entry.gain, Array(fresh[(place + 1)...]), of: sets * search.alike[entry.person])
    }
  }

  private mutating func last(
    _ chosen: [Int], _ near: [Double], _ value: Double, _ line: [(gain: Double, person: Int)],
    of sets: Int
  ) {
    let beside = chosen.count > 1 ? chosen[chosen.count - 1] : nil
    let known = beside.flatMap(gains.known)
    var sums = 0
    defer { if let beside { gains.spend(sums, beside, search) } }
    for entry in line {
      // What somebody added before is the most that the person can add now.
      guard value + entry.gain >= best - search.slack else { return }
      if budget <= 0 {
        isWhole = false
        return
      }
      if let known, value + known[entry.person] < best - search.slack {
        budget -= 1
        continue
      }
      sums += 1
      budget -= near.count
      guard value + search.gain(entry.person, near) >= best - search.slack else { continue }
      ties += sets * search.alike[entry.person]
      let members = (chosen + [entry.person]).sorted()
      if first.map({ members.lexicographicallyPrecedes($0) }) ?? true { first = members }
    }
  }
}

private struct ReachWalk {
  private let search: ReachSearch
  private var budget: Int
  var best = 0.0
  var members: [Int] = []
  /// The most that a set could reach among those given up; 0 when none was.
  var open = 0.0

  private let gains: ReachGains

  init(_ search: ReachSearch, _ budget: Int, _ gains: ReachGains) {
    self.search = search
    self.budget = budget
    self.gains = gains
  }

  private var slack: Double { search.slack }

  private mutating func gain(_ person: Int, _ near: [Double]) -> Double {
    budget -= near.count
    return search.gain(person, near)
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
    let (fresh, steps) = gains.freshened(line, beside: chosen, near, search)
    budget -= steps
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
    let beside = chosen.count > 1 ? chosen[chosen.count - 1] : nil
    let known = beside.flatMap(gains.known)
    var sums = 0
    defer { if let beside { gains.spend(sums, beside, search) } }
    for entry in line {
      // What somebody added before is the most that the person can add now.
      guard value + entry.gain > best + slack else { return }
      if budget <= 0 {
        open = max(open, value + entry.gain)
        return
      }
      if let known, value + known[entry.person] <= best + slack {
        budget -= 1
        continue
      }
      sums += 1
      let now = value + gain(entry.person, near)
      if now > best + slack {
        best = now
        members = chosen + [entry.person]
      }
    }
  }
}
