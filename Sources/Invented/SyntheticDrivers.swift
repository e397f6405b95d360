// Why the parties of a synthetic roster take part, and collaborations on two legs.

import Roster

private struct Motive {
  let driver: Worded<Driver.Kind>
  let value: Worded<Driver.EntryValue>
  let wanted: Worded<[Orientation]>
}

private let motives = [
  Motive(
    driver: Worded("ökad kunskap om en gemensam utmaning", meaning: .knowledge),
    value: Worded("gemensam probleminventering", meaning: .inventory),
    wanted: Worded("utforskande", meaning: [.exploratory])),
  Motive(
    driver: Worded("säkra kapacitet i den egna organisationen", meaning: .capacity),
    value: Worded("stärka kärnverksamhet", meaning: .coreServices),
    wanted: Worded("driftsinriktad", meaning: [.operational])),
  Motive(
    driver: Worded("strukturpåverkan och samhällsutveckling", meaning: .influence),
    value: Worded("samhällsutveckling", meaning: .development),
    wanted: Worded("strategisk", meaning: [.strategic])),
]

extension Roster {
  /// Two collaborations of nine stand on two legs; parties of two of three have stated their drivers.
  ///
  /// Of the first collaborations: all parties of the first but one state the same driver, that leads to its
  /// orientation; those of the second state different ones; those of the fifth, which explores, seek operation.
  mutating func fillDrivers(_ generator: SplitMix64) {
    var generator = generator
    for number in collaborations.indices {
      if number % 9 == 1 || number % 9 == 6 {
        collaborations[number].orientation = Worded(
          "driftsinriktad och strategisk", meaning: [.operational, .strategic])
      }
      guard number % 3 != 2 else { continue }
      let parties = collaborationMembers.filter { $0.collaboration == Index(number) }
      let legs = collaborations[number].orientation.meaning ?? []
      let own = motives.first { $0.wanted.meaning == [legs.first ?? .operational] } ?? motives[1]
      for (place, party) in parties.enumerated() {
        let isStated = generator.chance(0.85)
        switch number {
        case 0 where place < parties.count - 1 || parties.count == 1: state(own, party)
        case 0: break
        case 1: state(motives[place % motives.count], party)
        case 4: state(motives[1], party)
        default: if isStated { state(own, party) }
        }
      }
    }
  }

  private mutating func state(_ motive: Motive, _ party: CollaborationMember) {
    var one = Driver(collaboration: party.collaboration, organisation: party.organisation)
    one.driver = motive.driver
    one.entryValue = motive.value
    // Every second says what it wants too.
    if party.organisation.isMultiple(of: 2) { one.wanted = motive.wanted }
    one.date = Day(
      year: 2026, month: 1 + Int(party.organisation) % 9, day: 1 + Int(party.collaboration) % 28)
    drivers.append(one)
  }
}
