// P, the largest of the graphs, and betweenness on B: worked out when first asked for, and kept.

import Synchronization

/// What several analyses share.
final class PeopleWork: Sendable {
  /// The outer `nil` is not asked for yet.
  fileprivate let graph = Mutex<Graph??>(nil)
  fileprivate let betweenness = Mutex<Betweenness?>(nil)
}

extension Structure {
  /// **P**, people linked by shared networks, unweighted; `nil` when it would pass ``arcLimit``.
  package var linkedPeople: Graph? {
    peopleWork.graph.withLock { kept in
      if let kept { return kept }
      let graph =
        Projection.arcBound(of: seats, onto: .left) <= Self.arcLimit
        ? Projection(of: seats, onto: .left).graph : nil
      kept = .some(graph)
      return graph
    }
  }

  /// Betweenness on **B**, of people and networks.
  var betweenness: Betweenness {
    peopleWork.betweenness.withLock { kept in
      if let kept { return kept }
      let betweenness = Betweenness(of: seats, threads: threads)
      kept = betweenness
      return betweenness
    }
  }
}
