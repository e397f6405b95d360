// The days on which a report would say something else although no file has changed.

import Instruments
import Network
package import Roster

/// The days on which the calendar alone changes what is found in a roster.
///
/// A report looks at a day. Tomorrow's would say the same unless, in between,
///
/// - a membership, a vacant seat, a collaboration or a part in one begins, or has ended the day before;
/// - a first day on post comes, or stops being new: so many months after it;
/// - a last day, of a seat, an agreement or the term of those who are elected, or a day of notice comes within the
///   horizon: so many months before it;
/// - a day of notice or review, or the term's last, has passed the day before;
/// - somebody passes one, four or eight years on post, which the assumed chances of leaving rest on;
/// - the answers to a self-test are given on that day: before it they are not counted;
/// - a decision is made, becomes overdue, or has been so for half a year; an effect is measured on that day;
/// - a chair passes another whole year, an initiative begins, or becomes stuck on its stage;
/// - what the tables on governing date comes, has passed, comes within the horizon or a year, or is up to five whole
///   years old: decisions and what is due, measurements, answers, notices and reviews, representation, resources,
///   posts that fell vacant;
/// - an answer on will to collaborate is given, or has lapsed: after its last day, or so many months after it;
/// - a check before a start is due the day before, or a function at home falls vacant;
/// - a month begins: no report is allowed to be older than that.
///
/// Counts of days in the tables (`days_in_stage`, `days`, `years`) grow every night; that alone is no
/// reason for a new report. Months are added with their own arithmetic, which is not undone by
/// subtraction at ends of months: each such day is taken with the three that follow. A day too many
/// costs one report; a day too few would hide a change.
package struct TurningDays: Sendable {
  /// Sorted, each once.
  package let days: [Day]

  /// - Complexity: O(dates · log dates).
  package init(
    of roster: Roster, horizon: Int, newOnPost: Int, answers: Int = Thresholds().answerMonths
  ) {
    var found: Set<Day> = []
    func add(_ day: Day, plus days: Int = 0) { found.insert(Day(number: day.number + Int32(days))) }
    func around(_ day: Day) {
      for days in 0...3 { add(day, plus: days) }
    }
    func runs(_ row: some Dated) {
      if let from = row.from { add(from) }
      if let to = row.to { add(to, plus: 1) }
    }
    for seat in roster.vacantSeats { runs(seat) }
    for one in roster.collaborations {
      runs(one)
      for edge in [one.to, one.notice].compactMap(\.self) { around(edge.adding(months: -horizon)) }
      for passed in [one.notice, one.review].compactMap(\.self) { add(passed, plus: 1) }
    }
    if let ends = roster.mandateEnds {
      around(ends.adding(months: -horizon))
      add(ends, plus: 1)
    }
    for row in roster.collaborationMembers { runs(row) }
    func tenure(_ start: Day) {
      for years in [1.0, 4, 8] { add(start, plus: Int((years * 365.25).rounded(.up))) }
    }
    for row in roster.memberships {
      runs(row)
      // A seat counts towards the horizon's end when it begins within it, and ends after it.
      for edge in [row.from, row.to].compactMap(\.self) { around(edge.adding(months: -horizon)) }
      guard let from = row.from else { continue }
      tenure(from)
      guard row.role == .chair else { continue }
      for years in 1...60 { add(from, plus: Int((Double(years) * 365.25).rounded(.up))) }
    }
    for answers in roster.selfTests {
      if let date = answers.date { add(date) }
    }
    for one in roster.decisions {
      if let date = one.date { add(date) }
      if let due = one.due {
        add(due, plus: 1)
        add(due, plus: Decisions.lateDays + 1)
      }
    }
    for effect in roster.effects {
      if let date = effect.date { add(date) }
    }
    for person in roster.people {
      guard let since = person.since else { continue }
      add(since)
      tenure(since)
      around(since.adding(months: newOnPost))
      around(since.adding(months: NewOnPost.months))
    }
    for row in roster.readiness {
      if let until = row.until { add(until, plus: 1) }
      guard let asked = row.asked else { continue }
      add(asked)
      around(asked.adding(months: answers))
    }
    for check in roster.startChecks {
      if let due = check.due { add(due, plus: 1) }
    }
    for function in roster.homeFunctions {
      if let since = function.vacantSince { add(since) }
    }
    for one in roster.initiatives {
      guard let since = one.since else { continue }
      add(since)
      add(since, plus: Portfolio.stuckDays + 1)
    }
    for day in roster.governingDays {
      // Passed from the day after, within the horizon or a year before, and a whole number of years old.
      add(day)
      add(day, plus: 1)
      for months in [-horizon, -12] + (1...5).map({ $0 * 12 }) {
        around(day.adding(months: months))
      }
    }
    days = found.sorted()
  }

  /// The last day, from `day` on, on which the report of `day` still holds.
  package func last(from day: Day) -> Day {
    let (year, month, _) = day.components
    let length = Day.length(ofMonth: month, year: year)
    let endOfMonth = Day(year: year, month: month, day: length) ?? day
    guard let next = days.first(where: { $0 > day }) else { return endOfMonth }
    return min(endOfMonth, Day(number: next.number - 1))
  }
}

extension Roster {
  /// The days in the tables on governing and on agreements, each as the row has it.
  fileprivate var governingDays: Set<Day> {
    var days: [Day?] = decisions.flatMap { [$0.date, $0.due] }
    days += effects.map(\.date) + drivers.map(\.date) + keyFactors.map(\.date)
    days += representations.flatMap { [$0.from, $0.to] } + resources.flatMap { [$0.from, $0.to] }
    days += homeFunctions.map(\.vacantSince) + startChecks.map(\.due)
    days += readiness.flatMap { [$0.asked, $0.until] }
    days += collaborations.flatMap { [$0.to, $0.notice, $0.review] }
    return Set(days.compactMap(\.self))
  }
}
