// The instruments, in the order in which a report brings them up.

package import Findings
package import Roster

/// A way of looking at a roster that needs no graph.
package struct Instrument: Sendable {
  /// English, lower case, words joined by `-`: what the command is told.
  package let name: String
  package let title: Localised<String>
  /// Without rows in each of these there is no answer.
  package let needs: [TableName]
  /// The tables that are its own, the most important first.
  package let tables: [String]
  /// `nil` when the rows that it needs are there but say nothing that it can use.
  package let run: @Sendable (Review) -> Outcome?

  package init(
    _ name: String, title: Localised<String>, needs: [TableName], tables: [String],
    run: @escaping @Sendable (Review) -> Outcome?
  ) {
    self.name = name
    self.title = title
    self.needs = needs
    self.tables = tables
    self.run = run
  }

  /// The tables that `roster` would need and has no rows of.
  package func missing(in roster: Roster) -> [TableName] {
    needs.filter { !roster.holds($0) }
  }

  /// The answer, when the roster has what it takes.
  package func outcome(_ review: Review) -> Outcome? {
    missing(in: review.roster).isEmpty ? run(review) : nil
  }
}

/// Every instrument: a new one is one file and one line here.
package enum InstrumentCatalogue {
  package static let all: [Instrument] = [
    .participation,
    .readiness,
    .preparation,
    .selfTest,
    .ladder,
    .portfolio,
    .keyFactors,
    .expectedOutcome,
  ]
}

/// What needs no graph: the answers of every instrument that `roster` has the tables for.
///
/// - Input: any roster, the day that it is looked at, how deputies count, and a seed.
/// - Output: one outcome an instrument, in the order of the catalogue; an instrument without its
///   tables is left out.
/// - Complexity: the sum of the instruments.
package func analyseInstruments(
  _ roster: Roster, asOf day: Day, deputies: DeputyRule = .attended, seed: UInt64 = 1
) -> [Outcome] {
  let review = Review(of: roster, asOf: day, deputies: deputies, seed: seed)
  return InstrumentCatalogue.all.compactMap { $0.outcome(review) }
}

/// One line for each instrument that has no answer: which it is, and what it would need.
///
/// - Parameter outcomes: the answers on `day`; an instrument whose rows say nothing then has a line.
package func absentInstruments(
  _ roster: Roster, _ outcomes: [Outcome], asOf day: Day, fileName: (TableName) -> String
) -> [Localised<String>] {
  let filled = Set(
    outcomes.flatMap(\.columns).lazy.filter { $0.column.values.count > 0 }.map(\.table))
  return InstrumentCatalogue.all.compactMap { instrument in
    let files = instrument.missing(in: roster).map(fileName).joined(separator: ", ")
    guard !files.isEmpty else {
      guard let table = instrument.tables.first, !filled.contains(table) else { return nil }
      return Localised(
        swedish: "\(instrument.title.swedish): underlaget har inget att säga den \(day).",
        english: "\(instrument.title.english): the input has nothing to say on \(day).")
    }
    return Localised(
      swedish: "\(instrument.title.swedish): underlaget har inga rader i \(files).",
      english: "\(instrument.title.english): the input has no rows in \(files).")
  }
}
