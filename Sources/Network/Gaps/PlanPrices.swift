// Prices: what closing a gap is worth, and what a task and an hour of each person cost beside the hours.

/// The multipliers of a plan, and the bound that they give.
struct PlanPrices {
  /// By gap.
  private(set) var gaps: [Double]
  /// By person, ≥ 0.
  private(set) var tasks: [Double]
  private(set) var hours: [Double]
  /// What an hour is of a task, so that charges for the two are moved alike.
  private let scale: Double

  init(zero task: PlanTask) {
    gaps = [Double](repeating: 0, count: task.gaps)
    tasks = [Double](repeating: 0, count: task.room.count)
    hours = tasks
    let places = task.options.flatMap(\.sides).map(\.hours)
    scale = places.isEmpty ? 1 : Double(places.count) / max(places.reduce(0, +), 1e-9)
  }

  /// Every gap at the fewest hours that close it, in fractions.
  init(_ task: PlanTask, _ byGap: [[Int]]) {
    self.init(zero: task)
    for gap in gaps.indices {
      gaps[gap] =
        byGap[gap].map { task.options[$0].hours / Double(task.options[$0].closes.count) }.min() ?? 0
    }
  }

  func charge(_ person: Int32, _ hours: Double) -> Double {
    tasks[Int(person)] + self.hours[Int(person)] * hours
  }

  /// The two who charge least for a place, of two organisations.
  private struct Cheapest {
    var first: (charge: Double, person: Int32) = (.infinity, -1)
    var second: (charge: Double, person: Int32) = (.infinity, -1)
  }

  private func cheapest(_ list: [Int32], _ hours: Double, _ task: PlanTask) -> Cheapest {
    var found = Cheapest()
    for person in list {
      let charge = charge(person, hours)
      if charge < found.first.charge {
        if found.first.person < 0
          || task.organisations[Int(found.first.person)] != task.organisations[Int(person)]
        {
          found.second = found.first
        }
        found.first = (charge, person)
      } else if charge < found.second.charge,
        task.organisations[Int(found.first.person)] != task.organisations[Int(person)]
      {
        found.second = (charge, person)
      }
    }
    return found
  }

  private struct Key: Hashable {
    let list: Int
    let hours: Double
  }

  /// By option: what it costs after prices, and who fills its places.
  private func each(
    _ task: PlanTask, _ tell: (_ option: Int, _ cost: Double, _ people: [Int32]) -> Void
  ) -> Int {
    var kept: [Key: Cheapest] = [:]
    var steps = 0
    func cheapest(_ side: PlanOption.Side) -> Cheapest {
      let key = Key(list: side.list, hours: side.hours)
      if let found = kept[key] { return found }
      let found = self.cheapest(task.lists[side.list], side.hours, task)
      steps += task.lists[side.list].count
      kept[key] = found
      return found
    }
    for (number, option) in task.options.enumerated() {
      steps += 4
      var cost = option.hours
      for gap in option.closes { cost -= gaps[gap] }
      var people: [Int32] = []
      switch option.sides.count {
      case 0: break
      case 1:
        let one = cheapest(option.sides[0]).first
        cost += one.charge
        people = [one.person]
      default:
        let (a, b) = (cheapest(option.sides[0]), cheapest(option.sides[1]))
        var found: (charge: Double, people: [Int32]) = (.infinity, [])
        for one in [a.first, a.second] where one.person >= 0 {
          for other in [b.first, b.second] where other.person >= 0 {
            guard task.organisations[Int(one.person)] != task.organisations[Int(other.person)]
            else { continue }
            if one.charge + other.charge < found.charge {
              found = (one.charge + other.charge, [one.person, other.person])
            }
          }
        }
        cost += found.charge
        people = found.people
      }
      tell(number, cost, people)
    }
    return steps
  }

  func costs(_ task: PlanTask) -> [Double] {
    var costs = [Double](repeating: 0, count: task.options.count)
    _ = each(task) { option, cost, _ in
      // For each gap that it closes, so that ways of one and of several can be compared.
      costs[option] = cost / Double(max(1, task.options[option].closes.count))
    }
    return costs
  }

  /// The bound, the direction in which it grows, and the steps it took.
  func value(_ task: PlanTask) -> (value: Double, slope: PlanPrices, steps: Int) {
    var slope = PlanPrices(zero: task)
    var value = 0.0
    for gap in gaps.indices {
      value += gaps[gap]
      slope.gaps[gap] = 1
    }
    for person in tasks.indices {
      value -= tasks[person] * Double(task.tasks) + hours[person] * task.room[person]
      slope.tasks[person] = -Double(task.tasks)
      slope.hours[person] = -task.room[person]
    }
    let steps = each(task) { option, cost, people in
      guard cost < 0 else { return }
      value += cost
      for gap in task.options[option].closes { slope.gaps[gap] -= 1 }
      for (person, side) in zip(people, task.options[option].sides) {
        slope.tasks[Int(person)] += 1
        slope.hours[Int(person)] += side.hours
      }
    }
    // Nobody can be charged less than nothing.
    for person in tasks.indices {
      if tasks[person] == 0, slope.tasks[person] < 0 { slope.tasks[person] = 0 }
      if hours[person] == 0, slope.hours[person] < 0 { slope.hours[person] = 0 }
    }
    return (value, slope, steps + tasks.count + gaps.count)
  }

  /// Turns towards `slope`, keeping a part of the way so far.
  mutating func follow(_ slope: PlanPrices) {
    let kept = 0.7
    for gap in gaps.indices { gaps[gap] = kept * gaps[gap] + slope.gaps[gap] }
    for person in tasks.indices {
      tasks[person] = kept * tasks[person] + slope.tasks[person]
      hours[person] = kept * hours[person] + slope.hours[person]
    }
  }

  /// A step as long as the target is far.
  mutating func move(along way: PlanPrices, target: Double, from value: Double, pace: Double) {
    let scale = scale
    var norm = 0.0
    for gap in gaps.indices { norm += way.gaps[gap] * way.gaps[gap] }
    for person in tasks.indices {
      norm +=
        way.tasks[person] * way.tasks[person]
        + way.hours[person] * way.hours[person] * scale * scale
    }
    guard norm > 0 else { return }
    let step = pace * max(target - value, 1e-3) / norm
    for gap in gaps.indices { gaps[gap] += step * way.gaps[gap] }
    for person in tasks.indices {
      tasks[person] = max(0, tasks[person] + step * way.tasks[person])
      hours[person] = max(0, hours[person] + step * way.hours[person] * scale * scale)
    }
  }
}
