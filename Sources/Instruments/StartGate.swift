// The gate before a start: what is asked before collaboration in an area begins, and what is not answered.

package import Findings
package import Roster
import Text

/// The eleven checks of each area on a day, and whether a start should wait.
///
/// A start should wait when the check of the baseline or that of the shared picture is not answered yes, or when any check
/// is answered no. Otherwise it is open while checks are answered partly or not at all, and answered when all eleven
/// are yes. Full boxes promise nothing of what will come of it.
///
/// - Input: start.csv on a day. Where a check has several rows of an area, the last one holds; rows with words that are no
///   check are counted apart. A check is overdue when its last day has passed and it is not answered yes.
/// - Output: a row an area, sorted by name; the gate is `nil` where no row tells an answer.
/// - Complexity: O(rows · log rows).
/// - Source: why, what, who, when and how before starting, and whether collaboration is the right means: a study of
///   collaboration that makes a difference; the baseline, the shared picture, the host, the decision process and the
///   staffing: a pre-study in Uppsala county (2020), §7. Which of them stop a start is this product's own rule.
package struct StartGate: Sendable {
  package enum Gate: String, Sendable, CaseIterable {
    case wait
    case open
    case answered
  }

  /// A check of an area. `answer` is `nil` where it has not been answered.
  package struct Row: Sendable {
    package let check: StartCheck.Check
    package let answer: StartCheck.Answer?
    package let responsible: String
    package let due: Day?
    package let isOverdue: Bool
  }

  package struct Area: Sendable {
    package let name: String
    /// The eleven, in their order.
    package let rows: [Row]
    /// Texts that name none of the eleven.
    package let others: [String]
    /// Whether the area can start by the answers that hold; `nil` without such answers.
    package let canStart: Bool?

    package func count(_ answer: StartCheck.Answer?) -> Int { rows.count { $0.answer == answer } }

    /// Checks that stop a start.
    package var stopping: [StartCheck.Check] {
      rows.filter { row in
        row.answer == .no || (StartGate.needed.contains(row.check) && row.answer != .yes)
      }.map(\.check)
    }

    /// Checks that are not answered yes.
    package var missing: [StartCheck.Check] { rows.filter { $0.answer != .yes }.map(\.check) }

    package var overdue: Int { rows.count(where: \.isOverdue) }

    package var gate: Gate {
      !stopping.isEmpty ? .wait : missing.isEmpty ? .answered : .open
    }
  }

  /// Without a yes to these nobody should start.
  package static let needed: Set<StartCheck.Check> = [.baseline, .sharedPicture]

  package let areas: [Area]
  let answersUnknown: Roster.Reason?
  let dueUnknown: Roster.Reason?

  /// Measures `review`; `nil` when it has no checks.
  package init?(of review: Review) {
    let (roster, day) = (review.roster, review.asOf)
    guard !roster.startChecks.isEmpty else { return nil }
    answersUnknown = roster.unknown(.startAnswer)
    dueUnknown = roster.unknown(.startDue)
    var starts: [String: Bool] = [:]
    if let matrix = ReadinessMatrix(
      of: roster, asOf: day, months: review.thresholds.answerMonths)
    {
      for area in matrix.areas where area.hasAnswers {
        starts[area.name.lowercased()] = area.canStart
      }
    }
    let byArea = Dictionary(grouping: roster.startChecks) { $0.area.lowercased() }
    areas = byArea.values.map { rows in
      var last: [StartCheck.Check: StartCheck] = [:]
      for row in rows {
        if let check = row.check.meaning { last[check] = row }
      }
      let name = rows[0].area
      return Area(
        name: name,
        rows: StartCheck.Check.allCases.map { check in
          let row = last[check]
          return Row(
            check: check, answer: row?.answer, responsible: row?.responsible ?? "", due: row?.due,
            isOverdue: row?.answer != .yes && row?.due.map { $0 < day } ?? false)
        }, others: rows.filter { $0.check.meaning == nil }.map(\.check.text),
        canStart: starts[name.lowercased()])
    }.sorted { $0.name < $1.name }
  }

  package var waiting: [Area] {
    answersUnknown == nil ? areas.filter { $0.gate == .wait } : []
  }
}

// MARK: Tables

extension StartGate {
  /// `start_gate`, a row an area; `start_checks`, a row for each of its eleven checks.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in columns { outcome.add(column, to: .startGate) }
    for column in checkColumns { outcome.add(column, to: .startChecks) }
    outcome.keyFigures = [
      KeyFigure(
        .areasToWait, .count(waiting.count), unless: answersUnknown,
        label: Self.figureLabel, definition: Self.rule)
    ]
    outcome.withholds(Self.overdueSubject, because: dueUnknown)
    outcome.findings =
      (waiting.isEmpty ? [] : [.startsToWait(self)])
      + (areas.contains { $0.overdue > 0 } && answersUnknown == nil ? [.startsOverdue(self)] : [])
    return outcome
  }

  private var columns: [Sheet.Column] {
    func count(_ column: Column, _ answer: StartCheck.Answer?) -> Sheet.Column {
      Sheet.Column(column, .whole(areas.map { $0.count(answer) })).unless(answersUnknown)
    }
    func text(_ column: Column, _ word: (Area) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(areas.map(word)))
    }
    return [
      text(.area, \.name),
      Sheet.Column(.gate, codes: areas.map(\.gate)).unless(answersUnknown),
      count(.answeredYes, .yes), count(.answeredPartly, .partly), count(.answeredNo, .no),
      count(.notAnswered, nil),
      Sheet.Column(.overdue, .whole(areas.map(\.overdue))).unless(answersUnknown ?? dueUnknown),
      Sheet.Column(.missingChecks, codes: areas.map(\.missing))
        .unless(answersUnknown),
      Sheet.Column(.canStart, .flag(areas.map(\.canStart))),
    ]
  }

  private var checkColumns: [Sheet.Column] {
    let rows = areas.flatMap { area in area.rows.map { (area.name, $0) } }
    return [
      Sheet.Column(.area, .text(rows.map(\.0))),
      Sheet.Column(.check, codes: rows.map(\.1.check)),
      Sheet.Column(.answer, codes: rows.map(\.1.answer)),
      Sheet.Column(.responsible, .text(rows.map(\.1.responsible))),
      Sheet.Column(.due, .text(rows.map { $0.1.due?.description ?? "" })),
      Sheet.Column(.isOverdue, .flag(rows.map { $0.1.due == nil ? nil : $0.1.isOverdue }))
        .unless(answersUnknown),
    ]
  }
}

extension Analysis where Input == Review {
  static let startGate = Analysis(
    "start-gate", title: Localised(swedish: "Före start", english: "Before start"),
    parts: [.instruments], cost: .searched, needs: [.start], tables: [.startGate, .startChecks]
  ) { StartGate(of: $0).map(\.outcome) }
}
