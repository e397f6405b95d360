// What hangs on a person, how likely that is to be put to the test, and the class that both give.

package import Roster

extension RiskRules {
  /// The class of a consequence and a likelihood; `nil` is an unknown likelihood.
  ///
  ///     consequence \ likelihood   low      medium   high     unknown
  ///     high                       medium   high     high     high
  ///     medium                     low      medium   high     medium
  ///     low                        low      low      low      low
  package func riskClass(consequence: RiskLevel, likelihood: RiskLevel?) -> RiskLevel {
    guard let likelihood else { return consequence }
    return switch (consequence, likelihood) {
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
  package func levels(of stake: Stake, _ signs: Signs) -> RiskLevels? {
    guard signs.seats > 0 else { return nil }
    let consequence = consequence(of: stake)
    let likelihood = likelihood(of: signs)
    return RiskLevels(
      consequence: consequence, likelihood: likelihood,
      riskClass: riskClass(consequence: consequence, likelihood: likelihood))
  }

  /// How likely the roster makes it that the person leaves within the horizon; `nil` when it does not tell.
  package func likelihood(of signs: Signs) -> RiskLevel? {
    guard signs.seats > 0 else { return nil }
    if signs.leavingSeats > 0 {
      let share = Double(signs.leavingSeats) / Double(signs.seats)
      return leavingShareHigh.map { share >= $0 } ?? false ? .high : .medium
    }
    return signs.datedSeats == signs.seats ? .low : nil
  }
}

/// What hangs on a person, how likely it is to be put to the test, and both together.
package struct RiskLevels: Hashable, Sendable {
  package let consequence: RiskLevel
  /// `nil` when the roster does not tell.
  package let likelihood: RiskLevel?
  package let riskClass: RiskLevel

  /// Whether the roster tells of a leaving within the horizon.
  package var isLeaving: Bool { likelihood.map { $0 > .low } ?? false }

  /// Whether it is of importance to those who decide: much hangs there, or the roster tells of a leaving.
  package var isWeighty: Bool { consequence == .high || isLeaving }
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
  /// The places of other organisations that the person alone speaks for, without a deputy; weighs in no class.
  package var represented = 0
  /// Whether every seat of the person has cover.
  package var isCovered = false

  package init() {}
}

/// What the roster knows of a person's coming and going.
package struct Signs: Hashable, Sendable {
  package var seats = 0
  /// Seats that are left within the horizon: their last day is in it, or a vacancy is announced for a day in it.
  package var leavingSeats = 0
  /// Those of ``leavingSeats`` for which a vacancy is announced.
  package var announcedVacancies = 0
  /// Seats whose last day is told, within the horizon or beyond it.
  package var datedSeats = 0
  /// Told as such; no sign of leaving.
  package var isNewOnPost = false
  /// Whether the organisation has a vacant seat in one of the person's networks; no sign of leaving.
  package var hasVacancy = false
  /// Whether a role, a sole seat or a sole link of the person has no cover; part of the consequence.
  package var lacksDeputy = false

  package init() {}
}
