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
    // As the analyses say it, before a run keeps few as high.
    return (analyse(structure) { _ in }).flatMap(\.findings).filter { $0.kind == kind }.map(
      \.severity)
  }

  @Test("person dependency: a stricter limit makes the same loss weigh more")
  func dependency() {
    // The toy network: without c 55 % of the nearness is lost, without e or f 9 %.
    var thresholds = Thresholds()
    thresholds.risk.cutOffNetworks = RiskLimits(medium: 2, high: 3)
    thresholds.risk.efficiencyLoss = RiskLimits(medium: 1, high: 1)
    #expect(severities("dependency", Roster(.toy), thresholds) == [])
    thresholds.risk.efficiencyLoss.medium = 0.5
    #expect(severities("dependency", Roster(.toy), thresholds) == [.low])
    // Nobody's last day is known: only what is of high consequence is of importance then.
    thresholds.risk.efficiencyLoss.high = 0.5
    #expect(severities("dependency", Roster(.toy), thresholds) == [.medium])
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
