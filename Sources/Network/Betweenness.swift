// Betweenness: how often somebody stands on the shortest ways between others.

import Findings
import Text

/// Betweenness of every vertex, raw.
///
/// *b*(v) = Σ over unordered pairs {s, t}, s ≠ v ≠ t, of σ(s, t | v) / σ(s, t), where σ(s, t) is the
/// number of shortest paths between s and t and σ(s, t | v) the number of those through v. Pairs
/// without a path add nothing. End points are excluded.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: `scores[v]`, a number of pairs, ≥ 0; 0 for an isolated vertex. Beyond 1e308 paths
///   between two vertices it is not a number, and its cell is written empty.
/// - Complexity: O(*n* *m*) time, O(*n* + *m*) memory.
/// - Source: L. C. Freeman, "A Set of Measures of Centrality Based on Betweenness" (1977);
///   U. Brandes, "A Faster Algorithm for Betweenness Centrality" (2001): sigma = σ, delta = δ.
package struct Betweenness: Sendable {
  package let scores: [Double]

  package init(of graph: Graph) {
    var scores = [Double](repeating: 0, count: graph.order)
    var marks = Marks(order: graph.order)
    for source in 0..<graph.order {
      accumulate(from: source, graph, &marks, &scores)
    }
    // Every unordered pair was counted from both of its ends.
    self.scores = scores.map { $0 / 2 }
  }

  /// The scores divided by the highest that a vertex of its side can have, 0–1.
  ///
  /// Where that highest value is 0 (the other side has at most one vertex and so on) it is 0.
  package func normalised(in b: TwoMode) -> [Double] {
    let left = Self.maximum(own: b.left, other: b.right)
    let right = Self.maximum(own: b.right, other: b.left)
    return scores.enumerated().map { v, score in
      let most = v < b.left ? left : right
      return most > 0 ? score / most : 0
    }
  }

  /// The highest betweenness in a two-mode graph for a vertex of a side with `own` vertices.
  ///
  /// With s = (n₁ − 1) div n₂ and t = (n₁ − 1) mod n₂ it is
  /// ½ (n₂² (s + 1)² + n₂ (s + 1)(2t − s − 1) − t (2s − t + 3)); 0 when a side is empty.
  ///
  /// - Source: S. P. Borgatti, M. G. Everett, "Network Analysis of 2-Mode Data" (1997).
  package static func maximum(own: Int, other: Int) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let (s, t) = (own - 1).quotientAndRemainder(dividingBy: other)
    let square = other * (s + 1) * other * (s + 1)
    let mixed = other * (s + 1) * (2 * t - s - 1)
    let rest = t * (2 * s - t + 3)
    return Double(square + mixed - rest) / 2
  }
}

extension Analysis where Input == Structure {
  /// Betweenness of people and networks on B.
  static let betweenness = Analysis(
    "betweenness", title: Localised(swedish: "Betweennesscentralitet", english: "Betweenness"),
    parts: [.centrality], cost: .searched,
    needs: [.networks], tables: [.people, .networks], tells: false
  ) { structure in
    var outcome = Outcome()
    let raw = structure.betweenness
    let normalised = raw.normalised(in: structure.seats)
    for (table, side) in [(Table.people, TwoMode.Side.left), (.networks, .right)] {
      outcome.add(.betweenness, structure.seats.part(side, of: raw.scores), to: table)
      outcome.add(.betweennessNormalised, structure.seats.part(side, of: normalised), to: table)
    }
    return outcome
  }
}

// MARK: Kernel

/// What a search writes down, by vertex.
///
/// Between searches `distance` is −1, `sigma` and `delta` are 0 everywhere.
private struct Marks: ~Copyable {
  var distance: [Int32]
  var sigma: [Double]
  var delta: [Double]
  /// The vertices in the order in which the search met them.
  var queue: [Int32]

  init(order: Int) {
    distance = Array(repeating: -1, count: order)
    sigma = Array(repeating: 0, count: order)
    delta = Array(repeating: 0, count: order)
    queue = Array(repeating: 0, count: order)
  }
}

/// Adds to `scores[v]` the share of the shortest paths from `source` to all others that pass v.
///
/// Path counts are floating point: in a 35 × 35 grid they already pass what 64 bits can count.
private func accumulate(
  from source: Int, _ graph: Graph, _ marks: inout Marks, _ scores: inout [Double]
) {
  let offsets = graph.offsets.span
  let targets = graph.targets.span
  marks.distance[source] = 0
  marks.sigma[source] = 1
  marks.queue[0] = Int32(source)
  var head = 0
  var tail = 1
  while head < tail {
    let v = Int(marks.queue[head])
    head += 1
    for i in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(targets[i])
      if marks.distance[w] < 0 {
        marks.distance[w] = marks.distance[v] + 1
        marks.queue[tail] = targets[i]
        tail += 1
      }
      if marks.distance[w] == marks.distance[v] + 1 { marks.sigma[w] += marks.sigma[v] }
    }
  }
  // Farthest first: when w is met, delta[w] is complete.
  while tail > 0 {
    tail -= 1
    let w = Int(marks.queue[tail])
    for i in Int(offsets[w])..<Int(offsets[w + 1]) {
      let v = Int(targets[i])
      if marks.distance[v] == marks.distance[w] - 1 {
        marks.delta[v] += marks.sigma[v] / marks.sigma[w] * (1 + marks.delta[w])
      }
    }
    if w != source { scores[w] += marks.delta[w] }
  }
  for i in 0..<head {
    let v = Int(marks.queue[i])
    marks.distance[v] = -1
    marks.sigma[v] = 0
    marks.delta[v] = 0
  }
}
