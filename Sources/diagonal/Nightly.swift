// diagonal nightly: every dataset, published side by side.

import ArgumentParser
import Batch

struct Nightly: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse every dataset in a folder and publish the reports.",
    discussion: """
      Each folder in --data that holds an organisations.csv is a dataset. Its report is published as \
      <reports>/<dataset>/<date>, and <reports>/<dataset>/latest points to it. A dataset that fails \
      does not stop the others, and its last report stays as it is.
      """)

  @Option(help: "Folder of datasets.", completion: .directory)
  var data = "Data"

  @Option(help: "Folder to publish to.", completion: .directory)
  var reports = "Reports"

  @Option(help: "Count memberships that run on this day (YYYY-MM-DD; default: today).")
  var asOf: String?

  @Option(help: "Exit with 3 when a finding is at least this severe: low, medium, high.")
  var failOn: FailOn?

  func validate() throws {
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError("--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
  }

  func run() throws {
    let progress = TerminalProgress.listener()
    let results = try Terminal.run { () throws(RunFailure) in
      try nightly(data: data, reports: reports, asOf: asOf, failOn: failOn, progress: progress)
    }
    for result in results {
      for message in result.messages { Terminal.warn(message) }
      try Terminal.say(result.summary)
    }
    try Terminal.end(results.worstStatus)
  }
}
