// Cut points: who holds parts of the structure together alone.

import Findings
import Roster

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
    var entry = [Int32](repeating: -1, count: graph.order)
    var low = entry
    var parent = entry
    var cursor = Array(graph.offsets.dropLast())
    var line: [Int32] = []
    line.reserveCapacity(graph.order)
    var components: [Range<Int>] = []
    var branches: [Branch] = []
    var isCutPoint = [Bool](repeating: false, count: graph.order)
    for root in 0..<graph.order where entry[root] < 0 {
      let first = line.count
      let known = branches.count
      search(
        from: root, graph.offsets.span, graph.targets.span, &line, &entry, &low, &parent,
        &cursor, &branches)
      components.append(first..<line.count)
      // All that hangs below the root hangs on it; it joins parts only when they are several.
      var below = 0
      for branch in branches[known...] {
        if branch.vertex == root {
          below += 1
        } else {
          isCutPoint[Int(branch.vertex)] = true
        }
      }
      isCutPoint[root] = below > 1
    }
    self.isCutPoint = isCutPoint
    self.line = line
    self.components = components
    self.branches = branches.sorted {
      ($0.vertex, $0.places.lowerBound) < ($1.vertex, $1.places.lowerBound)
    }
  }
}

extension Analysis where Input == Structure {
  /// The people whose leaving splits B.
  static let cutPoints = Analysis(
    "cut_points", title: Localised(swedish: "Brytpunkter", english: "Cut-points"),
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

/// Depth-first search from `root`, keeping its path in `parent` instead of on the call stack.
///
/// `entry` is the place in `line`, −1 before it. `low[v]` is the earliest entry that v and what hangs
/// below it reach by one edge backwards. `cursor[v]` is the next arc of v to follow. When the search
/// leaves v for good, what hangs below v stands at the end of `line`, from the entry of v on.
private func search(
  from root: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ line: inout [Int32],
  _ entry: inout [Int32], _ low: inout [Int32], _ parent: inout [Int32], _ cursor: inout [Int32],
  _ branches: inout [CutPoints.Branch]
) {
  var v = root
  entry[root] = Int32(line.count)
  low[root] = entry[root]
  line.append(Int32(root))
  while true {
    if cursor[v] < offsets[v + 1] {
      let w = Int(targets[Int(cursor[v])])
      cursor[v] += 1
      if entry[w] < 0 {
        parent[w] = Int32(v)
        entry[w] = Int32(line.count)
        low[w] = entry[w]
        line.append(Int32(w))
        v = w
      } else if w != Int(parent[v]) {
        low[v] = min(low[v], entry[w])
      }
    } else if v == root {
      break
    } else {
      let above = Int(parent[v])
      low[above] = min(low[above], low[v])
      if low[v] >= entry[above] {
        branches.append(
          CutPoints.Branch(vertex: Int32(above), places: Int(entry[v])..<line.count))
      }
      v = above
    }
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func cutPoints(_ count: Int) -> KeyFigure {
    KeyFigure(
      "cut_points", .count(count), unless: nil,
      label: Localised(
        swedish: "personer håller var för sig ihop nätverk, räknat på gemensamma personer",
        english: "people who each alone hold networks together, by shared people"),
      definition: Localised(
        swedish: "Personer vars utträde gör att nätverk som i dag hänger ihop genom gemensamma "
          + "personer inte längre gör det.",
        english: "People without whom networks that now hang together through shared people no "
          + "longer do."))
  }
}
