// diagonal validate: is the dataset fit to be analysed?

import ArgumentParser
import Batch

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a dataset and report every problem in it; write nothing.")

  @OptionGroup var input: DatasetOptions

  @Option(help: "Language of the messages.")
  var language = LanguageChoice.en

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.messageLanguage = language.rawValue
    let result = try Terminal.run { () throws(RunFailure) in try Batch.validate(request) }
    if !result.report.isEmpty { try Terminal.say(result.report) }
    try Terminal.say(result.summary)
    try Terminal.end(result.status)
  }
}
