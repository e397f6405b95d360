// What is said of person dependency: facts of one person in one sentence, and of the whole.

package import Findings
package import Roster

extension Dependency {
  /// One finding for each person of class medium or high.
  package func findings(in structure: Structure) -> [Finding] {
    structure.roster.people.indices.compactMap { person in
      guard let levels = levels(person), levels.riskClass > .low else { return nil }
      return .dependency(
        Facts(person, self, structure), levels.riskClass, rules, lasts: structure.asOf)
    }
  }

  package func keyFigures(of roster: Roster) -> [KeyFigure] {
    let levels = stakes.indices.compactMap(levels)
    return [
      .highDependency(
        levels.count { $0.riskClass == .high },
        unless: roster.unknown(eitherOf: .membershipTo, .personSince, .vacancy)),
      .singlePoints(
        singlePoints, unclear: deputies.unclearSeats.seats,
        unless: roster.unknown(.personOrganisation, .membershipRole)),
    ]
  }
}

/// What is known of one person, with the ids that a sentence needs.
private struct Facts {
  let id: String
  let stake: Stake
  let signs: Signs
  let pairs: [(String, String)]
  let cutOff: [String]
  let organisations: [String]
  let roles: [String]
  let seats: [String]
  /// The networks among those in which there are other people whose roles are not understood, and how many.
  let unclear: (networks: [String], count: Int)

  init(_ person: Int, _ dependency: Dependency, _ structure: Structure) {
    let roster = structure.roster
    let network = { (index: Int32) in roster.networks[Int(index)].id }
    id = roster.people[person].id
    stake = dependency.stakes[person]
    signs = dependency.signs[person]
    pairs = dependency.bridges(of: person).map { (network($0.a), network($0.b)) }
    cutOff = dependency.cutOffs.networks[person].map(network)
    organisations = dependency.cutOffs.organisations[person].map {
      roster.organisations[Int($0)].id
    }
    roles = dependency.uncoveredRoles[person].map(network)
    seats = dependency.soleSeatsUncovered[person].map(network)
    let bare = Set(dependency.uncoveredRoles[person] + dependency.soleSeatsUncovered[person])
    let counts = bare.sorted().map {
      ($0, dependency.deputies.unclear(beside: Int32(person), in: $0))
    }.filter { $0.1 > 0 }
    unclear = (counts.map { network($0.0) }, counts.reduce(0) { $0 + $1.1 })
  }
}

extension Dependency {
  /// The sole bridges of one person.
  package func bridges(of person: Int) -> ArraySlice<SoleBridges.Bridge> {
    let first = sole.bridges.indices.halved { sole.bridges[$0].person < person }
    return sole.bridges[first..<first + sole.counts[person]]
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func highDependency(
    _ count: Int, unless reason: Roster.Reason?
  ) -> KeyFigure {
    KeyFigure(
      "high_dependency", .count(count), unless: reason,
      label: Localised(
        swedish: count == 1
          ? "uppdrag där mycket hänger på en person som kan vara på väg"
          : "uppdrag där mycket hänger på personer som kan vara på väg",
        english: count == 1
          ? "person on whom much hangs and who may be leaving"
          : "people on whom much hangs and who may be leaving"),
      definition: Localised(
        swedish: "Personer i den högsta klassen när följd och sannolikhet vägs samman; reglerna "
          + "står i metodavsnittet.",
        english: "People in the highest class of consequence and likelihood together; the rules "
          + "are in the method section."))
  }

  /// - Parameter unclear: assignments whose roles are not understood.
  fileprivate static func singlePoints(
    _ count: Int, unclear: Int, unless reason: Roster.Reason?
  ) -> KeyFigure {
    let proviso =
      unclear == 0
      ? Localised(swedish: "", english: "")
      : Localised(
        swedish:
          " \(unclear.shown(.swedish)) uppdrag har en roll som inte har tolkats och kan vara "
          + "ersättare; då är platserna färre.",
        english:
          " The role of \(unclear.shown(.english)) assignments is not understood and may be that of "
          + "a deputy; the seats are then fewer.")
    return KeyFigure(
      "uncovered_seats", .count(count), unless: reason,
      label: Localised(
        swedish: count == 1
          ? "plats som bara en person kan fylla" : "platser som bara en person kan fylla",
        english: count == 1
          ? "seat that only one person can fill" : "seats that only one person can fill"),
      definition: Localised(
        swedish: "Platser där organisationen inte har någon annan, eller där ordföranden eller "
          + "samordnaren är ensam, och ingen ersättare finns. Samma plats med en ersättare räknas "
          + "inte, och en ordförande med vice ordförande inte heller." + proviso.swedish,
        english: "Seats where the organisation has nobody else, or where the chair or coordinator "
          + "is alone, and there is no deputy. The same seat with a deputy does not count, nor does "
          + "a chair with a vice chair." + proviso.english))
  }
}

extension Finding {
  fileprivate static func dependency(
    _ facts: Facts, _ riskClass: RiskLevel, _ rules: RiskRules, lasts asOf: Day
  ) -> Finding {
    let stake = facts.stake
    return Finding(
      kind: "dependency", severity: riskClass == .high ? .high : .medium,
      subjects: [.person(facts.id)],
      measures: [
        // What findings of one class are ranked by.
        Measure("efficiency_loss", stake.efficiencyLoss ?? 0),
        Measure("sole_bridges", Double(stake.soleBridges)),
        Measure("sole_seats_uncovered", Double(stake.soleSeatsUncovered)),
        Measure("uncovered_roles", Double(stake.uncoveredRoles)),
        Measure("cut_off_networks", Double(stake.cutOffNetworks)),
        Measure("cut_off_organisations", Double(stake.cutOffOrganisations)),
        Measure("initiatives", Double(stake.initiatives)),
      ],
      basis: .rule,
      fact: Localised(swedish: facts.swedish(rules), english: facts.english(rules)),
      meaning: riskClass == .high
        ? Localised(
          swedish: """
            Mycket av samarbetet vilar på dessa uppdrag, och det finns tecken på att de kan byta \
            innehavare. Sårbarheten ligger i bemanningen, aldrig hos personen: den som bär mycket \
            gör ofta mycket nytta.
            """,
          english: """
            Much of the collaboration rests on these assignments, and there are signs that they \
            may change hands. The weakness lies in the staffing, never in the person: those who \
            carry much often do much good.
            """)
        : Localised(
          swedish: """
            Det som hänger på uppdraget går förlorat den dag det byter innehavare utan att någon \
            är förberedd. Sårbarheten ligger i bemanningen, aldrig hos personen.
            """,
          english: """
            What hangs on the assignment is lost on the day it changes hands without anyone being \
            prepared. The weakness lies in the staffing, never in the person.
            """),
      action: riskClass == .high
        ? Localised(
          swedish: """
            Börja här, medan det finns tid för överlämning: utse ersättare som deltar redan nu, och \
            ge ytterligare en person plats där länken mellan nätverken annars bryts.
            """,
          english: """
            Begin here, while there is time to hand over: name deputies who take part already now, \
            and give one more person a seat where the link between networks would otherwise break.
            """)
        : Localised(
          swedish: """
            Utse en ersättare för de platser som saknar en, eller låt ytterligare en person delta. \
            En kontaktperson mellan nätverken kan räcka.
            """,
          english: """
            Name a deputy for the seats that have none, or let one more person take part. A contact \
            person between the networks may be enough.
            """))
  }
}

extension Facts {
  func swedish(_ rules: RiskRules) -> Phrase {
    let likely = signs(rules, .swedish)
    return Phrase.list(consequences(.swedish), .swedish).after("På \(person: id) hänger ")
      + (likely.isEmpty
        ? "." : Phrase.list(likely, .swedish).after(". Tecken på förändring: ") + ".")
      + unclearRoles(.swedish)
  }

  func english(_ rules: RiskRules) -> Phrase {
    let likely = signs(rules, .english)
    return Phrase.list(consequences(.english), .english).after("On \(person: id) hang ")
      + (likely.isEmpty ? "." : Phrase.list(likely, .english).after(". What may change: ") + ".")
      + unclearRoles(.english)
  }

  /// What "without a deputy" does not know, where roles are written that are not understood.
  private func unclearRoles(_ language: Language) -> Phrase {
    guard unclear.count > 0 else { return .empty }
    let networks = unclear.networks.listed(language)
    return Localised<Phrase>(
      swedish: """
         I \(networks) har \(unclear.count.of("uppdrag", "uppdrag")) en roll som inte har tolkats; där kan \
        det finnas ersättare.
        """,
      english: """
         In \(networks) the role of \(unclear.count.of("assignment", "assignments")) is not understood; \
        there may be deputies among them.
        """)[language]
  }

  /// What would be lost, the gravest first.
  private func consequences(_ language: Language) -> [Phrase] {
    func say(_ count: Int, _ swedish: Phrase, _ english: Phrase) -> [Phrase] {
      count > 0 ? [Localised(swedish: swedish, english: english)[language]] : []
    }
    let loss = stake.efficiencyLoss ?? 0
    return say(
      cutOff.count,
      "kontakten mellan \(cutOff.listed(language)) och övriga nätverk",
      "the contact between \(cutOff.listed(language)) and the other networks")
      + say(
        organisations.count,
        "all kontakt som \(organisations.organisations(language)) har med de övriga",
        "all contact that \(organisations.organisations(language)) \(organisations.count == 1 ? "has" : "have") with the others"
      )
      + say(
        pairs.count,
        pairs.count == 1
          ? "länken \(pairs.listed(language))\(share(loss, language))"
          : "\(pairs.count) länkar mellan nätverk, \(pairs.listed(language))\(share(loss, language))",
        pairs.count == 1
          ? "the link \(pairs.listed(language))\(share(loss, language))"
          : "\(pairs.count) links between networks, \(pairs.listed(language))\(share(loss, language))"
      )
      + say(
        roles.count,
        "uppdraget att leda \(roles.listed(language)) utan ersättare",
        "the task of leading \(roles.listed(language)) without a deputy")
      + say(
        seats.count,
        "organisationens enda plats i \(seats.listed(language)) utan ersättare",
        "the organisation's only seat in \(seats.listed(language)) without a deputy")
      + say(
        stake.initiatives, stake.initiatives.of("initiativ", "initiativ"),
        stake.initiatives.of("initiative", "initiatives"))
  }

  /// How much shorter of reach the networks become, when it can be seen in whole percent.
  private func share(_ loss: Double, _ language: Language) -> Phrase {
    guard loss >= 0.005 else { return .empty }
    return Localised<Phrase>(
      swedish: " (\(percent: loss) av nätverkens närhet till varandra)",
      english: " (\(percent: loss) of how near the networks are to each other)")[language]
  }

  private func signs(_ rules: RiskRules, _ language: Language) -> [Phrase] {
    func say(_ isTrue: Bool, _ swedish: Phrase, _ english: Phrase) -> [Phrase] {
      isTrue ? [Localised(swedish: swedish, english: english)[language]] : []
    }
    let (leaving, seats) = (signs.leavingSeats, signs.seats)
    return say(
      leaving > 0,
      leaving == seats
        ? "uppdragen löper ut inom \(rules.horizonMonths) månader"
        : "\(leaving) av \(seats) uppdrag löper ut inom \(rules.horizonMonths) månader",
      leaving == seats
        ? "the assignments end within \(rules.horizonMonths) months"
        : "\(leaving) of \(seats) assignments end within \(rules.horizonMonths) months")
      + say(
        signs.isNewOnPost, "innehavaren är ny på posten", "the holder is new on the post")
      + say(
        signs.hasVacancy, "organisationen har en vakant plats i samma nätverk",
        "the organisation has a vacant seat in the same network")
  }
}

extension Phrase {
  fileprivate func after(_ head: Phrase) -> Phrase { head + self }
}

extension [String] {
  /// The organisations with these ids as a list in `language`.
  fileprivate func organisations(_ language: Language) -> Phrase {
    .list(map { "\(organisation: $0)" }, most: 4, language)
  }
}

extension [(String, String)] {
  /// The pairs of networks with these ids as a list in `language`.
  fileprivate func listed(_ language: Language) -> Phrase {
    .list(map { "\(network: $0) – \(network: $1)" }, most: 4, language)
  }
}
