// What the plan for the gaps may ask of people.

/// What is assumed of time, and how much may be asked of one person.
package struct PlanRules: Hashable, Sendable {
  /// Meetings a year and hours a meeting, where a network does not tell.
  package var meetings = 4.0
  package var hoursPerMeeting = 2.0
  /// The most hours a year in networks that a candidate may have, the new ones included.
  package var loadLimit = 100.0
  /// The most new tasks that one candidate is given.
  package var taskLimit = 2
  /// Person-hours a year for the whole plan.
  package var budget = Double.infinity
  /// The most gaps that are planned for, in the order of rank.
  package var gaps = 200

  package init() {}
}
