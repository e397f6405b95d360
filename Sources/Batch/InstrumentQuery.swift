// The query `instrument`: the tables of one instrument.

import Findings
import Instruments
import Loading
import Reporting
import Roster
import Tables

/// The names of the instruments, in the order of the report.
package let instrumentNames = InstrumentCatalogue.all.map(\.name)

/// The own tables of the instrument `name` for the dataset of `request`, as text.
///
/// - Output: `table` gives every table with its name; `json` one object with a list of rows a table;
///   `csv` the instrument's main table, or the one that is asked for. People are given by id.
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, or when there is no such instrument
///   or table.
package func instrument(
  _ request: Request, _ name: String, table: String? = nil, format: QueryFormat
) throws(RunFailure) -> String {
  guard let instrument = InstrumentCatalogue.all.first(where: { $0.name == name.lowercased() })
  else {
    throw .noInstrument(name: name, known: instrumentNames)
  }
  if let table, !instrument.tables.contains(table) {
    throw .noInstrument(name: table, known: instrument.tables)
  }
  let (dataset, roster, asOf) = try Dataset.opened(request)
  let review = Review(
    of: roster, asOf: asOf, deputies: dataset.settings.deputies.rule,
    seed: request.seed ?? dataset.settings.seed ?? 1)
  let outcomes = [instrument.outcome(review)].compactMap(\.self)
  let wanted = table.map { [$0] } ?? instrument.tables
  let filled = Contract.sheets(of: outcomes)
  let sheets = wanted.compactMap { name in filled.first { $0.name == name } }
  switch format {
  case .csv: return sheets.first.map { $0.csv.trimmedEnd } ?? ""
  case .json:
    return "{" + sheets.map { "\"\($0.name)\": \($0.json)" }.joined(separator: ",\n") + "}"
  case .table:
    guard !sheets.isEmpty else {
      let files = instrument.missing(in: roster).map(\.fileName).joined(separator: ", ")
      return "no answer: "
        + (files.isEmpty
          ? instrument.lacks(review)?.english ?? "nothing to measure on the day"
          : "no rows in \(files)")
    }
    return sheets.map { ($0.rowCount == 0 ? "\($0.name): no rows" : "\($0.name)\n\($0.plain)") }
      .joined(separator: "\n\n")
  }
}

extension Dataset {
  /// A dataset without errors, its roster, and the day that it is looked at.
  ///
  /// - Throws: ``RunFailure/inputData(report:errors:)`` when it has errors, and what reading throws.
  static func opened(
    _ request: Request
  ) throws(RunFailure) -> (dataset: Dataset, roster: Roster, asOf: Day) {
    let dataset = try Dataset(request)
    let errors = dataset.diagnostics.count(of: Diagnostic.Severity.error)
    guard errors == 0, let roster = dataset.loaded.value else {
      throw .inputData(
        report: dataset.diagnostics.printed(swedish: request.messageLanguage == "sv"),
        errors: errors)
    }
    let today = Posix.today()
    guard
      let asOf = request.asOf.flatMap(day) ?? dataset.settings.asOf
        ?? Day(year: today.year, month: today.month, day: today.day)
    else { throw .internal("the clock shows a day that is in no calendar") }
    return (dataset, roster, asOf)
  }
}
