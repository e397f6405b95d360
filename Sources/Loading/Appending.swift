// One more row at the end of a table, in the form in which its file is kept.

package import Roster
package import Tables

/// Why a row cannot be added to a file.
package enum AppendFault: Error, Hashable, Sendable {
  /// The structure of the file is broken.
  case broken
  /// The header lacks the column that a value is for.
  case noColumn(String)
  /// The encoding of the file has no such sign.
  case notEncodable(String)
}

/// A file with a row more than it had.
package struct AppendedFile: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The line of the row, from 1.
  package let line: Int
}

/// Adds a row to a table of a dataset: what stands there is left as it is, byte by byte, and the row has its separator,
/// encoding, line ends and the order of its columns.
///
/// - Input: `file`, as loading has found it, the bytes that it holds, and the value of each column; blanks around a
///   value and line ends in it are not kept. A value that is empty needs no column.
/// - Complexity: O(bytes).
package func appendedRow(
  _ values: [(column: InputColumn, text: String)], to file: FileSummary, bytes raw: [UInt8],
  settings: Settings
) throws(AppendFault) -> AppendedFile {
  var diagnostics = Diagnostics()
  let own = settings.columns[file.table] ?? [:]
  guard
    let form = Form(file.table, file: file.name, bytes: raw, own: own, into: &diagnostics),
    !diagnostics.hasErrors
  else { throw .broken }
  var cells = [String](repeating: "", count: max(form.table.header.count, form.table.headerWidth))
  for (column, text) in values {
    let cell = text.onOneLine
    guard !cell.isEmpty else { continue }
    guard let position = form.column(column).position else { throw .noColumn(column.name) }
    cells[position] = cell
  }
  let text = DecodedText(raw)
  let end = lineEnd(of: text.bytes)
  let isOpen = text.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
  let separator = String(UnicodeScalar(form.table.separator.rawValue))
  let row =
    (isOpen ? end : "") + cells.map { $0.quoted(separator) }.joined(separator: separator) + end
  return AppendedFile(
    bytes: raw + (try encoded(row, text.encoding)),
    line: lineEnds(in: text.bytes) + (isOpen ? 2 : 1))
}

/// A file of the table with one row alone: its columns have their Swedish or their English names.
///
/// - Parameter separator: with a semicolon, as spreadsheets in Swedish write it, a byte order mark tells them the
///   encoding.
package func newTable(
  _ table: TableName, row values: [(column: InputColumn, text: String)], separator: Separator,
  isSwedish: Bool
) -> AppendedFile {
  let sign = String(UnicodeScalar(separator.rawValue))
  let names = table.columns.map { isSwedish ? table.swedish($0.name) : $0.name }
  let cells = table.columns.map { column in
    values.first { $0.column.name == column.name }?.text.onOneLine ?? ""
  }
  let text = [names, cells].map { $0.map { $0.quoted(sign) }.joined(separator: sign) + "\n" }
  let mark: [UInt8] = separator == .semicolon ? [0xEF, 0xBB, 0xBF] : []
  return AppendedFile(bytes: mark + Array(text.joined().utf8), line: 2)
}

/// The first line end outside quotes; LF where there is none.
private func lineEnd(of text: [UInt8]) -> String {
  var isQuoted = false
  for (at, byte) in text.enumerated() {
    if byte == 0x22 { isQuoted.toggle() }
    guard !isQuoted, byte == 0x0A || byte == 0x0D else { continue }
    guard byte == 0x0D else { return "\n" }
    return at + 1 < text.count && text[at + 1] == 0x0A ? "\r\n" : "\r"
  }
  return "\n"
}

private func encoded(_ text: String, _ encoding: Encoding) throws(AppendFault) -> [UInt8] {
  switch encoding {
  case .utf8, .utf8WithMark: return Array(text.utf8)
  case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  case .windows1252:
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80, 0xA0..<0x100: bytes.append(UInt8(scalar.value))
      default:
        guard let byte = windows1252Bytes[scalar.value] else {
          throw .notEncodable(String(scalar))
        }
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension String {
  /// Without line ends and without blanks around.
  fileprivate var onOneLine: String {
    split { $0.isNewline }.map { String($0).trimmed }.joined(separator: " ").trimmed.composed
  }

  /// As a cell of a row, in quotes where it must.
  fileprivate func quoted(_ separator: String) -> String {
    guard contains("\"") || contains(separator) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
