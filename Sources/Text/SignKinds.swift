// Signs that a writer cannot take: their kinds, what each writer leaves out, and how they are shown instead.

/// Kinds of signs that steer what reads them, or that stand for nothing.
///
/// Tab and line feed, and white space that is none of these, are signs like others.
package struct SignKinds: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// U+0000–U+001F without tab, line feed and carriage return; U+007F–U+009F.
  package static let controls = SignKinds(rawValue: 1)
  /// Tab and line feed.
  package static let lines = SignKinds(rawValue: 2)
  /// Carriage return.
  package static let returns = SignKinds(rawValue: 4)
  /// The separators of lines and paragraphs, U+2028 and U+2029.
  package static let separators = SignKinds(rawValue: 8)
  /// Marks of direction: U+061C, U+200E, U+200F.
  package static let marks = SignKinds(rawValue: 16)
  /// What turns the direction of all that follows: U+202A–U+202E, U+2066–U+2069.
  package static let turns = SignKinds(rawValue: 32)
  /// What is there and shows nothing: U+200B, U+2060–U+2065, U+206A–U+206F, U+FEFF, U+FFF9–U+FFFB.
  package static let hidden = SignKinds(rawValue: 64)
  /// What stands for no letter, and XML forbids: U+FDD0–U+FDEF, U+FFFE and U+FFFF of every plane.
  package static let noncharacters = SignKinds(rawValue: 128)

  /// The kind of a sign; empty for one like others.
  private init(of scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x09, 0x0A: .lines
      case 0x0D: .returns
      case 0..<0x20, 0x7F..<0xA0: .controls
      case 0x20..<0x61C: []
      case 0x61C, 0x200E...0x200F: .marks
      case 0x2028...0x2029: .separators
      case 0x202A...0x202E, 0x2066...0x2069: .turns
      case 0x200B, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: .hidden
      case 0xFDD0...0xFDEF: .noncharacters
      default: scalar.value & 0xFFFE == 0xFFFE ? .noncharacters : []
      }
  }

  /// Whether a sign is of one of these kinds.
  ///
  /// - Complexity: O(1).
  package func hold(_ scalar: Unicode.Scalar) -> Bool { !isDisjoint(with: SignKinds(of: scalar)) }
}

// MARK: What each writer leaves out

extension SignKinds {
  /// Pages, PDFs, workbooks: what XML forbids, and what would turn the words around it. Marks of direction stay, since
  /// a browser sets right what is written from right to left.
  package static let page: SignKinds = [.controls, .turns, .noncharacters]

  /// Labels in pictures, whose lines are cut and measured letter by letter: marks of direction too. White space has
  /// become blanks before.
  package static let picture: SignKinds = [.controls, .marks, .turns, .noncharacters]

  /// Cells of a table in a terminal: all that moves the cursor, and what a line of a table cannot hold.
  package static let cell: SignKinds = [.controls, .lines, .returns, .separators, .marks, .turns]

  /// JSON, where they are written by their numbers: what acts on a terminal that shows the file. The encoder writes what
  /// is below U+0020 by numbers itself, but for its own line ends.
  package static let json: SignKinds = [.controls, .separators, .marks, .turns]

  /// Messages: lines and tabs stay; what shows nothing is told, since a message is about what is wrong.
  package static let message: SignKinds = [
    .controls, .returns, .separators, .marks, .turns, .hidden,
  ]
}

extension String {
  /// The text with every sign of `kinds` as U+FFFD, so that the loss is seen.
  ///
  /// - Complexity: O(length).
  package func cleaned(of kinds: SignKinds) -> String {
    guard unicodeScalars.contains(where: kinds.hold) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { kinds.hold($0) ? "\u{FFFD}" : $0 }))
  }

  /// The text with every control sign but line ends and tabs, and every mark of direction, written as a
  /// sign that can be seen: `␛` for ESC, `\\u{202E}` for a mark that has no picture.
  ///
  /// - Complexity: O(length).
  package var withControlsShown: String {
    guard unicodeScalars.contains(where: SignKinds.message.hold) else { return self }
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !SignKinds.message.hold(scalar) {
        out.append(scalar)
      } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        out.append(picture)
      } else if scalar.value == 0x7F {
        out.append("\u{2421}")
      } else {
        out.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      }
    }
    return String(out)
  }
}
