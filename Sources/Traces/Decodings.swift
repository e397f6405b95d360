// The bytes of a file read as text in every way that other programs may have written it.

import Tables

/// A file as texts in UTF-8, one for each encoding that it may have.
///
/// A byte order mark decides. Without one, what is no UTF-8, or has signs in it that no text has, is read as
/// UTF-8, Windows-1252, the code page 850 of DOS, the code of older Macintoshes, and UTF-16 from even and odd
/// bytes on.
struct Decodings {
  package private(set) var texts: [[UInt8]] = []
  /// Whether texts may stand in it side by side without a sign between.
  private(set) var isBinary = false

  /// - Parameters:
  ///   - isPacked: whether the bytes are packed, so that few texts stand in them as they are.
  ///   - isPlain: whether only ASCII is looked for, which is the same in all narrow encodings.
  /// - Complexity: O(bytes).
  init(of bytes: [UInt8], isPacked: Bool, isPlain: Bool) {
    for isBig in [false, true]
    where bytes.starts(with: isBig ? [0, 0, 0xFE, 0xFF] : [0xFF, 0xFE, 0, 0]) {
      texts = [Self.wide(bytes, isBig)]
      return
    }
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    if marks.contains(where: { bytes.starts(with: $0) }) {
      texts = [DecodedText(bytes).bytes]
      return
    }
    texts = [bytes]
    guard !isPacked else { return }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    isBinary = bytes.contains { $0 < 9 || (0x0E..<0x1B).contains($0) }
    if isUTF8, firstPlace(of: [0xC3, 0x83], in: bytes, from: 0) != nil {
      // "Ã¥": UTF-8 that was taken for Windows-1252 and written as UTF-8 once more.
      texts.append(Self.narrowed(bytes))
    }
    if !isUTF8 {
      texts.append(Self.decoded(bytes, Self.western))
      if !isPlain { texts += [Self.decoded(bytes, Self.dos), Self.decoded(bytes, Self.mac)] }
    }
    guard isBinary, bytes.contains(0) else { return }
    texts.append(Self.decoded(bytes.filter { $0 != 0 }, Self.western))
    if Self.holdsWide(bytes) {
      for isBig in [false, true] {
        for start in [0, 1] { texts.append(Self.double(bytes, start, isBig)) }
      }
    }
  }

  // MARK: Wide

  /// UTF-32 with its mark.
  private static func wide(_ bytes: [UInt8], _ isBig: Bool) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for at in stride(from: 4, to: bytes.count - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) {
        $0 << 8 | UInt32(bytes[at + (isBig ? $1 : 3 - $1)])
      }
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  private static func double(_ bytes: [UInt8], _ start: Int, _ isBig: Bool) -> [UInt8] {
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { at in
      let (low, high) = isBig ? (bytes[at + 1], bytes[at]) : (bytes[at], bytes[at + 1])
      return UInt16(low) | UInt16(high) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Whether four signs in a row have a nought beside each.
  private static func holdsWide(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for (place, byte) in bytes.enumerated() where place > 0 {
      // Noughts at every other place: a run of eight bytes in which they alternate.
      run = (byte == 0) != (bytes[place - 1] == 0) ? run + 1 : 0
      if run >= 7 { return true }
    }
    return false
  }

  // MARK: Narrow

  private static func decoded(_ bytes: [UInt8], _ table: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { if byte < 0x80 { out.append(byte) } else { out += table[Int(byte)] } }
    return out
  }

  private static func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.isASCII
        ? UInt8(truncatingIfNeeded: scalar.value)
        : inverse[scalar] ?? UInt8(ascii: "?")
    }
  }

  /// What each byte is in Windows-1252.
  static let western: [[UInt8]] = (UInt8(0)...0xFF).map {
    $0 < 0x80 ? [$0] : DecodedText([$0]).bytes
  }

  private static let inverse: [Unicode.Scalar: UInt8] = Dictionary(
    (UInt8(0x80)...0xFF).compactMap { byte in
      String(decoding: western[Int(byte)], as: UTF8.self).unicodeScalars.first.map { ($0, byte) }
    }, uniquingKeysWith: { first, _ in first })

  /// Code page 850, and 437, as far as Nordic letters go.
  private static let dos = table([
    0x80: "Ç", 0x81: "ü", 0x82: "é", 0x83: "â", 0x84: "ä", 0x85: "à", 0x86: "å", 0x87: "ç",
    0x88: "ê", 0x89: "ë", 0x8A: "è", 0x8B: "ï", 0x8E: "Ä", 0x8F: "Å", 0x90: "É", 0x91: "æ",
    0x92: "Æ", 0x93: "ô", 0x94: "ö", 0x99: "Ö", 0x9A: "Ü", 0x9B: "ø", 0x9D: "Ø", 0xA0: "á",
    0xA1: "í", 0xA2: "ó", 0xA3: "ú", 0xA4: "ñ",
  ])

  /// Mac OS Roman, as far.
  private static let mac = table([
    0x80: "Ä", 0x81: "Å", 0x82: "Ç", 0x83: "É", 0x84: "Ñ", 0x85: "Ö", 0x86: "Ü", 0x87: "á",
    0x88: "à", 0x89: "â", 0x8A: "ä", 0x8B: "ã", 0x8C: "å", 0x8D: "ç", 0x8E: "é", 0x8F: "è",
    0x90: "ê", 0x91: "ë", 0x92: "í", 0x96: "ñ", 0x97: "ó", 0x9A: "ö", 0x9F: "ü", 0xAE: "Æ",
    0xAF: "Ø", 0xBE: "æ", 0xBF: "ø",
  ])

  private static func table(_ letters: [Int: String]) -> [[UInt8]] {
    (0...0xFF).map { letters[$0].map { Array($0.utf8) } ?? western[$0] }
  }
}
