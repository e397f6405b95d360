// The day of the data, told from the day that a report is about.

import Roster
import Testing

@Suite("The newest date of the lists")
struct LastDayTests {
  private let asOf = Day(number: 20_000)

  @Test("a roster without dates has no day")
  func none() {
    var roster = Roster(name: "prov")
    roster.people = [Person(id: "p", name: "P")]
    roster.memberships = [Membership(person: 0, network: 0)]
    #expect(roster.lastDay(upTo: asOf) == nil)
  }

  @Test("an agreement's days and last days are no days of the lists")
  func agreements() {
    var roster = Roster(name: "prov")
    var one = Collaboration(id: "s", name: "S")
    (one.from, one.to) = (Day(number: 18_000), Day(number: 19_999))
    roster.collaborations = [one]
    var member = CollaborationMember(collaboration: 0, organisation: 0)
    (member.from, member.to) = (Day(number: 18_100), Day(number: 19_998))
    roster.collaborationMembers = [member]
    #expect(roster.lastDay(upTo: asOf) == nil)
    // A term that was written to its end has lapsed since: the lists are known to be of its first day.
    roster.people = [Person(id: "p", name: "P")]
    var row = Membership(person: 0, network: 0)
    (row.from, row.to) = (Day(number: 17_000), Day(number: 19_000))
    roster.memberships = [row]
    #expect(roster.lastDay(upTo: asOf) == Day(number: 17_000))
    var seat = VacantSeat(network: 0)
    (seat.from, seat.to) = (Day(number: 17_500), Day(number: 19_500))
    roster.vacantSeats = [seat]
    #expect(roster.lastDay(upTo: asOf) == Day(number: 17_500))
  }

  @Test("days to come do not count, the day itself does, and the newest of any table holds")
  func newest() {
    var roster = Roster(name: "prov")
    var person = Person(id: "p", name: "P")
    person.since = Day(number: 19_000)
    roster.people = [person]
    #expect(roster.lastDay(upTo: asOf) == Day(number: 19_000))
    var row = Membership(person: 0, network: 0)
    (row.from, row.to) = (Day(number: 19_500), Day(number: 20_001))
    roster.memberships = [row]
    #expect(roster.lastDay(upTo: asOf) == Day(number: 19_500))
    var initiative = Initiative(id: "i", name: "I")
    initiative.since = asOf
    roster.initiatives = [initiative]
    #expect(roster.lastDay(upTo: asOf) == asOf)
    var test = SelfTest(collaboration: 0, respondent: "r", answers: [])
    test.date = Day(number: 19_700)
    roster.selfTests = [test]
    #expect(roster.lastDay(upTo: Day(number: 19_999)) == Day(number: 19_700))
  }

  @Test(
    "what is planned in the tables on governing is no day of the lists, and what has happened is")
  func governing() {
    var roster = Roster(name: "prov")
    var decision = Decision(id: "b", name: "B", about: .area("HR"))
    decision.due = Day(number: 19_990)
    roster.decisions = [decision]
    var coming = Effect(about: .area("HR"), dimension: Worded("kvalitet"))
    coming.date = Day(number: 19_991)
    roster.effects = [coming]
    var resource = Resource(about: .area("HR"))
    resource.from = Day(number: 19_992)
    roster.resources = [resource]
    var check = StartCheck(area: "HR", check: Worded("värd"))
    check.due = Day(number: 19_993)
    roster.startChecks = [check]
    var stance = Readiness(organisation: 0, area: "HR", stance: .lead)
    stance.until = Day(number: 19_994)
    roster.readiness = [stance]
    var agreement = Collaboration(id: "s", name: "S")
    (agreement.notice, agreement.review) = (Day(number: 19_995), Day(number: 19_996))
    roster.collaborations = [agreement]
    #expect(roster.lastDay(upTo: asOf) == nil)
    roster.decisions[0].date = Day(number: 19_001)
    #expect(roster.lastDay(upTo: asOf) == Day(number: 19_001))
    roster.readiness[0].asked = Day(number: 19_002)
    #expect(roster.lastDay(upTo: asOf) == Day(number: 19_002))
    roster.effects[0].measured = 1
    #expect(roster.lastDay(upTo: asOf) == Day(number: 19_991))
  }
}
