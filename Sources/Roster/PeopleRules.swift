// How papers that anybody may read tell of people.

/// How the board edition tells of a person where the post's cover is not what is told; the names are those of the
/// settings. Where those who have left stand beside those who stay, the level is told of nobody, since it is not
/// known of those who have left.
package enum PeopleRule: String, Sendable, CaseIterable {
  /// Code, post and organisation.
  case post
  /// Code, and the level when it is that of so many people that they are no small group.
  case level
  /// The code.
  case none
}

/// Whether the codes of people are new in every report; the names are those of the settings.
package enum CodeRule: String, Sendable, CaseIterable {
  /// Drawn anew for each day and list of people.
  case change
  /// The places in the list.
  case keep
}
