// Thresholds: where a dataset draws the line, severities follow.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct ThresholdsTests {
  private func severities(_ kind: String, _ roster: Roster, _ thresholds: Thresholds) -> [Severity]
  {
    let structure = Structure(of: roster, asOf: .sample, thresholds: thresholds)
    return (analyse(structure) { _ in }).findings.filter { $0.kind == kind }.map(\.severity)
  }

  @Test("sole bridges: the number of pairs from which one person's are of high severity")
  func soleBridges() {
    let small = SmallTwoMode(left: 2, right: 3, ties: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)])
    var thresholds = Thresholds()
    // P0 alone links N0–N2 and N1–N2, and is a cut point; P1 none.
    #expect(severities("sole_bridges", Roster(small), thresholds) == [.high])
    // A ring of three people and three networks: no cut point, one sole pair each.
    let ring = SmallTwoMode(
      left: 3, right: 3, ties: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 0)])
    #expect(severities("sole_bridges", Roster(ring), thresholds) == [.medium, .medium, .medium])
    thresholds.soleBridgesHigh = 1
    #expect(severities("sole_bridges", Roster(ring), thresholds) == [.high, .high, .high])
  }

  @Test("the share that hangs on one person")
  func share() {
    // All three pairs of the ring hang on one person: a share of 1.
    let ring = SmallTwoMode(
      left: 3, right: 3, ties: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 0)])
    var thresholds = Thresholds()
    #expect(severities("sole_link_share", Roster(ring), thresholds) == [.high])
    thresholds.soleLinkShareHigh = 1.01
    #expect(severities("sole_link_share", Roster(ring), thresholds) == [.medium])
    thresholds.soleLinkShareMedium = 1.01
    #expect(severities("sole_link_share", Roster(ring), thresholds) == [.low])
  }

  @Test("vacant seats of one network")
  func vacantSeats() {
    var roster = Roster(SmallTwoMode(left: 1, right: 1, ties: [(0, 0)]))
    roster.vacantSeats = [VacantSeat(network: 0), VacantSeat(network: 0)]
    var thresholds = Thresholds()
    #expect(severities("vacant_seats", roster, thresholds) == [.low])
    thresholds.vacantSeatsMedium = 2
    #expect(severities("vacant_seats", roster, thresholds) == [.medium])
  }
}
