// Work cut in fixed shards, carried out on several threads, put together in the order of the shards.

import Dispatch
import Synchronization

/// As many threads as there are processors; Dispatch never runs more at a time.
package let allThreads = Int.max

/// The results of `work(0)`, `work(1)` … `work(shards - 1)`, in that order.
///
/// Where the cuts are made must depend on the size of the problem only, never on `threads`: then the
/// answer has the same bits on one thread and on many.
package func sharded<Result: Sendable>(
  _ shards: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let crew = min(threads, shards)
  guard crew > 1 else { return (0..<shards).map(work) }
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: shards))
  DispatchQueue.concurrentPerform(iterations: crew) { _ in
    while true {
      let shard = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard shard < shards else { return }
      let result = work(shard)
      results.withLock { $0[shard] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
