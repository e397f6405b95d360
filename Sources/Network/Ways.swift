// The shortest ways from some to others: who sits with whom, step by step.

/// The shortest paths of a graph between two sets of vertices.
///
/// With *d*(v) the steps from v to the nearest target and σ(v) the number of shortest paths that take so
/// many, σ(v) = 1 for a target and Σ σ(w) over the neighbours w with *d*(w) = *d*(v) − 1 for all others. The ways
/// start at the sources with the smallest *d*, so that no way has a source or a target on it but its ends.
///
/// - Input: undirected, simple; sources and targets inside it; `limit`, the most ways that are listed.
/// - Output: ``steps``, `nil` when no source reaches a target, 0 when somebody is both; ``count`` of all
///   shortest ways, as a real number because it may pass any whole one; ``ways`` as vertices from source to
///   target, in the order of their vertices.
/// - Complexity: O(*n* + *m*) time and memory, and the ways listed.
/// - Source: U. Brandes, "A Faster Algorithm for Betweenness Centrality" (2001), for the counting.
package struct Ways: Sendable {
  package let steps: Int?
  package let count: Double
  package let ways: [[Int32]]

  package init(
    in graph: Graph, from sources: Set<Int32>, to targets: Set<Int32>, limit: Int
  ) {
    var distance = [Int32](repeating: -1, count: graph.order)
    var sigma = [Double](repeating: 0, count: graph.order)
    search(
      Array(targets), graph.offsets.span, graph.targets.span, &distance, &sigma)
    let reached = sources.filter { distance[Int($0)] >= 0 }.sorted()
    guard let nearest = reached.map({ distance[Int($0)] }).min() else {
      (steps, count, ways) = (nil, 0, [])
      return
    }
    let starts = reached.filter { distance[Int($0)] == nearest }
    steps = Int(nearest)
    count = starts.reduce(0) { $0 + sigma[Int($1)] }
    ways = Self.listed(starts, graph, distance, limit)
  }

  /// The first ways in the order of their vertices; a stack, since a way may be long.
  private static func listed(
    _ starts: [Int32], _ graph: Graph, _ distance: [Int32], _ limit: Int
  ) -> [[Int32]] {
    var found: [[Int32]] = []
    var open = starts.reversed().map { [$0] }
    while found.count < limit, let way = open.popLast() {
      let last = Int(way[way.count - 1])
      if distance[last] == 0 {
        found.append(way)
        continue
      }
      let next = graph.neighbours(of: last).filter { distance[Int($0)] == distance[last] - 1 }
      open += next.reversed().map { way + [$0] }
    }
    return found
  }
}

// MARK: Kernel

/// A search from all `targets` at once; `distance` is −1 and `sigma` 0 everywhere on entry.
private func search(
  _ targets: [Int32], _ offsets: Span<Int32>, _ neighbours: Span<Int32>,
  _ distance: inout [Int32], _ sigma: inout [Double]
) {
  var queue = targets
  for v in targets {
    distance[Int(v)] = 0
    sigma[Int(v)] = 1
  }
  var head = 0
  while head < queue.count {
    let v = Int(queue[head])
    head += 1
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(neighbours[arc])
      if distance[w] < 0 {
        distance[w] = distance[v] + 1
        queue.append(Int32(w))
      }
      if distance[w] == distance[v] + 1 { sigma[w] += sigma[v] }
    }
  }
}
