// diagonal timer: the files that make a run every night.

import ArgumentParser
import Datasets
import Night

struct Timer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the systemd units of the nightly run, or print the line for cron.",
    shouldDisplay: false)

  @Option(help: "The program to run.")
  var program: String

  @Option(help: "Folder to run in.", completion: .directory)
  var directory = "/"

  @Option(help: "Folder of datasets.", completion: .directory)
  var data = "Data"

  @Option(help: "Folder of reports.", completion: .directory)
  var reports = "Reports"

  @Flag(help: "Units of the system, for each association; needs --output, and takes no folder.")
  var system = false

  @Option(help: "Folder for the units; without it the line for cron is printed.")
  var output: String?

  func validate() throws {
    if system, output == nil { throw ValidationError("--system needs --output") }
  }

  func run() throws {
    if system, let output {
      return try Terminal.run { () throws(RunFailure) in
        try ServiceUnits(program: program).write(to: output)
      }
    }
    let units = try Terminal.run { () throws(RunFailure) in
      try TimerUnits(program: program, folder: directory, data: data, reports: reports)
    }
    guard let output else { return try Terminal.say(units.cron) }
    try Terminal.run { () throws(RunFailure) in try units.write(to: output) }
  }
}
