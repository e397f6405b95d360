// Who leaves within a horizon: rates that are assumed, last days that are known, terms that end together.

package import Roster

/// What is assumed of how people leave.
///
/// The yearly rates are **assumptions, not estimates**, and stand side by side: what the structure can bear is read
/// from all of them, and none is a forecast.
package struct TurnoverRules: Hashable, Sendable {
  /// How far is looked ahead, in months.
  package var horizon = 12
  /// The yearly rates, 0–1, ascending: the ends of 5–10, 10–20 and 20–40 %.
  package static let rates = [0.05, 0.1, 0.2, 0.4]

  package init() {}

  /// The rules with the horizon that the dataset has set.
  init(_ structure: Structure) {
    horizon = structure.thresholds.risk.horizonMonths
  }

  /// The chance of leaving within the horizon at a yearly rate *h*: 1 − (1 − *h*)^y · (1 − *h* · r / 12) for a
  /// horizon of y years and r months.
  package func chance(yearly: Double) -> Double {
    let months = max(0, horizon)
    let whole = (0..<months / 12).reduce(1.0) { stay, _ in stay * (1 - yearly) }
    return 1 - whole * (1 - yearly * Double(months % 12) / 12)
  }

  /// The last day of the horizon that starts on `day`.
  package func end(from day: Day) -> Day { day.adding(months: max(0, horizon)) }
}

/// Who has a seat, whose every seat ends within the horizon, and who share a last day.
///
/// - Complexity: O(rows).
package struct TurnoverChances: Sendable {
  /// Those whose every seat ends within the horizon, with none that begins in it and goes on.
  package let isEnding: [Bool]
  /// The last day of those whose every seat that runs has one: the latest; `nil` for all others.
  package let lastDays: [Day?]
  private let isSeated: [Bool]

  package init(of structure: Structure, rules: TurnoverRules = TurnoverRules()) {
    let roster = structure.roster
    let end = rules.end(from: structure.asOf)
    var goesOn = [Bool](repeating: false, count: roster.people.count)
    var isOpen = goesOn
    var lastDays = [Day?](repeating: nil, count: roster.people.count)
    for row in roster.assignments {
      let person = Int(row.person)
      if row.from.map({ $0 <= end }) ?? true, row.to.map({ $0 > end }) ?? true {
        goesOn[person] = true
      }
      guard row.isActive(on: structure.asOf) else { continue }
      if let to = row.to {
        lastDays[person] = max(lastDays[person] ?? to, to)
      } else {
        isOpen[person] = true
      }
    }
    let isSeated = structure.seats.degrees(.left).map { $0 > 0 }
    self.isSeated = isSeated
    isEnding = isSeated.indices.map { isSeated[$0] && !goesOn[$0] }
    self.lastDays = isSeated.indices.map { isSeated[$0] && !isOpen[$0] ? lastDays[$0] : nil }
  }

  /// Everybody with a seat leaves with this chance.
  package func all(_ chance: Double) -> [Double] { isSeated.map { $0 ? chance : 0 } }

  /// Those leave, for certain, whose every seat ends.
  package var ending: [Double] { isEnding.map { $0 ? 1 : 0 } }

  /// Whether any two people share a last day.
  package var hasTerms: Bool {
    var seen: Set<Day> = []
    return lastDays.contains { $0.map { !seen.insert($0).inserted } ?? false }
  }
}
