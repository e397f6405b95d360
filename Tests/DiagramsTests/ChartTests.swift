// Charts: named, safe, and drawn where the values say.

import Diagrams
import Testing
import Text

@Suite struct ChartTests {
  private func chart(_ content: Chart.Content, title: String = "Platser") -> Chart {
    Chart(
      name: "prov 1", title: title, description: "Beskrivning.", language: .swedish, content)
  }

  private static let axis = Chart.Axis("Antal", 0...4, ticks: [(0, "0"), (4, "4")])

  private static let contents: [Chart.Content] = [
    .curves(
      x: .percent("x"), y: .percent("y"),
      [
        Chart.Curve("a", .line, [(x: 0, y: 0), (x: 0.5, y: 0.25), (x: 1, y: 1)]),
        Chart.Curve("b", .step, [(x: 0, y: 0), (x: 1, y: 1)]),
        Chart.Curve("jämn", .reference, [(x: 0, y: 0), (x: 1, y: 1)]),
      ]),
    .bars(
      axis,
      [
        Chart.Bar("Almvik", .to(2), note: "2"), Chart.Bar("Björkåsa", .move(from: 1, to: 3)),
        Chart.Bar("Cedern", .move(from: 2, to: 2)), Chart.Bar("Dalen", .none),
      ]),
    .field(
      columns: ["Drift", "Strategi"], rows: ["Utforska", "Producera"],
      cells: [
        [Chart.Cell("A", ["ett", "två"]), Chart.Cell("B", [])],
        [Chart.Cell("C", (0..<20).map { "nr \($0)" }), Chart.Cell("D", ["fyra"])],
      ]),
  ]

  @Test("every kind is a named image of shapes and text only", arguments: 0..<3)
  func safe(kind: Int) throws {
    let text = chart(Self.contents[kind]).svg
    let svg = try ReadSVG(text)
    #expect(svg.root["role"] == "img" && svg.root["lang"] == "sv")
    #expect(svg.root["aria-labelledby"] == "prov-1-title prov-1-desc")
    #expect(svg.title == "Platser" && svg.summary == "Beskrivning.")
    #expect(svg.elements.isSubset(of: SVGTests.elements))
    #expect(svg.attributes.isSubset(of: SVGTests.attributes))
    #expect(!text.contains("style=") && !text.contains("href") && !text.contains("<!"))
  }

  @Test("names cannot become marks, and what is no number is drawn at the start")
  func hostile() throws {
    let bad = "<script>\"&'\u{0}"
    let content = Chart.Content.bars(
      Self.axis,
      [
        Chart.Bar(bad, .to(.nan), note: bad), Chart.Bar("b", .to(.infinity)),
        Chart.Bar("c", .to(-7)),
      ])
    let text = chart(content, title: bad).svg
    #expect(try ReadSVG(text).elements.isSubset(of: SVGTests.elements))
    #expect(!text.contains("<script") && !text.contains("nan") && !text.contains("inf"))
    #expect(try ReadSVG(chart(.field(columns: [], rows: [], cells: [])).svg).title == "Platser")
    #expect(try ReadSVG(chart(.bars(Self.axis, [])).svg).title == "Platser")
    let empty = Chart.Content.curves(x: Self.axis, y: Self.axis, [Chart.Curve("a", .line, [])])
    #expect(try ReadSVG(chart(empty).svg).title == "Platser")
  }

  @Test("curves go through their points, and a step goes level before it rises")
  func curves() {
    let text = chart(Self.contents[0]).svg
    // The plot is 520 by 420 from (90, 38).
    #expect(text.contains("points=\"90,458 350,353 610,38\""))
    #expect(text.contains("points=\"90,458 610,458 610,38\""))
    #expect(text.contains("stroke-dasharray=\"9 5\"") && text.contains(">jämn</text>"))
  }

  @Test("a move has a dot and an arrow, a standstill the dot alone, nothing known nothing")
  func bars() {
    let text = chart(Self.contents[1]).svg
    #expect(text.split(separator: "<ellipse").count - 1 == 2)
    // Ground, bar and one arrow.
    #expect(text.split(separator: "<polygon").count - 1 == 3)
  }

  @Test("a cell lists twelve and counts the rest")
  func field() {
    let text = chart(Self.contents[2]).svg
    #expect(text.contains("• nr 11") && !text.contains("• nr 12") && text.contains("+ 8"))
  }
}
