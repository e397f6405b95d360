// Validation: every problem of a dataset, and what can be analysed once they are mended.

package import Datasets
import Loading
import Reporting
import Roster
import Tables

/// The form in which a validation is told.
package enum ValidationFormat: String, Sendable, CaseIterable {
  /// For people: every problem, then a summary.
  case text
  /// For programs: everything that the text says, as values.
  case json
  /// For editors and code review: the problems with their places, as SARIF 2.1.0.
  case sarif
}

/// What a look at a dataset has shown.
package struct Validation: Sendable {
  /// The answer in the form that was asked for.
  package let text: String
  /// What was written beside the dataset, when the form has no place for it.
  package let messages: [String]
  package let status: ExitStatus
}

/// Reads the dataset of `request` and says what is wrong with it.
///
/// - Input: with `repair`, a folder for a cleaned copy of the dataset, which must not exist or be empty
///   and must lie outside the dataset. Without it nothing is written.
/// - Throws: ``RunFailure`` when there is no dataset to look at, or no copy can be made; the copy is
///   then not there at all.
package func validate(
  _ request: Request, format: ValidationFormat = .text, repair: String? = nil
) throws(RunFailure) -> Validation {
  let destination = try repair.map { path throws(RunFailure) in
    try repairDestination(path, for: request)
  }
  // Only a copy is compared with what was read.
  let dataset = try Dataset(request, withChecksums: repair != nil)
  let language = request.messageLanguage
  let copy = try destination.map { path throws(RunFailure) in
    try Repair(of: dataset, request, to: path)
  }
  let overview = ValidateOverview(
    dataset, asOf: try day(of: request, dataset), language: language, repair: copy)
  let told = copy.map { $0.printed(in: language) }
  let text: String
  do {
    switch format {
    case .text:
      let report = dataset.diagnostics.printed(in: language)
      text = [
        report.isEmpty ? nil : report, overview.summary(dataset, language: language), told,
      ].compactMap { $0 }.joined(separator: "\n\n")
    case .json: text = try JSONText.of(overview)
    case .sarif:
      text = try JSONText.of(SarifLog(dataset, request, language: language))
    }
  } catch {
    throw .internal("the result cannot be written as \(format.rawValue): \(error)")
  }
  return Validation(
    text: text.last == "\n" ? String(text.dropLast()) : text,
    messages: format == .sarif ? [told].compactMap { $0 } : [],
    status: overview.ready ? .done : .inputData)
}
