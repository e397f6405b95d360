// diagonal compare: what has changed between two nightly runs?

import Answers
import ArgumentParser
import Datasets
import Text

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what has changed between two runs of a dataset: key figures with the rows "
      + "behind them, findings, and the roster.",
    discussion: """
      Runs are those of the nightly work, by the names of their folders (2026-11-21, 2026-11-21-2). \
      Without any, the last is compared with the one before.
      """)

  @Argument(help: "Folder of CSV files, or the name of a dataset.", completion: .directory)
  var dataset: String

  @Argument(help: "One run, to compare with the last, or two, the older first.")
  var runs: [String] = []

  @Option(help: "Compare the last run with the last one as of this day or earlier (YYYY-MM-DD).")
  var since: String?

  @Option(help: "Folder of reports, which holds the history.", completion: .directory)
  var reports = "Reports"

  @Option(help: "table, json or csv.")
  var format = QueryFormat.table

  @Flag(help: "Show all of the answer, and not only what comes first.")
  var all = false

  @Option(help: "Language of the answer (default: the dataset's, else sv).")
  var language: Language?

  func validate() throws {
    if let since, !isCalendarDay(since) {
      throw ValidationError("--since must be a day written YYYY-MM-DD, not '\(since)'")
    }
    if runs.count > 2 { throw ValidationError("name at most two runs") }
    if since != nil, !runs.isEmpty { throw ValidationError("name runs, or --since, not both") }
  }

  func run() throws {
    var query = CompareQuery()
    query.reports = reports
    query.runs = runs
    query.since = since
    query.format = format
    query.isWhole = all
    query.language = language
    var request = Request(dataset: dataset)
    request.language = language
    let text = try Terminal.run(in: { Answers.language(of: request) }) { () throws(RunFailure) in
      try compare(dataset, query)
    }
    try Terminal.say(text)
  }
}
