// Seats that nobody holds.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct VacanciesTests {
  private func vacant(_ network: Int32, from: Int32? = nil, to: Int32? = nil) -> VacantSeat {
    var seat = VacantSeat(network: network)
    seat.from = from.map { Day(number: Day.sample.number + $0) }
    seat.to = to.map { Day(number: Day.sample.number + $0) }
    return seat
  }

  @Test("counts the vacant seats of the day, and the networks without people")
  func counts() {
    var roster = Roster(SmallTwoMode(left: 1, right: 3, ties: [(0, 1)]))
    roster.vacantSeats = [
      vacant(1), vacant(1, from: 0, to: 0), vacant(1, to: -1), vacant(0, from: 1),
    ]
    let vacancies = Vacancies(of: Structure(of: roster, asOf: .sample))
    #expect(vacancies.seats == [0, 2, 0])
    #expect(vacancies.empty == [0, 2])
  }

  @Test("says one seat, two seats, and grows more severe from three")
  func findings() {
    var roster = Roster(SmallTwoMode(left: 1, right: 3, ties: [(0, 0), (0, 1), (0, 2)]))
    roster.vacantSeats = [vacant(0), vacant(1), vacant(1), vacant(2), vacant(2), vacant(2)]
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    let found = run.findings.filter { $0.kind == "vacant_seats" }
    #expect(found.map(\.severity) == [.medium, .low, .low])
    #expect(
      found.map(\.fact.swedish.plain) == [
        "Nätverket [N2] har tre vakanta platser.", "Nätverket [N1] har två vakanta platser.",
        "Nätverket [N0] har en vakant plats.",
      ])
    #expect(
      found.map(\.fact.english.plain) == [
        "The network [N2] has three vacant seats.", "The network [N1] has two vacant seats.",
        "The network [N0] has one vacant seat.",
      ])
    #expect(run.keyFigures.first { $0.name == "vacant_seats" }?.value == .count(6))
  }

  @Test("a network in which nobody sits is reported")
  func empty() {
    let small = SmallTwoMode(left: 1, right: 2, ties: [(0, 0)])
    let run = analyse(Structure(of: Roster(small), asOf: .sample)) { _ in }
    let found = run.findings.filter { $0.kind == "empty_network" }
    #expect(found.map(\.id) == ["empty_network/network:N1"])
    #expect(
      found.map(\.fact.swedish.plain) == ["Nätverket [N1] har ingen deltagare den aktuella dagen."])
  }
}
