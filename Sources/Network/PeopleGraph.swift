// P, the largest of the graphs: built when it is first asked for, and kept.

import Synchronization

/// What those who measure people share.
final class PeopleWork: Sendable {
  /// The outer `nil` is not asked for yet.
  fileprivate let graph = Mutex<Graph??>(nil)
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
}
