// Independent pieces of work done at the same time, with results in a stated order.

import Synchronization
import Threads

/// The results of `work` for 0 to `count` - 1, in that order, whatever the order in which they are done.
func concurrently<Result: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  sharded(count, threads: allThreads, work)
}

/// The results of `work` for 0 to `count` - 1, and of `other`, which is begun first.
func concurrently<Result: Sendable, Other: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result, beside other: @Sendable () -> Other
) -> ([Result], Other) {
  let others = Mutex<Other?>(nil)
  let results = concurrently(count + 1) { number -> Result? in
    if number > 0 { return work(number - 1) }
    let done = other()
    others.withLock { $0 = done }
    return nil
  }
  // It is there; doing it again is what the types ask for when it is not.
  return (results.compactMap(\.self), others.withLock { $0 } ?? other())
}

/// The rows of a table in a few runs of equal length, which threads may share; a short table in one.
///
/// How many runs there are hangs on the rows alone, so that a file gives the same on every machine.
func runs(of rows: Range<Int>) -> [Range<Int>] {
  let count = rows.count < 8192 ? 1 : 8
  return (0..<count).map { run in
    rows.lowerBound + rows.count * run / count..<rows.lowerBound + rows.count * (run + 1) / count
  }
}
