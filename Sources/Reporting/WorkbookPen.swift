// The pen that writes a workbook through libxlsxwriter: one sheet at a time, text always as text.

import CWorkbook
import Findings

/// Writes cells of the sheet that is open, row after row, and knows the formats.
@safe struct Pen {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private let headingFormat: UnsafeMutablePointer<lxw_format>?
  private var patterns: [String: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  /// The name of the file, for what is told of it.
  private let file: String
  var cuts: [String] = []

  init(_ book: UnsafeMutablePointer<lxw_workbook>, file: String) {
    unsafe self.book = unsafe book
    self.file = file
    unsafe headingFormat = unsafe diagonal_heading(book)
  }

  mutating func open(_ name: String) throws(WorkbookError) {
    guard let sheet = unsafe workbook_add_worksheet(book, name) else {
      throw .failed(code: -1, reason: "the sheet '\(name)' could not be added")
    }
    unsafe self.sheet = unsafe sheet
  }

  /// Before the heading of a table.
  func begin() {
    guard let sheet = unsafe sheet else { return }
    unsafe diagonal_begin_sheet(sheet)
  }

  mutating func heading(_ titles: [String]) throws(WorkbookError) {
    for (column, title) in titles.enumerated() {
      try check(
        unsafe worksheet_write_string(
          sheet, 0, lxw_col_t(column), fitting(title, row: 0, column: column), headingFormat))
    }
  }

  mutating func write(_ cell: Leaf.Cell, row: Int, column: Int) throws(WorkbookError) {
    switch cell {
    case .empty: return
    case .text(let text): try self.text(text, row: row, column: column)
    case .number(let value, let pattern): try number(value, row: row, column: column, pattern)
    }
  }

  private mutating func text(_ text: String, row: Int, column: Int) throws(WorkbookError) {
    try check(
      unsafe worksheet_write_string(
        sheet, lxw_row_t(row), lxw_col_t(column), fitting(text, row: row, column: column), nil))
  }

  /// The text without what has no place in XML, and cut to what a cell holds.
  private mutating func fitting(_ text: String, row: Int, column: Int) -> String {
    let cleaned = Clean.text(text)
    // Excel counts UTF-16 units, of which there are never more than bytes; a longer text would leave the cell empty.
    guard cleaned.utf8.count > Workbook.mostCharacters,
      cleaned.utf16.count > Workbook.mostCharacters
    else { return cleaned }
    cuts.append(String.textCut(file, row, column))
    return String(String.UnicodeScalarView(cleaned.unicodeScalars.prefix(16_000))) + "…"
  }

  private mutating func number(
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
func check(_ code: lxw_error) throws(WorkbookError) {
  guard code != LXW_NO_ERROR else { return }
  throw .failed(code: Int(code.rawValue), reason: unsafe String(cString: lxw_strerror(code)))
}

// MARK: Wording

extension String {
  fileprivate static func textCut(_ file: String, _ row: Int, _ column: Int) -> String {
    "\(file): a text in row \(row + 1), column \(column + 1) was too long and was cut"
  }
}
