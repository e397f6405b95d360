// How far a run has come, told while it runs.

import Glibc

/// Hears of each step of a run, and how long it took.
package final class RunProgress: Sendable {
  /// Called with the name of a step when it begins, and with `nil` when all are done.
  private let listener: @Sendable (String?) -> Void

  package init(_ listener: @escaping @Sendable (String?) -> Void) {
    self.listener = listener
  }

  /// Tells nobody.
  package static let silent = RunProgress { _ in }

  package func begin(_ step: String) {
    listener(step)
  }

  package func end() {
    listener(nil)
  }
}

/// Seconds by step, for the run's record.
package struct Stopwatch {
  package private(set) var seconds: [String: Double] = [:]
  private let clock = ContinuousClock()

  package init() {}

  package mutating func time<Value, Failure: Error>(
    _ step: String, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = clock.now
    defer {
      let duration = clock.now - start
      let (whole, part) = duration.components
      seconds[step, default: 0] += Double(whole) + Double(part) / 1e18
    }
    return try work()
  }
}
