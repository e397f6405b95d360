// The hidden command that draws one picture, in a process that may be lost.

internal import Batch

/// Takes over when the first argument is `draw-worker`; `nil` for every other command line.
func drawingWorker(_ arguments: [String]) -> Int32? {
  guard arguments.dropFirst().first == "draw-worker" else { return nil }
  return drawingWorker(arguments: Array(arguments.dropFirst(2)))
}
