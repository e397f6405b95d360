// Load and Tukey's fence.

import Findings
import Instruments
import Roster
import Testing

@Suite struct PersonLoadTests {
  /// Nine people: person k sits in the first `counts[k]` networks.
  private func roster(_ counts: [Int]) -> Roster {
    let most = counts.max() ?? 0
    return .small(
      populations: [1], people: counts.map { _ in 0 },
      networks: (0..<most).map { network in counts.indices.filter { counts[$0] > network } })
  }

  @Test("the fence of 1…8 and 20 is 7 + 1.5 · 4 = 13")
  func fence() {
    // Type 7 quartiles of nine values: the third and the seventh, 3 and 7.
    let load = PersonLoad(of: Review(of: roster([1, 2, 3, 4, 5, 6, 7, 8, 20]), asOf: .today))
    #expect(load.median == 5 && load.fence == 13 && !load.isHours)
    #expect(load.rows.filter { load.isAbove($0) }.map(\.person) == [8])
    // One of nine carries 20 of 56.
    #expect(load.shareOfTopTenth == 20.0 / 56)
  }

  @Test("between two places the quartile is interpolated")
  func quartiles() {
    // Ten values 1…10: Q1 = 3.25, Q3 = 7.75 (R's quantile, type 7), fence 7.75 + 6.75.
    let load = PersonLoad(of: Review(of: roster(Array(1...10)), asOf: .today))
    #expect(load.median == 5.5 && load.fence == 14.5)
  }

  @Test("seven people have no fence; hours count where they are told, and only then")
  func edges() {
    var seven = roster([1, 1, 1, 1, 1, 1, 9])
    #expect(PersonLoad(of: Review(of: seven, asOf: .today)).fence == nil)
    seven.networks[8].meetingsPerYear = 2
    seven.networks[8].hoursPerMeeting = 3
    let load = PersonLoad(of: Review(of: seven, asOf: .today))
    #expect(load.isHours && load.rows.map(\.hours) == [nil, nil, nil, nil, nil, nil, 6])
    #expect(load.shareOfTopTenth == 1)
    #expect(PersonLoad(of: Review(of: Roster(name: "none"), asOf: .today)).rows.isEmpty)
  }
}
