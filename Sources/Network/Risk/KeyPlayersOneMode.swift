// Key players of a graph of one kind of vertices: who breaks it by leaving, who reaches it by staying.

import Threads

/// What key players of a graph are sought by.
///
/// With *n* vertices left after the removal of the set K, *s* the sizes of their components and *d* the
/// distances between them:
/// - `fragmentation` F(K) = 1 − Σ *s*(*s* − 1) / (*n*(*n* − 1)), the share of the pairs that no path joins;
/// - `distanceFragmentation` DF(K) = 1 − 2 Σ over pairs of 1/*d* / (*n*(*n* − 1)), with 1/∞ = 0;
/// - `distanceReach` DR(K) = Σ over all vertices j of 1/*d*(K, j) / order, where **members of K count as
///   1**; 1 is a dominating set. Leaving members out instead gives DR − *k* / order;
/// - `reach` the share of all vertices, members included, within so many steps of K.
///
/// F and DF look for those whose leaving harms most (KPP-Neg), DR and reach for those who together are
/// closest to everybody (KPP-Pos). With fewer than two vertices left no pair is joined: F = DF = 1.
///
/// - Source: S. P. Borgatti, "Identifying Sets of Key Players in a Social Network", Comput. Math.
///   Organ. Theory 12, 21–34 (2006), equations 4, 9, 12 and 14.
package enum KeyPlayerMeasure: Hashable, Sendable {
  case fragmentation
  case distanceFragmentation
  case distanceReach
  case reach(steps: Int)
}

extension KeyPlayers {
  /// The key players of `graph`.
  ///
  /// - Input: undirected, simple, unweighted; may be disconnected or empty.
  /// - Parameter limit: up to this many sets, all are scored.
  package init(
    _ size: Int, of graph: Graph, by measure: KeyPlayerMeasure, seed: UInt64 = 1,
    threads: Int = allThreads, limit: Int? = nil
  ) {
    var search = KeyPlayerSearch(
      candidates: (0..<graph.order).map(Int32.init), seed: seed, threads: threads)
    if let limit { search.limit = limit }
    self = search.best(size, GraphScore(graph: graph, measure: measure))
  }

  /// The score of one set of distinct vertices of `graph`.
  package static func score(
    _ members: [Int32], in graph: Graph, by measure: KeyPlayerMeasure
  ) -> Double {
    let score = GraphScore(graph: graph, measure: measure)
    var workspace = score.makeWorkspace()
    return score.value(of: members, &workspace)
  }
}

private struct GraphScore: KeyPlayerScore {
  let graph: Graph
  let measure: KeyPlayerMeasure

  struct Workspace {
    var rest: Remainder
    var distance: [Int32]
  }

  func makeWorkspace() -> Workspace {
    Workspace(
      rest: Remainder(of: graph), distance: [Int32](repeating: -1, count: graph.order))
  }

  func value(of members: [Int32], _ workspace: inout Workspace) -> Double {
    let order = Double(graph.order)
    switch measure {
    case .fragmentation, .distanceFragmentation:
      let left = graph.order - members.count
      guard left > 1 else { return 1 }
      for member in members { workspace.rest.isGone[Int(member)] = true }
      defer { for member in members { workspace.rest.isGone[Int(member)] = false } }
      let joined =
        measure == .fragmentation
        ? Double(workspace.rest.connectedPairs()) : workspace.rest.inverseDistances()
      return 1 - joined / Double(left * (left - 1))
    case .distanceReach:
      guard order > 0 else { return 0 }
      workspace.rest.distances(from: members, into: &workspace.distance)
      return workspace.distance.reduce(0) { $0 + ($1 < 0 ? 0 : 1 / Double(max(1, $1))) } / order
    case .reach(let steps):
      guard order > 0 else { return 0 }
      workspace.rest.distances(from: members, into: &workspace.distance)
      return Double(workspace.distance.count { $0 >= 0 && $0 <= steps }) / order
    }
  }
}
