// The number of a version, and which of two came first.

/// A version by the rules of semver.org 2.0.0, as far as this program gives numbers: `major.minor.patch`, and after a `-`
/// what comes before that release. What follows a `+` tells of the build and does not count.
package struct ReleaseNumber: Comparable, Sendable {
  private let numbers: [Int]
  private let isBeforeRelease: Bool

  /// `nil` when `text` is no such number.
  package init?(_ text: String) {
    let core = text.prefix { $0 != "+" }
    let parts = core.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
      .map { $0.allSatisfy { ("0"..."9").contains($0) } ? Int($0) : nil }
    guard numbers.count == 3, !numbers.contains(nil) else { return nil }
    self.numbers = numbers.compactMap(\.self)
    isBeforeRelease = parts.count == 2
  }

  package static func < (left: ReleaseNumber, right: ReleaseNumber) -> Bool {
    left.numbers == right.numbers
      ? left.isBeforeRelease && !right.isBeforeRelease
      : left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
