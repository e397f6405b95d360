// A name as it may stand in a text of folded letters, and how sure it is that what stands there is the name.

import Names

/// Why something that was found may be a name or may not.
package enum TraceDoubt: String, Sendable, CaseIterable {
  /// Without the accents of the name, with others, or in letters of another script.
  case spelling = "a name that differs from it in accents or in letters that look alike"
  /// In two cells beside each other, or with signs between that no name has.
  case apart = "a given name and a surname of it beside each other"
  /// As one word.
  case together = "its words written as one"
  /// In bytes that have no borders between texts.
  case inside = "its letters where the end of a text cannot be seen"
}

/// One name, in every order of its words.
struct TracePattern: Sendable {
  /// What stands in a text, surest last.
  enum Strength: Int, Comparable, Sendable {
    case inside, together, apart, whole

    static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Key: Sendable {
    let letters: [UInt8]
    /// Whether the word may be written together with the one before: a half of a double name.
    var isHalf = false
    /// Whether a comma may stand before it: the given name behind the surname.
    var isBehindComma = false
  }

  private let orders: [[Key]]
  private let longest: [UInt8]
  /// Whether the name is long enough to be told as one word from parts of others.
  private let isLong: Bool
  private let isLabel: Bool

  /// - Parameters:
  ///   - isExact: see ``FoldedStream``.
  ///   - isLabel: whether the name is a post and an organisation, which stand beside each other everywhere: then
  ///     only blanks may stand between, and nothing is doubtful.
  init?(_ name: String, isExact: Bool, isLabel: Bool = false) {
    self.isLabel = isLabel
    let blocks = name.split { $0.isWhitespace || $0 == "," }.compactMap { block -> [Key]? in
      let words = FoldedStream(Array(block.utf8), isExact: isExact).bytes
        .split { !FoldedStream.isLetter($0) }
      return words.isEmpty
        ? nil : words.enumerated().map { Key(letters: Array($1), isHalf: $0 > 0) }
    }
    guard !blocks.isEmpty else { return nil }
    orders = blocks.indices.map { first in
      var rest = Array(blocks[..<first].joined())
      if !rest.isEmpty { rest[0].isBehindComma = true }
      return blocks[first...].joined() + rest
    }
    let keys = blocks.joined().map(\.letters)
    longest = keys.max { $0.count < $1.count } ?? []
    isLong = keys.reduce(0) { $0 + $1.count } > 5
  }

  /// The surest place of the name.
  ///
  /// - Parameters:
  ///   - text: the bytes of a ``FoldedStream``.
  ///   - isLoose: whether the text has no borders between words that can be trusted.
  /// - Complexity: O(bytes · orders).
  func best(in text: [UInt8], isLoose: Bool) -> Strength? {
    guard firstPlace(of: longest, in: text, from: 0) != nil else { return nil }
    var best: Strength?
    for (number, order) in orders.enumerated() {
      guard let lead = order.first?.letters else { continue }
      var from = 0
      while let place = firstPlace(of: lead, in: text, from: from) {
        from = place + 1
        let isFree = place == 0 || !FoldedStream.isLetter(text[place - 1])
        guard isFree || isLoose, let (found, end) = strength(order, text, place, isFree, isLoose)
        else { continue }
        // "Bo Ek; Anna Berg" is not Anna Ek: with the surname first, both must be whole cells.
        if found == .apart, number > 0, !isEdge(text, place - 1) || !isEdge(text, end) { continue }
        if found == .whole { return .whole }
        guard !isLabel else { continue }
        best = max(best ?? found, found)
      }
    }
    return best
  }

  /// Whether a cell or a line begins or ends at a place.
  private func isEdge(_ text: [UInt8], _ at: Int) -> Bool {
    !text.indices.contains(at)
      || [FoldedStream.border, FoldedStream.comma, FoldedStream.line].contains(text[at])
  }

  /// How surely `order` begins at `place`, and where it ends.
  private func strength(
    _ order: [Key], _ text: [UInt8], _ place: Int, _ isFree: Bool, _ isLoose: Bool
  ) -> (Strength, end: Int)? {
    var result = Strength.whole
    var at = place
    for (number, key) in order.enumerated() {
      if number > 0 {
        guard at < text.count else { return nil }
        let sign = text[at]
        switch sign {
        case FoldedStream.blank: at += 1
        // With the surname first, the next line may be about somebody else.
        case FoldedStream.line where !key.isBehindComma: at += 1
        case FoldedStream.joint where key.isHalf || !isLabel: at += 1
        case FoldedStream.comma where key.isBehindComma: at += 1
        case FoldedStream.border, FoldedStream.comma, FoldedStream.joint, FoldedStream.line:
          at += 1
          result = min(result, .apart)
          if !stands(key.letters, text, at), let next = nextCell(text, at) { at = next }
        default:
          if !key.isHalf {
            // Where texts stand side by side, one may end with a surname and the next begin with a name.
            guard isLong, !isLoose || !key.isBehindComma else { return nil }
            result = min(result, .together)
          }
        }
      }
      guard stands(key.letters, text, at) else { return nil }
      at += key.letters.count
    }
    func isEnd(_ at: Int) -> Bool { at >= text.count || !FoldedStream.isLetter(text[at]) }
    let isGenitive = at < text.count && text[at] == UInt8(ascii: "s") && isEnd(at + 1)
    if isFree, isEnd(at) || isGenitive { return (result, at) }
    return isLoose && result != .apart ? (.inside, at) : nil
  }

  private func stands(_ letters: [UInt8], _ text: [UInt8], _ at: Int) -> Bool {
    guard at + letters.count <= text.count else { return false }
    for (place, letter) in letters.enumerated() where text[at + place] != letter { return false }
    return true
  }

  /// Where the next cell begins when that at `at` is short: a heading between, or another column.
  private func nextCell(_ text: [UInt8], _ at: Int) -> Int? {
    var blanks = 0
    for place in at..<min(text.count, at + 40) {
      switch text[place] {
      case FoldedStream.border: return place + 1
      case FoldedStream.line: return nil
      case FoldedStream.blank, FoldedStream.joint, FoldedStream.comma: blanks += 1
      default: break
      }
      if blanks > 2 { return nil }
    }
    return nil
  }
}
