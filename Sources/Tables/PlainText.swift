// Whether a text is what most rosters are from end to end: ASCII and the letters that å, ä and ö are of.

/// How many of the first bytes are ASCII without NUL, or letters from U+00C0 to U+00FF in UTF-8.
///
/// Such bytes are valid UTF-8 in normal form C and hold none of the signs of a spoiled file but "Ã" at
/// their very end, so that all that is looked for in stranger text may be looked for behind them.
///
/// - Output: a number of bytes that ends between two letters; what it leaves out may be plain too, as
///   the last bytes of a text are, which fill no block.
/// - Complexity: O(*n*), 64 bytes at a time.
func plainLength(_ bytes: Span<UInt8>) -> Int {
  let ones = ByteMasks.Words(repeating: ByteMasks.filled(1))
  let lead = ByteMasks.Words(repeating: ByteMasks.filled(latinLead))
  guard let first = bytes.isEmpty ? nil : bytes[0], (1..<0x80).contains(first) || first == latinLead
  else { return 0 }
  // Each byte is judged beside the one before it.
  var at = 1
  while at + ByteMasks.block <= bytes.count {
    let words = bytes.words(at)
    let high = words & ByteMasks.highs
    // No byte borrows from its neighbour when 1 is taken from it, unless one is NUL.
    if (high | ((words &- ones) & ByteMasks.highs)).isZero, bytes[at - 1] != latinLead {
      at += ByteMasks.block
      continue
    }
    let leads = ByteMasks.zeros(words ^ lead)
    let tails = ByteMasks.zeros(bytes.words(at - 1) ^ lead)
    // What is not ASCII leads a letter or ends one, all that should end one is no ASCII, and has the
    // second bit clear; a lead behind a lead has it set.
    let wrong = (high ^ (leads | tails)) | (words & (tails &>> 1)) | ByteMasks.zeros(words)
    guard wrong.isZero else { break }
    at += ByteMasks.block
  }
  return bytes[at - 1] == latinLead ? at - 1 : at
}

/// Whether a text of eight bytes or more is made of ASCII and letters from U+00C0 to U+00FF, in words
/// with one space between them; shorter texts are not looked at, and give `false`.
///
/// Complexity: O(*n*), eight bytes at a time.
package func isPlainWords(_ text: Span<UInt8>) -> Bool {
  let length = text.count
  guard length >= 8 else { return false }
  var at = 0
  while at + 8 < length {
    guard isPlainWords(text.word(at), next: text[at + 8]) else { return false }
    at += 8
  }
  return isPlainWords(text.word(length - 8), next: 0)
}

/// The same for eight bytes; of what follows them it matters only whether it is a space.
@inline(__always)
private func isPlainWords(_ word: UInt64, next: UInt8) -> Bool {
  let spaces = ByteMasks.zeros(word ^ ByteMasks.filled(0x20))
  let after = spaces >> 8 | (next == 0x20 ? 1 << 63 : 0)
  let controls = ByteMasks.zeros(word & ByteMasks.filled(0xE0))
  // The first byte of a letter beyond ASCII has both upper bits set.
  let leads = word & (word << 1) & ByteMasks.highs
  let strangers = leads & ~ByteMasks.zeros(word ^ ByteMasks.filled(latinLead))
  return spaces & after | controls | strangers == 0
}

/// The first byte of U+00C0 to U+00FF.
private let latinLead: UInt8 = 0xC3
