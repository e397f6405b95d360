// What is said of person dependency: facts of one person in one sentence, and of the whole.

package import Findings
import Roster
import Text

extension Dependency {
  /// One finding for each person of class medium or high. It is grave only where the roster tells of a leaving: what
  /// would be lost is then known, and also when. Of those who are of no great weight, with most lost and most sole
  /// links first, ``mostMinor`` are told one by one, and the rest are counted beside them; the table has them all.
  package func findings(in structure: Structure) -> [Finding] {
    let told = structure.roster.people.indices.compactMap { person in
      levels(person).flatMap { $0.riskClass > .low ? (person: person, levels: $0) : nil }
    }
    let minor = told.filter { !$0.levels.isWeighty }.sorted { a, b in
      let (left, right) = (stakes[a.person], stakes[b.person])
      let losses = (left.efficiencyLoss ?? 0, right.efficiencyLoss ?? 0)
      if losses.0 != losses.1 { return losses.0 > losses.1 }
      if left.soleBridges != right.soleBridges { return left.soleBridges > right.soleBridges }
      return a.person < b.person
    }
    let few = minor.told(most: Self.mostMinor) {
      [$0.levels.isLeaving, $0.levels.likelihood == nil]
    }
    let lone = loneSeats
    let others = Dictionary(uniqueKeysWithValues: few.map { ($0.element.person, $0.others) })
    return told.filter { $0.levels.isWeighty || others[$0.person] != nil }.map {
      var finding = Finding.dependency(Facts($0.person, self, lone, structure), $0.levels, rules)
      finding.others = others[$0.person] ?? 0
      return finding
    }
  }

  /// The networks in which one person alone holds an organisation's only seat without a deputy.
  private var loneSeats: Set<Int32> {
    var people: [Int32: Int] = [:]
    for seats in soleSeatsUncovered { for seat in Set(seats) { people[seat, default: 0] += 1 } }
    return Set(people.filter { $0.value == 1 }.keys)
  }

  /// How many people of no great weight have a finding of their own.
  private static let mostMinor = 10
}

/// What is known of one person, with the ids that a sentence needs.
private struct Facts {
  let id: String
  let stake: Stake
  let signs: Signs
  let pairs: [(String, String)]
  let cutOff: [(id: String, people: Int)]
  /// How many pairs of networks share people.
  let linked: Int
  let organisations: [String]
  let roles: [String]
  let seats: [String]
  /// The networks among those in which people whose roles are not understood may be cover, and how many they are.
  let unclear: (networks: [String], count: Int)
  /// The links that the roster declares between the networks cut off and others: contact that stays.
  let declared: Int
  /// Whether nobody else holds an organisation's only seat without a deputy in one of the networks of ``seats``.
  let isAloneInSeats: Bool

  init(_ person: Int, _ dependency: Dependency, _ lone: Set<Int32>, _ structure: Structure) {
    let roster = structure.roster
    let network = { (index: Int32) in roster.networks[Int(index)].id }
    id = roster.people[person].id
    stake = dependency.stakes[person]
    signs = dependency.signs[person]
    pairs = dependency.bridges(of: person).map { (network($0.a), network($0.b)) }
    cutOff = dependency.cutOffs.networks[person].map {
      (network($0), structure.seats.graph.degree(of: structure.seats.left + Int($0)))
    }
    linked = dependency.sole.linkedPairs
    organisations = dependency.cutOffs.organisations[person].map {
      roster.organisations[Int($0)].id
    }
    roles = dependency.uncoveredRoles[person].map(network)
    seats = dependency.soleSeatsUncovered[person].map(network)
    let perhaps = dependency.perhapsCover(of: person)
    unclear = (perhaps.map { network($0.network) }, perhaps.reduce(0) { $0 + $1.people.count })
    let gone = Set(dependency.cutOffs.networks[person])
    declared = structure.roster.networkLinks.count { gone.contains($0.a) != gone.contains($0.b) }
    isAloneInSeats = dependency.soleSeatsUncovered[person].contains(where: lone.contains)
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

extension Finding {
  fileprivate static func dependency(
    _ facts: Facts, _ levels: RiskLevels, _ rules: RiskRules
  ) -> Finding {
    let stake = facts.stake
    let isUrgent = levels.riskClass == .high && levels.isLeaving
    return Finding(
      kind: "dependency", severity: isUrgent ? .high : levels.isWeighty ? .medium : .low,
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
      meaning: levels.isLeaving
        ? Localised(
          swedish: """
            Enligt listorna lämnas platser inom \(rules.horizonMonths) månader. Förnyas de inte, och är \
            ingen annan förberedd, kan det som hänger på dem gå förlorat. Sårbarheten ligger i bemanningen, \
            aldrig hos personen.
            """,
          english: """
            By the rosters, seats are left within \(rules.horizonMonths) months. If they are not renewed \
            and nobody else is prepared, what hangs on them may be lost. The weakness lies in the staffing, \
            never in the person.
            """)
        : Localised(
          swedish: levels.likelihood == nil
            ? """
            Listorna säger inte när uppdragen byter innehavare. Sker det utan att någon är förberedd kan \
            det som hänger på dem gå förlorat. Sårbarheten ligger i bemanningen, aldrig hos personen.
            """
            : """
            Platserna löper vidare enligt listorna. Det som hänger på dem kan gå förlorat den dag de byter \
            innehavare utan att någon är förberedd. Sårbarheten ligger i bemanningen, aldrig hos personen.
            """,
          english: levels.likelihood == nil
            ? """
            The rosters do not tell when the assignments change hands. If that happens without anyone \
            being prepared, what hangs on them may be lost. The weakness lies in the staffing, never in the \
            person.
            """
            : """
            By the rosters the seats go on. What hangs on them may be lost on the day they change hands \
            without anyone being prepared. The weakness lies in the staffing, never in the person.
            """),
      action: isUrgent
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
    let (hanging, bare) = (consequences(.swedish), bare(.swedish))
    let hangs = hanging.joined(" samt ").after("På \(person: id) hänger ")
    let lacks = Phrase.list(bare, .swedish)
    return sentences(
      hanging.isEmpty
        ? lacks.after("\(person: id) saknar ersättare ")
        : bare.isEmpty ? hangs : hangs + lacks.after(". Ersättare saknas "), rules, .swedish)
  }

  func english(_ rules: RiskRules) -> Phrase {
    let (hanging, bare) = (consequences(.english), bare(.english))
    let hangs = hanging.joined(", and ").after("On \(person: id) hang ")
    let lacks = Phrase.list(bare, .english)
    return sentences(
      hanging.isEmpty
        ? lacks.after("\(person: id) has no deputy ")
        : bare.isEmpty ? hangs : hangs + lacks.after(". There is no deputy "), rules, .english)
  }

  /// What hangs there, what the roster tells of leaving, and, apart from it, that the holder is new.
  private func sentences(_ fact: Phrase, _ rules: RiskRules, _ language: Language) -> Phrase {
    let leaving = Phrase.list(signs(rules, language), language)
    let isNew = Localised<Phrase>(
      swedish: " Innehavaren är ny på posten.", english: " The holder is new on the post.")
    return fact + "." + declaredLinks(language)
      + (leaving.isEmpty ? .empty : leaving.after(" ") + ".")
      + (signs.isNewOnPost ? isNew[language] : .empty) + unclearRoles(language)
  }

  /// What "without a deputy" does not know, where roles are written that are not understood.
  private func unclearRoles(_ language: Language) -> Phrase {
    guard unclear.count > 0 else { return .empty }
    let networks = unclear.networks.listed(language).inAnnex(unclear.networks.asNetworks[language])
    return Localised<Phrase>(
      swedish: """
         I \(networks) har \(people: unclear.count, "uppdrag", "uppdrag") en roll som inte har tolkats; där kan \
        det finnas ersättare.
        """,
      english: """
         In \(networks) the role of \(people: unclear.count, "assignment", "assignments") is not understood; \
        there may be deputies among them.
        """)[language]
  }

  /// The contact that stays, where the roster declares links of the networks cut off.
  private func declaredLinks(_ language: Language) -> Phrase {
    guard declared > 0 else { return .empty }
    return Localised<Phrase>(
      swedish:
        " Till övriga nätverk anger listorna också \(declared.of("länk", "länkar")) av annat slag.",
      english:
        " The rosters also declare \(declared.of("link", "links")) of another kind to the other networks."
    )[language]
  }

  private func say(
    _ count: Int, _ swedish: Phrase, _ english: Phrase, in language: Language
  ) -> [Phrase] {
    count > 0 ? [Localised(swedish: swedish, english: english)[language]] : []
  }

  /// What nobody would take over: the tasks and the seats without a deputy.
  private func bare(_ language: Language) -> [Phrase] {
    let isOne = seats.count == 1
    // One person leads a network: beside a code it is not named, nor a seat that is only one person's.
    let led = roles.listed(language).inAnnex(roles.asNetworks[language])
    let sole = seats.listed(language).inAnnex(isAloneInSeats ? seats.asNetworks[language] : nil)
    return say(
      roles.count, "för uppdraget att leda \(led)", "for the task of leading \(led)", in: language)
      + say(
        seats.count,
        "för organisationens \(isOne ? "enda plats" : "enda platser") i \(sole)",
        "for the organisation's only \(isOne ? "seat" : "seats") in \(sole)",
        in: language)
  }

  /// What would be lost, the gravest first.
  private func consequences(_ language: Language) -> [Phrase] {
    func say(_ count: Int, _ swedish: Phrase, _ english: Phrase) -> [Phrase] {
      self.say(count, swedish, english, in: language)
    }
    let loss = stake.efficiencyLoss ?? 0
    // One person is the only contact of an organisation: beside a code it is not named.
    let lone = organisations.organisations(language).inAnnex(
      organisations.asOrganisations[language])
    return say(
      cutOff.count,
      "kontakten genom gemensamma personer mellan \(cutOff.sized(language)) och övriga nätverk",
      "the contact through shared people between \(cutOff.sized(language)) and the other networks")
      + say(
        organisations.count,
        "all kontakt som \(lone) har med de övriga genom nätverken",
        "all contact that \(lone) \(organisations.count == 1 ? "has" : "have") with the others through the networks"
      )
      + say(
        pairs.count,
        pairs.count == 1
          ? "länken \(pairs.listed(language))\(share(loss, language))"
          : "\(pairs.count) av \(linked) länkar mellan nätverk, \(pairs.listed(language))\(share(loss, language))",
        pairs.count == 1
          ? "the link \(pairs.listed(language))\(share(loss, language))"
          : "\(pairs.count) of \(linked) links between networks, \(pairs.listed(language))\(share(loss, language))"
      )
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
    let (ending, seats) = (signs.leavingSeats - signs.announcedVacancies, signs.seats)
    let months = rules.horizonMonths
    return say(
      ending > 0,
      ending == seats
        ? "\(either: seats == 1 ? "Platsen löper" : "Alla platser löper", "Alla platser löper") ut inom \(months) månader"
        : "\(people: ending) av \(people: seats, "plats", "platser") löper ut inom \(months) månader",
      ending == seats
        ? "\(either: seats == 1 ? "The seat ends" : "All seats end", "All seats end") within \(months) months"
        : "\(people: ending) of \(people: seats, "seat", "seats") end within \(months) months")
      + say(
        signs.announcedVacancies > 0,
        "\(ending > 0 ? "" : "En ")vakans är anmäld för \(people: signs.announcedVacancies, "plats", "platser")",
        "\(ending > 0 ? "" : "A ")vacancy is announced for \(people: signs.announcedVacancies, "seat", "seats")"
      )
  }
}

extension Phrase {
  fileprivate func after(_ head: Phrase) -> Phrase { head + self }
}
