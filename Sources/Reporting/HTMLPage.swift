// A document as one self-contained HTML file, through templates that escape every value.

import Findings
import Foundation
import Mustache
import Text

/// Writes documents as HTML.
///
/// The page holds its own style and script, named in its content security policy by hash; it asks for
/// nothing from anywhere, and without script only the sorting of tables is lost. Every value passes through the template's escaping, but for the
/// diagrams' SVG, which the diagram writer has made safe, and ``TableRows``, which escape their own.
package struct HTMLPage: Sendable {
  private let library: MustacheLibrary
  private let page: MustacheTemplate
  private let style: String
  private let styleHash: String
  private let script: String
  private let scriptHash: String

  /// - Throws: the template's error, when a template in the product itself cannot be parsed; `DigestFailure`.
  package init() throws {
    page = try MustacheTemplate(string: Self.text(PackageResources.page_mustache))
    let block = try MustacheTemplate(string: Self.text(PackageResources.block_mustache))
    library = MustacheLibrary(templates: ["block": block])
    style = Self.text(PackageResources.report_css)
    styleHash = try policyHash(of: style)
    script = Self.text(PackageResources.report_js)
    scriptHash = try policyHash(of: script)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    // The file's last line break is not part of a block.
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The whole file.
  ///
  /// - Complexity: O(length of the page).
  package func html(_ document: Document) -> String {
    page.render(context(document), library: library) + "\n"
  }

  private func context(_ document: Document) -> [String: Any] {
    let language = document.language
    return [
      "language": language.rawValue,
      "edition": document.paper.stem,
      "editionTitle": document.marks.last?.value ?? "",
      "title": Clean.text(document.title),
      "day": document.marks.first.map { "\($0.label) \(Clean.text($0.value))" } ?? "",
      "subtitle": document.subtitle,
      "kicker": PageWords.kicker[language],
      "skip": PageWords.skip[language],
      "contents": PageWords.contents[language],
      "diaryLabel": PageWords.diary[language],
      "diaryBlank": PageWords.diaryBlank[language],
      "footer": PageWords.footer[language],
      "style": style,
      "styleHash": styleHash,
      "script": script,
      "scriptHash": scriptHash,
      "words": PageWords.sorting(language),
      "marks": document.marks.map { ["label": $0.label, "value": Clean.text($0.value)] },
      "sections": document.sections.map { section in
        [
          "id": section.id, "title": section.title,
          "blocks": section.blocks.map { context($0, language) },
        ] as [String: Any]
      },
    ]
  }

  private func context(_ block: Block, _ language: Language) -> [String: Any] {
    switch block {
    case .heading(let text): ["heading": ["text": Clean.text(text)]]
    case .paragraph(let text): ["paragraph": ["text": Clean.text(text)]]
    case .note(let text): ["note": ["text": Clean.text(text)]]
    case .list(let items): ["list": ["items": items.map(Clean.text)]]
    case .keyFigures(let figures):
      [
        "figures": ["items": figures.map { ["label": $0.label, "value": $0.value] }]
      ]
    case .findings(let cards): ["cards": ["items": cards.map { context($0, language) }]]
    case .points(let points): ["points": ["items": points.map { context($0, language) }]]
    case .table(let grid): ["grid": context(grid)]
    case .picture(let picture): ["picture": context(picture, language)]
    case .terms(let terms):
      [
        "terms": [
          "items": terms.map { ["term": Clean.text($0.term), "meaning": Clean.text($0.meaning)] }
        ]
      ]
    }
  }

  private func context(_ card: Block.Card, _ language: Language) -> [String: Any] {
    var context: [String: Any] = [
      "severity": card.severity.rawValue, "severityLabel": card.severityLabel,
      "mark": card.severity.mark,
    ]
    if card.facts.count == 1, card.more.isEmpty {
      context["fact"] = ["text": Clean.text(card.facts[0])]
    } else {
      context["facts"] = ["items": card.facts.map(Clean.text)]
    }
    if !card.more.isEmpty { context["more"] = ["text": card.more] }
    if !card.meaning.isEmpty { context["meaning"] = ["text": Clean.text(card.meaning)] }
    if !card.certainty.isEmpty {
      context["certainty"] = [
        "label": PageWords.certainty[language], "text": Clean.text(card.certainty),
      ]
    }
    if !card.action.isEmpty {
      context["action"] = ["label": PageWords.possible[language], "text": Clean.text(card.action)]
    }
    return context
  }

  private func context(_ point: Block.Point, _ language: Language) -> [String: Any] {
    var context: [String: Any] = [
      "number": "\(point.number)", "fact": Clean.text(point.fact),
      "meaning": Clean.text(point.meaning),
      "action": [
        "label": PageWords.possible[language], "text": Clean.text(point.action),
      ],
      "certainty": [
        "label": PageWords.certainty[language], "text": Clean.text(point.certainty),
      ],
    ]
    if !point.cost.isEmpty {
      context["cost"] = ["label": PageWords.cost[language], "text": Clean.text(point.cost)]
    }
    if !point.reference.isEmpty {
      context["reference"] = [
        "label": PageWords.decide[language], "text": Clean.text(point.reference),
      ]
    }
    if let picture = point.picture { context["picture"] = self.context(picture, language) }
    return context
  }

  private func context(_ grid: Grid) -> [String: Any] {
    var context: [String: Any] = [
      "gridID": grid.id, "caption": grid.caption,
      "columns": grid.columns.map { ["name": $0.title, "number": $0.isNumber] as [String: Any] },
      "rows": TableRows(grid).html,
    ]
    if !grid.footnote.isEmpty { context["footnote"] = ["text": grid.footnote] }
    return context
  }

  private func context(_ picture: Illustration, _ language: Language) -> [String: Any] {
    var context: [String: Any] = [
      "svg": picture.svg, "caption": Clean.text(picture.caption),
      "alternative": Clean.text(picture.alternative),
    ]
    if !picture.tableID.isEmpty {
      context["more"] = ["target": picture.tableID, "text": PageWords.asTable[language]]
    }
    return context
  }
}

/// The rows of a table as HTML: nearly all of a page, and a template takes many times as long for them.
struct TableRows {
  private var bytes: [UInt8] = []

  /// A line for each row; the first cell is its heading.
  var html: String { String(decoding: bytes, as: UTF8.self) }

  /// - Complexity: O(length of the cells).
  init(_ grid: Grid) {
    for row in grid.cells {
      put("<tr><th scope=\"row\">")
      text(row.first?.text ?? "")
      put("</th>")
      for (cell, column) in zip(row, grid.columns).dropFirst() {
        put(column.isNumber ? "<td class=\"n\">" : "<td>")
        text(cell.text)
        put("</td>")
      }
      put("</tr>\n")
    }
  }

  private mutating func put(_ markup: StaticString) {
    unsafe bytes += UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount)
  }

  /// Puts a text in which nothing can be read as markup: by bytes, since a sign that carries a combining mark is that
  /// sign to a browser.
  private mutating func text(_ text: String) {
    for byte in Clean.text(text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "\""): put("&quot;")
      case UInt8(ascii: "'"): put("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}

/// Makes text fit for HTML and XML: what has no place there is shown as U+FFFD.
enum Clean {
  /// ``SignKinds/page`` become U+FFFD.
  static func text(_ text: String) -> String {
    // Nearly all texts hold nothing but signs that are seen to be plain by their bytes.
    text.utf8.allSatisfy(isPlain) ? text : text.cleaned(of: .page)
  }

  /// Whether a byte is of a sign of printable ASCII, or of U+00C0–U+00FF: the only ones that begin with 0xC3.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x80..<0xC0, 0xC3: true
    default: false
    }
  }
}

extension Severity {
  /// A sign beside the word, so that the grade does not rest on colour.
  var mark: String {
    switch self {
    case .high: "▲"
    case .medium: "◆"
    case .low: "●"
    case .information: "○"
    }
  }
}
