// What a run is asked to do.

package import Findings
package import Roster
package import Text

/// A group of analyses that `--only` can choose.
package typealias Part = Findings.Part

extension Part {
  /// The names, for help texts.
  package static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  package static func named(_ name: String) -> Part? { Part(rawValue: name) }
}

/// The severity from which findings change the exit code.
package enum FailOn: String, Sendable, CaseIterable {
  case low
  case medium
  case high
}

/// Whether PDFs are set, and with what.
package enum PDFChoice: Hashable, Sendable {
  /// The Python that `make setup` installs; when it is not there, the run says so.
  case installed
  /// Another Python, by its path.
  case python(String)
  /// No PDFs, and none missed.
  case none
}

/// One dataset to be read, and what to do with it.
package struct Request: Sendable {
  /// The folder of CSV files.
  package var dataset: String
  /// A settings file in place of the dataset's own.
  package var settings: String?
  /// Whether warnings are errors.
  package var strict = false
  /// `YYYY-MM-DD`; `nil` is the dataset's own day, or today.
  package var asOf: String?
  /// `nil` is the dataset's own language.
  package var language: Language?
  /// The language of diagnostics.
  package var messageLanguage = Language.english
  package var seed: UInt64?
  /// The most threads to use; `nil` is all cores.
  package var threads: Int?
  package var tablesOnly = false
  /// What to analyse; `nil` is everything.
  package var parts: [Part]?
  package var failOn: FailOn?
  /// The program that draws diagrams and its first arguments; `nil` is the running program itself.
  package var drawing: [String]?
  package var pdf = PDFChoice.installed
  /// The folder of an earlier run, whose maps' places are kept where possible.
  package var earlier: String?
  /// How long one diagram may take.
  package var drawingSeconds = 30.0
  /// How long the run may take when the dataset's settings do not say; `nil` is as long as it takes.
  package var seconds: Double?
  /// Seconds since the run began, in place of the clock.
  package var elapsed: (@Sendable () -> Double)?

  package init(dataset: String) {
    self.dataset = dataset
  }
}

/// Whether `text` is a day of the calendar written `YYYY-MM-DD`.
package func isCalendarDay(_ text: String) -> Bool {
  day(text) != nil
}

/// The day written `YYYY-MM-DD`; `nil` when `text` is anything else.
package func day(_ text: String) -> Day? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
    parts[2].utf8.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
    let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
  else { return nil }
  return Day(year: year, month: month, day: day)
}
