// A document as the data of the programs that set it on paper and in Word.

import Findings
import Foundation
import Text

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

  /// The rows of all tables.
  var rowCount: Int {
    sections.lazy.flatMap(\.blocks).reduce(0) { $0 + ($1.grid?.rows.count ?? 0) }
  }

  /// - Parameter isSet: whether the lines of tables are chosen, as for the PDF.
  init(_ document: Document, isSet: Bool) {
    let language = document.language
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
        blocks: section.blocks.map { Piece($0, document.paper, isSet: isSet, language) })
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
    /// Sizes are in points.
    struct Setting: Encodable {
      /// Of its letters.
      let size: Double
      /// Of each column.
      let widths: [Double]
      /// Of each row; 0 when it is not known.
      let heights: [Double]
      /// Whether it must not be broken, being short.
      let isWhole: Bool
      /// How much of a page must be left for its heading and first rows; 0 when it must not be broken.
      let needed: Double
      /// Whether a row is so high that it may be broken.
      let splitsRows: Bool
    }

    struct Column: Encodable {
      let title: String
      let number: Bool
    }

    let id: String
    let caption: String
    let columns: [Column]
    /// The first cell of each is its heading.
    let rows: [[String]]
    let footnote: String
    /// How it is set; none but in a PDF.
    var setting: Setting?
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

  init(_ block: Block, _ paper: Paper, isSet: Bool, _ language: Language) {
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
          picture: point.picture.map(Picture.init))
      }
    case .table(let grid):
      kind = "table"
      self.grid = Table(grid, paper, isSet: isSet, language)
    case .picture(let picture):
      kind = "picture"
      self.picture = Picture(picture)
    case .terms(let terms):
      kind = "terms"
      self.terms = terms.map { Term(term: Clean.text($0.term), meaning: Clean.text($0.meaning)) }
    }
  }
}

extension Piece.Picture {
  init(_ picture: Illustration) {
    svg = picture.svg
    width = picture.shareOfPage
    caption = Clean.text(picture.caption)
    alternative = Clean.text(picture.alternative)
    table = picture.tableID
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
