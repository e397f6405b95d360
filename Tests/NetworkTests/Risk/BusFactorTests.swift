// Bus factor: the published convention by hand, and every set of keepers on small input.

import Findings
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
    #expect(BusFactor(of: items).isExact)
  }

  @Test("Davis's events with their women: 13 by the greedy convention, and no fewer")
  func davis() throws {
    let b = try Published.read().davis.graph
    let events = (0..<b.right).map { b.partners(ofRight: $0) }
    #expect(BusFactor(of: events, budget: 0).count == 13)
    #expect(!BusFactor(of: events, budget: 0).isExact)
    // By the definition: eight events or more lose all their women.
    let fewest = fewest(events, people: b.left)
    #expect(BusFactor(of: events, budget: 1_000_000).count == fewest)
    #expect(fewest <= 13)
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
    let b = structure.b
    let run = analyse(structure) { _ in }
    let sheet = run.sheets.first { $0.name == "networks" }
    for network in 0..<small.right {
      let links = small.sharedByPair.filter { $0.a == network || $0.b == network }
        .map { $0.shared.sorted() }
      let factor = BusFactor(of: links)
      let greedy = BusFactor(of: links, budget: 0).count
      if links.isEmpty {
        #expect(factor.count == nil)
      } else {
        #expect(factor.count == fewest(links, people: small.left) && factor.isExact)
        #expect((greedy ?? 0) >= (factor.count ?? 0))
      }
      #expect(
        sheet?["bus_factor"]?.machineText(network) == (factor.count.map { "\($0)" } ?? ""))
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
        organisations?["bus_factor"]?.machineText(own) == (all == 0 ? "" : "\(count)"))
    }
    let whole = run.keyFigures.first { $0.name == "bus_factor" }?.value
    let links = small.sharedByPair.map { $0.shared.sorted() }
    #expect(
      whole == (links.isEmpty ? KeyFigure.Value.none : .count(fewest(links, people: small.left))))
  }
}
