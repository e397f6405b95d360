// What a request comes to for a dataset that has been read.

package import Diagrams
package import Findings
import Loading
package import Roster
package import Text
import Threads

/// A request with every choice made: what was left open has been taken from the dataset's settings or the machine.
package struct Plan: Sendable {
  /// The folder of the dataset, as it was named.
  package let dataset: String
  /// The day that is looked at.
  package let asOf: Day
  /// Whether the dataset's settings fix the day, so that the calendar alone changes nothing.
  package let hasFixedDay: Bool
  package let seed: UInt64
  package let language: Language
  package let threads: Int
  package let parts: Set<Part>
  /// Whether tables are written and nothing else.
  package let tablesOnly: Bool
  /// The severity from which a finding changes the exit code; `nil` when none does.
  package let failsFrom: Severity?
  package let pdf: PDFChoice
  package let renderer: Renderer
  /// The folder of an earlier run, whose maps' places are kept where possible; `nil` when there is none.
  package let earlier: String?
  /// How long the run may take; `nil` is as long as it takes.
  package let seconds: Double?

  /// Whether every part is analysed, so that every table has all its columns.
  package var isWhole: Bool { parts.count == Part.allCases.count }

  /// - Throws: ``RunFailure/internal(_:)`` when the clock shows a day that is in no calendar.
  package init(_ request: Request, _ dataset: Dataset) throws(RunFailure) {
    self.dataset = request.dataset
    asOf = try day(of: request, dataset)
    hasFixedDay = request.asOf == nil && dataset.settings.asOf != nil
    seed = request.seed ?? dataset.settings.seed ?? 1
    language = dataset.language(asked: request.language)
    threads = request.threads ?? allThreads
    parts = Set(request.parts ?? Part.allCases)
    tablesOnly = request.tablesOnly
    failsFrom = request.failOn.flatMap { Severity(rawValue: $0.rawValue) }
    pdf = request.pdf
    renderer =
      request.drawing.map { Renderer(worker: $0, seconds: request.drawingSeconds) }
      ?? Renderer(seconds: request.drawingSeconds)
    earlier = request.earlier
    seconds = dataset.settings.limits.seconds ?? request.seconds
  }
}
