// The instruments, in the order in which a report brings them up.

package import Findings
package import Roster
package import Text

extension Review: AnalysisInput {
  package func holds(_ need: TableName) -> Bool { roster.holds(need) }
}

/// Every instrument: a new one is one file and one line here.
package enum InstrumentCatalogue {
  package static let all: [Analysis<Review>] = [
    .participation, .representation, .rotation, .hosting, .agreements, .costs, .resources, .mix,
    .scatter, .politics, .purposes, .newOnPost,
    .readiness, .startGate, .functions, .preparation, .selfTest, .climate, .ladder, .portfolio,
    .goals, .decisions, .keyFactors,
    .effects,

    .drivers,
    .expectedOutcome,
    .ownPortfolios,
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
/// - Parameters:
///   - outcomes: the answers; an instrument whose rows say nothing on the day has a line too.
///   - leftOut: the names of those that nobody has asked, and of which nothing is known.
package func absentInstruments(
  _ review: Review, _ outcomes: [Outcome]? = nil, leftOut: Set<String> = [],
  fileName: (TableName) -> String
) -> [Localised<String>] {
  let filled = outcomes.map { Set($0.flatMap(\.columns).map(\.table)) }
  return InstrumentCatalogue.all.compactMap { instrument in
    guard !leftOut.contains(instrument.name) else { return nil }
    let files = instrument.missing(in: review).map(fileName).joined(separator: ", ")
    let lack =
      files.isEmpty
      ? instrument.lacks(review)
        ?? (filled?.isDisjoint(with: instrument.tables) == true
          ? Localised(
            swedish: "listorna har inga uppgifter som gäller den \(review.asOf)",
            english: "the lists have nothing that applies on \(review.asOf)") : nil)
      : Localised(
        swedish: "listorna har inga rader i \(files)",
        english: "the lists have no rows in \(files)")
    return lack.map {
      Localised(
        swedish: "\(instrument.title.swedish): \($0.swedish).",
        english: "\(instrument.title.english): \($0.english).")
    }
  }
}
