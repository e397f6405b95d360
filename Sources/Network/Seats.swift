// Seats: what the organisations hold, and what it takes of their time.

import Findings
import Roster
import Text

/// What every organisation holds in the networks.
///
/// - Input: the structure of a day.
/// - Output: by organisation. `seats` are edges of B whose person belongs to the organisation;
///   `sole` the networks where it has exactly one person; `hours` per year over the seats whose
///   network tells its meetings and their length, `nil` when there are seats and none tells; `hosts`
///   the networks it hosts; `chairs` the networks that somebody of it chairs on the day.
/// - Complexity: O(*n* + *m*) time and memory.
package struct Seats: Sendable {
  package let people: [Int]
  package let seats: [Int]
  package let sole: [Int]
  package let hours: [Double?]
  package let hosts: [Int]
  package let chairs: [Int]

  package init(of structure: Structure) {
    let roster = structure.roster
    let b = structure.seats
    let none = [Int](repeating: 0, count: roster.organisations.count)
    var people = none
    var seats = none
    var told = none
    var hours = [Double](repeating: 0, count: none.count)
    for (v, person) in roster.people.enumerated() {
      guard let organisation = person.organisation.map(Int.init) else { continue }
      people[organisation] += 1
      for network in b.partners(ofLeft: v) {
        seats[organisation] += 1
        guard let perYear = roster.networks[Int(network)].hoursPerYear else { continue }
        told[organisation] += 1
        hours[organisation] += perYear
      }
    }
    var sole = none
    for seat in structure.soleSeats { sole[Int(seat.organisation)] += 1 }
    var hosts = none
    for network in roster.networks {
      if let host = network.host { hosts[Int(host)] += 1 }
    }
    let chaired = roster.memberships.compactMap { row -> (Index, Index)? in
      guard row.role == .chair, row.isActive(on: structure.asOf) else { return nil }
      return roster.people[Int(row.person)].organisation.map { ($0, row.network) }
    }
    chairs = TwoMode(left: none.count, right: b.right, ties: chaired).degrees(.left)
    self.people = people
    self.seats = seats
    self.sole = sole
    self.hours = none.indices.map { seats[$0] > 0 && told[$0] == 0 ? nil : hours[$0] }
    self.hosts = hosts
  }
}

extension Analysis where Input == Structure {
  static let seats = Analysis(
    "seats", title: Localised(swedish: "Platser", english: "Seats"), parts: [], cost: .counted,
    needs: [.networks], tables: [.organisations]
  ) { structure in
    var outcome = Outcome()
    let seats = Seats(of: structure)
    let roster = structure.roster
    let table = Table.organisations
    let home = roster.unknown(.personOrganisation)
    outcome.add(.people, seats.people, to: table, unless: home)
    outcome.add(.networks, structure.participation.degrees(.left), to: table, unless: home)
    outcome.add(.seats, seats.seats, to: table, unless: home)
    outcome.add(.soleSeats, seats.sole, to: table, unless: home)
    outcome.add(
      .hoursPerYear, seats.hours, to: table,
      unless: roster.unknown(.personOrganisation, .meetingsPerYear, .hoursPerMeeting))
    outcome.add(.hosts, seats.hosts, to: table, unless: roster.unknown(.networkHost))
    outcome.add(
      .chairs, seats.chairs, to: table,
      unless: roster.unknown(.personOrganisation, .membershipRole))
    return outcome
  }
}
