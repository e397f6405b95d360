// Who sits where in a synthetic roster: drawn person by person from the seats of the neighbourhood, in a region.

import Roster

/// The networks of every person, in the order in which they were drawn; the first gives the post.
struct SyntheticTies {
  /// The networks of person `p` are `networks[start[p]..<start[p + 1]]`.
  private(set) var start: [Int] = [0]
  private(set) var networks: [Index] = []

  var people: Int { start.count - 1 }

  init() {}

  subscript(person: Int) -> ArraySlice<Index> {
    networks[start[person]..<start[person + 1]]
  }

  mutating func append(_ places: some Sequence<Index>) {
    networks += places
    start.append(networks.count)
  }

  init(_ plan: SyntheticPlan, _ form: SyntheticForm, _ generator: SplitMix64) {
    guard form == .region else {
      var seats = SyntheticSeats(form, plan, generator)
      self = seats.dealt()
      return
    }
    var draw = SyntheticDraw(plan, generator)
    for region in 0..<plan.regions {
      for _ in plan.people(in: region) {
        append(draw.person(in: region))
      }
    }
  }
}

private struct SyntheticDraw {
  private let plan: SyntheticPlan
  private var generator: SplitMix64
  /// Every network of a neighbourhood, as often as it has seats.
  private let seats: [[Index]]
  /// How likely one more network is for somebody in two or more; sets the mean to what the seats ask.
  private let again: Double
  private let coordinatorRange: ClosedRange<Int>

  init(_ plan: SyntheticPlan, _ generator: SplitMix64) {
    var generator = generator
    let most = min(40, plan.networks.count * 5 / 8)
    coordinatorRange = min(10, most)...most
    var seats: [[Index]] = []
    for (region, founded) in plan.networksOfRegion.enumerated() {
      var here: [Index] = []
      for (order, network) in founded.enumerated() {
        var size = generator.pick(SyntheticPlan.sizes)
        // The professionals of the first field are many, as is one network in four hundred.
        let wide = region == 0 && order == SyntheticNames.fields.count
        if wide || generator.below(400) == 0 {
          size = max(size, min(300 + generator.below(201), plan.peopleCount / 8))
        }
        here += repeatElement(network, count: size)
      }
      seats.append(here)
    }
    // People in one network take 0.45 of a seat each on average, coordinators 0.02 times their mean.
    let total = seats.reduce(0) { $0 + $1.count }
    let people = Double(max(1, plan.peopleCount))
    let middle = Double(coordinatorRange.lowerBound + coordinatorRange.upperBound) / 2
    let wanted = (Double(total) / people - 0.45 - 0.02 * middle) / 0.52
    let mean = min(max(wanted, 2.2), 6)
    // A geometric number of further networks after the second has the mean again/(1 − again).
    again = (mean - 2) / (mean - 1)
    self.plan = plan
    self.seats = seats
    self.generator = generator
  }

  mutating func person(in home: Int) -> [Index] {
    let wanted = min(degree(), plan.networksOfRegion[home].count)
    var chosen: [Index] = []
    while chosen.count < wanted {
      chosen.append(next(after: chosen, home))
    }
    return chosen
  }

  private mutating func degree() -> Int {
    let roll = generator.unit()
    if roll < 0.01 { return 0 }
    if roll < 0.46 { return 1 }
    if roll < 0.48 {
      return max(1, coordinatorRange.lowerBound + generator.below(coordinatorRange.count))
    }
    var degree = 2
    while degree < 9, generator.chance(again) { degree += 1 }
    return degree
  }

  /// A seat that the person does not hold yet; of three tries, the first in the person's own trade.
  private mutating func next(after chosen: [Index], _ home: Int) -> Index {
    var last: Index?
    for _ in 0..<3 {
      let candidate = generator.pick(seats[region(near: home)])
      guard !chosen.contains(candidate) else { continue }
      guard let first = chosen.first else { return candidate }
      let own = plan.classes[Int(first)]
      let other = plan.classes[Int(candidate)]
      if own.field == other.field || own.level == other.level { return candidate }
      last = candidate
    }
    if let last { return last }
    // All tries were taken: the next free network in a row. One is free, since the person wants no
    // more networks than the neighbourhood has.
    let founded = plan.networksOfRegion[home]
    let offset = generator.below(founded.count)
    for step in founded.indices {
      let candidate = founded[(offset + step) % founded.count]
      if !chosen.contains(candidate) { return candidate }
    }
    return founded[offset]
  }

  /// Mostly home; now and then next door; rarely anywhere.
  private mutating func region(near home: Int) -> Int {
    let roll = generator.unit()
    if roll < 0.92 { return home }
    if roll < 0.98 { return min(max(home + (generator.chance(0.5) ? 1 : -1), 0), plan.regions - 1) }
    return generator.below(plan.regions)
  }
}
