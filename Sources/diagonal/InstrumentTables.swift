// diagonal instrument: the tables of one instrument.

import Answers
import ArgumentParser
import Datasets

struct InstrumentTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: .told(
      swedish: "Visa ett instruments tabeller: \(instrumentNames.joined(separator: ", ")).",
      english: "Print the tables of one instrument: \(instrumentNames.joined(separator: ", "))."))

  @OptionGroup var input: DatasetOptions

  @Argument(
    help: .told(
      swedish: "Instrumentet.",
      english: "The instrument."), completion: .list(instrumentNames))
  var name: String

  @Option(
    help: .told(
      swedish: "Bara den här tabellen.",
      english: "Only this table of the instrument."))
  var table: String?

  @OptionGroup var answer: AnswerOptions

  @Option(
    help: .told(
      swedish: "Frö för det som lottas.",
      english: "Seed of what is drawn at random."))
  var seed: UInt64?

  func run() throws {
    var request = answer.request(input)
    request.seed = seed
    try answer.print(request) { () throws(RunFailure) in
      try Answers.instrument(request, name, table: table, diagram: answer.diagram)
    }
  }
}
