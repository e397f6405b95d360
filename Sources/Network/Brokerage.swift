// Brokerage: who stands between two who do not meet, and from which organisations these come.

import Findings
import Roster
import Text
import Threads

/// The five roles of Gould and Fernandez, counted for every vertex.
///
/// j brokers the ordered pair (i, k) when i → j, j → k and not i → k, all three distinct. With *m* the
/// class of a vertex it is **coordinator** when *m*(i) = *m*(j) = *m*(k), **itinerant** when *m*(i) =
/// *m*(k) ≠ *m*(j), **representative** when *m*(i) = *m*(j) ≠ *m*(k), **gatekeeper** when *m*(i) ≠
/// *m*(j) = *m*(k), and **liaison** when all three differ.
///
/// - Input: arcs without loops or repetition, directed or not; a class ≥ 0 for every vertex, or −1 for
///   one that is left out, as broker and as end.
/// - Output: numbers of ordered pairs; on an undirected graph gatekeeper equals representative. A vertex
///   that is left out has 0 throughout.
/// - Complexity: O(Σ over arcs i → j of outgoing arcs of i) time, O(*n*) memory a thread.
/// - Source: R. V. Gould, R. M. Fernandez, "Structures of Mediation: A Formal Approach to Brokerage in
///   Transaction Networks" (1989).
package struct Brokerage: Sendable {
  package struct Roles: Hashable, Sendable {
    package var coordinator = 0
    package var itinerant = 0
    package var representative = 0
    package var gatekeeper = 0
    package var liaison = 0

    package init() {}

    package var total: Int { coordinator + itinerant + representative + gatekeeper + liaison }
  }

  package let roles: [Roles]

  /// On an undirected graph every edge is an arc both ways.
  package init(of graph: Graph, classes: [Int32], threads: Int = allThreads) {
    let rows = Graph.Rows(offsets: graph.offsets, targets: graph.targets)
    self.init(into: rows, outOf: rows, classes, threads)
  }

  package init(order: Int, arcs: [(Int32, Int32)], classes: [Int32]) {
    var rows = [[Int32]](repeating: [], count: order)
    for (a, b) in arcs where a != b { rows[Int(a)].append(b) }
    let out = Graph.Rows(rows.map { Set($0).sorted() })
    self.init(into: out.turned(onto: order), outOf: out, classes, 1)
  }

  private init(
    into: Graph.Rows, outOf: Graph.Rows, _ classes: [Int32], _ threads: Int
  ) {
    precondition(classes.count == outOf.count, "every vertex has a class, or −1")
    let count = outOf.count
    let shards = min(64, (count + 63) / 64)
    let kinds = Int(classes.max() ?? -1) + 1
    let parts = sharded(shards, threads: threads) { shard in
      var fromClass = [Int](repeating: 0, count: kinds)
      var isNext = [Bool](repeating: false, count: count)
      return stride(from: shard, to: count, by: shards).map { j in
        broker(j, into, outOf, classes.span, &fromClass, &isNext)
      }
    }
    roles = (0..<count).map { parts[$0 % shards][$0 / shards] }
  }
}

extension Analysis where Input == Structure {
  /// The roles of people on P, with their organisation as class.
  static let brokerage = Analysis(
    "brokerage", title: Localised(swedish: "Förmedlarroller", english: "Brokerage"),
    parts: [.centrality], cost: .searched,
    needs: [.networks], tables: [.brokerage], tells: false
  ) { structure in
    var outcome = Outcome()
    guard let p = structure.linkedPeople else { return outcome }
    let people = structure.roster.people
    let roles = Brokerage(
      of: p, classes: people.map { $0.organisation ?? -1 }, threads: structure.threads
    ).roles
    let rows = people.indices.filter { people[$0].organisation != nil }
    guard !rows.isEmpty else { return outcome }
    let table = Table.brokerage
    outcome.add(.person, rows.map { people[$0].id }, to: table)
    outcome.add(.coordinator, rows.map { roles[$0].coordinator }, to: table)
    outcome.add(.itinerant, rows.map { roles[$0].itinerant }, to: table)
    outcome.add(.representative, rows.map { roles[$0].representative }, to: table)
    outcome.add(.gatekeeper, rows.map { roles[$0].gatekeeper }, to: table)
    outcome.add(.liaison, rows.map { roles[$0].liaison }, to: table)
    outcome.add(.total, rows.map { roles[$0].total }, to: table)
    return outcome
  }
}

// MARK: Kernel

/// Counts all pairs (i, k) around j by the classes of their ends, less those that are one or that meet.
///
/// `fromClass` is all 0 and `isNext` all false on entry and on exit.
private func broker(
  _ j: Int, _ arcsIn: Graph.Rows, _ arcsOut: Graph.Rows, _ classes: Span<Int32>,
  _ fromClass: inout [Int], _ isNext: inout [Bool]
) -> Brokerage.Roles {
  var roles = Brokerage.Roles()
  let own = classes[j]
  if own < 0 { return roles }
  let (into, out) = (arcsIn.range(j), arcsOut.range(j))
  let sources = arcsIn.targets.span
  let outOffsets = arcsOut.offsets.span
  let targets = arcsOut.targets.span
  var fromOwn = 0
  var fromOthers = 0
  for arc in into {
    let from = classes[Int(sources[arc])]
    if from < 0 { continue }
    fromClass[Int(from)] += 1
    if from == own { fromOwn += 1 } else { fromOthers += 1 }
  }
  for arc in out {
    let k = Int(targets[arc])
    let to = classes[k]
    if to < 0 { continue }
    isNext[k] = true
    let same = fromClass[Int(to)]
    if to == own {
      roles.coordinator += same
      roles.gatekeeper += fromOthers
    } else {
      roles.itinerant += same
      roles.representative += fromOwn
      roles.liaison += fromOthers - same
    }
  }
  for arc in into {
    let i = Int(sources[arc])
    let from = classes[i]
    if from < 0 { continue }
    fromClass[Int(from)] = 0
    if isNext[i] {
      // The pair of i with itself.
      if from == own { roles.coordinator -= 1 } else { roles.itinerant -= 1 }
    }
    for second in Int(outOffsets[i])..<Int(outOffsets[i + 1]) {
      let k = Int(targets[second])
      if !isNext[k] || k == j { continue }
      let to = classes[k]
      if from == own {
        if to == own { roles.coordinator -= 1 } else { roles.representative -= 1 }
      } else if to == own {
        roles.gatekeeper -= 1
      } else if to == from {
        roles.itinerant -= 1
      } else {
        roles.liaison -= 1
      }
    }
  }
  for arc in out { isNext[Int(targets[arc])] = false }
  return roles
}
