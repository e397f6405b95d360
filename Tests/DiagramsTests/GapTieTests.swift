// Lines for gaps and proposals: told apart by dash and width, not by colour alone.

import Diagrams
import Testing
import Text

@Suite struct GapTieTests {
  @Test("a gap is dashed, a proposal bold, and the key explains both")
  func lines() throws {
    let picture = Picture(
      name: "t", title: "t", description: "d", language: .swedish,
      nodes: ["a", "b", "c"].map { .init(key: $0, label: $0) },
      ties: [.init("a", "b", kind: .gap), .init("b", "c", kind: .planned), .init("a", "c")],
      legend: .init(gap: "Streckad: lucka", planned: "Kraftig: förslag"))
    let drawing = try renderer.draw(picture)
    let ties = drawing.dot.split(separator: "\n").filter { $0.contains(" -- ") }
    #expect(ties.count == 3)
    #expect(ties[0].contains("style=\"dashed\"") && ties[0].contains("penwidth=\"1.8\""))
    #expect(ties[1].contains("penwidth=\"5.0\"") && !ties[1].contains("dashed"))
    #expect(ties[2].contains("penwidth=\"0.8\"") && !ties[2].contains("color"))
    #expect(drawing.dot.contains("Streckad: lucka") && drawing.dot.contains("Kraftig: förslag"))
    #expect(drawing.warnings.isEmpty)
  }
}
