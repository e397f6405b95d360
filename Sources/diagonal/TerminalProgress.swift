// What a person at a terminal sees while a run takes its time; a pipe sees nothing.

import Datasets
import Foundation
import Synchronization

/// A line on standard error that names the step and the seconds, from the first second on.
final class TerminalProgress: Sendable {
  private struct State {
    var step: String?
    var began = ContinuousClock.now
    var isShown = false
  }

  private let state = Mutex(State())

  /// A listener for a run: silent unless standard error is a terminal.
  static func listener() -> Datasets.RunProgress {
    guard isatty(FileHandle.standardError.fileDescriptor) != 0 else { return .silent }
    let line = TerminalProgress()
    // The thread ends with the process; it only ever writes this one line.
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 0.25)
        line.refresh()
      }
    }
    return Datasets.RunProgress { line.begin($0) }
  }

  private func begin(_ step: String?) {
    state.withLock { state in
      if state.isShown { erase() }
      state = State(step: step)
    }
  }

  private func refresh() {
    state.withLock { state in
      guard let step = state.step else { return }
      let seconds = (ContinuousClock.now - state.began).components.seconds
      guard seconds >= 1 else { return }
      write("\r\u{1B}[K\(step) … \(seconds) s")
      state.isShown = true
    }
  }

  private func erase() {
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
