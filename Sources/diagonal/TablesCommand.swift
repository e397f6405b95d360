// diagonal tables: what lists were understood as, as the standard tables.

import ArgumentParser
import Check
import Datasets
import Text

struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: .told(
      swedish: "Skriv det som är förstått av listorna som programmets egna tabeller.",
      english: "Write what was understood of a dataset's lists as the standard tables."))

  @OptionGroup var input: DatasetOptions

  @Option(
    help: .told(
      swedish: "Mapp att skriva; den ska vara ny eller tom.",
      english: "Folder to write; it must be new or empty."), completion: .directory)
  var output: String

  @Option(
    help: .told(
      swedish: "Meddelandenas språk.",
      english: "Language of the messages."))
  var language = Language.swedish

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.messageLanguage = language
    let result = try Terminal.run(in: { language }) { () throws(RunFailure) in
      try tables(request, to: output)
    }
    if !result.remarks.isEmpty { Terminal.warn(result.remarks) }
    try Terminal.say(result.summary)
  }
}
