// Text as knowledge compares it: words in small letters without marks.

import Names

/// How headings, names and titles are compared.
enum Folding {
  /// The words of a text: runs of letters and digits in small letters, without marks (`å`, `ä` are `a`, `ö`, `ø` are
  /// `o`, `æ` is `ae`) and without apostrophes. Everything else stands between words.
  ///
  /// - Complexity: O(length); text beyond Latin-1 costs a look-up a letter.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
      case "å", "ä", "Å", "Ä": word.append(UInt8(ascii: "a"))
      case "ö", "ø", "Ö", "Ø": word.append(UInt8(ascii: "o"))
      case "é", "è", "É", "È": word.append(UInt8(ascii: "e"))
      case "ü", "Ü": word.append(UInt8(ascii: "u"))
      case "'": break
      case _ where scalar.isASCII: close()
      default: return FoldedText(text).words.map(\.key)
      }
    }
    close()
    return words
  }

  /// The words without anything between them.
  static func key(_ text: String) -> String { words(text).joined() }

  /// A key that tells `å` and `ä` from `a` and `ö` from `o`, in any case: for what would else be two things of one
  /// name. Blanks and signs do not count.
  static func markedKey(_ text: String) -> String {
    var key = ""
    if text.utf8.allSatisfy({ $0 < 0xCC }) {
      // Below U+0300 no mark stands apart from its letter.
      for scalar in text.unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
        case "A"..."Z": key.append(Character(Unicode.Scalar(UInt8(scalar.value) + 0x20)))
        case "å", "Å": key.append("å")
        case "ä", "æ", "Ä", "Æ": key.append("ä")
        case "ö", "ø", "Ö", "Ø": key.append("ö")
        case _ where scalar.isASCII: break
        default: key += Folding.key(String(scalar))
        }
      }
      return key
    }
    for character in text.lowercased() where character.isLetter || character.isNumber {
      switch character {
      case "å": key.append("å")
      case "ä", "æ": key.append("ä")
      case "ö", "ø": key.append("ö")
      default: key += Folding.key(String(character))
      }
    }
    return key
  }

  /// The words of a heading: as ``words(_:)``, and cut where a capital follows a small letter: `userPrincipalName`.
  static func headingWords(_ heading: String) -> [String] {
    var spaced = ""
    var wasSmall = false
    for character in heading {
      if wasSmall, character.isUppercase { spaced.append(" ") }
      wasSmall = character.isLowercase
      spaced.append(character)
    }
    return words(spaced)
  }
}
