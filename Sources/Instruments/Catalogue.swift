// The instruments, in the order in which a report brings them up.

package import Findings
package import Roster

/// What needs no graph: the answers of every instrument that `roster` has the tables for.
///
/// - Input: any roster, and the day that it is looked at.
/// - Output: one outcome an instrument, in the order of the catalogue; an instrument without its
///   tables is left out.
/// - Complexity: the sum of the instruments.
package func analyseInstruments(_ roster: Roster, asOf day: Day) -> [Outcome] {
  InstrumentCatalogue.all.compactMap { $0(roster, day) }
}

/// A new instrument is one file and one line here.
private enum InstrumentCatalogue {
  static let all: [@Sendable (Roster, Day) -> Outcome?] = [
    { ReadinessMatrix(of: $0, asOf: $1).map(\.outcome) },
    { SelfTestSurvey(of: $0, asOf: $1).map(\.outcome) },
    { Portfolio(of: $0, asOf: $1).map(\.outcome) },
  ]
}
