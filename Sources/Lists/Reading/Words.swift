// Texts, and rows of numbers, numbered from 0, so that what is the same is looked at once.

import Tables

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
        append(text)
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
    var at = 0
    while at + 8 <= text.count {
      if own.word(at) != text.word(at) { return false }
      at += 8
    }
    return own.part(at, text.count - at) == text.part(at, text.count - at)
  }

  private mutating func append(_ text: Span<UInt8>) {
    bytes.reserveCapacity(
      bytes.count + text.count > bytes.capacity ? 2 * bytes.count + 64 + text.count : 0)
    for index in text.indices { bytes.append(text[index]) }
  }

  /// Whether a text is small letters (of ASCII and from à to þ), digits and the signs of an address, with an `@`.
  func isPlainAddress(_ number: Int32) -> Bool {
    var hasAt = false
    let own = bytes.span.extracting(range(Int(number)))
    for index in own.indices {
      switch own[index] {
      case 0x61...0x7A, 0x30...0x39, 0x2E, 0x2D, 0x5F: break
      case 0x40: hasAt = true
      // Capitals from À on have a second byte below 0xA0.
      case 0xC3 where index + 1 < own.count && own[index + 1] >= 0xA0: break
      case 0xA0...0xBF where index > 0 && own[index - 1] == 0xC3: break
      default: return false
      }
    }
    return hasAt
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

/// A multiplicative hash over words of eight bytes, as by Fibonacci hashing.
@inline(__always)
private func hash(_ text: Span<UInt8>) -> UInt64 {
  var value = UInt64(truncatingIfNeeded: text.count) &* multiplier
  var at = 0
  while at + 8 <= text.count {
    value = mixed(value ^ text.word(at))
    at += 8
  }
  return mixed(value ^ text.part(at, text.count - at))
}

private let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  let product = value &* multiplier
  return product ^ (product >> 32)
}

/// Rows of four numbers, each with a number of its own.
struct NumberRows: Sendable {
  private(set) var rows: [SIMD4<Int32>] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 8)

  /// The number of a row, which it is given when it is new.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of row: SIMD4<Int32>) -> (number: Int32, isNew: Bool) {
    if rows.count * 2 >= slots.count { grow() }
    let at = slot(row)
    if slots[at] >= 0 { return (slots[at], false) }
    slots[at] = Int32(rows.count)
    rows.append(row)
    return (Int32(rows.count - 1), true)
  }

  private func slot(_ row: SIMD4<Int32>) -> Int {
    let mask = slots.count - 1
    func half(_ a: Int32, _ b: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    }
    var at =
      Int(truncatingIfNeeded: mixed(mixed(half(row[0], row[1])) ^ half(row[2], row[3]))) & mask
    while slots[at] >= 0, rows[Int(slots[at])] != row { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for number in rows.indices { slots[slot(rows[number])] = Int32(number) }
  }
}
