// The first in the order of risk: the same people and numbers as when everybody is measured.

import Network
import Roster
import TestSupport
import Testing

@Suite struct RiskOrderTests {
  /// Limits so low that the efficiency loss decides the class of many.
  private var strict: Thresholds {
    var thresholds = Thresholds()
    thresholds.risk.efficiencyLoss = RiskLimits(medium: 0.02, high: 0.1)
    thresholds.risk.cutOffNetworks = RiskLimits(medium: nil, high: nil)
    thresholds.risk.cutOffOrganisations = RiskLimits(medium: nil, high: nil)
    return thresholds
  }

  private func order(_ dependency: Dependency, _ v: Int) -> RiskOrder {
    RiskOrder(
      dependency.levels(v)?.riskClass, soleBridges: dependency.stakes[v].soleBridges, place: v)
  }

  @Test("the first few by lot are those of the whole, with every number", arguments: [false, true])
  func whole(isStrict: Bool) {
    var unmeasured = 0
    var decided = 0
    for seed in SmallTwoMode.allSeeds {
      let roster = Roster.drawn(seed, on: .sample)
      let structure = Structure(
        of: roster, asOf: .sample, thresholds: isStrict ? strict : Thresholds())
      let all = Dependency(of: structure)
      let everybody = Array(roster.people.indices)
      for people in [everybody, everybody.filter { roster.people[$0].organisation == 1 }] {
        for top in [1, 2, 4, everybody.count] {
          let some = Dependency(of: structure, first: top, among: people)
          let expected = people.sorted { order(all, $0) < order(all, $1) }.prefix(top)
          let found = people.sorted { order(some, $0) < order(some, $1) }.prefix(top)
          #expect(Array(found) == Array(expected), "seed \(seed), top \(top)")
          for v in expected {
            #expect(some.stakes[v] == all.stakes[v], "seed \(seed), person \(v)")
            #expect(some.fragmentation[v] == all.fragmentation[v])
            #expect(some.distanceFragmentation[v] == all.distanceFragmentation[v])
          }
          unmeasured += people.count {
            some.stakes[$0].efficiencyLoss == nil && all.stakes[$0].efficiencyLoss ?? 0 > 0
          }
        }
      }
      decided += everybody.count { v in
        var stake = all.stakes[v]
        stake.efficiencyLoss = 0
        return structure.thresholds.risk.levels(of: stake, all.signs[v])?.riskClass
          != all.levels(v)?.riskClass
      }
    }
    // The cases are worth something: somebody with a loss is left out, and a loss decides a class.
    #expect(unmeasured > 50)
    if isStrict { #expect(decided > 50) }
  }

  @Test("higher class, then more sole bridges, then the lower place; no class comes last")
  func order() {
    let inOrder = [
      RiskOrder(.high, soleBridges: 0, place: 9), RiskOrder(.medium, soleBridges: 4, place: 8),
      RiskOrder(.medium, soleBridges: 3, place: 1), RiskOrder(.medium, soleBridges: 3, place: 2),
      RiskOrder(.low, soleBridges: 99, place: 0), RiskOrder(nil, soleBridges: 100, place: 0),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
