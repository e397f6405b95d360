// What lies in the folder of data: datasets, and what looks as if it should have been one.

import Datasets
import Findings
import Foundation
import History
import Lists
import Loading
import Roster
import Text

/// A folder among the data, or lists that lie beside the folders.
struct DataPlace: Sendable {
  /// Why a place is no dataset.
  enum Fault: Hashable, Sendable {
    case unreadable
    /// Tables without one of organisations; the files that were seen.
    case noOrganisations([String])
    /// Workbooks and no table; the files that were seen.
    case onlyWorkbooks([String])
    case noTables
    /// Lists in the folder of data itself.
    case loose([String])
  }

  let name: String
  /// `nil` for a dataset.
  let fault: Fault?
}

/// The datasets in `folder`, and what is none although somebody may think so, sorted by name.
///
/// Hidden files are left alone, as are files that hold no list.
///
/// - Throws: ``RunFailure`` when the folder cannot be read, or has nothing of the kind.
func dataPlaces(in folder: String) throws(RunFailure) -> [DataPlace] {
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
    throw .noDataset(path: folder)
  }
  let seen = names.filter { !$0.hasPrefix(".") }.sorted()
  let folders = seen.filter { FileManager.default.isFolder(folder + "/" + $0) }
  var places = folders.map { DataPlace(name: $0, fault: fault(of: folder + "/" + $0)) }
  let loose = seen.filter { $0.isList && !folders.contains($0) }
  if !loose.isEmpty {
    let own = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    places.append(DataPlace(name: own, fault: .loose(loose)))
  }
  guard !places.isEmpty else { throw .noDatasets(folder: folder) }
  return places
}

/// Why a folder is no dataset; `nil` when it is one.
private func fault(of path: String) -> DataPlace.Fault? {
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
    return .unreadable
  }
  let files = names.filter { !$0.hasPrefix(".") }.sorted()
  if files.contains(Recipe.fileName) { return nil }
  let organisations = TableName.organisations.fileStems.map { $0 + ".csv" }
  if files.contains(where: { organisations.contains($0.lowercased()) }) { return nil }
  let tables = files.filter { $0.lowercased().hasSuffix(".csv") }
  if !tables.isEmpty { return .noOrganisations(tables) }
  let workbooks = files.filter(\.isWorkbook)
  return workbooks.isEmpty ? .noTables : .onlyWorkbooks(workbooks)
}

extension String {
  fileprivate var isWorkbook: Bool {
    let name = lowercased()
    return [".xlsx", ".xlsm", ".xls", ".ods"].contains { name.hasSuffix($0) }
      // What a program for workbooks leaves while the file is open.
      && !name.hasPrefix("~$")
  }

  fileprivate var isList: Bool { isWorkbook || lowercased().hasSuffix(".csv") }
}

/// The record of the report that stands; `nil` without one.
func lastRecord(_ folder: String, _ latest: String?) -> RunRecord? {
  latest.flatMap { run in
    (try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(run)/run.json")))
      .flatMap { try? RunRecord(json: $0) }
  }
}

/// Whether a file that `record` was made from has another content now, or cannot be read and compared.
func isOlder(_ record: RunRecord, than dataset: String) -> Bool {
  record.inputs.contains { input in
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: dataset + "/" + input.file)) else {
      return true
    }
    return (try? sha256(Array(bytes))) != input.sha256
  }
}

/// The files of tables that the last report was made from and the dataset no longer has, sorted.
func lostTables(of dataset: String, since record: RunRecord) -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: dataset)) ?? []
  // Tables that are made of lists have no files of their own.
  guard !names.contains(Recipe.fileName) else { return [] }
  let there = Set(names.map { $0.lowercased() })
  return record.rows.keys.sorted().compactMap { name in
    guard let table = TableName(rawValue: name),
      !table.fileStems.contains(where: { there.contains($0 + ".csv") })
    else { return nil }
    return table.fileName
  }
}

// MARK: Wording

extension DataPlace.Fault {
  /// Lower case, words joined by `-`: for the log.
  var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .noOrganisations: "no-organisations"
    case .onlyWorkbooks: "only-workbooks"
    case .noTables: "no-tables"
    case .loose: "loose-lists"
    }
  }

  /// What was seen, what is missing, and what to do.
  var words: Localised<String> {
    switch self {
    case .unreadable:
      Localised(
        swedish: "Mappen kan inte läsas. Ge den som kör programmet rätt att läsa den.",
        english: "The folder cannot be read. Give whoever runs the program the right to read it.")
    case .noOrganisations(let files):
      Localised(
        swedish: "Mappen har CSV-filer (\(files.listed(.swedish))) men ingen organisations.csv, så "
          + "ingen rapport görs. Egna listor tas in med 'make adopt'. Är det tabeller: lägg dit "
          + "organisations.csv eller kontrollera filnamnen.",
        english:
          "The folder has CSV files (\(files.listed(.english))) but no organisations.csv, so "
          + "no report is made. Lists of your own are taken in by 'make adopt'. If they are "
          + "tables, add organisations.csv or check the names of the files.")
    case .onlyWorkbooks(let files):
      Localised(
        swedish: "Mappen har bara arbetsböcker (\(files.listed(.swedish))) och inga CSV-filer, så "
          + "ingen rapport görs. Kör 'make adopt' med mappen.",
        english:
          "The folder has workbooks only (\(files.listed(.english))) and no CSV files, so no "
          + "report is made. Run 'make adopt' with the folder.")
    case .noTables:
      Localised(
        swedish:
          "Mappen har inga tabeller, så ingen rapport görs. Lägg dit listorna och kör 'make adopt', "
          + "eller ta bort mappen.",
        english:
          "The folder has no tables, so no report is made. Add the lists and run 'make adopt', or "
          + "remove the folder.")
    case .loose(let files):
      Localised(
        swedish: "Listor ligger bredvid mapparna (\(files.listed(.swedish))) och läses inte. Kör "
          + "'make adopt' med dem, eller lägg dem i en egen mapp.",
        english: "Lists lie beside the folders (\(files.listed(.english))) and are not read. Run "
          + "'make adopt' with them, or put them in a folder of their own.")
    }
  }
}

extension [String] {
  /// At most four names, the rest counted.
  fileprivate func listed(_ language: Language) -> String {
    guard count > 5 else { return joined(separator: ", ") }
    let more = Localised(swedish: "\(count - 4) till", english: "\(count - 4) more")
    return (prefix(4) + [more[language]]).joined(separator: ", ")
  }
}

extension Localised<String> {
  /// That tables are gone which the last report was made from.
  static func lostTables(_ files: [String]) -> Localised {
    let list = files.joined(separator: ", ")
    return Localised(
      swedish: "\(list) fanns när förra rapporten gjordes men finns inte nu. Det som bygger på "
        + "\(files.count == 1 ? "filen" : "filerna") kan inte längre bedömas. Lägg tillbaka "
        + "\(files.count == 1 ? "den" : "dem"), eller gör ingenting om det är meningen.",
      english:
        "\(list) \(files.count == 1 ? "was" : "were") there when the last report was made but "
        + "\(files.count == 1 ? "is" : "are") not now. What rests on "
        + "\(files.count == 1 ? "the file" : "the files") can no longer be judged. Put "
        + "\(files.count == 1 ? "it" : "them") back, or do nothing if it is intended.")
  }
}
