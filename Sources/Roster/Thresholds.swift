// From where on a finding weighs more: the numbers that a dataset may set for itself, told once.

/// The numbers that decide the severity of findings and what proposals may ask.
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

  /// How many months an answer on will to collaborate holds when it does not say until when.
  package var answerMonths = 24

  /// The rules of person dependency.
  package var risk = RiskRules()
  /// What the plan for the gaps may ask.
  package var plan = PlanRules()
  /// The most pairs of networks that are kept; beyond it those of highest rank.
  package var gapLimit = 100_000

  package init() {}
}

/// One number of ``Thresholds`` as settings.yaml names it, and what it may be.
package struct Threshold: Sendable {
  package enum Form: Hashable, Sendable {
    /// A whole number from 1 to `most`.
    case count(most: Int)
    /// 0–1.
    case share
  }

  package let name: String
  package let form: Form
  private let read: @Sendable (Thresholds) -> Double?
  private let write: @Sendable (inout Thresholds, Double) -> Void

  /// What it is in `thresholds`; `nil` where there is no limit.
  package func value(in thresholds: Thresholds) -> Double? { read(thresholds) }

  /// Sets it to a number that it ``accepts(_:)``.
  package func set(_ number: Double, in thresholds: inout Thresholds) {
    write(&thresholds, number)
  }

  /// Whether the settings may say this number.
  package func accepts(_ number: Double) -> Bool {
    switch form {
    case .count(let most): (1...Double(most)).contains(number) && number == number.rounded()
    case .share: (0...1).contains(number)
    }
  }
}

extension Threshold {
  /// The measures whose medium limit is above the high one, in the order of ``all``.
  ///
  /// A limit of person dependency that is set alone may pass the other's default, which then never comes into play;
  /// `given` are the names that are set.
  package static func disordered(in thresholds: Thresholds, given: Set<String>) -> [String] {
    let (medium, high) = ("_medium", "_high")
    return all.compactMap { lower in
      guard lower.name.hasSuffix(medium),
        case let measure = String(lower.name.dropLast(medium.count)),
        let upper = all.first(where: { $0.name == measure + high }),
        given.isSuperset(of: [lower.name, upper.name]) || measure == "sole_link_share",
        let least = lower.value(in: thresholds), let most = upper.value(in: thresholds),
        least > most
      else { return nil }
      return measure
    }
  }
}

// MARK: The table

extension Threshold {
  /// Every number that the settings may name. A medium limit stands before the high one of its measure.
  package static let all: [Threshold] = [
    count("cut_off_networks_medium", \.risk.cutOffNetworks.medium),
    count("cut_off_networks_high", \.risk.cutOffNetworks.high),
    count("cut_off_organisations_medium", \.risk.cutOffOrganisations.medium),
    count("cut_off_organisations_high", \.risk.cutOffOrganisations.high),
    share("efficiency_loss_medium", \.risk.efficiencyLoss.medium),
    share("efficiency_loss_high", \.risk.efficiencyLoss.high),
    count("initiatives_medium", \.risk.initiatives.medium),
    count("initiatives_high", \.risk.initiatives.high),
    count("sole_seats_medium", \.risk.soleSeatsUncovered.medium),
    count("sole_seats_high", \.risk.soleSeatsUncovered.high),
    count("uncovered_roles_medium", \.risk.uncoveredRoles.medium),
    count("uncovered_roles_high", \.risk.uncoveredRoles.high),
    share("leaving_share_high", \.risk.leavingShareHigh),
    count("horizon_months", \.risk.horizonMonths),
    count("new_on_post_months", \.risk.newOnPostMonths),
    share("sole_link_share_medium", \.soleLinkShareMedium),
    share("sole_link_share_high", \.soleLinkShareHigh),
    count("vacant_seats_medium", \.vacantSeatsMedium),
    hours("plan_budget_hours", \.plan.budget),
    hours("plan_load_hours", \.plan.loadLimit, most: 10_000),
    count("plan_tasks", \.plan.taskLimit, most: 100),
    hours("plan_meetings", \.plan.meetings, most: 366),
    hours("plan_meeting_hours", \.plan.hoursPerMeeting, most: 24),
    count("gaps_limit", \.gapLimit),
    count("key_players", \.keyPlayers, most: 5),
    count("cover_seats", \.coverBudget, most: 1000),
    count("cover_sole_bridges", \.coverSoleBridges, most: 1000),
    count("answer_months", \.answerMonths, most: 1200),
  ]

  /// No larger than a person counts to.
  private static let most = 1_000_000

  private typealias Path<Value> = WritableKeyPath<Thresholds, Value> & Sendable

  private static func count(_ name: String, _ path: any Path<Int>, most: Int = most) -> Threshold {
    Threshold(name: name, form: .count(most: most)) {
      Double($0[keyPath: path])
    } write: {
      $0[keyPath: path] = Int($1)
    }
  }

  private static func count(_ name: String, _ path: any Path<Int?>) -> Threshold {
    Threshold(name: name, form: .count(most: most)) {
      $0[keyPath: path].map(Double.init)
    } write: {
      $0[keyPath: path] = Int($1)
    }
  }

  /// Reckoned with as a number, set as a whole one; none where it is without bounds.
  private static func hours(_ name: String, _ path: any Path<Double>, most: Int = most) -> Threshold
  {
    Threshold(name: name, form: .count(most: most)) {
      $0[keyPath: path].isFinite ? $0[keyPath: path] : nil
    } write: {
      $0[keyPath: path] = $1
    }
  }

  private static func share(_ name: String, _ path: any Path<Double>) -> Threshold {
    Threshold(name: name, form: .share) {
      $0[keyPath: path]
    } write: {
      $0[keyPath: path] = $1
    }
  }

  private static func share(_ name: String, _ path: any Path<Double?>) -> Threshold {
    Threshold(name: name, form: .share) {
      $0[keyPath: path]
    } write: {
      $0[keyPath: path] = $1
    }
  }
}
