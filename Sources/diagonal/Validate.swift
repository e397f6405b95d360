// diagonal validate: is the dataset fit to be analysed?

import ArgumentParser
import Check
import Datasets
import Text

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Läs en mapp med listor, visa varje fel i dem och vad de räcker till.",
      english: "Read a dataset, report every problem in it, and say what can be analysed."),
    discussion: .told(
      swedish: """
        Ingenting skrivs, om inte --repair anger en mapp för en städad kopia: UTF-8, komman, bokstäver och tal \
        skrivna på ett sätt, inga mellanslag runt cellerna, inget ovanför rubrikerna. Originalet ändras aldrig.
        """,
      english: """
        Nothing is written, unless --repair names a folder for a cleaned copy: UTF-8, commas, one form \
        of letters and numbers, no blanks around cells, nothing above the header. The dataset itself \
        is never changed.
        """))

  @OptionGroup var input: DatasetOptions

  @Option(
    help: .told(
      swedish: "Meddelandenas språk.",
      english: "Language of the messages."))
  var language = Language.ofProcess

  @Option(
    help: .told(
      swedish: "Svarets form.",
      english: "Form of the answer."))
  var format = ValidationFormat.text

  @Option(
    help: .told(
      swedish:
        "Skriv en städad kopia till den här mappen, som ska vara ny eller tom och ligga utanför listorna.",
      english:
        "Write a cleaned copy to this folder, which must be new or empty and outside the dataset."),
    completion: .directory)
  var repair: String?

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.messageLanguage = language
    let result = try Terminal.run(in: { language }) { () throws(RunFailure) in
      try Check.validate(request, format: format, repair: repair)
    }
    for message in result.messages { Terminal.warn(message) }
    try Terminal.say(result.text, isForPrograms: format != .text)
    try Terminal.end(result.status)
  }
}

extension ValidationFormat: ExpressibleByArgument {}
