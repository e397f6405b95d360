// What the graph module measures: one line an analysis, in the order in which they run.

package import Findings
import Roster

/// Every analysis of the graph module.
package enum Catalogue {
  package static let analyses: [Analysis<Structure>] = [
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
    .mandate,
    .rowErrors,
    .cover,
  ]
}

/// Runs the analyses, telling `progress` the name of each before it starts.
package func analyse(
  _ structure: Structure, by analyses: [Analysis<Structure>] = Catalogue.analyses,
  progress: (String) -> Void
) -> [Outcome] {
  analyses.compactMap { analysis in
    progress(analysis.name)
    return analysis.outcome(structure)
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

  mutating func add<Code: CaseIterable & RawRepresentable<String>>(
    _ column: Column, codes: [Code?], to table: Table
  ) {
    add(Sheet.Column(column, codes: codes), to: table)
  }

  mutating func add(
    _ column: Column, _ values: [Bool], to table: Table, unless reason: Roster.Reason? = nil
  ) {
    add(Sheet.Column(column, .flag(values)), to: table, unless: reason)
  }
}
