// status.json: how the last night went, for a program that watches over many services.

import Datasets
import Foundation
import Reporting
import Roster
import Run
import Text

/// How the last night went, as monitoring reads it. It names nobody.
///
/// A run that is killed, or finds another at work, leaves the file as it was: what watches has to look at ``time`` too.
/// Values that are not known are left out.
struct Health: Encodable {
  /// A dataset, or one that is gone but has reports.
  struct Dataset: Encodable {
    /// The name of its folder.
    let dataset: String
    /// ``StatusPage/State``.
    let state: String
    let exitCode: Int32?
    /// The folder of the last whole report, and its age on the night of the run.
    let report: String?
    let reportDays: Int?
    /// The newest day that its lists tell of, and how long ago that was.
    let dataThrough: String?
    let dataDays: Int?
    /// Findings of high severity, and new findings since the report before.
    let high: Int?
    let new: Int?
    /// What somebody ought to look at, in English.
    let alerts: [String]

    enum CodingKeys: String, CodingKey {
      case dataset, state, report, high, new, alerts
      case exitCode = "exit_code"
      case reportDays = "report_days"
      case dataThrough = "data_through"
      case dataDays = "data_days"
    }
  }

  /// Whether nobody has anything to do: the exit code is 0 or 3.
  let isWell: Bool
  let exitCode: Int32
  /// When the run ended; UTC.
  let time: String
  let version: String
  /// Why there was no run at all.
  let reason: String?
  /// Whether the history could not be used as it was.
  let historyNote: Bool
  let datasets: [Dataset]

  enum CodingKeys: String, CodingKey {
    case time, version, reason, datasets
    case isWell = "ok"
    case exitCode = "exit_code"
    case historyNote = "history_note"
  }

  /// - Parameter results: of the datasets of the night, which stand first in `entries`.
  init(
    today: String, _ status: ExitStatus, _ entries: [StatusPage.Entry], _ results: [RunResult],
    historyNote: Bool
  ) {
    self.init(
      status, reason: nil, historyNote: historyNote,
      entries.enumerated().map { place, entry in
        Dataset(
          dataset: entry.folder, state: entry.state.rawValue,
          exitCode: results.indices.contains(place) ? [results[place]].worstStatus.rawValue : nil,
          report: entry.run.isEmpty ? nil : entry.run,
          reportDays: days(from: entry.run, to: today),
          dataThrough: entry.dataThrough.isEmpty ? nil : entry.dataThrough,
          dataDays: days(from: entry.dataThrough, to: today), high: entry.high, new: entry.new,
          alerts: entry.alerts.map { $0[.english] })
      })
  }

  /// Of a night that could not begin.
  init(failed: RunFailure) {
    self.init(failed.status, reason: "\(failed)", historyNote: false, [])
  }

  private init(_ status: ExitStatus, reason: String?, historyNote: Bool, _ datasets: [Dataset]) {
    isWell = status == .done || status == .findings
    exitCode = status.rawValue
    time = Date().formatted(.iso8601)
    version = programVersion
    self.reason = reason
    self.historyNote = historyNote
    self.datasets = datasets
  }

  /// Puts the file in the folder of reports, in place of the one before.
  func write(to reports: String) throws(RunFailure) {
    let json = try unfailing("status.json") { try JSONText.of(self) }
    try put(json, at: "status.json", in: reports)
  }
}

/// From the day that `text` begins with to `today`; `nil` when it begins with none.
private func days(from text: String, to today: String) -> Int? {
  guard let first = day(String(text.prefix(10))), let last = day(today) else { return nil }
  return Int(last.number - first.number)
}
