// Cut points: who holds parts of the structure together alone.

import Findings
import Roster
import Text

/// The vertices whose removal splits their component.
///
/// v is a cut point when two vertices other than v are joined by a path, and every such path passes v.
///
/// - Input: undirected, simple; may be disconnected or empty.
/// - Output: `isCutPoint[v]`. In a two-mode graph a network with somebody who sits nowhere else is
///   always one; only the people among the cut points say something.
/// - Complexity: O(*n* + *m*) time, O(*n*) memory; no recursion.
/// - Source: J. Hopcroft, R. Tarjan, "Efficient Algorithms for Graph Manipulation" (1973).
package struct CutPoints: Sendable {
  package let isCutPoint: [Bool]
  /// The vertices in the order in which the search met them; components one after another.
  let line: [Int32]
  /// The places in ``line`` of each component, in order.
  let components: [Range<Int>]
  /// Stretches of ``line`` that are joined to what was met before through one vertex only, sorted by it.
  let branches: [Branch]

  struct Branch: Sendable {
    let vertex: Int32
    let places: Range<Int>
  }

  package init(of graph: Graph) {
    var search = DepthFirst(graph)
    var components: [Range<Int>] = []
    var isCutPoint = [Bool](repeating: false, count: graph.order)
    for root in 0..<graph.order where search.entry[root] < 0 {
      let first = search.line.count
      let known = search.branches.count
      walk(graph, from: root, &search)
      components.append(first..<search.line.count)
      // All that hangs below the root hangs on it; it joins parts only when they are several.
      var below = 0
      for branch in search.branches[known...] {
        if branch.vertex == root {
          below += 1
        } else {
          isCutPoint[Int(branch.vertex)] = true
        }
      }
      isCutPoint[root] = below > 1
    }
    self.isCutPoint = isCutPoint
    line = search.line
    self.components = components
    branches = search.branches.sorted {
      ($0.vertex, $0.places.lowerBound) < ($1.vertex, $1.places.lowerBound)
    }
  }
}

extension Analysis where Input == Structure {
  /// The people whose leaving splits B.
  static let cutPoints = Analysis(
    "cut_points", title: Localised(swedish: "Artikulationspunkter", english: "Cut points"),
    parts: [.centrality, .dependency], cost: .counted,
    needs: [.networks], tables: [.people]
  ) { structure in
    var outcome = Outcome()
    let b = structure.seats
    let flags = b.part(.left, of: CutPoints(of: b.graph).isCutPoint)
    outcome.add(.cutPoint, flags, to: .people)
    outcome.keyFigures.append(.cutPoints(flags.count { $0 }))
    return outcome
  }
}

// MARK: Kernel

/// How far a depth-first search has come.
private struct DepthFirst: ~Copyable {
  /// The vertices in the order in which they were met.
  var line: [Int32] = []
  /// The place of each vertex in `line`, −1 before it is met.
  var entry: [Int32]
  /// The earliest entry that a vertex and what hangs below it reach by one edge backwards.
  var low: [Int32]
  /// The way back to the root, instead of the call stack.
  var parent: [Int32]
  /// The next arc of each vertex to follow.
  var cursor: [Int32]
  var branches: [CutPoints.Branch] = []

  init(_ graph: Graph) {
    line.reserveCapacity(graph.order)
    entry = Array(repeating: -1, count: graph.order)
    low = entry
    parent = entry
    cursor = Array(graph.offsets.dropLast())
  }
}

/// Searches the component of `root`.
///
/// When the search leaves v for good, what hangs below v stands at the end of `line`, from the entry
/// of v on.
private func walk(_ graph: Graph, from root: Int, _ search: inout DepthFirst) {
  let offsets = graph.offsets.span
  let targets = graph.targets.span
  var v = root
  search.entry[root] = Int32(search.line.count)
  search.low[root] = search.entry[root]
  search.line.append(Int32(root))
  while true {
    if search.cursor[v] < offsets[v + 1] {
      let w = Int(targets[Int(search.cursor[v])])
      search.cursor[v] += 1
      if search.entry[w] < 0 {
        search.parent[w] = Int32(v)
        search.entry[w] = Int32(search.line.count)
        search.low[w] = search.entry[w]
        search.line.append(Int32(w))
        v = w
      } else if w != Int(search.parent[v]) {
        search.low[v] = min(search.low[v], search.entry[w])
      }
    } else if v == root {
      break
    } else {
      let above = Int(search.parent[v])
      search.low[above] = min(search.low[above], search.low[v])
      if search.low[v] >= search.entry[above] {
        search.branches.append(
          CutPoints.Branch(vertex: Int32(above), places: Int(search.entry[v])..<search.line.count))
      }
      v = above
    }
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func cutPoints(_ count: Int) -> KeyFigure {
    KeyFigure(
      .cutPoints, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1
          ? "person håller ensam ihop två delar av nätverken"
          : "personer håller var för sig ihop två delar av nätverken",
        english: count == 1
          ? "person who alone joins two parts of the networks"
          : "people who each alone join two parts of the networks"),
      definition: Localised(
        swedish:
          "Artikulationspunkter: personer utan vilka nätverk som i dag når varandra genom gemensamma "
          + "deltagare inte längre gör det.",
        english:
          "Cut points: people without whom networks that now reach each other through shared "
          + "participants no longer would."))
  }
}
