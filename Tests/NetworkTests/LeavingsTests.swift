// The counts without somebody: by hand, and by building the graph again without each person.

import Network
import Roster
import Testing

@Suite struct LeavingsTests {
  private func counts(_ left: Int, _ right: Int, _ ties: [(Int32, Int32)]) -> Leavings.Counts {
    let b = TwoMode(left: left, right: right, ties: ties)
    let n = Projection(of: b, onto: .right)
    let degrees = b.degrees(.left)
    return Leavings.Counts(
      seated: degrees.count { $0 > 0 }, single: degrees.count { $0 == 1 }, seats: b.size,
      linked: n.ties.count, sole: n.ties.count(where: \.isSole))
  }

  @Test("three in two networks: without one of two shared people the link hangs on the other")
  func byHand() {
    let b = TwoMode(left: 4, right: 2, ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 1)])
    let leavings = Leavings(of: b, through: Projection(of: b, onto: .right))
    #expect(
      leavings.before == Leavings.Counts(seated: 3, single: 1, seats: 5, linked: 1, sole: 0))
    #expect(
      leavings.after[0] == Leavings.Counts(seated: 2, single: 1, seats: 3, linked: 1, sole: 1))
    #expect(
      leavings.after[2] == Leavings.Counts(seated: 2, single: 0, seats: 4, linked: 1, sole: 0))
    // Somebody who sits nowhere changes nothing.
    #expect(leavings.after[3] == leavings.before)
  }

  @Test(
    "agrees with the graph built again without each person", arguments: 0..<200 as Range<UInt64>)
  func definition(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (left, right) = (1 + random.below(12), 1 + random.below(8))
    let density = 1 + random.below(7)
    var ties: [(Int32, Int32)] = []
    for v in 0..<left {
      for w in 0..<right where random.below(10) < density { ties.append((Int32(v), Int32(w))) }
    }
    let b = TwoMode(left: left, right: right, ties: ties)
    let leavings = Leavings(of: b, through: Projection(of: b, onto: .right))
    #expect(leavings.before == counts(left, right, ties), "seed \(seed)")
    for v in 0..<left {
      #expect(
        leavings.after[v] == counts(left, right, ties.filter { $0.0 != Int32(v) }),
        "seed \(seed), person \(v)")
    }
  }
}
