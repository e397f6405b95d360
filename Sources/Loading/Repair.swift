// A table written anew in the one form that leaves nothing to guess.

import Roster
package import Tables

/// A file of a dataset as UTF-8 with commas and LF, its cells in normal form C and without blanks around.
package struct RepairedFile: Hashable, Sendable {
  /// What was done to a file, each with how much of it.
  package enum Change: Hashable, Sendable {
    case name(String)
    case encoding(Encoding)
    case mojibake(letters: Int)
    case separatorLine
    case titleRows(Int)
    case separator(Separator)
    case lineEnds
    case emptyRows(Int)
    case emptyColumns(Int)
    case blanks(cells: Int)
    case composed(cells: Int)
    case numbers(cells: Int)
    /// Quotes stand only where they must, and the last line has an end.
    case form
  }

  /// The proper name of the table's file.
  package let name: String
  /// The name of the file that it was made from.
  package let source: String
  package let bytes: [UInt8]
  /// In the order of ``Change``; empty when the bytes are what they were.
  package let changes: [Change]
}

/// Writes a table of the dataset in `folder` anew.
///
/// Only what is certain is changed: the text of a cell stays, but for blanks around it, its Unicode
/// form, and the decimal sign and the blanks between thousands of a number in a column of numbers.
/// Letters that were read with the wrong encoding are mended when the whole file was. The rows that
/// are read from the result are those that are read from the file, in the same order.
///
/// - Input: `file`, as loading has found it, and the bytes that it holds.
/// - Output: `nil` when the file has an error in its structure: then nothing in it is certain.
/// - Complexity: O(bytes).
package func repairedFile(
  _ file: FileSummary, bytes raw: [UInt8], settings: Settings = Settings()
) -> Loaded<RepairedFile> {
  var diagnostics = Diagnostics()
  let decoded = DecodedText(raw)
  let own = settings.columns[file.table] ?? [:]
  var mended = 0
  let bytes = decoded.faults.isEmpty ? singly(decoded.bytes, &mended) ?? raw : raw
  guard
    let form = Form(file.table, file: file.name, bytes: bytes, own: own, into: &diagnostics)
  else { return Loaded(nil, diagnostics) }
  var writer = TableWriter(form)
  writer.write()
  var written = writer.changes(in: decoded.bytes)
  // What hid that the whole file was misread may have gone with a row above the header. Each turn makes
  // the text shorter, so that there is a last one.
  while !diagnostics.hasErrors, let again = singly(writer.out, &mended) {
    guard
      let form = Form(file.table, file: file.name, bytes: again, own: own, into: &diagnostics)
    else { return Loaded(nil, diagnostics) }
    writer = TableWriter(form)
    writer.write()
  }

  var changes: [RepairedFile.Change] = []
  if file.name != file.table.fileName { changes.append(.name(file.table.fileName)) }
  if decoded.encoding != .utf8 { changes.append(.encoding(decoded.encoding)) }
  if mended > 0 { changes.append(.mojibake(letters: mended)) }
  if changes.isEmpty, written.isEmpty, writer.out != raw { written = [.form] }
  return Loaded(
    RepairedFile(
      name: file.table.fileName, source: file.name, bytes: writer.out, changes: changes + written),
    diagnostics)
}

/// The text read rightly, however often it was misread; `nil` when it was not. `letters` becomes the
/// number of letters that it concerns, when that is more.
private func singly(_ text: [UInt8], _ letters: inout Int) -> [UInt8]? {
  var result: [UInt8]?
  while let (bytes, count) = undoubled(result ?? text) {
    result = bytes
    letters = max(letters, count)
  }
  return result
}

/// The bytes of a file of a dataset; `nil` when it is gone or cannot be read.
package func bytesOfFile(_ name: String, in folder: String) -> [UInt8]? {
  try? fileBytes(path(folder, name))
}

/// Writes a form as CSV and counts what it changes.
private struct TableWriter {
  let form: Form
  /// Whether each column holds numbers.
  private let isNumber: [Bool]
  private(set) var out: [UInt8] = []
  private var blanks = 0
  private var composed = 0
  private var numbers = 0
  private var emptyRows = 0
  private var emptyColumns = 0
  /// Lines that the header and the rows take up.
  private var lines = 0

  init(_ form: Form) {
    self.form = form
    let positions = Set(
      form.columns.filter(Form.numbers.contains).compactMap { form.column($0).position })
    isNumber = form.table.header.indices.map(positions.contains)
  }

  mutating func write() {
    let table = form.table
    // A byte order mark inside the text would be taken for the file's own.
    let header = table.header.map { name in
      lines += lineEnds(in: name.utf8)
      return tidied(String(name.unicodeScalars.filter { $0 != "\u{FEFF}" }), isNumber: false)
    }
    lines += 1
    append(header)
    for row in form.rows {
      lines += 1
      let width = table.width(row)
      emptyColumns = max(emptyColumns, width - header.count)
      let cells = header.indices.map { column in
        let text = table.text(row, column)
        lines += lineEnds(in: text.utf8)
        return tidied(text, isNumber: isNumber[column])
      }
      // Blanks that the scanner does not know may be all that a row holds.
      if cells.allSatisfy(\.isEmpty) { emptyRows += 1 } else { append(cells) }
    }
  }

  private mutating func tidied(_ text: String, isNumber: Bool) -> String {
    let trimmed = text.trimmed
    if trimmed.utf8.count != text.utf8.count { blanks += 1 }
    let normal = trimmed.composed
    if !normal.utf8.elementsEqual(trimmed.utf8) { composed += 1 }
    guard isNumber, let plain = plainNumber(normal), plain != normal else { return normal }
    numbers += 1
    return plain
  }

  private mutating func append(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { out.append(Separator.comma.rawValue) }
      let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else {
        out += cell.utf8
        continue
      }
      out.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { out.append(0x22) }
        out.append(byte)
      }
      out.append(0x22)
    }
    out.append(0x0A)
  }

  /// What was changed, seen against the decoded text of the file.
  func changes(in text: [UInt8]) -> [RepairedFile.Change] {
    let table = form.table
    var changes: [RepairedFile.Change] = []
    let first = text.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != 0x22 }
    let isDeclared = String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep="
    let above = table.place(ofHeader: 0).line - 1 - (isDeclared ? 1 : 0)
    if isDeclared { changes.append(.separatorLine) }
    if above > 0 { changes.append(.titleRows(above)) }
    if table.separator != .comma { changes.append(.separator(table.separator)) }
    // Line ends within cells stay as they are; this looks at the first outside them.
    if firstLineEnd(text) == 0x0D { changes.append(.lineEnds) }
    let isOpen = text.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    let all = lineEnds(in: text) + (isOpen ? 1 : 0)
    let empty = emptyRows + max(0, all - lines - above - (isDeclared ? 1 : 0))
    if empty > 0 { changes.append(.emptyRows(empty)) }
    if emptyColumns > 0 { changes.append(.emptyColumns(emptyColumns)) }
    if blanks > 0 { changes.append(.blanks(cells: blanks)) }
    if composed > 0 { changes.append(.composed(cells: composed)) }
    if numbers > 0 { changes.append(.numbers(cells: numbers)) }
    return changes
  }

  private func firstLineEnd(_ text: [UInt8]) -> UInt8? {
    var isQuoted = false
    for byte in text {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { return byte }
    }
    return nil
  }
}

/// The number of line ends: CRLF, LF or CR.
func lineEnds(in text: some Sequence<UInt8>) -> Int {
  var count = 0
  var last: UInt8 = 0
  for byte in text {
    if byte == 0x0D || (byte == 0x0A && last != 0x0D) { count += 1 }
    last = byte
  }
  return count
}

/// A number with point and without blanks; `nil` when `text` is no number or would not stay the same.
private func plainNumber(_ text: String) -> String? {
  guard let value = decimalNumber(text) else { return nil }
  var plain = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case ",": plain.append(".")
    case "\u{2212}": plain.append("-")
    case _ where scalar.properties.isWhitespace: break
    default: plain.unicodeScalars.append(scalar)
    }
  }
  return decimalNumber(plain) == value ? plain : nil
}

/// The text that was read as Windows-1252 although it was UTF-8, and how many letters that concerns.
///
/// - Output: `nil` unless every letter beyond ASCII is part of such a misreading and at least one of
///   them is the `Ã` that å, ä and ö become.
private func undoubled(_ text: [UInt8]) -> (bytes: [UInt8], letters: Int)? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  var hasSign = false
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if scalar.value < 0x100 {
      if scalar.value == 0xC3 { hasSign = true }
      bytes.append(UInt8(scalar.value))
    } else if let byte = windows1252Bytes[scalar.value] {
      bytes.append(byte)
    } else if scalar.value == 0xFEFF {
      // A byte order mark is no letter, wherever it stands.
      bytes += [0xEF, 0xBB, 0xBF]
    } else {
      return nil
    }
  }
  guard hasSign, let mended = String(validating: bytes, as: UTF8.self) else { return nil }
  return (bytes, mended.unicodeScalars.count { $0.value >= 0x80 })
}

/// The bytes 0x80–0x9F that Windows-1252 has for code points above U+00FF.
let windows1252Bytes: [UInt32: UInt8] = {
  var bytes: [UInt32: UInt8] = [:]
  for byte in UInt8(0x80)...0x9F {
    // Asked of the decoder, so that there is one table only.
    if let scalar = String(decoding: DecodedText([byte]).bytes, as: UTF8.self).unicodeScalars.first,
      scalar.value != 0xFFFD
    {
      bytes[scalar.value] = byte
    }
  }
  return bytes
}()
