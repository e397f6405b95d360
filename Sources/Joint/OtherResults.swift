// What a joint analysis looks at: what other analyses have found, as typed columns and values.

package import Findings

/// The results of the analyses of a run before anything is written of them.
package struct OtherResults: AnalysisInput {
  private let sheets: [Table: Sheet]
  private let outcomes: [Outcome]
  /// Whether all that can be analysed was asked for, so that what is not there was not found.
  let isWhole: Bool

  /// - Parameter parts: those that were asked for.
  /// - Complexity: O(columns).
  package init(_ outcomes: [Outcome], parts: Set<Part> = Set(Part.allCases)) {
    self.outcomes = outcomes
    isWhole = Part.allCases.allSatisfy(parts.contains)
    sheets = Dictionary(
      Contract.sheets(of: outcomes).map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is such a table, with or without rows.
  package func holds(_ table: Table) -> Bool { sheets[table] != nil }

  subscript(table: Table) -> Sheet? { sheets[table] }

  /// All that has been found, by id.
  var findings: [String: Finding] {
    Dictionary(outcomes.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an analysis has left of a type; `nil` when none has.
  func value<Value: Sendable>(_ type: Value.Type) -> Value? { outcomes.value(type) }
}
