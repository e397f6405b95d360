// P, betweenness on B, and N without each person: worked out when first asked for, and kept.

import Synchronization

/// What several analyses share.
final class PeopleWork: Sendable {
  /// The outer `nil` is not asked for yet.
  fileprivate let graph = Mutex<Graph??>(nil)
  fileprivate let betweenness = Mutex<Betweenness?>(nil)
  fileprivate let removals = Mutex<Removals?>(nil)
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

  /// The distances in **N** without the sole links of each who has any.
  var removals: Removals {
    peopleWork.removals.withLock { kept in
      if let kept { return kept }
      let removals = Removals(
        of: linkedNetworks.graph, owners: linkedNetworks.soles, threads: threads)
      kept = removals
      return removals
    }
  }
}
