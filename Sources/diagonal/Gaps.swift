// diagonal gaps: which networks ought to meet and do not?

import Answers
import ArgumentParser
import Datasets

struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish:
        "Lista de diagonala luckorna: nätverk med olika område och nivå som har initiativ eller områden gemensamt men "
        + "ingen känd kontakt.",
      english:
        "List the diagonal gaps: pairs of networks of different field and level that have initiatives "
        + "or areas in common and no known contact."))

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(
    help: .told(
      swedish: "Bara luckor för det här nätverket (id eller namn).",
      english: "Only gaps of this network (id or name)."))
  var network: String?

  @Option(
    help: .told(
      swedish: "Bara luckor som rör det här området.",
      english: "Only gaps that touch this field."))
  var field: String?

  @Option(
    help: .told(
      swedish: "Bara luckor mellan nätverk som den här organisationen (id eller namn) deltar i.",
      english: "Only gaps between networks in which this organisation (id or name) sits."))
  var organisation: String?

  @OptionGroup var list: TopOption

  func run() throws {
    let request = answer.request(input)
    try answer.print(request, top: list.top) { () throws(RunFailure) in
      var query = GapQuery()
      query.network = network
      query.field = field
      query.organisation = organisation
      query.top = list.count(answer)
      query.diagram = answer.diagram
      return try Answers.gaps(request, query)
    }
  }
}
