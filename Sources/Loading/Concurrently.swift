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
