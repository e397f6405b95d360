// diagonal risk: whose leaving costs most.

import Answers
import ArgumentParser
import Datasets

struct Risk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the people on whom most hangs; the risk lies in the structure, not in them.")

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(help: "Only people of this organisation (id or name).")
  var organisation: String?

  @OptionGroup var list: TopOption

  func run() throws {
    try answer.print(top: list.top) { () throws(RunFailure) in
      var query = RiskQuery()
      query.organisation = organisation
      query.top = list.count(answer)
      query.diagram = answer.diagram
      return try Answers.risk(answer.request(input), query)
    }
  }
}
