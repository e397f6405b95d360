// Tables on paper: how many rows, how wide their columns, what is broken and what is not.

import Findings
import Foundation
import Reporting
import Testing
import Text

@Suite struct PrintedTableTests {
  /// A table of the PDF's data, as the program that sets it reads it.
  private struct Printed: Decodable {
    struct Setting: Decodable {
      let size: Double
      let widths: [Double]
      let heights: [Double]
      let isWhole: Bool
      let needed: Double
      let splitsRows: Bool
    }

    let id: String
    let rows: [[String]]
    let footnote: String
    let setting: Setting?
  }

  private struct Source: Decodable {
    struct Report: Decodable {
      struct Part: Decodable {
        struct Piece: Decodable {
          let grid: Printed?
        }

        let blocks: [Piece]
      }

      let sections: [Part]
    }

    let data: Report
    let rows: Int?
  }

  private func document(_ sheets: [Sheet], _ language: Language = .swedish) -> Document {
    var material = Material(
      title: "T", asOf: "2026-11-21",
      register: Register(people: [], networks: [:], organisations: [:], collaborations: [:]))
    material.sheets = sheets
    return Document(material, edition: .annex, language: language)
  }

  private func source(_ json: String) throws -> Source {
    try JSONDecoder().decode(Source.self, from: Data(json.utf8))
  }

  private func networks(
    _ names: [String], _ language: Language = .swedish
  ) throws -> (source: Source, table: Printed) {
    let sheet = Sheet(
      .networks,
      [
        .init(.network, .text(names)),
        .init(.betweennessNormalised, .real(names.indices.map { Double(names.count - $0) })),
      ])
    let source = try source(
      try PDFSource(document([sheet], language), timestamp: 0, fonts: .debian).json())
    let tables = source.data.sections.flatMap(\.blocks).compactMap(\.grid)
    return (
      source,
      try #require(
        tables.first { $0.rows.first?.contains("x1") == true || $0.id == "tabell-natverk" })
    )
  }

  @Test("a long table has its first sixty rows on paper, and says how many there are and where")
  func long() throws {
    for (count, shown) in [(59, 59), (60, 60), (61, 60), (1234, 60)] {
      let (source, table) = try networks((0..<count).map { "x\($0)" })
      #expect(table.rows.count == shown)
      #expect(table.rows.first?.first == "x0" && table.rows.last?.first == "x\(shown - 1)")
      #expect(table.footnote.contains("Här står de 60 första") == (shown < count))
      let all = source.data.sections.flatMap(\.blocks).compactMap(\.grid)
      #expect(source.rows == all.reduce(0) { $0 + $1.rows.count })
    }
    #expect(
      try networks((0..<1234).map { "x\($0)" }).table.footnote.contains(
        "Här står de 60 första av tabellens 1234 rader. Alla står på sidan annex.html."))
    #expect(
      try networks((0..<1234).map { "x\($0)" }, .english).table.footnote.contains(
        "The first 60 of the table's 1234 rows stand here. All stand on the page annex.html."))
  }

  @Test("a short table is never broken, and a long one leaves room for its first rows")
  func whole() throws {
    let short = try #require(try networks((0..<8).map { "x\($0)" }).table.setting)
    #expect(short.isWhole && short.needed == 0 && !short.splitsRows)
    let long = try #require(try networks((0..<50).map { "x\($0)" }).table.setting)
    #expect(!long.isWhole && long.needed > 60 && long.needed < 200)
  }

  @Test("columns fill the width, and a row is as high as its lines")
  func widths() throws {
    let name = "Förbundets samordningsgrupp för upphandling av drift och underhåll i kommunerna"
    let table = try networks([name + " " + name, "x1"]).table
    let setting = try #require(table.setting)
    #expect(abs(setting.widths.reduce(0, +) - 481.9) < 0.5)
    let lines = try #require(table.rows.first?.first).split(separator: "\n")
    #expect(lines.joined() == name + " " + name)
    // The height of capitals, the space between lines, and what is above and below.
    let high = { (lines: Double) in
      (lines * 1462 / 2048 + (lines - 1) * 0.5) * setting.size + 7.2
    }
    #expect(abs(setting.heights[0] - high(Double(lines.count))) < 1e-9)
    #expect(abs(setting.heights[1] - high(1)) < 1e-9)
  }

  @Test("a day, a number or an id is in one piece however narrow its column")
  func pieces() throws {
    let words = Array(repeating: "2026-12-31 P773 Upphandlingspolitiker", count: 40)
    let table = try networks([words.joined(separator: " "), "x1"]).table
    let text = try #require(table.rows.first?.first)
    for line in text.split(separator: "\n") {
      #expect(
        line.split(separator: " ").allSatisfy {
          ["2026-12-31", "P773", "Upphandlingspolitiker"].contains(String($0))
        }, "\(line)")
    }
  }

  @Test("where a sign's width is not known the height of the row is left to be measured")
  func unknown() throws {
    let setting = try #require(try networks(["漢字", "x1"]).table.setting)
    #expect(setting.heights[0] == 0 && setting.heights[1] > 0)
  }

  @Test("in Word rows are whole texts, without lines of their own")
  func word() throws {
    let name = String(repeating: "Samordning av upphandling ", count: 12) + "x"
    let sheet = Sheet(
      .networks,
      [.init(.network, .text([name])), .init(.betweennessNormalised, .real([1]))])
    let source = try source(
      try WordSource(document([sheet]), timestamp: 0, fonts: .debian).json())
    let tables = source.data.sections.flatMap(\.blocks).compactMap(\.grid)
    #expect(tables.contains { $0.rows.first?.contains(name) == true })
    #expect(tables.allSatisfy { $0.setting == nil })
  }
}
