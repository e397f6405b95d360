// Turnover as a run tells it: losses at assumed rates, what is estimated of leaving, and a finding that is no forecast.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// What is lost within the horizon at rates that are assumed, and estimated where the dates suffice.
  static let turnover = Analysis(
    "turnover", title: Localised(swedish: "Om deltagare slutar", english: "Turnover"),
    parts: [.dependency],
    cost: .drawn,
    needs: [.networks], tables: [.turnover, .turnoverRules, .leaving]
  ) { structure in
    var outcome = Outcome()
    guard structure.seats.size > 0 else { return outcome }
    let turnover = Turnover(of: structure, rules: TurnoverRules(structure))
    outcome.add(turnover, structure)
    outcome.add(turnover.history)
    _ = outcome.withholds(
      .howLong, because: turnover.history.isEnough ? nil : tooFewEnds(turnover.history))
    let links = turnover.losses.filter { $0.organisation == nil && $0.measure == .links }
    if !links.isEmpty { outcome.findings.append(.turnover(links, turnover)) }
    return outcome
  }
}

extension Turnover.Loss {
  /// The yearly rate that the row supposes of everybody.
  package var rate: Double? {
    if case .assumed(let rate) = basis { rate } else { nil }
  }

  fileprivate var basisName: String {
    switch basis {
    case .assumed: "assumed"
    case .estimated: "estimated"
    case .known: "known"
    }
  }
}

extension Outcome {
  fileprivate mutating func add(_ turnover: Turnover, _ structure: Structure) {
    let rows = turnover.losses
    let organisations = structure.roster.organisations
    let seated = organisations.indices.map { organisation in
      structure.roster.people.indices.count {
        structure.roster.people[$0].organisation == Int32(organisation)
          && structure.seats.graph.degree(of: $0) > 0
      }
    }
    let everybody = structure.seats.degrees(.left).count { $0 > 0 }
    var table = Table.turnover
    // Without an id the row is about the whole.
    add(
      .organisation, rows.map { $0.organisation.map { organisations[Int($0)].id } ?? "" },
      to: table)
    add(.measure, codes: rows.map(\.measure), to: table)
    add(.basis, rows.map(\.basisName), to: table)
    add(.rate, rows.map(\.rate), to: table)
    let isHomeKnown = structure.roster.tells(.personOrganisation)
    add(
      Sheet.Column(
        .people,
        .whole(
          rows.map { $0.organisation.map { isHomeKnown ? seated[Int($0)] : nil } ?? everybody })),
      to: table)
    add(.total, rows.map(\.total), to: table)
    add(.expected, rows.map(\.expected), to: table)
    add(Sheet.Column(.low, .whole(rows.map { $0.interval?.low })), to: table)
    add(Sheet.Column(.high, .whole(rows.map { $0.interval?.high })), to: table)
    add(Sheet.Column(.lowClustered, .whole(rows.map { $0.clustered?.low })), to: table)
    add(Sheet.Column(.highClustered, .whole(rows.map { $0.clustered?.high })), to: table)
    let tellsEnds = structure.roster.tells(.membershipTo)
    let facts: [(MeasureName, Double?)] = [
      (.horizonMonths, Double(turnover.rules.horizon)),
      (.ending, tellsEnds ? Double(turnover.chances.isEnding.count { $0 }) : nil),
      (.lastDays, tellsEnds ? Double(turnover.chances.lastDays.count { $0 != nil }) : nil),
      (.draws, Double(turnover.draws)),
    ]
    table = .turnoverRules
    add(.what, facts.map(\.0.text), to: table)
    add(.value, facts.map(\.1), to: table)
  }

  /// A row for each level and number of years; one without years where the level is too little known.
  fileprivate mutating func add(_ history: LeavingHistory) {
    let rows = history.levels.flatMap { level in
      level.points.isEmpty ? [(level, nil)] : level.points.map { (level, Optional($0)) }
    }
    guard !rows.isEmpty else { return }
    let table = Table.leaving
    add(.level, rows.map(\.0.level), to: table)
    add(.spans, rows.map(\.0.spans), to: table)
    add(.events, rows.map(\.0.events), to: table)
    add(.eventDays, rows.map(\.0.eventDays), to: table)
    add(.personYears, rows.map(\.0.personYears), to: table)
    add(.rate, rows.map { $0.0.isEnough ? $0.0.rate : nil }, to: table)
    add(Sheet.Column(.years, .whole(rows.map { $0.1?.years })), to: table)
    add(.left, rows.map { $0.1?.share }, to: table)
    add(.low, rows.map { $0.1?.low }, to: table)
    add(.high, rows.map { $0.1?.high }, to: table)
    add(.lowClustered, rows.map { $0.1?.clusteredLow }, to: table)
    add(.highClustered, rows.map { $0.1?.clusteredHigh }, to: table)
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static let howLong = Localised(
    swedish: "hur länge personer brukar stanna i nätverken",
    english: "how long people tend to stay in the networks")
}

/// Why it is unknown how long people stay.
private func tooFewEnds(_ history: LeavingHistory) -> Localised<String> {
  return history.start == nil
    ? Localised(
      swedish: "memberships.csv har inga avslutade platser med start- och slutdatum",
      english: "memberships.csv has no ended seats with start and end dates")
    : Localised(
      swedish: "memberships.csv har för få avslutade platser (minst "
        + "\(LeavingHistory.leastEvents.inWords(.swedish)) behövs inom en nivå)",
      english: "memberships.csv has too few ended seats (at least "
        + "\(LeavingHistory.leastEvents.inWords(.english)) are needed within a level)")
}

extension Double {
  /// To two digits, as a number that rests on an assumption bears.
  fileprivate var roughly: Double {
    var unit = 1.0
    while self / unit >= 100 { unit *= 10 }
    return (self / unit).rounded() * unit
  }
}

extension Finding {
  fileprivate static func turnover(_ links: [Turnover.Loss], _ turnover: Turnover) -> Finding {
    let months = turnover.rules.horizon
    let assumed = links.filter { $0.rate != nil }
    let total = links.first?.total ?? 0
    func told(_ language: Language) -> String {
      let or = Localised(swedish: " eller ", english: " or ")[language]
      let parts = assumed.map { $0.expected.roughly.shown(language, decimals: 0) }
      return parts.listed(or)
    }
    func rates(_ language: Language) -> String {
      let or = Localised(swedish: " eller ", english: " or ")[language]
      let parts = assumed.compactMap(\.rate).map { ($0 * 100).shown(language, decimals: 0) }
      return parts.listed(or) + "\u{00A0}%"
    }
    return Finding(
      kind: "turnover", severity: .information, subjects: [.dataset],
      measures: assumed.map {
        Measure("expected_at_\((($0.rate ?? 0) * 100).machineText)", $0.expected)
      } + [Measure("total", Double(total))],
      basis: .expectation(
        Localised(
          swedish: "hur många som lämnar är ett antagande",
          english: "how many leave is an assumption")),
      fact: Localised(
        swedish: """
          Om \(rates(.swedish)) av deltagarna lämnar på ett år och ingen efterträder dem bryts omkring \
          \(told(.swedish)) av \(total) kontakter mellan nätverk inom \(months.inWords(.swedish)) månader. \
          Andelarna är antaganden, ingen prognos.
          """,
        english: """
          If \(rates(.english)) of the participants leave in a year and nobody succeeds them, about \
          \(told(.english)) of \(total) links between networks break within \(months.inWords(.english)) months. \
          The shares are assumptions, not a forecast.
          """),
      meaning: Localised(
        swedish:
          "Det visar hur mycket som bryts om så många slutar, inte vem som slutar eller hur många.",
        english: "It shows how much breaks if that many leave, not who will leave or how many."),
      action: Localised(
        swedish: """
          Kansliet planerar överlämning för de platser som löper ut, och ber organisationerna att låta \
          ytterligare en person delta där kontakten går genom en enda.
          """,
        english: """
          The office plans the handover of seats that end, and asks the organisations to let a second \
          person take part where a link runs through one person.
          """))
  }
}
