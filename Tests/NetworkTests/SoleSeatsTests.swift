// Where an organisation sits through one person only.

import Network
import Roster
import TestSupport
import Testing

@Suite struct SoleSeatsTests {
  @Test("agrees with the definition", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let roster = Roster(small)
    var slow: [SoleSeat] = []
    for network in 0..<small.right {
      for organisation in roster.organisations.indices {
        let people = (0..<small.left).filter { v in
          roster.people[v].organisation == Int32(organisation)
            && small.ties.contains { $0 == (Int32(v), Int32(network)) }
        }
        if people.count == 1 {
          slow.append(
            SoleSeat(
              organisation: Int32(organisation), network: Int32(network), person: Int32(people[0])))
        }
      }
    }
    #expect(Structure(of: roster, asOf: .sample).soleSeats == slow)
  }

  @Test("somebody outside all organisations holds no organisation's seat")
  func outside() {
    var roster = Roster(.toy)
    for v in roster.people.indices { roster.people[v].organisation = nil }
    #expect(Structure(of: roster, asOf: .sample).soleSeats.isEmpty)
  }
}
