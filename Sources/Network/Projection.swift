// One side of a two-mode graph seen through the other: who shares something with whom, and how much.

/// The projection of a two-mode graph onto one of its sides.
///
/// Two vertices *a* ≠ *b* of the side are linked when their neighbourhoods meet; the weight is
/// |Γ(*a*) ∩ Γ(*b*)|. Where the weight is 1 the only shared vertex is kept: the sole link.
///
/// - Input: any two-mode graph, also an empty one.
/// - Output: ``graph`` by the index of the side counted from 0; ``weights`` and ``soles`` by arc, in
///   the order of `graph.targets`.
/// - Complexity: O(Σ over shared vertices of degree² + *a* log *a* by row) time; O(*n* + arcs) memory.
package struct Projection: Sendable {
  package let graph: Graph
  /// The number of shared vertices, by arc; at least 1.
  package let weights: [Int32]
  /// The index of the only shared vertex on its own side, by arc; −1 where several are shared.
  package let soles: [Int32]

  /// A linked pair, `a` < `b`.
  package struct Tie: Hashable, Sendable {
    package let a: Int32
    package let b: Int32
    package let shared: Int
    /// The only shared vertex; `nil` when there are several.
    package let sole: Int32?

    /// Whether the pair hangs on one shared vertex.
    package var isSole: Bool { sole != nil }
  }

  package init(of b: TwoMode, onto side: TwoMode.Side) {
    let vertices = b.vertices(side)
    let base = Int32(vertices.lowerBound)
    let sharedBase = side == .left ? Int32(b.left) : 0
    var counts = [Int32](repeating: 0, count: b.order)
    var last = [Int32](repeating: 0, count: b.order)
    var touched: [Int32] = []
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Int32] = []
    var soles: [Int32] = []
    for v in vertices {
      share(v, b.graph.offsets.span, b.graph.targets.span, &counts, &last, &touched)
      touched.sort()
      for w in touched {
        targets.append(w - base)
        weights.append(counts[Int(w)])
        soles.append(counts[Int(w)] == 1 ? last[Int(w)] - sharedBase : -1)
        counts[Int(w)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(Int32(targets.count))
    }
    graph = Graph(offsets: offsets, targets: targets)
    self.weights = weights
    self.soles = soles
  }

  /// The linked pairs, each once, sorted by `a`, then `b`.
  package var ties: [Tie] {
    (0..<graph.order).flatMap { a in
      (Int(graph.offsets[a])..<Int(graph.offsets[a + 1])).compactMap { arc in
        guard graph.targets[arc] > a else { return nil }
        return Tie(
          a: Int32(a), b: graph.targets[arc], shared: Int(weights[arc]),
          sole: soles[arc] < 0 ? nil : soles[arc])
      }
    }
  }

  /// The number of arcs that the projection of `b` onto `side` has at most: Σ *d*(*d* − 1) over the
  /// other side. Ask before projecting a side with very large neighbourhoods.
  package static func arcBound(of b: TwoMode, onto side: TwoMode.Side) -> Int {
    b.degrees(side == .left ? .right : .left).reduce(0) { $0 + $1 * ($1 - 1) }
  }
}

// MARK: Kernel

/// Counts what `v` shares with every vertex two steps away.
///
/// `counts` is all zero and `touched` is empty on entry. On exit `touched` lists, in no order, the
/// vertices with a count, and `last` holds for each of them the latest shared vertex.
private func share(
  _ v: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ counts: inout [Int32],
  _ last: inout [Int32], _ touched: inout [Int32]
) {
  for i in Int(offsets[v])..<Int(offsets[v + 1]) {
    let middle = Int(targets[i])
    for j in Int(offsets[middle])..<Int(offsets[middle + 1]) {
      let w = Int(targets[j])
      if w == v { continue }
      if counts[w] == 0 { touched.append(targets[j]) }
      counts[w] += 1
      last[w] = targets[i]
    }
  }
}
