// A text as one run of folded letters, in which a name is looked for in files of any size.

import Foundation

/// The letters of a text as ``FoldedText`` folds them, with one sign for whatever stands between two words.
///
/// - Input: UTF-8; a byte that belongs to no letter is taken for a letter of an unknown word.
/// - Output: letters and digits, and between two words one of ``blank``, ``line``, ``joint``, ``comma`` and
///   ``border``, the last that applies.
/// - Complexity: O(bytes).
package struct FoldedStream: Sendable {
  package static let blank: UInt8 = 0x20
  /// Blanks with a line end among them.
  package static let line: UInt8 = 0x1E
  /// A hyphen or dash, a full stop, an underscore.
  package static let joint: UInt8 = 0x1C
  /// A comma with a blank.
  package static let comma: UInt8 = 0x1D
  /// Everything else that is no letter, as between two cells: a tab, a semicolon, a bracket, a comma alone.
  package static let border: UInt8 = 0x1F
  /// What stands for a byte that could not be read.
  private static let unread: UInt8 = 0xFF

  package private(set) var bytes: [UInt8] = []

  /// - Parameter isExact: whether accents and look-alikes are told apart; case is never.
  package init(_ text: [UInt8], isExact: Bool = false) {
    bytes.reserveCapacity(text.count)
    let span = text.span
    let (plain, far) = (Self.plain.span, (isExact ? Self.exact : Self.folded).span)
    var gap: Gap = []
    var at = 0
    while at < span.count {
      let byte = span[at]
      if byte < 0x80 {
        at += 1
        let sign = plain[Int(byte)]
        if sign >= 0x30 { letters(sign, &gap) } else { gap.formUnion(Gap(rawValue: sign)) }
        continue
      }
      guard let (value, length) = Self.scalar(span, at) else {
        at += 1
        letters(Self.unread, &gap)
        continue
      }
      if value < 0x2E80 {
        take(far[Int(value) - 0x80], &gap)
      } else if value < 0xD800 {
        // Ideographs and syllables are their own keys.
        for place in at..<at + length { letters(span[place], &gap) }
      } else if let scalar = Unicode.Scalar(value) {
        take(Self.entry(scalar, isExact), &gap)
      }
      at += length
    }
    if !gap.isEmpty { close(&gap) }
  }

  /// Whether a byte of a stream is part of a word.
  package static func isLetter(_ byte: UInt8) -> Bool { byte > blank }

  private struct Gap: OptionSet {
    let rawValue: UInt8
    static let blank = Gap(rawValue: 1)
    static let line = Gap(rawValue: 2)
    static let tab = Gap(rawValue: 4)
    static let comma = Gap(rawValue: 8)
    static let other = Gap(rawValue: 16)
    static let joint = Gap(rawValue: 32)

    var sign: UInt8 {
      if contains(.other) || (contains(.tab) && !contains(.line)) { return FoldedStream.border }
      if contains(.comma) {
        return isDisjoint(with: [.blank, .line]) ? FoldedStream.border : FoldedStream.comma
      }
      if contains(.joint) { return FoldedStream.joint }
      return contains(.line) ? FoldedStream.line : FoldedStream.blank
    }
  }

  private mutating func close(_ gap: inout Gap) {
    bytes.append(gap.sign)
    gap = []
  }

  private mutating func letters(_ byte: UInt8, _ gap: inout Gap) {
    if !gap.isEmpty { close(&gap) }
    bytes.append(byte)
  }

  private mutating func take(_ entry: [UInt8], _ gap: inout Gap) {
    guard let first = entry.first else { return }
    if first < 0x30 { return gap.formUnion(Gap(rawValue: first)) }
    for byte in entry { letters(byte, &gap) }
  }

  // MARK: Tables

  /// A letter or digit, or the kind of gap, for each sign of ASCII; 0 for one that is not seen.
  private static let plain: [UInt8] = (0..<0x80).map { value in
    switch value {
    case 0x0A, 0x0D: Gap.line.rawValue
    case 0x09: Gap.tab.rawValue
    case 0x2C: Gap.comma.rawValue
    default: entry(Unicode.Scalar(UInt8(value)), false).first ?? 0
    }
  }

  /// Letters, or the kind of gap, of the scripts with cases; built once.
  private static let folded = (UInt32(0x80)..<0x2E80).map { entry(Unicode.Scalar($0), false) }
  private static let exact = (UInt32(0x80)..<0x2E80).map { entry(Unicode.Scalar($0), true) }

  private static func entry(_ scalar: Unicode.Scalar?, _ isExact: Bool) -> [UInt8] {
    guard let scalar else { return [Gap.other.rawValue] }
    switch FoldedText.Sign(scalar) {
    case .letters(let letters, _):
      guard isExact else { return Array(letters.utf8) }
      return Array(
        scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.utf8)
    case .unseen:
      return isExact && scalar.properties.canonicalCombiningClass != .notReordered
        ? Array(String(scalar).utf8) : []
    case .between(let sign):
      switch sign {
      case .blank: return [Gap.blank.rawValue]
      case .dot, .dash: return [Gap.joint.rawValue]
      case .comma: return [Gap.comma.rawValue]
      default: return [Gap.other.rawValue]
      }
    }
  }

  /// The code point that begins at `at` and how long it is; `nil` for what is not UTF-8.
  private static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (UInt32, Int)? {
    let lead = UInt32(bytes[at])
    let (length, low): (Int, UInt32)
    switch lead {
    case 0xC2...0xDF: (length, low) = (2, 0x80)
    case 0xE0...0xEF: (length, low) = (3, 0x800)
    case 0xF0...0xF4: (length, low) = (4, 0x10000)
    default: return nil
    }
    guard at + length <= bytes.count else { return nil }
    var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in at + 1..<at + length {
      guard bytes[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return value >= low && Unicode.Scalar(value) != nil ? (value, length) : nil
  }
}
