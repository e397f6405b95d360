// diagonal decide: a decision is entered in the dataset.

import ArgumentParser
import Check
import Datasets
import Text

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Enter a decision in decisions.csv of a dataset.",
    discussion: """
      One row is added, with the next free id; the file is made when there is none, and all that stands in it \
      is left as it is. The row is read as every run reads it first: when anything is wrong, nothing is written. \
      The ids of findings stand in the brief, the annex and findings.json.
      """)

  @OptionGroup var input: DatasetOptions

  @Option(
    help:
      "What it is about: an initiative, collaboration, network, goal or area, or the id of a finding."
  )
  var about: String

  @Option(help: "What is decided.")
  var decision: String

  @Option(help: "Who decided.")
  var body = ""

  @Option(help: "The day of the decision (default: today).")
  var date: String?

  @Option(
    help: "The level of who decided: politisk, ledning, chef, profession, or the dataset's own.")
  var level = ""

  @Option(help: "direction, assignment, measure or ending (inriktning, uppdrag, åtgärd, avslut).")
  var kind = ""

  @Option(help: "Who is to do it: an organisation, a network or a post.")
  var responsible = ""

  @Option(help: "The day by which it is to be done.")
  var due = ""

  @Option(help: "The next step.")
  var next = ""

  @Option(help: "Where the decision is written down.")
  var reference = ""

  @Option(help: "open, done or dropped (öppet, klart, avskrivet; default: open).")
  var status: String?

  @Option(help: "Language of the messages.")
  var language = Language.swedish

  func run() throws {
    var new = NewDecision(about: about, decision: decision)
    (new.body, new.date, new.level, new.kind) = (body, date, level, kind)
    (new.responsible, new.due, new.next) = (responsible, due, next)
    (new.reference, new.status) = (reference, status)
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.messageLanguage = language
    let decided = try Terminal.run { () throws(RunFailure) in
      try decide(new, in: request)
    }
    if !decided.remarks.isEmpty { Terminal.warn(decided.remarks) }
    try Terminal.say(decided.summary)
  }
}
