// The portfolio of initiatives: where each stands on its way, what it lacks, and what comes first.

package import Findings
package import Roster
import Text

/// The initiatives of a roster on a day.
///
/// The way of an initiative is need identified → tested → scaled → politically mandated. It is stuck when it
/// has stood for more than ``stuckDays`` days on a stage before the last. It belongs to the portfolio when it
/// is politically decided, has a common goal, and takes at least two organisations (its parties and its
/// owner). Politically decided is what ``PoliticalDecisions`` says; where no decisions are kept, a mandate that
/// is stated is what there is, and whether it is political is unknown. Common is a goal of the association or
/// under one; where no goals are kept, any goal that is stated. ``Passage`` tells what stands before the next
/// stage, and where stage and decisions contradict each other. Its score is fit + benefit + feasibility, each
/// 1–5; the highest score comes first, equals by fit, then benefit, then feasibility, and what is equal in all
/// three shares its place.
///
/// - Input: initiatives and their parties, decisions and goals. A stage that begins after the day is not reached,
///   so it is unknown, as is the stage before it.
/// - Output: an entry an initiative, sorted by id. `days` ≥ 0, `nil` without a first day or a stage;
///   `isPortfolio` is `nil` when nothing speaks against it but something is unknown (a column or the table
///   of parties is missing or empty in every row: a criterion is not met only where others are told to
///   meet it); `score` 3…15 and `priority` from 1, both `nil` unless all three are judged.
/// - Complexity: O(*i* log *i* + parties + decisions).
/// - Source: the stages, the criteria ("beslutade", "mål på Skaraborgsnivå", "flera kommuner") and the three
///   grounds are those of the associations' portfolio model; which decisions count, the limit in days, the sum
///   and its ties are this product's own rules.
package struct Portfolio: Sendable {
  /// One of the fields of the collaboration system: role by assignment.
  package struct Field: Hashable, Sendable {
    package let role: Initiative.Role
    package let assignment: Initiative.Assignment

    package static let all = Initiative.Role.allCases.flatMap { role in
      Initiative.Assignment.allCases.map { Field(role: role, assignment: $0) }
    }

    /// `explore_strategic`.
    package var name: String { "\(role.rawValue)_\(assignment.rawValue)" }
  }

  /// What an initiative must have to belong to the portfolio, or to go on to its next stage.
  package enum Criterion: String, Sendable, CaseIterable {
    /// Needed on the way only.
    case owner
    /// A political decision, where decisions are kept.
    case decision
    /// A stated mandate: a criterion where no decisions are kept.
    case mandate
    /// A stated goal, where no goals are kept.
    case goal
    /// A goal of the association, where goals are kept.
    case commonGoal = "common_goal"
    case parties
  }

  package struct Entry: Sendable {
    package let id: String
    package let name: String
    package let stage: Initiative.Stage?
    package let days: Int?
    /// The owner's id, or empty.
    package let owner: String
    package let mandate: String
    /// Criteria that are not met, in their order.
    package let lacks: [Criterion]
    package let isPortfolio: Bool?
    /// Whether the roster tells owners, and none for this one.
    package let lacksOwner: Bool
    package let lacksMandate: Bool
    package let passage: Passage
    package let score: Int?
    package fileprivate(set) var priority: Int?
    package let field: Field?
    fileprivate let grades: [Int]?

    package var isStuck: Bool {
      guard let stage, stage != .mandated, let days else { return false }
      return days > Portfolio.stuckDays
    }
  }

  /// Two years.
  package static let stuckDays = 730

  package let entries: [Entry]
  /// Why the stages, the time on them and the fields are not known.
  let stagesUnknown: Roster.Reason?
  let timeUnknown: Roster.Reason?
  let fieldsUnknown: Roster.Reason?
  let decisionsUnknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when it has no initiatives.
  package init?(of roster: Roster, asOf day: Day) {
    guard !roster.initiatives.isEmpty else { return nil }
    stagesUnknown = roster.unknown(.initiativeStage)
    timeUnknown = roster.unknown(.initiativeStage, .initiativeSince)
    fieldsUnknown = roster.unknown(.initiativeRole, .initiativeAssignment)
    decisionsUnknown = roster.unknown(.decisions)
    let signs = Signs(of: roster, asOf: day)
    var entries = roster.initiatives.indices.map { at in
      let owner = roster.initiatives[at].owner.map { roster.organisations[Int($0)].id } ?? ""
      return Entry(roster.initiatives[at], owner: owner, asOf: day, signs.of(Index(at)))
    }
    let order = entries.indices.filter { entries[$0].grades != nil }
      .sorted { left, right in
        let (a, b) = (entries[left].grades ?? [], entries[right].grades ?? [])
        return a == b ? left < right : b.lexicographicallyPrecedes(a)
      }
    for (place, entry) in order.enumerated() {
      let isTie = place > 0 && entries[order[place - 1]].grades == entries[entry].grades
      entries[entry].priority = isTie ? entries[order[place - 1]].priority : place + 1
    }
    self.entries = entries
  }

  /// Those of which it is known whether they are stuck: on the last stage, or with a first day of their stage.
  package var timed: [Entry] {
    entries.filter { $0.stage == .mandated || $0.days != nil }
  }

  /// The number of initiatives in each of ``Field/all``.
  package var balance: [Int] {
    Field.all.map { field in entries.count { $0.field == field } }
  }
}

extension Portfolio.Entry {
  /// - Parameter signs: what the rows show of it; what rests on columns that are not told is unknown.
  fileprivate init(_ one: Initiative, owner: String, asOf day: Day, _ signs: Portfolio.Signs.Shown)
  {
    let isLater = one.since.map { day < $0 } ?? false
    id = one.id
    name = one.name
    stage = isLater ? nil : one.stage
    days = isLater || one.stage == nil ? nil : one.since.map { $0.days(to: day) }
    self.owner = owner
    mandate = one.mandate
    lacksOwner = signs.owner == false
    lacksMandate = signs.mandate == false && signs.isSanctioned != true
    let met = signs.criteria
    lacks = met.filter { $0.isMet == false }.map(\.criterion)
    isPortfolio = !lacks.isEmpty ? false : met.contains { $0.isMet == nil } ? nil : true
    passage = Portfolio.Passage(from: stage, signs)
    if let fit = one.fit, let benefit = one.benefit, let feasibility = one.feasibility {
      score = fit + benefit + feasibility
      grades = [fit + benefit + feasibility, fit, benefit, feasibility]
    } else {
      (score, grades) = (nil, nil)
    }
    if let role = one.role, let assignment = one.assignment {
      field = Portfolio.Field(role: role, assignment: assignment)
    } else {
      field = nil
    }
  }
}

// MARK: Tables

extension Portfolio {
  /// `portfolio`, a row an initiative; `route`, a row a stage; `process`, a row a step; `four_fields`, a row a field.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in columns { outcome.add(column, to: .portfolio) }
    let stages = Initiative.Stage.allCases
    let onStage = stages.map { stage in entries.filter { $0.stage == stage } }
    outcome.add(Sheet.Column(.stage, codes: stages), to: .route)
    outcome.add(
      Sheet.Column(.stageInitiatives, .whole(onStage.map(\.count))), to: .route,
      unless: stagesUnknown)
    outcome.add(
      Sheet.Column(.medianDays, .real(onStage.map { $0.compactMap(\.days).median })), to: .route)
    outcome.add(
      Sheet.Column(.stuck, .whole(onStage.map { $0.count(where: \.isStuck) })), to: .route,
      unless: timeUnknown)
    for column in processColumns { outcome.add(column, to: .process) }
    outcome.add(
      Sheet.Column(.politicallyDecided, .flag(entries.map(\.passage.isSanctioned))),
      to: .portfolio, unless: decisionsUnknown)
    let fields = Codes(Field.all.map(\.name))
    outcome.add(
      Sheet.Column(.fieldOfFour, .text(fields.all), codes: fields), to: .fourFields)
    outcome.add(
      Sheet.Column(.stageInitiatives, .whole(balance)), to: .fourFields, unless: fieldsUnknown)
    outcome.findings = findings
    outcome.keyFigures = keyFigures
    return outcome
  }

  private var columns: [Sheet.Column] {
    [
      Sheet.Column(.initiative, .text(entries.map(\.id))),
      Sheet.Column(.stage, codes: entries.map(\.stage)),
      Sheet.Column(.daysInStage, .whole(entries.map(\.days))),
      Sheet.Column(.owner, .text(entries.map(\.owner))),
      Sheet.Column(.mandate, .text(entries.map(\.mandate))),
      Sheet.Column(.portfolio, .flag(entries.map(\.isPortfolio))),
      Sheet.Column(.priority, .whole(entries.map(\.priority))),
      Sheet.Column(
        .fieldOfFour, .text(entries.map { $0.field?.name ?? "" }),
        codes: Codes(Field.all.map(\.name))),
      Sheet.Column(.name, .text(entries.map(\.name))),
      Sheet.Column(.priorityScore, .whole(entries.map(\.score))),
      Sheet.Column(.lacks, codes: entries.map(\.lacks)),
      Sheet.Column(.isStuck, .flag(entries.map { $0.days == nil ? nil : $0.isStuck })),
    ] + passageColumns
  }
}

extension [Int] {
  /// The middle value, or the mean of the two in the middle; `nil` where there is none.
  fileprivate var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    return Double(sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

extension Analysis where Input == Review {
  static let portfolio = Analysis(
    "portfolio", title: Localised(swedish: "Initiativ och portfölj", english: "Portfolio"),
    parts: [.instruments], cost: .searched, needs: [.initiatives],
    tables: [.portfolio, .route, .process, .fourFields]
  ) { Portfolio(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
