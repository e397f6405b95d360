// Work cut in fixed shards, carried out on several threads, put together in the order of the shards.

import Dispatch
import Synchronization

/// As many threads as there are processors; Dispatch never runs more at a time.
package let allThreads = Int.max

/// Who hears how far a piece of work has come, while an analysis runs.
package enum ShardProgress {
  /// Told after every shard how many are done, and of how many; by any thread, one at a time.
  @TaskLocal package static var listener: (@Sendable (_ done: Int, _ all: Int) -> Void)?
}

/// The results of `work(0)`, `work(1)` … `work(shards - 1)`, in that order.
///
/// Where the cuts are made must depend on the size of the problem only, never on `threads`: then the
/// answer has the same bits on one thread and on many.
func sharded<Result: Sendable>(
  _ shards: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let crew = min(threads, shards)
  // Threads of Dispatch belong to no task: work within work is not told.
  let listener = ShardProgress.listener
  guard crew > 1 else {
    return (0..<shards).map { shard in
      let result = work(shard)
      listener?(shard + 1, shards)
      return result
    }
  }
  let next = Atomic(0)
  let done = Mutex(0)
  let results = Mutex([Result?](repeating: nil, count: shards))
  DispatchQueue.concurrentPerform(iterations: crew) { _ in
    while true {
      let shard = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard shard < shards else { return }
      let result = work(shard)
      results.withLock { $0[shard] = result }
      guard let listener else { continue }
      done.withLock { done in
        done += 1
        listener(done, shards)
      }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
