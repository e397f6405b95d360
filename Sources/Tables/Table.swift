// A scanned file: rows of cells that know where they stand and become text when asked.

/// The sign between the fields of a row.
package enum Separator: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  package var name: Localised<String> {
    switch self {
    case .comma: Localised(swedish: "komma", english: "comma")
    case .semicolon: Localised(swedish: "semikolon", english: "semicolon")
    case .tab: Localised(swedish: "tabb", english: "tab")
    case .bar: Localised(swedish: "lodstreck", english: "bar")
    }
  }
}

/// The cells of one CSV file.
///
/// Cells are kept as offsets in the file's text; a `String` is made when ``text(_:_:)`` is called.
/// Rows count from 0 and do not include the header; places count from 1 as an editor shows them.
package struct Table: Sendable {
  /// A record: where its first cell is kept, and where it starts in the file.
  struct Record {
    var firstCell: Int32
    var start: Int32
    var line: Int32
  }

  /// A field: where the separator or line end after it stands, and whether it was quoted.
  ///
  /// Four bytes, since there are tens of millions: a field starts behind the one before it, and the
  /// closing quote of a quoted field is the last sign before its end that is not a blank.
  struct Field {
    /// The end; -1 - end when the field was quoted.
    private var signed: Int32

    static let bare: Int32 = 0
    static let quoted: Int32 = -1

    /// `mark` is ``bare`` or ``quoted``.
    @inline(__always)
    init(end: Int, mark: Int32) {
      signed = Int32(end) ^ mark
    }

    var isQuoted: Bool { signed < 0 }
    var end: Int { Int(isQuoted ? ~signed : signed) }

    /// The bytes without the quotes around them; `open` is where the field starts.
    func content(from open: Int, in bytes: Span<UInt8>) -> Range<Int> {
      guard isQuoted else { return open..<end }
      var close = end - 1
      while bytes[close] != quote { close -= 1 }
      return open + 1..<close
    }
  }

  /// The name of the file, without folder.
  package let file: String
  package let encoding: Encoding
  package let separator: Separator
  /// The names in the header, as written; trailing empty ones are left out.
  package internal(set) var header: [String] = []
  /// The text of the file: valid UTF-8.
  package let bytes: [UInt8]
  /// Whether a letter beyond U+02FF stands anywhere in the text; those before it are in normal form C
  /// whatever stands beside them.
  package internal(set) var hasFarLetters = true
  var records: [Record] = []
  var fields: [Field] = []

  init(file: String, encoding: Encoding, separator: Separator, bytes: [UInt8]) {
    self.file = file
    self.encoding = encoding
    self.separator = separator
    self.bytes = bytes
  }

  /// The number of rows below the header that hold anything.
  package var rowCount: Int { max(records.count - 1, 0) }

  /// The number of fields of the header as written, those without a name at its end among them.
  package var headerWidth: Int { recordWidth(0) }

  /// The number of fields of a row, as written.
  package func width(_ row: Int) -> Int { recordWidth(row + 1) }

  /// The content of a cell without its quotes; empty when the row ends before it.
  package func text(_ row: Int, _ column: Int) -> String {
    recordText(row + 1, column)
  }

  /// Where the content of a cell stands in ``bytes``, and whether a quote in it is doubled; `nil` when
  /// the row ends before it.
  package func content(_ row: Int, _ column: Int) -> (range: Range<Int>, isDoubled: Bool)? {
    let record = row + 1
    guard column >= 0, column < recordWidth(record) else { return nil }
    let field = fields[Int(records[record].firstCell) + column]
    let range = field.content(from: start(record, column), in: bytes.span)
    return (range, field.isQuoted && bytes.span.contains(quote, range))
  }

  /// Where the content of a cell without quotes stands in ``bytes``; empty when the row ends before it,
  /// `nil` when the cell is quoted. `row` and `column` are not negative.
  package func unquoted(_ row: Int, _ column: Int) -> Range<Int>? {
    let record = records[row + 1]
    let at = Int(record.firstCell) + column
    let end = row + 2 < records.count ? Int(records[row + 2].firstCell) : fields.count
    guard at < end else { return 0..<0 }
    let field = fields[at]
    guard !field.isQuoted else { return nil }
    return (column == 0 ? Int(record.start) : fields[at - 1].end + 1)..<field.end
  }

  /// The text of a part of ``bytes`` that begins and ends between two letters.
  package func text(in range: Range<Int>) -> String {
    // The bytes are valid UTF-8 (see ``DecodedText``), and need not be looked through for each cell.
    String(copying: unsafe UTF8Span(unchecked: bytes.span.extracting(range)))
  }

  /// Whether a cell holds nothing but blanks.
  package func isBlank(_ row: Int, _ column: Int) -> Bool {
    guard let (range, _) = content(row, column) else { return true }
    return bytes.span.isBlank(range.lowerBound, range.upperBound)
  }

  /// Where a cell starts, its quote included; the end of the row when the row ends before it.
  package func place(_ row: Int, _ column: Int) -> Diagnostic.Place {
    recordPlace(row + 1, column)
  }

  /// Where a header cell starts.
  package func place(ofHeader column: Int) -> Diagnostic.Place {
    recordPlace(0, column)
  }

  // MARK: Records, the header among them

  func recordWidth(_ record: Int) -> Int {
    guard records.indices.contains(record) else { return 0 }
    let next =
      record + 1 < records.count ? Int(records[record + 1].firstCell) : fields.count
    return next - Int(records[record].firstCell)
  }

  /// Where a field starts, its quote included; `column` is one of the record's.
  private func start(_ record: Int, _ column: Int) -> Int {
    column == 0
      ? Int(records[record].start) : fields[Int(records[record].firstCell) + column - 1].end + 1
  }

  func recordText(_ record: Int, _ column: Int) -> String {
    guard let (range, isDoubled) = content(record - 1, column) else { return "" }
    guard isDoubled else { return text(in: range) }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var skip = false
    for byte in bytes[range] {
      // The second quote of a pair is left out; pairs are whole inside a quoted field.
      skip = byte == quote && !skip
      if byte != quote || skip { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  func recordPlace(_ record: Int, _ column: Int) -> Diagnostic.Place {
    guard records.indices.contains(record) else { return Diagnostic.Place(file: file) }
    let width = recordWidth(record)
    var offset = Int(records[record].start)
    if column >= 0, column < width {
      offset = start(record, column)
    } else if width > 0 {
      let last = fields[Int(records[record].firstCell) + width - 1]
      offset = last.content(from: start(record, width - 1), in: bytes.span).upperBound
    }
    var locator = Locator(
      file: file, from: Int(records[record].start), line: Int(records[record].line))
    return locator.place(of: offset, in: bytes)
  }
}

extension Span<UInt8> {
  /// Whether there is a byte of 0xCC or more, which begin U+0300 and all that is above it.
  var hasFarLetters: Bool {
    let distance = ByteMasks.Words(repeating: ByteMasks.filled(0xCC - 0x80))
    var at = 0
    while at + ByteMasks.block <= count {
      let words = words(at)
      let far =
        ((words & ByteMasks.sevens) &+ (ByteMasks.Words(repeating: ByteMasks.highs) &- distance))
        & words & ByteMasks.highs
      guard far.isZero else { return true }
      at += ByteMasks.block
    }
    while at < count {
      if self[at] >= 0xCC { return true }
      at += 1
    }
    return false
  }

  func contains(_ byte: UInt8, _ range: Range<Int>) -> Bool {
    for at in range where self[at] == byte { return true }
    return false
  }
}

let quote: UInt8 = 0x22

/// Turns ascending offsets into lines and columns by walking through the text once.
package struct Locator {
  private let file: String
  private var offset: Int
  private var line: Int
  private var column = 1

  package init(file: String, from offset: Int = 0, line: Int = 1) {
    self.file = file
    self.offset = offset
    self.line = line
  }

  /// The place of `target`, which must not lie before the last one asked for.
  ///
  /// CRLF, LF and CR each end a line; a column is a code point.
  package mutating func place(of target: Int, in bytes: [UInt8]) -> Diagnostic.Place {
    let span = bytes.span
    while offset < min(target, span.count) {
      let byte = span[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < span.count && span[offset] == 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Diagnostic.Place(file: file, line: line, column: column)
  }
}
