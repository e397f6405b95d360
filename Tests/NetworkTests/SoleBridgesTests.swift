// Sole bridges and redundancy against hand counts, published values and the definition.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct SoleBridgesTests {
  private func sole(_ b: TwoMode) -> SoleBridges {
    SoleBridges(of: b, through: Projection(of: b, onto: .right))
  }

  @Test("one person in k networks alone holds all their pairs", arguments: 0...6)
  func alone(k: Int) {
    let result = sole(TwoMode(.complete(1, k)))
    #expect(result.counts == [k * (k - 1) / 2])
    #expect(result.redundancy == [k < 2 ? nil : 0])
    #expect(result.soleShare == (k < 2 ? nil : 1))
  }

  @Test("where two sit in everything nobody is alone")
  func complete() {
    let result = sole(TwoMode(.complete(2, 4)))
    #expect(result.counts == [0, 0] && result.redundancy == [1, 1] && result.soleShare == 0)
    #expect(result.linkedPairs == 6)
  }

  @Test("the toy network: c three, e and f one each; by hand")
  func toy() {
    let result = sole(TwoMode(.toy))
    #expect(result.counts == [0, 0, 3, 0, 1, 1, 0])
    #expect(result.redundancy == [nil, nil, 0, nil, 0, 0, nil])
    #expect(result.linkedPairs == 5 && result.soleShare == 1)
    #expect(
      result.bridges.map { [$0.person, $0.a, $0.b] }
        == [[2, 0, 1], [2, 0, 3], [2, 1, 3], [4, 1, 2], [5, 2, 3]])
  }

  @Test("published values: Davis's women")
  func davis() throws {
    let davis = try Published.read().davis
    let b = davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    let result = sole(b)
    for (v, name) in davis.women.enumerated() {
      let node = try #require(davis.nodes[name])
      #expect(result.counts[v] == node.sole_bridges, "\(name)")
      let redundancy = try #require(result.redundancy[v])
      #expect(abs(redundancy - (try #require(node.redundancy))) <= printed, "\(name)")
    }
    // Nine of 66 linked pairs of events hang on one woman.
    #expect(result.linkedPairs == 66 && result.bridges.count == 9)
  }

  @Test("agrees with the definition", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let result = sole(TwoMode(small))
    let pairs = small.sharedByPair
    let sets = small.sets
    for v in 0..<small.left {
      let own = sets.indices.filter { sets[$0].contains(Int32(v)) }
      let alone = pairs.filter { $0.shared == [Int32(v)] }
      #expect(result.counts[v] == alone.count)
      #expect(
        result.bridges.filter { $0.person == v }.map { [Int($0.a), Int($0.b)] }
          == alone.map { [$0.a, $0.b] })
      // Latapy: the share of v's pairs that another person shares too.
      let redundant = pairs.count { $0.shared.contains(Int32(v)) && $0.shared.count > 1 }
      let all = own.count * (own.count - 1) / 2
      if all == 0 {
        #expect(result.redundancy[v] == nil)
      } else {
        let value = result.redundancy[v] ?? .nan
        #expect(abs(value - Double(redundant) / Double(all)) <= 1e-12)
      }
    }
    #expect(result.linkedPairs == pairs.count)
  }

  @Test("the share is of the pairs that share people, and says so")
  func label() throws {
    // N0–N1 share one person; N2 shares nobody: one of one linked pair, of three pairs in all.
    let roster = Roster(SmallTwoMode(left: 2, right: 3, ties: [(0, 0), (0, 1), (1, 2)]))
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    let figure = try #require(run.keyFigures.first { $0.name == "sole_link_share" })
    #expect(figure.value == .share(1))
    #expect(figure.label.swedish == "andel kontakter mellan nätverk som går genom en enda person")
    #expect(
      figure.label.english == "share of links between networks that run through a single person")
  }

  @Test("the share of the whole: nothing without linked pairs, information at none")
  func share() throws {
    func whole(_ small: SmallTwoMode) -> (Finding?, KeyFigure.Value?) {
      let run = analyse(Structure(of: Roster(small), asOf: .sample)) { _ in }
      return (
        run.flatMap(\.findings).first { $0.kind == "sole_link_share" },
        run.keyFigures.first { $0.name == "sole_link_share" }?.value
      )
    }
    #expect(whole(.complete(3, 1)).0 == nil)
    #expect(whole(.complete(3, 1)).1 == KeyFigure.Value.none)
    #expect(whole(.complete(2, 3)).0?.severity == .information)
    let toy = whole(.toy)
    #expect(toy.1 == .share(1) && toy.0?.severity == .high)
    #expect(
      toy.0?.fact.swedish.plain
        == "Av fem kontakter mellan nätverk går fem genom en enda person (100 %).")
    #expect(
      whole(.complete(1, 2)).0?.fact.english.plain
        == "Of one link between networks, one runs through a single person (100 %).")
  }
}
