// diagonal decide: a decision is entered in the dataset.

import ArgumentParser
import Check
import Datasets
import Text

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish: "För in ett beslut i mappens decisions.csv.",
      english: "Enter a decision in decisions.csv of a dataset."),
    discussion: .told(
      swedish: """
        En rad läggs till, med nästa lediga id. Filen skapas när den inte finns, och det som står i den lämnas som det \
        är. Raden läses först som varje körning läser den: är något fel skrivs ingenting. Iakttagelsernas id står i \
        sammandraget, i bilagan och i findings.json.
        """,
      english: """
        One row is added, with the next free id; the file is made when there is none, and all that stands in it \
        is left as it is. The row is read as every run reads it first: when anything is wrong, nothing is written. \
        The ids of findings stand in the brief, the annex and findings.json.
        """))

  @OptionGroup var input: DatasetOptions

  @Option(
    help: .told(
      swedish:
        "Vad det gäller: ett initiativ, samarbete, nätverk, mål eller område, eller en iakttagelses id.",
      english:
        "What it is about: an initiative, collaboration, network, goal or area, or the id of a finding."
    )
  )
  var about: String

  @Option(
    help: .told(
      swedish: "Vad som är beslutat.",
      english: "What is decided."))
  var decision: String

  @Option(
    help: .told(
      swedish: "Vem som har beslutat.",
      english: "Who decided."))
  var body = ""

  @Option(
    help: .told(
      swedish: "Dagen för beslutet (annars: i dag).",
      english: "The day of the decision (default: today)."))
  var date: String?

  @Option(
    help: .told(
      swedish:
        "Nivån på den som har beslutat: politisk, ledning, chef, profession eller era egna ord.",
      english:
        "The level of who decided: politisk, ledning, chef, profession, or the dataset's own."))
  var level = ""

  @Option(
    help: .told(
      swedish: "inriktning, uppdrag, åtgärd eller avslut (direction, assignment, measure, ending).",
      english: "direction, assignment, measure or ending (inriktning, uppdrag, åtgärd, avslut)."))
  var kind = ""

  @Option(
    help: .told(
      swedish: "Vem som ska göra det: en organisation, ett nätverk eller en post.",
      english: "Who is to do it: an organisation, a network or a post."))
  var responsible = ""

  @Option(
    help: .told(
      swedish: "Dagen då det ska vara gjort.",
      english: "The day by which it is to be done."))
  var due = ""

  @Option(
    help: .told(
      swedish: "Nästa steg.",
      english: "The next step."))
  var next = ""

  @Option(
    help: .told(
      swedish: "Var beslutet står.",
      english: "Where the decision is written down."))
  var reference = ""

  @Option(
    help: .told(
      swedish: "öppet, klart eller avskrivet (open, done, dropped; annars: öppet).",
      english: "open, done or dropped (öppet, klart, avskrivet; default: open)."))
  var status: String?

  @Option(
    help: .told(
      swedish: "Meddelandenas språk.",
      english: "Language of the messages."))
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
    let decided = try Terminal.run(in: { language }) { () throws(RunFailure) in
      try decide(new, in: request)
    }
    if !decided.remarks.isEmpty { Terminal.warn(decided.remarks) }
    try Terminal.say(decided.summary)
  }
}
