// When a deputy counts as holding a seat.

/// When a deputy's row in memberships.csv makes an edge; the names are those of the settings.
package enum DeputyRule: String, Sendable, CaseIterable {
  /// When the deputy has attended more than 0 of the meetings.
  case attended
  /// Always, as any other role.
  case always
}

extension Membership {
  /// Whether the row is a seat that is held while it runs.
  package func isSeat(_ deputies: DeputyRule) -> Bool {
    guard role == .deputy, deputies == .attended else { return true }
    return (attended ?? 0) > 0
  }
}
