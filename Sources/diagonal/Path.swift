// diagonal path: whom to call.

import Answers
import ArgumentParser
import Datasets

struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Visa de kortaste vägarna från en till en annan, och vem man ringer i varje steg.",
      english: "Show the shortest ways from one to another, and who is called at each step."),
    discussion: .told(
      swedish: """
        Varje ände är en person, ett nätverk, en organisation, ett område eller en nivå, med id, namn eller början på \
        det: ”diagonal path Data/exempel-forbund IT politiker”. För att ange vilket slag som menas skrivs det före \
        namnet med kolon: ”network:IT”, ”field:IT”, ”level:politisk”.
        """,
      english: """
        Each end is a person, a network, an organisation, a field or a level, by id, name or the \
        beginning of it: 'diagonal path Data/exempel-forbund IT politiker'. To say which kind is \
        meant, put it before the name with a colon: 'network:IT', 'field:IT', 'level:politisk'.
        """))

  @OptionGroup var input: DatasetOptions

  @Argument(
    help: .told(
      swedish: "Var vägen börjar.",
      english: "Where the way begins."))
  var from: String

  @Argument(
    help: .told(
      swedish: "Var den slutar.",
      english: "Where it ends."))
  var to: String

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var list: TopOption

  func run() throws {
    let request = answer.request(input)
    try answer.print(request, top: list.top) { () throws(RunFailure) in
      var query = PathQuery(from: from, to: to)
      query.top = list.top ?? 10
      query.diagram = answer.diagram
      return try Answers.path(request, query)
    }
  }
}
