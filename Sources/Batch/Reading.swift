// A dataset read for a day: what a run and every query set out from.

import Instruments
import Loading
import Network
import Roster
import Tables
import Text
import Threads

/// The roster of a dataset, with the day, the seed and the language that a request is about.
package struct Reading: Sendable {
  let dataset: Dataset
  private(set) var roster: Roster
  let asOf: Day
  let seed: UInt64
  let language: Language
  let threads: Int

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
    asOf = try day(of: request, dataset)
    seed = request.seed ?? dataset.settings.seed ?? 1
    language = dataset.language(asked: request.language)
    threads = request.threads ?? allThreads
  }

  /// The same dataset as it would be with another roster.
  func changed(to other: Roster) -> Reading {
    var reading = self
    reading.roster = other
    return reading
  }

  private var deputies: DeputyRule { dataset.settings.deputies.rule }

  /// The graphs of the dataset's own roster, or of another in its place.
  func structure(of other: Roster? = nil) -> Structure {
    Structure(
      of: other ?? roster, asOf: asOf, deputies: deputies, seed: seed,
      thresholds: dataset.settings.thresholds.numbers, threads: threads)
  }

  /// What the instruments look at.
  func review(of other: Roster? = nil) -> Review {
    Review(of: other ?? roster, asOf: asOf, deputies: deputies, seed: seed)
  }
}

/// The day that a request is about: its own, the dataset's, or today.
func day(of request: Request, _ dataset: Dataset) throws(RunFailure) -> Day {
  let today = Posix.today()
  guard
    let asOf = request.asOf.flatMap(day) ?? dataset.settings.asOf
      ?? Day(year: today.year, month: today.month, day: today.day)
  else { throw .internal("the clock shows a day that is in no calendar") }
  return asOf
}
