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

  @OptionGroup var day: DayOption

  @Option(help: "Exit with 3 when a finding is at least this severe: low, medium, high.")
  var failOn: FailOn?

  func run() throws {
    let progress = TerminalProgress.listener()
    let results = try Terminal.run { () throws(RunFailure) in
      try nightly(data: data, reports: reports, asOf: day.asOf, failOn: failOn, progress: progress)
    }
    for result in results {
      for message in result.messages { Terminal.warn(message) }
      try Terminal.say(result.summary)
    }
    try Terminal.end(results.worstStatus)
  }
}
