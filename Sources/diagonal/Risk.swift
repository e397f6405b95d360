// diagonal risk: whose leaving costs most.

import ArgumentParser
import Batch

struct Risk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the people on whom most hangs; the risk lies in the structure, not in them.")

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(help: "Only people of this organisation (id or name).")
  var organisation: String?

  @Option(help: "How many people to list.")
  var top = 10

  @Option(
    help: "Draw the links that hang on one person to this SVG file.",
    completion: .file(extensions: ["svg"]))
  var diagram: String?

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1, not \(top)") }
  }

  func run() throws {
    var query = RiskQuery()
    query.organisation = organisation
    query.top = top
    query.format = answer.format
    query.diagram = diagram
    let request = answer.request(input)
    let text = try Terminal.run { () throws(RunFailure) in try Batch.risk(request, query) }
    try Terminal.say(text)
  }
}
