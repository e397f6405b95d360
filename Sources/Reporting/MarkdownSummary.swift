// The first page and the findings that matter, as Markdown to paste into the text of the case.

import Findings
import Text

/// Writes the summary of a document as Markdown (CommonMark, with tables as GitHub has them).
///
/// Signs that would be read as markup are escaped, so that every text comes out as it stands.
///
/// - Complexity: O(length of the summary).
package struct MarkdownSummary: Sendable {
  package let text: String

  package init(_ document: Document) {
    let language = document.language
    var lines = ["# " + Self.plain(document.title), "", Self.plain(document.subtitle), ""]
    lines += document.marks.map { "- \($0.label): \(Self.plain($0.value))" }
    for section in document.sections.prefix(1) {
      lines += ["", "## " + Self.plain(section.title)]
      for block in section.blocks { lines += Self.lines(of: block, language) }
    }
    let cards = document.sections.flatMap(\.blocks).flatMap { block -> [Block.Card] in
      if case .findings(let cards) = block { cards } else { [] }
    }
    let grave = cards.filter { $0.severity >= .medium }
    if !grave.isEmpty {
      lines += ["", "## " + String.grave[language]]
      for card in grave { lines += Self.lines(of: card, language) }
    }
    lines += ["", "*" + PageWords.footer[language] + "*", ""]
    text = lines.joined(separator: "\n")
  }

  private static func lines(of block: Block, _ language: Language) -> [String] {
    switch block {
    case .heading(let text): ["", "### " + plain(text)]
    case .paragraph(let text), .note(let text): ["", plain(text)]
    case .list(let items): [""] + items.map { "- " + plain($0) }
    case .keyFigures(let figures):
      [
        "", "| \(String.figure[language]) | \(String.value[language]) |", "| :-- | --: |",
      ] + figures.map { "| \(plain($0.label)) | \(plain($0.value)) |" }
    case .findings, .table, .picture, .terms: []
    }
  }

  private static func lines(of card: Block.Card, _ language: Language) -> [String] {
    var lines = ["", "**" + plain(card.severityLabel) + "**"]
    lines += card.facts.map { "- " + plain($0) }
    if !card.more.isEmpty { lines += ["- " + plain(card.more)] }
    if !card.meaning.isEmpty { lines += ["", plain(card.meaning)] }
    for (label, text) in [
      (PageWords.certainty[language], card.certainty), (PageWords.possible[language], card.action),
    ] where !text.isEmpty {
      lines += ["", "\(label) \(plain(text))"]
    }
    return lines
  }

  /// The text on one line, with every sign that Markdown or HTML would read escaped, and addresses of the web as code:
  /// bare ones become links in many a program.
  static func plain(_ text: String) -> String {
    let cleaned = Clean.text(text)
    guard cleaned.contains("://") || cleaned.lowercased().contains("www.") else {
      return escaped(cleaned, isFirst: true).escapingListNumber
    }
    var out = ""
    var rest = cleaned[...]
    let address = #/(?i)(?:[a-z][a-z0-9+.\-]*://|www\.)[^\s<>"]*[^\s<>".,;:!?)\]}'`]/#
    while let link = rest.firstMatch(of: address) {
      out += escaped(rest[..<link.range.lowerBound], isFirst: out.isEmpty)
      // Neither sign may stand as it is in code within a table.
      out += "`" + link.output.replacing("`", with: "%60").replacing("|", with: "%7C") + "`"
      rest = rest[link.range.upperBound...]
    }
    return (out + escaped(rest, isFirst: out.isEmpty)).escapingListNumber
  }

  private static func escaped(_ text: some StringProtocol, isFirst: Bool) -> String {
    var out = ""
    var isFirst = isFirst
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&", "!", "$":
        out += "\\" + String(character)
      // At the start of a line these would begin a list.
      case "-", "+", "=", ":": out += (isFirst ? "\\" : "") + String(character)
      case _ where character.isNewline || character == "\t": out += " "
      default: out.append(character)
      }
      isFirst = false
    }
    return out
  }
}

extension String {
  /// `1.` and `1)` first on a line begin a numbered list; the sign after the number is escaped.
  fileprivate var escapingListNumber: String {
    guard let sign = firstIndex(where: { !$0.isNumber }), sign != startIndex,
      self[sign] == "." || self[sign] == ")"
    else { return self }
    return self[..<sign] + "\\" + self[sign...]
  }
}

// MARK: Wording

extension String {
  fileprivate static let grave = Localised(
    swedish: "Iakttagelser av betydelse", english: "Findings of importance")
  fileprivate static let figure = Localised(swedish: "Nyckeltal", english: "Key figure")
  fileprivate static let value = Localised(swedish: "Värde", english: "Value")
}
