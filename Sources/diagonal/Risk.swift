// diagonal risk: whose leaving costs most.

import Answers
import ArgumentParser
import Datasets

struct Risk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish:
        "Lista de personer som mest hänger på; svagheten ligger i bemanningen, aldrig i personen.",
      english:
        "List the people on whom most hangs; the weakness lies in the staffing, never in the person."
    ))

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(
    help: .told(
      swedish: "Bara personer i den här organisationen (id eller namn).",
      english: "Only people of this organisation (id or name)."))
  var organisation: String?

  @OptionGroup var list: TopOption

  func run() throws {
    let request = answer.request(input)
    try answer.print(request, top: list.top) { () throws(RunFailure) in
      var query = RiskQuery()
      query.organisation = organisation
      query.top = list.count(answer)
      query.diagram = answer.diagram
      return try Answers.risk(request, query)
    }
  }
}
