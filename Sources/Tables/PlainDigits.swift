// Digits of other scripts and of full width as the ASCII digits that they are read as.

/// Bytes in which every decimal digit is an ASCII one, and where each of them stood.
///
/// - Complexity: O(n); a look at each byte when there is none to fold.
struct PlainDigits {
  let bytes: [UInt8]
  /// Where each byte, and the end, stood.
  private let places: [Int]

  /// `nil` when every digit in `bytes` is one of ASCII's.
  init?(_ bytes: [UInt8]) {
    guard let first = bytes.firstIndex(where: Self.mayLead), Self.hasDigit(bytes, from: first)
    else { return nil }
    var plain: [UInt8] = []
    var places: [Int] = []
    plain.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count + 1)
    var at = 0
    while at < bytes.count {
      places.append(at)
      if let digit = Self.digit(bytes, at) {
        plain.append(UInt8(ascii: "0") + digit.value)
        at += digit.length
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    self.bytes = plain
    self.places = places + [bytes.count]
  }

  /// The place among the bytes that were given of a range of ``bytes``.
  func range(_ range: Range<Int>) -> Range<Int> {
    places[range.lowerBound]..<places[range.upperBound]
  }

  private static func hasDigit(_ bytes: [UInt8], from first: Int) -> Bool {
    (first..<bytes.count).contains { mayLead(bytes[$0]) && digit(bytes, $0) != nil }
  }

  /// Whether a digit beyond ASCII may begin with the byte: the first are Arabic, and among signs there is none.
  private static func mayLead(_ byte: UInt8) -> Bool { byte > 0xD8 && byte != 0xE2 }

  /// The digit that begins at `at`, and its length in bytes.
  private static func digit(_ bytes: [UInt8], _ at: Int) -> (value: UInt8, length: Int)? {
    let lead = bytes[at]
    guard mayLead(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= bytes.count,
      let scalar = String(validating: bytes[at..<at + length], as: UTF8.self)?.unicodeScalars.first,
      scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return (UInt8(value), length)
  }
}
