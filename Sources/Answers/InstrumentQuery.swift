// The query `instrument`: the tables of one instrument.

package import Datasets
import Diagrams
import Findings
import Foundation
import Instruments
import Loading
import Pictures
import Reporting
import Roster
import Run
import Tables
import Text

/// The names of the instruments, in the order of the report.
package let instrumentNames = InstrumentCatalogue.all.map(\.name)

/// The own tables of the instrument `name` for the dataset of `request`; people are given by id.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when there is no such instrument or
///   table, or when there is no diagram of it.
package func instrument(
  _ request: Request, _ name: String, table: String? = nil, diagram: String? = nil
) throws(RunFailure) -> Answer {
  guard let instrument = InstrumentCatalogue.all.first(where: { $0.name == name.lowercased() })
  else {
    throw .noInstrument(name: name, known: instrumentNames)
  }
  if let table, !instrument.tables.contains(where: { $0.name == table }) {
    throw .noInstrument(name: table, known: instrument.tables.map(\.name))
  }
  let reading = try Reading(request)
  let review = reading.review()
  let outcomes = [instrument.outcome(review)].compactMap(\.self)
  let filled = Contract.sheets(of: outcomes)
  let wanted = table.map { [$0] } ?? instrument.tables.map(\.name)
  if let diagram {
    try writeChart(of: instrument, outcomes, review.roster, reading.language, to: diagram)
  }
  let files = instrument.missing(in: review).map(\.fileName).joined(separator: ", ")
  let reason =
    files.isEmpty
    ? instrument.lacks(review) ?? .nothingToMeasure : .noRows(in: files)
  let register = try Register(reading)
  let tables = wanted.compactMap { name in filled.first { $0.name == name } }
  let isAnswered = tables.contains { $0.rowCount > 0 }
  var answer = Answer(
    tables.map { sheet in
      Answer.Part(
        sheet, sheet.table.title[reading.language], told: sheet.inWords(reading.language))
    }, reading.language,
    shownSafely(
      isAnswered
        ? instrument.sentence(outcomes.findings, Speaker(register, .annex, reading.language))
        : String.noAnswer(reason)[reading.language]))
  // What a decision is about stands there by name; the id is for who asks for all.
  answer.brief = tables.first { $0.rowCount > 0 }.map { sheet in
    Answer.Part(sheet, told: sheet.inWords(reading.language).without(.aboutID))
  }
  answer.register = register
  answer.isObject = true
  return answer
}

extension Analysis<Review> {
  /// The first of what it has found, and how much more there is; of several tables the findings of all.
  fileprivate func sentence(_ findings: [Finding], _ speaker: Speaker) -> String {
    guard let first = findings.first else { return String.noFindings(title)[speaker.language] }
    let others = findings.cases - first.others - 1
    return speaker.text(first.fact)
      + (others > 0 ? String.others(others)[speaker.language] : "")
  }
}

/// The first chart that is drawn from what the instrument has measured, as SVG.
private func writeChart(
  of instrument: Analysis<Review>, _ outcomes: [Outcome], _ roster: Roster, _ language: Language,
  to path: String
) throws(RunFailure) {
  guard
    let chart = charts(outcomes, roster, language).map(\.chart)
      .first(where: { $0.name.hasPrefix(instrument.name) })
  else {
    throw .notDrawn(path: path, reason: "there is no chart of '\(instrument.name)'")
  }
  guard diagramEnding(of: path) == "svg" else {
    throw .notDrawn(path: path, reason: "charts are drawn as SVG only")
  }
  do {
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try Data((prolog + chart.svg + "\n").utf8).write(
      to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw .cannotCreate(path: path, reason: error.plainReason)
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static let nothingToMeasure = Localised(
    swedish: "inget att mäta den dagen", english: "nothing to measure on the day")

  fileprivate static func noRows(in files: String) -> Localised<String> {
    Localised(swedish: "inga rader i \(files)", english: "no rows in \(files)")
  }
}

extension String {
  fileprivate static func noFindings(_ title: Localised<String>) -> Localised<String> {
    Localised(
      swedish: "\(title.swedish): ingenting i listorna når gränserna för en iakttagelse.",
      english: "\(title.english): nothing in the lists reaches the limits of a finding.")
  }

  fileprivate static func others(_ count: Int) -> Localised<String> {
    Localised(
      swedish: " Ytterligare \(Counted.findings.told(count, .swedish)) finns i bilagan.",
      english:
        " \(count.inWords(.english).capitalised) more \(count == 1 ? "finding is" : "findings are") "
        + "in the annex.")
  }

  fileprivate static func noAnswer(_ reason: Localised<String>) -> Localised<String> {
    Localised(swedish: "Inget svar: \(reason.swedish).", english: "No answer: \(reason.english).")
  }
}
