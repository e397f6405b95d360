// Decisions: what was decided about what, who is to do it and by when, and how it stands on the day.

package import Findings
package import Roster
import Text

/// The decisions of a roster as they stand on a day.
///
/// A decision is overdue when it is open and its last day lies before the day. It is loose when it gives a task
/// (an assignment or a measure), is open, and tells no responsible or no last day. Its matter is gone when nothing
/// in the tables is called so. An ending is not carried out when a collaboration that is decided to end runs on
/// the day without a last day, or a network that is has members, and the decision's own last day, when it has one,
/// has passed.
///
/// - Input: decisions, and what they are about. One that is dated after the day is left out; one without a date is
///   counted.
/// - Output: an entry a decision, sorted by id. `daysOverdue` > 0; `nil` when it is not overdue, and when it is not
///   known: without a status (where others have one too: whether it is done is not told) or without a last day.
///   `today` is `nil` where the tables do not tell how what is decided about stands. A column that is empty in every
///   row is unknown: nothing lacks a responsible where none is told.
/// - Complexity: O(decisions · log + memberships).
/// - Source: the seed documents ask for a decision structure and for following up what was decided; the limits
///   are this product's own.
package struct Decisions: Sendable {
  /// How what a decision is about stands on the day.
  package enum Today: String, Sendable, CaseIterable {
    case planned
    case running
    /// Runs, and has a last day or is being ended.
    case endStated = "end_stated"
    case ended
    /// A network with members, and one without.
    case held
    case empty
    case identified
    case tested
    case scaled
    case mandated
  }

  /// What a decision is about: which sort of thing.
  package enum Sort: String, Sendable, CaseIterable {
    case network
    case collaboration
    case initiative
    case goal
    case area
    case finding
    case other
  }

  package struct Entry: Sendable {
    package let decision: Decision
    package let sort: Sort
    /// The name of what it is about; of a finding its kind alone, since an id may hold a person.
    package let about: String
    /// The id of it; of a finding the whole.
    package let aboutID: String
    /// `nil` where the status is not told.
    package let isOpen: Bool?
    package let daysOverdue: Int?
    /// Whether it gives a task, is open and tells no responsible, where others do; and no last day.
    package let lacksResponsible: Bool
    package let lacksDue: Bool
    package let today: Today?
    /// Whether an ending was decided and is not carried out.
    package let runsOn: Bool

    package var isLoose: Bool { lacksResponsible || lacksDue }
    package var isPolitical: Bool { decision.level.kind == .political }
  }

  /// Half a year.
  package static let lateDays = 182

  package let entries: [Entry]
  let asOf: Day
  let statusUnknown: Roster.Reason?
  let overdueUnknown: Roster.Reason?
  let levelUnknown: Roster.Reason?

  /// Reads `roster` as of `day`; `nil` when nothing is decided by then.
  package init?(of roster: Roster, asOf day: Day) {
    let decided = roster.decisions.filter { $0.holds(by: day) }
    guard !decided.isEmpty else { return nil }
    asOf = day
    statusUnknown = roster.unknown(.decisionStatus)
    overdueUnknown = roster.unknown(.decisionStatus, .decisionDue)
    levelUnknown = roster.unknown(.decisionLevel)
    let tellsResponsible = roster.tells(.decisionResponsible)
    let tellsDue = roster.tells(.decisionDue)
    let things = Things(roster, asOf: day)
    entries = decided.map { one in
      let isOpen = one.status.map { $0 == .open }
      let isTask = one.kind == .assignment || one.kind == .measure
      let late = isOpen == true ? one.due.map { $0.days(to: day) } : nil
      let today = things.today(one.about)
      let about = AboutCell(one.about, in: roster)
      let sort = Sort(rawValue: about.kind) ?? .other
      return Entry(
        decision: one, sort: sort,
        // Of a finding its kind is told: the rest of its id may hold that of a person.
        about: sort == .finding ? String(about.of.prefix { $0 != "/" }) : about.name,
        aboutID: sort == .area || sort == .other ? "" : about.of, isOpen: isOpen,
        daysOverdue: late.flatMap { $0 > 0 ? $0 : nil },
        lacksResponsible: isTask && isOpen == true && tellsResponsible && one.responsible.isEmpty,
        lacksDue: isTask && isOpen == true && tellsDue && one.due == nil,
        today: today,
        runsOn: one.kind == .ending && one.status != .dropped
          && (today == .running || today == .held) && (one.due.map { $0 < day } ?? true))
    }
  }

  package var overdue: [Entry] {
    entries.filter { $0.daysOverdue != nil }
      .sorted { ($1.daysOverdue ?? 0, $0.decision.id) < ($0.daysOverdue ?? 0, $1.decision.id) }
  }
}

extension Decision {
  /// Whether it is made by `day`; one without a date is taken to be.
  func holds(by day: Day) -> Bool { date.map { $0 <= day } ?? true }
}

/// The things that decisions are about, as they stand on the day.
private struct Things {
  private let roster: Roster
  private let day: Day
  private let held: Set<Index>
  private let tellsMembers: Bool
  /// Without a last day and a status of any, nothing tells whether a collaboration runs.
  private let tellsEnds: Bool

  init(_ roster: Roster, asOf day: Day) {
    self.roster = roster
    self.day = day
    held = Set(roster.memberships.lazy.filter { $0.isActive(on: day) }.map(\.network))
    tellsMembers = roster.tells(.memberships)
    tellsEnds = roster.tells(.collaborationTo) || roster.tells(.collaborationStatus)
  }

  func today(_ matter: Matter) -> Decisions.Today? {
    switch matter {
    case .network(let at):
      return tellsMembers ? held.contains(at) ? .held : .empty : nil
    case .collaboration(let at): return today(roster.collaborations[Int(at)])
    case .initiative(let at):
      let one = roster.initiatives[Int(at)]
      // A stage that begins later is not reached.
      guard one.since.map({ $0 <= day }) ?? true else { return nil }
      return one.stage.flatMap { Decisions.Today(rawValue: $0.rawValue) }
    case .goal, .area, .finding, .other: return nil
    }
  }

  private func today(_ one: Collaboration) -> Decisions.Today? {
    guard tellsEnds else { return nil }
    if one.status == .ended || one.to.map({ $0 < day }) == true { return .ended }
    if one.status == .planned || one.from.map({ day < $0 }) == true { return .planned }
    return one.status == .ending || one.to != nil ? .endStated : .running
  }
}

// MARK: Tables

extension Decisions {
  /// `decisions`, a row a decision.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in columns { outcome.add(column, to: .decisions) }
    outcome.add(
      Sheet.Column(.isOpen, .flag(entries.map(\.isOpen))), to: .decisions, unless: statusUnknown)
    outcome.add(
      Sheet.Column(.daysOverdue, .whole(entries.map(\.daysOverdue))), to: .decisions,
      unless: overdueUnknown)
    outcome.findings = findings
    outcome.keyFigures = keyFigures
    return outcome
  }

  private var columns: [Sheet.Column] {
    func text(_ column: Findings.Column, _ value: (Entry) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(entries.map(value)))
    }
    return [
      text(.id) { $0.decision.id }, text(.date) { $0.decision.date?.description ?? "" },
      text(.body) { $0.decision.body }, text(.level) { $0.decision.level.word },
      Sheet.Column(.kind, codes: entries.map(\.decision.kind)),
      Sheet.Column(.aboutKind, codes: entries.map(\.sort)),
      text(.about, \.about), text(.decision) { $0.decision.name },
      text(.responsible) { $0.decision.responsible },
      text(.due) { $0.decision.due?.description ?? "" }, text(.next) { $0.decision.next },
      Sheet.Column(.status, codes: entries.map(\.decision.status)),
      text(.waitingFor) { $0.isOpen == true ? $0.decision.responsible : "" },
      Sheet.Column(.today, codes: entries.map(\.today)), text(.reference) { $0.decision.reference },
      text(.aboutID, \.aboutID),
    ]
  }
}

extension Analysis where Input == Review {
  static let decisions = Analysis(
    "decisions", title: Localised(swedish: "Beslut", english: "Decisions"),
    parts: [.instruments], cost: .counted, needs: [.decisions], tables: [.decisions]
  ) { Decisions(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
