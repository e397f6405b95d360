// A document as the data and the template of its PDF, for the program that sets it.

import Findings
import Foundation
import Text

/// What typst is given: a fixed template, and data in which no text is read as markup.
///
/// The same document gives the same bytes.
package struct PDFSource: Encodable, Sendable {
  private let template: String
  private let data: PrintedReport
  /// Seconds since 1970 that the file says it was made at.
  private let timestamp: Int
  /// Families of fonts in the order of their use, each with the cuts that the template uses.
  private let fonts: [[String]]
  private let folders: [String]
  /// How many figures and tables the PDF must have.
  private let pictures: Int
  private let tables: Int

  /// The program that sets and looks through the PDF: Python, to be given this source on its standard input.
  package static var program: String {
    String(decoding: PackageResources.limits_py + PackageResources.pdf_py, as: UTF8.self)
  }

  /// - Parameter timestamp: seconds since 1970.
  /// - Parameter fonts: families in the order of their use, see ``Fonts``.
  package init(_ document: Document, timestamp: Int, fonts: Fonts) {
    template = String(decoding: PackageResources.report_typ, as: UTF8.self)
    data = PrintedReport(document)
    self.timestamp = timestamp
    self.fonts = fonts.families
    folders = fonts.folders
    let blocks = document.sections.flatMap(\.blocks)
    pictures = blocks.reduce(0) { count, block in
      switch block {
      case .picture: count + 1
      case .points(let points): count + points.count { $0.picture != nil }
      default: count
      }
    }
    tables = blocks.count { if case .table = $0 { true } else { false } }
  }

  package func json() throws -> String { try JSONText.of(self) }

  /// The files of the fonts that the template names.
  package struct Fonts: Sendable {
    package let families: [[String]]
    package let folders: [String]

    /// Open Sans, and DejaVu for what it lacks, as Debian installs them.
    package static let debian = Fonts(families: [
      ("/usr/share/fonts/truetype/open-sans", ["OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"]),
      ("/usr/share/fonts/truetype/dejavu", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]),
    ])

    package init(families: [(folder: String, cuts: [String])]) {
      folders = families.map(\.folder)
      self.families = families.map { family in family.cuts.map { family.folder + "/" + $0 } }
    }
  }
}

/// A document as the data of a program that sets it on paper, or in Word.
struct PrintedReport: Encodable {
  struct Mark: Encodable {
    let label: String
    let value: String
  }

  struct Part: Encodable {
    let id: String
    let title: String
    let blocks: [Piece]
  }

  let language: String
  /// `board`, `basis` or `annex`: a brief has no table of contents.
  let paper: String
  let region: String
  let title: String
  let editionTitle: String
  let asOf: String
  let subtitle: String
  let keywords: [String]
  let marks: [Mark]
  let words: [String: String]
  let sections: [Part]

  init(_ document: Document) {
    let language = document.language
    let tables = Set(
      document.sections.flatMap(\.blocks).compactMap { block in
        if case .table(let grid) = block { grid.id } else { nil }
      })
    self.language = language.rawValue
    paper = document.paper.stem
    region = Localised(swedish: "SE", english: "GB")[language]
    title = Clean.text(document.title)
    editionTitle = document.marks.last?.value ?? ""
    asOf = document.marks.first.map { "\($0.label) \($0.value)" } ?? ""
    subtitle = document.subtitle
    keywords = [PageWords.kicker[language]]
    marks = document.marks.map { Mark(label: $0.label, value: Clean.text($0.value)) }
    words = [
      "kicker": PageWords.kicker[language], "contents": PageWords.contents[language],
      "diary": PageWords.diary[language], "possible": PageWords.possible[language],
      "certainty": PageWords.certainty[language], "cost": PageWords.cost[language],
      "decide": PageWords.decide[language], "asTable": PageWords.asTable[language],
      "footer": PageWords.footer[language], "page": PageWords.page[language],
      "figure": PageWords.figure[language], "table": PageWords.table[language],
      "blank": PageWords.diaryBlank[language], "proposal": PageWords.proposal[language],
    ]
    sections = document.sections.map { section in
      Part(
        id: section.id, title: section.title,
        blocks: section.blocks.map { Piece($0, tables, language) })
    }
  }
}

/// A block; which fields there are follows from its kind.
struct Piece: Encodable {
  struct Figure: Encodable {
    let value: String
    let label: String
  }

  struct Card: Encodable {
    let severity: String
    let severityLabel: String
    let facts: [String]
    let more: String
    let meaning: String
    let certainty: String
    let action: String
  }

  struct Point: Encodable {
    let number: Int
    let fact: String
    let meaning: String
    let certainty: String
    let action: String
    let cost: String
    let reference: String
    let picture: Picture?
  }

  struct Table: Encodable {
    struct Column: Encodable {
      let title: String
      let number: Bool
    }

    let id: String
    let caption: String
    let columns: [Column]
    /// The share of the width that each column gets, in any unit.
    let weights: [Double]
    let rows: [[String]]
    let footnote: String
  }

  struct Picture: Encodable {
    let svg: String
    /// The share of the page's width, 0–1.
    let width: Double
    let caption: String
    let alternative: String
    let table: String
  }

  struct Term: Encodable {
    let term: String
    let meaning: String
  }

  let kind: String
  var text: String?
  var items: [String]?
  var figures: [Figure]?
  var cards: [Card]?
  var points: [Point]?
  var grid: Table?
  var picture: Picture?
  var terms: [Term]?

  /// - Parameter tables: the ids of the tables in the document; a picture may point at no other.
  init(_ block: Block, _ tables: Set<String>, _ language: Language) {
    switch block {
    case .heading(let text):
      kind = "heading"
      self.text = Clean.text(text)
    case .paragraph(let text):
      kind = "paragraph"
      self.text = Clean.text(text)
    case .note(let text):
      kind = "note"
      self.text = Clean.text(text)
    case .list(let items):
      kind = "list"
      self.items = items.map(Clean.text)
    case .keyFigures(let figures):
      kind = "figures"
      self.figures = figures.map { Figure(value: $0.value, label: Clean.text($0.label)) }
    case .findings(let cards):
      kind = "cards"
      self.cards = cards.map { card in
        Card(
          severity: card.severity.rawValue,
          severityLabel: card.severity.mark + " " + card.severityLabel,
          facts: card.facts.map(Clean.text), more: card.more, meaning: Clean.text(card.meaning),
          certainty: Clean.text(card.certainty), action: Clean.text(card.action))
      }
    case .points(let points):
      kind = "points"
      self.points = points.map { point in
        Point(
          number: point.number, fact: Clean.text(point.fact), meaning: Clean.text(point.meaning),
          certainty: Clean.text(point.certainty), action: Clean.text(point.action),
          cost: Clean.text(point.cost), reference: Clean.text(point.reference),
          picture: point.picture.map { Picture($0, tables) })
      }
    case .table(let grid):
      kind = "table"
      self.grid = Table(grid, language)
    case .picture(let picture):
      kind = "picture"
      self.picture = Picture(picture, tables)
    case .terms(let terms):
      kind = "terms"
      self.terms = terms.map { Term(term: Clean.text($0.term), meaning: Clean.text($0.meaning)) }
    }
  }
}

extension Piece.Picture {
  init(_ picture: Illustration, _ tables: Set<String>) {
    svg = picture.svg
    width = picture.shareOfPage
    caption = Clean.text(picture.caption)
    alternative = Clean.text(picture.alternative)
    table = tables.contains(picture.tableID) ? picture.tableID : ""
  }
}

extension Piece.Table {
  /// The most rows that a page of paper is good for; all rows are in the workbook.
  private static let mostRows = 500

  init(_ grid: Grid, _ language: Language) {
    id = grid.id
    caption = Clean.text(grid.caption)
    columns = grid.columns.map { Column(title: $0.title, number: $0.isNumber) }
    let rows = grid.rows.prefix(Self.mostRows).map { $0.map(Clean.text) }
    let left = grid.rows.count - rows.count
    footnote = [left > 0 ? PageWords.cut(left)[language] : "", grid.footnote]
      .filter { !$0.isEmpty }.joined(separator: " ")
    weights = grid.columns.indices.map { Self.weight(of: $0, in: grid, rows) }
    self.rows = rows
  }

  /// Letters that a column needs: its longest word, at most 16, or its usual text when that is more.
  private static func weight(of column: Int, in grid: Grid, _ rows: [[String]]) -> Double {
    let title = grid.columns[column].title
    let cells = rows.map { column < $0.count ? $0[column] : "" }
    // What may not be broken: the words of a text, the whole of a number or a date.
    func longest(_ text: String) -> Int {
      grid.columns[column].isNumber || text.isDate
        ? text.count : text.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
    }
    let head = title.split(separator: " ").map(\.count).max() ?? 0
    let word = max(
      min(head, 11), min(cells.map(longest).max() ?? 0, grid.columns[column].isNumber ? 24 : 16))
    let usual = cells.isEmpty ? 0 : Double(cells.map(\.count).reduce(0, +)) / Double(cells.count)
    return max(Double(word), min(usual, 40)) + 2
  }
}

extension String {
  /// Whether it is a day in digits, `2026-12-31`.
  fileprivate var isDate: Bool {
    utf8.count == 10
      && utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
  }
}

extension Illustration {
  /// How wide the picture stands on an A4 page so that it is no larger than drawn and fits the height.
  ///
  /// 1 when the drawing does not tell its size.
  fileprivate var shareOfPage: Double {
    guard let start = svg.range(of: "viewBox=\""),
      let end = svg[start.upperBound...].firstIndex(of: "\"")
    else { return 1 }
    let numbers = svg[start.upperBound..<end].split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return 1 }
    // Points between the margins of the template, with room for a caption.
    let (across, down) = (474.0, 590.0)
    return min(1, numbers[2] / across, down / across * numbers[2] / numbers[3])
  }
}
