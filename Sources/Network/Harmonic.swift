// Harmonic centrality: nearness that needs no connected graph.

/// Harmonic centrality of every vertex, 0–1.
///
/// *h*(v) = 1 / (n − 1) · Σ over u ≠ v of 1 / *d*(v, u), where 1 / ∞ = 0 and *n* counts all vertices.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: `values[v]`; 0 for an isolated vertex and for a graph of one vertex.
/// - Complexity: O(*n*) time after ``Distances``.
/// - Source: M. Marchiori, V. Latora, "Harmony in the Small-World" (2000); Y. Rochat, "Closeness
///   Centrality Extended to Unconnected Graphs: The Harmonic Centrality Index" (2009).
package struct Harmonic: Sendable {
  package let values: [Double]

  package init(of distances: Distances) {
    let others = Double(distances.sums.count - 1)
    values = distances.inverseSums.map { others > 0 ? $0 / others : 0 }
  }
}
