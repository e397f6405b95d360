// The rules that turn what hangs on a person into a class: data, so that they can be set and printed.

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
/// (networks cut off, efficiency loss) count only when a link that hangs on the person has no cover. The
/// likelihood is a sum of points for what the roster knows. The class is read from a matrix.
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

  /// Points when at least half of the seats end within the horizon, and when some do.
  package var leavingPoints = 3
  package var partlyLeavingPoints = 1
  package var newOnPostPoints = 1
  package var vacancyPoints = 1
  package var noDeputyPoints = 1
  package var likelihood = RiskLimits<Int>(medium: 2, high: 3)

  package init() {}

  /// The class of a consequence and a likelihood.
  ///
  ///     consequence \ likelihood   low      medium   high
  ///     high                       medium   high     high
  ///     medium                     low      medium   high
  ///     low                        low      low      low
  package func riskClass(consequence: RiskLevel, likelihood: RiskLevel) -> RiskLevel {
    switch (consequence, likelihood) {
    case (.low, _), (.medium, .low): .low
    case (.medium, .medium), (.high, .low): .medium
    case (.medium, .high), (.high, .medium), (.high, .high): .high
    }
  }

  /// The level of the consequence of what hangs on one person.
  package func consequence(of stake: Stake) -> RiskLevel {
    let structure = stake.soleBridgesUncovered > 0
    return [
      structure ? cutOffNetworks.level(stake.cutOffNetworks) : .low,
      structure ? efficiencyLoss.level(stake.efficiencyLoss ?? 0) : .low,
      stake.isCovered ? .low : cutOffOrganisations.level(stake.cutOffOrganisations),
      uncoveredRoles.level(stake.uncoveredRoles),
      soleSeatsUncovered.level(stake.soleSeatsUncovered),
      initiatives.level(stake.initiatives),
    ].max() ?? .low
  }

  /// The levels and the class of a person; `nil` for someone who sits nowhere.
  package func levels(
    of stake: Stake, _ signs: Signs
  ) -> (consequence: RiskLevel, likelihood: RiskLevel, riskClass: RiskLevel)? {
    guard signs.seats > 0 else { return nil }
    let consequence = consequence(of: stake)
    let likelihood = likelihood.level(points(of: signs))
    return (consequence, likelihood, riskClass(consequence: consequence, likelihood: likelihood))
  }

  /// The points of what the roster knows of a person's coming and going.
  package func points(of signs: Signs) -> Int {
    var points = 0
    if signs.leavingSeats > 0 {
      points += 2 * signs.leavingSeats >= signs.seats ? leavingPoints : partlyLeavingPoints
    }
    if signs.isNewOnPost { points += newOnPostPoints }
    if signs.hasVacancy { points += vacancyPoints }
    if signs.lacksDeputy { points += noDeputyPoints }
    return points
  }
}

/// What hangs on one person.
package struct Stake: Hashable, Sendable {
  package var soleBridges = 0
  package var soleBridgesUncovered = 0
  package var soleSeats = 0
  /// An only seat is lost to one organisation: alone it never makes the consequence high.
  package var soleSeatsUncovered = 0
  package var uncoveredRoles = 0
  package var cutOffNetworks = 0
  package var cutOffOrganisations = 0
  /// 0–1; `nil` when no networks are linked.
  package var efficiencyLoss: Double?
  package var initiatives = 0
  /// Whether every seat of the person has cover.
  package var isCovered = false

  package init() {}
}

/// What the roster knows of a person's coming and going.
package struct Signs: Hashable, Sendable {
  package var seats = 0
  /// Seats that end within the horizon.
  package var leavingSeats = 0
  package var isNewOnPost = false
  /// Whether the organisation has a vacant seat in one of the person's networks.
  package var hasVacancy = false
  /// Whether a role, a sole seat or a sole link of the person has no cover.
  package var lacksDeputy = false

  package init() {}
}
