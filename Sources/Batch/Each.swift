// The same done to each of a few things at once.

import Dispatch
import Synchronization

/// The results of `work` on each of `items`, in their order; at once when `threads` allows.
func each<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], threads: Int, _ work: @Sendable (Item) -> Outcome
) -> [Outcome] {
  guard threads > 1 else { return items.map(work) }
  let results = Mutex<[Int: Outcome]>([:])
  DispatchQueue.concurrentPerform(iterations: items.count) { row in
    let outcome = work(items[row])
    results.withLock { $0[row] = outcome }
  }
  let found = results.withLock { $0 }
  return items.indices.compactMap { found[$0] }
}
