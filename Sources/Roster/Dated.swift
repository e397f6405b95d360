// What runs from one day to another.

/// A row that holds from a day to a day; both ends are inclusive, and an absent end is open.
package protocol Dated {
  var from: Day? { get }
  var to: Day? { get }

  /// Whether the row holds on `day`; by its days alone, unless it says more of itself.
  func isActive(on day: Day) -> Bool
}

extension Dated {
  package func isActive(on day: Day) -> Bool { reachesOver(day) }

  /// Whether `day` lies between the days of the row.
  package func reachesOver(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// Whether the row shares a day with `next`, which does not begin before it.
  package func overlaps(_ next: some Dated) -> Bool {
    to.map { end in next.from.map { $0 <= end } ?? true } ?? true
  }

  /// Whether `next` begins on the day after the row ends.
  package func isFollowed(by next: some Dated) -> Bool {
    guard let to, let from = next.from else { return false }
    return Int64(to.number) + 1 == Int64(from.number)
  }

  /// Whether the row and `next`, which does not begin before it, are one time without a break.
  package func reaches(_ next: some Dated) -> Bool { overlaps(next) || isFollowed(by: next) }
}

extension Sequence where Element: Dated {
  /// The time without a break around `day` in which one of the rows holds after the other, or several at once;
  /// `nil` when none holds on the day.
  ///
  /// - Complexity: O(*k* log *k*) in the rows.
  package func unbroken(around day: Day) -> (from: Day?, to: Day?)? {
    var found: Time?
    for row in sorted(by: { $0.from.order < $1.from.order }) {
      if let time = found, time.reaches(row) {
        found?.to = later(time.to, row.to)
      } else if let time = found, time.isActive(on: day) {
        break
      } else {
        found = Time(from: row.from, to: row.to)
      }
    }
    return found.flatMap { $0.isActive(on: day) ? ($0.from, $0.to) : nil }
  }
}

private struct Time: Dated {
  let from: Day?
  var to: Day?
}

extension Day? {
  /// Its place among starts: an open one is before all days.
  package var order: Int64 { map { Int64($0.number) } ?? .min }
}

/// The later of two ends; an open one is after all days.
package func later(_ one: Day?, _ two: Day?) -> Day? {
  one.flatMap { a in two.map { max(a, $0) } }
}
