// Bus factor: the published convention by hand, and every set of keepers on small input.

import Findings
import Invented
import Network
import Roster
import TestSupport
import Testing

@Suite struct BusFactorTests {
  @Test("the truck factor by hand: Anna 1–6, Bo 5–7, Cia 7 and 8, Dan 9, Eva 10")
  func truckFactor() {
    // After Anna 6 of 10 are left, after Bo 4: two. No single one takes more than four.
    let items: [[Int32]] = [[0], [0], [0], [0], [0, 1], [0, 1], [1, 2], [2], [3], [4]]
    for budget in [0, BusFactor.budget] {
      let factor = BusFactor(of: items, budget: budget)
      #expect(factor.count == 2)
    }
    #expect(BusFactor(of: items).isExact && BusFactor(of: items).least == 2)
  }

  @Test("Davis's events with their women: no more than the 13 of the greedy convention")
  func davis() throws {
    let b = try Published.read().davis.graph
    let events = (0..<b.right).map { b.partners(ofRight: $0) }
    // By the definition: eight events or more lose all their women.
    let fewest = fewest(events, people: b.left)
    #expect(fewest <= 13)
    let factor = BusFactor(of: events)
    #expect(factor.count == fewest && factor.least == fewest)
    let quick = BusFactor(of: events, budget: 0)
    #expect((quick.count ?? 0) >= fewest && (quick.least ?? .max) <= fewest)
  }

  @Test("nothing to lose has no bus factor; one keeper of all has one")
  func edges() {
    #expect(BusFactor(of: []).count == nil && BusFactor(of: [[], []]).count == nil)
    #expect(BusFactor(of: [[3], [3], [3]]).count == 1)
    // Half is not more than half.
    #expect(BusFactor(of: [[0], [1]]).count == 2)
    #expect(BusFactor(of: [[0, 1, 2]]).count == 3)
  }

  /// The smallest set of people without whom more than half of the items have nobody, by trying all.
  private func fewest(_ items: [[Int32]], people: Int) -> Int {
    let sets = items.map { $0.reduce(0) { $0 | 1 << Int($1) } }
    return (0..<1 << people).filter { gone in
      2 * sets.count { $0 & ~gone == 0 } > sets.count
    }.map(\.nonzeroBitCount).min() ?? 0
  }

  @Test("agrees with trying every set of people", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let structure = Structure(of: Roster(small), asOf: .sample)
    let b = structure.seats
    let run = analyse(structure) { _ in }
    let sheet = run.sheets.first { $0.name == "networks" }
    for network in 0..<small.right {
      let links = small.sharedByPair.filter { $0.a == network || $0.b == network }
        .map { $0.shared.sorted() }
      let factor = BusFactor(of: links)
      let quick = BusFactor(of: links, budget: 0)
      if links.isEmpty {
        #expect(factor.count == nil)
      } else {
        #expect(factor.count == fewest(links, people: small.left) && factor.isExact)
        // Given up at once, it says so on the right side.
        #expect((quick.count ?? 0) >= (factor.count ?? 0))
        #expect((quick.least ?? .max) <= (factor.count ?? 0))
      }
      for column in [Column.busFactor, .busFactorLeast] {
        #expect(sheet?[column]?.machineText(network) == (factor.count.map { "\($0)" } ?? ""))
      }
    }
    // Without people and networks there is nothing to tell.
    guard structure.hasNetworks else { return }
    let organisations = run.sheets.first { $0.name == "organisations" }
    for own in 0..<3 {
      let seats = (0..<small.left).filter { $0 % 3 == own }.map { b.graph.degree(of: $0) }
      let all = seats.reduce(0, +)
      var (gone, count) = (0, 0)
      for most in seats.sorted(by: >) where 2 * gone <= all {
        gone += most
        count += 1
      }
      #expect(
        organisations?[.busFactor]?.machineText(own) == (all == 0 ? "" : "\(count)"))
    }
    let whole = run.keyFigures.first { $0.name == "bus_factor" }?.value
    let links = small.sharedByPair.map { $0.shared.sorted() }
    #expect(
      whole == (links.isEmpty ? KeyFigure.Value.none : .count(fewest(links, people: small.left))))
  }

  /// Items of one to four keepers, drawn.
  private func drawn(_ seed: UInt64, keepers: Int, items: Int) -> [[Int32]] {
    var generator = SplitMix64(seed: seed)
    return (0..<items).map { _ in
      let size = 1 + generator.below(4)
      return Set(
        (0..<size).map { _ in Int32(min(generator.below(keepers), generator.below(keepers))) }
      )
      .sorted()
    }
  }

  @Test(
    "drawn items: every set of keepers tried, and the bounds on the right side", arguments: 0..<16)
  func drawnItems(seed: UInt64) {
    let items = drawn(seed, keepers: 12, items: 10 + Int(seed))
    let fewest = fewest(items, people: 12)
    #expect(BusFactor(of: items).count == fewest && BusFactor(of: items).isExact)
    for budget in [0, 500, 5_000] {
      let cut = BusFactor(of: items, budget: budget)
      #expect((cut.least ?? .max) <= fewest && fewest <= (cut.count ?? 0))
    }
  }

  @Test(
    "other numbers for the same keepers, and another order, give the same counts", arguments: 0..<12
  )
  func renumbered(seed: UInt64) {
    let items = drawn(seed, keepers: 60, items: 220)
    var generator = SplitMix64(seed: seed + 1_000)
    let names = (0..<60).map(Int32.init).shuffled(using: &generator)
    let other = items.map { $0.map { names[Int($0)] }.shuffled(using: &generator) }
      .shuffled(using: &generator)
    for budget in [0, 40_000, BusFactor.budget] {
      let (one, two) = (BusFactor(of: items, budget: budget), BusFactor(of: other, budget: budget))
      #expect(one.count == two.count && one.least == two.least)
    }
  }

  @Test("the invented association: every network and the whole are proven, 24 for the whole")
  func association() {
    let roster = SyntheticRoster(
      SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15)
    ).roster
    for threads in [1, 2] {
      let structure = Structure(of: roster, asOf: SyntheticRoster.today, threads: threads)
      let outcomes = analyse(
        structure, by: Catalogue.analyses.filter { $0.name == "bus_factor" }
      ) { _ in }
      let sheet = Contract.sheets(of: outcomes).first { $0.name == "networks" }
      // An integer programme solved each of these on its own.
      for (network, count) in [
        ("n-itchefer", "10"), ("n-hrhandlaggare", "22"), ("n-ekonomihandlaggare", "13"),
        ("n-kommunikationspolitiker", "11"),
      ] {
        let row = roster.networks.firstIndex { $0.id == network } ?? 0
        #expect(sheet?[.busFactor]?.machineText(row) == count)
        #expect(sheet?[.busFactorExact]?.machineText(row) == "true")
      }
      #expect(outcomes.flatMap(\.keyFigures).first { $0.name == "bus_factor" }?.value == .count(24))
    }
  }
}
