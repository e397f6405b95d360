// What every query understands: the form of the answer, and the day.

import ArgumentParser
import Batch

/// Options of commands that answer a question from a dataset.
struct AnswerOptions: ParsableArguments {
  @Option(help: "table, json or csv.")
  var format = QueryFormat.table

  @Option(help: "Count memberships that run on this day (YYYY-MM-DD; default: today).")
  var asOf: String?

  func validate() throws {
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError("--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
  }

  /// The dataset and the day that are asked about.
  func request(_ input: DatasetOptions) -> Request {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = asOf
    return request
  }
}

extension QueryFormat: ExpressibleByArgument {}
