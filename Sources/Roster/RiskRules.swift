// The numbers of person dependency: from where on what hangs on somebody is medium, and high.

/// Low, medium or high.
package enum RiskLevel: String, Sendable, CaseIterable, Comparable {
  case low
  case medium
  case high

  package static func < (left: RiskLevel, right: RiskLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// From where on something counts as medium and as high; `nil` where it never does.
package struct RiskLimits<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
  package var medium: Value?
  package var high: Value?

  package init(medium: Value?, high: Value?) {
    self.medium = medium
    self.high = high
  }

  package func level(_ value: Value) -> RiskLevel {
    if let high, value >= high { return .high }
    if let medium, value >= medium { return .medium }
    return .low
  }
}

/// The rules of consequence, likelihood and class.
///
/// The consequence is the highest level that any of its measures reaches. Measures of the structure
/// (networks cut off, efficiency loss) count only when a link that hangs on the person has no cover.
///
/// The likelihood is what the roster knows of leaving, and nothing else: seats with a last day within the horizon
/// (the end of a term is such a day), and vacancies announced for a day within it. *High* when at least
/// ``leavingShareHigh`` of the seats are left so, *medium* when some are, *low* when every seat has a last day
/// and all lie beyond the horizon; otherwise it is unknown. Being new on the post is no sign of leaving, and having
/// no deputy belongs to the consequence. The class is read from a matrix; without a likelihood it is the
/// consequence alone, since what is unknown is not small.
package struct RiskRules: Hashable, Sendable {
  /// How far ahead end dates are looked for.
  package var horizonMonths = 12
  /// How long a person counts as new on the post.
  package var newOnPostMonths = 12

  package var cutOffNetworks = RiskLimits<Int>(medium: 1, high: 2)
  package var efficiencyLoss = RiskLimits<Double>(medium: 0.01, high: 0.03)
  package var cutOffOrganisations = RiskLimits<Int>(medium: 1, high: 2)
  package var uncoveredRoles = RiskLimits<Int>(medium: 2, high: 4)
  /// An only seat is lost to one organisation: alone it never makes the consequence high.
  package var soleSeatsUncovered = RiskLimits<Int>(medium: 5, high: nil)
  package var initiatives = RiskLimits<Int>(medium: 1, high: 3)

  /// The share of a person's seats, 0–1, from which on leaving them within the horizon is a high likelihood.
  package var leavingShareHigh: Double? = 0.5

  package init() {}
}
