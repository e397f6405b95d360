// A roster under change: the ends of seats, and what two networks were expected to hold.

import Roster
import Testing

@Suite struct RosterDraftTests {
  private static let day = Day(number: 20_000)

  @Test(
    "a seat whose last day is the day, or that has none, can be left; one that ended before cannot",
    arguments: [(0, true), (1, true), (-1, false), (nil, true)] as [(Int32?, Bool)])
  func leaving(last: Int32?, isHeld: Bool) {
    var roster = Roster(name: "r")
    roster.people = [Person(id: "p", name: "")]
    roster.networks = [Network(id: "n", name: "")]
    var row = Membership(person: 0, network: 0)
    row.to = last.map { Day(number: Self.day.number + $0) }
    roster.memberships = [row]
    var draft = RosterDraft(roster)
    #expect(draft.leave(person: 0, network: 0, on: Self.day) == isHeld)
    #expect(draft.finished.memberships.isEmpty == isHeld)
  }

  @Test("of two networks made one the larger expectation holds, and that of either alone stays")
  func expected() {
    var roster = Roster(name: "r")
    roster.organisations = [Organisation(id: "o", name: ""), Organisation(id: "q", name: "")]
    roster.networks = [Network(id: "a", name: ""), Network(id: "b", name: "")]
    roster.expectedSeats = [
      ExpectedSeats(network: 0, organisation: 0, seats: 3),
      ExpectedSeats(network: 1, organisation: 0, seats: 2),
      ExpectedSeats(network: 0, organisation: 1, seats: 4),
    ]
    var draft = RosterDraft(roster)
    draft.merge(network: 0, into: 1)
    let seats = draft.finished.expectedSeats
    #expect(draft.finished.networks.map(\.id) == ["b"])
    #expect(
      seats == [
        ExpectedSeats(network: 0, organisation: 0, seats: 3),
        ExpectedSeats(network: 0, organisation: 1, seats: 4),
      ])
  }
}
