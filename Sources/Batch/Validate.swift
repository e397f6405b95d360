// Validation: every problem of a dataset, and what can be analysed once they are mended.

import Foundation
import Loading
import Roster
import Tables

/// What a look at a dataset has shown.
package struct Validation: Sendable {
  /// Every diagnostic in print; empty when there is none.
  package let report: String
  /// What the dataset holds, and whether it can be analysed.
  package let summary: String
  package let status: ExitStatus
}

/// Reads the dataset of `request` and says what is wrong with it; writes nothing.
///
/// - Throws: ``RunFailure`` when there is no dataset to look at.
package func validate(_ request: Request) throws(RunFailure) -> Validation {
  let dataset = try Dataset(request)
  let isSwedish = request.messageLanguage == "sv"
  let errors = dataset.diagnostics.count(of: Diagnostic.Severity.error)
  var lines = dataset.loaded.files.map { file in
    let separator = file.separator.name.in(swedish: isSwedish)
    return String.read(file.name, file.rows, "\(file.encoding.rawValue), \(separator)", isSwedish)
  }
  if let roster = dataset.loaded.value { lines.append(.holds(roster, isSwedish)) }
  lines.append(
    .verdict(
      errors, dataset.diagnostics.count(of: Diagnostic.Severity.warning),
      dataset.diagnostics.count(of: Diagnostic.Severity.note), isSwedish))
  return Validation(
    report: dataset.diagnostics.printed(swedish: isSwedish),
    summary: lines.joined(separator: "\n"), status: errors > 0 ? .inputData : .done)
}

// MARK: Wording

extension String {
  fileprivate static func read(
    _ name: String, _ rows: Int, _ form: String, _ isSwedish: Bool
  ) -> String {
    isSwedish
      ? "\(name): \(rows) \(rows == 1 ? "rad" : "rader") (\(form))"
      : "\(name): \(rows) \(rows == 1 ? "row" : "rows") (\(form))"
  }

  fileprivate static func holds(_ roster: Roster, _ isSwedish: Bool) -> String {
    let days: [Day] = roster.memberships.flatMap { [$0.from, $0.to] }.compactMap { $0 }
    let kinds: [(Int, String, String)] = [
      (roster.organisations.count, "organisations", "organisationer"),
      (roster.people.count, "people", "personer"), (roster.networks.count, "networks", "nätverk"),
      (roster.memberships.count, "memberships", "medlemskap"),
      (roster.vacantSeats.count, "vacant seats", "vakanta platser"),
      (roster.collaborations.count, "collaborations", "samarbeten"),
      (roster.initiatives.count, "initiatives", "initiativ"),
    ]
    let counts: [String] = kinds.filter { $0.0 > 0 }.map { "\($0.0) \(isSwedish ? $0.2 : $0.1)" }
    let list = counts.joined(separator: ", ")
    var dates = ""
    if let first = days.min(), let last = days.max() {
      dates = isSwedish ? "; datum \(first) – \(last)" : "; dates \(first) – \(last)"
    }
    return (isSwedish ? "innehåller " : "holds ") + list + dates
  }

  fileprivate static func verdict(
    _ errors: Int, _ warnings: Int, _ notes: Int, _ isSwedish: Bool
  ) -> String {
    isSwedish
      ? "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar"), "
        + "\(notes) \(notes == 1 ? "upplysning" : "upplysningar"): "
        + (errors == 0 ? "kan analyseras" : "kan inte analyseras förrän felen är rättade")
      : "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), "
        + "\(notes) \(notes == 1 ? "note" : "notes"): "
        + (errors == 0
          ? "ready to be analysed" : "cannot be analysed until the errors are mended")
  }
}
