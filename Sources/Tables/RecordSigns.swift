// The bytes of a CSV file that mean something: counted, and found 64 at a time.

/// How many separators and line ends there are, quoted ones included.
func census(
  _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ separator: UInt8
) -> (separators: Int, lineEnds: Int) {
  let sign = ByteMasks.Words(repeating: ByteMasks.filled(separator))
  var (at, separators, lineEnds) = (start, 0, 0)
  // Bytes count to 255 before they are added up.
  while at + ByteMasks.block <= end {
    var (signs, ends) = (ByteMasks.Words(), ByteMasks.Words())
    var rounds = 0
    while rounds < 255, at + ByteMasks.block <= end {
      let words = bytes.words(at)
      signs &+= ByteMasks.zeros(words ^ sign) &>> 7
      ends &+= (ByteMasks.zeros(words ^ lineFeeds) | ByteMasks.zeros(words ^ carriageReturns)) &>> 7
      at += ByteMasks.block
      rounds += 1
    }
    separators += signs.byteSum
    lineEnds += ends.byteSum
  }
  while at < end {
    if bytes[at] == separator { separators += 1 }
    if isLineEnd(bytes[at]) { lineEnds += 1 }
    at += 1
  }
  return (separators, lineEnds)
}

private let lineFeeds = ByteMasks.filled(0x0A)
private let carriageReturns = ByteMasks.filled(0x0D)
private let quotes = ByteMasks.filled(quote)

/// Which of the 64 bytes from `base` are separators or line feeds; `nil` when there is a quote or a CR
/// among them.
@inline(__always)
func unquotedSigns(_ bytes: Span<UInt8>, _ base: Int, _ separator: UInt8) -> UInt64? {
  let words = bytes.words(base)
  let others =
    ByteMasks.zeros(words ^ ByteMasks.Words(repeating: quotes))
    | ByteMasks.zeros(words ^ ByteMasks.Words(repeating: carriageReturns))
  guard others.isZero else { return nil }
  let found =
    ByteMasks.zeros(words ^ ByteMasks.Words(repeating: ByteMasks.filled(separator)))
    | ByteMasks.zeros(words ^ ByteMasks.Words(repeating: lineFeeds))
  return found.gathered
}

/// Which of the 64 bytes from `base` are separators, quotes or line ends; none from `end` on.
@inline(__always)
func signs(
  _ bytes: Span<UInt8>, _ base: Int, _ end: Int, _ separator: UInt8
) -> UInt64 {
  var mask: UInt64 = 0
  guard base + ByteMasks.block <= end else {
    for at in base..<end {
      let byte = bytes[at]
      if byte == separator || byte == quote || isLineEnd(byte) { mask |= 1 << UInt64(at - base) }
    }
    return mask
  }
  let sign = ByteMasks.filled(separator)
  for part in 0..<8 {
    let word = bytes.word(base + 8 * part)
    let found =
      ByteMasks.zeros(word ^ sign) | ByteMasks.zeros(word ^ quotes)
      | ByteMasks.zeros(word ^ lineFeeds) | ByteMasks.zeros(word ^ carriageReturns)
    mask |= ByteMasks.gathered(found) << UInt64(8 * part)
  }
  return mask
}

@inline(__always)
func isLineEnd(_ byte: UInt8) -> Bool {
  byte == 0x0A || byte == 0x0D
}
