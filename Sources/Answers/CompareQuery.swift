// The query `compare`: what has changed between two runs of a dataset, from history alone.

package import Datasets
import Findings
import Foundation
import History
import Loading
import Reporting
import Roster
import Run
package import Text

/// What is asked of the history of a dataset.
package struct CompareQuery: Sendable {
  /// The folder that holds the history.
  package var reports = "Reports"
  /// The names of two runs, older first; one is compared with the last; none is the last two.
  package var runs: [String] = []
  /// A day, `YYYY-MM-DD`: the last run as of that day or earlier is compared with the last.
  package var since: String?
  package var format = QueryFormat.table
  /// Whether people are shown all of it.
  package var isWhole = false
  /// `nil` for the language of the dataset's settings, else Swedish.
  package var language: Language?

  package init() {}
}

/// Every figure, finding and row that differs between two runs, as text.
///
/// The names behind ids are read from the dataset's folder when it is there; those who are no longer in
/// it are given by id. Nothing is analysed anew.
///
/// - Throws: ``RunFailure`` when there is no history, or no such run.
package func compare(_ dataset: String, _ query: CompareQuery) throws(RunFailure) -> String {
  let name = URL(fileURLWithPath: dataset).standardizedFileURL.lastPathComponent
  let path = query.reports + "/history.sqlite"
  let history = try reading(path) { () throws(HistoryError) in try History.reading(path) }
  guard let history else { throw .noHistory(path: path) }
  let runs = try reading(path) { () throws(HistoryError) in try history.runs(of: name) }
  let (old, new) = try chosen(runs, name, query)
  let difference = try reading(path) { () throws(HistoryError) in
    try history.difference(of: name, from: old, to: new)
  }
  let answer = ChangeAnswer(difference, speaker: speaker(dataset, query, difference))
  switch query.format {
  case .table: return try answer.told.text(AnswerForm(isWhole: query.isWhole))
  case .json: return answer.json
  case .csv: return answer.sheet.csv.trimmedEnd
  }
}

/// Carries out `work`; a failure of history becomes one of the run.
private func reading<Value>(
  _ path: String, _ work: () throws(HistoryError) -> Value
) throws(RunFailure) -> Value {
  do throws(HistoryError) {
    return try work()
  } catch {
    switch error {
    case .system(let path, let reason): throw .inputOutput(path: path, reason: reason)
    case .newer: throw .inputOutput(path: path, reason: "\(error)")
    case .damaged:
      throw .inputOutput(path: path, reason: "\(error); the next nightly run begins a new one")
    }
  }
}

/// The two runs that are meant.
private func chosen(
  _ runs: [KeptRun], _ dataset: String, _ query: CompareQuery
) throws(RunFailure) -> (KeptRun, KeptRun) {
  guard let last = runs.last else {
    throw .unknown(kind: "run", text: dataset, nearest: [])
  }
  func named(_ text: String) throws(RunFailure) -> KeptRun {
    guard let run = runs.last(where: { $0.name == text }) else {
      throw .unknown(
        kind: "run", text: text, nearest: runs.suffix(3).reversed().map(\.name))
    }
    return run
  }
  if let since = query.since {
    return (runs.last(asOf: since) ?? runs[0], last)
  }
  switch query.runs.count {
  case 0: return (runs.dropLast().last ?? last, last)
  case 1: return (try named(query.runs[0]), last)
  default: return (try named(query.runs[0]), try named(query.runs[1]))
  }
}

/// Speaks by the names of the dataset as it is now, if it can be read, and of what only the runs knew.
private func speaker(
  _ dataset: String, _ query: CompareQuery, _ difference: Difference
) -> Speaker {
  var roster = Roster(name: dataset)
  var language = query.language ?? .swedish
  do throws(RunFailure) {
    let read = try Dataset(Request(dataset: dataset), withChecksums: false)
    if let known = read.loaded.value { roster = known }
    language = read.language(asked: query.language)
  } catch {
    // Without names the answer is in ids.
  }
  return Speaker(Register(roster, with: [difference]), .annex, language)
}

/// A difference as an answer in the terminal, or for another program.
struct ChangeAnswer {
  let difference: Difference
  let speaker: Speaker
  let words: ChangeWords

  init(_ difference: Difference, speaker: Speaker) {
    self.difference = difference
    self.speaker = speaker
    var initiatives: [String: String] = [:]
    for case (.initiative(let id), let name) in difference.formerNames { initiatives[id] = name }
    words = ChangeWords(speaker, initiatives: initiatives)
  }

  private var findings: [(what: String, finding: FindingChange)] {
    difference.newFindings.map { ("finding_new", $0) }
      + difference.goneFindings.map { ("finding_gone", $0) }
      + difference.changedFindings.map { ("finding_changed", $0) }
  }

  /// One row for each thing that differs: key figures, findings, measures, rows of the roster, and what two versions of
  /// the program do not count alike.
  var sheet: Sheet {
    let figures = difference.figures
    let measures = difference.measures
    let rows = difference.roster
    let anew = difference.redefined
    let versions = difference.versions
    let (before, after, text) = (
      figures.map { number($0.before) } + findings.map { $0.finding.before?.rawValue ?? "" }
        + measures.map { $0.before?.machineText ?? "" } + rows.map(\.before)
        + anew.map { _ in versions?.from ?? "" },
      figures.map { number($0.after) } + findings.map { $0.finding.after?.rawValue ?? "" }
        + measures.map { $0.after?.machineText ?? "" } + rows.map(\.after)
        + anew.map { _ in versions?.to ?? "" },
      figures.map { $0.label[speaker.language] } + findings.map { speaker.text($0.finding.fact) }
        + measures.map { _ in "" } + rows.map { words.sentence($0) }
        + anew.map { $0.told[speaker.language] }
    )
    return Sheet(
      .changes,
      [
        Sheet.Column(
          .what,
          .text(
            figures.map { _ in "key_figure" } + findings.map(\.what)
              + measures.map { _ in "measure" } + rows.map(\.kind.rawValue)
              + anew.map { _ in "redefined" })),
        Sheet.Column(
          .name,
          .text(
            figures.map(\.name) + findings.map(\.finding.id)
              + measures.map { "\($0.subject.id) \($0.name)" } + rows.map(\.subject.id)
              + anew.map(\.fileName))),
        Sheet.Column(
          .place,
          .text(
            (figures.map { _ in "" }) + findings.map { _ in "" } + measures.map { _ in "" }
              + rows.map { $0.place?.id ?? "" } + anew.map { _ in "" })),
        Sheet.Column(.before, .text(before)),
        Sheet.Column(.after, .text(after)),
        Sheet.Column(.text, .text(text)),
      ])
  }

  private func number(_ value: KeyFigure.Value?) -> String {
    value?.number?.machineText ?? ""
  }

  var json: String {
    func run(_ point: RunPoint) -> String {
      "{\"run\": \(point.name.jsonQuoted), \"as_of\": \(point.asOf.jsonQuoted)}"
    }
    func value(_ value: KeyFigure.Value?) -> String {
      value?.number?.machineText ?? "null"
    }
    func list(_ items: [String]) -> String {
      items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
    }
    func change(_ one: RosterChange) -> String {
      "{\"kind\": \"\(one.kind.rawValue)\", \"subject\": \(one.subject.id.jsonQuoted), "
        + "\"place\": \(one.place.map(\.id.jsonQuoted) ?? "null"), "
        + "\"before\": \(one.before.jsonQuoted), \"after\": \(one.after.jsonQuoted)}"
    }
    let figures = difference.figures.map { figure in
      "{\"name\": \(figure.name.jsonQuoted), \"before\": \(value(figure.before)), "
        + "\"after\": \(value(figure.after)), "
        + "\"before_unknown\": \(figure.before == .unknown), "
        + "\"after_unknown\": \(figure.after == .unknown), \"exact\": \(figure.isExact), \"rows\": ["
        + figure.causes.map(change).joined(separator: ", ") + "]}"
    }
    let versions =
      difference.versions.map {
        "{\"from\": \($0.from.jsonQuoted), \"to\": \($0.to.jsonQuoted)}"
      } ?? "null"
    let redefined = difference.redefined.map {
      "{\"name\": \($0.fileName.jsonQuoted), \"since\": \($0.since.jsonQuoted), "
        + "\"text\": \($0.told[speaker.language].jsonQuoted)}"
    }
    func quoted(_ severity: Severity?) -> String { severity.map { "\"\($0.rawValue)\"" } ?? "null" }
    let changed = findings.map { what, finding in
      "{\"what\": \"\(what)\", \"id\": \(finding.id.jsonQuoted), "
        + "\"before\": \(quoted(finding.before)), \"after\": \(quoted(finding.after)), "
        + "\"fact\": \(speaker.text(finding.fact).jsonQuoted)}"
    }
    return """
      {
        "from": \(run(difference.from)),
        "to": \(run(difference.to)),
        "rows_kept": \(!difference.isOfFiguresOnly),
        "key_figures": \(list(figures)),
        "findings": \(list(changed)),
        "roster": \(list(difference.roster.map(change))),
        "files": [\(difference.files.map(\.jsonQuoted).joined(separator: ", "))],
        "settings": [\(difference.settings.map(\.jsonQuoted).joined(separator: ", "))],
        "versions": \(versions),
        "redefined": \(list(redefined))
      }
      """
  }
}
