// From the bytes of a file to UTF-8, whatever the program that saved it chose.

/// How the text of a file was stored.
package enum Encoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with byte order mark"
  case utf16LittleEndian = "UTF-16 little-endian"
  case utf16BigEndian = "UTF-16 big-endian"
  case windows1252 = "Windows-1252"
}

/// The text of a file as valid UTF-8 without byte order mark, and what was wrong with it.
///
/// A mark decides. Without one the bytes are UTF-8, unless they are not valid UTF-8 and hold at least
/// as many invalid places as valid letters beyond ASCII: then they are Windows-1252. (One damaged byte
/// in a file with many good `å` is damage, not another encoding.) What cannot be decoded becomes
/// U+FFFD, and its offset in ``bytes`` is kept in ``faults``.
package struct DecodedText: Sendable {
  package private(set) var bytes: [UInt8]
  package let encoding: Encoding
  /// Offsets in ``bytes`` of what could not be decoded, ascending.
  package private(set) var faults: [Int] = []
  /// The offset in ``bytes`` of the first letter that made the file Windows-1252.
  package private(set) var firstForeign: Int?
  /// How many of the first ``bytes`` are known to be ``plainLength(_:)``.
  let plainLength: Int

  /// Complexity: O(*n*); valid UTF-8 is not copied.
  package init(_ raw: [UInt8]) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8WithMark
      let unmarked = Array(raw[3...])
      plainLength = Tables.plainLength(unmarked.span)
      bytes = unmarked
      if Self.census(of: bytes, from: plainLength).invalid > 0 { repair() }
    } else if raw.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      (bytes, plainLength) = ([], 0)
      decodeUTF16(raw, low: 0)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      (bytes, plainLength) = ([], 0)
      decodeUTF16(raw, low: 1)
    } else {
      bytes = raw
      let plain = Tables.plainLength(raw.span)
      if Self.census(of: raw, from: plain).invalid == 0 {
        (encoding, plainLength) = (.utf8, plain)
        return
      }
      let census = Self.census(of: raw, from: 0)
      plainLength = 0
      if census.invalid < census.valid {
        encoding = .utf8
        repair()
      } else {
        encoding = .windows1252
        bytes = []
        decodeWindows1252(raw)
      }
    }
  }

  /// ``bytes`` without the signs that show nothing.
  package var visible: [UInt8] {
    var signs = InvisibleSigns()
    return signs.removed(from: bytes, startingAt: plainLength) ?? bytes
  }

  /// How many letters beyond ASCII are valid UTF-8 from `start` on, and how many places are not.
  private static func census(of bytes: [UInt8], from start: Int) -> (valid: Int, invalid: Int) {
    let span = bytes.span
    var (valid, invalid, at) = (0, 0, start)
    while at < span.count {
      if span[at] < 0x80 {
        // Most text is ASCII, which is passed over by the block and by the word.
        at += 1
        while at + ByteMasks.block <= span.count,
          (span.words(at) & ByteMasks.highs).isZero
        {
          at += ByteMasks.block
        }
        while at + 8 <= span.count {
          let high = span.word(at) & ByteMasks.highs
          at += high == 0 ? 8 : high.trailingZeroBitCount / 8
          if high != 0 { break }
        }
        continue
      }
      let length = sequenceLength(span, at)
      if length > 0 { valid += 1 } else { invalid += 1 }
      at += max(length, 1)
    }
    return (valid, invalid)
  }

  /// The length of the well-formed sequence of two to four bytes at `at`; 0 when there is none.
  ///
  /// Source: The Unicode Standard, version 16.0 (2024), table 3-7.
  private static func sequenceLength(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let lead = bytes[at]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
    for next in at + 2..<at + max(length, 2) where !(0x80...0xBF).contains(bytes[next]) {
      return 0
    }
    return length
  }

  /// Puts U+FFFD for every byte that begins no sequence.
  private mutating func repair() {
    let damaged = bytes
    let span = damaged.span
    bytes = []
    bytes.reserveCapacity(span.count + 16)
    var at = 0
    while at < span.count {
      let length = span[at] < 0x80 ? 1 : Self.sequenceLength(span, at)
      if length == 0 {
        faults.append(bytes.count)
        append(0xFFFD)
        at += 1
      } else {
        for next in at..<at + length { bytes.append(span[next]) }
        at += length
      }
    }
  }

  private mutating func decodeUTF16(_ raw: [UInt8], low: Int) {
    bytes.reserveCapacity(raw.count / 2 + raw.count / 8)
    func unit(_ at: Int) -> UInt32 {
      UInt32(raw[at + low]) | UInt32(raw[at + 1 - low]) << 8
    }
    var at = 2
    while at + 1 < raw.count {
      let first = unit(at)
      at += 2
      if first & 0xF800 != 0xD800 {
        append(first)
      } else if first < 0xDC00, at + 1 < raw.count, unit(at) & 0xFC00 == 0xDC00 {
        append(0x10000 + (first & 0x3FF) << 10 + unit(at) & 0x3FF)
        at += 2
      } else {
        faults.append(bytes.count)
        append(0xFFFD)
      }
    }
    if at < raw.count {
      faults.append(bytes.count)
      append(0xFFFD)
    }
  }

  private mutating func decodeWindows1252(_ raw: [UInt8]) {
    bytes.reserveCapacity(raw.count + raw.count / 16)
    for byte in raw {
      if byte < 0x80 {
        bytes.append(byte)
        continue
      }
      if firstForeign == nil { firstForeign = bytes.count }
      let scalar = byte < 0xA0 ? Self.windows1252[Int(byte) - 0x80] : UInt32(byte)
      if scalar == 0xFFFD { faults.append(bytes.count) }
      append(scalar)
    }
  }

  /// Appends a code point; never a surrogate, since the callers sort those out.
  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800: appendHead(0xC0, scalar, 1)
    case 0x800..<0x10000: appendHead(0xE0, scalar, 2)
    default: appendHead(0xF0, scalar, 3)
    }
  }

  private mutating func appendHead(_ head: UInt32, _ scalar: UInt32, _ tails: Int) {
    bytes.append(UInt8(truncatingIfNeeded: head | scalar >> (6 * UInt32(tails))))
    for tail in (0..<tails).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> (6 * UInt32(tail))) & 0x3F))
    }
  }

  /// The code points of bytes 0x80–0x9F; U+FFFD where Windows-1252 has none.
  ///
  /// Source: Unicode Consortium, "cp1252 to Unicode table", version 2.01 (1998).
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
