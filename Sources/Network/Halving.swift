// A place in a sorted row, found by halving.

extension Range<Int> {
  /// The first place of which `isBefore` does not hold, the upper bound when it holds of all; it must hold
  /// of every place up to there and of none from there on.
  ///
  /// - Complexity: O(log *count*).
  @inline(__always)
  func halved(while isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
