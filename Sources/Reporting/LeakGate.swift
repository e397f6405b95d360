// The traces of people in files: where a name or an id stands as it is written.

import Findings

/// Searches texts for the people of a roster, to see that nothing is left of somebody who is forgotten. What papers
/// that anybody may read say is looked through by a search that knows other spellings, see `PublicWords`.
///
/// A name is looked for as it is written, without regard to case, between characters that are neither
/// letters nor digits; an id as it is written, with regard to case. Marked-up characters are read as what
/// they mark, and any run of blanks as one.
///
/// What the edition may say anyhow cannot be told from a leak: a name that stands in the name of a
/// network, an organisation, a collaboration or a post is not looked for, nor an id that is a number of
/// fewer than six digits, shorter than three characters, or another person's code.
///
/// - Complexity: O(text + people), and a comparison for each place where the first word of a name stands.
package struct LeakGate: Sendable {
  private struct Wanted: Sendable {
    let code: String
    let text: [UInt8]
    let isName: Bool
  }

  private let wanted: [Wanted]

  /// - Parameter register: the people, and what may be said of posts, networks and organisations.
  /// - Parameter others: more texts that the edition may hold: fields, areas, initiatives.
  package init(_ register: Register, allowing others: [String] = []) {
    let allowed = Page((register.publicTexts + others).map(Self.folded).joined(separator: "\n"))
    let codes = Set(register.people.indices.map { register.code(row: $0) })
    var wanted: [Wanted] = []
    for (row, entry) in register.people.enumerated() {
      let code = register.code(row: row)
      let name = Array(Self.folded(entry.person.name).utf8)
      if name.count > 2, !allowed.holds(name) {
        wanted.append(Wanted(code: code, text: name, isName: true))
      }
      let id = Array(entry.id.utf8)
      let isNumber = id.allSatisfy { (0x30...0x39).contains($0) } && id.count < 6
      if id.count > 2, !isNumber, !codes.contains(entry.id) {
        wanted.append(Wanted(code: code, text: id, isName: false))
      }
    }
    self.wanted = wanted
  }

  /// The codes of the people that `text` gives away, each once, in the order of the roster.
  package func leaks(in text: String) -> [String] {
    let plain = unmarked(text)
    let (exact, lower) = (Page(plain), Page(Self.folded(plain)))
    var codes: [String] = []
    for one in wanted where codes.last != one.code {
      if (one.isName ? lower : exact).holds(one.text) { codes.append(one.code) }
    }
    return codes
  }

  /// Lower case, one blank for each run of blanks.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A text that knows where each of its words begins.
private struct Page {
  private let bytes: [UInt8]
  private let places: [ArraySlice<UInt8>: [Int]]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    var at = 0
    while at < bytes.count {
      let word = Self.word(bytes, from: at)
      if !word.isEmpty { places[word, default: []].append(at) }
      at = max(word.endIndex, at + 1)
    }
    self.bytes = bytes
    self.places = places
  }

  /// Whether `text` stands here with no letter or digit on either side.
  func holds(_ text: [UInt8]) -> Bool {
    guard let lead = text.firstIndex(where: Self.isInside) else { return false }
    return places[Self.word(text, from: lead), default: []].contains { place in
      let start = place - lead
      guard start >= 0, start + text.count <= bytes.count else { return false }
      let end = start + text.count
      return bytes[start..<end].elementsEqual(text)
        && (end == bytes.count || !Self.isInside(bytes[end]) || !Self.isInside(bytes[end - 1]))
    }
  }

  /// The letters and digits that follow one another from `start` on.
  private static func word(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix(while: isInside)
  }

  /// Bytes of letters beyond ASCII count as letters.
  private static func isInside(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
