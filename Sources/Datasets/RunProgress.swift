// How far a run has come: told while it runs, and taken down for its record.

import Synchronization
package import Text

/// Hears of each stage of a run when it begins, and tells what is known of the rest.
package final class RunProgress: Sendable {
  /// The beginning of a stage.
  package struct Moment: Codable, Hashable, Sendable {
    /// The dataset, where there are several.
    package var dataset: String?
    /// The stage, and the code of the language that it is said in.
    package let words: String
    package let language: String
    /// The share of the run that is done, 0–1; `nil` when nothing is known of the rest.
    package let share: Double?
    /// The share that the stage is expected to be.
    package let part: Double
    /// The seconds that the stage is expected to take, and that are left in all, the stage included.
    package let expected: Double?
    package let left: Double?
  }

  private struct State {
    var dataset: String?
    var language = Language.swedish
    var forecast = Forecast([])
    var began: Double?
  }

  /// Called with each stage when it begins, and with `nil` when all are done.
  private let listener: @Sendable (Moment?) -> Void
  /// Seconds of a clock that never jumps.
  private let clock: @Sendable () -> Double
  private let state = Mutex(State())

  package init(
    clock: @escaping @Sendable () -> Double = Usage.clock,
    _ listener: @escaping @Sendable (Moment?) -> Void
  ) {
    self.clock = clock
    self.listener = listener
  }

  /// Tells nobody.
  package static let silent = RunProgress { _ in }

  /// Says of which dataset all that follows is, where there are several; a run of its own begins.
  package func names(_ dataset: String) {
    state.withLock { $0 = State(dataset: dataset, language: $0.language) }
  }

  /// Says what is to come, and in which language it is told.
  ///
  /// - Parameter last: as of ``Forecast``.
  package func expect(_ stages: [Stage], last: [String: Double] = [:], in language: Language) {
    state.withLock {
      $0.forecast = Forecast(stages, last: last)
      $0.language = language
    }
  }

  package func begin(_ stage: Stage) {
    let now = clock()
    let moment = state.withLock { state in
      let began = state.began ?? now
      state.began = began
      let told = state.forecast.moment(of: stage, after: now - began)
      return Moment(
        dataset: state.dataset, words: stage.words[state.language],
        language: state.language.rawValue, share: told?.share, part: told?.part ?? 0,
        expected: told?.expected, left: told?.left)
    }
    listener(moment)
  }

  /// Passes on what another process has told of the dataset.
  package func relay(_ moment: Moment) {
    var moment = moment
    moment.dataset = state.withLock { $0.dataset }
    listener(moment)
  }

  package func end() {
    listener(nil)
  }
}

/// What each stage of a run took, for its record; tells ``RunProgress`` of each when it begins.
///
/// Stages follow on one another, but for those that say that they are on a thread of their own.
package final class Stopwatch: Sendable {
  /// What a stage took in all, however often it came.
  package struct Taken: Hashable, Sendable {
    package var seconds = 0.0
    /// Seconds of processors, of the process and of those that it has waited for; of the thread alone for a stage on one.
    package var processorSeconds = 0.0
    /// The most memory that the process had held when the stage ended, in megabytes.
    package var peakMegabytes = 0
  }

  private let progress: RunProgress
  private let usage: @Sendable (_ ofThread: Bool) -> Usage
  private let taken = Mutex<[String: Taken]>([:])

  package init(
    _ progress: RunProgress = .silent,
    usage: @escaping @Sendable (_ ofThread: Bool) -> Usage = Usage.now
  ) {
    self.progress = progress
    self.usage = usage
  }

  /// By the names of stages.
  package var all: [String: Taken] { taken.withLock { $0 } }

  /// Carries out a stage.
  ///
  /// - Parameter onThread: whether others run at the same time; such a stage is not told of.
  package func time<Value, Failure: Error>(
    _ stage: Stage, onThread: Bool = false, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if !onThread { progress.begin(stage) }
    let start = usage(onThread)
    defer {
      let end = usage(onThread)
      taken.withLock {
        $0[stage.name, default: Taken()].add(from: start, to: end)
      }
    }
    return try work()
  }
}

extension Stopwatch.Taken {
  fileprivate mutating func add(from start: Usage, to end: Usage) {
    seconds += max(0, end.seconds - start.seconds)
    processorSeconds += max(0, end.processorSeconds - start.processorSeconds)
    peakMegabytes = max(peakMegabytes, end.peakMegabytes)
  }
}
