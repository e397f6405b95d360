// diagonal gaps: which networks ought to meet and do not?

import ArgumentParser
import Batch

struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the diagonal gaps: networks of other field and level that need each other "
      + "and have no contact.")

  @OptionGroup var input: DatasetOptions

  @Option(help: "Only gaps of this network (id or name).")
  var network: String?

  @Option(help: "Only gaps that touch this field.")
  var field: String?

  @Option(help: "Only gaps between networks in which this organisation (id or name) sits.")
  var organisation: String?

  @Option(help: "How many gaps to list.")
  var top = 10

  @Option(help: "table, json or csv.")
  var format = GapQuery.Format.table

  @Option(help: "Count memberships that run on this day (YYYY-MM-DD; default: today).")
  var asOf: String?

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1, not \(top)") }
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError("--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
  }

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = asOf
    var query = GapQuery()
    query.network = network
    query.field = field
    query.organisation = organisation
    query.top = top
    query.format = format
    let text = try Terminal.run { () throws(RunFailure) in try Batch.gaps(request, query) }
    try Terminal.say(text)
  }
}

extension QueryFormat: ExpressibleByArgument {}
