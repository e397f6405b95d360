// A graph of two kinds of vertices, where every edge joins one kind to the other.

/// A two-mode graph: `left` vertices 0 ..< `left`, then `right` vertices `left` ..< `left + right`.
///
/// In **B** people are left and networks are right; in **C** organisations are left and
/// collaborations are right. A left vertex has the same index here as in the roster; a right vertex
/// has its roster index plus `left`.
package struct TwoMode: Sendable {
  package enum Side: Sendable {
    case left
    case right
  }

  package let left: Int
  package let right: Int
  package let graph: Graph

  /// Builds the graph from pairs (left index, right index), each side counted from 0.
  ///
  /// Repeated pairs are one edge. Either side may be empty.
  package init(left: Int, right: Int, ties: [(Int32, Int32)]) {
    precondition(
      ties.allSatisfy { $0 >= 0 && $0 < left && $1 >= 0 && $1 < right }, "a tie leaves its side")
    self.left = left
    self.right = right
    graph = Graph(order: left + right, edges: ties.map { ($0, $1 + Int32(left)) })
  }

  /// The number of vertices of both kinds.
  package var order: Int { left + right }

  /// The number of edges.
  package var size: Int { graph.size }

  /// The vertices of a side, in the numbering of ``graph``.
  package func vertices(_ side: Side) -> Range<Int> {
    switch side {
    case .left: 0..<left
    case .right: left..<order
    }
  }

  /// The degrees of a side, by the index of that side.
  package func degrees(_ side: Side) -> [Int] {
    vertices(side).map(graph.degree)
  }

  /// What the left vertex `v` is tied to, as right indices counted from 0, ascending.
  package func partners(ofLeft v: Int) -> [Int32] {
    graph.neighbours(of: v).map { $0 - Int32(left) }
  }

  /// What the right vertex `v`, counted from 0, is tied to: left indices, ascending.
  package func partners(ofRight v: Int) -> [Int32] {
    Array(graph.neighbours(of: left + v))
  }

  /// The part of `values` (by vertex of ``graph``) that belongs to a side.
  package func part<Value>(_ side: Side, of values: [Value]) -> [Value] {
    Array(values[vertices(side)])
  }
}
