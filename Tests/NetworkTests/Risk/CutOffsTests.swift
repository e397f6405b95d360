// What falls off when one person leaves, by hand; the definition is in DependencyTests.

import Network
import TestSupport
import Testing

@Suite struct CutOffsTests {
  private func networks(_ small: SmallTwoMode) -> [[Int32]] {
    let b = TwoMode(small)
    return CutOffs(of: b, organisations: [Int32?](repeating: nil, count: b.left)).networks
  }

  @Test("in the toy network c cuts off N1")
  func toy() {
    #expect(networks(.toy) == [[], [], [0], [], [], [], []])
  }

  @Test(
    "who holds k networks with nobody else in them cuts off all but the first", arguments: 0...5)
  func alone(k: Int) {
    #expect(networks(.complete(1, k)) == [(0..<Int32(k)).dropFirst().map { $0 }])
  }

  @Test("the middle of a path cuts off the shorter end, wherever the numbering begins")
  func path() {
    // P0 – N0 – P1 – N1 – P2 – N2 – P3
    let ties: [(Int32, Int32)] = (0..<3).flatMap { [($0, $0), ($0 + 1, $0)] }
    #expect(networks(SmallTwoMode(left: 4, right: 3, ties: ties)) == [[], [0], [2], []])
    let turned = ties.map { (3 - $0.0, 2 - $0.1) }
    #expect(networks(SmallTwoMode(left: 4, right: 3, ties: turned)) == [[], [0], [2], []])
  }

  @Test("of two parts with as many networks the one with more people is the main one")
  func people() {
    // P1 joins N0 (P0, P1) with N1 (P1, P2, P3); P1 itself counts in neither part.
    let ties: [(Int32, Int32)] = [(0, 0), (1, 0), (1, 1), (2, 1), (3, 1)]
    #expect(networks(SmallTwoMode(left: 4, right: 2, ties: ties)) == [[], [0], [], []])
  }

  @Test("an organisation is cut off with its only person, and with all its people in the lost part")
  func organisations() {
    // P0 alone joins N0 (P0, P1) with N1 (P0, P2, P3).
    let b = TwoMode(
      SmallTwoMode(left: 4, right: 2, ties: [(0, 0), (0, 1), (1, 0), (2, 1), (3, 1)]))
    let cut = CutOffs(of: b, organisations: [0, 1, 2, 2])
    #expect(cut.networks[0] == [0])
    #expect(cut.organisations == [[0, 1], [1], [], []])
  }
}
