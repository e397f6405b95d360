// What the graph module measures: one line an analysis, in the order in which they run.

package import Findings
import Roster

/// One analysis of a structure.
package struct Analysis: Sendable {
  /// English, lower case, words joined by `_`.
  package let name: String
  /// Carries it out; the columns that it adds have one row for each thing of the roster.
  package let run: @Sendable (Structure) -> Outcome

  package init(_ name: String, run: @escaping @Sendable (Structure) -> Outcome) {
    self.name = name
    self.run = run
  }
}

/// Every analysis of the graph module.
package enum Catalogue {
  package static let analyses: [Analysis] = [
    .subjects,
    .degrees,
    .betweenness,
    .distances,
    .eigenvector,
    .circles,
    .cores,
    .brokerage,
    .communities,
    .mixing,
    .meetings,
    .stability,
    .components,
    .cutPoints,
    .soleBridges,
    .dependency,
    .busFactor,
    .seats,
    .vacancies,
    .gaps,
    .collaborations,
    .keyPlayers,
    .turnover,
    .rowErrors,
    .cover,
  ]
}

/// Runs the analyses, telling `progress` the name of each before it starts.
package func analyse(
  _ structure: Structure, by analyses: [Analysis] = Catalogue.analyses,
  progress: (String) -> Void
) -> [Outcome] {
  analyses.map { analysis in
    progress(analysis.name)
    return analysis.run(structure)
  }
}

// Cells are left empty where there is a reason why the lists do not tell them.
extension Outcome {
  mutating func add(
    _ column: Column, _ values: [Double], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .real(values)), to: table, unless: reason)
  }

  mutating func add(
    _ column: Column, _ values: [Double?], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .real(values)), to: table, unless: reason)
  }

  mutating func add(
    _ column: Column, _ values: [Int], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .whole(values)), to: table, unless: reason)
  }

  mutating func add(
    _ column: Column, _ values: [String], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .text(values)), to: table, unless: reason)
  }

  mutating func add(
    _ column: Column, _ values: [Bool], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .flag(values)), to: table, unless: reason)
  }
}
