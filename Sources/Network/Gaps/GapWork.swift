// The pairs and the plan of a structure: worked out when first asked for, and kept.

import Roster
import Synchronization
import Threads

/// What the analysis of gaps, its map and its query share.
final class GapWork: Sendable {
  fileprivate let pairs = Mutex<NetworkPairs?>(nil)
  fileprivate let plan = Mutex<GapPlan?>(nil)
  fileprivate let staffings = Mutex<Staffings?>(nil)
}

extension Structure {
  /// The pairs of networks, their need and gaps, within the limit of the thresholds.
  package var pairs: NetworkPairs {
    gapWork.pairs.withLock { kept in
      let pairs = kept ?? NetworkPairs(of: self, limit: thresholds.gapLimit, threads: threads)
      kept = pairs
      return pairs
    }
  }

  /// What random staffings say of it; drawn once for pairs, index and mixing.
  package var staffings: Staffings {
    let pairs = pairs
    return gapWork.staffings.withLock { kept in
      let staffings = kept ?? Staffings(of: self, pairs, threads: threads)
      // What was cut off is not what it says it is.
      if !deadline.isPassed { kept = staffings }
      return staffings
    }
  }

  /// The plan for the gaps, by the rules of the thresholds; without bridges when there is no gap that may be told of.
  package var plan: GapPlan {
    let pairs = pairs
    return gapWork.plan.withLock { kept in
      let plan = kept ?? GapPlan(for: self, pairs, rules: thresholds.plan)
      kept = plan
      return plan
    }
  }
}
