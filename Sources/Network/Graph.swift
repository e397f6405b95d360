// The graph that every measure is taken on: undirected, simple, in compressed rows.

/// An undirected simple graph on the vertices 0 ..< ``order``.
///
/// The neighbours of *v* stand, ascending, in `targets[offsets[v] ..< offsets[v + 1]]`; every edge
/// stands twice, once in the row of each end. A graph may be empty, have isolated vertices and be
/// disconnected. Names stay outside: a vertex is an index.
package struct Graph: Sendable {
  /// One more than there are vertices; the first is 0.
  package let offsets: [Int32]
  /// The rows, one after another, each ascending.
  package let targets: [Int32]

  /// The number of vertices.
  package var order: Int { offsets.count - 1 }

  /// The number of edges.
  package var size: Int { targets.count / 2 }

  /// Builds a graph from its edges; repeated edges, in either direction, are one, loops are dropped.
  ///
  /// - Complexity: O(*n* + *m* log *d*) time, where *d* is the highest degree; O(*n* + *m*) memory.
  /// - Precondition: every end lies in 0 ..< `order`.
  package init(order: Int, edges: [(Int32, Int32)]) {
    var starts = [Int](repeating: 0, count: order + 1)
    for (a, b) in edges where a != b {
      precondition(a >= 0 && b >= 0 && a < order && b < order, "an edge ends outside the graph")
      starts[Int(a) + 1] += 1
      starts[Int(b) + 1] += 1
    }
    for v in 0..<order { starts[v + 1] += starts[v] }
    var ends = starts
    var rows = [Int32](repeating: 0, count: starts[order])
    for (a, b) in edges where a != b {
      rows[ends[Int(a)]] = b
      ends[Int(a)] += 1
      rows[ends[Int(b)]] = a
      ends[Int(b)] += 1
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(order + 1)
    var targets: [Int32] = []
    targets.reserveCapacity(rows.count)
    for v in 0..<order {
      let row = starts[v]..<starts[v + 1]
      rows[row].sort()
      for i in row where i == row.lowerBound || rows[i] != rows[i - 1] { targets.append(rows[i]) }
      offsets.append(Int32(targets.count))
    }
    self.init(offsets: offsets, targets: targets)
  }

  /// Takes rows that are already in order: ascending, without loops, every edge in both rows.
  init(offsets: [Int32], targets: [Int32]) {
    self.offsets = offsets
    self.targets = targets
  }

  /// The vertices next to `v`, ascending.
  package func neighbours(of v: Int) -> ArraySlice<Int32> {
    targets[Int(offsets[v])..<Int(offsets[v + 1])]
  }

  /// Whether `a` and `b` are neighbours.
  ///
  /// - Complexity: O(log *d*).
  package func joins(_ a: Int, _ b: Int) -> Bool {
    let row = Int(offsets[a])..<Int(offsets[a + 1])
    let place = row.halved { targets[$0] < b }
    return place < row.upperBound && targets[place] == b
  }

  /// The number of vertices next to `v`.
  package func degree(of v: Int) -> Int {
    Int(offsets[v + 1] - offsets[v])
  }

  /// The degree of every vertex.
  package var degrees: [Int] { (0..<order).map(degree) }
}
