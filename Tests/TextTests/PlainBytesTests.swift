// Digits of other scripts as ASCII's, with the places where they stood.

import Testing
import Text

@Suite struct PlainBytesTests {
  private func text(_ plain: PlainBytes) -> String { String(decoding: plain.bytes, as: UTF8.self) }

  @Test(
    "digits of every script are folded, in either way",
    arguments: ["٨١١٢١٨-٩٨٧٦", "８１１２１８-９８７６", "८११२१८-९८७६", "𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔"])
  func digits(written: String) {
    for folding in [PlainBytes.Folding.digits, .fullWidth] {
      #expect(text(PlainBytes(Array("nr \(written).".utf8), folding)) == "nr 811218-9876.")
    }
  }

  @Test(
    "signs of full width are folded only where they are asked for; signs of value are no digits")
  func signs() {
    let bytes = Array("ａ＠ｂ．ｓｅ\u{3000}½²Ⅳ〇 €".utf8)
    #expect(text(PlainBytes(bytes, .fullWidth)) == "a@b.se ½²Ⅳ〇 €")
    #expect(PlainBytes(bytes, .digits).bytes == bytes)
  }

  @Test("a range is told by its place in the text that was given")
  func places() {
    let given = "å ٤٢ kr"
    let plain = PlainBytes(Array(given.utf8), .digits)
    #expect(text(plain) == "å 42 kr")
    #expect(plain.range(3..<5) == 3..<7)
    #expect(plain.range(0..<8) == 0..<10)
    let same = PlainBytes(Array("å 42 kr".utf8), .digits)
    #expect(same.range(3..<5) == 3..<5)
  }

  @Test("bytes that are no UTF-8 stay as they are, at the end too")
  func spoiled() {
    let bytes: [UInt8] = [0xFF, 0x31, 0xD9, 0xA2, 0xE0, 0x80, 0xB1, 0xD9]
    let plain = PlainBytes(bytes, .digits)
    #expect(plain.bytes == [0xFF, 0x31, 0x32, 0xE0, 0x80, 0xB1, 0xD9])
    #expect(plain.range(2..<3) == 2..<4)
    #expect(PlainBytes([], .fullWidth).bytes == [])
  }
}
