// Signs that steer a terminal or turn the reading around: shown, never sent.

extension String {
  /// The text with every control sign but line ends and tabs, and every mark of direction, written as a
  /// sign that can be seen: `␛` for ESC, `\\u{202E}` for a mark that has no picture.
  ///
  /// - Complexity: O(length).
  package var withControlsShown: String {
    guard unicodeScalars.contains(where: { $0.isControl }) else { return self }
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isControl {
        out.append(scalar)
      } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        out.append(picture)
      } else if scalar.value == 0x7F {
        out.append("\u{2421}")
      } else {
        out.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      }
    }
    return String(out)
  }
}

extension Unicode.Scalar {
  /// Whether the sign acts on a terminal or on the direction of reading; line ends and tabs do not count.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
