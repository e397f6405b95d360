// What is seen of a run while it takes its time: a bar at a terminal, a line now and then in a log.

import Datasets
import Foundation
import Synchronization

/// When the progress of a run is told, and how.
///
/// At a terminal a bar is drawn anew in its own line from the first second on, and rubbed out at the end. Anywhere else a
/// line is written every half minute; a run that takes less is silent.
struct ProgressTelling {
  enum Form {
    /// In so many columns.
    case bar(columns: Int)
    case lines
  }

  private let form: Form
  private var moment: RunProgress.Moment?
  /// When the run and the stage began, and when something was told last.
  private var began: Double?
  private var stageBegan = 0.0
  private var told = 0.0
  private var isShown = false

  /// Between the lines of a log.
  static let interval = 30.0

  init(_ form: Form) { self.form = form }

  /// Takes in that a stage has begun, or with `nil` that all are done.
  ///
  /// - Output: what is to be written at once.
  mutating func begin(_ moment: RunProgress.Moment?, at now: Double) -> String {
    self.moment = moment
    stageBegan = now
    guard moment == nil else {
      if began == nil { (began, told) = (now, now) }
      return ""
    }
    defer { (began, isShown) = (nil, false) }
    return isShown ? Self.erasure : ""
  }

  /// What is to be written now; usually nothing.
  mutating func due(at now: Double) -> String? {
    guard let moment, let began else { return nil }
    switch form {
    case .bar(let columns):
      guard now - began >= 1 else { return nil }
      isShown = true
      return Self.erasure + moment.bar(after: now - stageBegan, columns: columns)
    case .lines:
      guard let line = dueMoment(at: now) else { return nil }
      return line.moment.line(after: line.seconds) + "\n"
    }
  }

  /// What is to be told of now in a log, and how long its stage has lasted; usually nothing.
  mutating func dueMoment(at now: Double) -> (moment: RunProgress.Moment, seconds: Double)? {
    guard let moment, began != nil, now - told >= Self.interval else { return nil }
    told = now
    return (moment, now - stageBegan)
  }

  private static let erasure = "\r\u{1B}[K"
}

/// Tells of a run on standard error, on a thread of its own.
final class TerminalProgress: Sendable {
  private let telling: Mutex<ProgressTelling>
  /// Writes what is due of what is told.
  private let tell: @Sendable (inout ProgressTelling, Double) -> Void

  /// A listener for a run.
  static func listener() -> RunProgress {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) != 0
    let columns = Posix.terminalColumns(of: FileHandle.standardError.fileDescriptor) ?? 0
    return listener(isTerminal ? .bar(columns: columns > 0 ? columns : 80) : .lines) { telling, now in
      if let text = telling.due(at: now) { write(text) }
    }
  }

  /// A listener that has each line of a log told of as a stage, with the seconds that the stage has lasted.
  static func listener(
    _ hear: @escaping @Sendable (RunProgress.Moment, Double) -> Void
  ) -> RunProgress {
    listener(.lines) { telling, now in
      if let due = telling.dueMoment(at: now) { hear(due.moment, due.seconds) }
    }
  }

  private static func listener(
    _ form: ProgressTelling.Form, _ tell: @escaping @Sendable (inout ProgressTelling, Double) -> Void
  ) -> RunProgress {
    let progress = TerminalProgress(form, tell)
    // The thread ends with the process; it only ever tells of this one run.
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 0.25)
        progress.telling.withLock { progress.tell(&$0, Usage.clock()) }
      }
    }
    return RunProgress { moment in
      progress.telling.withLock { telling in
        let text = telling.begin(moment, at: Usage.clock())
        if !text.isEmpty { write(text) }
      }
    }
  }

  private init(
    _ form: ProgressTelling.Form, _ tell: @escaping @Sendable (inout ProgressTelling, Double) -> Void
  ) {
    telling = Mutex(ProgressTelling(form))
    self.tell = tell
  }
}

private func write(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}
