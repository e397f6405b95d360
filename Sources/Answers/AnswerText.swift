// The answer as people read it: a sentence, and below it what comes first, or all of it.

import Findings
import Reporting
import Text

extension Answer {
  /// The most lines below the sentence when not all is asked for, the one that tells of the rest included.
  package static let mostLines = 10

  /// The sentence, and every table with its title.
  func whole(_ parts: [Part], _ style: TerminalStyle) -> String {
    let tables = parts.filter { $0.told.rowCount > 0 }.map { part in
      let text = TextTable(part, register, language).text(style)
      return part.title.isEmpty ? text : style.strong(part.title.withControlsShown) + "\n" + text
    }
    let unlisted = parts.reduce(0) { $0 + $1.unlisted }
    let more = unlisted > 0 ? [String.moreRows(unlisted, tables: 1)[language]] : []
    let ends = (notes + more).map { style.faint($0.withControlsShown) }.joined(separator: "\n")
    let told = preface.map { "  " + $0.withControlsShown }.joined(separator: "\n")
    return ([opening(style), told] + tables + [ends]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// The sentence, and at most ``mostLines`` lines: the first rows of one table, what is said last, and how much more
  /// there is.
  func short(_ parts: [Part], _ style: TerminalStyle) -> String {
    let filled = parts.filter { $0.told.rowCount > 0 }
    let first =
      brief.flatMap { brief in
        brief.told.rowCount > 0 && parts.contains { $0.sheet.table == brief.sheet.table }
          ? brief : nil
      } ?? filled.first
    let ends = notes.map { style.faint($0.withControlsShown) }
    guard let first else {
      return [opening(style), ends.joined(separator: "\n")].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    }
    let table = TextTable(first, register, language)
    func lines(_ room: Int) -> (shown: (text: String, rows: Int), more: String?) {
      let shown = table.fitting(lines: room - ends.count, style)
      return (shown, rest(beside: first, shown.rows, filled, style))
    }
    var (shown, more) = lines(Self.mostLines)
    if more != nil { (shown, more) = lines(Self.mostLines - 1) }
    let below = [shown.text] + ends + [more.map(style.faint)].compactMap(\.self)
    return [opening(style), below.joined(separator: "\n")].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private func opening(_ style: TerminalStyle) -> String {
    let text = sentence.withControlsShown
    guard !text.isEmpty else { return "" }
    return style.strong(
      style.width.map { wrapped(text, to: $0).joined(separator: "\n") } ?? text)
  }

  /// How much there is beside the rows shown of one table, and how to see it; `nil` when there is nothing.
  private func rest(
    beside first: Part, _ shown: Int, _ filled: [Part], _ style: TerminalStyle
  ) -> String? {
    let counts = filled.map { part in
      TextTable(part, register, language).count + part.unlisted
        - (part.sheet.table == first.sheet.table ? shown : 0)
    }
    let rows = counts.reduce(0, +) + preface.count
    guard rows == 0 else {
      return String.moreRows(rows, tables: counts.count { $0 > 0 })[language]
    }
    let columns =
      filled.first { $0.sheet.table == first.sheet.table }.map {
        $0.told.columns.count - first.told.columns.count
      } ?? 0
    return columns > 0 ? String.moreColumns(columns)[language] : nil
  }
}

// MARK: Wording

extension String {
  private static let how = "--all (make: ALL=1)"

  fileprivate static func moreRows(_ rows: Int, tables: Int) -> Localised<String> {
    let several = tables > 1
    return Localised(
      swedish: "… \(rows.shown(.swedish)) \(rows == 1 ? "rad" : "rader") till"
        + (several ? " i \(tables.inWords(.swedish)) tabeller" : "") + ": \(how)",
      english: "… \(rows.shown(.english)) more \(rows == 1 ? "line" : "lines")"
        + (several ? " in \(tables.inWords(.english)) tables" : "") + ": \(how)")
  }

  fileprivate static func moreColumns(_ columns: Int) -> Localised<String> {
    Localised(
      swedish:
        "… \(columns.inWords(.swedish)) \(columns == 1 ? "kolumn" : "kolumner") till: \(how)",
      english: "… \(columns.inWords(.english)) more \(columns == 1 ? "column" : "columns"): \(how)")
  }
}
