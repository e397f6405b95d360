// What each writer leaves out: the signs at the edges of every kind, and how they are shown.

import Testing
import Text

@Suite struct SignKindsTests {
  /// Each kind with its first and last signs, and signs beside them that are like others.
  private static let edges: [(kind: SignKinds, held: [UInt32], free: [UInt32])] = [
    (.controls, [0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F], [0x20, 0x7E, 0xA0]),
    (.lines, [0x09, 0x0A], [0x20]),
    (.returns, [0x0D], [0x20]),
    (.separators, [0x2028, 0x2029], [0x2027, 0x202F]),
    (.marks, [0x61C, 0x200E, 0x200F], [0x61B, 0x61D, 0x200D, 0x2010]),
    (.turns, [0x202A, 0x202E, 0x2066, 0x2069], [0x202F, 0x2027]),
    (.hidden, [0x200B, 0x2060, 0x2065, 0x206A, 0x206F, 0xFEFF, 0xFFF9, 0xFFFB], [0x200A, 0x205F]),
    (
      .noncharacters, [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF], [0xFDCF, 0xFDF0, 0xFFFD]
    ),
  ]

  @Test("every kind ends where its list says, and no sign is of two kinds")
  func kinds() throws {
    for (kind, held, free) in Self.edges {
      for value in held {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(kind.hold(scalar), "\(value)")
        for (other, _, _) in Self.edges where other != kind {
          #expect(!other.hold(scalar), "\(value)")
        }
      }
      for value in free {
        let scalar = try #require(Unicode.Scalar(value))
        for (other, _, _) in Self.edges { #expect(!other.hold(scalar), "\(value)") }
      }
    }
  }

  @Test("a page keeps lines and marks of direction, a cell of a terminal neither")
  func writers() {
    let text = "a\tb\nc\r\u{1B}d\u{200E}e\u{202E}f\u{2028}g\u{FFFE}h\u{200B}i"
    #expect(
      text.cleaned(of: .page)
        == "a\tb\nc\r\u{FFFD}d\u{200E}e\u{FFFD}f\u{2028}g\u{FFFD}h\u{200B}i")
    #expect(
      text.cleaned(of: .picture)
        == "a\tb\nc\r\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{2028}g\u{FFFD}h\u{200B}i")
    #expect(
      text.cleaned(of: .cell)
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g\u{FFFE}h\u{200B}i")
  }

  @Test(
    "JSON writes by number what acts on a terminal, and nothing that the encoder has written itself"
  )
  func json() throws {
    for value: UInt32 in [0x7F, 0x9B, 0x61C, 0x200F, 0x2028, 0x202D, 0x2067] {
      #expect(SignKinds.json.hold(try #require(Unicode.Scalar(value))), "\(value)")
    }
    for value: UInt32 in [0x0A, 0x20, 0x7E, 0xA0, 0x200B, 0xFEFF, 0xFFFE] {
      #expect(!SignKinds.json.hold(try #require(Unicode.Scalar(value))), "\(value)")
    }
  }

  @Test("a message shows what it holds by signs that can be seen; lines and tabs stay")
  func message() {
    #expect("å\t1\n2".withControlsShown == "å\t1\n2")
    #expect("\u{1B}[31m\r\u{7F}".withControlsShown == "␛[31m␍␡")
    #expect("a\u{9B}b\u{202E}c\u{FEFF}".withControlsShown == "a\\u{9B}b\\u{202E}c\\u{FEFF}")
  }

  @Test("a text without such signs comes back as it was")
  func same() {
    let text = "1\u{A0}520 åäö 👩‍👩‍👧 שלום"
    for kinds in [SignKinds.page, .picture, .cell, .json, .message] {
      #expect(text.cleaned(of: kinds) == text)
    }
  }
}
