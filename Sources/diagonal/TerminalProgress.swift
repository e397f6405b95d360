// What is seen of a run while it takes its time, written to standard error by a thread of its own.

import Datasets
import Foundation
import Synchronization

/// Tells of a run on standard error, on a thread of its own.
final class TerminalProgress: Sendable {
  private let telling: Mutex<ProgressTelling>
  /// Writes what is due of what is told.
  private let tell: @Sendable (inout ProgressTelling, Double) -> Void

  /// A listener for a run.
  static func listener() -> RunProgress {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) != 0
    let columns = Posix.terminalColumns(of: FileHandle.standardError.fileDescriptor) ?? 0
    return listener(isTerminal ? .bar(columns: columns > 0 ? columns : 80) : .lines) {
      telling, now in
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
    _ form: ProgressTelling.Form,
    _ tell: @escaping @Sendable (inout ProgressTelling, Double) -> Void
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
    _ form: ProgressTelling.Form,
    _ tell: @escaping @Sendable (inout ProgressTelling, Double) -> Void
  ) {
    telling = Mutex(ProgressTelling(form))
    self.tell = tell
  }
}

private func write(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}
