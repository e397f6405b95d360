// The command: flags in, exit code out.

import Answers
import ArgumentParser
import Datasets
import Foundation
import Text

@main
struct Diagonal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagonal",
    abstract: "Network analysis of rosters: who connects whom, and what hangs on one person.",
    discussion: """
      A dataset is a folder of CSV files: organisations.csv, and people.csv, networks.csv and \
      memberships.csv together, or collaborations.csv and collaboration_members.csv, or \
      readiness.csv.

      Exit codes: 0 done · 3 findings at or above --fail-on · 64 usage · 65 input data · \
      69 a tool is missing, or time · 70 internal · 73 cannot create · 74 input/output · 75 locked.
      """,
    version: programVersion,
    subcommands: [
      Adopt.self, TablesCommand.self, Decide.self, Validate.self, Analyse.self, Nightly.self,
      PersonCommand.self,
      NetworkCommand.self,
      OrganisationCommand.self, Path.self, Find.self, Gaps.self, Risk.self, WhatIf.self,
      Compare.self, Export.self, Forget.self, Setup.self, Timer.self,
      InstrumentTables.self, Generate.self, DrawWorker.self, NightWorker.self,
    ])

  static func main() {
    prepareProcess()
    main(nil)
  }
}

/// What every command that reads a dataset understands.
struct DatasetOptions: ParsableArguments {
  @Argument(help: "Folder of CSV files.", completion: .directory)
  var dataset: String

  @Option(help: "Settings file instead of settings.yaml in the dataset.", completion: .file())
  var settings: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false
}

extension Language: ExpressibleByArgument {}

/// Standard output and standard error, with every write checked.
enum Terminal {
  /// Writes `text` and a line break to standard output; control signs in it are shown, never sent.
  ///
  /// - Parameter isForPrograms: whether it is a form that programs read, which a file or pipe gets as it is.
  /// - Parameter isSet: whether it has been set for a terminal, colours and all, from texts that are clean.
  /// - Throws: exit code 74 when it cannot be written, for instance to a full disk.
  static func say(_ text: String, isForPrograms: Bool = false, isSet: Bool = false) throws {
    let isRaw = isSet || (isForPrograms && isatty(FileHandle.standardOutput.fileDescriptor) == 0)
    let shown = isRaw ? text : text.safeForTerminal
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((shown + "\n").utf8))
    } catch {
      warn("diagonal: standard output cannot be written")
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
  }

  /// Writes `text` and a line break to standard error, control signs shown; a failure there has nowhere to
  /// be told.
  static func warn(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text.safeForTerminal + "\n").utf8))
  }

  /// Carries out `work`; a failure of the run becomes its message, in the language that `language` gives, and exit code.
  static func run<Value>(
    in language: () -> Language = { .english }, _ work: () throws(RunFailure) -> Value
  ) throws -> Value {
    do {
      return try work()
    } catch {
      switch error {
      case .inputData(let report, _), .noWorkbookReader(let report, _):
        if !report.isEmpty { warn(report) }
      default: break
      }
      warn("diagonal: \(error.told(in: language()))")
      throw ExitCode(error.status.rawValue)
    }
  }

  /// Ends the command with `status`, unless all is done.
  static func end(_ status: ExitStatus) throws {
    guard status == .done else { throw ExitCode(status.rawValue) }
  }
}
