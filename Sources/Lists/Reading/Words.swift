// Texts numbered from 0, so that what is the same text is looked at once.

/// Different texts, each with a number.
///
/// The texts lie end to end in one array; a table of places, at most half full, finds them by their bytes.
struct Words: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Numbers by hash; -1 where there is none.
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { ends.count }

  /// The number of a text, which it is given when it is new.
  ///
  /// - Complexity: O(length) on average.
  mutating func number(of text: Span<UInt8>) -> Int32 {
    if ends.count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash(text)) & mask
    while true {
      let number = slots[at]
      if number < 0 {
        slots[at] = Int32(ends.count)
        for index in text.indices { bytes.append(text[index]) }
        ends.append(Int32(bytes.count))
        return Int32(ends.count - 1)
      }
      if matches(Int(number), text) { return number }
      at = (at + 1) & mask
    }
  }

  mutating func number(of text: String) -> Int32 {
    var text = text
    text.makeContiguousUTF8()
    return number(of: text.utf8.span)
  }

  /// The number of a text that is known; `nil` when it is not.
  func known(_ text: String) -> Int32? {
    let mask = slots.count - 1
    var text = text
    text.makeContiguousUTF8()
    let span = text.utf8.span
    var at = Int(truncatingIfNeeded: hash(span)) & mask
    while slots[at] >= 0 {
      if matches(Int(slots[at]), span) { return slots[at] }
      at = (at + 1) & mask
    }
    return nil
  }

  subscript(number: Int32) -> String {
    String(decoding: bytes[range(Int(number))], as: UTF8.self)
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private func matches(_ number: Int, _ text: Span<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == text.count else { return false }
    let own = bytes.span.extracting(range)
    for index in text.indices where own[index] != text[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in ends.indices {
      var at = Int(truncatingIfNeeded: hash(bytes.span.extracting(range(number)))) & mask
      while slots[at] >= 0 { at = (at + 1) & mask }
      slots[at] = Int32(number)
    }
  }
}

/// FNV-1a over words of eight bytes, mixed at the end.
@inline(__always)
private func hash(_ text: Span<UInt8>) -> UInt64 {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325
  var at = 0
  while at < text.count {
    var word: UInt64 = 0
    let end = min(at + 8, text.count)
    while at < end {
      word = word << 8 | UInt64(text[at])
      at += 1
    }
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
  return value ^ (value >> 32)
}
