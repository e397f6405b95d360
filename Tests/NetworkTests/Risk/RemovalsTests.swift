// Distances without one owner's links: closed forms, published values, and the definition.

import Invented
import Network
import Roster
import TestSupport
import Testing

@Suite struct RemovalsTests {
  /// Takes every vertex of a one-mode graph away in turn: its arcs are its own.
  private func isolating(_ graph: Graph) -> [(reached: Int, inverse: Double)] {
    (0..<graph.order).map { v in
      var owners: [Int32] = []
      for a in 0..<graph.order {
        owners += graph.neighbours(of: a).map { a == v || $0 == v ? Int32(v) : -1 }
      }
      let removals = Removals(of: graph, owners: owners)
      return removals.owners.isEmpty ? removals.whole : removals.without(0)
    }
  }

  private func whole(_ graph: Graph) -> Double {
    let removals = Removals(of: graph, owners: graph.targets.map { _ in -1 })
    return removals.whole.inverse / Double(graph.order * (graph.order - 1))
  }

  @Test("Latora and Marchiori 2001: efficiency of path, ring, star and complete graph")
  func closedForms() {
    #expect(abs(whole(.path(4)) - 13.0 / 18) < 1e-12)
    #expect(abs(whole(.cycle(4)) - 5.0 / 6) < 1e-12)
    #expect(abs(whole(.star(5)) - 0.7) < 1e-12)
    #expect(whole(.complete(5)) == 1)
  }

  @Test(
    "a star without its centre has nothing left; a complete graph keeps all but one",
    arguments: 3...8)
  func stars(n: Int) {
    #expect(isolating(.star(n))[0].inverse == 0)
    for rest in isolating(.complete(n)) { #expect(rest.inverse == Double((n - 1) * (n - 2))) }
  }

  @Test("a path cut in the middle: two shorter paths", arguments: 2...40)
  func paths(half: Int) {
    let graph = Graph.path(2 * half)
    // The one owned link is the middle one.
    var owners: [Int32] = []
    for a in 0..<graph.order {
      owners += graph.neighbours(of: a).map {
        Set([a, Int($0)]) == [half - 1, half] ? 7 : -1
      }
    }
    let removals = Removals(of: graph, owners: owners)
    #expect(removals.owners == [7])
    let part = Removals(of: .path(half), owners: Graph.path(half).targets.map { _ in -1 })
    #expect(removals.after(0).filter { $0 > 0 } == part.before.map { 2 * $0 }.filter { $0 > 0 })
  }

  @Test("a ring cut once is a path, however long the way round", arguments: [3, 4, 9, 40, 700])
  func rings(n: Int) {
    let graph = Graph.cycle(n)
    var owners: [Int32] = []
    for a in 0..<n {
      owners += graph.neighbours(of: a).map { a + Int($0) == n - 1 && (a == 0 || $0 == 0) ? 0 : -1 }
    }
    let after = Removals(of: graph, owners: owners).after(0)
    #expect(after.enumerated().dropFirst().prefix(n - 1).allSatisfy { $1 == 2 * (n - $0) })
    #expect(after.reduce(0, +) == n * (n - 1))
  }

  @Test("losses with the vertices kept, as published for the kite and the Florentine families")
  func published() throws {
    let all = try Published.read()
    // METHODS computed with networkx; the loss of isolating one vertex, all n kept.
    for (network, loss) in [
      (
        all.kite_0based,
        ["7": 0.363897, "5": 0.255587, "3": 0.249284, "0": 0.209169, "9": 0.117479]
      ),
      (
        all.florentine,
        ["Medici": 0.434783, "Guadagni": 0.250079, "Albizzi": 0.231672, "Salviati": 0.197080]
      ),
    ] {
      let graph = network.graph
      let rest = isolating(graph)
      let before = whole(graph) * Double(graph.order * (graph.order - 1))
      for (name, value) in loss {
        let v = try #require(network.names.firstIndex(of: name))
        #expect(abs((before - rest[v].inverse) / before - value) < 1e-6, "\(name)")
      }
    }
  }

  @Test("Borgatti 2006: F and DF of the best single vertex, on the vertices that are left")
  func fragmentation() throws {
    let all = try Published.read()
    for (network, name, f, df) in [
      (all.florentine, "Medici", 0.384615, 0.673810), (all.karate_0based, "0", 0.316288, 0.641540),
      (all.kite_0based, "7", 0.388889, 0.486111),
    ] {
      let rest = isolating(network.graph)
      let pairs = Double((network.graph.order - 1) * (network.graph.order - 2))
      let fragmented = rest.map { 1 - Double($0.reached) / pairs }
      let distant = rest.map { 1 - $0.inverse / pairs }
      let v = try #require(network.names.firstIndex(of: name))
      #expect(abs(fragmented[v] - f) < 1e-6 && fragmented.allSatisfy { $0 <= fragmented[v] })
      #expect(abs(distant[v] - df) < 1e-6 && distant.allSatisfy { $0 <= distant[v] })
    }
  }

  /// Owners by person, here: any number of links each, in graphs from sparse to dense.
  @Test("agrees with taking the links away", arguments: 0..<300 as Range<UInt64>)
  func definition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let n = Int.random(in: 1...14, using: &generator)
    let percent = Int.random(in: 8...70, using: &generator)
    let crowd = Int32.random(in: 1...6, using: &generator)
    var links: [(Int32, Int32, Int32)] = []
    for a in 0..<Int32(n) {
      for b in 0..<a where Int.random(in: 0..<100, using: &generator) < percent {
        links.append((a, b, Int32.random(in: -1..<crowd, using: &generator)))
      }
    }
    let graph = Graph(order: n, edges: links.map { ($0.0, $0.1) })
    var owners: [Int32] = []
    for a in 0..<Int32(n) {
      owners += graph.neighbours(of: Int(a)).map { b in
        links.first { ($0.0, $0.1) == (max(a, b), min(a, b)) }?.2 ?? -1
      }
    }
    let removals = Removals(of: graph, owners: owners, threads: 1 + Int(seed % 2))
    #expect(removals.owners == Set(links.map(\.2)).filter { $0 >= 0 }.sorted())
    for (place, owner) in removals.owners.enumerated() {
      let slow = SlowGraph(order: n, edges: links.filter { $0.2 != owner }.map { ($0.0, $0.1) })
      #expect(removals.without(place).reached == slow.reach.pairs)
      #expect(abs(removals.without(place).inverse - slow.reach.inverse) < 1e-9, "seed \(seed)")
    }
  }

  @Test("the same bits on one thread and on four, over several blocks of sources")
  func threads() {
    let roster = SyntheticRoster(
      SyntheticShape(seed: 3, people: 6000, networks: 1300, organisations: 40)
    ).roster
    let n = Structure(of: roster, asOf: SyntheticRoster.today).linkedNetworks
    let one = Removals(of: n.graph, owners: n.soles, threads: 1)
    let four = Removals(of: n.graph, owners: n.soles, threads: 4)
    #expect(one.owners.count > 500 && one.owners == four.owners && one.before == four.before)
    #expect(one.owners.indices.allSatisfy { one.after($0) == four.after($0) })
  }
}
