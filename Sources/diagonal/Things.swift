// diagonal person, network, organisation: all about one thing.

import Answers
import ArgumentParser
import Datasets

/// What is asked about one thing, whatever its kind.
struct ThingOptions: ParsableArguments {
  @OptionGroup var input: DatasetOptions

  @Argument(
    help: .told(
      swedish: "Id eller namn, eller början på det, med eller utan prickar och accenter.",
      english: "Its id or name, or the beginning of it, with or without accents."))
  var name: String

  @OptionGroup var answer: AnswerOptions

  @Option(
    help: .told(
      swedish: "Bara den här tabellen i svaret (csv ger en tabell).",
      english: "Only this table of the answer (csv gives one table)."))
  var table: String?

  func print(
    _ question: (Request, ThingQuery) throws(RunFailure) -> Answer
  ) throws {
    let request = answer.request(input)
    try answer.print(request, part: table) { () throws(RunFailure) in
      try question(request, ThingQuery(name, diagram: answer.diagram))
    }
  }
}

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: .told(
      swedish: "Visa var en person deltar, vad som hänger på platserna, och rapportens mått.",
      english: "Show where a person sits, what hangs on the seats, and the measures of the report.")
  )

  @OptionGroup var thing: ThingOptions

  func run() throws { try thing.print(person) }
}

struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: .told(
      swedish:
        "Visa vilka som deltar i ett nätverk, vilka andra det delar personer med, och var kontakt saknas.",
      english:
        "Show who takes part in a network, with which others it shares people, and where contact is "
        + "missing."))

  @OptionGroup var thing: ThingOptions

  func run() throws { try thing.print(network) }
}

struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: .told(
      swedish:
        "Visa var en organisation deltar, genom vilka, och var det är en enda person.",
      english:
        "Show where an organisation takes part, through whom, and where that is one person alone."))

  @OptionGroup var thing: ThingOptions

  func run() throws { try thing.print(organisation) }
}
