// The end of the term as a run tells it: tables, a finding that is no forecast, and groups without the opposition.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// What hangs on the seats of those who are elected, if all are renewed at once.
  static let mandate = Analysis(
    "mandate", title: Localised(swedish: "Mandatperiodens slut", english: "End of the term"),
    parts: [.dependency], cost: .counted, needs: [.networks],
    tables: [.mandate, .mandateTotals, .steeringGroups]
  ) { structure in
    var outcome = Outcome()
    let roster = structure.roster
    if let mandate = Mandate(of: structure) {
      outcome.keep(mandate)
      outcome.add(mandate, structure)
    } else if Mandate.political(structure).contains(true) || roster.mandateEnds != nil {
      outcome.withholds(.term, because: Mandate.reason(structure))
    }
    if let groups = SteeringGroups(of: structure) { outcome.add(groups, structure) }
    return outcome
  }
}

extension Mandate {
  /// Why the scenario cannot be worked out.
  fileprivate static func reason(_ structure: Structure) -> Localised<String>? {
    guard let ends = structure.roster.mandateEnds else {
      return Localised(
        swedish: "settings.yaml anger inte när mandatperioden slutar (mandate_ends)",
        english: "settings.yaml does not tell when the term ends (mandate_ends)")
    }
    if ends < structure.asOf {
      return Localised(
        swedish: "mandatperioden i settings.yaml slutade \(ends), före rapportens dag",
        english: "the term in settings.yaml ended on \(ends), before the day of the report")
    }
    return structure.roster.unknown(.personLevel)
      ?? Localised(
        swedish: "ingen person på politisk nivå har en plats",
        english: "nobody on the political level has a seat")
  }
}

extension Outcome {
  fileprivate mutating func add(_ mandate: Mandate, _ structure: Structure) {
    let roster = structure.roster
    let roles = roster.unknown(.membershipRole)
    let ways = roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks)
    let rows = roster.networks.indices.filter { mandate.politicalSeats[$0] > 0 }
    let table = Table.mandate
    add(.network, rows.map { roster.networks[$0].id }, to: table)
    add(.politicalSeats, rows.map { mandate.politicalSeats[$0] }, to: table)
    add(.seats, rows.map { structure.seats.partners(ofRight: $0).count }, to: table)
    add(
      Sheet.Column(.chairRenewed, .flag(rows.map { mandate.chairRenewed[$0] })), to: table,
      unless: roles)
    add(
      Sheet.Column(.viceRenewed, .flag(rows.map { mandate.viceRenewed[$0] })), to: table,
      unless: roles)
    add(.linksAtStake, rows.map { mandate.links[$0] }, to: table)
    add(.initiativesAtStake, rows.map { mandate.initiatives[$0] }, to: table, unless: ways)
    add(Sheet.Column(.handover, .whole(rows.map { mandate.rank[$0] })), to: table)
    let all = structure.linkedNetworks.graph.size
    let totals: [(String, Int?)] = [
      ("political_seats", mandate.seats), ("seats", structure.seats.size),
      ("links_at_stake", mandate.broken.count), ("links", all),
      ("chairs_renewed", roles == nil ? mandate.chairs : nil),
      ("chairs_and_vice_chairs", roles == nil ? mandate.bothLeads : nil),
      ("initiatives_at_stake", ways == nil ? mandate.left.count : nil),
      ("people_of_untold_level", mandate.unclear),
    ]
    add(.what, totals.map(\.0), to: .mandateTotals)
    add(Sheet.Column(.value, .whole(totals.map(\.1))), to: .mandateTotals)
    keyFigures = [
      KeyFigure(
        .politicalLinks, .count(mandate.broken.count), unless: nil,
        label: Localised(
          swedish: "kontakter mellan nätverk som bara går genom personer på politisk nivå",
          english: "links between networks that run only through people on the political level"),
        definition: .rule)
    ]
    findings.append(.term(mandate, structure, roles: roles == nil, ways: ways == nil))
  }

  fileprivate mutating func add(_ steering: SteeringGroups, _ structure: Structure) {
    let (groups, networks) = (steering.groups, structure.roster.networks)
    let table = Table.steeringGroups
    add(.network, groups.map { networks[$0.network].id }, to: table)
    add(.elected, groups.map(\.elected), to: table)
    add(.sideTold, groups.map(\.told), to: table)
    add(.majority, groups.map(\.majority), to: table)
    add(.opposition, groups.map(\.opposition), to: table)
    add(Sheet.Column(.lacksOpposition, .flag(groups.map(\.lacksOpposition))), to: table)
    let bare = groups.filter(\.lacksOpposition)
    if !bare.isEmpty {
      findings.append(.withoutOpposition(bare.map { networks[$0.network].id }, of: groups.count))
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static let term = Localised(
    swedish: "vad som händer om de förtroendevalda byts när mandatperioden slutar",
    english: "what happens if the elected representatives change when the term ends")
  fileprivate static let rule = Localised(
    swedish:
      "Alla som deltar i båda nätverken är på politisk nivå. Om alla platser byts samtidigt finns ingen kvar i båda.",
    english:
      "Everybody who takes part in both networks is on the political level. If all seats change at once, nobody is left in both."
  )
}

extension Finding {
  /// Of medium importance when the term ends within the horizon and a link, or chair and vice chair of a network, are
  /// lost at once; else for information.
  fileprivate static func term(
    _ mandate: Mandate, _ structure: Structure, roles: Bool, ways: Bool
  ) -> Finding {
    let horizon = structure.asOf.adding(months: structure.thresholds.risk.horizonMonths)
    let (broken, both) = (mandate.broken.count, roles ? mandate.bothLeads : 0)
    let chairs = roles ? mandate.chairs : 0
    let first = mandate.order.prefix(3).map { structure.roster.networks[$0].id }
    func list(_ language: Language) -> Phrase {
      .list(first.map { "\(network: $0)" }, language)
    }
    let total = structure.linkedNetworks.graph.size
    let vice = Localised<Phrase>(
      swedish: both == 0 ? "" : ", \(both.inWords(.swedish)) av dem också vice ordförande",
      english: both == 0 ? "" : ", \(both.inWords(.english)) of them the vice chair too")
    let leads = Localised<Phrase>(
      swedish: chairs == 0
        ? ""
        : " \(chairs.asOpening(.swedish, isNeuter: true)) nätverk byter ordförande\(vice.swedish).",
      english: chairs == 0
        ? ""
        : " \(chairs.opening("network changes", "networks change", .english)) chair\(vice.english)."
    )
    let stakes = Localised<Phrase>(
      swedish: !ways || mandate.left.isEmpty
        ? ""
        : " \(mandate.left.count.asOpening(.swedish, isNeuter: true)) initiativ har ingen annan i sina nätverk.",
      english: !ways || mandate.left.isEmpty
        ? ""
        : " \(mandate.left.count.opening("initiative has nobody else in its", "initiatives have nobody else in their", .english)) networks."
    )
    return Finding(
      kind: "term_ends",
      severity: mandate.ends <= horizon && broken + both > 0 ? .medium : .information,
      subjects: [.dataset],
      measures: [
        Measure("links_at_stake", Double(broken)), Measure("chairs_renewed", Double(chairs)),
        Measure("chairs_and_vice_chairs", Double(both)),
        Measure("initiatives_at_stake", Double(ways ? mandate.left.count : 0)),
      ],
      basis: .contacts,
      fact: Localised(
        swedish:
          "Om alla platser på politisk nivå byts när mandatperioden slutar \(mandate.ends.description) bryts "
          + "\(broken.orNone(.swedish)) av \(total.inWords(.swedish)) kontakter mellan nätverk."
          + "\(leads.swedish)\(stakes.swedish)",
        english:
          "If all seats on the political level change when the term ends on \(mandate.ends.description), "
          + "\(broken.orNone(.english)) of \(total.inWords(.english)) links between networks "
          + "\(broken == 1 ? "breaks" : "break").\(leads.english)\(stakes.english)"),
      meaning: Localised(
        swedish: """
          Det är ett tänkt läge, ingen prognos. Många kan bli kvar; vilka det är säger rapporten inget om.
          """,
        english: """
          This is a hypothetical case, not a forecast. Many may stay; the report does not say who.
          """),
      action: first.isEmpty
        ? Localised(
          swedish: "Kansliet planerar överlämningen före den dagen.",
          english: "The office plans the handover before that day.")
        : Localised(
          swedish: "Kansliet planerar överlämningen före den dagen, först i nätverken "
            + list(.swedish) + ".",
          english: "The office plans the handover before that day, first in the networks "
            + list(.english) + "."))
  }

  fileprivate static func withoutOpposition(_ ids: [String], of groups: Int) -> Finding {
    return Finding(
      kind: "no_opposition", severity: .low, subjects: [.dataset],
      measures: [Measure("groups", Double(ids.count)), Measure("judged", Double(groups))],
      basis: .counted,
      fact: Localised(
        swedish: """
          I \(ids.count.inWords(.swedish)) av \(groups.of("politisk grupp", "politiska grupper", .swedish)) där sidan \
          är angiven finns ingen från oppositionen: \(ids.networks(.swedish)).
          """,
        english: """
          In \(ids.count.inWords(.english)) of \(groups.of("political group", "political groups", .english)) where \
          the side is stated, there is nobody from the opposition: \(ids.networks(.english)).
          """),
      meaning: Localised(
        swedish: """
          Samarbeten löper över valperioder, och majoriteten kan växla.
          """,
        english: """
          Collaborations outlast terms of office, and the majority may change.
          """),
      action: Localised(
        swedish: "Direktionen avgör om oppositionen ska ha en plats i gruppen.",
        english: "The board decides whether the opposition should have a seat in the group."))
  }
}
