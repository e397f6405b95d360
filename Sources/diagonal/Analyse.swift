// diagonal analyse: one dataset, one report.

import ArgumentParser
import Batch

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse a dataset and write its report to a folder, whole or not at all.")

  @OptionGroup var input: DatasetOptions

  @Option(
    help: "Folder to write; an earlier run there is replaced once the new one is complete.",
    completion: .directory)
  var output: String

  @Option(help: "Count memberships that run on this day (YYYY-MM-DD; default: today).")
  var asOf: String?

  @Option(help: "Analyses to run, separated by commas: \(Part.list) (default: all).")
  var only: String?

  @Flag(help: "Write tables/, findings.json and run.json only.")
  var tablesOnly = false

  @Flag(name: .customLong("no-pdf"), help: "Leave the PDFs out.")
  var noPDF = false

  @Option(help: "Language of the report (default: the dataset's, else sv).")
  var language: LanguageChoice?

  @Option(help: "Seed of what is drawn by chance (default: the dataset's, else 1).")
  var seed: UInt64?

  @Option(help: "Threads to use at most (default: all cores).")
  var threads: Int?

  @Option(help: "Exit with 3 when a finding is at least this severe: low, medium, high.")
  var failOn: FailOn?

  func validate() throws {
    if let asOf, !isCalendarDay(asOf) {
      throw ValidationError("--as-of must be a day written YYYY-MM-DD, not '\(asOf)'")
    }
    if let threads, threads < 1 {
      throw ValidationError("--threads must be at least 1, not \(threads)")
    }
    for part in parts where Part(rawValue: part) == nil {
      throw ValidationError("--only knows \(Part.list), not '\(part)'")
    }
  }

  private var parts: [String] {
    only.map { $0.split(separator: ",").map { String($0.trimmed) } } ?? []
  }

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = asOf
    request.language = language?.rawValue
    request.seed = seed
    request.threads = threads
    request.tablesOnly = tablesOnly
    request.pdf = noPDF ? .none : .installed
    request.parts = only == nil ? nil : parts.compactMap(Part.init)
    request.failOn = failOn
    let progress = TerminalProgress.listener()
    let result = try Terminal.run { () throws(RunFailure) in
      try analyse(request, to: output, progress: progress)
    }
    for message in result.messages { Terminal.warn(message) }
    try Terminal.say(result.summary)
    try Terminal.end(result.status)
  }
}

extension FailOn: ExpressibleByArgument {}

extension Substring {
  /// Without blanks at the ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
