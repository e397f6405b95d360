// How likely it is that each person leaves within a time: end dates first, then assumptions by time on post.

package import Roster

/// What is assumed of how people leave their posts.
///
/// The yearly chances are **assumptions, not estimates**: no roster says how people left. They are rough
/// figures for posts in local government, set here by name so that they can be questioned and changed.
package struct TurnoverRules: Hashable, Sendable {
  /// How far the simulation looks ahead, in months.
  package var horizon = 12
  /// Chance a year of leaving, by time on post: under one year, one to four, four to eight, over eight.
  package var firstYear = 0.10
  package var secondToFourthYear = 0.15
  package var fifthToEighthYear = 0.20
  package var later = 0.20
  /// Chance a year where nothing tells the time on post.
  package var unknown = 0.15

  package init() {}

  /// The rules with the horizon that the dataset has set.
  init(_ structure: Structure) {
    self = structure.thresholds.turnover
    horizon = structure.thresholds.risk.horizonMonths
  }

  /// The chance of leaving within the horizon after `days` on post.
  ///
  /// 1 − (1 − *h*)^y · (1 − *h* · r / 12) for a horizon of y years and r months.
  package func chance(days: Int?) -> Double {
    let yearly =
      switch days {
      case nil: unknown
      case let days? where Double(days) < 365.25: firstYear
      case let days? where Double(days) < 4 * 365.25: secondToFourthYear
      case let days? where Double(days) < 8 * 365.25: fifthToEighthYear
      default: later
      }
    let months = max(0, horizon)
    let whole = (0..<months / 12).reduce(1.0) { stay, _ in stay * (1 - yearly) }
    return 1 - whole * (1 - yearly * Double(months % 12) / 12)
  }

  /// The last day of the horizon that starts on `day`.
  package func end(from day: Day) -> Day {
    let (year, month, date) = day.components
    let months = year * 12 + month - 1 + max(0, horizon)
    let (y, m) = (months / 12, months % 12 + 1)
    guard (1...9999).contains(y) else { return Day(number: .max) }
    return Day(year: y, month: m, day: min(date, Day.length(ofMonth: m, year: y)))
      ?? Day(number: .max)
  }
}

/// The chance that each person leaves within the horizon.
///
/// Somebody whose every seat ends within the horizon, with none that begins in it and goes on, leaves for
/// certain: 1. Everybody else with a seat leaves with the chance of ``TurnoverRules/chance(days:)``, the time
/// on post being counted from `since`, or else from the first day of the oldest assignment that runs, whose
/// terms and roles are one unbroken time. Those
/// without a seat on the day: 0.
///
/// - Complexity: O(rows).
package struct TurnoverChances: Sendable {
  /// By person, 0–1.
  package let values: [Double]
  /// Those who leave for certain because their seats end.
  package let isEnding: [Bool]

  package init(of structure: Structure, rules: TurnoverRules = TurnoverRules()) {
    let roster = structure.roster
    let end = rules.end(from: structure.asOf)
    var goesOn = [Bool](repeating: false, count: roster.people.count)
    var first = [Day?](repeating: nil, count: roster.people.count)
    for row in roster.assignments {
      let person = Int(row.person)
      if row.from.map({ $0 <= end }) ?? true, row.to.map({ $0 > end }) ?? true {
        goesOn[person] = true
      }
      guard row.isActive(on: structure.asOf), let from = row.from else { continue }
      first[person] = min(first[person] ?? from, from)
    }
    let seats = structure.b.degrees(.left)
    isEnding = seats.indices.map { seats[$0] > 0 && !goesOn[$0] }
    values = seats.indices.map { person in
      guard seats[person] > 0 else { return 0 }
      guard goesOn[person] else { return 1 }
      let since = roster.people[person].since ?? first[person]
      return rules.chance(days: since.map { max(0, $0.days(to: structure.asOf)) })
    }
  }
}
