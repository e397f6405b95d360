// diagonal analyse: one dataset, one report.

import ArgumentParser
import Datasets
import Run
import Text

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .told(
      swedish:
        "Analysera en mapp med listor och skriv rapporten till en mapp, hel eller inte alls.",
      english: "Analyse a dataset and write its report to a folder, whole or not at all."))

  @OptionGroup var input: DatasetOptions

  @Option(
    help: .told(
      swedish: "Mapp att skriva; en tidigare rapport där ersätts när den nya är hel.",
      english: "Folder to write; an earlier run there is replaced once the new one is complete."),
    completion: .directory)
  var output: String

  @OptionGroup var day: DayOption

  @Option(
    help: .told(
      swedish: "Analyser att göra, med komma emellan: \(Part.list) (annars: alla).",
      english: "Analyses to run, separated by commas: \(Part.list) (default: all)."))
  var only: String?

  @Flag(
    help: .told(
      swedish: "Skriv bara tables/, findings.json och run.json.",
      english: "Write tables/, findings.json and run.json only."))
  var tablesOnly = false

  @Flag(
    name: .customLong("no-pdf"),
    help: .told(
      swedish: "Hoppa över PDF-filerna.",
      english: "Leave the PDFs out."))
  var noPDF = false

  @Option(
    help: .told(
      swedish: "Rapportens språk (annars: det som settings.yaml anger, eller sv).",
      english: "Language of the report (default: the dataset's, else sv)."))
  var language: Language?

  @Option(
    help: .told(
      swedish: "Frö för det som lottas (annars: det som settings.yaml anger, eller 1).",
      english: "Seed of what is drawn by chance (default: the dataset's, else 1)."))
  var seed: UInt64?

  @Option(
    help: .told(
      swedish: "Högst så många trådar (annars: alla kärnor).",
      english: "Threads to use at most (default: all cores)."))
  var threads: Int?

  @Option(
    help: .told(
      swedish: "Sluta med kod 3 när någon iakttagelse är minst så allvarlig: low, medium, high.",
      english: "Exit with 3 when a finding is at least this severe: low, medium, high."))
  var failOn: FailOn?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError.told(
        swedish: "--threads måste vara minst 1, inte \(threads)",
        english: "--threads must be at least 1, not \(threads)")
    }
    _ = try only.map(Part.listed)
  }

  func run() throws {
    var request = Request(dataset: input.dataset)
    request.settings = input.settings
    request.strict = input.strict
    request.asOf = day.asOf
    request.language = language
    request.messageLanguage = language ?? .ofProcess
    request.seed = seed
    request.threads = threads
    request.tablesOnly = tablesOnly
    request.pdf = noPDF ? .none : .installed
    request.parts = try only.map(Part.listed)
    request.failOn = failOn
    let progress = TerminalProgress.listener()
    let result = try Terminal.run(in: { request.messageLanguage }) { () throws(RunFailure) in
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
        throw ValidationError.told(
          swedish: "--only tar \(Part.list), inte ”\(word.trimmed)”",
          english: "--only knows \(Part.list), not '\(word.trimmed)'")
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
