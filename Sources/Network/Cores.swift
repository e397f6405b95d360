// Core numbers: how deep in a dense circle somebody is.

import Findings
import Text

/// The core number of every vertex.
///
/// The *k*-core is the largest subgraph in which every vertex has at least *k* neighbours; the core
/// number of v is the highest *k* whose core holds v.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: `numbers[v]` ≥ 0; 0 for an isolated vertex.
/// - Complexity: O(*n* + *m*) time, O(*n*) memory.
/// - Source: V. Batagelj, M. Zaveršnik, "An O(m) Algorithm for Cores Decomposition of Networks" (2003).
package struct Cores: Sendable {
  package let numbers: [Int]

  package init(of graph: Graph) {
    var degree = graph.degrees.map(Int32.init)
    let most = Int(degree.max() ?? 0)
    // starts[d] is where the vertices of degree d begin in `line`.
    var starts = [Int32](repeating: 0, count: most + 2)
    for d in degree { starts[Int(d) + 1] += 1 }
    for d in 0...most { starts[d + 1] += starts[d] }
    var next = starts
    var line = [Int32](repeating: 0, count: graph.order)
    var place = line
    for v in 0..<graph.order {
      let d = Int(degree[v])
      line[Int(next[d])] = Int32(v)
      place[v] = next[d]
      next[d] += 1
    }
    peel(graph.offsets.span, graph.targets.span, &degree, &starts, &line, &place)
    numbers = degree.map(Int.init)
  }
}

extension Analysis where Input == Structure {
  /// The core number of every person on P.
  static let cores = Analysis(
    "cores", title: Localised(swedish: "K-kärnor", english: "K-cores"), parts: [.centrality],
    cost: .searched,
    needs: [.networks], tables: [.people], tells: false
  ) { structure in
    var outcome = Outcome()
    guard let p = structure.linkedPeople else { return outcome }
    outcome.add(.core, Cores(of: p).numbers, to: .people)
    return outcome
  }
}

// MARK: Kernel

/// Removes vertices in the order of their remaining degree; on exit `degree` holds core numbers.
///
/// `line` is sorted by degree throughout, `place` is where each vertex stands in it, and `starts[d]`
/// the first place of degree d among those that are left.
private func peel(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ degree: inout [Int32],
  _ starts: inout [Int32], _ line: inout [Int32], _ place: inout [Int32]
) {
  for i in line.indices {
    let v = Int(line[i])
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(targets[arc])
      guard degree[w] > degree[v] else { continue }
      // w changes places with the first of its degree, and the degree below grows by that place.
      let d = Int(degree[w])
      let first = starts[d]
      let other = Int(line[Int(first)])
      line[Int(place[w])] = Int32(other)
      place[other] = place[w]
      line[Int(first)] = Int32(w)
      place[w] = first
      starts[d] += 1
      degree[w] -= 1
    }
  }
}
