// diagonal forget: a person leaves history and old reports.

import ArgumentParser
import Datasets
import Forgetting
import Run

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a person from history and old reports, and search what is left.",
    discussion: """
      Take the person out of the tables in the data first; they are never written by this program. \
      Exactly one person is forgotten, under every id and name that the data, the history and old \
      reports know; when it is not certain who is meant, nothing is removed. Reports that mention the \
      person lose their annex, explorer, workbook, tables and findings, copies of reports below the \
      folder too; their board editions name nobody and stay. No other file is touched: where one still \
      names the person, or may do so, or cannot be opened, that is told, with exit code 70.
      """)

  @Argument(help: "An id, or a whole name, that the data, the history or an old report knows.")
  var person: String

  @Option(
    help:
      "The name, when no report tells it any longer, or to say which of an id's holders is meant.")
  var name: String?

  @Option(help: "The name of the dataset; needed where more than one knows the id or name.")
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
    let result = try Terminal.run { () throws(RunFailure) in try forget(query) { Terminal.warn($0) }
    }
    for message in result.messages { Terminal.warn(message) }
    try Terminal.say(result.summary)
    try Terminal.end(result.status)
  }
}
