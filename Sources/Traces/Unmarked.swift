// A text without what programs write around letters: tags, entities, escapes.

/// The readings of a text that may have marks in it.
///
/// Letters that HTML, JSON, web addresses and mail write as numbers or names are letters. Tags are kept in one
/// reading, since attributes hold texts too; in the second they part what stands on either side; in the third
/// only those do that begin a line or a cell, so that a word that is set in two ways is one.
package struct Unmarked {
  package private(set) var texts: [[UInt8]] = []

  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8]) {
    var text = bytes
    // Twice, since a page may stand in a cell of another file.
    for _ in 0..<2 where text.contains(where: Self.isMark) {
      let read = Self.read(text)
      if read == text { break }
      text = read
    }
    texts = [text]
    if text.contains(UInt8(ascii: "<")), let parted = Self.withoutTags(text, isJoined: false),
      let joined = Self.withoutTags(text, isJoined: true)
    {
      texts += [parted, joined]
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "=")
  }

  // MARK: Tags

  /// Tags after which a line or a cell begins: of HTML, of texts, books and slides of office programs.
  private static let borders: Set<String> = [
    "p", "td", "th", "tr", "li", "ul", "ol", "dl", "div", "hr", "tab", "tc", "h", "h1", "h2", "h3",
    "h4", "h5", "h6", "si", "c", "row", "table", "table-cell", "table-row", "title", "option", "dt",
    "dd", "label", "button", "section", "article", "caption", "pre", "script", "style", "text",
    "list-item",
  ]
  /// Tags that are a blank or a line end within a saying.
  private static let blanks: Set<String> = ["br", "cr", "s", "line-break"]

  /// - Output: `nil` when there are no tags.
  private static func withoutTags(_ bytes: [UInt8], isJoined: Bool) -> [UInt8]? {
    let span = bytes.span
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    var isTagged = false
    while at < span.count {
      guard span[at] == UInt8(ascii: "<"), let (end, name) = tag(span, at) else {
        out.append(span[at])
        at += 1
        continue
      }
      isTagged = true
      if isJoined, blanks.contains(name) {
        out.append(0x20)
      } else if !isJoined || borders.contains(name) {
        out.append(0x1F)
      }
      at = end
    }
    return isTagged ? out : nil
  }

  /// Where the tag that begins at `at` ends, and its name without what stands before a colon.
  private static func tag(_ bytes: Span<UInt8>, _ at: Int) -> (end: Int, name: String)? {
    var next = at + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "/") { next += 1 }
    guard next < bytes.count else { return nil }
    let first = bytes[next]
    guard
      (0x61...0x7A).contains(first | 0x20) || first == UInt8(ascii: "!")
        || first == UInt8(ascii: "?")
    else { return nil }
    var name = ""
    var isName = true
    while next < bytes.count, next - at < 4096 {
      let byte = bytes[next]
      if byte == UInt8(ascii: ">") { return (next + 1, name) }
      if byte == UInt8(ascii: ":"), isName {
        name = ""
      } else if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "-")
      {
        if isName, name.utf8.count < 16 {
          name.unicodeScalars.append(
            Unicode.Scalar((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
        }
      } else {
        isName = false
      }
      next += 1
    }
    return nil
  }

  // MARK: Letters that are written out

  private static func read(_ bytes: [UInt8]) -> [UInt8] {
    let isMail = firstPlace(of: Array("uoted-printable".utf8), in: bytes, from: 0) != nil
    let span = bytes.span
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < span.count {
      switch span[at] {
      case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "%"):
        if let (letter, length) = escaped(span, at), let scalar = Unicode.Scalar(letter) {
          out += Array(String(scalar).utf8)
          at += length
          continue
        }
      case UInt8(ascii: "=") where isMail:
        if let (byte, length) = printable(span, at) {
          if let byte { out.append(byte) }
          at += length
          continue
        }
      default: break
      }
      out.append(span[at])
      at += 1
    }
    // Mail in Windows-1252.
    return isMail && String(validating: out, as: UTF8.self) == nil
      ? out.flatMap { Decodings.western[Int($0)] } : out
  }

  /// The byte that a mail writes as two digits; none for a line end that is not of the text.
  private static func printable(_ bytes: Span<UInt8>, _ at: Int) -> (UInt8?, Int)? {
    guard at + 1 < bytes.count else { return nil }
    if bytes[at + 1] == 0x0A { return (nil, 2) }
    if bytes[at + 1] == 0x0D, at + 2 < bytes.count, bytes[at + 2] == 0x0A { return (nil, 3) }
    return number(bytes, at + 1..<at + 3).map { (UInt8(truncatingIfNeeded: $0), 3) }
  }

  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard range.upperBound <= bytes.count, !range.isEmpty, range.count < 8 else { return nil }
    var value: UInt32 = 0
    for place in range {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// The letter that is written out at `at`, and how long that is.
  private static func escaped(_ bytes: Span<UInt8>, _ at: Int) -> (letter: UInt32, length: Int)? {
    switch bytes[at] {
    case UInt8(ascii: "\\"):
      guard at + 2 < bytes.count else { return nil }
      switch bytes[at + 1] {
      case UInt8(ascii: "u"): return number(bytes, at + 2..<at + 6).map { ($0, 6) }
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        // A line end before a capital; "\nora" is the end of a path.
        let next = bytes[at + 2]
        return next >= 0x80 || !(0x61...0x7A).contains(next) ? (0x0A, 2) : nil
      case UInt8(ascii: "/"): return (0x2F, 2)
      default: return nil
      }
    case UInt8(ascii: "%"): return percent(bytes, at)
    default: return entity(bytes, at)
    }
  }

  /// UTF-8 in a web address.
  private static func percent(_ bytes: Span<UInt8>, _ at: Int) -> (letter: UInt32, length: Int)? {
    guard let first = number(bytes, at + 1..<at + 3) else { return nil }
    let tails: Int
    switch first {
    case 0..<0x80: return (first, 3)
    case 0xC2..<0xE0: tails = 1
    case 0xE0..<0xF0: tails = 2
    default: return nil
    }
    var letter = first & (tails == 1 ? 0x1F : 0x0F)
    for tail in 1...tails {
      let place = at + 3 * tail
      guard place < bytes.count, bytes[place] == UInt8(ascii: "%"),
        let next = number(bytes, place + 1..<place + 3), next & 0xC0 == 0x80
      else { return nil }
      letter = letter << 6 | next & 0x3F
    }
    return (letter, 3 + 3 * tails)
  }

  private static func entity(_ bytes: Span<UInt8>, _ at: Int) -> (letter: UInt32, length: Int)? {
    var end = at + 1
    while end < bytes.count, end - at < 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > at + 1 else { return nil }
    let length = end - at + 1
    guard bytes[at + 1] == UInt8(ascii: "#") else {
      var name = ""
      for place in at + 1..<end { name.unicodeScalars.append(Unicode.Scalar(bytes[place])) }
      return named[name].map { ($0, length) }
    }
    if at + 2 < end, bytes[at + 2] | 0x20 == UInt8(ascii: "x") {
      return number(bytes, at + 3..<end).map { ($0, length) }
    }
    var value: UInt32 = 0
    for place in at + 2..<end {
      guard (0x30...0x39).contains(bytes[place]) else { return nil }
      value = value * 10 + UInt32(bytes[place] - 0x30)
    }
    return (value, length)
  }

  /// The letters that names in Europe have, by the names that HTML has for them.
  private static let named: [String: UInt32] = {
    var table: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
      "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D,
      "ndash": 0x2013, "hyphen": 0x2010, "dash": 0x2010, "period": 0x2E, "comma": 0x2C,
      "Tab": 0x09, "NewLine": 0x0A, "szlig": 0xDF, "eth": 0xF0, "thorn": 0xFE, "aelig": 0xE6,
      "AElig": 0xC6, "oslash": 0xF8, "Oslash": 0xD8, "Scaron": 0x160, "scaron": 0x161,
      "yuml": 0xFF,
    ]
    // The places of Latin-1, from which the capitals stand 32 before.
    let rows: [(UInt32, [String])] = [
      (
        0xE0,
        ["agrave", "aacute", "acirc", "atilde", "auml", "aring", "", "ccedil", "egrave", "eacute"]
      ),
      (0xEA, ["ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "", "ntilde", "ograve"]),
      (0xF3, ["oacute", "ocirc", "otilde", "ouml", "", "", "ugrave", "uacute", "ucirc", "uuml"]),
      (0xFD, ["yacute"]),
    ]
    for (first, names) in rows {
      for (place, name) in names.enumerated() where !name.isEmpty {
        let value = first + UInt32(place)
        table[name] = value
        table[name.prefix(1).uppercased() + name.dropFirst()] = value - 0x20
      }
    }
    return table
  }()
}
