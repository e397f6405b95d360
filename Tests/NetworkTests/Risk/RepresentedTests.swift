// What a person speaks for beside the own organisation, and what representation does not change.

import Network
import Roster
import TestSupport
import Testing

@Suite struct RepresentedTests {
  /// One network: p0 of o0 and, where told, p1 of o0; o1 and o2 have nobody there. A second network without people.
  private func roster(_ people: Int) -> Roster {
    var roster = Roster(name: "small")
    roster.organisations = (0..<3).map { Organisation(id: "o\($0)", name: "Organisation \($0)") }
    roster.networks = [Network(id: "n0", name: "N0"), Network(id: "n1", name: "N1")]
    for place in 0..<people {
      var one = Person(id: "p\(place)", name: "Post \(place)")
      one.organisation = 0
      roster.people.append(one)
      var row = Membership(person: Index(place), network: 0)
      row.role = place == 0 ? .chair : .member
      roster.memberships.append(row)
    }
    return roster
  }

  private func represented(_ roster: Roster) -> [Int] {
    Dependency(of: Structure(of: roster, asOf: .sample)).stakes.map(\.represented)
  }

  @Test("places of others hang on the one who speaks for them, and on nobody where two do")
  func counts() {
    var alone = roster(1)
    #expect(represented(alone) == [0])
    alone.representations = [
      Representation(network: 0, organisation: 1, by: .organisation(0)),
      Representation(network: 0, organisation: 2, by: .person(0)),
      // Nobody of o0 sits there.
      Representation(network: 1, organisation: 2, by: .organisation(0)),
    ]
    #expect(represented(alone) == [2])
    var two = roster(2)
    two.representations = alone.representations
    #expect(represented(two) == [1, 0])
    two.memberships[1].role = .deputy
    // A deputy of the same organisation covers.
    #expect(represented(two) == [0, 0])
  }

  @Test("representation makes no seat: sole seats, shared organisations and gaps are as without it")
  func noSeat() {
    let without = roster(1)
    var with = without
    with.representations = [Representation(network: 0, organisation: 1, by: .organisation(0))]
    let (a, b) = (Structure(of: without, asOf: .sample), Structure(of: with, asOf: .sample))
    #expect(a.soleSeats == b.soleSeats)
    #expect(a.pairs.pairs.map(\.sharedOrganisations) == b.pairs.pairs.map(\.sharedOrganisations))
    #expect(a.pairs.gaps == b.pairs.gaps)
  }
}
