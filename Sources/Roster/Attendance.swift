// Who is listed in a network but never comes: told of, counted as a seat, and no contact.

extension Roster {
  /// Whether the attendance is filled in: some row tells more than 0.
  ///
  /// Where every cell is 0 or empty the column is taken as not filled in, and its zeros tell nothing.
  ///
  /// - Complexity: O(rows), mostly as far as the first that tells.
  package var tellsAttendance: Bool { memberships.contains { ($0.attended ?? 0) > 0 } }

  /// Whether the column of attendance holds zeros and nothing else.
  package var hasOnlyZeroAttendance: Bool {
    !tellsAttendance && memberships.contains { $0.attended == 0 }
  }
}

extension Membership {
  /// Whether the row is a seat whose holder has not attended at all, by a list that tells attendance. Whether a
  /// deputy counts is told by DeputyRule alone.
  ///
  /// - Parameter tells: ``Roster/tellsAttendance`` of the roster.
  package func isNeverAttended(_ tells: Bool) -> Bool {
    tells && attended == 0 && role != .deputy
  }
}
