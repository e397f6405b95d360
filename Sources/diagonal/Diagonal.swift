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
    abstract: .told(
      swedish: "Nätverksanalys av listor: vem som förenar vilka, och vad som hänger på en person.",
      english: "Network analysis of rosters: who connects whom, and what hangs on one person."),
    discussion: .told(
      swedish: """
        Det som analyseras är en mapp med era egna listor (diagonal adopt) eller med CSV-filer: organisations.csv, och \
        people.csv, networks.csv och memberships.csv tillsammans, eller collaborations.csv och \
        collaboration_members.csv, eller readiness.csv.

        Slutkoder: 0 klart · 3 iakttagelser från --fail-on och uppåt · 64 fel i kommandot · 65 fel i listorna · \
        69 ett verktyg eller tid saknas · 70 internt fel · 73 kan inte skapas · 74 kan inte läsas eller skrivas · 75 låst.
        """,
      english: """
        A dataset is a folder of your own lists (diagonal adopt) or of CSV files: organisations.csv, and people.csv, \
        networks.csv and memberships.csv together, or collaborations.csv and collaboration_members.csv, or \
        readiness.csv.

        Exit codes: 0 done · 3 findings at or above --fail-on · 64 usage · 65 input data · \
        69 a tool is missing, or time · 70 internal · 73 cannot create · 74 input/output · 75 locked.
        """),
    version: programTold,
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
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Ends the process as the parser does, but in the language of whoever has started it.
  private static func end(_ error: any Error) -> Never {
    let status = exitCode(for: error)
    guard Language.ofProcess == .swedish else { exit(withError: error) }
    let text = fullMessage(for: error)
    if status != .success {
      if !text.isEmpty { Terminal.warn(UsageWords.swedish(error: text)) }
    } else if ["OVERVIEW: ", "USAGE: "].contains(where: text.hasPrefix) {
      print(UsageWords.swedish(help: text))
    } else {
      // A version or a script of completions is the same in every language.
      print(text)
    }
    Foundation.exit(status.rawValue)
  }
}

/// What every command that reads a dataset understands.
struct DatasetOptions: ParsableArguments {
  @Argument(
    help: .told(
      swedish: "Mapp med listor eller CSV-filer.",
      english: "Folder of lists or CSV files."), completion: .directory)
  var dataset: String

  @Option(
    help: .told(
      swedish: "Fil med inställningar i stället för mappens settings.yaml.",
      english: "Settings file instead of settings.yaml in the dataset."), completion: .file())
  var settings: String?

  @Flag(
    help: .told(
      swedish: "Räkna varningar som fel.",
      english: "Treat warnings as errors."))
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
    in language: () -> Language = { .ofProcess }, _ work: () throws(RunFailure) -> Value
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
