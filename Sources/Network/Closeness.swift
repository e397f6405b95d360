// Closeness: how near somebody is to all others.

/// Closeness of every vertex, normalised, 0–1.
///
/// One mode: *c*(v) = (n − 1) / Σ *d*(v, u). Two modes, v on a side of n₁ vertices facing n₂:
/// *c*(v) = (n₂ + 2 (n₁ − 1)) / Σ *d*(v, u). The sum runs over the *r* vertices that are reached, and
/// where *r* < *n* the value is multiplied by (*r* − 1) / (*n* − 1).
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: `values[v]`; 0 for an isolated vertex. A two-mode value compares within its side, and
///   in a small part of a disconnected graph it can pass 1.
/// - Complexity: O(*n*) time after ``Distances``.
/// - Source: L. C. Freeman, "Centrality in Social Networks: Conceptual Clarification" (1979);
///   S. P. Borgatti, M. G. Everett, "Network Analysis of 2-Mode Data" (1997); the factor for
///   disconnected graphs as in NetworkX's bipartite closeness.
package struct Closeness: Sendable {
  package let values: [Double]

  package init(of graph: Graph, _ distances: Distances) {
    values = distances.closeness { _ in graph.order - 1 }
  }

  package init(of b: TwoMode, _ distances: Distances) {
    values = distances.closeness { v in
      v < b.left ? b.right + 2 * (b.left - 1) : b.left + 2 * (b.right - 1)
    }
  }
}

extension Distances {
  /// The least possible sum of a vertex over its sum, times the share of the others that it reaches.
  fileprivate func closeness(least: (Int) -> Int) -> [Double] {
    sums.indices.map { v in
      guard sums[v] > 0 else { return 0 }
      let share = Double(reached[v] - 1) / Double(sums.count - 1)
      return Double(least(v)) / Double(sums[v]) * share
    }
  }
}
