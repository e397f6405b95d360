// The pen that writes a workbook through libxlsxwriter: one sheet at a time, text always as text.

import CWorkbook
import Findings

/// Writes cells of the sheet that is open, and knows the formats.
@safe struct Pen {
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

  mutating func write(_ cell: Leaf.Cell, row: Int, column: Int) throws(WorkbookError) {
    switch cell {
    case .empty: return
    case .text(let text): try self.text(text, row: row, column: column)
    case .number(let value, let pattern): try number(value, row: row, column: column, pattern)
    }
  }

  private mutating func text(_ text: String, row: Int, column: Int) throws(WorkbookError) {
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
  fileprivate static func textCut(_ row: Int, _ column: Int) -> String {
    "workbook.xlsx: a text in row \(row + 1), column \(column + 1) was too long and was cut"
  }
}
