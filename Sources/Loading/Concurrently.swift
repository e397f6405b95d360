// Independent pieces of work done at the same time, with results in a stated order.

// Foundation brings the threads, and the lock that the results lie behind.
import Foundation

/// The results of `work` for 0 to `count` - 1, in that order, whatever the order in which they are done.
func concurrently<Result: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Results<Result>()
  DispatchQueue.concurrentPerform(iterations: count) { number in
    results.put(work(number), at: number)
  }
  return (0..<count).compactMap { results.take($0) }
}

/// The results of `work` for 0 to `count` - 1, and of `other`, which is done at the same time.
func concurrently<Result: Sendable, Other: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result, beside other: @Sendable () -> Other
) -> ([Result], Other) {
  let (results, others) = (Results<Result>(), Results<Other>())
  DispatchQueue.concurrentPerform(iterations: count + 1) { number in
    if number == 0 { others.put(other(), at: 0) } else { results.put(work(number - 1), at: number) }
  }
  // It is there; doing it again is what the types ask for when it is not.
  return ((1...max(1, count)).compactMap { results.take($0) }, others.take(0) ?? other())
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

/// Results by number, put by many threads.
///
/// Unchecked, since the compiler does not see that the lock guards the dictionary.
private final class Results<Result: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [Int: Result] = [:]

  func put(_ value: Result, at number: Int) {
    lock.withLock { values[number] = value }
  }

  func take(_ number: Int) -> Result? {
    lock.withLock { values.removeValue(forKey: number) }
  }
}
