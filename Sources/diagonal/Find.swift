// diagonal find: everything that a few letters may stand for.

import Answers
import ArgumentParser
import Datasets

struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "Sök organisationer, personer, nätverk, samarbeten och initiativ med en text.",
      english: "Find organisations, people, networks, collaborations and initiatives by a text."))

  @OptionGroup var input: DatasetOptions

  @Argument(
    help: .told(
      swedish: "Ord eller början på ord, med eller utan prickar och accenter.",
      english: "Words, or the beginnings of words, with or without accents."))
  var text: String

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var list: TopOption

  func run() throws {
    let request = answer.request(input)
    try answer.print(request, top: list.top) { () throws(RunFailure) in
      var query = FindQuery(text)
      query.top = list.count(answer)
      query.diagram = answer.diagram
      return try Answers.find(request, query)
    }
  }
}
