// diagonal what-if: every key figure with and without some changes.

import Answers
import ArgumentParser
import Datasets
import Run

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Show what some changes would mean; the dataset is not touched.",
    discussion: """
      Changes come from a file, from flags, or from both, those of the file first. The file is CSV with \
      the columns change, person, network, to, role, name, organisation, function, field, level (or in \
      Swedish: ändring, person, nätverk, till, roll, namn, organisation, funktion, område, nivå). \
      A change is one of leave, join, post, deputy, arrive, merge, split, start, end, represent \
      (slutar, går med, byter post, ersättare, börjar, slås ihop, delas, startar, upphör, företräds).
      """)

  @OptionGroup var input: DatasetOptions
  @OptionGroup var answer: AnswerOptions

  @Option(help: "A CSV file of changes.", completion: .file(extensions: ["csv"]))
  var changes: String?

  @Option(
    parsing: .upToNextOption,
    help: "Who leaves everything (ids, names or beginnings of them), one or several.")
  var remove: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Who leaves which network.", valueName: "person=network"))
  var leave: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Who joins which network.", valueName: "person=network"))
  var join: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Who is named deputy where.", valueName: "person=network"))
  var deputy: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Who takes up a post where.", valueName: "person=organisation"))
  var post: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Which network becomes part of which.", valueName: "network=network"))
  var merge: [String] = []

  @Option(parsing: .upToNextOption, help: "Which networks end.")
  var end: [String] = []

  @Flag(help: "Run every analysis, also those that draw by lot or search long.")
  var thorough = false

  @Option(help: "Analyses to run, separated by commas: \(Part.list).")
  var only: String?

  @Option(
    help: "Folder for a whole report on the changed roster.", completion: .directory)
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
      throw ValidationError(
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
