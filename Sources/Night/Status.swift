// The state of every dataset after a night, gathered for the status page.

import Datasets
import Findings
import Foundation
import History
import Reporting
import Run
import Text

/// What is told of each dataset of the night, and after them of those that are gone but have reports.
///
/// - Parameter names: the datasets of the night, in the order of `results`.
func statusEntries(
  _ night: NightRequest, _ names: [String], _ results: [RunResult]
) -> [StatusPage.Entry] {
  let stood = (try? FileManager.default.contentsOfDirectory(atPath: night.reports)) ?? []
  let removed = stood.filter {
    !names.contains($0) && Shelf(folder: night.reports + "/" + $0).latest != nil
  }.sorted()
  return zip(names, results).map { entry($0, $1, in: night) }
    + removed.map { entry($0, nil, in: night) }
}

/// Writes `index.html` in the folder of reports, in place of the one before.
func writeStatusPage(
  _ night: NightRequest, today: String, _ entries: [StatusPage.Entry], historyNote: Bool
) throws(RunFailure) {
  let page = StatusPage(
    night: today, entries: entries, alerts: historyNote ? [String.historyNote] : [])
  let html = try unfailing("status page") { try page.html(.swedish) }
  try put(html, at: "index.html", in: night.reports)
}

/// Writes a file of the folder of reports in place of the one before, in one step.
func put(_ text: String, at name: String, in folder: String) throws(RunFailure) {
  let files = FileManager.default
  let fresh = "\(folder)/.\(name)"
  try? files.removeItem(atPath: fresh)
  do throws(RunFailure) {
    try Posix.write(Array(text.utf8), to: fresh)
    try Posix.rename(fresh, to: "\(folder)/\(name)")
    try Posix.flush(folder: folder)
  } catch {
    try? files.removeItem(atPath: fresh)
    throw error
  }
}

/// What is told of one dataset; `result` is `nil` when it is no longer among the data.
private func entry(
  _ name: String, _ result: RunResult?, in night: NightRequest
) -> StatusPage.Entry {
  let folder = night.reports + "/" + name
  let latest = Shelf(folder: folder).latest
  let record = lastRecord(folder, latest)
  let state: StatusPage.State =
    switch result?.status {
    case nil: .removed
    case .toolMissing: .incomplete
    case .done, .findings: result?.isUnchanged ?? false ? .unchanged : .published
    default: .failed
    }
  var alerts: [Localised<String>] = []
  alerts += result?.alerts ?? []
  if let status = result?.status, let alert = String.alert(status),
    state != .failed || alerts.isEmpty
  {
    alerts.append(alert)
  }
  if state == .failed, let record, let latest, isOlder(record, than: night.data + "/" + name) {
    alerts.append(String.older(latest))
  }
  if state == .removed { alerts.append(String.removedAlert) }
  if latest == nil { alerts.append(String.noReport) }
  if let new = result?.newHigh, new > 0 { alerts.append(String.newHigh(new)) }
  let files = [
    "board.html", "board.pdf", "basis.html", "basis.pdf", "annex.html", "annex.pdf",
  ].filter {
    FileManager.default.fileExists(atPath: "\(folder)/latest/\($0)")
  }
  return StatusPage.Entry(
    folder: name, title: record?.title ?? name, state: state, run: latest ?? "",
    dataThrough: record?.dataThrough ?? "", high: record.map { $0.findings["high"] ?? 0 },
    new: result?.newFindings, files: latest == nil ? [] : files.map { "\(name)/latest/\($0)" },
    alerts: alerts)
}

// MARK: Wording

extension String {
  fileprivate static let historyNote = Localised(
    swedish: "Historiken kunde inte användas som den var. Orsaken står i loggen.",
    english: "The history could not be used as it was. The log has the reason.")
  fileprivate static let removedAlert = Localised(
    swedish: "Mappen finns inte längre. Rapporterna ligger kvar tills någon tar bort dem.",
    english: "The folder is no longer there. Its reports stay until somebody removes them.")
  fileprivate static func older(_ run: String) -> Localised<String> {
    Localised(
      swedish: "Listorna har ändrats sedan rapporten \(run) gjordes.",
      english: "The lists have changed since the report \(run) was made.")
  }

  fileprivate static let noReport = Localised(
    swedish: "Det finns ingen hel rapport.", english: "There is no complete report.")

  /// That a dataset was stopped, and how.
  static func stopped(_ stop: RunFailure.Stop) -> Localised<String> {
    switch stop {
    case .tooLong(let seconds):
      Localised(
        swedish: "Körningen stoppades efter \(seconds) sekunder, mer än dubbelt så lång tid som "
          + "mappen får ta.",
        english: "The run was stopped after \(seconds) seconds, more than twice the time that the "
          + "folder may take.")
    case .signalled, .silent:
      Localised(
        swedish: "Körningen avbröts av ett fel i programmet, eller för att minnet tog slut. "
          + "Loggen säger vilket.",
        english: "The run was ended by a fault in the program, or because memory ran out. "
          + "The log says which.")
    }
  }

  fileprivate static func newHigh(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "En ny iakttagelse av stor betydelse sedan förra rapporten."
        : "\(count.shown(.swedish)) nya iakttagelser av stor betydelse sedan förra rapporten.",
      english: count == 1
        ? "One new finding of high severity since the report before."
        : "\(count.shown(.english)) new findings of high severity since the report before.")
  }

  /// What somebody ought to do; `nil` when all is well.
  fileprivate static func alert(_ status: ExitStatus) -> Localised<String>? {
    switch status {
    case .done: nil
    case .findings:
      Localised(
        swedish: "Det finns iakttagelser av den betydelse som körningen bevakar.",
        english: "There are findings of the importance that the run watches for.")
    case .toolMissing:
      Localised(
        swedish: "Något i rapporten kunde inte göras. Loggen säger vad.",
        english: "Something in the report could not be made. The log says what.")
    case .inputData, .usage:
      Localised(
        swedish: "Listorna har fel eller kan inte läsas. Kommandot validate säger var.",
        english: "The lists have errors or cannot be read. The command validate says where.")
    case .cannotCreate, .inputOutput:
      Localised(
        swedish: "Filer kunde inte läsas eller skrivas. Se loggen, och om disken är full.",
        english:
          "Files could not be read or written. See the log, and check whether the disk is full.")
    case .locked, .internal:
      Localised(
        swedish: "Ett fel i programmet stoppade rapporten. Loggen säger vilket.",
        english: "A fault in the program stopped the report. The log says which.")
    }
  }
}
