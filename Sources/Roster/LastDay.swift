// The day of the data: the newest date of what the lists are known to have seen.

extension Roster {
  /// The newest day of something that had happened when the lists were kept, of those no later than `asOf`;
  /// `nil` when no row tells of one.
  ///
  /// Such are a seat that began or fell vacant, a post that was taken up, a stage that was reached, an answer
  /// that was given; which columns they stand in, each table says by itself.
  ///
  /// - Complexity: O(rows).
  package func lastDay(upTo asOf: Day) -> Day? {
    var last: Day?
    func look(_ day: Day?) {
      guard let day, day <= asOf else { return }
      if last.map({ $0 < day }) ?? true { last = day }
    }
    for table in TableName.allCases {
      for day in seenDays(table) { look(day) }
    }
    return last
  }
}
