// What every question understands: the dataset, the day, and the form of the answer.

import Answers
import ArgumentParser
import Datasets
import Text

/// The day that is asked about.
struct DayOption: ParsableArguments {
  @Option(
    help: .told(
      swedish: "Räkna de uppdrag som gäller den dagen (ÅÅÅÅ-MM-DD; annars: i dag).",
      english: "Count memberships that run on this day (YYYY-MM-DD; default: today)."))
  var asOf: String?

  func validate() throws {
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError.told(
        swedish: "--as-of måste vara en dag skriven ÅÅÅÅ-MM-DD, inte ”\(asOf)”",
        english: "--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
  }
}

/// How many rows are listed.
struct TopOption: ParsableArguments {
  @Option(
    help: .told(
      swedish: "Hur många som visas (annars: 10, eller alla med --all).",
      english: "How many to list (default: 10, or all with --all)."))
  var top: Int?

  func validate() throws {
    if let top, top < 1 {
      throw ValidationError.told(
        swedish: "--top måste vara minst 1, inte \(top)",
        english: "--top must be at least 1, not \(top)")
    }
  }

  /// How many are listed; `nil` is all.
  func count(_ answer: AnswerOptions) -> Int? { top ?? (answer.all ? nil : 10) }
}

/// Options of commands that answer a question from a dataset.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: .told(
      swedish: "table, json eller csv.",
      english: "table, json or csv."))
  var format = QueryFormat.table

  @OptionGroup var day: DayOption

  @Option(
    help: .told(
      swedish: "Svarets språk (annars: det som settings.yaml anger, eller sv).",
      english: "Language of the answer (default: the dataset's, else sv)."))
  var language: Language?

  @Flag(
    help: .told(
      swedish: "Kolumner med tabb emellan; ingen färg, och inget kortas till fönstrets bredd.",
      english: "Columns apart by tabs; no colour, and nothing cut to the window's width."))
  var plain = false

  @Flag(
    help: .told(
      swedish:
        "Visa hela svaret under den första meningen, och inte bara tio rader; json och csv har alla tabeller ändå.",
      english:
        "Show all of the answer below its first sentence, and not only ten lines; json and csv hold every table either way."
    )
  )
  var all = false

  @Option(
    help: .told(
      swedish: "Rita en bild av svaret i den här filen (.svg, .png eller .dot).",
      english: "Draw a picture of the answer to this file (.svg, .png or .dot)."),
    completion: .file(extensions: diagramEndings))
  var diagram: String?

  func validate() throws {
    if let diagram, !diagramEndings.contains(diagramEnding(of: diagram)) {
      throw ValidationError.told(
        swedish: "--diagram måste sluta på .svg, .png eller .dot, inte ”\(diagram)”",
        english: "--diagram must end in .svg, .png or .dot, not '\(diagram)'")
    }
  }

  /// The dataset and the day that are asked about.
  func request(_ input: DatasetOptions) -> Request {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = day.asOf
    request.language = language
    return request
  }

  /// Finds the answer and prints it; whoever has said how many rows to list is shown them all.
  func print(
    _ request: Request, part: String? = nil, top: Int? = nil,
    _ answer: () throws(RunFailure) -> Answer
  ) throws {
    var form = AnswerForm(format, part: part, isWhole: all || top != nil)
    form.style = .ofStandardOutput(isPlain: plain)
    let (answer, text) = try Terminal.run(in: { Answers.language(of: request) }) {
      () throws(RunFailure) in
      let answer = try answer()
      return (answer, try answer.text(form))
    }
    try Terminal.say(text, isForPrograms: format != .table, isSet: format == .table)
    answer.messages.forEach(Terminal.warn)
    try Terminal.end(answer.status)
  }
}

extension QueryFormat: ExpressibleByArgument {}
