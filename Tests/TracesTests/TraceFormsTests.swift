// The many forms in which a file may hold a name: found, or told as a place to look at; and what is another name.

import Foundation
import TestSupport
import Testing
import Traces

@Suite struct TraceFormsTests {
  private static let name = "Anna-Karin Lindström"
  private let search = TraceSearch(names: [name], ids: ["p077"])

  private func look(_ text: String) -> TraceSearch.Look { search.look(at: Array(text.utf8)) }

  @Test(
    "found for certain",
    arguments: [
      "i Anna-\u{200B}Karin\u{AD} Lindström", "anna-karin.lindström@askby.se",
      "fil_Anna_Karin_Lindström_2",
      "AnnaKarin Lindström", "<b>Anna-Karin</b> Lindström", "Anna-<span>Karin</span><br/>Lindström",
      #"<w:p><w:r><w:t>An</w:t></w:r><w:r><w:t>na-Karin</w:t></w:r><w:r><w:t xml:space="preserve"> Linds"#
        + "</w:t></w:r><w:r><w:t>tröm</w:t></w:r></w:p>",
      "<text:p>Anna-<text:span>Karin</text:span><text:s/>Lindström</text:p>",
      #"<a title="Anna-Karin Lindström">x</a>"#, #""Anna-Karin\nLindstr\u00f6m""#,
      #"{"a":"\u003cb\u003eAnna-Karin\u003c/b\u003e Lindstr&ouml;m"}"#,
      "Anna-Karin Lindstr&amp;ouml;m", "Anna%2DKarin%E2%80%89Lindstr%C3%B6m",
      "Content-Transfer-Encoding: quoted-printable\n\nAnna-Karin Lind=\nstr=C3=B6m",
      "Content-Transfer-Encoding: quoted-printable\n\nAnna-Karin Lind=\nstr=F6m",
      "Anna-Karin LindstrÃ¶m", "“p077”", "\u{FEFF}p077;x",
    ])
  func found(_ text: String) {
    #expect(look(text).isFound, "\(text)")
  }

  @Test(
    "a place to look at",
    arguments: [
      ("Förnamn;Efternamn\nAnna-Karin;Lindström\n", TraceDoubt.apart),
      ("Efternamn;Förnamn\r\nLindström;Anna-Karin\r\n", .apart),
      ("Lindström;IT-chef;Anna-Karin", .apart), (#""Anna-Karin","Lindström""#, .apart),
      ("<tr><td>Anna-Karin</td><td>Lindström</td></tr>", .apart),
      (#"{"first":"Anna-Karin","last_name":"Lindström"}"#, .apart),
      ("BEGIN:VCARD\nN:Lindström;Anna-Karin;;;\n", .apart), (#"Anna-Karin "AK" Lindström"#, .apart),
      ("anna-karin.lindstrom@askby.se", .spelling), ("Anna-Karin Lindstrom", .spelling),
      ("Аnna-Karin Lindström", .spelling), ("AnnaKarinLindström", .together),
    ])
  func doubtful(_ text: String, _ doubt: TraceDoubt) {
    let look = look(text)
    #expect(!look.isFound && look.doubts.contains(doubt.rawValue), "\(text) \(look)")
  }

  @Test(
    "another name, or what the last word says is not looked for",
    arguments: [
      "Hanna-Karin Lindström", "Anna-Karin Lindströmmer", "Anna-Karin Ek; Bo Lindström",
      "Bo Lindström; Anna-Karin Ek", "Bo Lindström (Almvik), Anna-Karin Ek (Tallid)",
      "x;Lindström\nAnna-Karin;y", "A-K. Lindström", "Karin Lindström", "Karin Lindstroem", "p0771",
    ])
  func another(_ text: String) {
    let look = look(text)
    #expect(
      !look.isFound && (look.doubts.isEmpty || text.hasPrefix("x;")), "\(text) \(look)")
  }

  @Test("the name as the first word, in every encoding, with its mark and without")
  func encodings() throws {
    let text = Self.name + "\r\nBo Lind\r\n"
    let marked = "\u{FEFF}" + text
    let wide = text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8), 0, 0] }
    var files: [[UInt8]] = [
      Array(marked.utf8), [0xFF, 0xFE, 0, 0] + wide,
      text.unicodeScalars.map { UInt8($0.value) },
      text.decomposedStringWithCanonicalMapping.utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      },
      // DOS and the older Macintosh.
      text.unicodeScalars.map { $0 == "ö" ? 0x94 : UInt8($0.value) },
      text.unicodeScalars.map { $0 == "ö" ? 0x9A : UInt8($0.value) },
    ]
    for one in [text, marked] {
      files.append(one.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      files.append(one.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }
    for (number, file) in files.enumerated() {
      #expect(search.look(at: file).isFound, "\(number)")
    }
    #expect(!search.look(at: Array("\u{FEFF}Hanna-Karin Lindström".utf8)).isFound)
  }

  private static let packing = #"""
    import io, sqlite3, sys, zipfile, zlib
    folder, name = sys.argv[1:]
    given, surname = name.split(" ")
    def put(file, content): open(f"{folder}/{file}", "wb").write(content)
    def packed(files):
        b = io.BytesIO()
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            for n, c in files.items(): z.writestr(n, c)
        return b.getvalue()
    def base(file, encoding, rows, gone=False):
        db = sqlite3.connect(f"{folder}/{file}")
        db.execute(f"pragma encoding='{encoding}'"); db.execute("pragma secure_delete=off")
        db.execute("create table t(a, b, c)")
        db.executemany("insert into t values(?, ?, ?)", rows); db.commit()
        if gone: db.execute("delete from t where b not like 'Bo%'"); db.commit()
        db.close()
    for encoding in ("UTF-8", "UTF-16"):
        for n in (0, 4, 8, 12, 16, 18, 40):
            rows = [("Lund", name + " " * (n > 0) + "x" * max(0, n - 1), "IT-chef")]
            base(f"found-{encoding}-{n}.sqlite", encoding, rows)
            base(f"doubt-{encoding}-{n}.sqlite", encoding, [("x", "Bo", "y")] + rows, gone=True)
        base(f"doubt-{encoding}-cells.sqlite", encoding, [(given, surname, 1)])
        base(f"clean-{encoding}.sqlite", encoding, [("Lund", "Bo Lindström", "Anna-Karin Ek")])
    put("found-mark.zip", packed({"a.txt": b"\xff\xfe" + name.encode("utf-16-le")}))
    put("found-split.docx", packed({"word/document.xml":
        f"<w:t>{given}</w:t></w:r><w:r><w:t xml:space='preserve'> {surname}</w:t>"}))
    put("found.z", zlib.compress(name.encode()))
    def book(rows):
        texts = sorted({t for r in rows for t in r})
        sheet = "".join("<row>" + "".join(
            f'<c r="A1" t="s"><v>{texts.index(t)}</v></c>' for t in r) + "</row>" for r in rows)
        return packed({"xl/sharedStrings.xml": "<sst>" + "".join(
            f"<si><t>{t}</t></si>" for t in texts) + "</sst>",
            "xl/worksheets/sheet1.xml": f"<sheetData>{sheet}</sheetData>"})
    put("doubt-cells.xlsx", book([(given, "Ek"), ("Bo", surname), (given, surname)]))
    put("clean-cells.xlsx", book([(given, "Ek"), ("Bo", surname)]))
    def inline(rows):
        sheet = "".join("<row>" + "".join(
            f'<c r="A1" t="inlineStr"><is><t>{t}</t></is></c>' for t in r) + "</row>" for r in rows)
        return packed({"xl/worksheets/sheet1.xml": f"<sheetData>{sheet}</sheetData>"})
    put("found-inline.xlsx", inline([("Bo", name)]))
    put("doubt-inline.xlsx", inline([(given, "Ek"), ("Bo", surname), (given, surname)]))
    put("clean-inline.xlsx", inline([(given, "Ek"), ("Bo", surname)]))
    def pdf(drawn, more=b""):
        return (b"%PDF-1.4\n1 0 obj\n<</Length 1>>\nstream\nBT /F1 12 Tf " + drawn +
                b" ET\nendstream\nendobj\n" + more + b"\n%%EOF\n")
    half, rest = name[:14].encode("cp1252"), name[14:].encode("cp1252")
    font = b"2 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj"
    put("found-kerned.pdf", pdf(b"[(" + half + b") -20 (" + rest + b")] TJ", font))
    put("found-hex.pdf", pdf(b"[<" + half.hex().encode() + b"> -20 <" + rest.hex().encode() + b">] TJ", font))
    put("found-broken.pdf", pdf(b"(" + half + b"-) Tj 0 -14 Td (" + rest + b") Tj", font))
    put("found-title.pdf", pdf(b"(x) Tj", b"3 0 obj <</Title <FEFF" +
        name.encode("utf-16-be").hex().encode() + b">>> endobj"))
    put("doubt-letters.pdf", pdf(b" 7 0 Td ".join(
        b"(" + c.encode("cp1252") + b") Tj" for c in name if c != " "), font))
    put("clean.pdf", pdf(b"(Hanna-Karin Lindstr\\366m) Tj", font))
    put("closed.pdf", pdf(b"<00010002> Tj", b"2 0 obj <</Type/Font/Subtype/Type0/BaseFont/ABCDEF+X>> endobj"))
    put("closed-picture.pdf", pdf(b"(x) Tj",
        b"2 0 obj\n<</Subtype /Image /Filter /DCTDecode>>\nstream\n\xff\xd8\nendstream\nendobj"))
    """#

  @Test("in databases, office documents and PDFs of other programs")
  func packed() throws {
    let folder = try TemporaryFolder()
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tool.arguments = ["python3", "-c", Self.packing, folder.path, Self.name]
    try tool.run()
    tool.waitUntilExit()
    try #require(tool.terminationStatus == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count > 40)
    for file in files {
      let look = search.look(at: Array(try folder.bytes(file)))
      let told =
        look.isFound
        ? "found" : !look.doubts.isEmpty ? "doubt" : look.closed.isEmpty ? "clean" : "closed"
      #expect(file.hasPrefix(told), "\(file): \(look)")
    }
  }

  @Test("a name that is a post and an organisation is found as a name only")
  func labels() {
    let search = TraceSearch(
      names: ["HR-chef Tallid"], ids: [], labels: ["HR-chef Tallid"])
    func look(_ text: String) -> TraceSearch.Look { search.look(at: Array(text.utf8)) }
    for text in ["HR-chef Tallid", "hr-chef\nTALLID"] { #expect(look(text).isFound) }
    for text in ["HR-chef (Tallid)", "HR-chef, Tallid", "x HR-chef. Tallid", "HR-chef;Tallid"] {
      #expect(!look(text).isFound && look(text).doubts.isEmpty, "\(text)")
    }
  }
}
