// A table as aligned text: as wide as the window, whatever letters it holds.

import Findings
import Reporting
import Text

/// The cells of a table as a terminal shows them.
///
/// Numbers stand to the right, with the decimals that the report gives the column; ids and texts to the left. A letter takes
/// the room that a terminal gives it: none for combining marks, two columns for the wide letters of East
/// Asia and for pictures. Signs that would move the cursor are shown as U+FFFD.
struct TextTable {
  private let titles: [String]
  /// By column, then row.
  private let cells: [[String]]
  private let isNumber: [Bool]
  private let isRecord: Bool

  /// A record is set with one line a column: its heading and its value. With a register ids are told by name.
  init(_ part: Answer.Part, _ register: Register? = nil, _ language: Language) {
    let sheet = part.told
    titles = sheet.columns.map { $0.declared.title[language] }
    cells = sheet.columns.map { column in
      part.shown[column.declared]
        ?? (0..<sheet.rowCount).map { Self.cell(column, $0, register, language) }
    }
    isNumber = sheet.columns.map { column in
      switch column.values {
      case .whole, .real: true
      case .text, .flag: false
      }
    }
    isRecord = part.isRecord
  }

  init(_ sheet: Sheet, _ language: Language, isRecord: Bool = false) {
    self.init(Answer.Part(sheet, isRecord: isRecord), nil, language)
  }

  /// How many rows there are; of a record the columns that have anything.
  var count: Int { isRecord ? known.count : cells.first?.count ?? 0 }

  /// The columns of a record that have anything: where nothing is known, nothing needs a line.
  private var known: [Int] { titles.indices.filter { cells[$0].contains { $0 != "–" } } }

  /// As many of the first rows as `lines` lines hold, headings included, and how many are whole; of
  /// at least one something is shown.
  ///
  /// - Complexity: O(lines · cells shown).
  func fitting(lines: Int, _ style: TerminalStyle) -> (text: String, rows: Int) {
    if isRecord {
      let all = text(style).split(separator: "\n", omittingEmptySubsequences: false)
      let shown = all.prefix(max(1, lines))
      return (shown.joined(separator: "\n"), shown.count)
    }
    var rows = min(count, max(1, lines))
    while true {
      let told = first(rows).text(style).split(separator: "\n", omittingEmptySubsequences: false)
      if told.count <= lines { return (told.joined(separator: "\n"), rows) }
      // One row that is told a column a line, in a narrow window: it is not shown whole.
      if rows <= 1 { return (told.prefix(max(1, lines)).joined(separator: "\n"), 0) }
      rows -= 1
    }
  }

  private func first(_ rows: Int) -> TextTable {
    TextTable(self, cells: cells.map { Array($0.prefix(rows)) })
  }

  private init(_ other: TextTable, cells: [[String]]) {
    titles = other.titles
    isNumber = other.isNumber
    isRecord = other.isRecord
    self.cells = cells
  }

  func text(_ style: TerminalStyle) -> String {
    let rows = 0..<(cells.first?.count ?? 0)
    guard !titles.isEmpty else { return "" }
    if isRecord {
      let told = known
      return lines(told.map { titles[$0] }, told.map { cells[$0].joined(separator: ", ") }, style)
    }
    if style.isPlain {
      return ([titles] + rows.map { row in cells.map { $0[row] } })
        .map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
    guard let widths = widths(within: style.width) else {
      // Not even the shortest columns fit: each row becomes a record.
      return rows.map { row in lines(titles, cells.map { $0[row] }, style) }
        .joined(separator: "\n\n")
    }
    // Headings stand on as many lines as the longest needs, their ends just above the cells.
    let heads = zip(titles, widths).map { wrapped($0, to: $1) }
    let height = heads.map(\.count).max() ?? 1
    let top = (0..<height).map { line in
      style.faint(
        set(heads.map { $0.count + line < height ? "" : $0[$0.count + line - height] }, widths))
    }
    return (top + rows.map { row in set(cells.map { $0[row] }, widths) }).joined(separator: "\n")
  }

  /// One line of cells, numbers to the right.
  private func set(_ texts: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, width) in widths.enumerated() {
      let text = cut(texts[index], to: width)
      let blanks = String(repeating: " ", count: width - displayWidth(text))
      line += (index == 0 ? "" : "  ") + (isNumber[index] ? blanks + text : text + blanks)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Headings and values, one pair a line; the values stand below each other, and are cut where the window ends.
  private func lines(_ titles: [String], _ values: [String], _ style: TerminalStyle) -> String {
    if style.isPlain {
      return zip(titles, values).map { $0 + "\t" + $1 }.joined(separator: "\n")
    }
    let longest = titles.map(displayWidth).max() ?? 0
    let left = style.width.map { min(longest, max(8, $0 / 2)) } ?? longest
    return zip(titles, values).map { title, value in
      let name = cut(title, to: left)
      let blanks = String(repeating: " ", count: left - displayWidth(name) + 2)
      return name + blanks + (style.width.map { cut(value, to: max(8, $0 - left - 2)) } ?? value)
    }.joined(separator: "\n")
  }

  /// The width of each column. In a window that is too narrow headings are set on several lines, and then the widest
  /// texts give way, down to eight columns; `nil` when that is not enough.
  private func widths(within window: Int?) -> [Int]? {
    func widths(_ title: (String) -> Int) -> [Int] {
      zip(titles, cells).map { max(title($0), $1.map(displayWidth).max() ?? 0) }
    }
    func excess(_ widths: [Int]) -> Int {
      widths.reduce(0, +) + 2 * max(0, widths.count - 1) - (window ?? .max)
    }
    let full = widths { displayWidth($0) }
    if excess(full) <= 0 { return full }
    var widths = widths { title in
      title.split(separator: " ").map { displayWidth(String($0)) }.max() ?? 0
    }
    while excess(widths) > 0 {
      let widest = widths.indices.filter { !isNumber[$0] }.max {
        (widths[$0], $1) < (widths[$1], $0)
      }
      guard let widest, widths[widest] > 8 else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private static func cell(
    _ column: Sheet.Column, _ row: Int, _ register: Register?, _ language: Language
  ) -> String {
    let text: String
    switch column.values {
    case .real(let values):
      guard let value = values[row] else { return "–" }
      // Whole numbers among the measures need no decimals.
      switch column.declared.kind {
      case .number where value == value.rounded(), .text where value == value.rounded():
        text = value.shown(language, decimals: 0)
      default: text = column.declared.shown(value, language)
      }
    case .whole(let values): text = values[row]?.shown(language) ?? ""
    case .flag(let values):
      let words = values[row].map {
        $0
          ? Localised(swedish: "ja", english: "yes") : Localised(swedish: "nej", english: "no")
      }
      text = words?[language] ?? ""
    case .text(let values): text = cellText(values[row], column.declared, register, language)
    }
    return text.isEmpty ? "–" : shownSafely(text)
  }
}

/// `text` on lines of at most `width` columns, broken at blanks; a word that is longer has a line of its own.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ").map(String.init) {
    if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(word)
    }
  }
  return lines.isEmpty ? [""] : lines
}

/// `text` cut to `width` columns, the last of them a sign that something is missing.
func cut(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var out = ""
  var room = width - 1
  for character in text {
    let wide = displayWidth(character)
    guard wide <= room else { break }
    out.append(character)
    room -= wide
  }
  return out + "…"
}

/// The columns that a terminal gives to `text`.
func displayWidth(_ text: String) -> Int {
  text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + displayWidth($1) }
}

/// A letter with its marks takes the room of its widest part.
private func displayWidth(_ character: Character) -> Int {
  character.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    case 0x200B...0x200F, 0xFE00...0xFE0F: 0
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }.max() ?? 0
}

/// `text` without signs that would move the cursor, change colours, or turn the reading around.
func shownSafely(_ text: String) -> String { text.cleaned(of: .cell) }
