// diagonal forget: a person leaves history and old reports.

import ArgumentParser
import Datasets
import Forgetting
import Run

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Ta bort en person ur historik och gamla rapporter, och sök igenom det som är kvar.",
      english: "Remove a person from history and old reports, and search what is left."),
    discussion: .told(
      swedish: """
        Ta först bort personen ur listorna; dem skriver programmet aldrig i. Precis en person glöms, under alla id och \
        namn som listorna, historiken och gamla rapporter känner; är det inte säkert vem som menas tas ingenting bort. \
        Rapporter som nämner personen förlorar bilaga, utforskare, arbetsbok, tabeller och iakttagelser, också kopior i \
        undermappar; sammandragen namnger ingen och står kvar. Inga andra filer rörs: där någon ännu namnger personen, \
        kan göra det eller inte går att öppna sägs det, med slutkod 70.
        """,
      english: """
        Take the person out of the tables in the data first; they are never written by this program. \
        Exactly one person is forgotten, under every id and name that the data, the history and old \
        reports know; when it is not certain who is meant, nothing is removed. Reports that mention the \
        person lose their annex, explorer, workbook, tables and findings, copies of reports below the \
        folder too; their board editions name nobody and stay. No other file is touched: where one still \
        names the person, or may do so, or cannot be opened, that is told, with exit code 70.
        """))

  @Argument(
    help: .told(
      swedish:
        "Ett id eller ett helt namn som listorna, historiken eller en gammal rapport känner.",
      english: "An id, or a whole name, that the data, the history or an old report knows."))
  var person: String

  @Option(
    help: .told(
      swedish:
        "Namnet, när ingen rapport längre har det, eller för att ange vem med samma id som menas.",
      english:
        "The name, when no report tells it any longer, or to say which of an id's holders is meant."
    ))
  var name: String?

  @Option(
    help: .told(
      swedish: "Namnet på mappen med listor; behövs där fler än en känner id eller namn.",
      english: "The name of the dataset; needed where more than one knows the id or name."))
  var dataset: String?

  @Option(
    help: .told(
      swedish: "Mapp med mappar av listor.",
      english: "Folder of datasets."), completion: .directory)
  var data = "Data"

  @Option(
    help: .told(
      swedish: "Mapp med rapporter.",
      english: "Folder of reports."), completion: .directory)
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
