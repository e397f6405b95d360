// diagonal what-if: every key figure with and without some people.

import ArgumentParser
import Batch

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Show what changes when people leave; the dataset is not touched.")

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(
    parsing: .upToNextOption,
    help: "Who leaves (ids, names or beginnings of them), one or several.")
  var remove: [String] = []

  @Option(help: "Language of the findings.")
  var language = LanguageChoice.en

  func validate() throws {
    if remove.isEmpty { throw ValidationError("name at least one person: --remove PERSON") }
  }

  func run() throws {
    var query = WhatIfQuery()
    query.remove = remove
    query.format = answer.format
    query.language = language.rawValue
    let request = answer.request(input)
    let text = try Terminal.run { () throws(RunFailure) in try Batch.whatIf(request, query) }
    try Terminal.say(text)
  }
}
