// The roster as it would be without some people.

extension Roster {
  /// The roster without the people at these places: their rows go with them, everybody else stays.
  ///
  /// - Complexity: O(people + memberships).
  package func without(people gone: Set<Int>) -> Roster {
    var draft = RosterDraft(self)
    draft.leave(people: gone)
    return draft.finished
  }
}
