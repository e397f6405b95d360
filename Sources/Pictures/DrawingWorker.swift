// The drawing process, handed on to the command: `diagonal` sees no room but this one.

internal import Diagrams

/// Draws one picture from standard input to standard output; the arguments after `draw-worker`.
///
/// - Output: the exit code of the process.
package func drawingWorker(arguments: [String]) -> Int32 {
  runDrawingWorker(arguments: arguments)
}
