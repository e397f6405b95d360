// diagonal validate: is the dataset fit to be analysed?

import ArgumentParser
import Check
import Datasets
import Text

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a dataset, report every problem in it, and say what can be analysed.",
    discussion: """
      Nothing is written, unless --repair names a folder for a cleaned copy: UTF-8, commas, one form \
      of letters and numbers, no blanks around cells, nothing above the header. The dataset itself \
      is never changed.
      """)

  @OptionGroup var input: DatasetOptions

  @Option(help: "Language of the messages.")
  var language = Language.english

  @Option(help: "Form of the answer.")
  var format = ValidationFormat.text

  @Option(
    help:
      "Write a cleaned copy to this folder, which must be new or empty and outside the dataset.",
    completion: .directory)
  var repair: String?

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.messageLanguage = language
    let result = try Terminal.run { () throws(RunFailure) in
      try Check.validate(request, format: format, repair: repair)
    }
    for message in result.messages { Terminal.warn(message) }
    try Terminal.say(result.text, isForPrograms: format != .text)
    try Terminal.end(result.status)
  }
}

extension ValidationFormat: ExpressibleByArgument {}
