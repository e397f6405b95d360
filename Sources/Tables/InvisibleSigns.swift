// Signs that show nothing: left out of a text, so that two cells that look the same are the same.

/// What was left out of a text: how many signs, the first of them, and where it stood.
struct InvisibleSigns: Equatable {
  private(set) var count = 0
  private(set) var first: UInt32 = 0
  private(set) var offset = 0

  /// `bytes` without signs that show nothing, from `start` on; `nil` when there is none.
  ///
  /// Left out are byte order marks within the text, soft hyphens, zero-width spaces, marks that turn the
  /// reading around, and the rest of what Unicode calls default ignorable. The two joiners and the
  /// variation selectors stay, since they decide how letters of some scripts, and pictures, look.
  ///
  /// - Input: valid UTF-8.
  /// - Complexity: O(*n*), eight bytes at a time where the text is ASCII.
  /// - Source: The Unicode Standard, version 16.0 (2024), DerivedCoreProperties.txt,
  ///   Default_Ignorable_Code_Point.
  mutating func removed(from bytes: [UInt8], startingAt start: Int) -> [UInt8]? {
    let span = bytes.span
    var at = start
    var kept: [UInt8]?
    var copied = 0
    while at < span.count {
      if at + 8 <= span.count, span.word(at) & ByteMasks.highs == 0 {
        at += 8
        continue
      }
      let lead = span[at]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard length > 1, at + length <= span.count else {
        at += 1
        continue
      }
      let mask: UInt32 = length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07
      var scalar = UInt32(lead) & mask
      for tail in at + 1..<at + length { scalar = scalar << 6 | UInt32(span[tail] & 0x3F) }
      if Self.isInvisible(scalar) {
        if count == 0 { (first, offset) = (scalar, at) }
        count += 1
        kept = (kept ?? []) + bytes[copied..<at]
        copied = at + length
      }
      at += length
    }
    return kept.map { $0 + bytes[copied...] }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B,
      0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
