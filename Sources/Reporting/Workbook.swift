// workbook.xlsx: every table on a sheet of its own, with the headings of the language.

import CWorkbook
package import Findings
import Glibc

/// Why the workbook could not be written.
package enum WorkbookError: Error, Hashable, Sendable {
  case notCreated(path: String)
  /// The library's own number and words.
  case failed(code: Int, reason: String)
}

/// The tables of a run for Excel and LibreOffice.
///
/// The first sheet tells what the workbook is and defines the key figures; then comes a sheet for each
/// table. Ids stand in the first column and names beside them. Text is always text: a cell that begins
/// with `=` is not a formula. Numbers keep every digit and show as many decimals as the report.
/// The same content gives the same bytes.
package struct Workbook: Sendable {
  /// Excel's own limits.
  private static let mostRows = 1_048_575
  fileprivate static let mostCharacters = 32_767

  private let material: Material
  private let speaker: Speaker

  package init(_ material: Material, _ language: Language) {
    self.material = material
    speaker = Speaker(material.register, .annex, language)
  }

  /// Writes the file at `path`, which must not exist.
  ///
  /// - Parameter created: seconds since 1970 that the file says it was made at.
  /// - Returns: what had to be cut to fit, in words; usually nothing.
  /// - Throws: ``WorkbookError``; what was begun of the file is then the caller's to remove.
  package func write(to path: String, created: Int) throws(WorkbookError) -> [String] {
    let title = Clean.text(material.title)
    guard let book = unsafe diagonal_workbook_new(path, title, time_t(created)) else {
      throw .notCreated(path: path)
    }
    var pen = unsafe Pen(book)
    do throws(WorkbookError) {
      try writeFront(&pen)
      for sheet in material.sheets { try write(sheet, &pen) }
    } catch {
      // The library frees the workbook only when it is closed.
      _ = unsafe workbook_close(book)
      throw error
    }
    try check(unsafe workbook_close(book))
    return pen.cuts
  }

  /// What the workbook is, and the key figures with their definitions.
  private func writeFront(_ pen: inout Pen) throws(WorkbookError) {
    let language = speaker.language
    try pen.open(String.front[language])
    try pen.heading([String.title[language], material.title, ""])
    try pen.text(String.asOf[language], row: 1, column: 0)
    try pen.text(material.asOf, row: 1, column: 1)
    try pen.text(String.named[language], row: 2, column: 0)
    for (index, figure) in material.keyFigures.enumerated() {
      let row = index + 4
      try pen.text(figure.label[language], row: row, column: 0)
      if let number = figure.value.number {
        try pen.number(number, row: row, column: 1, figure.value.pattern)
      }
      try pen.text(figure.definition[language], row: row, column: 2)
    }
    try pen.widths([52, 34, 110])
  }

  private func write(_ sheet: Sheet, _ pen: inout Pen) throws(WorkbookError) {
    let language = speaker.language
    let rows = min(sheet.rowCount, Self.mostRows)
    if rows < sheet.rowCount { pen.cuts.append(String.rowsCut(sheet.name, rows)[language]) }
    let columns = sheet.columns.flatMap { Column.of($0, speaker) }
    try pen.open(String.sheet(sheet.name)[language])
    try pen.heading(columns.map(\.title))
    for (place, column) in columns.enumerated() {
      for row in 0..<rows {
        switch column.cell(row) {
        case .empty: continue
        case .text(let text): try pen.text(text, row: row + 1, column: place)
        case .number(let value):
          try pen.number(value, row: row + 1, column: place, column.pattern)
        }
      }
      if column.hasBars, rows > 1 { try pen.bars(column: place, rows: rows) }
    }
    try pen.widths(columns.map { $0.width(rows: rows) })
    pen.finish(rows: rows, columns: columns.count)
  }
}

/// A column of a sheet as the workbook shows it.
private struct Column {
  enum Cell {
    case empty
    case text(String)
    case number(Double)
  }

  let title: String
  let pattern: String
  let hasBars: Bool
  let cell: (Int) -> Cell

  /// The column itself and, where it holds ids, a column of names beside it.
  static func of(_ column: Sheet.Column, _ speaker: Speaker) -> [Column] {
    let words = ColumnWords.of(column.name)
    let title = words.title[speaker.language]
    let decimals = words.decimals
    switch column.values {
    case .text(let texts):
      guard let name = naming(column.name, speaker) else {
        return [Column(title: title, pattern: "@", hasBars: false) { text(texts[$0]) }]
      }
      return [
        Column(title: "\(title) (id)", pattern: "@", hasBars: false) { text(texts[$0]) },
        Column(title: title, pattern: "@", hasBars: false) { row in
          texts[row].isEmpty ? .empty : text(name(texts[row]))
        },
      ]
    case .whole(let numbers):
      return [
        Column(title: title, pattern: "#,##0", hasBars: true) {
          numbers[$0].map { .number(Double($0)) } ?? .empty
        }
      ]
    case .real(let numbers):
      let zeros = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
      return [
        Column(title: title, pattern: "#,##0" + zeros, hasBars: true) {
          numbers[$0].map(Cell.number) ?? .empty
        }
      ]
    case .flag(let flags):
      let yes = Localised(swedish: "ja", english: "yes")[speaker.language]
      let no = Localised(swedish: "nej", english: "no")[speaker.language]
      return [
        Column(title: title, pattern: "@", hasBars: false) {
          flags[$0].map { .text($0 ? yes : no) } ?? .empty
        }
      ]
    }
  }

  private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

  /// How the ids of a column become names; `nil` for a column that holds none.
  private static func naming(_ column: String, _ speaker: Speaker) -> ((String) -> String)? {
    let register = speaker.register
    switch column {
    case "person": return { register.person($0, .annex) }
    case "network", "a", "b": return register.network
    case "organisation", "host", "owner": return register.organisation
    case "collaboration": return register.collaboration
    default: return nil
    }
  }

  /// Characters; wide enough for most cells, and never more than a reader wants.
  func width(rows: Int) -> Double {
    let sample = (0..<min(rows, 200)).map { row in
      switch cell(row) {
      case .text(let text): text.count
      case .number, .empty: 6
      }
    }
    let longest = max(sample.max() ?? 0, min(title.count, 14))
    return Double(min(max(longest + 2, 9), 44))
  }
}

/// Writes cells of the sheet that is open, and knows the formats.
@safe private struct Pen {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private let headingFormat: UnsafeMutablePointer<lxw_format>?
  private var patterns: [String: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  var cuts: [String] = []

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.book = unsafe book
    unsafe headingFormat = unsafe diagonal_heading(book)
  }

  mutating func open(_ name: String) throws(WorkbookError) {
    guard let sheet = unsafe workbook_add_worksheet(book, name) else {
      throw .failed(code: -1, reason: "the sheet '\(name)' could not be added")
    }
    unsafe self.sheet = unsafe sheet
  }

  func heading(_ titles: [String]) throws(WorkbookError) {
    for (column, title) in titles.enumerated() {
      try check(
        unsafe worksheet_write_string(
          sheet, 0, lxw_col_t(column), Clean.text(title), headingFormat))
    }
  }

  mutating func text(_ text: String, row: Int, column: Int) throws(WorkbookError) {
    var cleaned = Clean.text(text)
    // Excel counts UTF-16 units; a longer text would leave the cell empty.
    if cleaned.utf16.count > Workbook.mostCharacters {
      cuts.append(String.textCut(row, column))
      cleaned = String(cleaned.unicodeScalars.prefix(16_000).map(Character.init)) + "…"
    }
    try check(
      unsafe worksheet_write_string(
        sheet, lxw_row_t(row), lxw_col_t(column), cleaned, nil))
  }

  mutating func number(
    _ value: Double, row: Int, column: Int, _ pattern: String
  ) throws(WorkbookError) {
    if unsafe patterns[pattern] == nil {
      unsafe patterns[pattern] = unsafe diagonal_number(book, pattern)
    }
    try check(
      unsafe worksheet_write_number(
        sheet, lxw_row_t(row), lxw_col_t(column), value, patterns[pattern]))
  }

  func bars(column: Int, rows: Int) throws(WorkbookError) {
    guard let sheet = unsafe sheet else { return }
    try check(unsafe diagonal_bars(sheet, lxw_col_t(column), lxw_row_t(rows)))
  }

  func widths(_ widths: [Double]) throws(WorkbookError) {
    for (column, width) in widths.enumerated() {
      try check(
        unsafe worksheet_set_column(
          sheet, lxw_col_t(column), lxw_col_t(column), width, nil))
    }
  }

  func finish(rows: Int, columns: Int) {
    guard let sheet = unsafe sheet, columns > 0 else { return }
    unsafe diagonal_finish_sheet(sheet, lxw_row_t(rows), lxw_col_t(columns - 1))
  }
}

/// Turns the library's return code into an error.
private func check(_ code: lxw_error) throws(WorkbookError) {
  guard code != LXW_NO_ERROR else { return }
  throw .failed(code: Int(code.rawValue), reason: unsafe String(cString: lxw_strerror(code)))
}

extension KeyFigure.Value {
  /// The number format of the figure.
  fileprivate var pattern: String {
    switch self {
    case .count, .none: "#,##0"
    case .real: "#,##0.00"
    case .share: "0 %"
    }
  }
}

// MARK: Wording

extension WorkbookError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notCreated(let path): "the workbook '\(path)' could not be created"
    case .failed(let code, let reason): "the workbook could not be written: \(reason) (\(code))"
    }
  }
}

extension String {
  fileprivate static let front = Localised(swedish: "Om", english: "About")
  fileprivate static let title = Localised(swedish: "Underlag", english: "Dataset")
  fileprivate static let asOf = Localised(swedish: "Läget den", english: "As of")
  fileprivate static let named = Localised(
    swedish: "Innehåller namn på personer; för internt bruk.",
    english: "Holds names of people; for internal use.")

  /// The name of a sheet, at most 31 characters.
  fileprivate static func sheet(_ table: String) -> Localised<String> {
    switch table {
    case "people": Localised(swedish: "Personer", english: "People")
    case "networks": Localised(swedish: "Nätverk", english: "Networks")
    case "organisations": Localised(swedish: "Organisationer", english: "Organisations")
    case "collaborations": Localised(swedish: "Samarbeten", english: "Collaborations")
    case "readiness": Localised(swedish: "Vilja att samverka", english: "Readiness")
    case "sole_bridges": Localised(swedish: "Ensamma länkar", english: "Sole bridges")
    case "dependency": Localised(swedish: "Personberoende", english: "Dependency")
    case "pairs": Localised(swedish: "Nätverkspar", english: "Pairs of networks")
    case "index": Localised(swedish: "Diagonalt index", english: "Diagonal index")
    case "selftest": Localised(swedish: "Självtest", english: "Self-test")
    case "selftest_items": Localised(swedish: "Självtest, frågor", english: "Self-test, questions")
    case "readiness_existing":
      Localised(swedish: "Samarbeten i områdena", english: "Collaborations in areas")
    case "preparation": Localised(swedish: "Områden att bereda", english: "Areas to prepare")
    case "ladder": Localised(swedish: "Trappan", english: "Ladder")
    case "ladder_steps": Localised(swedish: "Trappan, parter", english: "Ladder, parties")
    case "key_factors": Localised(swedish: "Nyckelfaktorer", english: "Key factors")
    case "factors": Localised(swedish: "Faktorer, medel", english: "Factors, means")
    case "expectations": Localised(swedish: "Väntat och utfall", english: "Expected and outcome")
    case "starting_points": Localised(swedish: "Var börja", english: "Where to start")
    case "portfolio": Localised(swedish: "Portfölj", english: "Portfolio")
    case "route": Localised(swedish: "Väg till beslut", english: "Route")
    case "four_fields": Localised(swedish: "Fyra fält", english: "Four fields")
    case "hanging_initiatives":
      Localised(swedish: "Initiativ på en person", english: "Initiatives on one person")
    case "brokerage": Localised(swedish: "Förmedlarroller", english: "Brokerage")
    default: Localised(String(table.prefix(31)))
    }
  }

  fileprivate static func rowsCut(_ sheet: String, _ rows: Int) -> Localised<String> {
    Localised(
      swedish: "Bladet \(sheet) rymmer \(rows) rader; resten finns i tables/\(sheet).csv.",
      english: "The sheet \(sheet) holds \(rows) rows; the rest is in tables/\(sheet).csv.")
  }

  fileprivate static func textCut(_ row: Int, _ column: Int) -> String {
    "workbook.xlsx: a text in row \(row + 1), column \(column + 1) was too long and was cut"
  }
}
