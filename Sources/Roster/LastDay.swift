// The day of the data: the newest date of what the lists are known to have seen.

extension Roster {
  /// The newest day of something that had happened when the lists were kept, of those no later than `asOf`;
  /// `nil` when no row tells of one.
  ///
  /// Such are a seat that began or fell vacant, a post that was taken up, a stage that was reached, an answer
  /// that was given. Last days are none: terms and agreements are written with them beforehand, and that one
  /// has passed since says nothing of the lists. Nor is the start of an agreement, which may lie far from the
  /// day on which anybody looked. A new column of dates belongs here, or is left out for such a reason.
  ///
  /// - Complexity: O(rows).
  package func lastDay(upTo asOf: Day) -> Day? {
    var last: Day?
    func look(_ day: Day?) {
      guard let day, day <= asOf else { return }
      if last.map({ $0 < day }) ?? true { last = day }
    }
    for person in people { look(person.since) }
    for row in memberships { look(row.from) }
    for row in vacantSeats { look(row.from) }
    for test in selfTests { look(test.date) }
    for initiative in initiatives { look(initiative.since) }
    return last
  }
}
