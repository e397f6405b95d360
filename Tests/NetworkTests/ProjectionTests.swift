// Who shares something with whom.

import Network
import TestSupport
import Testing

@Suite struct ProjectionTests {
  @Test("the toy network has five linked pairs, each through one person")
  func toy() {
    let n = Projection(of: TwoMode(.toy), onto: .right)
    #expect(
      n.ties.map { [$0.a, $0.b, Int32($0.shared), $0.sole ?? -1] }
        == [[0, 1, 1, 2], [0, 3, 1, 2], [1, 2, 1, 4], [1, 3, 1, 2], [2, 3, 1, 5]])
  }

  @Test("Davis 1941: 139 pairs of women meet, 66 pairs of events share a woman")
  func davis() throws {
    let b = try Published.read().davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    // 139 of 153 is the density 0.9085 of the women's projection.
    #expect(Projection(of: b, onto: .left).graph.size == 139)
    let events = Projection(of: b, onto: .right)
    #expect(events.graph.size == 66)
    #expect(events.ties.count { $0.isSole } == 9)
  }

  @Test("agrees with intersecting every pair of sets", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let n = Projection(of: TwoMode(small), onto: .right)
    let slow = small.sharedByPair
    #expect(n.ties.map { [Int($0.a), Int($0.b)] } == slow.map { [$0.a, $0.b] })
    #expect(n.ties.map(\.shared) == slow.map(\.shared.count))
    #expect(n.ties.map(\.sole) == slow.map { $0.shared.count == 1 ? $0.shared.first : nil })
  }

  @Test("the other side is the transposed graph's own side", arguments: SmallTwoMode.seeds)
  func transposed(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let turned = SmallTwoMode(
      left: small.right, right: small.left, ties: small.ties.map { ($0.1, $0.0) })
    let left = Projection(of: TwoMode(small), onto: .left).ties
    #expect(left == Projection(of: TwoMode(turned), onto: .right).ties)
    #expect(2 * left.count <= Projection.arcBound(of: TwoMode(small), onto: .left))
  }
}
