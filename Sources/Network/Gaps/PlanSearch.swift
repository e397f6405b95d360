// Which ways to build: every gap closed in the fewest hours, with a bound that no choice can go under.

import Roster

/// One way to close some gaps, with whoever may do it.
///
/// The hours do not depend on who does it: so who is a question of room only, and is settled by ``PlanCrew``.
package struct PlanOption: Sendable {
  /// One place to fill.
  package struct Side: Sendable {
    /// A list of people, by number in ``PlanTask/lists``.
    package let list: Int
    package let hours: Double

    package init(list: Int, hours: Double) {
      self.list = list
      self.hours = hours
    }
  }

  package let hours: Double
  /// The gaps that it closes, ascending.
  package let closes: [Int]
  /// None where everybody meets, one, or two to be filled by people of two organisations.
  package let sides: [Side]

  package init(hours: Double, closes: [Int], sides: [Side]) {
    self.hours = hours
    self.closes = closes
    self.sides = sides
  }
}

/// What there is to choose among.
package struct PlanTask: Sendable {
  package let gaps: Int
  package let options: [PlanOption]
  /// People who may be asked for a place, best first.
  package let lists: [[Int32]]
  /// By person: the organisation, −1 without; the hours that may still be asked for.
  package let organisations: [Int32]
  package let room: [Double]
  package let tasks: Int

  package init(
    gaps: Int, options: [PlanOption], lists: [[Int32]], organisations: [Int32], room: [Double],
    tasks: Int
  ) {
    self.gaps = gaps
    self.options = options
    self.lists = lists
    self.organisations = organisations
    self.room = room
    self.tasks = tasks
  }
}

/// The choice that closes every gap in the fewest hours.
///
/// The bound is Lagrange's: each gap is paid a price for being closed, and everybody is charged for tasks and hours, so that
/// limits need not be kept; at any prices, what the cheapest choices cost then is no more than the fewest hours. The prices
/// are moved towards the best bound by subgradients. The same prices guide the choice: options with the least cost after
/// prices first, people moved on to other tasks where that makes room, then parts of the choice undone and made again.
/// Where the bound meets the choice, to the unit in which the hours come, it is proven to be the cheapest.
///
/// - Output: numbers of the options, with who fills each place; the bound; both are the same on every machine.
/// - Complexity: O(rounds · (options + Σ lists)) for the bound, at most `budget` steps in all.
/// - Source: M. L. Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", Management Science
///   27 (1981); A. Caprara, M. Fischetti, P. Toth, "A Heuristic Method for the Set Covering Problem", Oper. Res. 47 (1999).
package struct PlanSearch {
  private let task: PlanTask
  private let byGap: [[Int]]
  /// The unit of which all hours are multiples; 0 when there is none.
  private let unit: Double
  package private(set) var best: PlanCrew
  package private(set) var bound = 0.0
  private var budget: Int
  private var prices: PlanPrices

  private static let slack = 1e-6

  package init(_ task: PlanTask, budget: Int) {
    self.task = task
    self.budget = budget
    byGap = task.options.enumerated().reduce(into: [[Int]](repeating: [], count: task.gaps)) {
      for gap in $1.element.closes { $0[gap].append($1.offset) }
    }
    unit = Self.unit(task.options.map(\.hours))
    best = PlanCrew(task)
    prices = PlanPrices(task, byGap)
  }

  /// Whether no choice takes fewer hours.
  package var isProven: Bool { bound > best.hours - Self.slack }

  /// The largest of 1, 1/2, 1/4 and 1/8 of which all are multiples; 0 when none is.
  private static func unit(_ hours: [Double]) -> Double {
    for unit in [1.0, 0.5, 0.25, 0.125]
    where hours.allSatisfy({ ($0 / unit).rounded() == $0 / unit }) {
      return unit
    }
    return 0
  }

  package mutating func run() {
    guard task.gaps > 0 else { return }
    best = complete(PlanCrew(task))
    trim(&best)
    note(prices.value(task).value)
    var generator = SplitMix64(seed: 1, stream: 16)
    for phase in 0..<8 where !isProven && budget > 0 {
      raise(rounds: phase == 0 ? 2_000 : 200)
      if isProven { return }
      var crew = complete(PlanCrew(task))
      trim(&crew)
      if crew.hours < best.hours - Self.slack { best = crew }
      improve(rounds: 300, &generator)
    }
    if !isProven { raise(rounds: 2_000) }
  }

  private mutating func note(_ value: Double) {
    var value = value - Self.slack
    if unit > 0 { value = (value / unit).rounded(.up) * unit }
    bound = min(best.hours, max(bound, value))
  }

  // MARK: Bound

  /// Moves the prices along the subgradient, with shorter and shorter steps.
  private mutating func raise(rounds: Int) {
    var pace = 1.0
    var highest = -Double.infinity
    var kept = prices
    var since = 0
    var direction = PlanPrices(zero: task)
    for _ in 0..<rounds {
      let found = prices.value(task)
      budget -= found.steps
      if found.value > highest + 1e-9 {
        highest = found.value
        kept = prices
        since = 0
        note(found.value)
        if isProven || budget <= 0 { break }
      } else {
        since += 1
        if since >= 20 {
          pace *= 0.7
          since = 0
          if pace < 1e-4 { break }
        }
      }
      direction.follow(found.slope)
      prices.move(along: direction, target: best.hours, from: found.value, pace: pace)
    }
    prices = kept
  }

  // MARK: Choice

  /// Options with the least cost after prices first, until every gap is closed.
  private mutating func complete(_ start: PlanCrew) -> PlanCrew {
    var crew = start
    let costs = prices.costs(task)
    budget -= task.options.count * 4
    let order = task.options.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    for option in order where !crew.isWhole {
      let fresh = task.options[option].closes.count { crew.closed[$0] == 0 }
      guard fresh > 0 else { continue }
      if task.options[option].closes.count > fresh {
        // Part of it is closed already: worth it only when the rest has no cheaper way.
        let rest = task.options[option].closes.filter { crew.closed[$0] == 0 }
        let alone = rest.reduce(0.0) { sum, gap in
          sum + (byGap[gap].map { task.options[$0].hours }.min() ?? 0)
        }
        if alone < task.options[option].hours - Self.slack { continue }
      }
      budget -= crew.hire(option, task, prices)
    }
    // Whatever is open still: the cheapest way that somebody has room for.
    for gap in 0..<task.gaps where crew.closed[gap] == 0 {
      for option in byGap[gap].sorted(by: {
        (task.options[$0].hours, $0) < (task.options[$1].hours, $1)
      })
      where crew.closed[gap] == 0 {
        budget -= crew.hire(option, task, prices)
      }
    }
    return crew
  }

  /// Takes back what is not needed, the dearest first.
  private func trim(_ crew: inout PlanCrew) {
    let dear = crew.chosen.sorted { (task.options[$1].hours, $0) < (task.options[$0].hours, $1) }
    for option in dear where task.options[option].closes.allSatisfy({ crew.closed[$0] > 1 }) {
      crew.dismiss(option, task)
    }
  }

  /// Undoes a part of the choice, around a gap that costs more than it must, and makes it again.
  private mutating func improve(rounds: Int, _ generator: inout SplitMix64) {
    let costs = prices.costs(task)
    for _ in 0..<rounds {
      if isProven || budget <= 0 { return }
      var crew = best
      // What is dearer than its gaps are worth, or closes some gap a second time.
      let dear = crew.chosen.filter { option in
        costs[option] > Self.slack || task.options[option].closes.contains { crew.closed[$0] > 1 }
      }
      guard !dear.isEmpty else { return }
      var gone: Set<Int> = []
      for _ in 0..<(1 + generator.below(3)) { gone.insert(dear[generator.below(dear.count)]) }
      // Those who could do it for what it is worth, and what they do now.
      for option in gone.sorted() {
        for gap in task.options[option].closes {
          for other in byGap[gap] where other != option && costs[other] <= costs[option] {
            for side in task.options[other].sides {
              let list = task.lists[side.list]
              for _ in 0..<min(3, list.count) {
                let person = list[generator.below(list.count)]
                gone.formUnion(crew.held(by: person).map(\.option))
              }
            }
          }
        }
      }
      for option in gone.sorted() { crew.dismiss(option, task) }
      budget -= 200
      var next = refill(crew, costs, &generator)
      trim(&next)
      if next.isWhole, next.hours < best.hours + Self.slack { best = next }
    }
  }

  /// Closes the open gaps, those that lose most by waiting first.
  private mutating func refill(
    _ start: PlanCrew, _ costs: [Double], _ generator: inout SplitMix64
  ) -> PlanCrew {
    var crew = start
    var open = (0..<task.gaps).filter { crew.closed[$0] == 0 }
    for place in open.indices.reversed() { open.swapAt(place, generator.below(place + 1)) }
    // Dearest second way first, roughly; chance decides among them.
    let regret = Dictionary(
      uniqueKeysWithValues: open.map { gap -> (Int, Double) in
        let hours = byGap[gap].map { task.options[$0].hours }.sorted()
        return (
          gap,
          (hours.dropFirst().first ?? hours.first ?? 0)
            * (0.5 + Double(generator.below(1_000)) / 1_000)
        )
      })
    open.sort { (regret[$1] ?? 0, $0) < (regret[$0] ?? 0, $1) }
    for gap in open where crew.closed[gap] == 0 {
      let ways = byGap[gap].sorted {
        let (x, y) = (task.options[$0], task.options[$1])
        let left = x.hours / Double(x.closes.count { crew.closed[$0] == 0 })
        let right = y.hours / Double(y.closes.count { crew.closed[$0] == 0 })
        return (left, costs[$0], $0) < (right, costs[$1], $1)
      }
      for option in ways where crew.closed[gap] == 0 {
        budget -= crew.hire(option, task, prices)
      }
    }
    return crew
  }
}
