// Which bridges to build: most need closed within a budget of hours, and then fewest hours.

package import Roster

/// A choice of bridges, and how far from the best it can be.
package struct Choice: Sendable {
  package enum Method: String, Sendable {
    /// Every choice that could be better was ruled out.
    case exact
    /// Greedy, then exchanges of one bridge for another until none helps.
    case greedy
  }

  /// Numbers of the chosen bridges, ascending.
  package let chosen: [Int]
  package let need: Double
  package let hours: Double
  package let method: Method
  /// No choice within the budget closes more need than this.
  package let needBound: Double
  /// No choice that closes as much need takes fewer hours than this.
  package let hoursBound: Double
}

/// Chooses bridges.
///
/// Maximises Σ need over the gaps closed, subject to Σ hours ≤ budget and limits of hours and tasks for
/// every person; of equal choices the one with fewest hours. The greedy choice takes the bridge with most
/// new need an hour, evaluated lazily: what a bridge adds can only fall as others are chosen. The
/// exact search branches on the first open gap: one of its bridges, or none. Its bound lets every gap
/// cost its need divided by the best need an hour of any bridge that closes it, in fractions.
///
/// - Input: needs by gap, > 0; bridges with hours > 0; loads already carried, by candidate.
/// - Output: the choice; `exact` when at most ``exactGaps`` gaps were given and the search ended within
///   ``steps`` steps.
/// - Complexity: greedy O(bridges · chosen · log), exchanges O(chosen · bridges) a round.
/// - Source: M. Minoux, "Accelerated Greedy Algorithms for Maximizing Submodular Set Functions" (1978);
///   S. Khuller, A. Moss, J. Naor, "The Budgeted Maximum Coverage Problem" (1999).
package struct Optimiser {
  package static let exactGaps = 20
  static let steps = 50_000
  /// Hours and needs closer than this are the same.
  private static let slack = 1e-9

  private let needs: [Double]
  private let bridges: [Bridge]
  private let budget: Double
  private let loadLimit: Double
  private let taskLimit: Int
  /// The bridges of each gap, best need an hour first.
  private let options: [[Int]]
  /// The least hours that closing a gap can take, in fractions.
  private let shares: [Double]

  package init(needs: [Double], bridges: [Bridge], rules: PlanRules) {
    self.needs = needs
    self.bridges = bridges
    budget = rules.budget
    loadLimit = rules.loadLimit
    taskLimit = rules.taskLimit
    let density = bridges.map { bridge in
      bridge.closes.reduce(0) { $0 + needs[$1] } / max(bridge.hours, Self.slack)
    }
    options = needs.indices.map { gap in
      bridges.indices.filter { bridges[$0].closes.contains(gap) }
        .sorted { (density[$1], $0) < (density[$0], $1) }
    }
    let best = options
    shares = needs.indices.map { gap in
      best[gap].first.map { needs[gap] / density[$0] } ?? .infinity
    }
  }

  package func choose() -> Choice {
    let first = improved(greedy())
    let all = needs.indices.filter { !options[$0].isEmpty }
    let bound = most(all, within: budget)
    guard needs.count <= Self.exactGaps else {
      return result(first, .greedy, needBound: bound)
    }
    let search = exact(from: first)
    return search.steps < Self.steps
      ? result(search.best, .exact, needBound: value(search.best).need)
      : result(search.best, .greedy, needBound: bound)
  }

  private func result(_ chosen: [Int], _ method: Choice.Method, needBound: Double) -> Choice {
    let (need, hours) = value(chosen)
    return Choice(
      chosen: chosen.sorted(), need: need, hours: hours, method: method, needBound: needBound,
      hoursBound: method == .exact
        ? hours : least(needs.indices.filter { !options[$0].isEmpty }, toReach: need))
  }

  private func value(_ chosen: [Int]) -> (need: Double, hours: Double) {
    let closed = Set(chosen.flatMap { bridges[$0].closes }).sorted()
    return (
      closed.reduce(0) { $0 + needs[$1] }, chosen.sorted().reduce(0) { $0 + bridges[$1].hours }
    )
  }

  private func isBetter(_ x: [Int], than y: [Int]) -> Bool {
    let (left, right) = (value(x), value(y))
    if abs(left.need - right.need) > Self.slack { return left.need > right.need }
    if abs(left.hours - right.hours) > Self.slack { return left.hours < right.hours }
    return false
  }

  private func isAllowed(_ chosen: [Int]) -> Bool {
    guard value(chosen).hours <= budget + Self.slack else { return false }
    var loads: [Int32: (hours: Double, tasks: Int)] = [:]
    for candidate in chosen.flatMap({ bridges[$0].candidates }) {
      loads[candidate.person, default: (candidate.load, 0)].hours += candidate.hours
      loads[candidate.person]?.tasks += 1
    }
    return loads.values.allSatisfy {
      $0.hours <= loadLimit + Self.slack && $0.tasks <= taskLimit
    }
  }

  // MARK: Bounds

  /// The most need that hours can close, gaps being cut in fractions.
  private func most(_ gaps: [Int], within hours: Double) -> Double {
    var (left, need) = (hours, 0.0)
    for gap in gaps.sorted(by: isCheaper) {
      guard shares[gap] > left else {
        left -= shares[gap]
        need += needs[gap]
        continue
      }
      return need + needs[gap] * max(0, left) / shares[gap]
    }
    return need
  }

  /// The fewest hours that close `need`, gaps being cut in fractions.
  private func least(_ gaps: [Int], toReach need: Double) -> Double {
    var (left, hours) = (need, 0.0)
    for gap in gaps.sorted(by: isCheaper) where left > 0 {
      let part = min(1, left / needs[gap])
      hours += part * shares[gap]
      left -= needs[gap]
    }
    return hours
  }

  private func isCheaper(_ x: Int, _ y: Int) -> Bool {
    let (left, right) = (shares[x] / needs[x], shares[y] / needs[y])
    return left != right ? left < right : x < y
  }

  // MARK: Greedy

  private func greedy() -> [Int] {
    var chosen: [Int] = []
    var closed: Set<Int> = []
    func gain(_ bridge: Int) -> Double {
      bridges[bridge].closes.reduce(0) { $0 + (closed.contains($1) ? 0 : needs[$1]) }
        / max(bridges[bridge].hours, Self.slack)
    }
    // The last is the most promising; what is stored may be too high, never too low.
    var queue = bridges.indices.map { (gain: gain($0), bridge: $0) }
      .sorted { ($0.gain, $1.bridge) < ($1.gain, $0.bridge) }
    while let top = queue.popLast() {
      let now = gain(top.bridge)
      guard now > 0 else { continue }
      if let next = queue.last, next.gain > now {
        let entry = (gain: now, bridge: top.bridge)
        let place = queue.firstIndex {
          (now, $0.bridge) < ($0.gain, top.bridge)
        }
        queue.insert(entry, at: place ?? queue.count)
        continue
      }
      if isAllowed(chosen + [top.bridge]) {
        chosen.append(top.bridge)
        closed.formUnion(bridges[top.bridge].closes)
      }
    }
    return chosen
  }

  /// Leaves one out, exchanges one for another, or adds one, as long as that is better.
  private func improved(_ start: [Int]) -> [Int] {
    var best = start
    for _ in 0..<50 {
      var isChanged = false
      for place in best.indices.reversed() where place < best.count {
        var without = best
        let gone = without.remove(at: place)
        if isBetter(without, than: best) {
          best = without
          isChanged = true
          continue
        }
        let near = Set(bridges[gone].closes.flatMap { options[$0] }).sorted()
        for other in near where other != gone && !best.contains(other) {
          let swapped = without + [other]
          if isBetter(swapped, than: best), isAllowed(swapped) {
            best = swapped
            isChanged = true
            break
          }
        }
      }
      if best.count < 60 {
        for other in bridges.indices where !best.contains(other) {
          if isBetter(best + [other], than: best), isAllowed(best + [other]) {
            best.append(other)
            isChanged = true
          }
        }
      }
      if !isChanged { break }
    }
    return best
  }

  // MARK: Exact

  private struct Search {
    var best: [Int]
    var goal: (need: Double, hours: Double)
    var steps = 0
  }

  private struct State {
    var chosen: [Int] = []
    /// One bit a gap: those that are closed, and those that were given up.
    var closed: UInt32 = 0
    var refused: UInt32 = 0
    var need = 0.0
    var hours = 0.0
  }

  /// Gaps that can be closed, cheapest need first, and the gaps of every bridge as bits.
  private struct Order {
    let cheapest: [Int]
    let closes: [UInt32]
  }

  private func exact(from start: [Int]) -> Search {
    let order = Order(
      cheapest: needs.indices.filter { !options[$0].isEmpty }.sorted(by: isCheaper),
      closes: bridges.map { bridge in bridge.closes.reduce(0) { $0 | 1 << UInt32($1) } })
    var search = Search(best: start, goal: value(start))
    explore(&search, State(), order)
    return search
  }

  private func explore(_ search: inout Search, _ state: State, _ order: Order) {
    search.steps += 1
    guard search.steps < Self.steps else { return }
    if state.need > search.goal.need + Self.slack
      || (state.need > search.goal.need - Self.slack
        && state.hours < search.goal.hours - Self.slack)
    {
      search.best = state.chosen
      search.goal = (state.need, state.hours)
    }
    let settled = state.closed | state.refused
    // The same bounds as above, over the open gaps.
    var (left, reach) = (budget - state.hours, state.need)
    var (lack, fewest) = (search.goal.need - state.need, state.hours)
    var first = -1
    for gap in order.cheapest where settled >> UInt32(gap) & 1 == 0 {
      // The dearest gap leaves fewest ways, so it is settled first.
      first = gap
      if left > 0 {
        reach += needs[gap] * min(1, left / shares[gap])
        left -= shares[gap]
      }
      if lack > 0 {
        fewest += shares[gap] * min(1, lack / needs[gap])
        lack -= needs[gap]
      }
    }
    guard first >= 0, reach >= search.goal.need - Self.slack else { return }
    // Nothing better in need is within reach: then it must be cheaper.
    if reach <= search.goal.need + Self.slack, fewest >= search.goal.hours - Self.slack { return }
    for bridge in options[first] where isAllowed(state.chosen + [bridge]) {
      var next = state
      next.chosen.append(bridge)
      next.closed |= order.closes[bridge]
      let added = order.closes[bridge] & ~state.closed
      next.need += needs.indices.reduce(0) {
        $0 + (added >> UInt32($1) & 1 == 1 ? needs[$1] : 0)
      }
      next.hours += bridges[bridge].hours
      explore(&search, next, order)
    }
    var next = state
    next.refused |= 1 << UInt32(first)
    explore(&search, next, order)
  }
}
