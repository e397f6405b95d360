// Answers on will, each with its age: those that hold, those that have expired, and those without a day.

package import Roster

/// One organisation's answer on one area, and whether it holds on a day.
package struct ReadinessAnswer: Hashable, Sendable {
  /// Whether an answer holds.
  package enum Age: String, Sendable, CaseIterable {
    /// Dated, and holds.
    case current
    /// Neither asked nor until is told: whether it holds is not known, and it is told as it stands.
    case undated
    /// It has passed its last day, or was asked too long ago. No answer, and no refusal either.
    case expired
  }

  /// The organisation's id.
  package let organisation: String
  package let area: String
  package let stance: Readiness.Stance
  package let asked: Day?
  package let until: Day?
  package let condition: String
  package let note: String
  package let age: Age

  package var holds: Bool { age != .expired }
}

extension Readiness {
  /// Whether the answer holds on `day`; `nil` for one that is asked after it.
  ///
  /// It has expired when `until` lies before the day, or, where no such day is told, when it was asked more than
  /// `months` months before it; asked exactly so long ago, it holds.
  package func age(on day: Day, months: Int) -> ReadinessAnswer.Age? {
    if let asked, day < asked { return nil }
    if let until { return until < day ? .expired : .current }
    guard let asked else { return .undated }
    return asked.adding(months: months) < day ? .expired : .current
  }
}

/// The answers of a roster on a day.
package struct ReadinessAnswers: Sendable {
  /// Sorted by area, then organisation; where an organisation has several on an area, the last row.
  package let all: [ReadinessAnswer]

  /// - Complexity: O(*r* log *r*) in the rows.
  package init(of roster: Roster, asOf day: Day, months: Int) {
    var last: [[String]: ReadinessAnswer] = [:]
    for row in roster.readiness {
      guard let age = row.age(on: day, months: months) else { continue }
      let id = roster.organisations[Int(row.organisation)].id
      last[[row.area, id]] = ReadinessAnswer(
        organisation: id, area: row.area, stance: row.stance, asked: row.asked, until: row.until,
        condition: row.condition, note: row.note, age: age)
    }
    all = last.values.sorted { ($0.area, $0.organisation) < ($1.area, $1.organisation) }
  }
}

extension [ReadinessAnswer] {
  /// The first and the last day on which they were asked; `nil` where no day is told.
  package var asked: (first: Day, last: Day)? {
    let days = compactMap(\.asked)
    guard let first = days.min(), let last = days.max() else { return nil }
    return (first, last)
  }
}
