// Which separator a file uses, and where its header stands.

/// The separator and the header of a file, found before the file is read in full.
struct Layout {
  var separator: Separator
  /// The offset and line at which the header record begins.
  var start: Int
  var line: Int
  /// How many records with content stand above the header.
  var titleRows = 0
  /// The text after `sep=` when it names no separator that is known.
  var unknownSeparator: String?

  /// How far down a header is looked for: records, and bytes.
  private static let depth = (records: 30, bytes: 1 << 16)

  /// Finds the header: the record that, read with one of the separators, holds the most known names.
  ///
  /// Of equals the first record wins, then the separator in the order of ``Separator``. When no record
  /// holds a known name, the first record is the header and the separator is the one that cuts it in
  /// the most fields. A first line `sep=;` decides the separator and is no record.
  init(of bytes: [UInt8], isKnown: (String) -> Bool) {
    self.init(separator: .comma, start: 0, line: 1)
    var candidates = Separator.allCases
    if let (sign, next) = Self.declaration(in: bytes) {
      start = next
      line = 2
      if sign.utf8.count == 1, let byte = sign.utf8.first, let known = Separator(rawValue: byte) {
        candidates = [known]
        separator = known
      } else {
        unknownSeparator = sign
      }
    }
    let (from, fromLine) = (start, line)
    var best = (known: 0, row: 0, width: 0)
    for candidate in candidates {
      let scan = RecordScan(
        bytes, from: from, line: fromLine, separator: candidate.rawValue,
        to: min(bytes.count, from + Self.depth.bytes), limit: Self.depth.records)
      var table = Table(file: "", encoding: .utf8, separator: candidate, bytes: bytes)
      table.records = scan.records
      table.fields = scan.fields
      for row in scan.records.indices {
        let width = table.recordWidth(row)
        let names = Set((0..<width).map { table.recordText(row, $0) })
        let known = names.count(where: isKnown)
        let isBetter =
          known != best.known
          ? known > best.known
          : known > 0 ? row < best.row : row == 0 && width > best.width
        guard isBetter else { continue }
        best = (known, row, width)
        separator = candidate
        start = Int(scan.records[row].start)
        line = Int(scan.records[row].line)
        titleRows = row
      }
    }
  }

  private init(separator: Separator, start: Int, line: Int) {
    self.separator = separator
    self.start = start
    self.line = line
  }

  /// The text after `sep=` on the first line, and where the second line starts.
  private static func declaration(in bytes: [UInt8]) -> (sign: String, next: Int)? {
    let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    var line = bytes[..<end]
    if line.count > 2, line.first == quote, line.last == quote {
      line = line.dropFirst().dropLast()
    }
    guard line.count > 4, line.count <= 12,
      String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return (
      String(decoding: line.dropFirst(4), as: UTF8.self), min(bytes.count, end + (isPair ? 2 : 1))
    )
  }
}
