// The scanner: separators, headers, quotes, line ends and places.

import Tables
import Testing

@Suite struct ScannerTests {
  @Test("the header decides the separator", arguments: Separator.allCases)
  func separator(_ separator: Separator) {
    let sign = String(UnicodeScalar(separator.rawValue))
    let text = "id\(sign)name\n1\(sign)a,;|b\n"
    let scanned = Scanned(text, known: ["id", "name"])
    #expect(scanned.table?.separator == separator)
    #expect(scanned.cells.first == ["id", "name"])
  }

  @Test("without a known name the first row with the most fields decides")
  func unknownHeader() {
    let scanned = Scanned("x;y;z\n1,5;2;3\n")
    #expect(scanned.table?.separator == .semicolon)
    #expect(scanned.cells == [["x", "y", "z"], ["1,5", "2", "3"]])
  }

  @Test("a first line sep= is obeyed, also in quotes", arguments: ["sep=;", "\"SEP=;\""])
  func declaration(_ line: String) {
    let scanned = Scanned(line + "\r\nid,x;name\r\n1;2\r\n", known: ["id,x", "name"])
    #expect(scanned.cells == [["id,x", "name"], ["1", "2"]])
    #expect(scanned.table?.place(0, 1) == Diagnostic.Place(file: "t.csv", line: 3, column: 3))
    #expect(scanned.printed == "")
  }

  @Test("line ends may be mixed, and the last may be missing")
  func lineEnds() {
    let scanned = Scanned("a,b\r\n1,2\r3,4\n5,6")
    #expect(scanned.cells == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
    #expect((0..<3).map { scanned.table?.place($0, 0).line } == [2, 3, 4])
  }

  @Test("quotes keep separators, line ends and doubled quotes")
  func quotes() {
    let scanned = Scanned("a,b\n\"x,\"\"y\"\"\r\nz\" ,\"\"\n\"\"\"\",\"a\rb\"\n1,2\n")
    #expect(scanned.cells == [["a", "b"], ["x,\"y\"\r\nz", ""], ["\"", "a\rb"], ["1", "2"]])
    #expect((0..<3).map { scanned.table?.place($0, 0).line } == [2, 4, 6])
    #expect(scanned.table?.place(0, 1) == Diagnostic.Place(file: "t.csv", line: 3, column: 5))
    #expect(scanned.printed == "")
  }

  @Test("columns are counted in code points")
  func codePoints() {
    // å and 🜁 are one code point each, a letter with a combining ring is two.
    let scanned = Scanned("a,b\nå🜁,x\na\u{30A},y\n")
    #expect(scanned.table?.place(0, 1).column == 4)
    #expect(scanned.table?.place(1, 1).column == 4)
  }

  @Test("a separator before a combining mark is a separator")
  func combining() {
    #expect(Scanned("a,b\n1,\u{301}x\n").cells[1] == ["1", "\u{301}x"])
  }

  @Test("blank rows and blank columns at the end are left out")
  func blanks() {
    let scanned = Scanned("a;b;;\n\n1;2;;\n;;;\n \u{A0};\t;;\n3;4;;\n;;;\n", known: ["a", "b"])
    #expect(scanned.table?.header == ["a", "b"])
    #expect(scanned.table?.rowCount == 2)
    #expect(scanned.table?.text(1, 1) == "4")
    #expect(scanned.table?.text(1, 9) == "")
    #expect(scanned.printed == "")
  }

  @Test("title rows are passed over when a later row names more columns")
  func titles() {
    let scanned = Scanned("name\n2026;;\n\nid;name;kind\n1;x;y\n", known: ["id", "name", "kind"])
    #expect(scanned.table?.header == ["id", "name", "kind"])
    #expect(
      scanned.printed == "t.csv:4:1: note: [csv/title-rows] 2 rows above the header are skipped")
  }

  @Test("of rows that name as many columns the first is the header")
  func firstHeader() {
    let scanned = Scanned("id,name\n1,x\nid,name\n", known: ["id", "name"])
    #expect(scanned.cells == [["id", "name"], ["1", "x"], ["id", "name"]])
  }

  @Test("after a quote that is never closed every later row is read")
  func unclosed() {
    let scanned = Scanned("a,b\n1,\"x\n2,y\n3,\"\"\n")
    #expect(scanned.cells == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", ""]])
    #expect(scanned.diagnostics.count(of: "csv/unclosed-quote") == 1)
    #expect(scanned.diagnostics.sorted.first?.place.line == 2)
  }

  @Test("text after a closing quote is kept with its quotes, and later rows keep their lines")
  func textAfterQuote() {
    let scanned = Scanned("a,b\n\"x\ny\" z,1\n2,3\n")
    #expect(scanned.cells == [["a", "b"], ["\"x\ny\" z", "1"], ["2", "3"]])
    #expect(scanned.table?.place(1, 0).line == 4)
    #expect(scanned.diagnostics.count(of: "csv/text-after-quote") == 1)
  }

  @Test("a file beyond the limit is refused")
  func limit() {
    // A third of the limit, since decoding may treble a text: 30 / 3 = 10 bytes.
    #expect(Scanned(Array("a,b\n1,2\n".utf8), limit: 30).table?.rowCount == 1)
    let scanned = Scanned(Array("a,b\n1,2\n3,4\n".utf8), limit: 30)
    #expect(scanned.table == nil)
    #expect(
      scanned.printed
        == "t.csv:1:1: error: [csv/too-large] the file is larger than 10 bytes\n"
        + "  help: split the lists into several folders")
  }

  @Test(
    "random bytes never stop the scanner, and places start at 1", arguments: 0..<20 as Range<UInt64>
  )
  func soup(seed: UInt64) {
    // 20 × 100 = 2000 inputs; half of them are made of the bytes that mean something to the scanner.
    var random = Seeded(seed)
    let telling: [UInt8] =
      Array("\"\",;\t|\r\n\n ab1-=sep".utf8) + [
        0, 0xC3, 0x83, 0xC2, 0xA4, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE,
      ]
    for _ in 0..<100 {
      let isTelling = Bool.random(using: &random)
      let count = Int.random(in: 0...120, using: &random)
      let bytes = (0..<count).map { _ in
        isTelling
          ? telling[Int.random(in: telling.indices, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      let scanned = Scanned(bytes, known: ["a", "b"], needed: ["a"])
      for diagnostic in scanned.diagnostics.sorted {
        #expect(diagnostic.place.line >= 1 && diagnostic.place.column >= 1, "\(bytes)")
      }
      guard let table = scanned.table else {
        #expect(scanned.diagnostics.hasErrors, "\(bytes)")
        continue
      }
      for row in 0..<table.rowCount {
        for column in 0...table.width(row) {
          _ = table.text(row, column)
          let place = table.place(row, column)
          #expect(place.line >= 1 && place.column >= 1, "\(bytes)")
        }
      }
    }
  }
}
