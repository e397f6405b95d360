// What came of decisions on a report's own findings: whether the finding is still there.

package import Findings
import Text

/// The decisions on findings, each with whether the report still has the finding.
///
/// - Input: the table of decisions, and all findings of the run.
/// - Output: a row a decision on a finding, in the order of the decisions; `isThere` is `nil` where only a part of the
///   analyses was asked for, so that nothing is known of what is not there. A finding that is told together with others
///   alike has no id of its own, and is not there.
/// - Complexity: O(decisions + findings).
/// - Source: this product's own rule.
package struct DecisionsOnFindings: Sendable {
  package struct Row: Sendable {
    package let decision: String
    package let name: String
    package let finding: String
    package let status: String
    package let isThere: Bool?
  }

  package let rows: [Row]

  package init?(_ results: OtherResults) {
    guard let sheet = results[.decisions] else { return nil }
    let findings = results.findings
    rows = (0..<sheet.rowCount).compactMap { row in
      guard sheet.text(.aboutKind, row) == "finding" else { return nil }
      let finding = sheet.text(.aboutID, row)
      let isThere = findings[finding] != nil
      return Row(
        decision: sheet.text(.id, row), name: sheet.text(.decision, row), finding: finding,
        status: sheet.text(.status, row), isThere: isThere || results.isWhole ? isThere : nil)
    }
    guard !rows.isEmpty else { return nil }
  }

  /// The table `decisions_on_findings`, and those that are done although the finding is still there.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column(.id, .text(rows.map(\.decision))),
      Sheet.Column(.decision, .text(rows.map(\.name))),
      Sheet.Column(.aboutID, .text(rows.map(\.finding))),
      Sheet.Column(.status, .text(rows.map(\.status))),
      Sheet.Column(.isThere, .flag(rows.map(\.isThere))),
    ] { outcome.add(column, to: .decisionsOnFindings) }
    let remaining = rows.filter { $0.status == "done" && $0.isThere == true }
    outcome.findings = [Finding.remains(remaining)].compactMap(\.self)
    return outcome
  }
}

extension Analysis where Input == OtherResults {
  static let decisionsOnFindings = Analysis(
    "decisions_on_findings",
    title: Localised(swedish: "Beslut om iakttagelser", english: "Decisions on findings"),
    parts: [.instruments], cost: .counted, needs: [.decisions], tables: [.decisionsOnFindings]
  ) { DecisionsOnFindings($0).map(\.outcome) }
}

// MARK: Wording

extension Finding {
  /// Low: what was decided may need time before it shows.
  fileprivate static func remains(_ rows: [DecisionsOnFindings.Row]) -> Finding? {
    guard !rows.isEmpty else { return nil }
    let count = rows.count
    let (sv, en) = (count.asOpening(.swedish, isNeuter: true), count.asOpening(.english))
    let opening =
      count == 1
      ? Localised(
        swedish: "\(sv) beslut är klart, men iakttagelsen som det gäller finns kvar",
        english: "\(en) decision has been carried out, but the finding it concerns is still there")
      : Localised(
        swedish: "\(sv) beslut är klara, men iakttagelserna som de gäller finns kvar",
        english:
          "\(en) decisions have been carried out, but the findings they concern are still there")
    return Finding(
      kind: "decided_finding_remains", severity: .low, subjects: [.dataset],
      measures: [Measure("decisions", Double(rows.count))], basis: .counted,
      fact: Localised(
        swedish: "\(opening.swedish): " + rows.map { "”\($0.name)”" }.few(.swedish) + ".",
        english: "\(opening.english): " + rows.map { "“\($0.name)”" }.few(.english) + "."),
      meaning: Localised(
        swedish: "Det som gjordes syns ännu inte i listorna, eller räckte inte.",
        english: "What was done does not yet show in the lists, or was not enough."),
      action: Localised(
        swedish:
          "Kansliet ser efter om listorna är uppdaterade, och frågar annars vad som återstår.",
        english:
          "The office checks whether the lists have been updated, and otherwise asks what remains to be done."
      ))
  }
}
