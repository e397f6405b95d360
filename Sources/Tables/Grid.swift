// A scanned text as rows of cells and nothing more: no header is known, and no row is judged.

/// The cells of a text whose columns are not known beforehand.
///
/// Rows count from 0 and leave out those that hold nothing; ``line(_:)`` tells where each stands. Cells become
/// text when asked, as those of a ``Table``.
package struct Grid: Sendable {
  private let table: Table
  package var encoding: Encoding { table.encoding }
  package var separator: Separator { table.separator }
  /// The text: valid UTF-8.
  package var bytes: [UInt8] { table.bytes }

  /// Scans the bytes of a file.
  ///
  /// The separator is the one that `sep=` names, or else the one by which the first rows hold the most known
  /// headings; of equals, the one that cuts the most rows into equally many fields. What is wrong with the
  /// encoding or with quotes is reported.
  ///
  /// - Input: `raw`, the file as stored; `file`, its name for places; `isKnown`, whether a cell is a heading.
  /// - Output: `nil` when the file is empty or too large.
  /// - Complexity: O(*n*).
  package init?(
    scanning raw: [UInt8], file: String, isKnown: (String) -> Bool,
    into diagnostics: inout Diagnostics
  ) {
    let limit = Int(Int32.max) - 1
    let top = Diagnostic.Place(file: file)
    guard raw.count <= limit / 3 else {
      diagnostics.add(.error, "csv/too-large", at: top, .tooLarge(limit / 3), help: .split)
      return nil
    }
    let text = DecodedText(raw)
    let bytes = text.visible
    guard !bytes.span.isBlank(0, bytes.count) else {
      diagnostics.add(.error, "csv/empty", at: top, .emptyFile, help: .writeHeader)
      return nil
    }
    text.report(file: file, into: &diagnostics)
    reportContent(of: text, file: file, into: &diagnostics)
    let layout = Layout(ofGrid: bytes, isKnown: isKnown)
    if let sign = layout.unknownSeparator {
      diagnostics.add(
        .error, "csv/unknown-separator", at: top, .unknownSeparator(sign), help: .separators)
    }
    self.init(
      bytes, file: file, encoding: text.encoding, separator: layout.separator, from: layout.start,
      line: layout.line, into: &diagnostics)
  }

  /// The cells of a text in UTF-8 with commas between, as a program wrote it.
  package init(records bytes: [UInt8], file: String) {
    var none = Diagnostics()
    self.init(bytes, file: file, encoding: .utf8, separator: .comma, from: 0, line: 1, into: &none)
  }

  private init(
    _ bytes: [UInt8], file: String, encoding: Encoding, separator: Separator, from start: Int,
    line: Int, into diagnostics: inout Diagnostics
  ) {
    var table = Table(file: file, encoding: encoding, separator: separator, bytes: bytes)
    let scan = RecordScan(
      bytes, from: start, line: line, separator: separator.rawValue, to: bytes.count)
    table.records = scan.records
    table.fields = scan.fields
    self.table = table
    var locator = Locator(file: file, from: start, line: line)
    for fault in scan.faults {
      diagnostics.add(
        fault.kind == .quoteInBareField ? .warning : .error, fault.kind.code,
        at: locator.place(of: fault.offset, in: bytes), fault.kind.sentence,
        help: fault.kind.help)
    }
  }

  package var rowCount: Int { table.records.count }

  /// The number of fields of a row, as written.
  package func width(_ row: Int) -> Int { table.recordWidth(row) }

  /// The line of the file that a row begins on, from 1.
  package func line(_ row: Int) -> Int { Int(table.records[row].line) }

  /// The content of a cell without its quotes; empty when the row ends before it.
  package func text(_ row: Int, _ column: Int) -> String { table.recordText(row, column) }

  /// Where the content of a cell stands in ``bytes``, and whether a quote in it is doubled; `nil` when the
  /// row ends before it.
  package func content(_ row: Int, _ column: Int) -> (range: Range<Int>, isDoubled: Bool)? {
    table.content(row - 1, column)
  }

  /// Where the content of a cell without quotes stands in ``bytes``; empty when the row ends before it,
  /// `nil` when the cell is quoted.
  package func unquoted(_ row: Int, _ column: Int) -> Range<Int>? {
    table.unquoted(row - 1, column)
  }

  /// Whether a cell holds nothing but blanks.
  package func isBlank(_ row: Int, _ column: Int) -> Bool { table.isBlank(row - 1, column) }

  /// Where a cell starts, its quote included; the end of the row when the row ends before it.
  package func place(_ row: Int, _ column: Int) -> Diagnostic.Place {
    table.recordPlace(row, column)
  }

  /// The row and column that hold the byte at `offset`; `nil` for a byte between rows.
  ///
  /// - Complexity: O(log rows + width).
  package func cell(at offset: Int) -> (row: Int, column: Int)? {
    var (low, high) = (0, table.records.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(table.records[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let row = low - 1
    for column in 0..<table.recordWidth(row) {
      guard let range = table.content(row - 1, column)?.range else { continue }
      if offset < range.upperBound { return offset >= range.lowerBound ? (row, column) : nil }
    }
    return nil
  }
}
