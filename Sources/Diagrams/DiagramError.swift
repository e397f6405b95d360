// Why a diagram could not be drawn.

/// What went wrong between a picture and its drawing.
package enum DiagramError: Error, Hashable, Sendable {
  /// More nodes than anyone could read.
  case tooLarge(nodes: Int, most: Int)
  /// The program that draws is not where it should be, or may not be run.
  case workerMissing(path: String)
  case notStarted(errno: Int32)
  case timedOut(seconds: Double)
  case crashed(signal: Int32)
  /// The worker refused, and said why.
  case failed(message: String)
  /// The worker ended well, but what it wrote is not a drawing.
  case malformedOutput(reason: String)
  /// The font is not installed; without it every text would be cut or overlap.
  case noFont(family: String)
}

// MARK: Wording

extension DiagramError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let nodes, let most):
      "a picture of \(nodes) nodes cannot be read; the most is \(most)"
    case .workerMissing(let path):
      "the program that draws diagrams is missing or may not be run: '\(path)'"
    case .notStarted(let errno):
      "the program that draws diagrams could not be started (errno \(errno))"
    case .timedOut(let seconds):
      "drawing took longer than \(seconds) seconds and was stopped"
    case .crashed(let signal):
      "the program that draws diagrams crashed (signal \(signal))"
    case .failed(let message):
      "the diagram could not be drawn: \(message)"
    case .malformedOutput(let reason):
      "the program that draws diagrams wrote something else than a drawing: \(reason)"
    case .noFont(let family):
      "the font '\(family)' is not installed (Debian: fonts-dejavu-core)"
    }
  }
}
