// Why something cannot be known from a roster, in a sentence of each language.

package import Text

extension Roster {
  /// Why something is unknown, without capital and full stop: it follows on "kan inte bedömas:".
  package typealias Reason = Localised<String>

  /// Why what rests on all of `columns` is unknown; `nil` when each of them is told.
  ///
  /// - Complexity: O(rows of their tables).
  package func unknown(_ columns: RosterColumn...) -> Reason? { unknown(all: columns) }

  /// The same of a list.
  package func unknown(all columns: [RosterColumn]) -> Reason? {
    reason(columns.filter { !tells($0) })
  }

  /// Why what can be told from any one of `columns` is unknown; `nil` when one of them is told.
  package func unknown(eitherOf columns: RosterColumn...) -> Reason? {
    columns.contains(where: tells) ? nil : reason(columns)
  }

  private func reason(_ columns: [RosterColumn]) -> Reason? {
    guard !columns.isEmpty else { return nil }
    var seen: Set<TableName> = []
    let sentences = columns.map(\.table).filter { seen.insert($0).inserted }
      .flatMap { table in self.sentences(table, columns.filter { $0.table == table }) }
    return Localised(
      swedish: sentences.map(\.swedish).joined(separator: "; "),
      english: sentences.map(\.english).joined(separator: "; "))
  }

  /// What is said of the columns that are not told of one table.
  private func sentences(_ table: TableName, _ columns: [RosterColumn]) -> [Reason] {
    let file = table.rawValue + ".csv"
    if !holds(table) || columns.contains(where: { $0.english == nil }) {
      return tables.contains(table)
        ? [Localised(swedish: "\(file) är tom", english: "\(file) is empty")]
        : [Localised(swedish: "\(file) saknas", english: "\(file) is missing")]
    }
    let plain = columns.filter { !$0.hasOwnSentence }
    let own = columns.filter(\.hasOwnSentence).map { $0.sentence(file) }
    return (plain.isEmpty ? [] : [Self.sentence(file, plain)]) + own
  }

  /// Whether the dataset has rows of a table.
  package func holds(_ table: TableName) -> Bool {
    switch table {
    case .organisations: !organisations.isEmpty
    case .people: !people.isEmpty
    case .networks: !networks.isEmpty
    case .memberships: !memberships.isEmpty || !vacantSeats.isEmpty
    case .networkLinks: !networkLinks.isEmpty
    case .seats: !expectedSeats.isEmpty
    case .collaborations: !collaborations.isEmpty
    case .collaborationMembers: !collaborationMembers.isEmpty
    case .readiness: !readiness.isEmpty
    case .areaEffects: !areaEffects.isEmpty
    case .selfTest: !selfTests.isEmpty
    case .ladder: !ladder.isEmpty
    case .initiatives: !initiatives.isEmpty
    case .initiativeParties: initiatives.contains { !$0.parties.isEmpty }
    case .initiativeNetworks: initiatives.contains { !$0.networks.isEmpty }
    case .keyFactors: !keyFactors.isEmpty
    case .goals: !goals.isEmpty
    case .decisions: !decisions.isEmpty
    case .effects: !effects.isEmpty
    case .representation: !representations.isEmpty
    case .drivers: !drivers.isEmpty
    case .resources: !resources.isEmpty
    case .functions: !homeFunctions.isEmpty
    case .start: !startChecks.isEmpty
    }
  }
}

// MARK: Wording

extension RosterColumn {
  /// The column as a Swedish reader knows it, in running text.
  package var swedish: String {
    switch self {
    case .population: "folkmängd"
    case .county: "län"
    case .personOrganisation: "organisation"
    case .personFunction: "funktion"
    case .personLevel, .networkLevel: "nivå"
    case .personSince: "första dag på posten"
    case .initiativeSince: "när steget inleddes"
    case .networkField: "område"
    case .networkKind: "slag"
    case .networkForm, .collaborationForm: "form"
    case .networkOrientation, .collaborationOrientation: "inriktning"
    case .networkHost, .collaborationHost: "värd"
    case .networkParent: "överordnat nätverk"
    case .networkMandate, .initiativeMandate: "uppdrag"
    case .meetingsPerYear: "möten per år"
    case .hoursPerMeeting: "timmar per möte"
    case .memberships: "uppdrag i nätverken"
    case .membershipRole: "roll"
    case .membershipFrom, .collaborationFrom: "startdatum"
    case .membershipTo, .collaborationTo: "slutdatum"
    case .attended: "närvaro"
    case .vacancy: "vakanta platser"
    case .networkLinks: "länkar mellan nätverk"
    case .expectedSeats: "förväntade platser"
    case .collaborations: "samarbeten"
    case .collaborationArea: "samverkansområde"
    case .collaborationAgreement: "avtal"
    case .costKey: "fördelningsgrund"
    case .collaborationDepth: "djup"
    case .collaborationExpected: "väntat resultat"
    case .collaborationOutcome: "utfall"
    case .collaborationMembers: "parter i samarbeten"
    case .costShare: "kostnadsandel"
    case .readiness: "vilja att samverka"
    case .economyShort: "ekonomi på kort sikt"
    case .economyLong: "ekonomi på lång sikt"
    case .vulnerability: "sårbarhet"
    case .areaRank: "rangordning"
    case .selfTest: "svar på självtestet"
    case .ladder: "steg på samverkanstrappan"
    case .ladderCurrent: "nuläge"
    case .ladderWanted: "önskat läge"
    case .initiatives: "initiativ"
    case .initiativeArea: "område"
    case .initiativeStage: "steg"
    case .initiativeOwner: "ägare"
    case .initiativeNetwork: "nätverk"
    case .initiativeGoal: "mål"
    case .initiativeRole: "roll"
    case .initiativeAssignment: "uppdragstyp"
    case .initiativeBenefit: "nytta"
    case .initiativeFeasibility: "genomförbarhet"
    case .initiativeFit: "passning"
    case .initiativeParties: "parter i initiativ"
    case .initiativeNetworks: "nätverk i initiativ"
    case .factorRating: "bedömning"
    case .personSide: "majoritet eller opposition"
    case .collaborationNotice: "sista dag för uppsägning"
    case .collaborationReview: "dag för översyn"
    case .collaborationStatus, .decisionStatus: "läge"
    case .collaborationEnding: "skäl till avslut"
    case .readinessAsked: "svarsdatum"
    case .readinessUntil: "hur länge svaret gäller"
    case .economy: "ekonomi utan angiven tid"
    case .startCost: "startkostnad"
    case .goals: "mål"
    case .goalLevel, .decisionLevel, .effectLevel: "nivå"
    case .goalYear: "år"
    case .decisions: "beslut"
    case .decisionDate: "datum"
    case .decisionKind, .resourceKind: "slag"
    case .decisionResponsible, .startResponsible: "ansvarig"
    case .decisionDue, .startDue: "senast klart"
    case .decisionNext: "nästa steg"
    case .effects: "effekter"
    case .effectDirection: "väntad riktning"
    case .effectBaseline: "utgångsläge"
    case .effectTarget: "målvärde"
    case .effectMeasured: "mätvärde"
    case .effectDate: "mätdag"
    case .representation: "gemensam representation"
    case .drivers: "drivkrafter"
    case .driverKind: "drivkraft"
    case .entryValue: "ingångsvärde"
    case .driverWanted: "önskad inriktning"
    case .resources: "resurser"
    case .resourceHours: "timmar"
    case .resourceKronor: "kronor"
    case .functions: "funktioner på hemmaplan"
    case .functionPeople: "antal"
    case .functionDeputy: "ersättare"
    case .functionVacantSince: "vakant sedan"
    case .functionSharedWith: "delas med"
    case .start: "frågor före start"
    case .startAnswer: "svar"
    }
  }

  /// Whether it is more than a column that is left empty.
  fileprivate var hasOwnSentence: Bool { self == .vacancy || self == .membershipRole }

  fileprivate func sentence(_ file: String) -> Roster.Reason {
    self == .vacancy
      ? Localised(
        swedish: "ingen plats i \(file) är märkt som vakant, så listan kan sakna dem",
        english: "no seat in \(file) is marked as vacant, so the list may leave them out")
      : Localised(
        swedish: "\(file) anger ingen annan roll än ledamot",
        english: "\(file) gives no role but that of member")
  }
}

extension Roster {
  /// That a file tells none of these columns.
  private static func sentence(_ file: String, _ columns: [RosterColumn]) -> Reason {
    let (swedish, english) = (
      columns.map(\.swedish), columns.compactMap { $0.english.map { "'\($0)'" } }
    )
    guard columns.count > 1 else {
      return Localised(
        swedish: "\(file) saknar uppgift om \(swedish.joined())",
        english: "\(file) has nothing under \(english.joined())")
    }
    return Localised(
      swedish: "\(file) har varken \(swedish.listed(" eller "))",
      english: "\(file) has neither \(english.listed(" nor "))")
  }
}
