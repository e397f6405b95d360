// Why a run did not do what was asked, in words and as an exit code.

import Text

/// The exit codes of every command (sysexits where there is one).
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Findings at or above the chosen severity.
  case findings = 3
  case usage = 64
  case inputData = 65
  case toolMissing = 69
  case `internal` = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
}

/// A failure that a user is told of.
package enum RunFailure: Error, Sendable {
  /// The dataset has errors; `report` names each of them.
  case inputData(report: String, errors: Int)
  /// Lists are kept as workbooks, and what reads them is not installed; `report` names them.
  case noWorkbookReader(report: String, folder: String)
  /// The Python of an installed program could not be made.
  case noSetup(reason: SetupFault)
  case noDataset(path: String)
  case noDatasets(folder: String)
  case noSettings(path: String)
  case cannotCreate(path: String, reason: String)
  /// The output folder holds something that no run has made.
  case notARunFolder(path: String)
  /// The output folder holds files that the run which stands there has not made.
  case strangersInRun(path: String, files: [String])
  /// Somebody who is to be forgotten, of whom it is not certain who is meant.
  case notOnePerson(text: String, reason: Doubt, candidates: [String])
  /// The process that worked on a dataset was stopped, or ended before it was done.
  case stopped(Stop)
  /// The folder to generate into holds something else.
  case notAGeneratedDataset(path: String)
  /// What stands where an export is to be written is none, or has been changed since.
  case notAnExport(path: String)
  /// The dataset has no such graph.
  case noGraph(name: String, reason: String)
  /// The folder for a cleaned copy holds something.
  case notEmpty(path: String)
  /// The folder for a cleaned copy is the dataset or lies in it.
  case insideDataset(path: String)
  /// A cleaned copy of lists is the tables that are made of them.
  case listsAreNotRepaired(folder: String)
  /// A row cannot be added to a table of the dataset.
  case cannotAdd(path: String, reason: String)
  /// The folder holds another file by the name of a list that is to be adopted.
  case otherList(path: String, name: String)
  /// Nothing that may be a list was named.
  case noLists(paths: [String])
  /// The structure of these files is broken, so that no cleaned copy can be made.
  case notRepairable(files: [String])
  case inputOutput(path: String, reason: String)
  case locked(path: String)
  /// A name that nothing in the dataset has; `nearest` are the closest, best first.
  case unknown(kind: String, text: String, nearest: [String])
  /// A name that several things in the dataset may have.
  case ambiguous(kind: String, text: String, candidates: [String])
  /// A diagram that was asked for and could not be drawn.
  case notDrawn(path: String, reason: String)
  /// A file that anyone may read would have named people; the file `told`, the owner's, has whom and where.
  case leak(file: String, told: String)
  /// There is no instrument, or no table of an instrument, by that name.
  case noInstrument(name: String, known: [String])
  /// No run has been written down yet.
  case noHistory(path: String)
  /// A change that a person should leave a seat that they do not hold.
  case noSuchSeat(person: String, network: String)
  /// A network that should be merged with itself.
  case sameNetwork(String)
  /// An organisation that should be represented by itself.
  case sameOrganisation(String)
  /// An id for somebody or something new that is in use.
  case taken(id: String)
  /// A change on the command line that lacks its other half.
  case halfAChange(text: String)
  case `internal`(String)

  /// Why it is not certain who is meant.
  package enum Doubt: Hashable, Sendable {
    /// More than one dataset knows the id or name.
    case severalDatasets
    /// The id has been given to another person, or the person has changed all of the name.
    case severalNames
    /// Several had the name at the same time.
    case namesakes
    /// The id is of one person and the name of another.
    case contradiction(String)
    /// The text is no id and no whole name.
    case beginning
  }

  /// Why the Python of an installed program could not be made.
  package enum SetupFault: Hashable, Sendable {
    /// The program was not installed: its list of what it needs does not lie beside it.
    case noList(path: String)
    /// The user has no folder of their own.
    case noHome
    case notRun(program: String)
    case failed(step: String, said: String)
  }

  /// How the process of a dataset came to its end.
  package enum Stop: Hashable, Sendable {
    case tooLong(seconds: Int)
    case signalled(signal: Int32, megabytes: Int)
    case silent(reason: String)
  }

  package var status: ExitStatus {
    switch self {
    case .inputData, .noDataset, .noDatasets, .noSettings, .notRepairable, .listsAreNotRepaired,
      .noLists, .noHistory, .noGraph, .cannotAdd:
      .inputData
    case .cannotCreate, .notARunFolder, .strangersInRun, .notAGeneratedDataset, .notAnExport,
      .notEmpty, .insideDataset, .otherList:
      .cannotCreate
    case .inputOutput: .inputOutput
    case .locked: .locked
    case .noInstrument, .unknown, .ambiguous, .notOnePerson, .noSuchSeat, .sameNetwork,
      .sameOrganisation, .taken, .halfAChange:
      .usage
    case .notDrawn, .noWorkbookReader, .noSetup: .toolMissing
    case .internal, .leak, .stopped: .internal
    }
  }
}

/// The value of `make`, which only a fault of the program can keep from being made; `what` then tells of what.
package func unfailing<Value>(
  _ what: String, _ make: () throws -> Value
) throws(RunFailure) -> Value {
  do { return try make() } catch { throw .internal("\(what): \(error)") }
}

// MARK: Wording

extension RunFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .inputData(_, let errors):
      "\(errors) \(errors == 1 ? "error" : "errors") in the input; nothing was written"
    case .noWorkbookReader(_, let folder):
      "'\(folder)' holds workbooks, and python-calamine, which reads them, is not installed beside the "
        + "program: run 'make setup', or 'diagonal setup' where it is installed"
    case .noSetup(let fault): fault.told.english
    case .noDataset(let path):
      "'\(path)' is not a folder of CSV files"
    case .noDatasets(let folder):
      "'\(folder)' holds no dataset: no folder in it has an organisations.csv or a lists.yaml; 'make adopt' makes one "
        + "of your own lists"
    case .noSettings(let path):
      "there is no settings file '\(path)'"
    case .cannotCreate(let path, let reason):
      "cannot create '\(path)': \(reason)"
    case .notARunFolder(let path):
      "'\(path)' exists and was not made by a run; name a new folder, or one that holds a run.json"
    case .strangersInRun(let path, let files):
      "'\(path)' holds what its run has not made (\(files.prefix(3).joined(separator: ", "))"
        + Self.more(files.count - 3, .english)
        + "), which would be deleted; move it, or name a new folder"
    case .notOnePerson(let text, let doubt, let candidates):
      "nobody was forgotten: " + doubt.told(of: text).english + "; "
        + candidates.prefix(10).joined(separator: "; ")
        + Self.more(candidates.count - 10, .english)
    case .stopped(.tooLong(let seconds)):
      "stopped after \(seconds) seconds, the time that the dataset may take; 'time_limit' in its "
        + "settings.yaml gives it more"
    case .stopped(.signalled(let signal, let megabytes)):
      "its process ended by signal \(signal): a fault of the program, or more memory than the "
        + "\(megabytes) MB that it may take ('memory_limit' in its settings.yaml)"
    case .stopped(.silent(let reason)):
      "its process ended without a result: \(reason)"
    case .notAGeneratedDataset(let path):
      "'\(path)' exists and was not made by 'diagonal generate'; name a new folder"
    case .notAnExport(let path):
      "'\(path)' exists and is no export as 'diagonal export' wrote it; name a new place"
    case .noGraph(let name, let reason):
      "there is no graph '\(name)': \(reason)"
    case .notEmpty(let path):
      "'\(path)' exists and is not an empty folder; name a new one for the cleaned copy"
    case .insideDataset(let path):
      "'\(path)' is the dataset or lies in it; name a folder outside it for the cleaned copy"
    case .listsAreNotRepaired(let folder):
      "'\(folder)' holds lists: 'diagonal tables' writes what is understood of them as clean tables"
    case .cannotAdd(let path, let reason):
      "nothing was added to '\(path)': \(reason)"
    case .otherList(let path, let name):
      "'\(path)' holds another file by the name \(name); move it away, or give the new list another name"
    case .noLists(let paths):
      "there is no list in \(paths.map { "'\($0)'" }.joined(separator: ", ")): .csv, .tsv, .txt, .xlsx, "
        + ".xlsm, .xls and .ods are read"
    case .notRepairable(let files):
      "no cleaned copy was made: mend the structure of \(files.joined(separator: ", ")) first; "
        + "run validate without --repair to see the errors"
    case .inputOutput(let path, let reason):
      "'\(path)': \(reason)"
    case .leak(let file, let told):
      "\(file) would point out a person; nothing was published. '\(told)', which only you may read, "
        + "has the words"
    case .locked(let path):
      "another run holds the lock '\(path)'"
    case .unknown(let kind, let text, let nearest):
      "the dataset has no \(kind) '\(text)'"
        + (nearest.isEmpty ? "" : "; the nearest: " + nearest.joined(separator: ", "))
    case .ambiguous(let kind, let text, let candidates):
      "'\(text)' may be more than one \(kind): " + candidates.prefix(10).joined(separator: ", ")
        + Self.more(candidates.count - 10, .english)
    case .notDrawn(let path, let reason):
      "'\(path)' was not drawn: \(reason)"
    case .noInstrument(let name, let known):
      "there is no '\(name)'; choose one of \(known.joined(separator: ", "))"
    case .noHistory(let path):
      "there is no history '\(path)'; it begins with the first nightly run"
    case .noSuchSeat(let person, let network):
      "\(person) has no seat in '\(network)'"
    case .sameNetwork(let network):
      "'\(network)' cannot be merged with itself"
    case .sameOrganisation(let organisation):
      "'\(organisation)' cannot be represented by itself"
    case .taken(let id):
      "the id '\(id)' is in use; give what is new an id of its own"
    case .halfAChange(let text):
      "'\(text)' names one thing only; write both with = between, as in 'p1=n-it'"
    case .internal(let what):
      "internal error: \(what)"
    }
  }
}
