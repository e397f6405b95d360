// A text as words that compare equal however they are written, each with its place.

import Foundation

/// The words of a text without case, accents, look-alikes and signs that nobody sees.
///
/// - Input: any text.
/// - Output: words in order; a word is a run of letters and digits. `Åsa`, `ASA`, `Åsa` in full-width or
///   Cyrillic letters, with a soft hyphen or a zero-width space in it, all have the key `asa`.
/// - Complexity: O(scalars); letters beyond Latin-1 cost a look-up each.
package struct FoldedText: Sendable {
  /// What stands between a word and the one before it.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt16
    static let blank = Gap(rawValue: 1)
    static let dot = Gap(rawValue: 2)
    /// A hyphen or dash of any kind, or an underscore.
    static let dash = Gap(rawValue: 4)
    static let comma = Gap(rawValue: 8)
    static let colon = Gap(rawValue: 16)
    /// The border between two cells: tab, or the unit separator.
    static let cell = Gap(rawValue: 32)
    /// What ends a thought or puts two things side by side: semicolon, question mark, plus, and-sign.
    static let other = Gap(rawValue: 64)
    /// A sign that is put between two words: slash, bar, bullet, star.
    static let mark = Gap(rawValue: 128)
    static let quote = Gap(rawValue: 256)
    static let bracket = Gap(rawValue: 512)
  }

  package struct Word: Sendable {
    package let key: String
    /// Where the word stands among the UTF-8 bytes of the text.
    let range: Range<Int>
    /// Between the word before and this; `other` for the first.
    let gap: Gap
    /// Whether its first letter is a capital.
    let isCapital: Bool
    /// Whether a full stop follows at once.
    var endsWithDot = false
    /// Where in the key a capital follows a small letter, as in `AnnaEk`.
    var humps: [Int] = []
  }

  package private(set) var words: [Word] = []

  package init(_ text: String) {
    var key = ""
    var start = 0
    var end = 0
    var isCapital = false
    var gap = Gap.other
    var at = 0
    var humps: [Int] = []
    var isSmall = false
    func close(_ words: inout [Word]) {
      guard !key.isEmpty else { return }
      words.append(
        Word(key: key, range: start..<end, gap: gap, isCapital: isCapital, humps: humps))
      key = ""
      gap = []
      humps = []
    }
    for scalar in text.unicodeScalars {
      let from = at
      at += UTF8.width(scalar)
      switch Sign(scalar) {
      case .letters(let letters, let capital):
        if key.isEmpty {
          start = from
          isCapital = capital
        } else if capital, isSmall {
          humps.append(key.utf8.count)
        }
        isSmall = !capital
        key += letters
        end = at
      case .unseen:
        if !key.isEmpty { end = at }
      case .between(let sign):
        if sign == .dot, !key.isEmpty {
          close(&words)
          words[words.count - 1].endsWithDot = true
        } else {
          close(&words)
        }
        gap.insert(sign)
      }
    }
    close(&words)
  }

  /// What one scalar is to a word.
  enum Sign {
    case letters(String, isCapital: Bool)
    /// A mark, an apostrophe, or a sign without width: part of the word that it stands in.
    case unseen
    case between(Gap)

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "0"..."9": self = .letters(String(scalar), isCapital: false)
      case "A"..."Z":
        self = .letters(
          String(UnicodeScalar(UInt8(scalar.value) + 32)), isCapital: true)
      case " ", "\n", "\r", "\u{A0}", "\u{202F}": self = .between(.blank)
      case ".": self = .between(.dot)
      case "-", "_": self = .between(.dash)
      case ",": self = .between(.comma)
      case ":": self = .between(.colon)
      case "/", "\\", "|", "*", "^", "~", "#": self = .between(.mark)
      case "\"": self = .between(.quote)
      case "(", ")", "[", "]", "{", "}", "<", ">": self = .between(.bracket)
      case "\u{2026}": self = .between(.dot)
      case "\t", "\u{1F}": self = .between(.cell)
      case "'", "\u{2019}", "\u{2BC}", "\u{B4}", "`": self = .unseen
      default: self = scalar.isASCII ? .between(.other) : Self.far(scalar)
      }
    }

    private static func far(_ scalar: Unicode.Scalar) -> Sign {
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint { return .unseen }
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .unseen
      case .dashPunctuation, .connectorPunctuation: return .between(.dash)
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .between(.blank)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .otherSymbol:
        let letters = Letters.folded(scalar)
        if letters.isEmpty { return .between(.mark) }
        return .letters(letters, isCapital: properties.isUppercase)
      default:
        // Full-width stops, commas and the like are what they are compatible with.
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        if plain.count == 1, let first = plain.first, first.isASCII, first != scalar {
          return Sign(first)
        }
        return switch properties.generalCategory {
        case .openPunctuation, .closePunctuation: .between(.bracket)
        case .initialPunctuation, .finalPunctuation: .between(.quote)
        case .otherPunctuation: .between(.mark)
        default: scalar == "\u{2212}" ? .between(.dash) : .between(.other)
        }
      }
    }
  }
}

/// Letters beyond ASCII as the plain letters that they are taken for.
enum Letters {
  /// Lower-case letters and digits; empty for a sign that is neither.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "å", "ä", "á", "à", "â", "ã", "Å", "Ä", "Á", "À", "Â", "Ã": return "a"
    case "ö", "ó", "ò", "ô", "õ", "ø", "Ö", "Ó", "Ò", "Ô", "Õ", "Ø": return "o"
    case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": return "e"
    case "ü", "ú", "ù", "û", "Ü", "Ú", "Ù", "Û": return "u"
    default: break
    }
    if let plain = alike[scalar] { return plain }
    var out = ""
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let plain = alike[part] {
        out += plain
      } else if part.properties.isAlphabetic || part.properties.numericType != nil {
        switch part.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        default:
          for low in part.properties.lowercaseMapping.unicodeScalars {
            out += alike[low] ?? String(low)
          }
        }
      }
    }
    return out
  }

  /// A folded word with one vowel for two, as `å`, `ä`, `ö` and `ü` are written where there are none: `aasa` and
  /// `hjaelmsjoe` become `asa` and `hjalmsjo`; `nil` when nothing changes.
  ///
  /// - Complexity: O(length).
  static func plainer(_ word: String) -> String? {
    var out: [UInt8] = []
    var isChanged = false
    for byte in word.utf8 {
      let isSecond =
        switch (out.last, byte) {
        case (0x61, 0x61), (0x61, 0x65), (0x6F, 0x65), (0x75, 0x65): true
        default: false
        }
      if isSecond {
        isChanged = true
      } else {
        out.append(byte)
      }
    }
    return isChanged ? String(decoding: out, as: UTF8.self) : nil
  }

  /// Letters with a plain counterpart that no decomposition gives, and those of other scripts that cannot be
  /// told from Latin ones by the eye (from Unicode Technical Standard 39, confusables).
  private static let alike: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ẞ": "ss", "ð": "d", "Ð": "d",
      "đ": "d", "Đ": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h",
    ]
    let pairs: [(String, String)] = [
      // Cyrillic
      ("АВЕКМНОРСТУХЅІЈЁЇ", "abekmhopctyxsijei"),
      ("аевкмнорстухѕіјԁԛԝһёїӏ", "aebkmhopctyxsijdqwheil"),
      // Greek
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"), ("αβεικνορτυχ", "abeikvoptyx"),
    ]
    for (far, near) in pairs {
      for (one, other) in zip(far.unicodeScalars, near.unicodeScalars) {
        table[one] = String(other)
      }
    }
    return table
  }()
}
