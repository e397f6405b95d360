// A text as one run of letters: what a name is looked for in.

import Names
import Testing

@Suite struct FoldedStreamTests {
  /// The stream with a sign for each kind of gap.
  private func shown(_ text: String, isExact: Bool = false) -> String {
    shown(Array(text.utf8), isExact: isExact)
  }

  private func shown(_ bytes: [UInt8], isExact: Bool = false) -> String {
    let signs: [UInt8: String] = [
      FoldedStream.blank: " ", FoldedStream.line: "/", FoldedStream.joint: "-",
      FoldedStream.comma: ",", FoldedStream.border: "|", 0xFF: "?",
    ]
    return FoldedStream(bytes, isExact: isExact).bytes.map {
      signs[$0] ?? String(UnicodeScalar($0))
    }.joined()
  }

  @Test(
    "case, accents, signs without width and look-alikes are folded; gaps are told apart",
    arguments: [
      ("Åsa  ÖBERG", "asa oberg"), ("A\u{30A}sa\u{A0}O\u{308}berg", "asa oberg"),
      ("An\u{AD}na\u{200B} Ek", "anna ek"), ("Аnnа", "anna"), ("Ａｎｎａ", "anna"),
      ("Anna\n\t Ek", "anna/ek"), ("Anna\tEk", "anna|ek"), ("Anna;Ek", "anna|ek"),
      ("Ek, Anna", "ek,anna"), ("Ek,Anna", "ek|anna"), ("anna.ek_2", "anna-ek-2"),
      ("Anna–Karin", "anna-karin"), ("O’Neil", "oneil"), ("(Ek)", "|ek|"),
    ])
  func folded(_ text: String, _ stream: String) {
    #expect(shown(text) == stream)
  }

  @Test("exact: case is folded, accents and look-alikes are not, however they are composed")
  func exact() {
    #expect(
      FoldedStream(Array("ÅSA".utf8), isExact: true).bytes
        == FoldedStream(Array("a\u{30A}sa".utf8), isExact: true).bytes)
    #expect(shown("ÅSA", isExact: true) != "asa" && shown("Аnnа", isExact: true) != "anna")
    #expect(shown("Asa", isExact: true) == "asa")
  }

  @Test("a byte that is no UTF-8 is a letter of an unknown word")
  func unread() {
    #expect(shown([0x45, 0x6B, 0xE4, 0x6E, 0x67]) == "ek?ng")
    #expect(shown([0xEF, 0xBB, 0xBF, 0x45, 0x6B]) == "ek")
  }
}
