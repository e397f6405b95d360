// The last look at what anyone may read: no name and no id of a person stands in it.

import Findings

/// Searches texts of the board edition for the people of a roster.
///
/// A name is looked for as it is written, without regard to case, between characters that are neither
/// letters nor digits; an id as it is written, with regard to case. Marked-up characters are read as what
/// they mark, and any run of blanks as one.
///
/// What the edition may say anyhow cannot be told from a leak: a name that stands in the name of a
/// network, an organisation, a collaboration or a post is not looked for, nor an id that is a number of
/// fewer than six digits, shorter than three characters, or another person's code.
///
/// - Complexity: O(text + people), and a search of the text for each person all of whose words it has.
package struct LeakGate: Sendable {
  private struct Wanted: Sendable {
    let code: String
    let text: [UInt8]
    let words: [String]
    let isName: Bool
  }

  private let wanted: [Wanted]

  /// - Parameter register: the people, and what may be said of posts, networks and organisations.
  /// - Parameter others: more texts that the edition may hold: fields, areas, initiatives.
  package init(_ register: Register, allowing others: [String] = []) {
    let allowed = (register.publicTexts + others).map { Self.folded($0) }
    let joined = Self.padded(allowed.joined(separator: "\n"))
    let codes = Set(register.people.indices.map { register.code(row: $0) })
    var known: [String: Bool] = [:]
    var wanted: [Wanted] = []
    for (row, entry) in register.people.enumerated() {
      let code = register.code(row: row)
      let name = Self.folded(entry.person.name)
      if name.utf8.count > 2 {
        let bytes = Array(name.utf8)
        let isPublic = known[name] ?? Self.holds(joined, bytes)
        known[name] = isPublic
        if !isPublic {
          wanted.append(
            Wanted(code: code, text: bytes, words: Self.words(name), isName: true))
        }
      }
      let id = entry.id
      let isNumber = id.utf8.allSatisfy { (0x30...0x39).contains($0) } && id.utf8.count < 6
      if id.utf8.count > 2, !isNumber, !codes.contains(id) {
        wanted.append(
          Wanted(code: code, text: Array(id.utf8), words: Self.words(id), isName: false))
      }
    }
    self.wanted = wanted
  }

  /// The codes of the people that `text` gives away, each once, in the order of the roster.
  package func leaks(in text: String) -> [String] {
    let plain = Self.unmarked(text)
    let folded = Self.folded(plain)
    let (exact, lower) = (Self.padded(plain), Self.padded(folded))
    let exactWords = Set(Self.words(plain))
    let lowerWords = Set(Self.words(folded))
    var codes: [String] = []
    for one in wanted where codes.last != one.code {
      let words = one.isName ? lowerWords : exactWords
      guard one.words.allSatisfy(words.contains),
        Self.holds(one.isName ? lower : exact, one.text)
      else { continue }
      codes.append(one.code)
    }
    return codes
  }

  /// Lower case, one blank for each run of blanks.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func padded(_ text: String) -> [UInt8] {
    [0x20] + Array(text.utf8) + [0x20]
  }

  /// Whether `text` stands in `page` with no letter or digit on either side.
  private static func holds(_ page: [UInt8], _ text: [UInt8]) -> Bool {
    guard let first = text.first, page.count > text.count + 1 else { return false }
    // Bytes of letters beyond ASCII count as letters.
    func isInside(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    var at = 1
    while at + text.count < page.count {
      if page[at] == first, !isInside(page[at - 1]), !isInside(page[at + text.count]),
        page[at..<at + text.count].elementsEqual(text)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// The text with the five marked characters and numbered ones read.
  private static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    out += parts.first ?? ""
    for part in parts.dropFirst() {
      guard let end = part.firstIndex(of: ";"), part.distance(from: part.startIndex, to: end) < 10,
        let character = character(part[..<end])
      else {
        out += "&" + part
        continue
      }
      out.append(character)
      out += part[part.index(after: end)...]
    }
    return out
  }

  private static func character(_ mark: Substring) -> Character? {
    switch mark {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      guard mark.hasPrefix("#") else { return nil }
      let digits = mark.dropFirst()
      let number =
        digits.hasPrefix("x") || digits.hasPrefix("X")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
