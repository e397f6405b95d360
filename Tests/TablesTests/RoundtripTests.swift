// What is written as CSV is read back as it was, whatever the cells hold.

import Tables
import Testing

@Suite struct RoundtripTests {
  /// A way to store text, as programs do it.
  enum Storage: CaseIterable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16LittleEndian:
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .windows1252:
        // The letters of these tests stand at the same place in Latin-1, but for the euro sign.
        text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
      }
    }

    var encoding: Encoding {
      switch self {
      case .utf8: .utf8
      case .utf8WithMark: .utf8WithMark
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .windows1252: .windows1252
      }
    }
  }

  @Test(
    "for every separator, line end and encoding", arguments: Separator.allCases,
    ["\n", "\r\n", "\r"])
  func roundtrip(separator: Separator, lineEnd: String) {
    var random = Seeded(UInt64(separator.rawValue) * 7 + UInt64(lineEnd.utf8.count))
    for storage in Storage.allCases {
      for _ in 0..<12 {
        let table = randomTable(storage, &random)
        let sign = String(UnicodeScalar(separator.rawValue))
        let text = written(table, sign, lineEnd, &random)
        let scanned = Scanned(storage.bytes(text), known: Set(table[0]))
        #expect(scanned.cells == table, "\(text.debugDescription)")
        #expect(scanned.table?.separator == separator)
        #expect(!scanned.diagnostics.hasErrors, "\(scanned.printed)")
        let marks = text.unicodeScalars.contains { $0.value > 0x7F }
        let expected = storage == .windows1252 && !marks ? .utf8 : storage.encoding
        #expect(scanned.table?.encoding == expected)
      }
    }
  }

  /// A header and up to five rows of cells; the first cell of a row is never blank.
  private func randomTable(_ storage: Storage, _ random: inout Seeded) -> [[String]] {
    var signs = [
      "a", "b", "1", " ", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "å", "ä", "ö", "€",
    ]
    if storage != .windows1252 { signs += ["ł", "漢", "🜁", "e\u{301}", "\u{200D}"] }
    let width = Int.random(in: 2...4, using: &random)
    let rows = (0..<Int.random(in: 0...5, using: &random)).map { row in
      (0..<width).map { column in
        (column == 0 ? "r\(row)" : "")
          + (0..<Int.random(in: 0...6, using: &random)).map { _ in
            signs[Int.random(in: signs.indices, using: &random)]
          }.joined()
      }
    }
    return [(0..<width).map { "c\($0)" }] + rows
  }

  /// The table as CSV; a cell is quoted when it must be, and sometimes when it need not be.
  private func written(
    _ table: [[String]], _ separator: String, _ lineEnd: String, _ random: inout Seeded
  ) -> String {
    let lines = table.map { row in
      row.map { cell in
        let must = cell.unicodeScalars.contains { "\"\r\n\(separator)".unicodeScalars.contains($0) }
        guard must || Int.random(in: 0..<4, using: &random) == 0 else { return cell }
        var doubled = ""
        for scalar in cell.unicodeScalars {
          doubled.unicodeScalars.append(scalar)
          if scalar == "\"" { doubled.append("\"") }
        }
        return "\"" + doubled + "\""
      }.joined(separator: separator)
    }
    let last = Bool.random(using: &random) ? lineEnd : ""
    return lines.joined(separator: lineEnd) + last
  }
}
