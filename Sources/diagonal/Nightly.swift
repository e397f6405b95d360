// diagonal nightly: every dataset, published side by side.

import ArgumentParser
import Datasets
import Logging
import Night
import Run

struct Nightly: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Analysera varje mapp med listor och publicera rapporterna.",
      english: "Analyse every dataset in a folder and publish the reports."),
    discussion: .told(
      swedish: """
        Varje mapp i --data som har en organisations.csv eller en lists.yaml blir en rapport, publicerad som \
        <reports>/<mapp>/<datum>, och <reports>/<mapp>/latest pekar på den. En mapp som inte går att läsa hindrar inte \
        de andra, och dess senaste rapport står kvar. Den som inte har ändrats behåller sin rapport. Vad körningarna \
        såg sparas i <reports>/history.sqlite, och <reports>/index.html visar alla, \
        som <reports>/status.json gör för övervakning.
        """,
      english: """
        Each folder in --data that holds an organisations.csv or a lists.yaml is a dataset. Its report is published as \
        <reports>/<dataset>/<date>, and <reports>/<dataset>/latest points to it. A dataset that fails \
        does not stop the others, and its last report stays as it is. One that has not changed keeps \
        its report. What the runs saw is kept in <reports>/history.sqlite, and <reports>/index.html \
        tells of all datasets, as <reports>/status.json does for monitoring.
        """))

  @Option(
    help: .told(
      swedish: "Mapp med mappar av listor.",
      english: "Folder of datasets."), completion: .directory)
  var data = "Data"

  @Option(
    help: .told(
      swedish: "Mapp att publicera i.",
      english: "Folder to publish to."), completion: .directory)
  var reports = "Reports"

  @OptionGroup var day: DayOption

  @Option(
    help: .told(
      swedish: "Sluta med kod 3 när någon iakttagelse är minst så allvarlig: low, medium, high.",
      english: "Exit with 3 when a finding is at least this severe: low, medium, high."))
  var failOn: FailOn?

  @Flag(
    help: .told(
      swedish: "Gör en rapport också där ingenting har ändrats.",
      english: "Make a report also where nothing has changed."))
  var again = false

  @Flag(
    name: .customLong("no-pdf"),
    help: .told(
      swedish: "Hoppa över PDF-filerna.",
      english: "Leave the PDFs out."))
  var noPDF = false

  @Option(
    help: .told(
      swedish:
        "Vem som får läsa filer där personer nämns: owner, eller group, gruppen för mappen med rapporter.",
      english:
        "Who may read the files that name people: owner, or group, the group of the folder of reports."
    ))
  var namesFor = NamesReaders.owner

  @Option(
    help: .told(
      swedish:
        "text, eller json: ett objekt på varje rad på standard error i stället för meddelanden.",
      english: "text, or json: one object a line on standard error instead of messages."))
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
