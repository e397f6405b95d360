// Independent streams of random numbers from one seed.

import Roster

extension SplitMix64 {
  /// The stream of a number: work that is cut in pieces draws the same whoever carries out a piece.
  init(seed: UInt64, stream: UInt64) {
    var first = SplitMix64(seed: seed)
    var second = SplitMix64(seed: first.next() ^ stream)
    self.init(seed: second.next())
  }
}
