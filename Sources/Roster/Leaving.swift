// The roster as it would be without some people.

extension Roster {
  /// The roster without the people at these places: their rows go with them, everybody else stays.
  ///
  /// - Complexity: O(people + memberships).
  package func without(people gone: Set<Int>) -> Roster {
    var rest = self
    var places = [Index](repeating: -1, count: people.count)
    rest.people = []
    for (place, person) in people.enumerated() where !gone.contains(place) {
      places[place] = Index(rest.people.count)
      rest.people.append(person)
    }
    rest.memberships = memberships.compactMap { row in
      guard places[Int(row.person)] >= 0 else { return nil }
      var row = row
      row.person = places[Int(row.person)]
      return row
    }
    return rest
  }
}
