// Graph measures written straight from their definitions: slow, and not like the kernels.

/// An undirected graph as a matrix; `adjacent[a][b]` equals `adjacent[b][a]`, the diagonal is false.
package struct SlowGraph: Sendable {
  package let order: Int
  package private(set) var adjacent: [[Bool]]

  package init(order: Int, edges: [(Int32, Int32)]) {
    self.order = order
    adjacent = Array(repeating: Array(repeating: false, count: order), count: order)
    for (a, b) in edges where a != b {
      adjacent[Int(a)][Int(b)] = true
      adjacent[Int(b)][Int(a)] = true
    }
  }

  package init(_ small: SmallTwoMode) {
    self.init(
      order: small.left + small.right, edges: small.ties.map { ($0, $1 + Int32(small.left)) })
  }

  /// The graph with every edge of `v` gone; v itself stays as a vertex on its own.
  package func without(_ v: Int) -> SlowGraph {
    var rest = self
    for w in 0..<order {
      rest.adjacent[v][w] = false
      rest.adjacent[w][v] = false
    }
    return rest
  }

  package var size: Int {
    (0..<order).reduce(0) { sum, a in sum + (0..<a).count { adjacent[a][$0] } }
  }

  package func neighbours(of v: Int) -> [Int] {
    (0..<order).filter { adjacent[v][$0] }
  }

  /// Distances by Floyd and Warshall; `nil` where there is no path.
  package var distances: [[Int?]] {
    var d: [[Int?]] = (0..<order).map { a in
      (0..<order).map { b in a == b ? 0 : adjacent[a][b] ? 1 : nil }
    }
    for k in 0..<order {
      for i in 0..<order {
        for j in 0..<order {
          guard let first = d[i][k], let second = d[k][j] else { continue }
          if first + second < d[i][j] ?? .max { d[i][j] = first + second }
        }
      }
    }
    return d
  }

  /// Every shortest path from `s` to `t`, as lists of vertices, found by walking.
  package func shortestPaths(_ s: Int, _ t: Int, _ d: [[Int?]]) -> [[Int]] {
    guard let far = d[s][t] else { return [] }
    if far == 0 { return [[s]] }
    return neighbours(of: s).filter { d[$0][t] == far - 1 }
      .flatMap { shortestPaths($0, t, d).map { [s] + $0 } }
  }

  /// Betweenness: the share of the shortest paths of each unordered pair that pass within.
  package var betweenness: [Double] {
    let d = distances
    var scores = [Double](repeating: 0, count: order)
    for s in 0..<order {
      for t in 0..<s {
        let paths = shortestPaths(s, t, d)
        for v in paths.flatMap({ $0.dropFirst().dropLast() }) {
          scores[v] += 1 / Double(paths.count)
        }
      }
    }
    return scores
  }

  /// The sets of vertices that reach each other, by their lowest vertex.
  package var components: [[Int]] {
    let d = distances
    return Set((0..<order).map { v in (0..<order).filter { d[v][$0] != nil } })
      .sorted { $0[0] < $1[0] }
  }

  /// Whether two others that v now joins are apart without it.
  package func isCutPoint(_ v: Int) -> Bool {
    let before = distances
    let after = without(v).distances
    return (0..<order).contains { a in
      (0..<a).contains { b in
        a != v && b != v && before[a][b] != nil && after[a][b] == nil
      }
    }
  }

  /// Burt's constraint with the proportions written out; `nil` for an isolated vertex.
  package func constraint(_ i: Int) -> Double? {
    func p(_ a: Int, _ b: Int) -> Double {
      adjacent[a][b] ? 1 / Double(neighbours(of: a).count) : 0
    }
    let circle = neighbours(of: i)
    guard !circle.isEmpty else { return nil }
    return circle.reduce(0) { sum, j in
      let indirect = (0..<order).filter { $0 != i && $0 != j }.reduce(0) {
        $0 + p(i, $1) * p($1, j)
      }
      return sum + (p(i, j) + indirect) * (p(i, j) + indirect)
    }
  }

  /// Burt's effective size: every contact counts less the more of i's other contacts it knows.
  package func effectiveSize(_ i: Int) -> Double? {
    let circle = neighbours(of: i)
    guard !circle.isEmpty else { return nil }
    return circle.reduce(0) { sum, j in
      sum + 1 - Double(circle.count { adjacent[j][$0] }) / Double(circle.count)
    }
  }

  /// The highest k for which v survives the repeated removal of those with fewer than k neighbours.
  package func core(_ v: Int) -> Int {
    var k = 0
    while true {
      var rest = self
      var left = Set(0..<order)
      while let weak = left.first(where: { rest.neighbours(of: $0).count < k + 1 }) {
        rest = rest.without(weak)
        left.remove(weak)
      }
      if !left.contains(v) { return k }
      k += 1
    }
  }
}

extension SmallTwoMode {
  /// The left vertices that each right vertex is tied to.
  package var sets: [Set<Int32>] {
    (0..<Int32(right)).map { b in Set(ties.filter { $0.1 == b }.map(\.0)) }
  }

  /// Every pair a < b of right vertices with its shared left vertices, when there are any.
  package var sharedByPair: [(a: Int, b: Int, shared: Set<Int32>)] {
    let sets = sets
    return (0..<right).flatMap { a in
      (a + 1..<max(right, a + 1)).map { (a, $0, sets[a].intersection(sets[$0])) }
    }
    .filter { !$0.2.isEmpty }
  }

  /// The left vertices that share a right vertex, as a graph.
  package var people: SlowGraph {
    SlowGraph(
      order: left,
      edges: sets.flatMap { set in set.flatMap { a in set.map { (a, $0) } } })
  }
}
