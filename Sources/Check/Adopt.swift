// An association's own lists made into a dataset: the lists as they are, and the recipe by which they are read.

package import Datasets
import Foundation
import Lists
import Loading
import Roster
import Tables
package import Text

/// What adopting has come to.
package struct Adopted: Sendable {
  /// What was understood, in words.
  package let summary: String
  /// Warnings and notes, each with its place.
  package let remarks: String
}

/// Adopts the lists at `paths`, files or folders of files, as the dataset `output`.
///
/// A dataset that stands there keeps its lists, its settings and every decision of its recipe; the lists are added to
/// it. Nothing is written while anything is wrong.
///
/// - Throws: ``RunFailure/noLists(paths:)``, ``RunFailure/inputData(report:errors:)`` with every problem,
///   ``RunFailure/noWorkbookReader(report:folder:)``, ``RunFailure/otherList(path:name:)``, and those of writing.
package func adopt(
  _ paths: [String], to output: String, _ language: Language
) throws(RunFailure) -> Adopted {
  let destination = URL(fileURLWithPath: output).standardizedFileURL.path
  let isNew = !FileManager.default.fileExists(atPath: destination)
  let given = try lists(at: paths)
  var all = isNew ? [] : listFiles(in: destination)
  for list in given {
    guard let at = all.firstIndex(where: { $0.name == list.name }) else {
      all.append(list)
      continue
    }
    guard try bytesOfFile(all[at].path) == bytesOfFile(list.path) else {
      throw .otherList(path: output, name: list.name)
    }
  }
  guard !all.isEmpty else { throw .noLists(paths: paths) }

  var diagnostics = Diagnostics()
  let recipePath = destination + "/" + Recipe.fileName
  let existing = FileManager.default.contents(atPath: recipePath).map {
    Recipe(reading: Array($0), into: &diagnostics)
  }
  let sheets = readLists(all, workbooks: workbook, into: &diagnostics)
  let adoption = Adoption(sheets, existing: existing, into: &diagnostics)
  func refuse() throws(RunFailure) {
    let report = diagnostics.printed(in: language)
    guard diagnostics.count(of: noWorkbookReader) == 0 else {
      throw .noWorkbookReader(report: report, folder: output)
    }
    let errors = diagnostics.count(of: Diagnostic.Severity.error)
    if errors > 0 { throw .inputData(report: report, errors: errors) }
  }
  try refuse()
  let page = try listsPage(
    adoption.tables, adoption.recipe,
    dataset: URL(fileURLWithPath: destination).lastPathComponent, language)
  let new = given.filter { isNew || !inside($0, destination) }
  let place = try Place(destination, isNew: isNew)
  do throws(RunFailure) {
    for list in new { try place.write(bytesOfFile(list.path), list.name) }
    // What is adopted must also load, or the night would be the first to say that it does not.
    let loading = DatasetLists(adoption)
    let loaded = loadRoster(folder: place.reading, given: loading.given)
    diagnostics.add(contentsOf: loaded.diagnostics)
    try refuse()
    try place.write(Array(page.utf8), listsPageName)
    try place.write(Array(adoption.recipe.text.utf8), Recipe.fileName)
    try place.finish()
  } catch {
    place.discard()
    throw error
  }
  return Adopted(
    summary: adoptionSummary(adoption.tables, adoption.recipe, language),
    remarks: diagnostics.printed(in: language))
}

/// Whether a file stands in the folder itself already.
private func inside(_ file: ListFile, _ folder: String) -> Bool {
  URL(fileURLWithPath: file.path).standardizedFileURL.path == folder + "/" + file.name
}

/// The lists that are named: files, and all that may be lists in folders.
private func lists(at paths: [String]) throws(RunFailure) -> [ListFile] {
  var found: [ListFile] = []
  for path in paths {
    let full = URL(fileURLWithPath: path).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: full) else { throw .noDataset(path: path) }
    if FileManager.default.isFolder(full) {
      found += listFiles(in: full)
    } else {
      found.append(ListFile(name: URL(fileURLWithPath: full).lastPathComponent, path: full))
    }
  }
  var seen: [String: String] = [:]
  for list in found {
    if let other = seen[list.name], other != list.path {
      throw .otherList(path: other, name: list.name)
    }
    seen[list.name] = list.path
  }
  guard !found.isEmpty else { throw .noLists(paths: paths) }
  return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
}

/// The files of a folder that may be lists, by name.
private func listFiles(in folder: String) -> [ListFile] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    .map { ListFile(name: $0, path: folder + "/" + $0) }
    .filter { $0.mayBeList && !FileManager.default.isFolder($0.path) }
}

/// Where a dataset is written: a new folder whole or not at all; in one that stands, every file under another name
/// first, and then each in its place by a rename, the recipe last.
///
/// Lists name people: whoever may read the dataset, its owner decides.
private struct Place {
  private let destination: String
  private let staging: Staging?
  private let ending = ".adopting-\(Posix.process)"

  init(_ destination: String, isNew: Bool) throws(RunFailure) {
    self.destination = destination
    staging = isNew ? try Staging(for: destination) : nil
  }

  /// The folder from which the tables beside the lists are read.
  var reading: String { staging?.folder ?? destination }

  func write(_ bytes: [UInt8], _ name: String) throws(RunFailure) {
    if let staging { return try staging.write(bytes, to: name, isPrivate: true) }
    try Posix.write(bytes, to: "\(destination)/.\(name)\(ending)", mode: 0o600)
  }

  func finish() throws(RunFailure) {
    if let staging { return try staging.publish(isPrivate: true) }
    let names = written.filter { $0 != Recipe.fileName } + written.filter { $0 == Recipe.fileName }
    for name in names {
      try Posix.rename("\(destination)/.\(name)\(ending)", to: destination + "/" + name)
    }
  }

  func discard() {
    staging?.discard()
    for name in written {
      try? FileManager.default.removeItem(atPath: "\(destination)/.\(name)\(ending)")
    }
  }

  /// The files that wait under another name, sorted.
  private var written: [String] {
    guard staging == nil else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: destination)) ?? []).sorted()
      .filter { $0.hasPrefix(".") && $0.hasSuffix(ending) }
      .map { String($0.dropFirst().dropLast(ending.count)) }
  }
}

/// The page that shows how the lists were understood.
let listsPageName = "lists.html"
