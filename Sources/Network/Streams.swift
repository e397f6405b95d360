// Independent streams of random numbers from one seed.

import Roster

extension SplitMix64 {
  /// The stream of a number: work that is cut in pieces draws the same whoever carries out a piece.
  init(seed: UInt64, stream: UInt64) {
    var first = SplitMix64(seed: seed)
    var second = SplitMix64(seed: first.next() ^ stream)
    self.init(seed: second.next())
  }

  /// ``shuffle(_:)`` for whole numbers, to the bit: the general one is not made for any type where it is called from
  /// another module, and takes ten times as long.
  mutating func shuffle(_ items: inout [Int32]) {
    var items = items.mutableSpan
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      let other = below(last + 1)
      let item = items[last]
      items[last] = items[other]
      items[other] = item
    }
  }
}
