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
  package let tables: [Table]
  /// What is lacking all the same when the tables are there; `nil` when nothing is.
  package let lacks: @Sendable (Review) -> Localised<String>?
  /// `nil` when the rows that it needs are there but say nothing that it can use.
  package let run: @Sendable (Review) -> Outcome?

  package init(
    _ name: String, title: Localised<String>, needs: [TableName], tables: [Table],
    lacks: @escaping @Sendable (Review) -> Localised<String>? = { _ in nil },
    run: @escaping @Sendable (Review) -> Outcome?
  ) {
    self.name = name
    self.title = title
    self.needs = needs
    self.tables = tables
    self.lacks = lacks
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
    .participation, .rotation, .costs, .mix, .scatter, .politics, .newOnPost,
    .readiness, .preparation, .selfTest, .ladder, .portfolio, .keyFactors, .expectedOutcome,
  ]
}

/// What needs no graph: the answers of every instrument that the roster has the tables for.
///
/// - Output: one outcome an instrument, in the order of the catalogue; an instrument without its
///   tables is left out.
/// - Complexity: the sum of the instruments.
package func analyseInstruments(_ review: Review) -> [Outcome] {
  InstrumentCatalogue.all.compactMap { $0.outcome(review) }
}

/// The same for a roster on a day, by the usual rules.
package func analyseInstruments(_ roster: Roster, asOf day: Day) -> [Outcome] {
  analyseInstruments(Review(of: roster, asOf: day))
}

/// One line for each instrument that has no answer: which it is, and what it would need.
///
/// - Parameter outcomes: the answers; an instrument whose rows say nothing on the day has a line too.
package func absentInstruments(
  _ review: Review, _ outcomes: [Outcome]? = nil, fileName: (TableName) -> String
) -> [Localised<String>] {
  let filled = outcomes.map { Set($0.flatMap(\.columns).map(\.table)) }
  return InstrumentCatalogue.all.compactMap { instrument in
    let files = instrument.missing(in: review.roster).map(fileName).joined(separator: ", ")
    let lack =
      files.isEmpty
      ? instrument.lacks(review)
        ?? (filled?.isDisjoint(with: instrument.tables) == true
          ? Localised(
            swedish: "underlaget har inget att säga den \(review.asOf)",
            english: "the input has nothing to say on \(review.asOf)") : nil)
      : Localised(
        swedish: "underlaget har inga rader i \(files)",
        english: "the input has no rows in \(files)")
    return lack.map {
      Localised(
        swedish: "\(instrument.title.swedish): \($0.swedish).",
        english: "\(instrument.title.english): \($0.english).")
    }
  }
}
