// diagonal instrument: the tables of one instrument.

import Answers
import ArgumentParser
import Datasets

struct InstrumentTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "Print the tables of one instrument: \(instrumentNames.joined(separator: ", ")).")

  @OptionGroup var input: DatasetOptions

  @Argument(help: "The instrument.", completion: .list(instrumentNames))
  var name: String

  @Option(help: "Only this table of the instrument.")
  var table: String?

  @OptionGroup var answer: AnswerOptions

  @Option(help: "Seed of what is drawn at random.")
  var seed: UInt64?

  func run() throws {
    var request = answer.request(input)
    request.seed = seed
    try answer.print(request) { () throws(RunFailure) in
      try Answers.instrument(request, name, table: table, diagram: answer.diagram)
    }
  }
}
