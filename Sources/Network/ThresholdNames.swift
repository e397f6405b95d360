// The numbers of the plans by the names of the settings.

import Text

extension Thresholds {
  private static var counts: [(name: String, path: WritableKeyPath<Thresholds, Int>)] {
    [
      ("plan_tasks", \.plan.taskLimit), ("gaps_limit", \.gapLimit), ("key_players", \.keyPlayers),
      ("cover_seats", \.coverBudget), ("cover_sole_bridges", \.coverSoleBridges),
    ]
  }
  private static var numbers: [(name: String, path: WritableKeyPath<Thresholds, Double>)] {
    [
      ("plan_budget_hours", \.plan.budget), ("plan_load_hours", \.plan.loadLimit),
      ("plan_meetings", \.plan.meetings), ("plan_meeting_hours", \.plan.hoursPerMeeting),
    ]
  }

  /// Sets the number called `name`; a name that is none of ``named`` is passed over.
  package mutating func set(_ name: String, _ number: Double) {
    if let path = Self.counts.first(where: { $0.name == name })?.path {
      self[keyPath: path] = Int(number)
    } else if let path = Self.numbers.first(where: { $0.name == name })?.path {
      self[keyPath: path] = number
    }
  }

  /// Every number with its name, as in the settings; empty for a budget without bounds.
  package var named: [(name: String, value: String)] {
    Self.counts.map { (name: $0.name, value: "\(self[keyPath: $0.path])") }
      + Self.numbers.map {
        let number = self[keyPath: $0.path]
        return (name: $0.name, value: number.isFinite ? number.machineText : "")
      }
  }
}
