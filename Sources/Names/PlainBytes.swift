// Digits of every script and signs of full width as the plain ones that they are read as.

/// The UTF-8 bytes of a text in which every decimal digit is an ASCII one, and every full-width sign of ASCII's is
/// that sign; what is found in them can be told by its place in the text.
///
/// - Complexity: O(n).
struct PlainBytes {
  let bytes: [UInt8]
  /// Where each byte, and the end, stands in the text; empty when they are where they were.
  private let places: [Int]

  init(_ text: String) {
    guard text.unicodeScalars.contains(where: { Self.plain($0) != nil }) else {
      bytes = Array(text.utf8)
      places = []
      return
    }
    var bytes: [UInt8] = []
    var places: [Int] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let own = Self.plain(scalar).map { [$0] } ?? Array(String(scalar).utf8)
      for offset in own.indices { places.append(at + offset) }
      bytes += own
      at += UTF8.width(scalar)
    }
    self.bytes = bytes
    self.places = places + [at]
  }

  /// The place in the text of a range of ``bytes``.
  func range(_ range: Range<Int>) -> Range<Int> {
    places.isEmpty ? range : places[range.lowerBound]..<places[range.upperBound]
  }

  /// The sign of ASCII's that a scalar beyond it is read as.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    // The first digit that is none of ASCII's is Arabic.
    if scalar.value < 0x660 { return nil }
    if scalar.value == 0x3000 { return 0x20 }
    if (0xFF01...0xFF5E).contains(scalar.value) { return UInt8(scalar.value - 0xFEE0) }
    let properties = scalar.properties
    guard properties.numericType == .decimal, let value = properties.numericValue else {
      return nil
    }
    return UInt8(ascii: "0") + UInt8(value)
  }
}
