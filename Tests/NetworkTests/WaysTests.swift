// The shortest ways: closed forms, and every walk of that length on random graphs.

import Network
import Roster
import Testing

@Suite struct WaysTests {
  @Test("corner to corner of a lattice there are as many ways as choices of the steps to the right")
  func lattice() {
    // A 4 × 5 lattice: 3 + 4 steps, 7! / (3! 4!) = 35 ways.
    let (rows, columns) = (4, 5)
    var edges: [(Int32, Int32)] = []
    for r in 0..<rows {
      for c in 0..<columns {
        let v = Int32(r * columns + c)
        if c + 1 < columns { edges.append((v, v + 1)) }
        if r + 1 < rows { edges.append((v, v + Int32(columns))) }
      }
    }
    let graph = Graph(order: rows * columns, edges: edges)
    let ways = Ways(in: graph, from: [0], to: [19], limit: 1000)
    #expect(ways.steps == 7 && ways.count == 35 && ways.ways.count == 35)
    #expect(Set(ways.ways).count == 35)
    let few = Ways(in: graph, from: [0], to: [19], limit: 4)
    #expect(few.count == 35 && few.ways == Array(ways.ways.prefix(4)))
  }

  @Test("no way, no vertex, and a source that is a target")
  func edges() {
    let graph = Graph(order: 4, edges: [(0, 1), (2, 3)])
    #expect(Ways(in: graph, from: [0], to: [3], limit: 5).steps == nil)
    #expect(Ways(in: graph, from: [], to: [3], limit: 5).steps == nil)
    #expect(Ways(in: graph, from: [0], to: [], limit: 5).count == 0)
    let same = Ways(in: graph, from: [0, 1], to: [1, 2], limit: 5)
    #expect(same.steps == 0 && same.ways == [[1]])
  }

  @Test(
    "agrees with all walks of that length on random graphs", arguments: 0..<200 as Range<UInt64>)
  func definition(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let order = 2 + random.below(8)
    var edges: [(Int32, Int32)] = []
    for a in 0..<order {
      for b in 0..<a where random.below(10) < 3 { edges.append((Int32(a), Int32(b))) }
    }
    let graph = Graph(order: order, edges: edges)
    let sources = Set((0..<1 + random.below(2)).map { _ in Int32(random.below(order)) })
    let targets = Set((0..<1 + random.below(2)).map { _ in Int32(random.below(order)) })
    // Walks of growing length from the sources, until one of them ends at a target.
    var walks = sources.sorted().map { [$0] }
    var found: [[Int32]] = []
    for _ in 0...order {
      found = walks.filter { targets.contains($0[$0.count - 1]) }
      if !found.isEmpty { break }
      walks = walks.flatMap { walk in
        graph.neighbours(of: Int(walk[walk.count - 1])).map { walk + [$0] }
      }
      if walks.count > 20_000 { return }
    }
    found.sort { $0.lexicographicallyPrecedes($1) }
    let ways = Ways(in: graph, from: sources, to: targets, limit: .max)
    #expect(ways.ways == found, "seed \(seed)")
    #expect(ways.count == Double(found.count), "seed \(seed)")
    #expect(ways.steps == found.first.map { $0.count - 1 }, "seed \(seed)")
  }
}
