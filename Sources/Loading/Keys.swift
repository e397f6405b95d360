// Keys of rows as bytes: numbered in the order in which they are met, and found again by hash.

import Tables

/// Distinct keys, each a run of bytes in normal form C.
///
/// An open-addressing table over one array of bytes: no `String` is made or hashed to look a key up.
/// Equal bytes are equal texts only when both are in one normal form, which the caller sees to.
struct Keys {
  /// All keys, end to end, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// The upper half of the key's hash above its number + 1; zero is free. At most half are taken.
  /// Empty as long as the keys come in ascending order, in which each is seen to be new by the last.
  private var slots: [UInt64] = []

  init(capacity: Int = 0) {
    ends.reserveCapacity(capacity)
    bytes.reserveCapacity(8 * capacity)
  }

  var count: Int { ends.count }

  /// Whether the keys came in ascending order, as far as is known without comparing them.
  var isAscending: Bool { slots.isEmpty }

  /// The key of a number as text.
  func text(_ number: Int) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// Whether the key of `number` comes before that of `other`, by Unicode scalars.
  func precedes(_ number: Int, _ other: Int) -> Bool {
    bytes[range(number)].lexicographicallyPrecedes(bytes[range(other)])
  }

  /// The number of a key.
  ///
  /// `last` is the number found before: in most files the same key or the next follows.
  ///
  /// - Complexity: O(length of the key), expected.
  func number(of key: Span<UInt8>, after last: Int = -1) -> Int? {
    if last >= 0 {
      if last < count, isEqual(last, key) { return last }
      if last + 1 < count, isEqual(last + 1, key) { return last + 1 }
    }
    if slots.isEmpty { return position(of: key) }
    let (slot, _) = find(key)
    return slots[slot] == 0 ? nil : Int(slots[slot] & 0xFFFF_FFFF) - 1
  }

  /// The number of a key, which it is given now when it is new.
  mutating func insert(_ key: Span<UInt8>) -> (number: Int, isNew: Bool) {
    if slots.isEmpty {
      if count == 0 || isBefore(count - 1, key) {
        append(key)
        return (count - 1, true)
      }
      arrange()
    }
    let (slot, hash) = find(key)
    if slots[slot] != 0 { return (Int(slots[slot] & 0xFFFF_FFFF) - 1, false) }
    append(key)
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(count)
    if 2 * count > slots.count { arrange() }
    return (count - 1, true)
  }

  /// Makes the keys ready to be found by hash, which those that came in order are not yet.
  mutating func finish() {
    if slots.isEmpty, count > 0 { arrange() }
  }

  private mutating func append(_ key: Span<UInt8>) {
    for at in key.indices { bytes.append(key[at]) }
    ends.append(Int32(bytes.count))
  }

  /// The number of a key among keys that came in ascending order.
  private func position(of key: Span<UInt8>) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle, key) { low = middle + 1 } else { high = middle }
    }
    return low < count && isEqual(low, key) ? low : nil
  }

  /// Whether the key of `number` comes before `key` by its bytes.
  private func isBefore(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let own = bytes.span.extracting(range(number))
    let shared = min(own.count, key.count)
    var at = 0
    while at + 8 <= shared, own.word(at) == key.word(at) { at += 8 }
    while at < shared {
      if own[at] != key[at] { return own[at] < key[at] }
      at += 1
    }
    return own.count < key.count
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let range = range(number)
    let (start, length) = (range.lowerBound, key.count)
    guard range.count == length else { return false }
    let own = bytes.span
    guard length >= 8 else { return own.part(start, length) == key.part(0, length) }
    var at = 0
    while at + 8 <= length {
      guard own.word(start + at) == key.word(at) else { return false }
      at += 8
    }
    return own.word(start + length - 8) == key.word(length - 8)
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func find(_ key: Span<UInt8>) -> (slot: Int, hash: UInt64) {
    let hash = Self.hash(key)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF) - 1, key) { break }
      slot = (slot + 1) & mask
    }
    return (slot, hash)
  }

  /// Lays all keys out by hash, with as much room again as they take.
  private mutating func arrange() {
    var size = 16
    while size < 3 * count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    let mask = slots.count - 1
    for number in ends.indices {
      let hash = Self.hash(bytes.span.extracting(range(number)))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
    }
  }

  /// Eight bytes at a time, each folded in by the two halves of a product of 128 bits; the last eight
  /// may overlap those before them.
  ///
  /// The same in every run: the order of a report must not hang on a chance seed.
  @inline(__always)
  static func hash(_ key: Span<UInt8>, ignoring bits: UInt64 = 0, seed: UInt64 = 0) -> UInt64 {
    let length = key.count
    var hash = UInt64(length) ^ 0x2545_F491_4F6C_DD1D ^ seed << 32
    guard length >= 8 else { return mixed(mixed(hash) ^ (key.part(0, length) | bits)) }
    var at = 0
    while at + 8 <= length {
      hash = mixed(hash ^ (key.word(at) | bits))
      at += 8
    }
    return at == length ? hash : mixed(hash ^ (key.word(length - 8) | bits))
  }

  /// Multiplication by 2^64 divided by the golden ratio, both halves of the product.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

/// What was made of the texts of a column in which few texts recur in many rows.
///
/// Equal texts share one value, and with it the memory of its strings.
struct Recurring<Value> {
  /// Beyond so many texts the column is not one of that kind.
  private static var limit: Int { 4096 }

  private var keys = Keys()
  private var values: [Value] = []
  private var last = -1

  /// The value of a cell whose text was met before.
  mutating func recalled(_ form: Form, _ row: Int, _ column: Column) -> Value? {
    guard let range = form.raw(row, column),
      let number = keys.number(of: form.table.bytes.span.extracting(range), after: last)
    else { return nil }
    last = number
    return values[number]
  }

  /// Keeps the value of a cell whose text is new, and hands it back.
  mutating func learned(_ value: Value, _ form: Form, _ row: Int, _ column: Column) -> Value {
    guard keys.count < Self.limit, let range = form.plain(row, column) else { return value }
    if keys.insert(form.table.bytes.span.extracting(range)).isNew { values.append(value) }
    return value
  }
}

extension Recurring<String> {
  /// The text of a cell, kept once for all rows that have it.
  mutating func text(_ form: Form, _ row: Int, _ column: Column) -> String {
    recalled(form, row, column) ?? learned(form.text(row, column), form, row, column)
  }
}
