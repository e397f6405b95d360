// From where on a finding weighs more: the numbers that a dataset may set for itself.

/// The numbers that decide the severity of findings.
package struct Thresholds: Hashable, Sendable {
  /// Share of the linked pairs that hang on one person: medium and high severity from here on.
  package var soleLinkShareMedium = 0.25
  package var soleLinkShareHigh = 0.5
  /// Vacant seats in one network that make the finding of medium severity.
  package var vacantSeatsMedium = 3
  /// The largest set of key players that is sought.
  package var keyPlayers = 3
  /// New seats and deputies that the cheapest cover may propose.
  package var coverBudget = 10
  /// Sole bridges from which on nobody is asked to take a new seat.
  package var coverSoleBridges = 3

  /// The rules of person dependency.
  package var risk = RiskRules()
  /// What the plan for the gaps may ask.
  package var plan = PlanRules()
  /// The most pairs of networks that are kept; beyond it those of highest rank.
  package var gapLimit = NetworkPairs.limit

  package init() {}
}
