// From the bytes of a CSV file to a table and every problem in its structure.

/// What the scanner must know of a table to find its header and to judge short rows.
package struct HeaderRule {
  /// Whether a header cell, as written, names a column of the table.
  package let isKnown: (String) -> Bool
  /// Whether the column that a header cell names must have a value in every row.
  package let isNeeded: (String) -> Bool

  package init(isKnown: @escaping (String) -> Bool, isNeeded: @escaping (String) -> Bool) {
    self.isKnown = isKnown
    self.isNeeded = isNeeded
  }
}

extension Table {
  /// Scans the bytes of a file.
  ///
  /// - Input: `raw`, the file as stored; `file`, its name for places.
  /// - Output: the table, also when there are errors; `nil` when the file is empty or too large.
  /// - Complexity: O(*n*) time; the text is copied only when it is not plain UTF-8.
  ///
  /// A row with fewer fields than the header is an error when a needed column is missing. When only
  /// optional columns are missing they are read as empty, since spreadsheets leave out empty cells at
  /// the end of a row; that is one warning for the file. Fields beyond the header are an error, unless
  /// they are blank or stand in a column that has no name, where notes are written. A cell longer than a
  /// spreadsheet can hold is an error, since nothing that is said of the file would be true.
  package init?(
    scanning raw: [UInt8], file: String, rule: HeaderRule, limit: Int = Int(Int32.max) - 1,
    into diagnostics: inout Diagnostics
  ) {
    let top = Diagnostic.Place(file: file)
    // Offsets are 32 bits wide and decoding may treble the text; a field takes a byte at least, so no
    // count can overflow either.
    guard raw.count <= limit / 3 else {
      diagnostics.add(.error, "csv/too-large", at: top, .tooLarge(limit / 3), help: .split)
      return nil
    }
    let text = DecodedText(raw)
    guard text.bytes.contains(where: { !blanks.contains($0) }) else {
      diagnostics.add(.error, "csv/empty", at: top, .emptyFile, help: .writeHeader)
      return nil
    }
    text.report(file: file, into: &diagnostics)
    reportContent(of: text, file: file, into: &diagnostics)
    var invisible = InvisibleSigns()
    let bytes = invisible.removed(from: text.bytes, startingAt: text.plainLength) ?? text.bytes
    if invisible.count > 0 {
      var locator = Locator(file: file)
      diagnostics.add(
        .note, "csv/invisible-signs", at: locator.place(of: invisible.offset, in: text.bytes),
        .invisibleSigns(invisible.first, invisible.count))
    }

    let layout = Layout(of: bytes, isKnown: rule.isKnown)
    if let sign = layout.unknownSeparator {
      diagnostics.add(
        .error, "csv/unknown-separator", at: top, .unknownSeparator(sign), help: .separators)
    }
    if layout.titleRows > 0 {
      diagnostics.add(
        .note, "csv/title-rows", at: Diagnostic.Place(file: file, line: layout.line),
        .titleRows(layout.titleRows))
    }
    self.init(
      file: file, encoding: text.encoding, separator: layout.separator, bytes: bytes)
    let scan = RecordScan(
      bytes, from: layout.start, line: layout.line, separator: separator.rawValue,
      to: bytes.count)
    records = scan.records
    fields = scan.fields
    hasFarLetters = bytes.span.extracting(text.plainLength...).hasFarLetters
    var names = (0..<recordWidth(0)).map { recordText(0, $0) }
    while let last = names.last, last.allSatisfy(\.isWhitespace) { names.removeLast() }
    header = names

    var locator = Locator(file: file, from: layout.start, line: layout.line)
    for fault in scan.faults {
      diagnostics.add(
        fault.kind == .quoteInBareField ? .warning : .error, fault.kind.code,
        at: locator.place(of: fault.offset, in: bytes), fault.kind.sentence,
        help: fault.kind.help)
    }
    checkWidths(rule, &diagnostics)
    checkLengths(&diagnostics)
  }

  /// Compares the number of fields of every row with the header.
  private func checkWidths(_ rule: HeaderRule, _ diagnostics: inout Diagnostics) {
    let needed = header.map(rule.isNeeded)
    let lastNeeded = needed.lastIndex(of: true) ?? -1
    var short = (count: 0, row: 0)
    var beside = (count: 0, row: 0, column: 0)
    for row in 0..<rowCount {
      let width = width(row)
      if width < header.count {
        if width <= lastNeeded {
          diagnostics.add(
            .error, "csv/missing-fields", at: place(row, width),
            .missingFields(width, header.count, Array(header[width...])))
        } else {
          if short.count == 0 { short.row = row }
          short.count += 1
        }
      } else if width > headerWidth,
        let extra = (header.count..<width).first(where: { !isBlank(row, $0) }),
        extra >= headerWidth
      {
        // A blank column sets a note apart from the table as one without a name does.
        if extra > header.count {
          if beside.count == 0 { beside = (0, row, extra) }
          beside.count += 1
        } else {
          diagnostics.add(
            .error, "csv/too-many-fields", at: place(row, extra),
            .tooManyFields(width, header.count), help: .quoteSeparators(separator))
        }
      }
    }
    if beside.count > 0 {
      diagnostics.add(
        .warning, "csv/note-beside", at: place(beside.row, beside.column),
        .noteBeside(beside.count))
    }
    if short.count > 0 {
      let width = width(short.row)
      diagnostics.add(
        .warning, "csv/short-rows", at: place(short.row, width),
        .shortRows(short.count, Array(header[width...])))
    }
  }
}

extension Table {
  /// The most bytes of a cell: three for each of the 32 767 letters that a spreadsheet's cell can hold.
  private static let longest = 3 * 32_767

  /// Reports every cell that is longer than a cell can be.
  private func checkLengths(_ diagnostics: inout Diagnostics) {
    for record in records.indices {
      let end = record + 1 < records.count ? Int(records[record + 1].start) : bytes.count
      guard end - Int(records[record].start) > Self.longest else { continue }
      for column in 0..<recordWidth(record) {
        guard let length = content(record - 1, column)?.range.count, length > Self.longest else {
          continue
        }
        diagnostics.add(
          .error, "csv/cell-too-long", at: recordPlace(record, column), .cellTooLong(length),
          help: .cellLimit)
      }
    }
  }
}

private let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

extension DecodedText {
  /// Reports which encoding was guessed, and what could not be decoded.
  ///
  /// - Input: `help`, how the file is saved anew.
  package func report(
    file: String, help: Localised<String> = .saveAsUTF8, into diagnostics: inout Diagnostics
  ) {
    if let firstForeign {
      var locator = Locator(file: file)
      diagnostics.add(
        .note, "encoding/windows-1252", at: locator.place(of: firstForeign, in: bytes),
        .windows1252, help: help)
    }
    let (code, sentence): (String, Localised<String>) =
      switch encoding {
      case .utf8, .utf8WithMark: ("encoding/invalid-utf-8", .invalidUTF8)
      case .utf16LittleEndian, .utf16BigEndian: ("encoding/invalid-utf-16", .invalidUTF16)
      case .windows1252: ("encoding/undefined-byte", .undefinedByte)
      }
    var locator = Locator(file: file)
    for fault in faults {
      diagnostics.add(
        .error, code, at: locator.place(of: fault, in: bytes), sentence, help: help)
    }
  }
}

/// Reports what the text must not hold, wherever it stands: NUL and spoiled letters.
func reportContent(
  of text: DecodedText, file: String, into diagnostics: inout Diagnostics
) {
  let bytes = text.bytes
  var spoiled = (count: 0, first: 0)
  var lost = (count: 0, first: 0)
  var nuls: [Int] = []
  var furtherNuls = 0
  let span = bytes.span
  // "Ã" may be the last of the plain letters.
  eachSuspect(span, from: max(text.plainLength - 1, 0)) { at in
    let byte = span[at]
    if byte == 0 {
      if nuls.count < Diagnostics.limit { nuls.append(at) } else { furtherNuls += 1 }
    } else if byte == 0x83, at > 0, span[at - 1] == 0xC3, at + 2 < span.count,
      span[at + 1] == 0xC2 || (span[at + 1] == 0xE2 && span[at + 2] == 0x80)
    {
      // "Ã" and one of the signs that Windows-1252 has for the second byte of å, ä, ö, Å, Ä, Ö, é.
      if spoiled.count == 0 { spoiled.first = at - 1 }
      spoiled.count += 1
    } else if byte == 0xEF, at + 2 < span.count, span[at + 1] == 0xBF, span[at + 2] == 0xBD {
      if lost.count == 0 { lost.first = at }
      lost.count += 1
    }
  }
  var locator = Locator(file: file)
  for nul in nuls {
    diagnostics.add(
      .error, "csv/nul", at: locator.place(of: nul, in: bytes), .nul, help: .nulHelp)
  }
  diagnostics.count(.error, "csv/nul", more: furtherNuls)
  if spoiled.count > 0 {
    var locator = Locator(file: file)
    let start = spoiled.first
    let wrong = String(decoding: bytes[start..<min(start + 8, bytes.count)], as: UTF8.self).prefix(
      2)
    diagnostics.add(
      .warning, "encoding/mojibake", at: locator.place(of: start, in: bytes),
      .mojibake(String(wrong), spoiled.count), help: .mojibakeHelp)
  }
  // What this decoding could not read is reported already.
  if lost.count > 0, text.faults.isEmpty {
    var locator = Locator(file: file)
    diagnostics.add(
      .warning, "encoding/lost-letters", at: locator.place(of: lost.first, in: bytes),
      .lostLetters(lost.count), help: .mojibakeHelp)
  }
}

// MARK: Kernel

/// Calls `body` with the offset of every byte from `start` on that a NUL, a spoiled letter or U+FFFD may show itself by:
/// 0, 0x83, 0xEF. They are rare in text, so that most of it is passed over eight bytes at a time.
@inline(__always)
private func eachSuspect(_ bytes: Span<UInt8>, from start: Int, _ body: (Int) -> Void) {
  let (thirds, leads) = (ByteMasks.filled(0x83), ByteMasks.filled(0xEF))
  var at = start
  while at + 8 <= bytes.count {
    if at + ByteMasks.block <= bytes.count {
      let words = bytes.words(at)
      // ASCII without NUL, the most of it, is known by less: no byte borrows when 1 is taken from it.
      let ones = ByteMasks.Words(repeating: ByteMasks.filled(1))
      if (((words &- ones) | words) & ByteMasks.highs).isZero
        || (ByteMasks.zeros(words) | ByteMasks.zeros(words ^ thirds)
          | ByteMasks.zeros(words ^ leads)).isZero
      {
        at += ByteMasks.block
        continue
      }
    }
    let word = bytes.word(at)
    var mask =
      ByteMasks.zeros(word) | ByteMasks.zeros(word ^ thirds) | ByteMasks.zeros(word ^ leads)
    while mask != 0 {
      body(at + mask.trailingZeroBitCount / 8)
      mask &= mask &- 1
    }
    at += 8
  }
  while at < bytes.count {
    if bytes[at] == 0 || bytes[at] == 0x83 || bytes[at] == 0xEF { body(at) }
    at += 1
  }
}
