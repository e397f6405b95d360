// What the lists of a dataset were understood as, written as the standard tables.

package import Datasets
import Foundation
import Lists
import Loading
import Roster
import Tables
import Text

/// Writes the standard tables of the lists of `dataset` to the new folder `output`, for Swedish Excel: UTF-8 with a
/// mark, semicolons.
///
/// - Output: a line for the user, and what was noticed.
/// - Throws: ``RunFailure/inputData(report:errors:)`` when the lists have errors; ``RunFailure/notEmpty(path:)`` when
///   `output` holds anything.
package func tables(
  _ request: Request, to output: String
) throws(RunFailure) -> (summary: String, remarks: String) {
  let folder = URL(fileURLWithPath: request.dataset).standardizedFileURL.path
  guard FileManager.default.isFolder(folder) else { throw .noDataset(path: request.dataset) }
  let destination = URL(fileURLWithPath: output).standardizedFileURL.path
  if FileManager.default.fileExists(atPath: destination) {
    let names = try? FileManager.default.contentsOfDirectory(atPath: destination)
    guard names?.isEmpty == true else { throw .notEmpty(path: output) }
  }
  // Read as a run reads it, so that what is written can be analysed.
  let lists = DatasetLists(in: folder)
  let dataset = try Dataset(request, withChecksums: false, lists: lists)
  let errors = dataset.diagnostics.count(of: Diagnostic.Severity.error)
  let report = dataset.diagnostics.printed(in: request.messageLanguage)
  guard errors == 0 else { throw .inputData(report: report, errors: errors) }
  guard let lists else {
    throw .noLists(paths: [request.dataset + "/" + Recipe.fileName])
  }
  let made = lists.tables.tables.values.sorted { $0.name.rawValue < $1.name.rawValue }
  let staging = try Staging(for: destination)
  do throws(RunFailure) {
    for table in made {
      try staging.write(table.written(), to: table.name.fileName, isPrivate: true)
    }
    // Tables to which lists add nothing stand as they are.
    let known = lists.given.files.union(made.map(\.name.fileName))
    for file in lists.files where file.lowercased().hasSuffix(".csv") && !known.contains(file) {
      try staging.write(bytesOfFile(folder + "/" + file), to: file, isPrivate: true)
    }
    if FileManager.default.fileExists(atPath: destination) {
      try staging.replace()
    } else {
      try staging.publish(isPrivate: true)
    }
  } catch {
    staging.discard()
    throw error
  }
  let counts = made.map { "\($0.rowCount) \($0.name.rawValue)" }.joined(separator: ", ")
  return ("\(output): \(counts)", report)
}
