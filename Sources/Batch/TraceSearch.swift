// Whether a text names somebody: by name in any spelling that a program gives it, or by id.

import Foundation

/// What is looked for in the bytes of a file.
///
/// Names are found without regard to case and to the width of blanks, with the given name first or last, in the
/// genitive, in UTF-8 (composed or not), UTF-16 and Windows-1252, with the signs of HTML, JSON and web addresses
/// written out, and within zip files, gzip files and PDFs. A name within a longer word is another name. An id is
/// found as a whole word, when it is long enough to be told from other text.
package struct TraceSearch {
  /// Names as they are folded, each in every order.
  private let names: [[UInt8]]
  /// The same in Windows-1252.
  private let narrow: [[UInt8]]
  /// The same in hexadecimal digits of UTF-16, as PDFs write titles.
  private let digits: [[UInt8]]
  /// Names without blanks, for text that is drawn word by word.
  private let solid: [[UInt8]]
  private let ids: [[UInt8]]

  package init(names: [String], ids: [String]) {
    let orders = names.flatMap(Self.orders)
    self.names = orders.flatMap { name in
      [name.precomposedStringWithCanonicalMapping, name.decomposedStringWithCanonicalMapping].map {
        Self.folded(Array($0.utf8))
      }
    }.filter { !$0.isEmpty }
    narrow = orders.compactMap { name in
      let units = name.precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
      return units.allSatisfy { $0 < 0x100 }
        ? Self.foldedNarrow(units.map { UInt8(truncatingIfNeeded: $0) }) : nil
    }
    digits = orders.map { name in
      Array(
        name.precomposedStringWithCanonicalMapping.utf16.map { unit in
          let text = String(unit, radix: 16)
          return String(repeating: "0", count: 4 - text.utf8.count) + text
        }.joined().utf8)
    }
    solid = self.names.map { $0.filter { $0 != 0x20 } }.filter { $0.count > 5 }
    self.ids = ids.filter(Self.isTelling).map { Array($0.utf8) }
  }

  /// Whether an id is found by itself in any text: it has four signs, letters and digits among them, or six.
  package static func isTelling(_ id: String) -> Bool {
    id.count >= 4 && id.contains(where: \.isNumber) && id.contains(where: \.isLetter)
      || id.count >= 6 && !id.allSatisfy(\.isNumber)
  }

  /// Whether the content of a file, or what is within it, holds what is looked for, and what of it could not be
  /// looked at.
  ///
  /// - Complexity: O(bytes that come out · texts looked for).
  package func look(at bytes: [UInt8], depth: Int = 0) -> (isFound: Bool, closed: [String]) {
    if holds(bytes) { return (true, []) }
    guard depth < 4 else { return (false, ["archives within archives"]) }
    let within = Wrappings(of: bytes)
    var closed = within.closed
    if within.names.contains(where: { holds(Array($0.utf8)) }) { return (true, []) }
    for content in within.contents {
      let (isFound, more) = look(at: content, depth: depth + 1)
      if isFound { return (true, []) }
      closed += more
    }
    return (false, closed)
  }

  /// Whether the bytes themselves hold what is looked for.
  package func holds(_ bytes: [UInt8]) -> Bool {
    if ids.contains(where: { isWord($0, in: bytes, isName: false) }) { return true }
    let text = Self.folded(bytes)
    if names.contains(where: { isWord($0, in: text, isName: true) }) { return true }
    if solid.contains(where: { firstPlace(of: $0, in: text, from: 0) != nil }) { return true }
    // UTF-16 of such letters is Windows-1252 with zeros between.
    if bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil {
      let text = Self.foldedNarrow(bytes.filter { $0 != 0 })
      if narrow.contains(where: { isWord($0, in: text, isName: true) }) { return true }
    }
    return digits.contains { firstPlace(of: $0, in: text, from: 0) != nil }
  }

  /// Whether an id stands in a text between signs that belong to no id.
  package static func isWord(_ id: String, in bytes: [UInt8]) -> Bool {
    TraceSearch(names: [], ids: []).isWord(Array(id.utf8), in: bytes, isName: false)
  }

  private func isWord(_ needle: [UInt8], in bytes: [UInt8], isName: Bool) -> Bool {
    func isInside(_ at: Int) -> Bool {
      guard bytes.indices.contains(at) else { return false }
      let byte = bytes[at]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || (!isName && byte == 0x2D)
    }
    var from = 0
    while let place = firstPlace(of: needle, in: bytes, from: from) {
      let end = place + needle.count
      let isGenitive = isName && end < bytes.count && bytes[end] == UInt8(ascii: "s")
      if !isInside(place - 1), !isInside(end) || (isGenitive && !isInside(end + 1)) { return true }
      from = place + 1
    }
    return false
  }

  /// A name as it is and with its last word first, with and without a comma.
  private static func orders(_ name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count > 1 else { return [name] }
    let rest = words.dropLast().joined(separator: " ")
    return [words.joined(separator: " "), "\(last), \(rest)", "\(last) \(rest)"]
  }
}

// MARK: Kernel

extension TraceSearch {
  /// UTF-8 in small letters, with one blank for any number of blanks and line ends, and with the letters that
  /// HTML, JSON and web addresses write as numbers or names.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let span = bytes.span
    var at = 0
    func blank() { if out.last != 0x20 { out.append(0x20) } }
    while at < span.count {
      let byte = span[at]
      switch byte {
      case 0x41...0x5A: out.append(byte + 0x20)
      case 0x09, 0x0A, 0x0D, 0x20: blank()
      case 0xC2 where at + 1 < span.count && span[at + 1] == 0xA0:
        blank()
        at += 1
      case 0xC2 where at + 1 < span.count && span[at + 1] == 0xAD: at += 1
      case 0xC3 where at + 1 < span.count && (0x80...0x9E).contains(span[at + 1]):
        out.append(byte)
        out.append(span[at + 1] == 0x97 ? 0x97 : span[at + 1] + 0x20)
        at += 1
      case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "%"):
        guard let (letter, length) = escaped(span, at) else {
          out.append(byte)
          break
        }
        if letter == 0x20 || letter == 0xA0 {
          blank()
        } else if let scalar = Unicode.Scalar(letter) {
          out += Array(String(scalar).lowercased().utf8)
        }
        at += length - 1
      default: out.append(byte)
      }
      at += 1
    }
    return out
  }

  /// Windows-1252 in small letters, with one blank for any number of blanks.
  private static func foldedNarrow(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: out.append(byte + 0x20)
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0: if out.last != 0x20 { out.append(0x20) }
      default: out.append(byte)
      }
    }
    return out
  }

  /// The letter that is written out at `at`, and how long that is.
  private static func escaped(_ bytes: Span<UInt8>, _ at: Int) -> (letter: UInt32, length: Int)? {
    func hexadecimal(_ range: Range<Int>) -> UInt32? {
      guard range.upperBound <= bytes.count, !range.isEmpty else { return nil }
      var value: UInt32 = 0
      for place in range {
        guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else { return nil }
        value = value << 4 | UInt32(digit)
      }
      return value
    }
    switch bytes[at] {
    case UInt8(ascii: "\\"):
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else { return nil }
      return hexadecimal(at + 2..<at + 6).map { ($0, 6) }
    case UInt8(ascii: "%"):
      // Two bytes of UTF-8 for the letters beyond ASCII that names have.
      guard let first = hexadecimal(at + 1..<at + 3) else { return nil }
      if first < 0x80 { return (first, 3) }
      guard (0xC2...0xDF).contains(first), at + 3 < bytes.count, bytes[at + 3] == UInt8(ascii: "%"),
        let second = hexadecimal(at + 4..<at + 6)
      else { return nil }
      return ((first & 0x1F) << 6 | second & 0x3F, 6)
    default:
      var end = at + 1
      while end < bytes.count, end - at < 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > at + 1 else { return nil }
      let length = end - at + 1
      if bytes[at + 1] == UInt8(ascii: "#") {
        if at + 2 < end, bytes[at + 2] | 0x20 == UInt8(ascii: "x") {
          return hexadecimal(at + 3..<end).map { ($0, length) }
        }
        var value: UInt32 = 0
        for place in at + 2..<end {
          guard (0x30...0x39).contains(bytes[place]) else { return nil }
          value = value * 10 + UInt32(bytes[place] - 0x30)
        }
        return (value, length)
      }
      var name = ""
      for place in at + 1..<end { name.unicodeScalars.append(Unicode.Scalar(bytes[place])) }
      return named[name].map { ($0, length) }
    }
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "aring": 0xE5,
    "auml": 0xE4, "ouml": 0xF6, "Aring": 0xC5, "Auml": 0xC4, "Ouml": 0xD6, "eacute": 0xE9,
    "Eacute": 0xC9, "uuml": 0xFC, "Uuml": 0xDC, "oslash": 0xF8, "aelig": 0xE6,
  ]
}
