// The log of the night's work: events with facts, never with names of people.

package import Datasets
package import Foundation
package import Logging
import Tables
import Text

/// Writes each event as one line of JSON.
///
/// Keys: `time` (ISO 8601, UTC), `level`, `event`, then the facts of the event, sorted.
package struct JSONLines: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  package var logLevel = Logger.Level.info
  private let clock: @Sendable () -> Date
  private let write: @Sendable (String) -> Void

  /// - Parameter write: takes a line without its break.
  package init(
    clock: @escaping @Sendable () -> Date = { Date() }, write: @escaping @Sendable (String) -> Void
  ) {
    self.clock = clock
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { _, own in own }
    let own = [
      ("time", clock().formatted(.iso8601)), ("level", event.level.rawValue),
      ("event", "\(event.message)"),
    ]
    let rest = facts.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
    let pairs = (own + rest).map {
      "\($0.withControlsShown.jsonQuoted): \($1.withControlsShown.jsonQuoted)"
    }
    write("{" + pairs.joined(separator: ", ") + "}")
  }
}

extension Logger {
  /// Tells which stage is under way, and how far its dataset has come.
  package func tell(_ moment: RunProgress.Moment, after seconds: Double) {
    let (share, left) = moment.told(after: seconds)
    var facts = ["stage": moment.words]
    facts["dataset"] = moment.dataset
    facts["percent"] = share.map { "\(Int($0 * 100))" }
    facts["seconds_left"] = left.map { "\(Int($0.rounded()))" }
    tell("under way", facts)
  }

  /// A log that nobody reads.
  package static var silent: Logger {
    Logger(label: "diagonal") { _ in SwiftLogNoOpLogHandler() }
  }

  func tell(_ event: String, _ facts: [String: String] = [:], level: Level = .info) {
    log(level: level, "\(event)", metadata: facts.mapValues { .string($0) })
  }
}

/// The lines of a report on a dataset's errors that may stand in a log: place, severity and code.
///
/// The sentences quote the tables, and with them names; `diagonal validate` tells them.
func withoutQuotes(_ report: String) -> String {
  report.split(separator: "\n").compactMap { line in
    guard !line.hasPrefix(" "), let end = line.firstIndex(of: "]") else { return nil }
    return String(line[...end])
  }.joined(separator: "\n")
}
