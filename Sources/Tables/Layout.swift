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
  /// the most fields; but a first record of one field above records of several is a title, and the
  /// first of those is the header. A first line `sep=;` decides the separator and is no record.
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
      let first = table.firstUntitled
      for row in scan.records.indices {
        let width = table.recordWidth(row)
        let names = Set((0..<width).map { table.recordText(row, $0) })
        let known = names.count(where: isKnown)
        let isBetter =
          known != best.known
          ? known > best.known
          : known > 0 ? row < best.row : row == first && width > best.width
        guard isBetter else { continue }
        best = (known, row, width)
        separator = candidate
        start = Int(scan.records[row].start)
        line = Int(scan.records[row].line)
        titleRows = row
      }
    }
  }

  /// Finds the separator of a text whose columns are not known, and where its first record stands.
  ///
  /// The separator by which one of the first records holds the most known names wins, if that is two or
  /// more; else the one that cuts the largest share of the records into equally many fields, where many
  /// fields weigh more than few.
  init(ofGrid bytes: [UInt8], isKnown: (String) -> Bool) {
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
    guard candidates.count > 1 else { return }
    var best = (known: 1, evenness: 0.0)
    for candidate in candidates {
      let scan = RecordScan(
        bytes, from: start, line: line, separator: candidate.rawValue,
        to: min(bytes.count, start + Self.depth.bytes), limit: 200)
      var table = Table(file: "", encoding: .utf8, separator: candidate, bytes: bytes)
      table.records = scan.records
      table.fields = scan.fields
      let known =
        scan.records.indices.prefix(Self.depth.records).map { row in
          Set((0..<table.recordWidth(row)).map { table.recordText(row, $0) }).count(where: isKnown)
        }.max() ?? 0
      let found = (known: max(known, 1), evenness: table.evenness)
      guard found > best else { continue }
      best = found
      separator = candidate
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

extension Table {
  /// The largest share of records that have equally many fields, times how many separators each then has, at most six.
  fileprivate var evenness: Double {
    var counts: [Int: Int] = [:]
    for record in records.indices { counts[recordWidth(record), default: 0] += 1 }
    return counts.lazy.map { width, count in
      Double(count) / Double(max(self.records.count, 1)) * Double(min(width - 1, 6))
    }.max() ?? 0
  }

  /// The first record that may be a header where no name of a column is known: the first of all, or, where
  /// that holds one field only and most records hold as many as each other, the first of those.
  fileprivate var firstUntitled: Int {
    func filled(_ record: Int) -> Int {
      (0..<recordWidth(record)).count { !isBlank(record - 1, $0) }
    }
    guard records.count > 2, filled(0) == 1 else { return 0 }
    let widths = records.indices.map { recordWidth($0) }
    let counts = Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +)
    guard
      let (width, count) = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      width > 1, 2 * count > records.count,
      let first = records.indices.first(where: { widths[$0] == width && filled($0) > 1 })
    else { return 0 }
    return first
  }
}
