// A roster with one of its columns left empty, as a list without that column would give it.

package import Roster

extension Roster {
  /// The roster as it would be without `column`, or without the whole table.
  package func without(_ column: RosterColumn) -> Roster {
    var roster = self
    if column.english == nil { roster.tables.remove(column.table) }
    roster.blankPeople(column)
    roster.blankMemberships(column)
    for at in networks.indices { roster.networks[at].blank(column) }
    for at in collaborations.indices { roster.collaborations[at].blank(column) }
    for at in initiatives.indices { roster.initiatives[at].blank(column) }
    roster.blankTables(column)
    return roster
  }

  private mutating func blankPeople(_ column: RosterColumn) {
    if column == .population {
      for at in organisations.indices { organisations[at].population = nil }
    }
    if column == .county {
      for at in organisations.indices { organisations[at].county = "" }
    }
    for at in people.indices {
      switch column {
      case .personOrganisation: people[at].organisation = nil
      case .personFunction: people[at].function = ""
      case .personLevel: people[at].level = .untold
      case .personSince: people[at].since = nil
      case .personSide: people[at].side = nil
      default: return
      }
    }
  }

  private mutating func blankMemberships(_ column: RosterColumn) {
    if column == .memberships { (memberships, vacantSeats) = ([], []) }
    if column == .vacancy { vacantSeats = [] }
    for at in memberships.indices {
      switch column {
      case .membershipRole: (memberships[at].role, memberships[at].otherRole) = (.member, nil)
      case .membershipFrom: memberships[at].from = nil
      case .membershipTo: memberships[at].to = nil
      case .attended: memberships[at].attended = nil
      default: break
      }
    }
    for at in vacantSeats.indices {
      switch column {
      case .membershipRole: vacantSeats[at].role = .member
      case .membershipFrom: vacantSeats[at].from = nil
      case .membershipTo: vacantSeats[at].to = nil
      default: break
      }
    }
  }

  private mutating func blankTables(_ column: RosterColumn) {
    switch column {
    case .networkLinks: networkLinks = []
    case .expectedSeats: expectedSeats = []
    case .collaborations:
      unname(collaborations.map(\.id)) { if case .collaboration(let at) = $0 { at } else { nil } }
      drivers = []
      (collaborations, collaborationMembers, selfTests, ladder, keyFactors) = ([], [], [], [], [])
      drivers = []
      loseMatters { if case .collaboration = $0 { true } else { false } }
    case .collaborationMembers: collaborationMembers = []
    case .collaborationHost:
      for at in collaborationMembers.indices { collaborationMembers[at].role = .party }
    case .costShare:
      for at in collaborationMembers.indices { collaborationMembers[at].costShare = nil }
    case .readiness: readiness = []
    case .economyShort: for at in areaEffects.indices { areaEffects[at].economyShort = nil }
    case .economyLong: for at in areaEffects.indices { areaEffects[at].economyLong = nil }
    case .vulnerability: for at in areaEffects.indices { areaEffects[at].vulnerability = nil }
    case .areaRank: for at in areaEffects.indices { areaEffects[at].rank = nil }
    case .selfTest: selfTests = []
    case .ladder: ladder = []
    case .ladderCurrent: for at in ladder.indices { ladder[at].current = nil }
    case .ladderWanted: for at in ladder.indices { ladder[at].wanted = nil }
    case .initiatives:
      unname(initiatives.map(\.id)) { if case .initiative(let at) = $0 { at } else { nil } }
      initiatives = []
      loseMatters { if case .initiative = $0 { true } else { false } }
    case .factorRating: for at in keyFactors.indices { keyFactors[at].rating = nil }
    case .readinessAsked: for at in readiness.indices { readiness[at].asked = nil }
    case .readinessUntil: for at in readiness.indices { readiness[at].until = nil }
    case .economy: for at in areaEffects.indices { areaEffects[at].economy = nil }
    case .startCost: for at in areaEffects.indices { areaEffects[at].startCost = nil }
    default: blankGoverning(column)
    }
  }

  /// What is about things whose table is left out names nothing then, and is kept as it was written.
  private mutating func unname(_ ids: [String], _ place: (Matter) -> Index?) {
    func unnamed(_ matter: Matter) -> Matter {
      place(matter).map { .other(ids[Int($0)]) } ?? matter
    }
    for at in decisions.indices { decisions[at].about = unnamed(decisions[at].about) }
    for at in effects.indices { effects[at].about = unnamed(effects[at].about) }
    for at in resources.indices { resources[at].about = unnamed(resources[at].about) }
  }

  /// What rows are about is no longer in the tables, and is a text that names nothing.
  private mutating func loseMatters(where isLost: (Matter) -> Bool) {
    let gone = Matter.other("borta")
    for at in decisions.indices where isLost(decisions[at].about) { decisions[at].about = gone }
    for at in effects.indices where isLost(effects[at].about) { effects[at].about = gone }
    for at in resources.indices where isLost(resources[at].about) { resources[at].about = gone }
  }

  private mutating func blankGoverning(_ column: RosterColumn) {
    switch column {
    case .goals:
      unname(goals.map(\.id)) { if case .goal(let at) = $0 { at } else { nil } }
      goals = []
      for at in initiatives.indices { initiatives[at].commonGoal = nil }
      loseMatters { if case .goal = $0 { true } else { false } }
    case .goalLevel: for at in goals.indices { goals[at].scope = Worded() }
    case .goalYear: for at in goals.indices { goals[at].year = nil }
    case .decisions: decisions = []
    case .effects: effects = []
    case .representation: representations = []
    case .drivers: drivers = []
    case .driverKind: for at in drivers.indices { drivers[at].driver = Worded() }
    case .entryValue: for at in drivers.indices { drivers[at].entryValue = Worded() }
    case .driverWanted: for at in drivers.indices { drivers[at].wanted = Worded() }
    case .resources: resources = []
    case .resourceKind: for at in resources.indices { resources[at].kind = Worded() }
    case .resourceHours: for at in resources.indices { resources[at].hours = nil }
    case .resourceKronor: for at in resources.indices { resources[at].kronor = nil }
    case .functions: homeFunctions = []
    case .functionPeople: for at in homeFunctions.indices { homeFunctions[at].people = nil }
    case .functionDeputy: for at in homeFunctions.indices { homeFunctions[at].hasDeputy = nil }
    case .functionVacantSince:
      for at in homeFunctions.indices { homeFunctions[at].vacantSince = nil }
    case .functionSharedWith: for at in homeFunctions.indices { homeFunctions[at].sharedWith = [] }
    case .start: startChecks = []
    case .startAnswer: for at in startChecks.indices { startChecks[at].answer = nil }
    case .startResponsible: for at in startChecks.indices { startChecks[at].responsible = "" }
    case .startDue: for at in startChecks.indices { startChecks[at].due = nil }
    default:
      for at in decisions.indices { decisions[at].blank(column) }
      for at in effects.indices { effects[at].blank(column) }
    }
  }
}

extension Decision {
  fileprivate mutating func blank(_ column: RosterColumn) {
    switch column {
    case .decisionDate: date = nil
    case .decisionLevel: level = .untold
    case .decisionKind: kind = nil
    case .decisionResponsible: responsible = ""
    case .decisionDue: due = nil
    case .decisionNext: next = ""
    case .decisionStatus: status = nil
    default: break
    }
  }
}

extension Effect {
  fileprivate mutating func blank(_ column: RosterColumn) {
    switch column {
    case .effectLevel: level = nil
    case .effectDirection: direction = nil
    case .effectBaseline: baseline = nil
    case .effectTarget: target = nil
    case .effectMeasured: measured = nil
    case .effectDate: date = nil
    default: break
    }
  }
}

extension Network {
  fileprivate mutating func blank(_ column: RosterColumn) {
    switch column {
    case .networkField: field = ""
    case .networkLevel: level = .untold
    case .networkKind: kind = ""
    case .networkForm: form = ""
    case .networkOrientation: orientation = Worded()
    case .networkHost: (host, hostText) = (nil, "")
    case .networkParent: parent = nil
    case .networkMandate: mandate = ""
    case .meetingsPerYear: meetingsPerYear = nil
    case .hoursPerMeeting: hoursPerMeeting = nil
    default: break
    }
  }
}

extension Collaboration {
  fileprivate mutating func blank(_ column: RosterColumn) {
    switch column {
    case .collaborationArea: area = ""
    case .collaborationForm: form = ""
    case .collaborationOrientation: orientation = Worded()
    case .collaborationHost: host = nil
    case .collaborationFrom: from = nil
    case .collaborationTo: to = nil
    case .collaborationAgreement: agreement = ""
    case .costKey: costKey = Worded()
    case .collaborationDepth: depth = nil
    case .collaborationExpected: expected = ""
    case .collaborationOutcome: outcome = ""
    case .collaborationNotice: notice = nil
    case .collaborationReview: review = nil
    case .collaborationStatus: status = nil
    case .collaborationEnding: ending = ""
    default: break
    }
  }
}

extension Initiative {
  fileprivate mutating func blank(_ column: RosterColumn) {
    switch column {
    case .initiativeArea: area = ""
    case .initiativeStage: stage = nil
    case .initiativeSince: since = nil
    case .initiativeOwner: owner = nil
    case .initiativeNetwork: network = nil
    case .initiativeMandate: mandate = ""
    case .initiativeGoal: goal = ""
    case .initiativeRole: role = nil
    case .initiativeAssignment: assignment = nil
    case .initiativeBenefit: benefit = nil
    case .initiativeFeasibility: feasibility = nil
    case .initiativeFit: fit = nil
    case .initiativeParties: (parties, isWidelyWanted) = ([], nil)
    case .initiativeNetworks: networks = []
    default: break
    }
  }
}
