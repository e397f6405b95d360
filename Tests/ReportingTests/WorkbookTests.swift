// The workbook, read back as the archive of XML that it is.

import Findings
import Foundation
import Reporting
import TestSupport
import Testing
import Text

@Suite struct WorkbookTests {
  private func material(_ names: [String]) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.keyFigures = [
      KeyFigure(
        KeyFigure.Name("share"), .share(0.25), unless: nil, label: Localised("andel"),
        definition: Localised("En andel."))
    ]
    material.sheets = [
      Sheet(
        .networks,
        [
          Sheet.Column(.network, .text(names)),
          Sheet.Column(.people, .whole(names.map { _ in 3 })),
          Sheet.Column(.harmonic, .real(names.map { _ in 1.0 / 3 })),
          Sheet.Column(.cutPoint, .flag(names.map { _ in true })),
        ])
    ]
    return material
  }

  /// A file of the archive, as Python's own reader gives it.
  private func part(_ name: String, of path: String) throws -> String {
    try told("sys.stdout.buffer.write(z.read(sys.argv[2]))", path, name)
  }

  /// The names of the files of the archive.
  private func parts(of path: String) throws -> [String] {
    try told("print('\\n'.join(z.namelist()))", path, "").split(separator: "\n").map(String.init)
  }

  private func told(_ what: String, _ path: String, _ name: String) throws -> String {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c", "import sys,zipfile; z = zipfile.ZipFile(sys.argv[1]); " + what, path, name,
    ]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  @Test("a text or a heading that is longer than a cell holds is cut, and told with the file")
  func long() throws {
    let place = try TemporaryFolder()
    let name = String(repeating: "å", count: 33_000)
    let register = Register(
      people: [], networks: [:], organisations: ["o": name], collaborations: [:])
    var material = Material(title: name, asOf: "2026-11-21", register: register)
    material.sheets = [
      Sheet(
        .readiness,
        [
          Sheet.Column(.area, .text(["lön"])), Sheet.Column(.lead, .text(["o"])),
          Sheet.Column(.join, .text([""])), Sheet.Column(.wait, .text([""])),
          Sheet.Column(.abstain, .text([""])), Sheet.Column(.score, .whole([3])),
          Sheet.Column(.rank, .whole([1])),
        ])
    ]
    let board = Workbook(Document(material, edition: .board, language: .swedish))
    let cuts = try board.write(to: place.path + "/b.xlsx", created: 0)
    #expect(cuts.contains("b.xlsx: a text in row 1, column 2 was too long and was cut"))
    let whole = try Workbook(material, .swedish).write(to: place.path + "/w.xlsx", created: 0)
    #expect(whole.allSatisfy { $0.hasPrefix("w.xlsx: a text in row ") })
  }

  @Test("the board edition holds the report's tables: codes for people, printed numbers as numbers")
  func board() throws {
    let place = try TemporaryFolder()
    let path = place.path + "/b.xlsx"
    var material = material(["eko", "it"])
    material.sheets.append(
      Sheet(
        .people,
        [
          Sheet.Column(.person, .text(["id-anna", "id-bo"])),
          Sheet.Column(.networks, .whole([12_345, 1])),
          Sheet.Column(.betweennessNormalised, .real([0.5, nil])),
        ]))
    let workbook = Workbook(Document(material, edition: .board, language: .swedish))
    #expect(!workbook.text.contains("Kod Bo") && !workbook.text.contains("id-anna"))
    #expect(try workbook.write(to: path, created: 0).isEmpty)
    let names = try part("xl/workbook.xml", of: path).components(separatedBy: "<sheet name=\"")
      .dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(names.first == "Om" && names.count > 3)
    #expect(names.allSatisfy { $0.count <= 31 } && Set(names).count == names.count)
    let sheets = try (1...names.count).map { try part("xl/worksheets/sheet\($0).xml", of: path) }
    // Harmonic closeness of a third is printed 0,333.
    #expect(sheets.contains { $0.contains("<v>0.333</v>") })
    // The key figure of a quarter is printed 25 %.
    #expect(sheets.contains { $0.contains("<v>0.25</v>") })
  }

  @Test("a sheet a table, Swedish headings, ids with names beside them, numbers with every digit")
  func content() throws {
    let place = try TemporaryFolder()
    let path = place.path + "/w.xlsx"
    #expect(try Workbook(material(["eko", "it"]), .swedish).write(to: path, created: 0) == [])
    let book = try part("xl/workbook.xml", of: path)
    #expect(book.contains("<sheet name=\"Om\""))
    #expect(book.contains("<sheet name=\"Nätverk\""))
    let sheet = try part("xl/worksheets/sheet2.xml", of: path)
    for text in ["Nätverk (id)", "Ekonomichefer", "eko", "Personer", "Artikulationspunkt", "ja"] {
      #expect(sheet.contains("<t>\(text)</t>"), "\(text)")
    }
    // Two lines in the heading, as was said before its cells.
    #expect(sheet.contains("<row r=\"1\" ht=\"32\" customHeight=\"1\">"))
    #expect(sheet.contains("<v>0.3333333333333333</v>"))
    #expect(sheet.contains("<autoFilter"))
    #expect(sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<dataBar"))
  }

  @Test("what looks like a formula stays text")
  func formulas() throws {
    let place = try TemporaryFolder()
    let path = place.path + "/w.xlsx"
    let names = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0"]
    _ = try Workbook(material(names), .swedish).write(to: path, created: 0)
    let sheet = try part("xl/worksheets/sheet2.xml", of: path)
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<t>=1+1</t>"))
  }

  @Test("a text too long for a cell is cut and said to be; what XML cannot hold is shown")
  func hard() throws {
    let place = try TemporaryFolder()
    let path = place.path + "/w.xlsx"
    let long = String(repeating: "å", count: 40_000)
    let cuts = try Workbook(material([long, "a\u{FFFE}b\u{1}c"]), .swedish)
      .write(to: path, created: 0)
    // Once as the id, once as the name.
    #expect(cuts.count == 2)
    #expect(cuts.allSatisfy { $0.contains("too long") })
    let sheet = try part("xl/worksheets/sheet2.xml", of: path)
    #expect(sheet.contains("a\u{FFFD}b\u{FFFD}c"))
  }

  @Test("rows are written as they come: no table of texts, and nothing left beside the file")
  func streamed() throws {
    let place = try TemporaryFolder()
    let path = place.path + "/w.xlsx"
    let names = (0..<2_000).map { "n\($0)" }
    #expect(try Workbook(material(names), .swedish).write(to: path, created: 0) == [])
    #expect(try parts(of: path).allSatisfy { !$0.contains("sharedStrings") })
    let sheet = try part("xl/worksheets/sheet2.xml", of: path)
    let rows = sheet.components(separatedBy: "<row r=\"").dropFirst()
      .compactMap { $0.split(separator: "\"").first.flatMap { Int($0) } }
    #expect(rows == Array(1...2_001))
    #expect(sheet.contains("<t>n1999</t>"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["w.xlsx"])
  }

  @Test("the same content gives the same bytes")
  func same() throws {
    let place = try TemporaryFolder()
    for name in ["a", "b"] {
      _ = try Workbook(material(["eko"]), .english)
        .write(to: place.path + "/\(name).xlsx", created: 1_795_219_200)
    }
    #expect(try place.bytes("a.xlsx") == place.bytes("b.xlsx"))
  }

  @Test("a folder that is not there is an error, not a crash")
  func nowhere() {
    #expect(throws: WorkbookError.self) {
      try Workbook(material(["eko"]), .swedish).write(to: "/nonexistent/w.xlsx", created: 0)
    }
  }
}
