// Decisions on findings: whether the finding is still there, and what is said of those that are done.

import Findings
import Joint
import Testing
import Text

@Suite struct DecisionsOnFindingsTests {
  /// A list of decisions on findings: their ids, what they are about, and their status.
  private func decided(_ rows: [(String, String, String, String)], found: [String]) -> Outcome {
    var outcome = Outcome()
    outcome.add(Sheet.Column(.id, .text(rows.map(\.0))), to: .decisions)
    outcome.add(Sheet.Column(.aboutKind, .text(rows.map(\.1))), to: .decisions)
    outcome.add(Sheet.Column(.aboutID, .text(rows.map(\.2))), to: .decisions)
    outcome.add(Sheet.Column(.status, .text(rows.map(\.3))), to: .decisions)
    outcome.add(
      Sheet.Column(.decision, .text(rows.map { "Beslut \($0.0)" })), to: .decisions)
    outcome.findings = found.map { kind in
      Finding(
        kind: kind, severity: .low, subjects: [.dataset], basis: .counted,
        fact: Localised(swedish: "f", english: "f"), meaning: Localised(swedish: "m", english: "m"),
        action: Localised(swedish: "a", english: "a"))
    }
    return outcome
  }

  private func texts(_ phrase: Phrase) -> String {
    phrase.pieces.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
  }

  @Test("a finding is there or not; of a part of the analyses, what is not there is not known")
  func there() throws {
    let outcome = decided(
      [
        ("a", "finding", "turnover/dataset:", "open"), ("b", "finding", "gone/dataset:", "done"),
        ("c", "network", "n1", "done"),
      ], found: ["turnover"])
    let sheet = try #require(analyseJointly([outcome]).sheets.first)
    #expect(sheet.table == .decisionsOnFindings && sheet.texts(.id) == ["a", "b"])
    #expect(sheet[.isThere] == .flag([true, false]))
    let part = try #require(analyseJointly([outcome], parts: [.instruments]).sheets.first)
    #expect(part[.isThere] == .flag([true, nil]))
    #expect(analyseJointly([outcome]).findings.isEmpty)
  }

  @Test("one that is done although the finding is still there is told, once however many")
  func remains() {
    let rows = ["a", "b", "c"].map { ($0, "finding", "turnover/dataset:", "done") }
    let one = analyseJointly([decided([rows[0]], found: ["turnover"])]).findings
    #expect(one.map(\.id) == ["decided_finding_remains/dataset:"])
    #expect(
      one.map { texts($0.fact.swedish) } == [
        "Ett beslut är klart, men iakttagelsen som det gäller finns kvar: ”Beslut a”."
      ])
    let many = analyseJointly([decided(rows, found: ["turnover"])]).findings
    #expect(many.count == 1 && many[0].measures.first?.value == 3)
  }
}
