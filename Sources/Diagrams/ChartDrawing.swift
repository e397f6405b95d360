// A chart drawn as SVG: lines, shapes and text, nothing that asks for anything.

import Text

/// Places the parts of a chart, in pixels of the screen, and writes them.
///
/// Widths of texts are reckoned from their length, since no font is opened: room is left for the
/// widest letters.
struct ChartDrawing {
  private static let width = 720.0
  private static let size = 13.0
  /// No letter of the font is much wider than this on average, in text of some length.
  private static let letter = 0.62
  private static let rowHeight = 30.0
  private static let lineHeight = 17.0
  private static let dashes = ["", "9 5", "2 4", "12 4 2 4", "16 3 2 3 2 3"]

  private var body = ""
  private var height = 0.0
  private let chart: Chart

  init(_ chart: Chart) {
    self.chart = chart
    switch chart.content {
    case .curves(let x, let y, let curves): draw(x, y, curves)
    case .bars(let axis, let bars): draw(axis, bars)
    case .field(let columns, let rows, let cells): draw(columns, rows, cells)
    }
  }

  var text: String {
    let (width, height) = (Self.number(Self.width), Self.number(self.height))
    let name = chart.name
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="\(chart.language.rawValue)" \
      aria-labelledby="\(name)-title \(name)-desc" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <title id="\(name)-title">\(escapedForXML(clean(chart.title)))</title>
      <desc id="\(name)-desc">\(escapedForXML(clean(chart.description)))</desc>
      <polygon points="0,0 \(width),0 \(width),\(height) 0,\(height)" fill="#ffffff" stroke="none"/>
      \(body)</svg>

      """
  }

  // MARK: Curves

  private mutating func draw(_ x: Chart.Axis, _ y: Chart.Axis, _ curves: [Chart.Curve]) {
    let plot = Plot(left: 90, top: 38, width: 520, height: 420)
    for tick in y.ticks {
      let at = plot.y(y.share(tick.value))
      line(plot.left, at, plot.left + plot.width, at, colour: "#d9dee3")
      word(tick.label, plot.left - 8, at + 4, anchor: "end")
    }
    for tick in x.ticks {
      let at = plot.x(x.share(tick.value))
      line(at, plot.top + plot.height, at, plot.top + plot.height + 5)
      word(tick.label, at, plot.top + plot.height + 20, anchor: "middle")
    }
    line(plot.left, plot.top, plot.left, plot.top + plot.height)
    line(plot.left, plot.top + plot.height, plot.left + plot.width, plot.top + plot.height)
    word(y.label, plot.left - 70, plot.top - 20)
    word(x.label, plot.left + plot.width / 2, plot.top + plot.height + 42, anchor: "middle")
    var next = plot.top + plot.height + 68
    var look = 0
    for curve in curves {
      let points = curve.outline.map { (plot.x(x.share($0.x)), plot.y(y.share($0.y))) }
      let isReference = curve.style == .reference
      let colour = isReference ? Palette.faint : Palette.looks[look % 7].line
      let dash = isReference ? "1 3" : Self.dashes[look % Self.dashes.count]
      let thickness = isReference ? 1.5 : 2.5
      for run in [points, [(plot.left, next - 4), (plot.left + 44, next - 4)]] where !run.isEmpty {
        path(run, colour: colour, thickness: thickness, dash: dash)
      }
      word(curve.label, plot.left + 54, next)
      next += 22
      if !isReference { look += 1 }
    }
    height = next
  }

  // MARK: Bars

  private mutating func draw(_ axis: Chart.Axis, _ bars: [Chart.Bar]) {
    let wrap = Wrap(width: 30, lines: 2)
    let labels = bars.map { wrap($0.label) }
    let left = 24 + Self.width(labels.flatMap(\.self))
    let right = min(190, 24 + Self.width(bars.map(\.note)))
    let plot = Plot(
      left: left, top: 34, width: max(160, Self.width - left - right),
      height: Double(bars.count) * Self.rowHeight + 8)
    word(axis.label, plot.left, 14, bold: true)
    for tick in axis.ticks {
      let at = plot.x(axis.share(tick.value))
      line(at, plot.top, at, plot.top + plot.height, colour: "#d9dee3")
      word(tick.label, at, plot.top + plot.height + 18, anchor: "middle")
    }
    for (row, bar) in bars.enumerated() {
      let middle = plot.top + 4 + (Double(row) + 0.5) * Self.rowHeight
      let first = middle + 4 - Double(labels[row].count - 1) * Self.lineHeight / 2
      for (number, text) in labels[row].enumerated() {
        word(text, left - 10, first + Double(number) * Self.lineHeight, anchor: "end")
      }
      draw(bar.span, at: middle, in: plot, axis)
      word(bar.note, plot.left + plot.width + 12, middle + 4)
    }
    height = plot.top + plot.height + 32
  }

  private mutating func draw(
    _ span: Chart.Bar.Span, at middle: Double, in plot: Plot, _ axis: Chart.Axis
  ) {
    let look = Palette.looks[0]
    switch span {
    case .none: break
    case .to(let value):
      let end = plot.x(axis.share(value))
      polygon(
        [
          (plot.left, middle - 8), (end, middle - 8), (end, middle + 8), (plot.left, middle + 8),
        ], fill: look.fill, stroke: look.line)
    case .move(let from, let to):
      let (start, end) = (plot.x(axis.share(from)), plot.x(axis.share(to)))
      if start != end {
        let tip = end > start ? -9.0 : 9
        line(start, middle, end + tip, middle, colour: look.line, thickness: 2.5)
        polygon(
          [(end, middle), (end + tip, middle - 6), (end + tip, middle + 6)],
          fill: look.line, stroke: look.line)
      }
      body +=
        "<ellipse cx=\"\(Self.number(start))\" cy=\"\(Self.number(middle))\" rx=\"5\" ry=\"5\" "
        + "fill=\"#ffffff\" stroke=\"\(look.line)\" stroke-width=\"2.5\"/>\n"
    }
  }

  // MARK: Field

  private mutating func draw(_ columns: [String], _ rows: [String], _ cells: [[Chart.Cell]]) {
    let left = 130.0
    let step = (Self.width - left - 10) / Double(max(1, columns.count))
    let most = 12
    let wrap = Wrap(width: max(8, Int((step - 30) / (Self.size * Self.letter))), lines: 2)
    let side = Wrap(width: 13, lines: 4)
    for (column, title) in columns.enumerated() {
      for (number, text) in wrap(title).enumerated() {
        word(
          text, left + (Double(column) + 0.5) * step, 18 + Double(number) * Self.lineHeight,
          anchor: "middle", bold: true)
      }
    }
    var top = 46.0
    for (title, row) in zip(rows, cells) {
      let texts = row.prefix(columns.count).map { cell in
        let lines = cell.items.prefix(most).flatMap { item in
          wrap(item).enumerated().map { ($0 == 0 ? "• " : "\u{A0}\u{A0}\u{A0}") + $1 }
        }
        return lines + (cell.items.count > most ? ["+ \(cell.items.count - most)"] : [])
      }
      let high = max(70, 40 + Double(texts.map(\.count).max() ?? 0) * Self.lineHeight)
      for (number, text) in side(title).enumerated() {
        word(text, 8, top + 22 + Double(number) * Self.lineHeight, bold: true)
      }
      for (column, cell) in row.prefix(columns.count).enumerated() {
        let x = left + Double(column) * step
        polygon(
          [(x, top), (x + step - 6, top), (x + step - 6, top + high - 6), (x, top + high - 6)],
          fill: Palette.looks[column % 7].fill, stroke: Palette.looks[column % 7].line)
        word(wrap(cell.title).first ?? "", x + 10, top + 20, bold: true)
        for (number, text) in texts[column].enumerated() {
          word(text, x + 10, top + 40 + Double(number) * Self.lineHeight)
        }
      }
      top += high
    }
    height = top + 6
  }

  // MARK: Marks

  private struct Plot {
    let left: Double
    let top: Double
    let width: Double
    let height: Double

    func x(_ share: Double) -> Double { left + share * width }
    func y(_ share: Double) -> Double { top + (1 - share) * height }
  }

  /// One decimal is a tenth of a pixel.
  private static func number(_ value: Double) -> String {
    ((value * 10).rounded() / 10).machineText
  }

  private static func width(_ texts: [String]) -> Double {
    Double(texts.map { clean($0).count }.max() ?? 0) * size * letter
  }

  private mutating func word(
    _ text: String, _ x: Double, _ y: Double, anchor: String = "start", bold: Bool = false
  ) {
    let text = clean(text)
    guard !text.isEmpty else { return }
    body +=
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\" "
      + "font-family=\"\(Dot.font), Verdana, sans-serif\" font-size=\"\(Self.number(Self.size))\" "
      + (bold ? "font-weight=\"bold\" " : "")
      + "fill=\"\(Palette.text)\">\(escapedForXML(text))</text>\n"
  }

  private mutating func line(
    _ x: Double, _ y: Double, _ x2: Double, _ y2: Double, colour: String = Palette.faint,
    thickness: Double = 1
  ) {
    path([(x, y), (x2, y2)], colour: colour, thickness: thickness, dash: "")
  }

  private mutating func path(
    _ points: [(Double, Double)], colour: String, thickness: Double, dash: String
  ) {
    body +=
      "<polyline points=\"\(Self.list(points))\" fill=\"none\" stroke=\"\(colour)\" "
      + "stroke-width=\"\(Self.number(thickness))\""
      + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + "/>\n"
  }

  private mutating func polygon(
    _ points: [(Double, Double)], fill: String, stroke: String
  ) {
    body +=
      "<polygon points=\"\(Self.list(points))\" fill=\"\(fill)\" stroke=\"\(stroke)\" "
      + "stroke-width=\"1\"/>\n"
  }

  private static func list(_ points: [(Double, Double)]) -> String {
    points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
  }
}

extension Chart.Axis {
  /// How far along the axis `value` lies, 0–1; what lies outside stands at the nearer end.
  fileprivate func share(_ value: Double) -> Double {
    let length = range.upperBound - range.lowerBound
    guard value.isFinite, length > 0 else { return 0 }
    return min(1, max(0, (value - range.lowerBound) / length))
  }
}

extension Chart.Curve {
  /// The points to draw a straight line through.
  fileprivate var outline: [(x: Double, y: Double)] {
    guard style == .step else { return points }
    return points.enumerated().flatMap { number, point in
      number == 0 ? [point] : [(x: point.x, y: points[number - 1].y), point]
    }
  }
}
