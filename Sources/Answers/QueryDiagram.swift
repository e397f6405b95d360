// The picture that goes with the answer to a question, written to a file of its own.

import Datasets
import Diagrams
import Findings
import Foundation
import Pictures

/// Draws `map` to a file: SVG, PNG or DOT by the ending of its name.
///
/// - Throws: ``RunFailure/notDrawn(path:reason:)`` when there is nothing to draw it with, or the ending is
///   another; ``RunFailure/cannotCreate(path:reason:)`` when the file cannot be written.
func writeDiagram(_ map: Map, _ request: Request, to path: String) throws(RunFailure) {
  let renderer = request.drawing.map { Renderer(worker: $0) } ?? Renderer()
  let drawing: Drawing
  do throws(DiagramError) {
    drawing = try renderer.draw(map.picture)
  } catch {
    throw .notDrawn(path: path, reason: "\(error)")
  }
  let bytes: Data
  switch diagramEnding(of: path) {
  case "png": bytes = Data(drawing.png)
  case "dot": bytes = Data(drawing.dot.utf8)
  default:
    bytes = Data(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.svg + "\n").utf8)
  }
  do {
    try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw .cannotCreate(path: path, reason: error.plainReason)
  }
}

/// The endings that a diagram's file may have.
package let diagramEndings = ["svg", "png", "dot"]

/// The ending of a file's name in small letters; empty when it has none.
package func diagramEnding(of path: String) -> String {
  URL(fileURLWithPath: path).pathExtension.lowercased()
}
