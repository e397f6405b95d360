// diagonal analyse: one dataset, one report.

import ArgumentParser
import Datasets
import Run
import Text

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse a dataset and write its report to a folder, whole or not at all.")

  @OptionGroup var input: DatasetOptions

  @Option(
    help: "Folder to write; an earlier run there is replaced once the new one is complete.",
    completion: .directory)
  var output: String

  @OptionGroup var day: DayOption

  @Option(help: "Analyses to run, separated by commas: \(Part.list) (default: all).")
  var only: String?

  @Flag(help: "Write tables/, findings.json and run.json only.")
  var tablesOnly = false

  @Flag(name: .customLong("no-pdf"), help: "Leave the PDFs out.")
  var noPDF = false

  @Option(help: "Language of the report (default: the dataset's, else sv).")
  var language: Language?

  @Option(help: "Seed of what is drawn by chance (default: the dataset's, else 1).")
  var seed: UInt64?

  @Option(help: "Threads to use at most (default: all cores).")
  var threads: Int?

  @Option(help: "Exit with 3 when a finding is at least this severe: low, medium, high.")
  var failOn: FailOn?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads must be at least 1, not \(threads)")
    }
    _ = try only.map(Part.listed)
  }

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = day.asOf
    request.language = language
    request.seed = seed
    request.threads = threads
    request.tablesOnly = tablesOnly
    request.pdf = noPDF ? .none : .installed
    request.parts = try only.map(Part.listed)
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

extension Part {
  /// The parts that a list with commas names.
  static func listed(_ text: String) throws -> [Part] {
    try text.split(separator: ",").map { word in
      guard let part = Part.named(String(word.trimmed)) else {
        throw ValidationError("--only knows \(Part.list), not '\(word.trimmed)'")
      }
      return part
    }
  }
}

extension Substring {
  /// Without blanks at the ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
