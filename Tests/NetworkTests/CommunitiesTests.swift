// Communities against the best there is, published values, and what every partition must be.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct CommunitiesTests {
  /// The highest modularity of all partitions of a small graph.
  private func best(_ graph: Graph) -> Double? {
    var most: Double?
    var labels = [Int](repeating: 0, count: graph.order)
    func go(_ v: Int, _ used: Int) {
      if v == graph.order {
        if let q = Communities.modularity(of: graph, labels), q > most ?? -1 { most = q }
        return
      }
      for label in 0...used {
        labels[v] = label
        go(v + 1, max(used, label + 1))
      }
    }
    go(0, 0)
    return most
  }

  private func isConnected(_ part: [Int], _ graph: Graph) -> Bool {
    var met: Set<Int> = [part[0]]
    var line = [part[0]]
    while let v = line.popLast() {
      for w in graph.neighbours(of: v).map(Int.init) where part.contains(w) {
        if met.insert(w).inserted { line.append(w) }
      }
    }
    return met.count == part.count
  }

  @Test("two complete graphs joined by one edge are two communities", arguments: 3...7)
  func twoCliques(n: Int) {
    let size = Int32(n)
    let clique = (0..<size).flatMap { a in (0..<a).map { (a, $0) } }
    let graph = Graph(
      order: 2 * n, edges: clique + clique.map { ($0.0 + size, $0.1 + size) } + [(0, size)])
    let found = Communities(of: graph, seed: 1)
    #expect(found.labels == Array(repeating: 1, count: n) + Array(repeating: 2, count: n))
    // m = n (n − 1) + 1 edges, of which one runs between; each half has half of the ends.
    let m = Double(n * (n - 1) + 1)
    #expect(abs((found.modularity ?? 0) - ((m - 1) / m - 0.5)) < 1e-12)
  }

  @Test(
    "Zachary 1977: the best division of the karate club has modularity 0.4198", arguments: 1...20)
  func karate(seed: UInt64) throws {
    let karate = try Published.read().karate_0based
    #expect(karate.n == 34 && karate.m == 78)
    // 0.4198 in four communities: U. Brandes et al., "On Modularity Clustering" (2008).
    let found = Communities(of: karate.graph, seed: seed)
    #expect(abs((found.modularity ?? 0) - 0.4198) < 5e-5)
    #expect(Set(found.labels).count == 4)
  }

  @Test("nothing, nobody and one edge")
  func edges() {
    #expect(Communities(of: Graph(order: 0, edges: []), seed: 1).labels.isEmpty)
    let apart = Communities(of: Graph(order: 3, edges: []), seed: 1)
    #expect(apart.labels == [1, 2, 3] && apart.modularity == nil)
    #expect(Communities(of: .path(2), seed: 1).labels == [1, 1])
  }

  @Test("the best of all partitions where all can be tried", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    let graph = Projection(of: TwoMode(SmallTwoMode.any(seed)), onto: .right).graph
    guard graph.order <= 7 else { return }
    let found = Communities(of: graph, seed: seed, threads: 1).modularity
    let most = best(graph)
    #expect((found == nil) == (most == nil))
    #expect(abs((found ?? 0) - (most ?? 0)) < 1e-12)
  }

  @Test("groups are told only when staffings of the same sizes and loads seldom have them")
  func againstChance() {
    func certainty(_ isGrouped: Bool, _ seed: UInt64) -> Certainty? {
      var generator = SplitMix64(seed: seed)
      var roster = Roster(name: "groups")
      roster.people = (0..<48).map { Person(id: "p\($0)", name: "Person \($0)") }
      roster.networks = (0..<16).map { Network(id: "n\($0)", name: "Nät \($0)") }
      for person in 0..<48 {
        // Three networks each: of the own half, or of all.
        var places = isGrouped ? Array(0..<8) : Array(0..<16)
        generator.shuffle(&places)
        roster.memberships += places.prefix(3).map {
          Membership(person: Index(person), network: Index(isGrouped && person >= 24 ? $0 + 8 : $0))
        }
      }
      return CommunityTest(of: Structure(of: roster, asOf: .sample, seed: seed)).tested?.certainty
    }
    #expect(certainty(true, 1)?.isFound == true)
    #expect((1...5 as ClosedRange<UInt64>).allSatisfy { certainty(false, $0)?.isFound == false })
    let none = Structure(of: Roster(name: "none"), asOf: .sample)
    #expect(CommunityTest(of: none).tested == nil)
  }

  @Test(
    "connected, numbered by size then vertex, the same on any number of threads", arguments: 0..<40)
  func properties(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let b = SmallTwoMode.random(
      left: 60, right: 40, percent: Int.random(in: 2...8, using: &generator), using: &generator)
    let graph = Projection(of: TwoMode(b), onto: .right).graph
    let found = Communities(of: graph, seed: seed, threads: 1)
    #expect(found.labels == Communities(of: graph, seed: seed, threads: 3).labels)
    let parts = (1...(found.labels.max() ?? 1)).map { label in
      found.labels.indices.filter { found.labels[$0] == label }
    }
    #expect(parts.allSatisfy { isConnected($0, graph) })
    for (a, b) in zip(parts, parts.dropFirst()) {
      #expect(a.count > b.count || (a.count == b.count && a[0] < b[0]))
    }
    let shifted = found.labels.map { $0 - 1 }
    #expect(
      abs((found.modularity ?? 0) - (Communities.modularity(of: graph, shifted) ?? 0)) < 1e-12)
  }
}
