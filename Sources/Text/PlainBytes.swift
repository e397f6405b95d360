// Digits of every script, and signs of full width, as the plain ones that they are read as.

/// The UTF-8 bytes of a text in which every decimal digit is an ASCII one; what is found in them can be told by its
/// place in the text.
///
/// - Complexity: O(n); a look at each byte, and no copy, when there is nothing to fold.
package struct PlainBytes: Sendable {
  /// What is folded beside digits.
  package enum Folding: Sendable {
    case digits
    /// Every full-width sign of ASCII's too, and the ideographic space.
    case fullWidth
  }

  package let bytes: [UInt8]
  /// Where each byte, and the end, stood; empty when they are where they were.
  private let places: [Int]

  /// - Parameter bytes: any; what is no UTF-8 stays as it is.
  package init(_ bytes: [UInt8], _ folding: Folding) {
    guard let first = bytes.indices.first(where: { Self.sign(bytes, $0, folding) != nil }) else {
      self.bytes = bytes
      places = []
      return
    }
    var plain = Array(bytes[..<first])
    var places = Array(0..<first)
    plain.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count + 1)
    var at = first
    while at < bytes.count {
      places.append(at)
      if let sign = Self.sign(bytes, at, folding) {
        plain.append(sign.plain)
        at += sign.length
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    self.bytes = plain
    self.places = places + [bytes.count]
  }

  /// The place among the bytes that were given of a range of ``bytes``.
  package func range(_ range: Range<Int>) -> Range<Int> {
    places.isEmpty ? range : places[range.lowerBound]..<places[range.upperBound]
  }

  /// Whether a sign to fold may begin with the byte: the first digits beyond ASCII's are Arabic, and among the signs
  /// that begin with 0xE2 there is none.
  package static func mayLead(_ byte: UInt8) -> Bool { byte > 0xD8 && byte != 0xE2 }

  /// The sign of ASCII's that what begins at `at` is read as, and its length in bytes; `nil` for every other.
  private static func sign(
    _ bytes: [UInt8], _ at: Int, _ folding: Folding
  ) -> (plain: UInt8, length: Int)? {
    let lead = bytes[at]
    guard mayLead(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= bytes.count,
      let scalar = String(validating: bytes[at..<at + length], as: UTF8.self)?.unicodeScalars.first
    else { return nil }
    if folding == .fullWidth {
      if scalar.value == 0x3000 { return (0x20, length) }
      if (0xFF01...0xFF5E).contains(scalar.value) { return (UInt8(scalar.value - 0xFEE0), length) }
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return (UInt8(ascii: "0") + UInt8(value), length)
  }
}
