// The tables that a folder holds, opened, and which of the needed ones it lacks.

import Roster
import Tables
import Text

/// The tables of a dataset folder.
struct TableFiles {
  /// Tables that can be read.
  private(set) var forms: [TableName: Form] = [:]
  /// Tables that have a file, readable or not.
  private var present: Set<TableName> = []
  private(set) var files: [FileSummary] = []
  /// How each file was when it was opened, by name.
  private var stamps: [String: FileStamp] = [:]

  /// Opens every table in `folder`; what cannot be opened is reported.
  init(
    in folder: String, _ given: GivenTables, _ settings: Settings, _ progress: (String) -> Void,
    _ diagnostics: inout Diagnostics
  ) {
    guard let names = fileNames(in: folder) else {
      diagnostics.add(
        .error, "folder/missing", at: Diagnostic.Place(file: folderName(folder)), .noFolder)
      present = Set(TableName.allCases)
      return
    }
    let stems = Dictionary(
      TableName.allCases.flatMap { table in table.fileStems.map { ($0, table) } },
      uniquingKeysWith: { first, _ in first })
    var opened: [TableName: String] = [:]
    var wanted: [(table: TableName, file: String)] = []
    let made = Set(given.tables.map(\.name))
    for file in names where !given.files.contains(file) {
      let lower = file.lowercased()
      guard lower.hasSuffix(".csv"), !lower.hasPrefix(".") else { continue }
      let stem = String(lower.dropLast(4))
      let top = Diagnostic.Place(file: file)
      guard let table = stems[stem] else {
        diagnostics.add(
          .note, "folder/unknown-file", at: top, .unknownFile,
          help: nearest(to: stem, among: stems.keys.sorted()).map { .nearestFile($0 + ".csv") })
        continue
      }
      if let other = opened[table] {
        diagnostics.add(.error, "folder/two-files", at: top, .twoFiles(other, file))
        continue
      }
      opened[table] = file
      // Rows of the file stand in the table that was made of it and of lists.
      guard !made.contains(table) else { continue }
      present.insert(table)
      stamps[file] = FileStamp(path(folder, file))
      progress(file)
      wanted.append((table, file))
    }
    // Every file on its own, as many at a time as there are processors: the largest first, so that none
    // is left alone with it at the end; joined in the order of names.
    let list = wanted.sorted { a, b in
      (stamps[a.file]?.size ?? 0, a.file) > (stamps[b.file]?.size ?? 0, b.file)
    }
    let read = concurrently(list.count) { number in
      ReadTable(list[number].table, list[number].file, in: folder, settings)
    }
    let makings = concurrently(given.tables.count) { ReadTable(given.tables[$0], settings) }
    let results = zip(list, read).sorted { $0.0.file < $1.0.file }
    let all =
      results.map { (table: $0.0.table, result: $0.1) }
      + zip(given.tables, makings).map { (table: $0.0.name, result: $0.1) }
    present.formUnion(made)
    for (table, result) in all {
      diagnostics.add(contentsOf: result.diagnostics)
      guard let form = result.form, let summary = result.summary else { continue }
      forms[table] = form
      files.append(summary)
    }
  }

  /// Hands over a table that is read once and then not needed.
  mutating func release(_ table: TableName) -> Form? {
    forms.removeValue(forKey: table)
  }

  /// Reports every file that is no longer as it was when it was opened: what was read of it may be
  /// half of the old and half of the new.
  func reportChanged(_ folder: String, _ diagnostics: inout Diagnostics) {
    for (file, stamp) in stamps.sorted(by: { $0.key < $1.key })
    where FileStamp(path(folder, file)) != stamp {
      diagnostics.add(
        .error, "folder/changed", at: Diagnostic.Place(file: file), .changed, help: .tryAgain)
    }
  }

  /// How references to a table that was not opened are to be judged.
  func state(_ table: TableName) -> Directory.State {
    present.contains(table) ? .broken : .absent
  }

  /// Reports which tables must be added before anything can be analysed.
  ///
  /// Needed are organisations, and one whole set: people, networks and memberships; or collaborations
  /// and their members; or readiness.
  func reportMissing(_ folder: String, _ diagnostics: inout Diagnostics) {
    func report(_ table: TableName) {
      diagnostics.add(
        .error, "folder/missing-table", at: Diagnostic.Place(file: table.fileName),
        .missingTable, help: table == .organisations ? nil : .neededTables)
    }
    if !present.contains(.organisations) { report(.organisations) }
    let sets: [[TableName]] = [
      [.people, .networks, .memberships], [.collaborations, .collaborationMembers], [.readiness],
    ]
    guard !sets.contains(where: { $0.allSatisfy(present.contains) }) else { return }
    // Of sets that are begun, the one that lacks the fewest is meant.
    let begun = sets.filter { $0.contains(where: present.contains) }
      .map { $0.filter { !present.contains($0) } }
    for table in begun.min(by: { $0.count < $1.count }) ?? [] { report(table) }
    if begun.isEmpty {
      diagnostics.add(
        .error, "folder/nothing-to-analyse", at: Diagnostic.Place(file: folderName(folder)),
        .nothingToAnalyse, help: .neededTables)
    }
  }
}

/// What one file gave.
private struct ReadTable: Sendable {
  private(set) var form: Form?
  private(set) var summary: FileSummary?
  private(set) var diagnostics = Diagnostics()

  /// A table that was made of lists: its columns have their own names.
  init(_ given: GivenTable, _ settings: Settings) {
    form = Form(given.name, file: given.name.fileName, bytes: given.bytes, into: &diagnostics)
    summary = form.map { form in
      var summary = FileSummary(
        name: given.source + " → " + given.name.rawValue, table: given.name,
        encoding: form.table.encoding, separator: form.table.separator, rows: form.table.rowCount,
        bytes: given.bytes.count, columns: form.columns.map(\.name), forms: form.cellForms)
      summary.isMade = true
      return summary
    }
  }

  init(_ table: TableName, _ file: String, in folder: String, _ settings: Settings) {
    let top = Diagnostic.Place(file: file)
    do throws(FileFault) {
      let bytes = try fileBytes(path(folder, file))
      let own = settings.columns[table] ?? [:]
      form = Form(table, file: file, bytes: bytes, own: own, into: &diagnostics)
      summary = form.map { form in
        FileSummary(
          name: file, table: table, encoding: form.table.encoding,
          separator: form.table.separator, rows: form.table.rowCount, bytes: bytes.count,
          columns: form.columns.map(\.name), forms: form.cellForms)
      }
    } catch {
      switch error {
      case .directory:
        diagnostics.add(.error, "folder/is-directory", at: top, .isDirectory)
      case .tooLarge(let bytes, let limit):
        diagnostics.add(.error, "folder/too-large", at: top, .tooLarge(bytes, limit), help: .split)
      case .missing, .unreadable:
        diagnostics.add(.error, "folder/unreadable", at: top, .unreadable, help: .checkRights)
      }
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static var noFolder: Localised<String> {
    Localised(
      swedish: "mappen finns inte, eller kan inte läsas",
      english: "there is no such folder, or it cannot be read")
  }

  fileprivate static var unknownFile: Localised<String> {
    Localised(
      swedish: "filen är ingen av tabellerna och läses inte",
      english: "the file is none of the tables and is not read")
  }

  fileprivate static func nearestFile(_ name: String) -> Localised<String> {
    Localised(swedish: "menas \(name)?", english: "the nearest table is \(name)")
  }

  fileprivate static func twoFiles(_ one: String, _ two: String) -> Localised<String> {
    Localised(
      swedish: "\(one) och \(two) gäller samma tabell",
      english: "\(one) and \(two) are the same table")
  }

  fileprivate static var isDirectory: Localised<String> {
    Localised(
      swedish: "detta är en mapp, inte en fil", english: "this is a folder, not a file")
  }

  fileprivate static var unreadable: Localised<String> {
    Localised(
      swedish: "filen kan inte läsas", english: "the file cannot be read")
  }

  fileprivate static func tooLarge(_ bytes: Int, _ limit: Int) -> Localised<String> {
    Localised(
      swedish: "filen är på \(bytes) byte; högst \(limit) kan läsas på den här datorn",
      english: "the file is \(bytes) bytes; at most \(limit) can be read on this machine")
  }

  fileprivate static var split: Localised<String> {
    Localised(
      swedish: "dela upp listorna på flera mappar",
      english: "split the lists into several folders")
  }

  fileprivate static var changed: Localised<String> {
    Localised(
      swedish: "filen ändrades medan den lästes", english: "the file changed while it was read")
  }

  fileprivate static var tryAgain: Localised<String> {
    Localised(
      swedish: "stäng programmet som skriver till filen och försök igen",
      english: "close the program that writes the file, and try again")
  }

  fileprivate static var checkRights: Localised<String> {
    Localised(
      swedish: "kontrollera att det är en vanlig fil och att du har rätt att läsa den",
      english: "check that it is an ordinary file and that you have the right to read it")
  }

  fileprivate static var missingTable: Localised<String> {
    Localised(
      swedish: "tabellen saknas i mappen", english: "the table is missing from the folder")
  }

  fileprivate static var nothingToAnalyse: Localised<String> {
    Localised(
      swedish: "mappen innehåller inget att analysera",
      english: "the folder holds nothing to analyse")
  }

  fileprivate static var neededTables: Localised<String> {
    Localised(
      swedish:
        "antingen people.csv, networks.csv och memberships.csv, eller collaborations.csv och "
        + "collaboration_members.csv, eller readiness.csv behövs. Egna listor i annan form tas in med 'make adopt'",
      english: "either people.csv, networks.csv and memberships.csv, or collaborations.csv and "
        + "collaboration_members.csv, or readiness.csv is needed. Lists of your own shape are taken in by 'make adopt'"
    )
  }
}
