// diagonal what-if: every key figure with and without some changes.

import Answers
import ArgumentParser
import Datasets
import Run

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: .told(
      swedish: "Visa vad några ändringar skulle betyda; listorna rörs inte.",
      english: "Show what some changes would mean; the dataset is not touched."),
    discussion: .told(
      swedish: """
        Ändringarna kommer från en fil, från flaggor eller båda, filens först. Filen är CSV med kolumnerna ändring, \
        person, nätverk, till, roll, namn, organisation, funktion, område, nivå (eller på engelska: change, person, \
        network, to, role, name, organisation, function, field, level). En ändring är slutar, går med, byter post, \
        ersättare, börjar, slås ihop, delas, startar, upphör eller företräds (leave, join, post, deputy, arrive, merge, \
        split, start, end, represent).
        """,
      english: """
        Changes come from a file, from flags, or from both, those of the file first. The file is CSV with \
        the columns change, person, network, to, role, name, organisation, function, field, level (or in \
        Swedish: ändring, person, nätverk, till, roll, namn, organisation, funktion, område, nivå). \
        A change is one of leave, join, post, deputy, arrive, merge, split, start, end, represent \
        (slutar, går med, byter post, ersättare, börjar, slås ihop, delas, startar, upphör, företräds).
        """))

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(
    help: .told(
      swedish: "En CSV-fil med ändringar.",
      english: "A CSV file of changes."), completion: .file(extensions: ["csv"]))
  var changes: String?

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vem som lämnar allt (id, namn eller början på dem), en eller flera.",
      english: "Who leaves everything (ids, names or beginnings of them), one or several."))
  var remove: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vem som lämnar vilket nätverk.", english: "Who leaves which network.",
      value: "person=network"))
  var leave: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vem som går med i vilket nätverk.", english: "Who joins which network.",
      value: "person=network"))
  var join: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vem som blir ersättare var.", english: "Who is named deputy where.",
      value: "person=network"))
  var deputy: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vem som får en post var.", english: "Who takes up a post where.",
      value: "person=organisation"))
  var post: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vilket nätverk som går upp i vilket.",
      english: "Which network becomes part of which.",
      value: "network=network"))
  var merge: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: .told(
      swedish: "Vilka nätverk som upphör.",
      english: "Which networks end."))
  var end: [String] = []

  @Flag(
    help: .told(
      swedish: "Gör alla analyser, också de som lottar eller letar länge.",
      english: "Run every analysis, also those that draw by lot or search long."))
  var thorough = false

  @Option(
    help: .told(
      swedish: "Analyser att göra, med komma emellan: \(Part.list).",
      english: "Analyses to run, separated by commas: \(Part.list)."))
  var only: String?

  @Option(
    help: .told(
      swedish: "Mapp för en hel rapport om listorna med ändringarna.",
      english: "Folder for a whole report on the changed roster."), completion: .directory)
  var report: String?

  private var query: WhatIfQuery {
    var query = WhatIfQuery()
    query.file = changes
    query.remove = remove
    query.leave = leave
    query.join = join
    query.deputy = deputy
    query.post = post
    query.merge = merge
    query.end = end
    query.isThorough = thorough
    query.diagram = answer.diagram
    query.report = report
    return query
  }

  func validate() throws {
    if query.isEmpty {
      throw ValidationError.told(
        swedish:
          "ange minst en ändring: --changes FIL, --remove PERSON eller någon annan av flaggorna",
        english:
          "name at least one change: --changes FILE, --remove PERSON, or another of the flags")
    }
    _ = try only.map(Part.listed)
  }

  func run() throws {
    var request = answer.request(input)
    request.parts = try only.map(Part.listed)
    let progress = TerminalProgress.listener()
    try answer.print(request) { () throws(RunFailure) in
      try Answers.whatIf(request, query, progress: progress)
    }
  }
}
