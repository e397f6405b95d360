// diagonal nightly: every dataset, published side by side.

import ArgumentParser
import Datasets
import Logging
import Night
import Run

struct Nightly: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse every dataset in a folder and publish the reports.",
    discussion: """
      Each folder in --data that holds an organisations.csv or a lists.yaml is a dataset. Its report is published as \
      <reports>/<dataset>/<date>, and <reports>/<dataset>/latest points to it. A dataset that fails \
      does not stop the others, and its last report stays as it is. One that has not changed keeps \
      its report. What the runs saw is kept in <reports>/history.sqlite, and <reports>/index.html \
      tells of all datasets, as <reports>/status.json does for monitoring.
      """)

  @Option(help: "Folder of datasets.", completion: .directory)
  var data = "Data"

  @Option(help: "Folder to publish to.", completion: .directory)
  var reports = "Reports"

  @OptionGroup var day: DayOption

  @Option(help: "Exit with 3 when a finding is at least this severe: low, medium, high.")
  var failOn: FailOn?

  @Flag(help: "Make a report also where nothing has changed.")
  var again = false

  @Flag(name: .customLong("no-pdf"), help: "Leave the PDFs out.")
  var noPDF = false

  @Option(
    help:
      "Who may read the files that name people: owner, or group, the group of the folder of reports."
  )
  var namesFor = NamesReaders.owner

  @Option(help: "text, or json: one object a line on standard error instead of messages.")
  var log = LogForm.text

  func run() throws {
    var night = NightRequest(data: data, reports: reports)
    night.asOf = day.asOf
    night.failOn = failOn
    night.again = again
    night.pdf = noPDF ? .none : .installed
    night.names = namesFor
    night.worker = ["/proc/self/exe", "night-worker"]
    if log == .json {
      night.log = Logger(label: "diagonal") { _ in JSONLines { Terminal.warn($0) } }
    }
    let logger = night.log
    let progress =
      log == .json
      ? TerminalProgress.listener { moment, seconds in logger.tell(moment, after: seconds) }
      : TerminalProgress.listener()
    let results = try Terminal.run { () throws(RunFailure) in
      try nightly(night, progress: progress)
    }
    for result in results {
      if log == .text { for message in result.messages { Terminal.warn(message) } }
      if !result.summary.isEmpty { try Terminal.say(result.summary) }
    }
    try Terminal.end(results.worstStatus)
  }
}

extension NamesReaders: ExpressibleByArgument {}

/// How a night tells of itself.
enum LogForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
