// The numbers of the plans and of turnover by the names of the settings.

import Findings

extension Thresholds {
  /// Sets a number of the plans or of turnover by the name of its setting; another name is passed over.
  package mutating func set(_ name: String, _ number: Double) {
    switch name {
    case "plan_budget_hours": plan.budget = number
    case "plan_load_hours": plan.loadLimit = number
    case "plan_tasks": plan.taskLimit = Int(number)
    case "plan_meetings": plan.meetings = number
    case "plan_meeting_hours": plan.hoursPerMeeting = number
    case "gaps_limit": gapLimit = Int(number)
    case "key_players": keyPlayers = Int(number)
    case "cover_seats": coverBudget = Int(number)
    case "cover_sole_bridges": coverSoleBridges = Int(number)
    case "leaving_first_year": turnover.firstYear = number
    case "leaving_to_fourth_year": turnover.secondToFourthYear = number
    case "leaving_to_eighth_year": turnover.fifthToEighthYear = number
    case "leaving_later": turnover.later = number
    case "leaving_unknown": turnover.unknown = number
    default: break
    }
  }

  /// The numbers of the plans and of turnover with their names, as in the settings; empty for a budget without bounds.
  package var named: [(name: String, value: String)] {
    [
      ("plan_budget_hours", plan.budget.isFinite ? plan.budget.machineText : ""),
      ("plan_load_hours", plan.loadLimit.machineText), ("plan_tasks", "\(plan.taskLimit)"),
      ("plan_meetings", plan.meetings.machineText),
      ("plan_meeting_hours", plan.hoursPerMeeting.machineText), ("gaps_limit", "\(gapLimit)"),
      ("key_players", "\(keyPlayers)"), ("cover_seats", "\(coverBudget)"),
      ("cover_sole_bridges", "\(coverSoleBridges)"),
      ("leaving_first_year", turnover.firstYear.machineText),
      ("leaving_to_fourth_year", turnover.secondToFourthYear.machineText),
      ("leaving_to_eighth_year", turnover.fifthToEighthYear.machineText),
      ("leaving_later", turnover.later.machineText),
      ("leaving_unknown", turnover.unknown.machineText),
    ]
  }
}
