// What a report says of pure chance, and what it finds, on whole rosters.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct StaffingsTests {
  /// Networks of people drawn at random; field and level in turn.
  static func random(
    networks: Int, of size: Int, people: Int, seed: UInt64, namedByOne: Bool = false
  ) -> Roster {
    var generator = SplitMix64(seed: seed)
    var roster = Roster(name: "random")
    roster.people = (0..<people).map { Person(id: "p\($0)", name: "Person \($0)") }
    for index in 0..<networks {
      var network = Network(id: "n\(index)", name: "Nät \(index)")
      network.field = "f\(index % 4)"
      network.level = .named("l\(index % 3)")
      roster.networks.append(network)
      var places = (0..<Int32(people)).map { $0 }
      generator.shuffle(&places)
      roster.memberships += places.prefix(size).map {
        Membership(person: $0, network: Index(index))
      }
    }
    if namedByOne {
      var initiative = Initiative(id: "i", name: "Insats")
      initiative.networks = (0..<networks).map { Index($0) }
      roster.initiatives = [initiative]
    }
    return roster
  }

  @Test("two networks of the same ten people, who sit nowhere else, are found (issue 16, floor)")
  func floor() throws {
    var roster = Self.random(networks: 18, of: 9, people: 60, seed: 4)
    roster.memberships.removeAll { $0.network >= 16 }
    for place in 0..<10 {
      roster.people.append(Person(id: "x\(place)", name: "Person x\(place)"))
      for network: Index in [16, 17] {
        roster.memberships.append(Membership(person: Index(60 + place), network: network))
      }
    }
    let structure = Structure(of: roster, asOf: .sample)
    let pairs = structure.pairs.pairs
    let overlaps = structure.staffings.overlaps
    let planted = try #require(pairs.firstIndex { $0.a == 16 && $0.b == 17 })
    #expect(pairs[planted].sharedPeople == 10 && overlaps.upperTests == 153)
    #expect(overlaps.verdict(planted) == .clearlyMore)
    #expect(try #require(overlaps.more[planted]?.q) <= 0.01)
    let found = pairs.indices.filter { overlaps.verdict($0)?.isFound == true }
    #expect(found == [planted])
  }

  @Test(
    "nobody avoids anybody: no pair is told to share fewer (issue 16, lower_family)",
    arguments: 1...6 as ClosedRange<UInt64>)
  func lowerFamily(seed: UInt64) {
    let roster = Self.random(networks: 12, of: 14, people: 60, seed: seed, namedByOne: true)
    let structure = Structure(of: roster, asOf: .sample)
    let overlaps = structure.staffings.overlaps
    // All pairs are named by the one initiative: also those that share somebody are tested.
    #expect(overlaps.lowerTests == 66 && overlaps.upperTests == 66)
    #expect(overlaps.fewer.count { $0 != nil } == 66)
    #expect(overlaps.fewer.allSatisfy { $0?.certainty.isFound != true })
  }

  @Test("a floor that the draws cannot pass is told, and is doubled while that can help")
  func undecided() {
    var roster = Self.random(networks: 14, of: 5, people: 40, seed: 2)
    // Few draws, and no more allowed: nothing can pass except what the exact tail decides.
    roster.memberships.removeAll { $0.network >= 12 }
    for place in 0..<3 {
      for network: Index in [12, 13] {
        roster.memberships.append(Membership(person: Index(place), network: network))
      }
    }
    let structure = Structure(of: roster, asOf: .sample)
    let few = Overlaps(of: structure, structure.pairs, precision: Precision(draws: 99), seed: 1)
    #expect(few.draws == 99)
    let floor = few.more.compactMap { $0 }.filter { $0.p <= 0.01 }
    #expect(!floor.isEmpty && floor.allSatisfy { $0.certainty != .chance })
    let many = Overlaps(of: structure, structure.pairs, seed: 1)
    #expect(many.draws >= 4_000)
  }

  @Test("sizes that differ by level are no leaning (issue 16, null_model)")
  func unequalSizes() {
    var wrong = 0
    for seed in 0..<8 {
      var generator = SplitMix64(seed: UInt64(seed))
      var roster = Roster(name: "sizes")
      roster.people = (0..<60).map { Person(id: "p\($0)", name: "Person \($0)") }
      for index in 0..<16 {
        var network = Network(id: "n\(index)", name: "Nät \(index)")
        network.field = "f\(index / 4)"
        network.level = .named("l\(index % 4)")
        roster.networks.append(network)
        var places = (0..<Int32(60)).map { $0 }
        generator.shuffle(&places)
        roster.memberships += places.prefix(index % 4 == 0 ? 25 : 5).map {
          Membership(person: $0, network: Index(index))
        }
      }
      let structure = Structure(of: roster, asOf: .sample)
      let staffings = Staffings(
        of: structure, structure.pairs, precision: Precision(draws: 1_000))
      let verdicts = PairClass.allCases.flatMap {
        [staffings.tiesVerdict($0), staffings.sharedVerdict($0)]
      }
      if verdicts.contains(where: { $0?.isFound == true }) { wrong += 1 }
    }
    // At 2 % a roster, two of eight come once in a hundred seeds; these are fixed.
    #expect(wrong <= 1)
  }
}
