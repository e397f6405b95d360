// Key players against closed forms, published networks and every set by definition.

import Network
import Roster
import TestSupport
import Testing

@Suite struct KeyPlayersTests {
  @Test("closed forms: the hub of a star, the middle of a path, anybody in a complete graph")
  func closed() {
    for n in 3...9 {
      let star = Graph.star(n)
      let hub = KeyPlayers(1, of: star, by: .fragmentation)
      // Without the hub nobody is joined.
      #expect(hub.members == [0] && hub.value == 1 && hub.ties == 1)
      #expect(KeyPlayers(1, of: star, by: .distanceFragmentation).value == 1)
      // The hub reaches all in one step.
      #expect(KeyPlayers(1, of: star, by: .distanceReach).value == 1)
      let complete = KeyPlayers(1, of: .complete(n), by: .distanceReach)
      #expect(complete.members == [0] && complete.ties == n && complete.value == 1)
      // Nobody's leaving breaks a complete graph: no set scores more than none.
      #expect(KeyPlayers(1, of: .complete(n), by: .fragmentation).members.isEmpty)
    }
    // Of five in a row the middle one leaves two pairs of two: 1 − 4 / 12.
    let path = KeyPlayers(1, of: .path(5), by: .fragmentation)
    #expect(path.members == [2] && abs(path.value - 2.0 / 3) < 1e-12)
  }

  @Test("edges: no vertex, one, two, nobody tied, more asked for than there are")
  func edges() {
    for n in 0...2 {
      let graph = Graph(order: n, edges: [])
      let found = KeyPlayers(3, of: graph, by: .distanceFragmentation)
      #expect(found.members.isEmpty && found.value == 1)
    }
    let apart = KeyPlayers(2, of: Graph(order: 4, edges: []), by: .distanceReach)
    #expect(apart.members == [0, 1] && apart.value == 0.5 && apart.ties == 6)
    #expect(KeyPlayers(9, of: .path(3), by: .distanceReach).members == [0, 1, 2])
  }

  /// The table of key players that was computed with NetworkX by all sets; six decimals. `ties` counts the
  /// sets where the source names several.
  private struct Case {
    let network: String
    let size: Int
    let measure: KeyPlayerMeasure
    let members: [String]
    let value: Double
    var ties: Int?
  }

  private static let cases: [Case] = [
    Case(
      network: "florentine", size: 1, measure: .fragmentation, members: ["Medici"], value: 0.384615),
    Case(
      network: "florentine", size: 2, measure: .fragmentation, members: ["Guadagni", "Medici"],
      value: 0.705128),
    Case(
      network: "florentine", size: 3, measure: .fragmentation,
      members: ["Guadagni", "Medici", "Strozzi"], value: 0.863636),
    Case(
      network: "florentine", size: 1, measure: .distanceFragmentation, members: ["Medici"],
      value: 0.673810),
    Case(
      network: "florentine", size: 2, measure: .distanceFragmentation,
      members: ["Guadagni", "Medici"], value: 0.802350),
    Case(
      network: "florentine", size: 3, measure: .distanceFragmentation,
      members: ["Guadagni", "Medici", "Strozzi"], value: 0.888889),
    Case(network: "florentine", size: 1, measure: .distanceReach, members: ["Medici"], value: 0.7),
    Case(
      network: "florentine", size: 2, measure: .distanceReach, members: ["Bischeri", "Medici"],
      value: 0.866667),
    Case(
      network: "florentine", size: 3, measure: .distanceReach, members: [], value: 0.933333, ties: 7
    ),
    Case(network: "karate", size: 1, measure: .fragmentation, members: ["0"], value: 0.316288),
    Case(
      network: "karate", size: 2, measure: .fragmentation, members: ["0", "1"], value: 0.423387),
    Case(
      network: "karate", size: 3, measure: .fragmentation, members: ["0", "32", "33"],
      value: 0.569892),
    Case(
      network: "karate", size: 1, measure: .distanceFragmentation, members: ["0"], value: 0.641540),
    Case(
      network: "karate", size: 2, measure: .distanceFragmentation, members: ["0", "1"],
      value: 0.684409),
    Case(
      network: "karate", size: 3, measure: .distanceFragmentation, members: ["0", "32", "33"],
      value: 0.796810),
    Case(network: "karate", size: 1, measure: .distanceReach, members: ["33"], value: 0.713235),
    Case(
      network: "karate", size: 2, measure: .distanceReach, members: ["0", "33"], value: 0.955882),
    Case(
      network: "karate", size: 3, measure: .distanceReach, members: ["0", "24", "33"],
      value: 0.985294, ties: 3),
    Case(network: "kite", size: 1, measure: .fragmentation, members: ["7"], value: 0.388889),
    Case(network: "kite", size: 2, measure: .fragmentation, members: ["5", "6"], value: 0.535714),
    Case(
      network: "kite", size: 1, measure: .distanceFragmentation, members: ["7"], value: 0.486111),
    Case(
      network: "kite", size: 2, measure: .distanceFragmentation, members: ["5", "6"],
      value: 0.607143),
    Case(network: "kite", size: 1, measure: .distanceReach, members: ["3"], value: 0.808333),
    Case(network: "kite", size: 2, measure: .distanceReach, members: ["3", "8"], value: 1),
  ]

  private func published(_ name: String) throws -> Published.OneModeNetwork {
    let all = try Published.read()
    return switch name {
    case "florentine": all.florentine
    case "karate": all.karate_0based
    default: all.kite_0based
    }
  }

  @Test("published networks: F, DF and DR of one, two and three", arguments: 0..<24)
  func table(number: Int) throws {
    let known = Self.cases[number]
    let network = try published(known.network)
    let found = KeyPlayers(known.size, of: network.graph, by: known.measure)
    #expect(found.method == .exhaustive)
    #expect(abs(found.value - known.value) < 1e-6, "\(found.value)")
    let names = found.members.map { network.names[Int($0)] }
    if !known.members.isEmpty { #expect(Set(names) == Set(known.members)) }
    if let ties = known.ties { #expect(found.ties == ties) }
    // Exchanges find the same value on networks as small as these.
    let greedy = KeyPlayers(known.size, of: network.graph, by: known.measure, limit: 0)
    #expect(greedy.method == .greedy && abs(greedy.value - found.value) < 1e-9)
  }

  @Test("published networks: how many are reached in one step, the set included")
  func oneStep() throws {
    // Florentine 7, 11, 13; karate 18, 31, 33; kite 7 and 10.
    for (name, counts) in [
      ("florentine", [7, 11, 13]), ("karate", [18, 31, 33]), ("kite", [7, 10]),
    ] {
      let graph = try published(name).graph
      for (place, count) in counts.enumerated() {
        let found = KeyPlayers(place + 1, of: graph, by: .reach(steps: 1))
        #expect(abs(found.value - Double(count) / Double(graph.order)) < 1e-9, "\(name)")
      }
    }
  }

  @Test("the kite without each vertex, as the R package keyplayer prints it")
  func kite() throws {
    let network = try published("kite")
    // keyplayer::fragment(kite, binary = TRUE), vertices 1 … 10, four decimals.
    let printed = [
      0.3611, 0.3611, 0.3472, 0.3935, 0.3472, 0.3986, 0.3986, 0.4861, 0.3889, 0.2870,
    ]
    for v in 0..<10 {
      let place = try #require(network.names.firstIndex(of: "\(v)"))
      let value = KeyPlayers.score([Int32(place)], in: network.graph, by: .distanceFragmentation)
      #expect(abs(value - printed[v]) < 5.1e-5, "\(v)")
    }
  }

  @Test("the two with highest betweenness are not the key players of the karate club")
  func betweenness() throws {
    let graph = try published("karate").graph
    let network = try published("karate")
    func place(_ name: String) throws -> Int32 {
      Int32(try #require(network.names.firstIndex(of: name)))
    }
    let top = KeyPlayers.score([try place("0"), try place("33")], in: graph, by: .fragmentation)
    #expect(top < 0.423387 - 1e-6)
  }

  @Test("agrees with every set by definition", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let slow = SmallTwoMode.sample(seed).people
    let graph = Graph(
      order: slow.order,
      edges: (0..<slow.order).flatMap { a in
        slow.neighbours(of: a).map { (Int32(a), Int32($0)) }
      })
    for size in 1...2 where size <= slow.order {
      let sets = subsets(slow.order, size)
      let scores: [(KeyPlayerMeasure, ([Int]) -> Double, Double)] = [
        (.fragmentation, { slow.removing(Set($0)).fragmentation }, slow.fragmentation),
        (
          .distanceFragmentation, { slow.removing(Set($0)).distanceFragmentation },
          slow.distanceFragmentation
        ),
        (.distanceReach, { slow.distanceReach($0) }, 0),
        (
          .reach(steps: 2), { Double(slow.reached($0, steps: 2)) / Double(slow.order) }, 0
        ),
      ]
      for (measure, value, none) in scores {
        let values = sets.map(value)
        let best = values.max() ?? 0
        let found = KeyPlayers(size, of: graph, by: measure)
        #expect(abs(found.value - max(best, none)) < 1e-9)
        #expect(found.ties == values.count { $0 >= best - 1e-9 })
        #expect(found.members.isEmpty == (best <= none + 1e-9))
        for (set, value) in zip(sets, values) {
          #expect(abs(KeyPlayers.score(set.map(Int32.init), in: graph, by: measure) - value) < 1e-9)
        }
      }
    }
  }

  @Test("same bits on one thread and on many, and for every seed of the exchanges")
  func threads() throws {
    let graph = try published("karate").graph
    for limit in [0, 1_000_000] {
      let one = KeyPlayers(3, of: graph, by: .distanceFragmentation, threads: 1, limit: limit)
      let many = KeyPlayers(3, of: graph, by: .distanceFragmentation, threads: 8, limit: limit)
      #expect(one == many)
    }
  }
}
