// One list as it is kept: a file of text, or a sheet of a workbook, as rows of cells with their place.

package import Tables

/// Where something stands in a list, as a person finds it again.
package struct ListPlace: Hashable, Sendable {
  package let file: String
  /// The sheet of a workbook; empty for a file of text.
  package let sheet: String
  /// The line of the file, or the row of the sheet, from 1.
  package let row: Int
  /// The column from 1: of the sheet in a workbook, in code points in a file of text.
  package let column: Int

  /// The same as a diagnostic names it: `Nätverk.xlsx/Deltagare:14:3`.
  package var place: Diagnostic.Place {
    Diagnostic.Place(
      file: sheet.isEmpty ? file : file + "/" + sheet, line: max(row, 1), column: max(column, 1))
  }
}

/// The cells of one list.
///
/// Rows count from 0 and leave out blank ones; columns count from 0. Cells become text when asked.
package struct ListSheet: Sendable {
  package let file: String
  /// The sheet of a workbook; empty for a file of text.
  package let sheet: String
  package let isHidden: Bool
  /// Rows and columns from 0 that were one cell, as the sheet numbers them; filled already.
  package let merged: [Merged]
  let grid: Grid
  /// The records of ``grid`` that are rows of this list.
  private let records: Range<Int>
  /// How many fields of a record stand before its first cell.
  private let shift: Int

  /// Cells that were merged into one: first and last row and column, from 1.
  package struct Merged: Hashable, Sendable {
    package let top: Int
    package let left: Int
    package let bottom: Int
    package let right: Int
  }

  /// A file of text.
  init(file: String, grid: Grid) {
    (self.file, sheet, isHidden, merged) = (file, "", false, [])
    (self.grid, records, shift) = (grid, 0..<grid.rowCount, 0)
  }

  /// A sheet of a workbook: `records` of what ``workbookProgram`` wrote.
  init(
    file: String, sheet: String, isHidden: Bool, merged: [Merged], grid: Grid, records: Range<Int>
  ) {
    (self.file, self.sheet, self.isHidden, self.merged) = (file, sheet, isHidden, merged)
    (self.grid, self.records, shift) = (grid, records, 2)
  }

  /// Whether the list is a sheet of a workbook.
  package var isOfWorkbook: Bool { shift > 0 }

  package var rowCount: Int { records.count }

  /// The number of cells of a row, as written.
  package func width(_ row: Int) -> Int { grid.width(records.lowerBound + row) - shift }

  /// The number of a row as the list shows it, from 1.
  package func number(_ row: Int) -> Int {
    let record = records.lowerBound + row
    return shift > 0 ? Int(grid.text(record, 1)) ?? 0 : grid.line(record)
  }

  /// The text of a cell without blanks at its ends; empty when the row ends before it.
  package func text(_ row: Int, _ column: Int) -> String {
    let record = records.lowerBound + row
    guard let (range, isDoubled) = grid.content(record, column + shift) else { return "" }
    if isDoubled { return grid.text(record, column + shift).trimmed }
    return String(decoding: grid.bytes[trimmedRange(grid.bytes.span, range)], as: UTF8.self)
  }

  package func isBlank(_ row: Int, _ column: Int) -> Bool {
    grid.isBlank(records.lowerBound + row, column + shift)
  }

  /// Where a cell's content without blanks at its ends stands in the bytes of ``grid``; empty for a blank cell,
  /// `nil` for one that holds quotes.
  @inline(__always)
  func range(_ row: Int, _ column: Int) -> Range<Int>? {
    let record = records.lowerBound + row
    if let range = grid.unquoted(record, column + shift) {
      return trimmedRange(grid.bytes.span, range)
    }
    guard let (range, isDoubled) = grid.content(record, column + shift) else { return 0..<0 }
    return isDoubled ? nil : trimmedRange(grid.bytes.span, range)
  }

  /// The row and column of this list that hold a byte of its file; `nil` when another part of the file does.
  func cell(at offset: Int) -> (row: Int, column: Int)? {
    guard let cell = grid.cell(at: offset), records.contains(cell.row), cell.column >= shift else {
      return nil
    }
    return (cell.row - records.lowerBound, cell.column - shift)
  }

  /// Where a cell stands.
  package func place(_ row: Int, _ column: Int) -> ListPlace {
    guard rowCount > 0, row >= 0, row < rowCount else {
      return ListPlace(file: file, sheet: sheet, row: 1, column: 1)
    }
    if shift > 0 {
      return ListPlace(file: file, sheet: sheet, row: number(row), column: column + 1)
    }
    let place = grid.place(records.lowerBound + row, max(column, 0))
    return ListPlace(file: file, sheet: "", row: place.line, column: place.column)
  }

  /// The place of the list as a whole.
  package var top: ListPlace { ListPlace(file: file, sheet: sheet, row: 1, column: 1) }

  /// The name of the list for a reader.
  package var name: String { sheet.isEmpty ? file : file + "/" + sheet }
}

/// The letters of a column as spreadsheets name it, from 0: A … Z, AA …
package func columnLetters(_ column: Int) -> String {
  var (letters, rest) = ("", column + 1)
  while rest > 0 {
    let letter = Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))
    letters = String(Character(letter)) + letters
    rest = (rest - 1) / 26
  }
  return letters
}

/// `range` without blanks, tabs, no-break spaces and line ends at its ends.
@inline(__always)
func trimmedRange(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end {
    let byte = bytes[start]
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      start += 1
    } else if byte == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
      start += 2
    } else {
      break
    }
  }
  while start < end {
    let byte = bytes[end - 1]
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      end -= 1
    } else if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
      end -= 2
    } else {
      break
    }
  }
  return start..<end
}
