// One table of municipalities in the byte forms that spreadsheets give it.
//
// The codes, names and counties are those of sjbrg/swedish-geodata, CC0-1.0 (codes by SCB).

// Foundation decomposes letters, as a Mac's file names and some exports do.
import Foundation
import Loading
import Roster
import Tables
import Testing

@Suite struct VariantsTests {
  static let rows = [
    ["0114", "Upplands Väsby", "Stockholms län"], ["0115", "Vallentuna", "Stockholms län"],
    ["0117", "Österåker", "Stockholms län"], ["0120", "Värmdö", "Stockholms län"],
    ["0305", "Håbo", "Uppsala län"], ["0319", "Älvkarleby", "Uppsala län"],
    ["0330", "Knivsta", "Uppsala län"], ["1384", "Kungsbacka", "Hallands län"],
    ["1401", "Härryda", "Västra Götalands län"], ["1407", "Öckerö", "Västra Götalands län"],
    ["1440", "Ale", "Västra Götalands län"], ["1480", "Göteborg", "Västra Götalands län"],
    ["1496", "Skövde", "Västra Götalands län"], ["2580", "Luleå", "Norrbottens län"],
    ["2584", "Kiruna", "Norrbottens län"],
  ]

  /// The table with one population for all, so that thousands can be written in several ways.
  static func text(
    _ separator: String, _ lineEnd: String, population: String = "12345", quoted: Bool = false
  ) -> String {
    ([["code", "name", "county", "population"]] + rows.map { $0 + [population] })
      .map { row in row.map { quoted ? "\"\($0)\"" : $0 }.joined(separator: separator) + lineEnd }
      .joined()
  }

  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value) }
  }

  static let forms: [(String, [UInt8])] = [
    (
      "all quoted, with byte order mark", [0xEF, 0xBB, 0xBF] + text(";", "\r\n", quoted: true).utf8
    ),
    ("UTF-8 with mark, semicolon, CRLF", [0xEF, 0xBB, 0xBF] + text(";", "\r\n").utf8),
    ("Windows-1252, semicolon, CRLF", windows1252(text(";", "\r\n"))),
    (
      "UTF-16 little-endian, tab",
      [0xFF, 0xFE] + text("\t", "\r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
    ("CR alone", Array(text(";", "\r").utf8)),
    ("decomposed letters", Array(text(",", "\n").decomposedStringWithCanonicalMapping.utf8)),
    ("no final line end", Array(text(";", "\r\n").utf8.dropLast(2))),
    ("sep= first", windows1252("sep=;\r\n" + text(";", "\r\n"))),
    ("no-break space between thousands", Array(text(";", "\r\n", population: "12\u{A0}345").utf8)),
    ("space between thousands", windows1252(text(";", "\r\n", population: "12 345"))),
    (
      "title rows above the header",
      windows1252("Kommuner i Sverige;;;\r\nUttag 2022;;;\r\n;;;\r\n" + text(";", "\r\n"))
    ),
    (
      "empty columns and rows at the end",
      windows1252(text(";", ";;;\r\n") + ";;;;;;\r\n;;;;;;\r\n")
    ),
  ]

  private func loaded(_ bytes: [UInt8]) throws -> Loaded<Roster> {
    try Dataset.readiness.with("organisations.csv", bytes: bytes)
      .with("readiness.csv", "organisation,area,stance\n2580,Vatten,leda\n").loaded()
  }

  @Test("is read the same in every form", arguments: forms)
  func form(_ name: String, _ bytes: [UInt8]) throws {
    let loaded = try loaded(bytes)
    let organisations = try #require(loaded.value?.organisations, "\(loaded.diagnostics.printed())")
    #expect(organisations.map(\.id) == Self.rows.map { $0[0] })
    // Compared by scalars: the text must be kept in normal form C, not only be equivalent.
    #expect(
      organisations.map { Array($0.name.unicodeScalars) }
        == Self.rows.map { Array($0[1].unicodeScalars) })
    #expect(organisations.map(\.county) == Self.rows.map { $0[2] })
    #expect(organisations.allSatisfy { $0.population == 12345 })
    #expect(loaded.diagnostics.count(of: .warning) == 0)
  }

  @Test("zeros that were lost are named")
  func lostZeros() throws {
    let text = Self.text(";", "\r\n").replacingOccurrences(of: "\n0", with: "\n")
    let loaded = try loaded(Array(text.utf8))
    #expect(
      loaded.diagnostics.printed() == """
        organisations.csv:2:1: warning: [organisations/lost-zero] the code '114' has three digits \
        where others have four: a zero in front was probably lost; 7 rows
          help: format the column as text before the codes are typed or pasted
        """)
  }

  @Test("UTF-8 that was read as Windows-1252 is named")
  func mojibake() throws {
    let spoiled = String(
      String.UnicodeScalarView(Self.text(";", "\n").utf8.map { UnicodeScalar($0) }))
    let loaded = try loaded(Array(spoiled.utf8))
    #expect(loaded.diagnostics.sorted.map(\.code) == ["encoding/mojibake"])
    #expect(
      loaded.diagnostics.sorted[0].place
        == Diagnostic.Place(
          file: "organisations.csv", line: 2, column: 16))
  }

  @Test("what was detected is told")
  func summary() throws {
    let bytes = Self.forms[3].1
    let file = try #require(try loaded(bytes).files.first { $0.table == .organisations })
    #expect(
      file.name == "organisations.csv" && file.encoding == .utf16LittleEndian
        && file.separator == .tab && file.rows == 15 && file.bytes == bytes.count)
  }
}
