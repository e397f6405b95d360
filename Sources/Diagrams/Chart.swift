// A chart that is no graph: curves, bars or a field of cells, as a value.

package import Text

/// What a chart shows, before it is drawn; ``svg`` draws it.
///
/// Nothing is told by colour alone: curves differ by their dashes, ends of bars by their shape.
package struct Chart: Sendable {
  /// A straight scale with the numbers that are written beside it.
  package struct Axis: Sendable {
    package let label: String
    package let range: ClosedRange<Double>
    package let ticks: [(value: Double, label: String)]

    package init(_ label: String, _ range: ClosedRange<Double>, ticks: [(Double, String)]) {
      self.label = label
      self.range = range
      self.ticks = ticks.map { (value: $0.0, label: $0.1) }
    }

    /// From 0 to 100 per cent.
    package static func percent(_ label: String) -> Axis {
      Axis(label, 0...1, ticks: (0...5).map { (Double($0) / 5, "\($0 * 20)\u{A0}%") })
    }
  }

  package struct Curve: Sendable {
    package enum Style: Sendable {
      case line
      /// Level until the next point, then straight up or down.
      case step
      /// A thin line to compare with.
      case reference
    }

    package let label: String
    package let style: Style
    package let points: [(x: Double, y: Double)]

    package init(_ label: String, _ style: Style = .line, _ points: [(x: Double, y: Double)]) {
      self.label = label
      self.style = style
      self.points = points
    }
  }

  /// A row with a name: a bar from the start of the axis, or a move from one value to another.
  package struct Bar: Sendable {
    package enum Span: Sendable {
      case to(Double)
      /// A dot at `from` and an arrow to `to`; only the dot where they are equal.
      case move(from: Double, to: Double)
      /// Nothing is known.
      case none
    }

    package let label: String
    package let span: Span
    /// Stands to the right of the row: the value in words.
    package let note: String

    package init(_ label: String, _ span: Span, note: String = "") {
      self.label = label
      self.span = span
      self.note = note
    }
  }

  /// A cell of a field: what it stands for, and what lies in it.
  package struct Cell: Sendable {
    package let title: String
    package let items: [String]

    package init(_ title: String, _ items: [String]) {
      self.title = title
      self.items = items
    }
  }

  package enum Content: Sendable {
    case curves(x: Axis, y: Axis, [Curve])
    case bars(Axis, [Bar])
    /// `cells[row][column]`, the first row on top; two by two makes four fields.
    case field(columns: [String], rows: [String], cells: [[Cell]])
  }

  /// Safe as the stem of a file and as an id.
  package let name: String
  package let title: String
  /// What the chart shows, for someone who cannot see it.
  package let description: String
  package let language: Language
  package let content: Content

  package init(
    name: String, title: String, description: String, language: Language, _ content: Content
  ) {
    self.name = Picture.stem(name)
    self.title = title
    self.description = description
    self.language = language
    self.content = content
  }

  /// The chart with every text put through `text`.
  package func mapping(_ text: (String) -> String) -> Chart {
    let content: Content =
      switch content {
      case .curves(let x, let y, let curves):
        .curves(
          x: x, y: y, curves.map { Curve(text($0.label), $0.style, $0.points) })
      case .bars(let axis, let bars):
        .bars(axis, bars.map { Bar(text($0.label), $0.span, note: text($0.note)) })
      case .field(let columns, let rows, let cells):
        .field(
          columns: columns.map(text), rows: rows.map(text),
          cells: cells.map { $0.map { Cell(text($0.title), $0.items.map(text)) } })
      }
    return Chart(
      name: name, title: text(title), description: text(description), language: language, content)
  }

  /// An `<svg>` element without prologue, ready to stand in a page or, as it is, in a file.
  ///
  /// - Complexity: O(size of the content).
  package var svg: String { ChartDrawing(self).text }
}
