// diagonal instrument: the tables of one instrument.

import ArgumentParser
import Batch

struct InstrumentTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "Print the tables of one instrument: \(instrumentNames.joined(separator: ", ")).")

  @OptionGroup var input: DatasetOptions

  @Argument(help: "The instrument.", completion: .list(instrumentNames))
  var name: String

  @Option(help: "Only this table of the instrument.")
  var table: String?

  @Option(help: "table, json or csv (the main table, or the one of --table).")
  var format = QueryFormat.table

  @Option(help: "Count memberships that run on this day (YYYY-MM-DD; default: today).")
  var asOf: String?

  @Option(help: "Seed of what is drawn at random.")
  var seed: UInt64?

  func validate() throws {
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError("--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
  }

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = asOf
    request.seed = seed
    let text = try Terminal.run { () throws(RunFailure) in
      try Batch.instrument(request, name, table: table, format: format)
    }
    try Terminal.say(text)
  }
}
