// Eight bytes at a time: where in a block of 64 bytes the wanted ones stand, as bits.

/// A word of 64 bits is taken as eight bytes, the first in the lowest eight bits; a mask has a bit for
/// each byte of a block of 64, the first in the lowest.
///
/// Masks are made with plain integers: the standard library cannot turn a vector of comparisons into
/// bits, and a multiplication does it for eight bytes here (both 1.6 GB/s). Where no mask is needed
/// the same sums are done on eight words at once.
enum ByteMasks {
  static let block = 64

  /// Every byte of the result is `byte`.
  @inline(__always)
  static func filled(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The highest bit of every byte of `word` that is zero; exact, unlike the shorter trick with a
  /// subtraction.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & sevens) &+ sevens) | word | sevens)
  }

  /// The same for eight words.
  @inline(__always)
  static func zeros(_ words: Words) -> Words {
    let low = words & sevens
    return ~((low &+ Words(repeating: sevens)) | words | sevens)
  }

  /// Eight words, 64 bytes.
  typealias Words = SIMD8<UInt64>

  /// The highest bit of every byte that is a digit.
  @inline(__always)
  static func digits(_ words: Words) -> Words {
    let low = words & sevens
    let (above, beyond) = (filled(0x80 - 0x30), filled(0x80 - 0x3A))
    return (low &+ Words(repeating: above)) & ~((low &+ Words(repeating: beyond)) | words) & highs
  }

  /// The highest bits of eight bytes as the lowest eight bits.
  @inline(__always)
  static func gathered(_ high: UInt64) -> UInt64 {
    ((high >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  static let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let highs: UInt64 = 0x8080_8080_8080_8080
}

extension ByteMasks.Words {
  /// Whether all words are zero.
  @inline(__always)
  var isZero: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y == 0
  }

  /// The highest bits of all bytes, the first in the lowest bit.
  @inline(__always)
  var gathered: UInt64 {
    var mask: UInt64 = 0
    for index in 0..<8 { mask |= ByteMasks.gathered(self[index]) << UInt64(8 * index) }
    return mask
  }

  /// The sum of all bytes.
  var byteSum: Int {
    var sum = 0
    for index in indices {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        sum += Int(self[index] >> shift & 0xFF)
      }
    }
    return sum
  }
}

extension Span<UInt8> {
  /// The eight bytes at `at`.
  ///
  /// The bounds are checked, and every eight bytes are an integer: `unsafe` is the name of the only
  /// function that the standard library has for this.
  @inlinable @inline(__always)
  package func word(_ at: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The `count` bytes at `at`, at most seven, as a number; of as many bytes no others give the same.
  ///
  /// Two loads that may overlap take the place of a loop; bounds are checked as by ``word(_:)``.
  @inlinable @inline(__always)
  package func part(_ at: Int, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self)
      let last = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at + count - 4, as: UInt32.self)
      return UInt64(UInt32(littleEndian: first)) | UInt64(UInt32(littleEndian: last)) << 32
    }
    guard count > 0 else { return 0 }
    return UInt64(self[at]) | UInt64(self[at + count >> 1]) << 8
      | UInt64(self[at + count - 1]) << 16
  }

  /// The 64 bytes at `at`; bounds are checked as by ``word(_:)``.
  @inline(__always)
  func words(_ at: Int) -> ByteMasks.Words {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: ByteMasks.Words.self)
  }
}
