// What organisations hold.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct SeatsTests {
  /// The toy network: a, d, g are of O0; b, e of O1; c, f of O2.
  private var roster: Roster {
    var roster = Roster(.toy)
    roster.networks[0].meetingsPerYear = 4
    roster.networks[0].hoursPerMeeting = 2
    roster.networks[1].meetingsPerYear = 10
    roster.networks[1].hoursPerMeeting = 1.5
    roster.networks[2].meetingsPerYear = 6
    roster.networks[0].host = 0
    roster.networks[1].host = 0
    roster.networks[3].host = 2
    roster.organisations.append(Organisation(id: "O3", name: "Organisation 3"))
    return roster
  }

  @Test("seats, sole seats and hours of the toy network, by hand")
  func toy() {
    let seats = Seats(of: Structure(of: roster, asOf: .sample))
    #expect(seats.people == [3, 2, 2, 0])
    // O0: a in N1, d in N2, g in N4. O1: b in N1, e in N2 and N3. O2: c in N1, N2, N4, f in N3, N4.
    #expect(seats.seats == [3, 3, 5, 0])
    // O2 has both c and f in N4; every other seat is the organisation's only one.
    #expect(seats.sole == [3, 3, 3, 0])
    // N1 takes 8 hours, N2 15; N3 and N4 do not tell.
    #expect(seats.hours == [23, 23, 23, 0])
    #expect(seats.hosts == [2, 0, 1, 0])
  }

  @Test("hours are undefined when there are seats and no network tells")
  func untold() {
    let seats = Seats(of: Structure(of: Roster(.toy), asOf: .sample))
    #expect(seats.hours == [nil, nil, nil])
  }

  @Test("chairs count a network once, and only on the day")
  func chairs() {
    var roster = roster
    var chair = Membership(person: 2, network: 0)
    chair.role = .chair
    var past = Membership(person: 2, network: 1)
    past.role = .chair
    past.to = Day(number: Day.sample.number - 1)
    roster.memberships += [chair, chair, past]
    #expect(Seats(of: Structure(of: roster, asOf: .sample)).chairs == [0, 0, 1, 0])
  }

  @Test("agrees with counting rows", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let seats = Seats(of: Structure(of: Roster(small), asOf: .sample))
    for organisation in 0..<3 {
      let own = small.sets.map { set in set.count { Int($0) % 3 == organisation } }
      #expect(seats.seats[organisation] == own.reduce(0, +))
      #expect(seats.sole[organisation] == own.count { $0 == 1 })
    }
  }
}
