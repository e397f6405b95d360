// What deflate has packed, unpacked: in workbooks, in archives, and in PDFs.

/// Unpacks the format DEFLATE, as it stands in zip and gzip files and, with two bytes before it, in PDFs.
///
/// - Source: P. Deutsch, "DEFLATE Compressed Data Format Specification version 1.3", RFC 1951 (1996).
package struct Inflate {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var held: UInt32 = 0
  private var count: UInt32 = 0
  private var out: [UInt8] = []
  private let most: Int

  /// What `bytes` hold; `nil` when they are damaged, or hold more than `most` bytes.
  ///
  /// - Complexity: O(bytes that come out).
  package static func unpacked(_ bytes: ArraySlice<UInt8>, most: Int = 1 << 29) -> [UInt8]? {
    var work = Inflate(bytes: bytes, most: most)
    return work.run() ? work.out : nil
  }

  private init(bytes: ArraySlice<UInt8>, most: Int) {
    self.bytes = bytes
    self.most = most
    at = bytes.startIndex
  }

  /// Lengths of codes made into the order in which they are read.
  private struct Code {
    /// How many codes there are of each length.
    var counts = [Int](repeating: 0, count: 16)
    /// The symbols by length, then by number.
    var symbols: [Int] = []

    init(_ lengths: ArraySlice<Int>) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
      }
    }
  }

  private mutating func bits(_ wanted: UInt32) -> Int? {
    while count < wanted {
      guard at < bytes.endIndex else { return nil }
      held |= UInt32(bytes[at]) << count
      at += 1
      count += 8
    }
    let value = held & (1 << wanted - 1)
    held >>= wanted
    count -= wanted
    return Int(value)
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = bits(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first {
        let place = index + value - first
        return code.symbols.indices.contains(place) ? code.symbols[place] : nil
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = bits(1), let kind = bits(2) else { return false }
      switch kind {
      case 0: guard stored() else { return false }
      case 1: guard block(Self.fixedLengths, Self.fixedDistances) else { return false }
      case 2:
        guard let (lengths, distances) = codes(), block(lengths, distances) else { return false }
      default: return false
      }
      if isLast == 1 { return true }
    }
  }

  private mutating func stored() -> Bool {
    (held, count) = (0, 0)
    guard at + 4 <= bytes.endIndex else { return false }
    let length = Int(bytes[at]) | Int(bytes[at + 1]) << 8
    let check = Int(bytes[at + 2]) | Int(bytes[at + 3]) << 8
    at += 4
    guard length == ~check & 0xFFFF, at + length <= bytes.endIndex, out.count + length <= most
    else { return false }
    out += bytes[at..<at + length]
    at += length
    return true
  }

  private mutating func codes() -> (Code, Code)? {
    guard let more = bits(5), let far = bits(5), let few = bits(4) else { return nil }
    let (lengthCount, distanceCount) = (more + 257, far + 1)
    var lengths = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for place in 0..<(few + 4) {
      guard let length = bits(3) else { return nil }
      lengths[order[place]] = length
    }
    let code = Code(lengths[...])
    lengths = []
    while lengths.count < lengthCount + distanceCount {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let times = bits(2) else { return nil }
        lengths += [Int](repeating: last, count: times + 3)
      case 17:
        guard let times = bits(3) else { return nil }
        lengths += [Int](repeating: 0, count: times + 3)
      default:
        guard let times = bits(7) else { return nil }
        lengths += [Int](repeating: 0, count: times + 11)
      }
    }
    guard lengths.count == lengthCount + distanceCount else { return nil }
    return (Code(lengths[..<lengthCount]), Code(lengths[lengthCount...]))
  }

  private mutating func block(_ lengths: Code, _ distances: Code) -> Bool {
    while true {
      guard let symbol = symbol(lengths) else { return false }
      if symbol == 256 { return true }
      guard out.count < most else { return false }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      let place = symbol - 257
      guard place < Self.lengthBase.count, let extra = bits(Self.lengthBits[place]),
        let far = self.symbol(distances), far < Self.distanceBase.count,
        let farther = bits(Self.distanceBits[far])
      else { return false }
      let length = Self.lengthBase[place] + extra
      let distance = Self.distanceBase[far] + farther
      guard distance <= out.count, out.count + length <= most else { return false }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }

  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits: [UInt32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
  private static let distanceBits: [UInt32] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let fixedLengths = Code(
    ([Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))[...])
  private static let fixedDistances = Code([Int](repeating: 5, count: 30)[...])
}
