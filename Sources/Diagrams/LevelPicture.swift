// A map with a row for each level and a column for each field, as a value.

package import Text

/// What stands at which level and in which field, and what is drawn between; ``svg`` draws it.
///
/// One unit is a point of paper. All text is of seven points or more when the picture is as wide as ``width`` says;
/// names are cut at blanks only, and a name too long for a box stands in a key under the map.
package struct LevelPicture: Sendable {
  /// A box.
  package struct Item: Sendable {
    package let key: String
    /// Its place among the rows, the first on top.
    package let row: Int
    /// Its place among the columns, the first at the left.
    package let column: Int
    package let name: String
    /// A second text in the box.
    package let note: String
    /// What it is called where its place is not seen; its name when nothing else is said.
    package let title: String

    package init(
      key: String, row: Int, column: Int, name: String, note: String = "", title: String? = nil
    ) {
      self.key = key
      self.row = row
      self.column = column
      self.name = name
      self.note = note
      self.title = title ?? name
    }
  }

  /// A line between two boxes.
  package struct Line: Sendable {
    package enum Kind: Sendable {
      /// Solid, the thicker the nearer its weight is to 1.
      case plain
      /// Dashed.
      case sole
      /// Dotted.
      case gap
    }

    package let a: String
    package let b: String
    package let kind: Kind
    /// 0–1.
    package let weight: Double
    /// A number that stands on the line; a gap with one is listed under the map.
    package let label: String

    package init(
      _ a: String, _ b: String, _ kind: Kind, weight: Double = 0, label: String = ""
    ) {
      self.a = a
      self.b = b
      self.kind = kind
      self.weight = weight
      self.label = label
    }
  }

  /// What the lines mean, and what the lists under the map are called; empty is not shown.
  package struct Legend: Sendable {
    package var plain = ""
    package var sole = ""
    package var gap = ""
    package var gaps = ""
    package var codes = ""

    package init() {}
  }

  /// The width between the margins of an A4 page, standing, less a frame: 166 mm.
  package static let pageWidth = 470.0
  /// The height of a page that leaves room for a caption and a text: 207 mm.
  package static let pageHeight = 588.0
  /// The height of a small picture beside a text: 60 mm.
  package static let partHeight = 170.0
  /// No text of a picture is smaller: seven points on a page that takes up to a hundredth off its pictures.
  package static let leastSize = 7.1

  /// Safe as the stem of a file and as an id.
  package let name: String
  package let title: String
  /// What the map shows, for someone who cannot see it.
  package let description: String
  package let language: Language
  /// What the rows are called, the highest level first.
  package let rows: [String]
  /// What the columns are called; a blank one is not written.
  package let columns: [String]
  package let items: [Item]
  package let lines: [Line]
  package var legend = Legend()
  package var width = LevelPicture.pageWidth
  package var height = LevelPicture.pageHeight

  package init(
    name: String, words: (title: String, description: String), language: Language,
    grid: (rows: [String], columns: [String]), items: [Item], lines: [Line]
  ) {
    self.name = Picture.stem(name)
    (title, description) = words
    self.language = language
    (rows, columns) = grid
    // What has no row or no column has no place.
    self.items = items.filter {
      grid.rows.indices.contains($0.row) && grid.columns.indices.contains($0.column)
    }
    self.lines = lines
  }

  /// The picture with every text put through `text`.
  package func mapping(_ text: (String) -> String) -> LevelPicture {
    var copy = LevelPicture(
      name: name, words: (text(title), text(description)), language: language,
      grid: (rows.map(text), columns.map(text)),
      items: items.map {
        Item(
          key: $0.key, row: $0.row, column: $0.column, name: text($0.name), note: text($0.note),
          title: text($0.title))
      }, lines: lines)
    copy.legend = legend
    (copy.width, copy.height) = (width, height)
    return copy
  }

  /// An `<svg>` element without prologue, ready to stand in a page or, as it is, in a file.
  ///
  /// - Complexity: O(lines · boxes) and a little more.
  package var svg: String { LevelDrawing(self).text }

  /// Whether it can be drawn within its height.
  package var fits: Bool {
    let (layout, foot) = LevelDrawing.chosen(self)
    return layout.height + foot.height <= height
  }
}
