// What runs from one day to another.

/// A row that holds from a day to a day; both ends are inclusive, and an absent end is open.
package protocol Dated {
  var from: Day? { get }
  var to: Day? { get }
}

extension Dated {
  /// Whether the row holds on `day`.
  package func isActive(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
