// A name in any spelling of a program, in any wrapping; and what is not the name.

import Foundation
import TestSupport
import Testing
import Traces

@Suite struct TraceSearchTests {
  private let search = TraceSearch(names: ["Åsa Öberg-Ek"], ids: ["p077", "5"])

  @Test(
    "found",
    arguments: [
      "Åsa Öberg-Ek", "åsa  ÖBERG-EK", "Åsa\r\n\tÖberg-Ek", "Åsa\u{A0}Öberg-Ek",
      "A\u{30A}sa O\u{308}berg-Ek", "Öberg-Ek, Åsa", "Öberg-Ek Åsa", "Åsa Öberg-Eks stol",
      "&Aring;sa&nbsp;&Ouml;berg-Ek", "&#197;sa &#xd6;berg-Ek", "\\u00c5sa \\u00d6berg-Ek",
      "%C3%85sa%20%C3%96berg-Ek", "x,p077,y",
      "00c50073006100200" + "0d600620065007200670" + "02d0045006b",
    ])
  func found(_ text: String) {
    #expect(search.holds(Array("<i>\(text)</i>".utf8)), "\(text)")
  }

  @Test(
    "not found",
    arguments: [
      "Åsa Öberg-Ekström", "Måsa Öberg-Ek", "Åsa Öberg", "Asa Oberg-Ek", "p0771", "xp077", "p077-1",
      "5",
    ])
  func notFound(_ text: String) {
    #expect(!search.holds(Array("<i>\(text)</i>".utf8)), "\(text)")
  }

  @Test("bytes that are no text are no border of an id; quotation marks and the mark of a file are")
  func borders() {
    #expect(!TraceSearch.isWord("x1", in: [0x9C, 0x78, 0x31, 0xE9, 0x20]))
    #expect(!TraceSearch.isWord("x1", in: Array("åx1".utf8)))
    #expect(TraceSearch.isWord("x1", in: Array("“x1”".utf8)))
    #expect(TraceSearch.isWord("x1", in: Array("\u{FEFF}x1".utf8)))
  }

  @Test("found in other encodings")
  func encodings() {
    let text = "i Åsa Öberg-Ek,"
    #expect(search.holds(text.unicodeScalars.map { UInt8($0.value) }))
    #expect(search.holds(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    #expect(search.holds(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }))
  }

  private static let packing = #"""
    import gzip, sys, zipfile, zlib
    name, folder = sys.argv[1:]
    content = open(f"{folder}/{name}.txt", "rb").read()
    for kind, level in ((zipfile.ZIP_DEFLATED, 9), (zipfile.ZIP_STORED, None)):
        with zipfile.ZipFile(f"{folder}/{name}-{kind}.zip", "w", kind, compresslevel=level) as z:
            z.writestr("a.txt", content)
    with zipfile.ZipFile(f"{folder}/{name}-8.zip", "a", zipfile.ZIP_DEFLATED) as z:
        z.write(f"{folder}/{name}-0.zip", "inner.zip")
    with gzip.open(f"{folder}/{name}.gz", "wb") as z:
        z.write(content)
    for level in (1, 6, 9):
        body = zlib.compress(content, level)
        head = b"%PDF-1.7\n1 0 obj\n<</Length 9 /Filter /FlateDecode /Type /ObjStm>>\nstream\n"
        open(f"{folder}/{name}-{level}.pdf", "wb").write(head + body + b"\nendstream\nendobj\n%%EOF\n")
    """#

  @Test("found in what other programs have packed")
  func packed() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "Det här är en lång text utan namn. ", count: 400)
    for (name, content) in [("with", text + "Åsa Öberg-Ek. " + text), ("without", text)] {
      try folder.write(content, to: name + ".txt")
      let tool = Process()
      tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      tool.arguments = [
        "python3", "-c",
        Self.packing,
        name, folder.path,
      ]
      try tool.run()
      tool.waitUntilExit()
      try #require(tool.terminationStatus == 0)
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      where file.hasPrefix(name + "-") || file.hasPrefix(name + ".") {
        let look = search.look(at: Array(try folder.bytes(file)))
        #expect(
          look.isFound == (name == "with") && look.doubts.isEmpty && look.closed.isEmpty,
          "\(file) \(look)")
      }
    }
  }

  @Test("what cannot be opened is named")
  func closed() {
    for (bytes, word) in [
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"), ([0x50, 0x4B, 0x03, 0x04, 0, 0], "zip"),
      ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7], "gzip"),
      (Array("{\\rtf1 Lindstr\\'f6m}".utf8), "RTF"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Office"),
      // Every byte sixteen times, in no order that a text has.
      (
        (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
        "without any pattern"
      ),
    ] as [([UInt8], String)] {
      let look = search.look(at: bytes)
      #expect(!look.isFound && look.closed.count == 1 && look.closed[0].contains(word), "\(look)")
    }
  }

  @Test("a database that cannot be opened, and one in which an id is too short")
  func databases() {
    let bytes = Array("SQLite format 3\0".utf8)
    let look = search.look(at: bytes)
    #expect(!look.isFound && look.closed.count == 2)
    #expect(look.closed.contains { $0.contains("an id as short as '5'") })
    #expect(
      TraceSearch(names: ["Åsa Öberg-Ek"], ids: []).look(at: bytes).closed
        == ["a database that is damaged or locked"])
  }

  @Test("the text that a PDF draws by the numbers of its glyphs is read")
  func glyphs() {
    // Glyphs 1, 2, 3 are "A", "n", "a"; 4 to 6 a range from "E" on, of which 5 is "F"; 7 is "k".
    let map = """
      /CIDInit /ProcSet findresource begin begincmap
      3 beginbfchar <0001> <0041> <0002> <006E> <0003> <0061> endbfchar
      1 beginbfrange <0004> <0006> <0045> endbfrange
      1 beginbfchar <0007> <006B> endbfchar
      endcmap
      """
    func pdf(_ drawn: String) -> [UInt8] {
      Array(
        """
        %PDF-1.7
        1 0 obj
        << /Length 1 >>
        stream
        \(map)
        endstream
        endobj
        2 0 obj
        << /Length 1 >>
        stream
        BT /F0 12 Tf \(drawn) ET
        endstream
        endobj
        """.utf8)
    }
    let search = TraceSearch(names: ["Anna Ek"], ids: [])
    #expect(search.look(at: pdf("[<00010002> -20 <00020003>] TJ 0 -14 Td <00040007> Tj")).isFound)
    #expect(
      search.look(at: pdf(#"(\000\001\000\002\000\002\000\003) Tj (\000\004\000\007) Tj"#)).isFound)
    #expect(!search.look(at: pdf("<0001000200020003> Tj <00050007> Tj")).isFound)
  }
}
