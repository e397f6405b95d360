// A table as aligned text: as wide as the window, whatever letters it holds.

import Findings
import Reporting

/// The cells of a table as a terminal shows them.
///
/// Numbers stand to the right, with the decimals that the report gives the column; ids and texts to the left. A letter takes
/// the room that a terminal gives it: none for combining marks, two columns for the wide letters of East
/// Asia and for pictures. Signs that would move the cursor are shown as U+FFFD.
struct TextTable {
  private let cells: [[String]]
  private let isNumber: [Bool]

  /// A record is set with one line a column of `sheet`: its heading and its value.
  init(
    _ sheet: Sheet, _ language: Language, isRecord: Bool = false, shown: [String: [String]] = [:]
  ) {
    let titles = sheet.columns.map { columnTitle($0.name, language) }
    let rows = sheet.columns.map { column in
      shown[column.name] ?? (0..<sheet.rowCount).map { Self.cell(column, $0, language) }
    }
    if isRecord {
      // Where nothing is known, nothing needs a line.
      let told = titles.indices.filter { rows[$0].contains { $0 != "–" } }
      cells = [told.map { titles[$0] }, told.map { rows[$0].joined(separator: ", ") }]
      isNumber = [false, false]
    } else {
      cells = zip(titles, rows).map { [$0] + $1 }
      isNumber = sheet.columns.map { column in
        switch column.values {
        case .whole, .real: true
        case .text, .flag: false
        }
      }
    }
    isHeaded = !isRecord
  }

  private let isHeaded: Bool

  func text(_ style: TerminalStyle) -> String {
    guard let height = cells.first?.count else { return "" }
    if style.isPlain {
      return (0..<height).map { row in cells.map { $0[row] }.joined(separator: "\t") }
        .joined(separator: "\n")
    }
    let widths = widths(within: style.width)
    return (0..<height).map { row in
      var line = ""
      for (index, width) in widths.enumerated() {
        let text = cut(cells[index][row], to: width)
        let blanks = String(repeating: " ", count: width - displayWidth(text))
        line += (index == 0 ? "" : "  ") + (isNumber[index] ? blanks + text : text + blanks)
      }
      while line.last == " " { line.removeLast() }
      return isHeaded && row == 0 ? style.faint(line) : line
    }.joined(separator: "\n")
  }

  /// The width of each column; where the window is too narrow the widest texts give way first, down to
  /// eight columns.
  private func widths(within window: Int?) -> [Int] {
    var widths = cells.map { $0.map(displayWidth).max() ?? 0 }
    guard let window else { return widths }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - window
    while excess > 0 {
      let widest = widths.indices.filter { !isNumber[$0] }.max {
        (widths[$0], $1) < (widths[$1], $0)
      }
      guard let widest, widths[widest] > 8 else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static func cell(_ column: Sheet.Column, _ row: Int, _ language: Language) -> String {
    let text: String
    switch column.values {
    case .real(let values):
      guard let value = values[row] else { return "–" }
      guard let decimals = columnDecimals(column.name) else {
        return value.percent(language, decimals: 1)
      }
      // Whole numbers among the measures need no decimals.
      text = value.shown(language, decimals: value == value.rounded() ? 0 : decimals)
    case .flag(let values):
      guard let value = values[row] else { return "–" }
      text =
        (value
        ? Localised(swedish: "ja", english: "yes")
        : Localised(swedish: "nej", english: "no"))[language]
    case .text, .whole: text = column.values.machineText(row)
    }
    return text.isEmpty ? "–" : shownSafely(text)
  }
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
func shownSafely(_ text: String) -> String {
  func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  return String(
    String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
}
