// Cleaned text and its lines.

import Diagrams
import Testing

@Suite struct TextTests {
  @Test("what must not be drawn is replaced where it is seen")
  func cleaned() {
    #expect(clean("a\u{0}b\u{7F}c\u{FFFE}d") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(clean("evil\u{202E}txt.exe\u{2066}") == "evil\u{FFFD}txt.exe\u{FFFD}")
    #expect(clean(" \tone\r\n  two\u{2028}three ") == "one two three")
    #expect(clean("1\u{A0}520 åäö 👩‍👩‍👧 <b>&aring;\\N") == "1\u{A0}520 åäö 👩‍👩‍👧 <b>&aring;\\N")
    #expect(clean(" \n\t") == "")
  }

  @Test("lines end between words")
  func words() {
    let wrap = Wrap(width: 12, lines: 3)
    #expect(wrap("") == [])
    #expect(wrap("   ") == [])
    #expect(wrap("\u{200B} \u{FEFF}\u{AD} \u{FFF9}") == [])
    #expect(wrap("kort") == ["kort"])
    #expect(wrap("gata och park") == ["gata och", "park"])
    #expect(
      wrap("ett två tre fyra fem sex sju åtta nio tio") == [
        "ett två tre", "fyra fem sex", "sju åtta ni…",
      ])
  }

  @Test("a long word is cut where Swedish does")
  func compounds() {
    let wrap = Wrap(width: 17, lines: 3)
    #expect(wrap("Arbetsmarknadschefer") == ["Arbetsmarknads-", "chefer"])
    #expect(wrap("Socialchefsnätverket") == ["Socialchefs-", "nätverket"])
    #expect(wrap("avfalls-/återvinningsgruppen") == ["avfalls-/", "återvinnings-", "gruppen"])
    #expect(wrap("漢字漢字漢字漢字漢字漢字") == ["漢字漢字漢字漢字-", "漢字漢字"])
  }

  @Test(
    "every length keeps the width, the lines and, when it fits, every letter", arguments: 1...80)
  func lengths(count: Int) {
    let wrap = Wrap(width: 20, lines: 3)
    for text in [
      String(repeating: "å", count: count), String("kommunalråd ".cycled(count)),
      String("a-b ".cycled(count)), String(repeating: "\u{301}", count: count),
    ] {
      let lines = wrap(text)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { $0.count <= 20 && !$0.isEmpty })
      guard lines.last?.hasSuffix("…") == false else { continue }
      // Beside the hyphens that were put in, the letters are those of the text.
      let drawn = lines.joined().filter { $0 != "-" && $0 != " " }
      #expect(drawn == clean(text).filter { $0 != "-" && $0 != " " })
    }
  }

  @Test("a very long text costs no more than its first lines")
  func long() {
    #expect(Wrap()(String(repeating: "x", count: 1_000_000)).count == 3)
  }
}

extension String {
  fileprivate func cycled(_ count: Int) -> String {
    String(String(repeating: self, count: count).prefix(count))
  }
}
