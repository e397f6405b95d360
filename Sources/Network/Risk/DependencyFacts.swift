// The facts of one person's dependency, a sentence each.

import Findings
import Roster
import Text

/// What is known of one person, with the ids that a sentence needs.
struct DependencyFacts {
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

// MARK: Wording

extension DependencyFacts {
  /// One sentence a fact: what would be lost, the gravest first, what has no deputy, what the roster tells of leaving.
  func told(_ rules: RiskRules, _ language: Language) -> Phrase {
    typealias Sentence = (_ who: Phrase) -> Localised<Phrase>
    let stakes: [(isTold: Bool, sentence: Sentence)] = [
      (!cutOff.isEmpty, cutOffSentence), (!organisations.isEmpty, organisationSentence),
      (!pairs.isEmpty, pairSentence), (stake.initiatives > 0, initiativeSentence),
    ]
    // In full the first time, then as somebody who has been named.
    let again = Localised<Phrase>(swedish: "personen", english: "the same person")[language]
    var sentences: [Phrase] = []
    for (isTold, sentence) in stakes where isTold {
      sentences.append(sentence(sentences.isEmpty ? "\(person: id)" : again)[language])
    }
    let opening = Localised<Phrase>(swedish: "Personen", english: "The same person")[language]
    let bare: [(isTold: Bool, sentence: Sentence)] = [
      (!roles.isEmpty, roleSentence), (!seats.isEmpty, seatSentence),
    ]
    for (isTold, sentence) in bare where isTold {
      sentences.append(sentence(sentences.isEmpty ? "\(person: id)" : opening)[language])
    }
    sentences += [declaredLinks, signs(rules), newcomer, unclearRoles].map { $0[language] }
    return sentences.filter { !$0.isEmpty }.reduce(.empty) { $0.isEmpty ? $1 : $0 + " " + $1 }
  }

  private func cutOffSentence(_ who: Phrase) -> Localised<Phrase> {
    Localised(
      swedish: """
        Om \(who) lämnar har \(cutOff.sized(.swedish)) ingen gemensam deltagare med övriga nätverk.
        """,
      english: """
        If \(who) leaves, \(cutOff.sized(.english)) \(cutOff.count == 1 ? "shares" : "share") no participant \
        with the other networks.
        """)
  }

  private func organisationSentence(_ who: Phrase) -> Localised<Phrase> {
    // One person is the only contact of an organisation: beside a code it is not named.
    func lone(_ language: Language) -> Phrase {
      organisations.organisations(language).inAnnex(organisations.asOrganisations[language])
    }
    return Localised(
      swedish: "All kontakt som \(lone(.swedish)) har med övriga i nätverken går genom \(who).",
      english: """
        All contact that \(lone(.english)) \(organisations.count == 1 ? "has" : "have") with the others in \
        the networks runs through \(who).
        """)
  }

  private func pairSentence(_ who: Phrase) -> Localised<Phrase> {
    let count = pairs.count
    let lost = lostEfficiency
    if count == 1, let (a, b) = pairs.first {
      return Localised(
        swedish: """
          Kontakten mellan nätverken \(network: a) och \(network: b) går enbart genom \(who).\(lost.swedish)
          """,
        english: """
          The link between the networks \(network: a) and \(network: b) runs through \(who) alone.\
          \(lost.english)
          """)
    }
    return Localised(
      swedish: """
        Av \(linked.inWords(.swedish)) kontakter mellan nätverk går \(count.inWords(.swedish)) enbart genom \
        \(who) (se tabellen).\(lost.swedish)
        """,
      english: """
        Of \(linked.inWords(.english)) links between networks, \(count.inWords(.english)) run through \(who) alone \
        (see the table).\(lost.english)
        """)
  }

  private func initiativeSentence(_ who: Phrase) -> Localised<Phrase> {
    let count = stake.initiatives
    return Localised(
      swedish: """
        I \(count.inWords(.swedish, isNeuter: true)) initiativ är \(who) ägarens enda deltagare eller den enda \
        som nätverken har gemensam.
        """,
      english: """
        In \(count.of("initiative", "initiatives", .english)), \(who) is the owner's only participant or the only \
        one whom the networks share.
        """)
  }

  /// How much less efficient the contact of the networks becomes, when it can be seen in whole percent.
  private var lostEfficiency: Localised<Phrase> {
    let loss = stake.efficiencyLoss ?? 0
    guard loss >= 0.005 else { return Localised(.empty) }
    return Localised(
      swedish: " Effektivitetsförlusten är \(percent: loss).",
      english: " The loss of efficiency is \(percent: loss).")
  }

  /// What nobody would take over: the tasks without a deputy.
  private func roleSentence(_ opening: Phrase) -> Localised<Phrase> {
    // One person leads a network: beside a code it is not named.
    func led(_ language: Language) -> Phrase {
      roles.networks(language).inAnnex(roles.asNetworks[language])
    }
    return Localised(
      swedish: "\(opening) saknar ersättare för uppdraget att leda \(led(.swedish)).",
      english: "\(opening) has no deputy for leading \(led(.english)).")
  }

  /// The seats without a deputy.
  private func seatSentence(_ opening: Phrase) -> Localised<Phrase> {
    let isOne = seats.count == 1
    // A seat that is only one person's is not named beside a code, and several are counted there.
    func sole(_ language: Language) -> Phrase {
      seats.networks(language).inAnnex(
        isAloneInSeats || !isOne ? seats.asNetworks[language] : nil)
    }
    return Localised(
      swedish: """
        \(opening) saknar ersättare för organisationens \(isOne ? "enda plats" : "enda platser") i \
        \(sole(.swedish)).
        """,
      english: """
        \(opening) has no deputy for the organisation's only \(isOne ? "seat" : "seats") in \(sole(.english)).
        """)
  }

  /// The contact that stays, where the roster declares links of the networks cut off.
  private var declaredLinks: Localised<Phrase> {
    guard declared > 0 else { return Localised(.empty) }
    return Localised(
      swedish: """
        Listorna anger också \(declared.of("kontakt", "kontakter", .swedish)) av annat slag med övriga nätverk.
        """,
      english: """
        The lists also state \(declared.of("link", "links", .english)) of another kind with the other networks.
        """)
  }

  private func signs(_ rules: RiskRules) -> Localised<Phrase> {
    let (ending, seats) = (signs.leavingSeats - signs.announcedVacancies, signs.seats)
    let announced = signs.announcedVacancies
    func ends(_ language: Language) -> Phrase {
      let months = rules.horizonMonths.inWords(language)
      switch language {
      case .swedish:
        return ending == seats
          ? "\(either: seats == 1 ? "Platsen löper" : "Alla platser löper", "Alla platser löper") ut inom \(months) månader"
          : "\(people: ending) av \(people: seats, "plats", "platser") löper ut inom \(months) månader"
      case .english:
        return ending == seats
          ? "\(either: seats == 1 ? "The seat ends" : "All seats end", "All seats end") within \(months) months"
          : "\(people: ending) of \(people: seats, "seat", "seats") end within \(months) months"
      }
    }
    func vacancy(_ language: Language) -> Phrase {
      switch language {
      case .swedish: "akans är anmäld för \(people: announced, "plats", "platser")"
      case .english: " vacancy is announced for \(people: announced, "seat", "seats")"
      }
    }
    func said(_ language: Language, _ and: String, _ opening: String, _ later: String) -> Phrase {
      if ending == 0, announced == 0 { return .empty }
      if announced == 0 { return ends(language) + "." }
      if ending == 0 { return "\(opening)" + vacancy(language) + "." }
      return ends(language) + "\(and)\(later)" + vacancy(language) + "."
    }
    return Localised(
      swedish: said(.swedish, " och ", "V", "v"), english: said(.english, " and ", "A", "a"))
  }

  /// Apart from what the roster tells of leaving: to be new is no sign of it.
  private var newcomer: Localised<Phrase> {
    guard signs.isNewOnPost else { return Localised(.empty) }
    return Localised(
      swedish: "Innehavaren är ny på posten.", english: "The holder is new to the post.")
  }

  /// What "without a deputy" does not know, where roles are written that are not understood.
  private var unclearRoles: Localised<Phrase> {
    guard unclear.count > 0 else { return Localised(.empty) }
    func networks(_ language: Language) -> Phrase {
      unclear.networks.networks(language).inAnnex(unclear.networks.asNetworks[language])
    }
    return Localised(
      swedish: """
        I \(networks(.swedish)) har \(people: unclear.count, "plats", "platser") en roll som inte har tolkats; där \
        kan det finnas ersättare.
        """,
      english: """
        In \(networks(.english)), \(people: unclear.count, "seat has a role", "seats have roles") that could not be \
        interpreted; there may be deputies among them.
        """)
  }
}
