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
    guard try bytes(of: all[at].path) == bytes(of: list.path) else {
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
  // What is adopted must also load, or the night would be the first to say that it does not.
  let loading = DatasetLists(adoption)
  let loaded = loadRoster(folder: destination, given: loading.given)
  diagnostics.add(contentsOf: loaded.diagnostics)
  try refuse()

  let page = try listsPage(
    adoption.tables, adoption.recipe,
    dataset: URL(fileURLWithPath: destination).lastPathComponent, language)
  let new = given.filter { list in isNew || !all.contains { $0 == list && inside($0, destination) }
  }
  try write(adoption.recipe.text, page, new, to: destination, isNew: isNew)
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

private func bytes(of path: String) throws(RunFailure) -> [UInt8] {
  guard let bytes = FileManager.default.contents(atPath: path) else {
    throw .inputOutput(path: path, reason: "it cannot be read")
  }
  return Array(bytes)
}

/// Writes a dataset: a new folder whole or not at all; in one that stands, the lists first and the recipe last, each
/// by a rename.
private func write(
  _ recipe: String, _ page: String, _ lists: [ListFile], to destination: String, isNew: Bool
) throws(RunFailure) {
  // Lists name people: whoever may read the dataset, its owner decides.
  guard !isNew else {
    let staging = try Staging(for: destination)
    do throws(RunFailure) {
      for list in lists { try staging.write(bytes(of: list.path), to: list.name, isPrivate: true) }
      try staging.write(page, to: listsPageName, isPrivate: true)
      try staging.write(recipe, to: Recipe.fileName, isPrivate: true)
      try staging.publish(isPrivate: true)
    } catch {
      staging.discard()
      throw error
    }
    return
  }
  func put(_ bytes: [UInt8], _ name: String) throws(RunFailure) {
    let staged = destination + "/.\(name)-\(Posix.process)"
    do throws(RunFailure) {
      try Posix.write(bytes, to: staged, mode: 0o600)
      try Posix.rename(staged, to: destination + "/" + name)
    } catch {
      try? FileManager.default.removeItem(atPath: staged)
      throw error
    }
  }
  for list in lists { try put(bytes(of: list.path), list.name) }
  try put(Array(page.utf8), listsPageName)
  try put(Array(recipe.utf8), Recipe.fileName)
}

/// The page that shows how the lists were understood.
let listsPageName = "lists.html"
