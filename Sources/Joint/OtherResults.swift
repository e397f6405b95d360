// What a joint analysis looks at: what other analyses have found, as typed columns and values.

package import Findings

/// The results of the analyses of a run before anything is written of them.
package struct OtherResults: AnalysisInput {
  private let sheets: [Table: Sheet]
  private let outcomes: [Outcome]

  /// - Complexity: O(columns).
  package init(_ outcomes: [Outcome]) {
    self.outcomes = outcomes
    sheets = Dictionary(
      Contract.sheets(of: outcomes).map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is such a table, with or without rows.
  package func holds(_ table: Table) -> Bool { sheets[table] != nil }

  subscript(table: Table) -> Sheet? { sheets[table] }

  /// What an analysis has left of a type; `nil` when none has.
  func value<Value: Sendable>(_ type: Value.Type) -> Value? { outcomes.value(type) }
}
