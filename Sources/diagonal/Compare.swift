// diagonal compare: what has changed between two nightly runs?

import Answers
import ArgumentParser
import Datasets
import Text

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish:
        "Visa vad som har ändrats mellan två körningar: nyckeltal med raderna bakom, iakttagelser och listor.",
      english:
        "Show what has changed between two runs of a dataset: key figures with the rows behind them, findings, and "
        + "the roster."),
    discussion: .told(
      swedish: """
        Körningarna är nattens, med namnen på deras mappar (2026-11-21, 2026-11-21-2). \
        Utan någon jämförs den senaste med den före.
        """,
      english: """
        Runs are those of the nightly work, by the names of their folders (2026-11-21, 2026-11-21-2). \
        Without any, the last is compared with the one before.
        """))

  @Argument(
    help: .told(
      swedish: "Mapp med listor eller CSV-filer, eller bara dess namn.",
      english: "Folder of lists or CSV files, or the name of a dataset."), completion: .directory)
  var dataset: String

  @Argument(
    help: .told(
      swedish: "En körning, som jämförs med den senaste, eller två, den äldre först.",
      english: "One run, to compare with the last, or two, the older first."))
  var runs: [String] = []

  @Option(
    help: .told(
      swedish:
        "Jämför den senaste körningen med den sista per den dagen eller tidigare (ÅÅÅÅ-MM-DD).",
      english: "Compare the last run with the last one as of this day or earlier (YYYY-MM-DD)."))
  var since: String?

  @Option(
    help: .told(
      swedish: "Mapp med rapporter, där historiken ligger.",
      english: "Folder of reports, which holds the history."), completion: .directory)
  var reports = "Reports"

  @Option(
    help: .told(
      swedish: "table, json eller csv.",
      english: "table, json or csv."))
  var format = QueryFormat.table

  @Flag(
    help: .told(
      swedish: "Visa hela svaret, och inte bara det första.",
      english: "Show all of the answer, and not only what comes first."))
  var all = false

  @Option(
    help: .told(
      swedish: "Svarets språk (annars: det som settings.yaml anger, eller sv).",
      english: "Language of the answer (default: the dataset's, else sv)."))
  var language: Language?

  func validate() throws {
    if let since, !isCalendarDay(since) {
      throw ValidationError.told(
        swedish: "--since måste vara en dag skriven ÅÅÅÅ-MM-DD, inte ”\(since)”",
        english: "--since must be a day written YYYY-MM-DD, not '\(since)'")
    }
    if runs.count > 2 {
      throw ValidationError.told(
        swedish: "ange högst två körningar", english: "name at most two runs")
    }
    if since != nil, !runs.isEmpty {
      throw ValidationError.told(
        swedish: "ange körningar eller --since, inte båda",
        english: "name runs, or --since, not both")
    }
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
