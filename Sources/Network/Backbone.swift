// The backbone of the network map: few enough ties to be read, none of the structure lost.

/// The ties of a projection that a map shows.
///
/// A maximum spanning forest by shared people, so that whatever hangs together in the projection hangs
/// together on the map, and then the strongest of the other ties until there are ⌊1.2 *n*⌋ in all.
/// Equal ties are taken in the order of their vertices, and so of their ids.
///
/// - Input: any projection, also an empty one.
/// - Output: the kept ties, sorted by `a`, then `b`; a sole link has its ``Projection/Tie/sole`` set.
/// - Complexity: O(*m* log *m*) time, O(*n* + *m*) memory.
/// - Source: J. B. Kruskal, "On the Shortest Spanning Subtree of a Graph" (1956).
package struct Backbone: Sendable {
  package let ties: [Projection.Tie]
  /// The number of linked pairs that are not shown.
  package let leftOut: Int

  package init(of projection: Projection) {
    let all = projection.ties.sorted { ($1.shared, $0.a, $0.b) < ($0.shared, $1.a, $1.b) }
    var roots = (0..<projection.graph.order).map(Int32.init)
    var kept: [Projection.Tie] = []
    var others: [Projection.Tie] = []
    for tie in all {
      if join(tie.a, tie.b, &roots) { kept.append(tie) } else { others.append(tie) }
    }
    kept += others.prefix(max(0, projection.graph.order * 6 / 5 - kept.count))
    ties = kept.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    leftOut = all.count - kept.count
  }
}

// MARK: Kernel

/// Joins the trees of `a` and `b`; whether they were two.
private func join(_ a: Int32, _ b: Int32, _ roots: inout [Int32]) -> Bool {
  let left = root(of: a, &roots)
  let right = root(of: b, &roots)
  roots[Int(max(left, right))] = min(left, right)
  return left != right
}

/// The root of v's tree; the path to it is halved on the way.
private func root(of v: Int32, _ roots: inout [Int32]) -> Int32 {
  var v = v
  while roots[Int(v)] != v {
    roots[Int(v)] = roots[Int(roots[Int(v)])]
    v = roots[Int(v)]
  }
  return v
}
