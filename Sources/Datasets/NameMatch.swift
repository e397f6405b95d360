// Who is meant by what somebody typed: ids and names, with or without case, accents and endings.

import Foundation
import Loading
import Text

/// Finds the one thing that a text means among things with ids and names.
///
/// Tried in order, the first that finds anything decides: the id as written; the id or name without regard to
/// case; the same without regard to accents (å, ä, ö may be typed a, a, o); the beginning of an id or name;
/// the beginning of every word typed, in any order, among the words of a name. Texts are compared in NFC, blanks
/// in a row as one.
///
/// - Complexity: O(things · length) for each text.
package struct NameMatch: Sendable {
  package enum Answer: Hashable, Sendable {
    case one(Int)
    /// Several are meant as well as each other; ascending.
    case several([Int])
    /// Nothing is meant; the names that are nearest, best first, may be none.
    case none(nearest: [Int])
  }

  private struct Known: Sendable {
    let id: String
    /// Id and name in small letters, in NFC.
    let cased: [String]
    /// The same without accents.
    let plain: [String]

    /// The words of the name, without accents.
    var words: [Substring] { NameMatch.words(plain[1]) }
  }

  private let known: [Known]

  package init(_ things: [(id: String, name: String)]) {
    known = things.map { id, name in
      let cased = [Self.cased(id), Self.cased(name)]
      return Known(id: id, cased: cased, plain: cased.map(Self.plain))
    }
  }

  package func find(_ text: String) -> Answer {
    let typed = Typed(text)
    guard !typed.plain.isEmpty else { return .none(nearest: []) }
    for isMeant in tries(typed) {
      let found = known.indices.filter { isMeant(known[$0]) }
      if found.count == 1 { return .one(found[0]) }
      if !found.isEmpty { return .several(found) }
    }
    return .none(nearest: nearest(to: typed.plain))
  }

  /// Everything that a text may mean or that its letters stand in, what it means best first; when there
  /// is nothing of the kind, what is nearest.
  package func search(_ text: String) -> (found: [Int], nearest: [Int]) {
    let typed = Typed(text)
    guard !typed.plain.isEmpty else { return ([], []) }
    let all = tries(typed) + [{ $0.plain.contains { $0.contains(typed.plain) } }]
    let ranked = known.indices.compactMap { place in
      all.firstIndex { $0(known[place]) }.map { (rank: $0, place: place) }
    }
    let found = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
    return (found, found.isEmpty ? nearest(to: typed.plain) : [])
  }

  /// What somebody typed, in the forms that are compared.
  private struct Typed {
    let text: String
    let cased: String
    let plain: String
    let words: [Substring]

    init(_ text: String) {
      self.text = text
      cased = NameMatch.cased(text)
      plain = NameMatch.plain(cased)
      words = NameMatch.words(plain)
    }
  }

  /// Whether two texts are the same but for case, accents and blanks.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    plain(cased(one)) == plain(cased(other))
  }

  private static func words(_ plain: String) -> [Substring] {
    plain.split { !$0.isLetter && !$0.isNumber }
  }

  /// The rules, in the order in which they are tried.
  private func tries(_ typed: Typed) -> [(Known) -> Bool] {
    let (cased, plain) = (typed.cased, typed.plain)
    return [
      { $0.id == typed.text },
      { $0.cased.contains(cased) },
      { $0.plain.contains(plain) },
      // Typed without accents, the beginning may be meant with them.
      { cased != plain && $0.cased.contains { $0.hasPrefix(cased) } },
      { $0.plain.contains { $0.hasPrefix(plain) } },
      { thing in
        !typed.words.isEmpty
          && typed.words.allSatisfy { word in thing.words.contains { $0.hasPrefix(word) } }
      },
    ]
  }

  /// At most five, no further away than a third of the letters.
  private func nearest(to text: String) -> [Int] {
    let letters = Array(text.unicodeScalars)
    let most = max(2, letters.count / 3)
    return known.indices.compactMap { place -> (far: Int, place: Int)? in
      // A single word may be meant to be one of several names.
      let texts = known[place].plain + known[place].words.map(String.init)
      let far = texts.compactMap { edits(from: letters, to: Array($0.unicodeScalars), most: most) }
        .min()
      return far.map { ($0, place) }
    }
    .sorted { ($0.far, $0.place) < ($1.far, $1.place) }.prefix(5).map(\.place)
  }

  /// Small letters in NFC, blanks in a row as one and none at the ends.
  private static func cased(_ text: String) -> String {
    var key: [UInt8] = []
    // A hundred thousand names are mostly of plain letters and å, ä, ö.
    if appendSimpleWordKey(of: text.utf8.span, to: &key) {
      return String(decoding: key, as: UTF8.self)
    }
    return text.precomposedStringWithCanonicalMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without accents; letters that are no accented form of another are spelled out.
  private static func plain(_ text: String) -> String {
    if let simple = simplyPlain(text) { return simple }
    var out = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      switch scalar {
      case "ø": out += "o"
      case "æ": out += "ae"
      case "œ": out += "oe"
      case "ß": out += "ss"
      case "ð", "đ": out += "d"
      case "þ": out += "th"
      case "ł": out += "l"
      case "ı": out += "i"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

/// The same for a small text of ASCII and the letters U+00DF…U+00FF; `nil` for every other.
private func simplyPlain(_ text: String) -> String? {
  // à á â ã ä å æ ç è é ê ë ì í î ï ð ñ ò ó ô õ ö ÷ ø ù ú û ü ý þ ÿ, from U+00E0 on.
  let letters: [StaticString?] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o",
    "o", "o", "o", "o", nil, "o", "u", "u", "u", "u", "y", "th", "y",
  ]
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x80: out.unicodeScalars.append(scalar)
    case 0xDF: out += "ss"
    case 0xE0...0xFF:
      guard let letter = letters[Int(scalar.value) - 0xE0] else { return nil }
      out += letter.description
    default: return nil
    }
  }
  return out
}
