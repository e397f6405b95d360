// Networks gathered under their highest parents.

import Network
import Roster
import TestSupport
import Testing

@Suite struct AggregationTests {
  private func structure(
    _ small: SmallTwoMode, parents: [Int: Int32] = [:]
  ) -> Structure {
    var roster = Roster(small)
    for (network, parent) in parents { roster.networks[network].parent = parent }
    return Structure(of: roster, asOf: .sample)
  }

  @Test("few networks stay as they are, whatever their parents")
  func few() {
    let groups = Aggregation(of: structure(.toy, parents: [1: 0])).groups
    #expect(groups.map(\.networks) == [[0], [1], [2], [3]])
    #expect(groups.map(\.people) == [3, 3, 2, 3])
  }

  @Test("many are gathered under the highest parent, their people united")
  func gathered() {
    // N3 under N1 under N0: c sits in all three and counts once.
    let result = Aggregation(of: structure(.toy, parents: [1: 0, 3: 1]), limit: 3)
    #expect(result.groups.map(\.top) == [0, 2])
    #expect(result.groups.map(\.networks) == [[0, 1, 3], [2]])
    #expect(result.groups.map(\.people) == [7, 2])
    #expect(result.leftOut == 0)
    // e and f are in both groups.
    #expect(result.projection.ties.map(\.shared) == [2])
  }

  @Test("parents in a ring end at the first of the ring, also for those outside it")
  func ring() {
    let ring = structure(.toy, parents: [1: 2, 2: 3, 3: 1, 0: 3])
    let result = Aggregation(of: ring, limit: 3)
    #expect(result.groups.map(\.top) == [1])
    #expect(result.groups.map(\.networks) == [[0, 1, 2, 3]])
    #expect(Aggregation(of: structure(.toy, parents: [2: 2]), limit: 3).groups.count == 3)
  }

  @Test("still too many: those with most people, equals by id, and how many are left out")
  func most() {
    let result = Aggregation(of: structure(.toy), limit: 2)
    #expect(result.groups.map(\.top) == [0, 1])
    #expect(result.leftOut == 2)
    #expect(result.projection.graph.order == 2)
  }

  @Test("a hundred networks become eighty")
  func hundred() {
    let small = SmallTwoMode(
      left: 100, right: 100,
      ties: (0..<100).flatMap { v in (v..<100).map { (Int32($0), Int32(v)) } })
    let result = Aggregation(of: structure(small))
    #expect(Aggregation.limit == 80)
    // N0 has a hundred people, N1 ninety-nine …
    #expect(result.groups.map(\.top) == Array(0..<80))
    #expect(result.leftOut == 20)
  }
}
