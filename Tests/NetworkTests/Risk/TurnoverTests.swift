// Turnover against closed forms, end dates and all outcomes of small rosters.

import Network
import Roster
import TestSupport
import Testing

@Suite struct TurnoverTests {
  private func structure(_ roster: Roster, seed: UInt64 = 1, threads: Int = allThreads) -> Structure
  {
    Structure(of: roster, asOf: .sample, seed: seed, threads: threads)
  }

  @Test("the chance by time on post: a year, half of one, two and a half, none")
  func chance() {
    var rules = TurnoverRules()
    #expect(rules.chance(days: 0) == 1 - (1 - 0.10))
    #expect(rules.chance(days: 365) == rules.chance(days: 0))
    #expect(rules.chance(days: 366) == 1 - (1 - 0.15))
    #expect(rules.chance(days: 5 * 366) == 1 - (1 - 0.20))
    #expect(rules.chance(days: nil) == 1 - (1 - 0.15))
    rules.horizon = 6
    #expect(abs(rules.chance(days: nil) - 0.075) < 1e-12)
    rules.horizon = 30
    // Two years at 0.85 and half of one at 1 − 0.075.
    #expect(abs(rules.chance(days: nil) - (1 - 0.85 * 0.85 * 0.925)) < 1e-12)
    rules.horizon = 0
    #expect(rules.chance(days: nil) == 0)
  }

  @Test("the horizon ends on the same day of the month, or on its last")
  func end() throws {
    var rules = TurnoverRules()
    let day = try #require(Day(year: 2027, month: 8, day: 31))
    #expect(rules.end(from: day).description == "2028-08-31")
    rules.horizon = 6
    #expect(rules.end(from: day).description == "2028-02-29")
    rules.horizon = 17
    #expect(rules.end(from: day).description == "2029-01-31")
  }

  @Test("who leaves for certain: all seats end and none goes on")
  func ending() {
    var roster = Roster(
      SmallTwoMode(left: 5, right: 2, ties: [(0, 0), (0, 1), (1, 0), (2, 0), (3, 0)]))
    let soon = Day(number: Day.sample.number + 100)
    // P0: one of two seats ends. P1: the only one. P2: it ends, and a new one follows. P3: ends on the
    // first day after the horizon. P4 has no seat.
    roster.memberships[0].to = soon
    roster.memberships[2].to = soon
    roster.memberships[3].to = soon
    var next = Membership(person: 2, network: 1)
    next.from = soon
    roster.memberships.append(next)
    let end = TurnoverRules().end(from: .sample)
    roster.memberships[4].to = Day(number: end.number + 1)
    let chances = TurnoverChances(of: structure(roster))
    #expect(chances.isEnding == [false, true, false, false, false])
    let unknown = 1 - 0.85
    let values: [Double] = [unknown, 1, unknown, unknown, 0]
    #expect(chances.values == values)
    roster.memberships[4].to = end
    #expect(TurnoverChances(of: structure(roster)).values[3] == 1)
    // Time on post is counted from `since`, or else from the oldest seat that runs.
    roster.memberships[1].from = Day(number: Day.sample.number - 3000)
    #expect(TurnoverChances(of: structure(roster)).values[0] == 1 - (1 - 0.20))
    roster.people[0].since = Day(number: Day.sample.number - 30)
    #expect(TurnoverChances(of: structure(roster)).values[0] == 1 - (1 - 0.10))
  }

  @Test("the toy network: expected losses by hand")
  func toy() throws {
    let turnover = Turnover(of: structure(Roster(.toy)), draws: 4096)
    func loss(_ measure: Turnover.Measure) throws -> Turnover.Loss {
      try #require(turnover.losses.first { $0.organisation == nil && $0.measure == measure })
    }
    // Eleven seats and five links on one person each, all at 0.15.
    let (seats, links) = (try loss(.seats), try loss(.links))
    #expect(seats.total == 11 && links.total == 5)
    #expect(abs(seats.expected - 1.65) < 1e-9)
    #expect(abs(links.expected - 0.75) < 1e-9)
    for loss in turnover.losses { #expect(abs(loss.mean - loss.expected) <= 5 * loss.error) }
    #expect(!turnover.losses.contains { $0.measure == .initiatives })
  }

  /// A small roster in which some leave for certain and initiatives have owners.
  private func sample(_ seed: UInt64) -> Roster {
    var generator = SplitMix64(seed: seed ^ 0xfeed)
    var roster = Roster(SmallTwoMode.sample(seed))
    for row in roster.memberships.indices where generator.below(3) == 0 {
      roster.memberships[row].to = Day(number: Day.sample.number + Int32(generator.below(700)))
    }
    for person in roster.people.indices {
      if generator.below(4) == 0 { roster.people[person].organisation = nil }
      if generator.below(2) == 0 {
        roster.people[person].since = Day(number: Day.sample.number - Int32(generator.below(4000)))
      }
    }
    for number in 0..<generator.below(4) where !roster.networks.isEmpty {
      var initiative = Initiative(id: "I\(number)", name: "Initiative \(number)")
      if generator.below(3) > 0 { initiative.owner = Int32(generator.below(3)) }
      initiative.networks = [Int32(generator.below(roster.networks.count))]
      roster.initiatives.append(initiative)
    }
    return roster
  }

  /// The distribution of a loss over every outcome of who leaves.
  private func distribution(
    _ roster: Roster, _ chances: [Double], _ loss: Turnover.Loss
  ) -> [Int: Double] {
    func people(_ network: Int) -> Set<Int> {
      Set(
        roster.memberships.filter { $0.network == Int32(network) && $0.isActive(on: .sample) }
          .map { Int($0.person) })
    }
    func isOwn(_ person: Int) -> Bool {
      loss.organisation == nil || roster.people[person].organisation == loss.organisation
    }
    var items: [Set<Int>] = []
    let networks = roster.networks.indices.map(people)
    switch loss.measure {
    case .seats: items = networks.flatMap { $0.filter(isOwn).map { [$0] } }
    case .links:
      for a in networks.indices {
        for b in 0..<a { items.append(networks[a].intersection(networks[b]).filter(isOwn)) }
      }
    case .initiatives:
      for initiative in roster.initiatives
      where loss.organisation == nil || initiative.owner == loss.organisation {
        let all = initiative.networks.reduce(into: Set<Int>()) { $0.formUnion(networks[Int($1)]) }
        let own = all.filter {
          initiative.owner != nil && roster.people[$0].organisation == initiative.owner
        }
        items.append(own.isEmpty ? all : own)
      }
    }
    items.removeAll(where: \.isEmpty)
    var result: [Int: Double] = [:]
    for outcome in 0..<1 << chances.count {
      let chance = chances.indices.reduce(1.0) {
        $0 * (outcome >> $1 & 1 == 1 ? chances[$1] : 1 - chances[$1])
      }
      guard chance > 0 else { continue }
      let lost = items.count { $0.allSatisfy { outcome >> $0 & 1 == 1 } }
      result[lost, default: 0] += chance
    }
    return result
  }

  @Test("agrees with all outcomes", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let roster = sample(seed)
    guard roster.people.count <= 10 else { return }
    let turnover = Turnover(of: structure(roster, seed: seed), draws: 8192)
    for loss in turnover.losses {
      let exact = distribution(roster, turnover.chances.values, loss)
      let mean = exact.reduce(0) { $0 + Double($1.key) * $1.value }
      #expect(abs(loss.expected - mean) < 1e-9)
      let spread = exact.reduce(0) {
        $0 + (Double($1.key) - mean) * (Double($1.key) - mean) * $1.value
      }
      let error = (spread / 8192).squareRoot()
      #expect(abs(loss.mean - mean) <= 5.5 * error + 1e-9)
      // The spread of what happens in fewer than 400 of the draws is itself uncertain.
      if (1 - (exact.values.max() ?? 1)) * 8192 >= 400 {
        #expect(abs(loss.error - error) <= 0.2 * error)
      }
      // Five standard errors of a share of 8192 draws: 0.012.
      for (value, share) in [(loss.low, 0.05), (loss.high, 0.95)] {
        let upTo = exact.reduce(0) { $0 + ($1.key <= value ? $1.value : 0) }
        let below = exact.reduce(0) { $0 + ($1.key < value ? $1.value : 0) }
        #expect(upTo >= share - 0.012 && below <= share + 0.012, "\(loss)")
      }
    }
  }

  @Test("same bits on one thread and on many; another seed, other draws; draws end when settled")
  func threads() {
    let roster = Roster(SmallTwoMode.sample(22))
    let one = Turnover(of: structure(roster, threads: 1))
    let many = Turnover(of: structure(roster, threads: 8))
    #expect(one.losses == many.losses && one.steps == many.steps && one.draws == many.draws)
    #expect(one.losses != Turnover(of: structure(roster, seed: 2)).losses)
    #expect(one.draws <= Turnover.most)
    let last = one.steps.filter { $0.draws == one.draws }
    let isSettled = last.allSatisfy { step in
      one.losses.contains {
        $0.organisation == nil && $0.measure == step.measure
          && step.error <= Turnover.precision * Double($0.total)
      }
    }
    #expect(isSettled || one.draws == Turnover.most)
  }

  @Test("common random numbers: without one person the others draw as before")
  func common() {
    // P6 sits in a network of his own, so the links of the others must be lost in the same draws.
    var roster = Roster(.toy)
    let before = Turnover(of: structure(roster), draws: 2048)
    roster.people.append(Person(id: "P9", name: "Person 9"))
    roster.networks.append(Network(id: "N9", name: "Network 9"))
    roster.memberships.append(Membership(person: 7, network: 4))
    let after = Turnover(of: structure(roster), draws: 2048)
    func links(_ turnover: Turnover) -> Turnover.Loss? {
      turnover.losses.first { $0.organisation == nil && $0.measure == .links }
    }
    #expect(links(before) == links(after))
  }
}
