// A time by which work is to be done: asked for between the parts of what is costly.

import Synchronization

/// When to give up what would take too long.
///
/// Costly work asks ``isPassed`` between its parts. Once it is, the rest of the parts may be left out and anything be
/// given back, since whoever set the work going learns from ``heeding(_:)`` that it was cut off, and throws the result away.
/// So the time decides what there is, and never what a number is.
package final class Deadline: Sendable {
  /// Never passed: what is worked out without a limit of time.
  package static let none = Deadline(isPast: nil)

  private struct State {
    var isPassed = false
    var isHeeded = false
  }

  private let isPast: (@Sendable () -> Bool)?
  private let state = Mutex(State())

  /// - Parameter isPast: whether the time is up; not asked again once it has been.
  package convenience init(_ isPast: @escaping @Sendable () -> Bool) { self.init(isPast: isPast) }

  private init(isPast: (@Sendable () -> Bool)?) { self.isPast = isPast }

  /// Whether to give up. May be asked on any thread; once it is true it stays so.
  package var isPassed: Bool {
    guard let isPast else { return false }
    return state.withLock { state in
      if !state.isPassed { state.isPassed = isPast() }
      if state.isPassed { state.isHeeded = true }
      return state.isPassed
    }
  }

  /// Carries out `work`.
  ///
  /// - Output: what it gives; `nil` when it was told meanwhile that the time is up, so that it may be anything.
  package func heeding<Value>(_ work: () -> Value) -> Value? {
    guard isPast != nil else { return work() }
    state.withLock { $0.isHeeded = false }
    let value = work()
    return state.withLock { $0.isHeeded } ? nil : value
  }
}
