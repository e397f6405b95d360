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

  /// Two networks with decisions, effects, resources and representations of each, and of something else.
  private var governed: Roster {
    var roster = Roster(name: "r")
    roster.organisations = [Organisation(id: "o", name: ""), Organisation(id: "q", name: "")]
    roster.people = [Person(id: "p", name: ""), Person(id: "r", name: "")]
    roster.networks = [Network(id: "a", name: ""), Network(id: "b", name: "")]
    for (at, matter) in [Matter.network(0), .network(1), .area("HR")].enumerated() {
      roster.decisions.append(Decision(id: "d\(at)", name: "", about: matter))
      roster.effects.append(Effect(about: matter, dimension: Worded("kvalitet", meaning: .quality)))
      var resource = Resource(about: matter)
      resource.organisation = 0
      resource.hours = Double(10 * (at + 1))
      roster.resources.append(resource)
    }
    roster.representations = [
      Representation(network: 0, organisation: 0, by: .organisation(1)),
      Representation(network: 1, organisation: 0, by: .organisation(1)),
      Representation(network: 1, organisation: 1, by: .person(1)),
    ]
    return roster
  }

  @Test("a network that goes takes its decisions, effects, resources and representations")
  func end() {
    var draft = RosterDraft(governed)
    draft.end(network: 0)
    let done = draft.finished
    #expect(done.decisions.map(\.about) == [.network(0), .area("HR")])
    #expect(done.decisions.map(\.id) == ["d1", "d2"])
    #expect(done.effects.map(\.about) == [.network(0), .area("HR")])
    #expect(done.resources.map(\.hours) == [20, 30])
    #expect(done.representations.map(\.by) == [.organisation(1), .person(1)])
    #expect(done.representations.allSatisfy { $0.network == 0 })
  }

  @Test("a person who leaves represents nobody, and the others keep their places")
  func leave() {
    var draft = RosterDraft(governed)
    draft.leave(person: 0)
    #expect(draft.finished.representations.last?.by == .person(0))
    draft.leave(person: 1)
    #expect(draft.finished.representations.map(\.by) == [.organisation(1), .organisation(1)])
  }

  @Test("two networks made one: nothing is doubled, and what is put into both is added up")
  func merged() {
    var draft = RosterDraft(governed)
    draft.merge(network: 0, into: 1)
    let done = draft.finished
    // Decisions have ids of their own, and both hold.
    #expect(done.decisions.map(\.about) == [.network(0), .network(0), .area("HR")])
    #expect(done.effects.map(\.about) == [.network(0), .area("HR")])
    #expect(done.resources.map(\.about) == [.network(0), .area("HR")])
    #expect(done.resources.map(\.hours) == [30, 30] && done.resources[0].kronor == nil)
    #expect(done.representations.map(\.by) == [.organisation(1), .person(1)])
  }
}
