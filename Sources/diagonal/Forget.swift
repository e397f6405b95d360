// diagonal forget: a person leaves history and old reports.

import ArgumentParser
import Batch

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a person from history and old reports, and search what is left.",
    discussion: """
      Take the person out of the tables in the data first; they are never written by this program. \
      Reports that mention the person lose their annex, workbook, tables and findings; their board \
      editions name nobody and stay.
      """)

  @Argument(help: "An id, or a name or beginning of one that somebody in the data has.")
  var person: String

  @Option(help: "The name, when the data no longer tell it.")
  var name: String?

  @Option(help: "The name of one dataset (default: all).")
  var dataset: String?

  @Option(help: "Folder of datasets.", completion: .directory)
  var data = "Data"

  @Option(help: "Folder of reports.", completion: .directory)
  var reports = "Reports"

  func run() throws {
    var query = ForgetQuery(person)
    query.name = name
    query.dataset = dataset
    query.data = data
    query.reports = reports
    let result = try Terminal.run { () throws(RunFailure) in try forget(query) }
    for message in result.messages { Terminal.warn(message) }
    try Terminal.say(result.summary)
    try Terminal.end(result.status)
  }
}
