// Small two-mode graphs for tests: named shapes, and random ones from a seed.

package import Roster

/// A two-mode graph as a bare list of ties, each side counted from 0; ties may be repeated.
package struct SmallTwoMode: Sendable {
  package let left: Int
  package let right: Int
  package var ties: [(Int32, Int32)]

  package init(left: Int, right: Int, ties: [(Int32, Int32)]) {
    self.left = left
    self.right = right
    self.ties = ties
  }

  /// Every left vertex tied to every right one.
  package static func complete(_ left: Int, _ right: Int) -> SmallTwoMode {
    SmallTwoMode(
      left: left, right: right,
      ties: (0..<left).flatMap { a in (0..<right).map { (Int32(a), Int32($0)) } })
  }

  /// Every possible tie with probability `percent` / 100, and now and then a tie twice.
  package static func random(
    left: Int, right: Int, percent: Int, using generator: inout SplitMix64
  ) -> SmallTwoMode {
    var ties: [(Int32, Int32)] = []
    for tie in complete(left, right).ties where Int.random(in: 0..<100, using: &generator) < percent
    {
      ties.append(tie)
      if Int.random(in: 0..<5, using: &generator) == 0 { ties.append(tie) }
    }
    return SmallTwoMode(left: left, right: right, ties: ties.shuffled(using: &generator))
  }

  /// The sample of a seed: twelve kinds in turn, from nothing at all to complete.
  package static func sample(_ seed: UInt64) -> SmallTwoMode {
    var generator = SplitMix64(seed: seed)
    let left = Int.random(in: 1...9, using: &generator)
    let right = Int.random(in: 1...7, using: &generator)
    switch seed % 12 {
    case 0:
      // Nobody, nothing, or neither.
      return SmallTwoMode(
        left: seed % 24 == 0 ? 0 : left, right: seed % 36 == 0 ? right : 0, ties: [])
    case 1: return random(left: 1, right: right, percent: 60, using: &generator)
    case 2: return random(left: left, right: 1, percent: 60, using: &generator)
    case 3: return complete(left, right)
    case 4: return complete(1, right + 1)
    case 5:
      // Identical people: everybody sits where the first one sits.
      let first = random(left: 1, right: right, percent: 50, using: &generator)
      return SmallTwoMode(
        left: left, right: right,
        ties: (0..<left).flatMap { person in first.ties.map { (Int32(person), $0.1) } })
    case 6:
      // Two parts side by side.
      let a = random(left: left, right: right, percent: 50, using: &generator)
      let b = random(left: 4, right: 3, percent: 60, using: &generator)
      return SmallTwoMode(
        left: left + 4, right: right + 3,
        ties: a.ties + b.ties.map { ($0.0 + Int32(left), $0.1 + Int32(right)) })
    case 7:
      // A path, person – network – person …
      return SmallTwoMode(
        left: right + 1, right: right,
        ties: (0..<Int32(right)).flatMap { [($0, $0), ($0 + 1, $0)] })
    case 8: return random(left: left, right: right, percent: 15, using: &generator)
    case 9: return random(left: left, right: right, percent: 80, using: &generator)
    case 10: return random(left: left + 3, right: right + 2, percent: 30, using: &generator)
    default: return random(left: left, right: right, percent: 45, using: &generator)
    }
  }

  /// The number of seeds that tests go through; twenty of every kind.
  package static let seeds: Range<UInt64> = 0..<240

  /// Many people who cannot be told apart: leaves, and several in each of a few sets of networks.
  package static func twins(_ seed: UInt64) -> SmallTwoMode {
    var generator = SplitMix64(seed: seed)
    let right = Int.random(in: 1...10, using: &generator)
    let sets = random(
      left: Int.random(in: 1...6, using: &generator), right: right, percent: 35,
      using: &generator)
    var ties: [(Int32, Int32)] = []
    var left: Int32 = 0
    for set in 0..<Int32(sets.left) {
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        ties += sets.ties.filter { $0.0 == set }.map { (left, $0.1) }
        left += 1
      }
    }
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      ties.append((left, Int32(Int.random(in: 0..<right, using: &generator))))
      left += 1
    }
    return SmallTwoMode(left: Int(left), right: right, ties: ties.shuffled(using: &generator))
  }

  /// The samples of all seeds, first of the twelve kinds, then of twins and leaves.
  package static func any(_ seed: UInt64) -> SmallTwoMode {
    seed < seeds.upperBound ? sample(seed) : twins(seed)
  }

  /// The seeds that ``any(_:)`` takes.
  package static let allSeeds: Range<UInt64> = 0..<360
}
