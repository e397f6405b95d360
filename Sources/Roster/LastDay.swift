// The day of the data: the newest date that the lists hold.

extension Roster {
  /// The newest day that any row holds, of those no later than `asOf`; `nil` when no row holds one.
  ///
  /// What the lists are known to cover: a seat that began, or ended, a post that was taken up, a stage that
  /// was reached, an answer that was given. Days to come, as the ends of running terms, say nothing of when
  /// the lists were kept. A new column of dates belongs here.
  ///
  /// - Complexity: O(rows).
  package func lastDay(upTo asOf: Day) -> Day? {
    var last: Day?
    func look(_ day: Day?) {
      guard let day, day <= asOf else { return }
      if last.map({ $0 < day }) ?? true { last = day }
    }
    func look(_ rows: [some Dated]) {
      for row in rows {
        look(row.from)
        look(row.to)
      }
    }
    for person in people { look(person.since) }
    look(memberships)
    look(vacantSeats)
    look(collaborations)
    look(collaborationMembers)
    for test in selfTests { look(test.date) }
    for initiative in initiatives { look(initiative.since) }
    return last
  }
}
