// Turnover against closed forms, end dates and all outcomes of small rosters.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text
import Threads

@Suite struct TurnoverTests {
  private func structure(_ roster: Roster, seed: UInt64 = 1, threads: Int = allThreads) -> Structure
  {
    Structure(of: roster, asOf: .sample, seed: seed, threads: threads)
  }

  @Test("the chance at a yearly rate: a year, half of one, two and a half, none")
  func chance() {
    var rules = TurnoverRules()
    #expect(abs(rules.chance(yearly: 0.2) - 0.2) < 1e-12)
    rules.horizon = 6
    #expect(abs(rules.chance(yearly: 0.15) - 0.075) < 1e-12)
    rules.horizon = 30
    // Two years at 0.85 and half of one at 1 − 0.075.
    #expect(abs(rules.chance(yearly: 0.15) - (1 - 0.85 * 0.85 * 0.925)) < 1e-12)
    rules.horizon = 0
    #expect(rules.chance(yearly: 0.4) == 0)
  }

  @Test("who leaves for certain: all seats end and none goes on; who shares a last day")
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
    let after = Day(number: end.number + 1)
    roster.memberships[4].to = after
    let chances = TurnoverChances(of: structure(roster))
    #expect(chances.isEnding == [false, true, false, false, false])
    #expect(chances.all(0.1) == [0.1, 0.1, 0.1, 0.1, 0])
    #expect(chances.ending == [0, 1, 0, 0, 0])
    #expect(chances.lastDays == [nil, soon, soon, after, nil])
    #expect(chances.hasTerms)
    roster.memberships[4].to = end
    #expect(TurnoverChances(of: structure(roster)).isEnding[3])
    roster.memberships[2].to = nil
    #expect(!TurnoverChances(of: structure(roster)).hasTerms)
  }

  @Test("the toy network: expected losses by hand at every rate, and no figure of a forecast")
  func toy() throws {
    let turnover = Turnover(of: structure(Roster(.toy)))
    for rate in TurnoverRules.rates {
      func loss(_ measure: Turnover.Measure) throws -> Turnover.Loss {
        try #require(
          turnover.losses.first {
            $0.organisation == nil && $0.measure == measure && $0.basis == .assumed(rate: rate)
          })
      }
      // Eleven seats and five links on one person each.
      let (seats, links) = (try loss(.seats), try loss(.links))
      #expect(seats.total == 11 && links.total == 5)
      #expect(abs(seats.expected - 11 * rate) < 1e-9)
      #expect(abs(links.expected - 5 * rate) < 1e-9)
      #expect(links.clustered == nil)
    }
    #expect(!turnover.losses.contains { $0.measure == .initiatives || $0.basis == .known })
    let run = analyse(structure(Roster(.toy))) { _ in }
    #expect(!run.keyFigures.contains { $0.name == "expected_link_loss" })
    let finding = try #require(run.findings.first { $0.kind == "turnover" })
    #expect(finding.severity == .information)
    #expect(
      finding.fact.swedish.plain
        == "Om 5, 10, 20 eller 40\u{00A0}% av deltagarna lämnar på ett år och ingen efterträder dem bryts "
        + "omkring 0, 0, 1 eller 2 av 5 kontakter mellan nätverk inom tolv månader. Andelarna är antaganden, "
        + "ingen prognos.")
  }

  @Test("a link that two share at 40 %: 0.16, and what ends for certain is told apart")
  func pairs() throws {
    var roster = Roster(
      SmallTwoMode(left: 3, right: 2, ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)]))
    for row in [0, 1] { roster.memberships[row].to = Day(number: Day.sample.number + 9) }
    let losses = Turnover(of: structure(roster)).losses.filter { $0.organisation == nil }
    let links = losses.filter { $0.measure == .links }
    #expect(links.map { ($0.expected * 1e6).rounded() } == [2_500, 10_000, 40_000, 160_000, 0])
    #expect(links.last?.basis == .known)
    #expect(losses.last { $0.measure == .seats }?.expected == 2)
  }

  @Test("those who share a last day leave together: the same expectation, a wider interval")
  func clusters() throws {
    // Twenty people, each alone on one link.
    var ties: [(Int32, Int32)] = []
    for person: Int32 in 0..<20 {
      ties.append((person, 2 * person))
      ties.append((person, 2 * person + 1))
    }
    var roster = Roster(SmallTwoMode(left: 20, right: 40, ties: ties))
    func links(_ roster: Roster) throws -> Turnover.Loss {
      try #require(
        Turnover(of: structure(roster)).losses.first {
          $0.organisation == nil && $0.measure == .links && $0.basis == .assumed(rate: 0.2)
        })
    }
    let free = try links(roster)
    #expect(free.clustered == nil)
    // Binomial(20, 0.2): P(≤ 0) = 0.012, P(≤ 1) = 0.069; P(≤ 6) = 0.913, P(≤ 7) = 0.968.
    #expect(free.interval == Turnover.Interval(low: 1, high: 7))
    let end = Day(number: Day.sample.number + 1000)
    for row in roster.memberships.indices { roster.memberships[row].to = end }
    let term = try links(roster)
    #expect(term.interval == free.interval && abs(term.expected - free.expected) < 1e-9)
    // All or none: none with 0.8.
    #expect(term.clustered == Turnover.Interval(low: 0, high: 20))
    // Four terms of five people: 0, 5, 10 … ; P(none) = 0.41, P(≤ 5) = 0.82, P(≤ 10) = 0.97.
    for row in roster.memberships.indices {
      roster.memberships[row].to = Day(number: end.number + roster.memberships[row].person / 5)
    }
    #expect(try links(roster).clustered == Turnover.Interval(low: 0, high: 10))
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
      let chances =
        switch loss.basis {
        case .assumed(let rate): turnover.chances.all(rate)
        case .known: turnover.chances.ending
        case .estimated: [Double]()
        }
      guard !chances.isEmpty else { continue }
      let exact = distribution(roster, chances, loss)
      let mean = exact.reduce(0) { $0 + Double($1.key) * $1.value }
      #expect(abs(loss.expected - mean) < 1e-9)
      guard let interval = loss.interval else { continue }
      // Five standard errors of a share of 8192 draws: 0.012.
      for (value, share) in [(interval.low, 0.05), (interval.high, 0.95)] {
        let upTo = exact.reduce(0) { $0 + ($1.key <= value ? $1.value : 0) }
        let below = exact.reduce(0) { $0 + ($1.key < value ? $1.value : 0) }
        #expect(upTo >= share - 0.012 && below <= share + 0.012, "\(loss)")
      }
    }
  }

  @Test("same bits on one thread and on many; another seed, other draws")
  func threads() {
    let roster = Roster(SmallTwoMode.sample(22))
    let one = Turnover(of: structure(roster, threads: 1), draws: 5000)
    #expect(one.losses == Turnover(of: structure(roster, threads: 8), draws: 5000).losses)
  }

  @Test("common random numbers: without one person the others draw as before")
  func common() {
    var roster = Roster(.toy)
    let before = Turnover(of: structure(roster))
    roster.people.append(Person(id: "P9", name: "Person 9"))
    roster.networks.append(Network(id: "N9", name: "Network 9"))
    roster.memberships.append(Membership(person: 7, network: 4))
    let after = Turnover(of: structure(roster))
    func links(_ turnover: Turnover) -> [Turnover.Loss] {
      turnover.losses.filter { $0.organisation == nil && $0.measure == .links }
    }
    #expect(links(before) == links(after) && !links(before).isEmpty)
  }
}
