// A decision entered in a dataset: one row more in decisions.csv, or none.

package import Datasets
import Foundation
import Loading
import Roster
import Tables
import Text

/// A decision as it is typed.
package struct NewDecision: Sendable {
  /// An id or name of an initiative, collaboration, network, goal or area, or the id of a finding.
  package var about: String
  package var decision: String
  package var body = ""
  /// As the tables write days; `nil` is today.
  package var date: String?
  package var level = ""
  package var kind = ""
  package var responsible = ""
  package var due = ""
  package var next = ""
  package var reference = ""
  /// `nil` is open.
  package var status: String?

  package init(about: String, decision: String) {
    self.about = about
    self.decision = decision
  }
}

/// A decision that has been entered.
package struct Decided: Sendable {
  package let id: String
  /// What was written where, in words.
  package let summary: String
  /// What the loader remarks on the new row.
  package let remarks: String
}

/// Enters a decision in decisions.csv of the dataset of `request`; the file is made when there is none.
///
/// The row gets the next free id, `b-001` first. What stands in the file is left as it is. The dataset with the row is
/// loaded first, in a folder of its own that only its owner may enter: when anything is wrong with it, nothing is
/// written. The file is written beside the old one and takes its place by a rename.
///
/// - Throws: ``RunFailure/inputData(report:errors:)`` when the dataset, or the dataset with the row, has errors;
///   ``RunFailure/cannotAdd(path:reason:)`` when the file cannot take the row.
package func decide(
  _ decision: NewDecision, in request: Request
) throws(RunFailure) -> Decided {
  let language = request.messageLanguage
  let dataset = try Dataset(request)
  guard let roster = dataset.loaded.value, !dataset.diagnostics.hasErrors else {
    throw .inputData(
      report: dataset.diagnostics.printed(in: language),
      errors: dataset.diagnostics.count(of: Diagnostic.Severity.error))
  }
  let folder = URL(fileURLWithPath: request.dataset).standardizedFileURL.path
  let file = dataset.loaded.files.first { $0.table == .decisions }
  let name = file?.name ?? TableName.decisions.fileName
  let path = folder + "/" + name
  guard file?.isMade != true else {
    throw .cannotAdd(
      path: request.dataset, reason: "decisions are kept in a list there; enter it in the list")
  }
  let isSwedish = dataset.language(asked: nil) == .swedish
  let id = freeID(roster.decisions.map(\.id))
  let values = decision.values(id: id, isSwedish: isSwedish)
  let old = try file.map { _ throws(RunFailure) in try bytesOfFile(path) }
  let new: AppendedFile
  if let file, let old {
    new = try appended(values, to: file, old, path, dataset.settings)
  } else {
    new = newTable(
      .decisions, row: values, separator: dataset.usualSeparator, isSwedish: isSwedish)
  }
  let remarks = try tried(new, as: name, folder, request)
  try write(new.bytes, over: old, at: path)
  return Decided(
    id: id, summary: summary(id, values, path: path, line: new.line, language), remarks: remarks)
}

private func appended(
  _ values: [(column: InputColumn, text: String)], to file: FileSummary, _ old: [UInt8],
  _ path: String, _ settings: Settings
) throws(RunFailure) -> AppendedFile {
  do throws(AppendFault) {
    return try appendedRow(values, to: file, bytes: old, settings: settings)
  } catch {
    let reason =
      switch error {
      case .broken: "its structure is broken; 'make validate' says where"
      case .noColumn(let column):
        "it has no column for '\(column)'; add the heading to its first row"
      case .notEncodable(let sign): "its encoding has no sign '\(sign)'; save it as UTF-8"
      }
    throw .cannotAdd(path: path, reason: reason)
  }
}

/// Loads the dataset as it would be with the new file, in a folder of its own.
///
/// - Output: what is remarked on the row.
private func tried(
  _ new: AppendedFile, as name: String, _ folder: String, _ request: Request
) throws(RunFailure) -> String {
  let staging = try Staging(for: folder + ".deciding")
  defer { staging.discard() }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  for other in names.sorted() where other != name && !other.hasPrefix(".") {
    guard !FileManager.default.isFolder(folder + "/" + other) else { continue }
    try staging.write(bytesOfFile(folder + "/" + other), to: other, isPrivate: true)
  }
  try staging.write(new.bytes, to: name, isPrivate: true)
  var trial = request
  trial.dataset = staging.folder
  let diagnostics = try Dataset(trial, withChecksums: false).diagnostics
  let own = diagnostics.sorted.filter { $0.place.file == name && $0.place.line >= new.line }
  let report = own.map { $0.printed(in: request.messageLanguage) }.joined(separator: "\n")
  let errors = diagnostics.count(of: Diagnostic.Severity.error)
  guard errors == 0 else {
    throw .inputData(
      report: own.isEmpty ? diagnostics.printed(in: request.messageLanguage) : report,
      errors: errors)
  }
  return report
}

/// Puts the file in its place, unless somebody else has written there meanwhile.
private func write(
  _ bytes: [UInt8], over old: [UInt8]?, at path: String
) throws(RunFailure) {
  let url = URL(fileURLWithPath: path)
  let fresh =
    url.deletingLastPathComponent().path + "/.\(url.lastPathComponent).deciding-\(Posix.process)"
  let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  try? FileManager.default.removeItem(atPath: fresh)
  do throws(RunFailure) {
    try Posix.write(bytes, to: fresh, mode: mode.flatMap { mode_t(exactly: $0) } ?? 0o644)
    let now = FileManager.default.contents(atPath: path).map { Array($0) }
    guard now == old else {
      throw .inputOutput(path: path, reason: "the file changed while it was read; try again")
    }
    try Posix.rename(fresh, to: path)
  } catch {
    try? FileManager.default.removeItem(atPath: fresh)
    throw error
  }
}

/// `b-001`, or the number after the highest that is in use.
private func freeID(_ ids: [String]) -> String {
  let numbers = ids.compactMap { id in
    id.lowercased().hasPrefix("b-") ? Int(id.dropFirst(2)) : nil
  }
  let digits = String(max(0, numbers.max() ?? 0) + 1)
  return "b-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}

extension Dataset {
  /// The separator that most of its tables have; of equals the first of ``Separator``.
  fileprivate var usualSeparator: Separator {
    let used = loaded.files.filter { !$0.isMade }.map(\.separator)
    return Separator.allCases.max { left, right in
      used.count { $0 == left } < used.count { $0 == right }
    } ?? .comma
  }
}

extension NewDecision {
  fileprivate func values(
    id: String, isSwedish: Bool
  ) -> [(column: InputColumn, text: String)] {
    let (year, month, day) = Posix.today()
    let today = Day(year: year, month: month, day: day)?.description ?? ""
    return [
      (.id, id), (.date, date ?? today), (.body, body), (.level, level), (.kind, kind),
      (.about, about), (.decision, decision), (.responsible, responsible), (.due, due),
      (.next, next), (.reference, reference), (.status, status ?? (isSwedish ? "pågår" : "open")),
    ]
  }
}

// MARK: Wording

private func summary(
  _ id: String, _ values: [(column: InputColumn, text: String)], path: String, line: Int,
  _ language: Language
) -> String {
  let told = Localised(
    swedish: "Beslutet \(id) är infört i \(path), rad \(line):",
    english: "The decision \(id) is entered in \(path), line \(line):")
  return told[language] + "\n"
    + values.filter { !$0.text.isEmpty && $0.column.name != InputColumn.id.name }.map {
      column, text in
      let name =
        language == .swedish ? TableName.decisions.swedish(column.name) : column.name
      return "  \(name): \(text)"
    }.joined(separator: "\n")
}
