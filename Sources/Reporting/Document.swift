// A report before it has a form: sections of blocks that every writer turns into its own marks.

package import Findings
package import Text

/// A report in one edition and one language, free of any file format.
package struct Document: Sendable {
  package let paper: Paper
  package let language: Language
  package let title: String
  /// What the report is about and when, in a line.
  package let subtitle: String
  /// Facts for the head of the first page: label and value.
  package let marks: [(label: String, value: String)]
  package let sections: [Section]

  /// What it may say of people.
  package var edition: Edition { paper.edition }

  /// A picture that points at a table which these sections do not have points at none.
  init(
    paper: Paper, language: Language, title: String, subtitle: String,
    marks: [(label: String, value: String)], sections: [Section]
  ) {
    self.paper = paper
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.marks = marks
    let tables = Set(
      sections.flatMap(\.blocks).compactMap { block in
        if case .table(let grid) = block { grid.id } else { nil }
      })
    self.sections = sections.map { section in
      Section(
        id: section.id, title: section.title,
        blocks: section.blocks.map { $0.pointing(at: tables) })
    }
  }
}

/// A heading and what stands under it.
package struct Section: Sendable {
  /// ASCII, unique in the document; links point here.
  package let id: String
  package let title: String
  package let blocks: [Block]
}

package enum Block: Sendable {
  case heading(String)
  case paragraph(String)
  /// Something that the reader must not miss, for instance that a table was not there.
  case note(String)
  case list([String])
  case keyFigures([Figure])
  case findings([Card])
  case points([Point])
  case table(Grid)
  case picture(Illustration)
  case terms([(term: String, meaning: String)])

  /// A headline number, already printed.
  package struct Figure: Sendable {
    package let value: String
    package let label: String
    package let definition: String
  }

  /// A matter to take a stand on, in a brief.
  package struct Point: Sendable {
    /// From 1.
    package let number: Int
    package let fact: String
    package let meaning: String
    /// How certain, in a word or two.
    package let certainty: String
    package let action: String
    /// What it costs; empty when nothing is known of it.
    package let cost: String
    /// What a decision on it is entered under; empty when it would point at somebody.
    package let reference: String
    package fileprivate(set) var picture: Illustration?
  }

  /// Findings that mean the same and call for the same, already worded for the edition.
  package struct Card: Sendable {
    package let severity: Severity
    package let severityLabel: String
    /// At least one.
    package let facts: [String]
    /// How many facts are left to the annex, in words; empty when none is.
    package let more: String
    package let meaning: String
    /// How certain the facts are; empty when nothing can be said.
    package let certainty: String
    package let action: String
  }
}

/// A table for readers.
package struct Grid: Sendable {
  package struct Column: Sendable {
    package let title: String
    /// Numbers stand to the right and are compared by their digits.
    package let isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  package let id: String
  package let caption: String
  package let columns: [Column]
  /// The first cell of a row names the row.
  package let cells: [[Cell]]
  /// Said under the table, for instance how many rows were left out; may be empty.
  package let footnote: String

  package init(
    id: String, caption: String, columns: [Column], cells: [[Cell]], footnote: String = ""
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.cells = cells
    self.footnote = footnote
  }

  /// What is printed.
  package var rows: [[String]] { cells.map { $0.map(\.text) } }
}

/// A drawn diagram with everything that someone who cannot see it needs.
package struct Illustration: Sendable {
  /// The stem of the files in `diagrams/`.
  package let name: String
  /// SVG with a title and a description of its own.
  package let svg: String
  package let caption: String
  /// What the diagram shows, in full sentences.
  package let alternative: String
  /// The id of the table that holds the same facts; empty when there is none, and in a paper without it.
  package fileprivate(set) var tableID: String
  /// The id of the section that it belongs to; empty for a map.
  package let section: String

  package init(
    name: String, svg: String, caption: String, alternative: String, tableID: String,
    section: String = ""
  ) {
    self.name = name
    self.svg = svg
    self.caption = caption
    self.alternative = alternative
    self.tableID = tableID
    self.section = section
  }
}

extension Block {
  /// The block, with pictures that point at no table but `tables`.
  fileprivate func pointing(at tables: Set<String>) -> Block {
    switch self {
    case .picture(let picture): .picture(picture.pointing(at: tables))
    case .points(let points):
      .points(
        points.map { point in
          var own = point
          own.picture = point.picture?.pointing(at: tables)
          return own
        })
    default: self
    }
  }
}

extension Illustration {
  fileprivate func pointing(at tables: Set<String>) -> Illustration {
    var own = self
    if !tables.contains(tableID) { own.tableID = "" }
    return own
  }
}
