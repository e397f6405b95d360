// The seeded generator that every random choice of the product is drawn from.

/// A small generator with 64 bits of state: the same seed gives the same numbers on every machine.
///
/// With γ = 0x9e3779b97f4a7c15, the state moves by s ← s + γ (mod 2⁶⁴) and each output is a bijective mix of s.
/// It passes the usual test batteries, and is not for secrets.
///
/// - Output: whole numbers over all 64 bits, each seen once in a period of 2⁶⁴.
/// - Complexity: O(1) a number.
/// - Source: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators",
///   OOPSLA (2014); constants as in S. Vigna's reference file splitmix64.c.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  @inlinable package init(seed: UInt64) {
    state = seed
  }

  @inlinable package mutating func next() -> UInt64 {
    // Wrapping is the definition here: all arithmetic is modulo 2⁶⁴.
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension SplitMix64 {
  /// A whole number from 0 to `bound` − 1, each equally likely.
  ///
  /// The standard library may draw a range differently in its next version; this draw stays.
  /// Multiply-and-shift with rejection: D. Lemire, "Fast Random Integer Generation in an Interval",
  /// ACM Trans. Model. Comput. Simul. 29 (2019).
  ///
  /// - Precondition: `bound` is at least 1.
  @inlinable package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "no whole number lies below \(bound)")
    let wide = UInt64(bound)
    var product = next().multipliedFullWidth(by: wide)
    if product.low < wide {
      let threshold = (0 &- wide) % wide
      while product.low < threshold {
        product = next().multipliedFullWidth(by: wide)
      }
    }
    return Int(product.high)
  }

  /// A number from 0 up to, but not including, 1, on a grid of 2⁻⁵³.
  @inlinable package mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts `items` in a random order, every order equally likely (Fisher–Yates).
  @inlinable package mutating func shuffle<Item>(_ items: inout [Item]) {
    for last in items.indices.dropFirst().reversed() {
      items.swapAt(last, below(last + 1))
    }
  }
}
