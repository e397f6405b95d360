// What a night is to do.

package import Datasets
package import Logging

/// What a night is to do.
package struct NightRequest: Sendable {
  /// The folder of datasets.
  package var data: String
  /// The folder to publish to.
  package var reports: String
  /// The day to look at, `YYYY-MM-DD`; `nil` is each dataset's own day, or today. Reports bear its date.
  package var asOf: String?
  /// What the clock says, `YYYY-MM-DD`; `nil` asks it.
  package var today: String?
  package var failOn: FailOn?
  /// Whether a dataset that has not changed is reported again.
  package var again = false
  /// The program that draws diagrams and its first arguments; `nil` is the running program itself.
  package var drawing: [String]?
  /// How long one diagram may take.
  package var drawingSeconds = 30.0
  package var pdf = PDFChoice.installed
  /// Who may read the files of a report that name people.
  package var names = NamesReaders.owner
  /// How much longer than twice its time a worker may take before it is killed: what it does last cannot be left out.
  package var graceSeconds = 60.0
  /// Seconds of a clock that never jumps.
  package var clock: @Sendable () -> Double = Usage.clock
  /// The program that works on one dataset, and its first arguments; `nil` is this process, in which a
  /// dataset that cannot be managed costs the others their night.
  package var worker: [String]?
  /// Seconds since the run of a dataset began, in place of the clock; a worker has its own.
  package var elapsed: (@Sendable () -> Double)?
  package var log = Logger.silent

  package init(data: String, reports: String) {
    self.data = data
    self.reports = reports
  }
}
