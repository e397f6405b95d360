// diagonal draw-worker, night-worker: parts of a run that the program gives to processes of their own.

import ArgumentParser
import Night
import Pictures

/// Draws one diagram for another run of this program; see the renderer.
struct DrawWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw-worker", abstract: "Draw one diagram (used by the program itself).",
    shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws {
    throw ExitCode(drawingWorker(arguments: arguments))
  }
}

/// Works on one dataset for `diagonal nightly`.
struct NightWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "night-worker",
    abstract: "Work on one dataset of the night (used by the program itself).",
    shouldDisplay: false)

  func run() throws {
    throw ExitCode(nightWorker())
  }
}
