// The columns and tables of a roster that may be left out, and on which what is said may rest.

/// A column, or a whole table, that a dataset may lack: what rests on it is unknown then, never none.
///
/// `organisations.id` and its like are no cases: a roster cannot be without them.
package enum RosterColumn: String, Sendable, CaseIterable {
  case population = "organisations.population"
  case county = "organisations.county"
  case personOrganisation = "people.organisation"
  case personFunction = "people.function"
  case personLevel = "people.level"
  case personSince = "people.since"
  case networkField = "networks.field"
  case networkLevel = "networks.level"
  case networkKind = "networks.kind"
  case networkForm = "networks.form"
  case networkOrientation = "networks.orientation"
  case networkHost = "networks.host"
  case networkParent = "networks.parent"
  case networkMandate = "networks.mandate"
  case meetingsPerYear = "networks.meetings_per_year"
  case hoursPerMeeting = "networks.hours_per_meeting"
  case memberships = "memberships"
  case membershipRole = "memberships.role"
  case membershipFrom = "memberships.from"
  case membershipTo = "memberships.to"
  case attended = "memberships.attended"
  /// Seats that are marked as vacant: a list that marks none may not record vacancies at all.
  case vacancy = "memberships.vacant"
  case networkLinks = "network_links"
  case expectedSeats = "seats"
  case collaborations = "collaborations"
  case collaborationArea = "collaborations.area"
  case collaborationForm = "collaborations.form"
  case collaborationOrientation = "collaborations.orientation"
  case collaborationHost = "collaborations.host"
  case collaborationFrom = "collaborations.from"
  case collaborationTo = "collaborations.to"
  case collaborationAgreement = "collaborations.agreement"
  case costKey = "collaborations.cost_key"
  case collaborationDepth = "collaborations.depth"
  case collaborationExpected = "collaborations.expected"
  case collaborationOutcome = "collaborations.outcome"
  case collaborationMembers = "collaboration_members"
  case costShare = "collaboration_members.cost_share"
  case readiness = "readiness"
  case economyShort = "area_effects.economy_short"
  case economyLong = "area_effects.economy_long"
  case vulnerability = "area_effects.vulnerability"
  case areaRank = "area_effects.rank"
  case selfTest = "selftest"
  case ladder = "ladder"
  case ladderCurrent = "ladder.current"
  case ladderWanted = "ladder.wanted"
  case initiatives = "initiatives"
  case initiativeArea = "initiatives.area"
  case initiativeStage = "initiatives.stage"
  case initiativeSince = "initiatives.since"
  case initiativeOwner = "initiatives.owner"
  case initiativeNetwork = "initiatives.network"
  case initiativeMandate = "initiatives.mandate"
  case initiativeGoal = "initiatives.goal"
  case initiativeRole = "initiatives.role"
  case initiativeAssignment = "initiatives.assignment"
  case initiativeBenefit = "initiatives.benefit"
  case initiativeFeasibility = "initiatives.feasibility"
  case initiativeFit = "initiatives.fit"
  case initiativeParties = "initiative_parties"
  case initiativeNetworks = "initiative_networks"
  case factorRating = "key_factors.rating"
  case personSide = "people.side"
  case collaborationNotice = "collaborations.notice"
  case collaborationReview = "collaborations.review"
  case collaborationStatus = "collaborations.status"
  case collaborationEnding = "collaborations.ending"
  case readinessAsked = "readiness.asked"
  case readinessUntil = "readiness.until"
  case economy = "area_effects.economy"
  case startCost = "area_effects.start_cost"
  case goals = "goals"
  case goalLevel = "goals.level"
  case goalYear = "goals.year"
  case decisions = "decisions"
  case decisionDate = "decisions.date"
  case decisionLevel = "decisions.level"
  case decisionKind = "decisions.kind"
  case decisionResponsible = "decisions.responsible"
  case decisionDue = "decisions.due"
  case decisionNext = "decisions.next"
  case decisionStatus = "decisions.status"
  case effects = "effects"
  case effectLevel = "effects.level"
  case effectDirection = "effects.direction"
  case effectBaseline = "effects.baseline"
  case effectTarget = "effects.target"
  case effectMeasured = "effects.measured"
  case effectDate = "effects.date"
  case representation = "representation"
  case drivers = "drivers"
  case driverKind = "drivers.driver"
  case entryValue = "drivers.entry_value"
  case driverWanted = "drivers.wanted"
  case resources = "resources"
  case resourceKind = "resources.kind"
  case resourceHours = "resources.hours"
  case resourceKronor = "resources.kr"
  case functions = "functions"
  case functionPeople = "functions.people"
  case functionDeputy = "functions.deputy"
  case functionVacantSince = "functions.vacant_since"
  case functionSharedWith = "functions.shared_with"
  case start = "start"
  case startAnswer = "start.answer"
  case startResponsible = "start.responsible"
  case startDue = "start.due"

  /// The table that it stands in.
  package var table: TableName {
    TableName(rawValue: String(rawValue.prefix { $0 != "." })) ?? .organisations
  }

  /// Its English name, as in the header; `nil` for a whole table.
  package var english: String? {
    rawValue.split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init)
  }
}

extension Roster {
  /// Whether any row holds something under `column`.
  ///
  /// Judged by the values: a column that is missing and one that is empty in every row are the same. Two
  /// columns cannot be judged so, since an empty cell has a meaning in them. Roles are told when anybody
  /// is something else than an ordinary member; vacancies when any seat is marked as vacant.
  ///
  /// - Complexity: O(rows of the table), and mostly as far as the first row that tells.
  package func tells(_ column: RosterColumn) -> Bool {
    switch column {
    case .population: organisations.contains { $0.population != nil }
    case .county: organisations.contains { !$0.county.isEmpty }
    case .personOrganisation: people.contains { $0.organisation != nil }
    case .personFunction: people.contains { !$0.function.isEmpty }
    case .personLevel: people.contains { !$0.level.isEmpty }
    case .personSince: people.contains { $0.since != nil }
    case .networkField, .networkLevel, .networkKind, .networkForm, .networkOrientation,
      .networkHost, .networkParent, .networkMandate, .meetingsPerYear, .hoursPerMeeting:
      networks.contains { $0.tells(column) }
    case .memberships: !memberships.isEmpty
    case .membershipRole:
      memberships.contains { $0.role != .member || $0.otherRole != nil }
        || vacantSeats.contains { $0.role != .member }
    case .membershipFrom:
      memberships.contains { $0.from != nil } || vacantSeats.contains { $0.from != nil }
    case .membershipTo:
      memberships.contains { $0.to != nil } || vacantSeats.contains { $0.to != nil }
    case .attended: memberships.contains { $0.attended != nil }
    case .vacancy: !vacantSeats.isEmpty
    case .networkLinks: !networkLinks.isEmpty
    case .expectedSeats: !expectedSeats.isEmpty
    case .collaborations: !collaborations.isEmpty
    case .collaborationHost:
      collaborations.contains { $0.host != nil }
        || collaborationMembers.contains { $0.role == .host }
    case .collaborationArea, .collaborationForm, .collaborationOrientation, .collaborationFrom,
      .collaborationTo, .collaborationAgreement, .costKey, .collaborationDepth,
      .collaborationExpected, .collaborationOutcome, .collaborationNotice, .collaborationReview,
      .collaborationStatus, .collaborationEnding:
      collaborations.contains { $0.tells(column) }
    case .collaborationMembers: !collaborationMembers.isEmpty
    case .costShare: collaborationMembers.contains { $0.costShare != nil }
    case .readiness: !readiness.isEmpty
    case .economyShort: areaEffects.contains { $0.economyShort != nil }
    case .economyLong: areaEffects.contains { $0.economyLong != nil }
    case .vulnerability: areaEffects.contains { $0.vulnerability != nil }
    case .areaRank: areaEffects.contains { $0.rank != nil }
    case .selfTest: selfTests.contains { $0.answers.contains { $0 != nil } }
    case .ladder: !ladder.isEmpty
    case .ladderCurrent: ladder.contains { $0.current != nil }
    case .ladderWanted: ladder.contains { $0.wanted != nil }
    case .initiatives: !initiatives.isEmpty
    case .initiativeParties: initiatives.contains { $0.tellsParties }
    case .initiativeNetworks: initiatives.contains { !$0.networks.isEmpty }
    case .initiativeArea, .initiativeStage, .initiativeSince, .initiativeOwner,
      .initiativeNetwork, .initiativeMandate, .initiativeGoal, .initiativeRole,
      .initiativeAssignment, .initiativeBenefit, .initiativeFeasibility, .initiativeFit:
      initiatives.contains { $0.tells(column) }
    case .factorRating: keyFactors.contains { $0.rating != nil }
    case .personSide: people.contains { $0.side != nil }
    case .readinessAsked: readiness.contains { $0.asked != nil }
    case .readinessUntil: readiness.contains { $0.until != nil }
    case .economy: areaEffects.contains { $0.economy != nil }
    case .startCost: areaEffects.contains { $0.startCost != nil }
    case .goals: !goals.isEmpty
    case .goalLevel: goals.contains { !$0.scope.isEmpty }
    case .goalYear: goals.contains { $0.year != nil }
    case .decisions: !decisions.isEmpty
    case .decisionDate: decisions.contains { $0.date != nil }
    case .decisionLevel: decisions.contains { !$0.level.isEmpty }
    case .decisionKind: decisions.contains { $0.kind != nil }
    case .decisionResponsible: decisions.contains { !$0.responsible.isEmpty }
    case .decisionDue: decisions.contains { $0.due != nil }
    case .decisionNext: decisions.contains { !$0.next.isEmpty }
    case .decisionStatus: decisions.contains { $0.status != nil }
    case .effects: !effects.isEmpty
    case .effectLevel: effects.contains { $0.level != nil }
    case .effectDirection: effects.contains { $0.direction != nil }
    case .effectBaseline: effects.contains { $0.baseline != nil }
    case .effectTarget: effects.contains { $0.target != nil }
    case .effectMeasured: effects.contains { $0.measured != nil }
    case .effectDate: effects.contains { $0.date != nil }
    case .representation: !representations.isEmpty
    case .drivers: !drivers.isEmpty
    case .driverKind: drivers.contains { !$0.driver.isEmpty }
    case .entryValue: drivers.contains { !$0.entryValue.isEmpty }
    case .driverWanted: drivers.contains { !$0.wanted.isEmpty }
    case .resources: !resources.isEmpty
    case .resourceKind: resources.contains { !$0.kind.isEmpty }
    case .resourceHours: resources.contains { $0.hours != nil }
    case .resourceKronor: resources.contains { $0.kronor != nil }
    case .functions: !homeFunctions.isEmpty
    case .functionPeople: homeFunctions.contains { $0.people != nil }
    case .functionDeputy: homeFunctions.contains { $0.hasDeputy != nil }
    case .functionVacantSince: homeFunctions.contains { $0.vacantSince != nil }
    case .functionSharedWith: homeFunctions.contains { !$0.sharedWith.isEmpty }
    case .start: !startChecks.isEmpty
    case .startAnswer: startChecks.contains { $0.answer != nil }
    case .startResponsible: startChecks.contains { !$0.responsible.isEmpty }
    case .startDue: startChecks.contains { $0.due != nil }
    }
  }
}

extension Network {
  fileprivate func tells(_ column: RosterColumn) -> Bool {
    switch column {
    case .networkField: !field.isEmpty
    case .networkLevel: !level.isEmpty
    case .networkKind: !kind.isEmpty
    case .networkForm: !form.isEmpty
    case .networkOrientation: !orientation.isEmpty
    case .networkHost: host != nil || !hostText.isEmpty
    case .networkParent: parent != nil
    case .networkMandate: !mandate.isEmpty
    case .meetingsPerYear: meetingsPerYear != nil
    case .hoursPerMeeting: hoursPerMeeting != nil
    default: false
    }
  }
}

extension Collaboration {
  fileprivate func tells(_ column: RosterColumn) -> Bool {
    switch column {
    case .collaborationArea: !area.isEmpty
    case .collaborationForm: !form.isEmpty
    case .collaborationOrientation: !orientation.isEmpty
    case .collaborationFrom: from != nil
    case .collaborationTo: to != nil
    case .collaborationAgreement: !agreement.isEmpty
    case .costKey: !costKey.isEmpty
    case .collaborationDepth: depth != nil
    case .collaborationExpected: !expected.isEmpty
    case .collaborationOutcome: !outcome.isEmpty
    case .collaborationNotice: notice != nil
    case .collaborationReview: review != nil
    case .collaborationStatus: status != nil
    case .collaborationEnding: !ending.isEmpty
    default: false
    }
  }
}

extension Initiative {
  /// Whether it is said who takes part, or that more are interested.
  fileprivate var tellsParties: Bool { !parties.isEmpty || isWidelyWanted != nil }

  fileprivate func tells(_ column: RosterColumn) -> Bool {
    switch column {
    case .initiativeArea: !area.isEmpty
    case .initiativeStage: stage != nil
    case .initiativeSince: since != nil
    case .initiativeOwner: owner != nil
    case .initiativeNetwork: network != nil
    case .initiativeMandate: !mandate.isEmpty
    case .initiativeGoal: !goal.isEmpty
    case .initiativeRole: role != nil
    case .initiativeAssignment: assignment != nil
    case .initiativeBenefit: benefit != nil
    case .initiativeFeasibility: feasibility != nil
    case .initiativeFit: fit != nil
    default: false
    }
  }
}
