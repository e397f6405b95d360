// A dataset read for a day: what a run and every query set out from.

import Findings
package import Instruments
import Loading
package import Network
package import Roster
import Tables
package import Text
package import Threads

/// The roster of a dataset, with the day, the seed and the language that a request is about.
package struct Reading: Sendable {
  package let dataset: Dataset
  package private(set) var roster: Roster
  package let plan: Plan

  package var asOf: Day { plan.asOf }
  package var seed: UInt64 { plan.seed }
  package var language: Language { plan.language }
  package var threads: Int { plan.threads }

  /// Reads the dataset of `request`; without checksums its inputs are empty.
  ///
  /// - Throws: ``RunFailure`` when the dataset cannot be analysed.
  package init(_ request: Request, withChecksums: Bool = false) throws(RunFailure) {
    dataset = try Dataset(request, withChecksums: withChecksums)
    let errors = dataset.diagnostics.count(of: Diagnostic.Severity.error)
    guard errors == 0, let roster = dataset.loaded.value else {
      throw .inputData(
        report: dataset.diagnostics.printed(in: request.messageLanguage),
        errors: errors)
    }
    self.roster = roster
    plan = try Plan(request, dataset)
  }

  /// The same dataset as it would be with another roster.
  package func changed(to other: Roster) -> Reading {
    var reading = self
    reading.roster = other
    return reading
  }

  private var deputies: DeputyRule { dataset.settings.deputies }

  /// The graphs of the dataset's own roster, or of another in its place.
  ///
  /// - Parameter deadline: when costly analyses of them are given up.
  package func structure(of other: Roster? = nil, deadline: Deadline = .none) -> Structure {
    Structure(
      of: other ?? roster, asOf: asOf, deputies: deputies, seed: seed,
      thresholds: dataset.settings.thresholds, threads: threads, deadline: deadline)
  }

  /// What the instruments look at.
  package func review(of other: Roster? = nil) -> Review {
    Review(
      of: other ?? roster, asOf: asOf, deputies: deputies, seed: seed,
      thresholds: dataset.settings.thresholds)
  }
}

/// The day that a request is about: its own, the dataset's, or today.
package func day(of request: Request, _ dataset: Dataset) throws(RunFailure) -> Day {
  let today = Posix.today()
  guard
    let asOf = request.asOf.flatMap(day) ?? dataset.settings.asOf
      ?? Day(year: today.year, month: today.month, day: today.day)
  else { throw .internal("the clock shows a day that is in no calendar") }
  return asOf
}
