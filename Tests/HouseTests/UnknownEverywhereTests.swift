// Unknown is not zero, anywhere: each column left out in turn, and everything that is said compared.

import Findings
import Instruments
import Invented
import Joint
import Network
import Reporting
import Roster
import TestSupport
import Testing
import Text

/// What all analyses and instruments say of a roster.
private struct Said: Sendable {
  let figures: [String: KeyFigure.Value]
  let findings: [String: Severity]
  /// The cells of all tables, by table, column and what the row is about.
  let cells: [String: String]
  let unknowns: [Unknown]
  let absent: [Localised<String>]

  /// - Parameter graphs: whether the analyses of the graphs are run too.
  init(_ roster: Roster, graphs: Bool) {
    let structure = Structure(of: roster, asOf: SyntheticRoster.today, threads: 1)
    let review = Review(of: roster, asOf: SyntheticRoster.today)
    let instruments = analyseInstruments(review)
    // Rank intervals take hundreds of rosters each, and rest on the seats alone.
    let analyses = Catalogue.analyses.filter { graphs && $0.name != "stability" }
    let outcomes = analyses.compactMap { $0.outcome(structure) } + instruments
    let joint = analyseJointly(outcomes)
    figures = Dictionary(
      outcomes.keyFigures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    findings = Dictionary(
      (outcomes + joint).findings.map { ($0.id, $0.severity) },
      uniquingKeysWith: max)
    var cells: [String: String] = [:]
    for sheet in outcomes.sheets + joint.sheets { cells.add(sheet) }
    self.cells = cells
    unknowns = outcomes.unknowns
    absent = absentInstruments(review, instruments) { $0.rawValue }
  }

  /// What is said of less that is not said of all, and should not be.
  func oddities(beside whole: Said) -> [String] {
    var odd: [String] = []
    for (name, value) in figures where value != .unknown && value != whole.figures[name] {
      odd.append("figure \(name): \(whole.figures[name].map { "\($0)" } ?? "absent") → \(value)")
    }
    for (id, severity) in findings {
      if let before = whole.findings[id] {
        if severity > before { odd.append("severity \(id)") }
      } else {
        odd.append("finding \(id)")
      }
    }
    // Rows that were not there before say of other things.
    for (place, text) in cells where ["0", "false", "none", "no"].contains(text) {
      if let before = whole.cells[place], before != text {
        odd.append("cell \(place): \(before) → \(text)")
      }
    }
    return odd.sorted()
  }
}

@Suite("A column that is left out is never told as none", .serialized)
struct UnknownEverywhereTests {
  /// Large enough for findings of most kinds; too large for the graphs to be measured sixty times.
  private static let large = complete(
    SyntheticRoster(SyntheticShape(seed: 3, people: 100, networks: 20, organisations: 8)).roster)
  private static let small: Roster = {
    var roster = SyntheticRoster(SyntheticShape(seed: 5, people: 36, networks: 9, organisations: 4))
      .roster
    if roster.vacantSeats.isEmpty {
      var seat = VacantSeat(network: 0)
      seat.organisation = 0
      roster.vacantSeats = [seat]
    }
    return complete(roster)
  }()

  /// With a row in the columns that the generator may leave empty.
  private static func complete(_ roster: Roster) -> Roster {
    var roster = roster
    if !roster.tells(.networkParent) { roster.networks[1].parent = 0 }
    if !roster.tells(.collaborationTo) {
      roster.collaborations[0].to = Day(number: SyntheticRoster.today.number + 1000)
    }
    if !roster.tells(.areaRank) { roster.areaEffects[0].rank = 1 }
    if !roster.tells(.representation) {
      roster.representations = [Representation(network: 0, organisation: 1, by: .organisation(0))]
    }
    if !roster.tells(.personSide) { roster.people[0].side = .majority }
    if !roster.tells(.collaborationNotice) {
      roster.collaborations[0].notice = SyntheticRoster.today
    }
    if !roster.tells(.collaborationEnding) { roster.collaborations[0].ending = "Färdigt" }
    completeGoverning(&roster)
    return roster
  }

  private static func completeGoverning(_ roster: inout Roster) {
    if !roster.tells(.goals) {
      var goal = Goal(id: "m", name: "Mål")
      goal.scope = Worded("förbund", meaning: .association)
      goal.year = 2030
      roster.goals = [goal]
      roster.tables.insert(.goals)
    }
    if !roster.tells(.decisions) {
      var decision = Decision(id: "b", name: "Beslut", about: .network(0))
      (decision.date, decision.due) = (SyntheticRoster.today, SyntheticRoster.today)
      (decision.level, decision.kind) = (Roster.defaultLevels[0], .assignment)
      (decision.responsible, decision.next, decision.status) = ("kansliet", "rapport", .open)
      roster.decisions = [decision]
      roster.tables.insert(.decisions)
    }
  }

  /// Networks are not said to differ in what nobody has told, and the sentence says that it is not told.
  private static let functions = [
    (start: "finding could_be_one", why: "field or level is not told to differ"),
    (start: "severity could_be_one", why: "as the finding"),
  ]

  /// What may be said anew, by column: the start of the line, and why it is right.
  private static let reasons: [RosterColumn: [(start: String, why: String)]] = [
    .membershipTo: [
      ("finding dependency/", "where nothing tells of leaving the class is the consequence alone")
    ],
    .attended: [("cell meetings.attendance", "a statement of which it is")],
    .meetingsPerYear: [
      ("finding carries_much", "the load is told in seats then, and the sentence says so"),
      ("figure seats_of_top_tenth", "a figure of its own, in seats"),
      ("cell participation_measures.value load_is_hours", "a statement of which it is"),
      ("cell participation_measures.value people_above_fence", "counted by seats"),
    ],
    .networkParent: [
      ("severity could_be_one", "that one is the other's parent is what made it a small matter"),
      ("finding could_be_one", "as the severity; a network and its parent are not told of as two"),
    ],
    .expectedSeats: [
      ("cell participation_measures.value is_fill", "a statement of which it is"),
      ("cell participation_measures.value expected_by_seats", "networks with rows in seats.csv"),
      ("severity carries_more", "another yardstick, which the sentence names"),
      ("finding carries_", "another yardstick, which the sentence names"),
    ],
    .representation: [
      (
        "finding carries_less",
        "nobody is said to be represented, and what is expected is not filled"
      )
    ],
    .networkField: Self.functions,
    .networkLevel: Self.functions,
    .initiativeArea: [
      ("cell headline_intervals.", "as the figure"),
      ("figure diagonal_gaps", "need by shared initiatives alone; shared_areas is left empty"),
      ("cell fields.gaps", "as the figure"), ("cell starting_points.gaps", "as the figure"),
      ("cell pairs.need", "as the figure"), ("cell pairs.gap", "as the figure"),
    ],
    .initiativeNetworks: [
      ("cell headline_intervals.", "as the figure"),
      ("figure diagonal_gaps", "initiatives.csv names a network of each still"),
      ("cell fields.gaps", "as the figure"), ("cell starting_points.gaps", "as the figure"),
      ("cell pairs.", "as the figure"), ("cell dependency.initiatives", "as the figure"),
      ("cell turnover.", "the carriers are others"),
    ],
    .initiativeNetwork: [
      ("cell headline_intervals.", "as the figure"),
      ("figure diagonal_gaps", "initiative_networks.csv names networks still"),
      ("cell fields.gaps", "as the figure"), ("cell starting_points.gaps", "as the figure"),
      ("cell pairs.", "as the figure"), ("cell dependency.initiatives", "as the figure"),
      ("cell turnover.", "the carriers are others"),
    ],
    .effects: ["not_followed_up", "turned_out_otherwise", "outcome_", "partly_followed_up"].map {
      ("finding " + $0, "without effects the two texts are compared, which yield to them")
    },
    .collaborations: [
      ("finding contrary_effect/", "told of under the id that the row has written")
    ],
    .readinessAsked: [
      ("finding can_start/", "an answer without a day is told as it stands, and so said to be"),
      ("finding nobody_leads/", "as can_start"), ("finding start_here", "as can_start"),
      ("severity ", "as can_start"), ("figure areas_", "as can_start"),
      ("cell readiness", "as can_start"), ("cell starting_points.", "as can_start"),
      ("cell start_gate.can_start", "as can_start"),
    ],
    .readinessUntil: [
      ("finding answers_expired", "how long an answer holds is then counted from its day")
    ],
    .personOrganisation: [("cell turnover.", "initiatives rest on all people of their networks")],
    .initiativeOwner: [("cell turnover.", "initiatives rest on all people of their networks")],
  ]

  /// The roster before `column` is left out, so chosen that the same people sit with it and without.
  private static func ground(_ roster: Roster, for column: RosterColumn) -> Roster {
    var roster = roster
    switch column {
    case .membershipFrom, .membershipTo:
      // Rows of other days would all count as current.
      roster.memberships.removeAll { !$0.isActive(on: SyntheticRoster.today) }
      roster.vacantSeats.removeAll { !$0.isActive(on: SyntheticRoster.today) }
      roster.collaborationMembers.removeAll { !$0.isActive(on: SyntheticRoster.today) }
    case .collaborationFrom, .collaborationTo:
      for at in roster.collaborations.indices
      where !roster.collaborations[at].isActive(on: SyntheticRoster.today) {
        (roster.collaborations[at].from, roster.collaborations[at].to) = (nil, nil)
      }
    case .membershipRole:
      // Deputies who do not sit would all sit.
      roster.memberships.removeAll { !$0.isSeat(.attended) }
    case .attended:
      // Deputies who sit would sit no longer.
      roster.memberships.removeAll { $0.role == .deputy && $0.isSeat(.attended) }
    default: break
    }
    return roster
  }

  private static func expect(_ column: RosterColumn, of roster: Roster, graphs: Bool) {
    let whole = ground(roster, for: column)
    let odd = Said(whole.without(column), graphs: graphs)
      .oddities(beside: Said(whole, graphs: graphs))
    let rightly = reasons[column == .hoursPerMeeting ? .meetingsPerYear : column] ?? []
    #expect(odd.filter { line in !rightly.contains { line.hasPrefix($0.start) } } == [])
  }

  @Test("the rosters tell every column", arguments: RosterColumn.allCases)
  func tells(column: RosterColumn) {
    for roster in [Self.large, Self.small] {
      #expect(roster.tells(column))
      #expect(!roster.without(column).tells(column))
    }
  }

  /// Without its seats a dataset of networks is refused.
  private static let optional = RosterColumn.allCases.filter { $0 != .memberships }

  @Test("by the instruments", arguments: optional)
  func instruments(column: RosterColumn) {
    Self.expect(column, of: Self.large, graphs: false)
  }

  @Test("by the graphs", arguments: optional)
  func graphs(column: RosterColumn) {
    Self.expect(column, of: Self.small, graphs: true)
  }
}

extension [String: String] {
  /// Adds the cells of a table.
  fileprivate mutating func add(_ sheet: Sheet) {
    // What a row is about stands first; of some tables it takes several columns.
    let texts = sheet.columns.filter { if case .text = $0.values { true } else { false } }
    var width = 1
    func key(_ row: Int) -> String {
      texts.prefix(width).map { $0.values.machineText(row) }.joined(separator: " ")
    }
    while width < texts.count, Set((0..<sheet.rowCount).map(key)).count < sheet.rowCount {
      width += 1
    }
    for column in sheet.columns {
      for row in 0..<sheet.rowCount {
        self["\(sheet.name).\(column.name) \(key(row))"] = column.values.machineText(row)
      }
    }
  }
}
