// The history as the night uses it: whatever happens to it is told of, and stops nothing.

import Datasets
import Findings
import Foundation
import History
import Loading
import Logging
import Roster
import Run

/// History, or nothing when it cannot be used.
struct Memory {
  private let path: String
  private let log: Logger
  private var history: History?
  /// What is to be told of the history at the end of the night.
  private(set) var results: [RunResult] = []

  /// - Parameter isChecked: whether every page is looked at; once a night is enough.
  init(_ path: String, _ log: Logger, isChecked: Bool = true) {
    self.path = path
    self.log = log
    history = attempt { () throws(HistoryError) in try History(path, isChecked: isChecked) }
  }

  /// The last run of a dataset that is written down.
  mutating func last(_ dataset: String) -> KeptRun? {
    using { history throws(HistoryError) in try history.runs(of: dataset).last } ?? nil
  }

  mutating func note(unchanged run: KeptRun, on day: String) {
    _ = using { history throws(HistoryError) in try history.note(unchanged: run, on: day) }
  }

  /// What has changed since the run before, and since a chosen day, and how the findings with the ids `decided` have
  /// gone; empty for a first run.
  mutating func changes(
    _ dataset: String, to point: RunPoint, _ sight: Sight, since chosen: String?,
    decided: Set<String> = []
  ) -> Changes {
    using { history throws(HistoryError) in
      var changes = Changes()
      let runs = try history.runs(of: dataset)
      guard let last = runs.last else { return changes }
      changes.sincePrevious = try history.difference(of: dataset, from: last, to: point, sight)
      if let chosen {
        changes.chosenDay = chosen
        // When all runs are later, or the rows are no longer kept, as far back as history goes.
        let limit = try history.wholeFrom(dataset)
        let kept = runs.filter { $0.number >= limit }
        let base = kept.last(asOf: chosen) ?? kept.first ?? last
        changes.sinceChosen =
          base == last
          ? changes.sincePrevious
          : try history.difference(of: dataset, from: base, to: point, sight)
      }
      changes.trends = try history.trends(of: dataset, as: programVersion).extended(
        by: sight, point)
      changes.courses = try history.courses(
        of: dataset, findings: decided, as: programVersion)
      return changes
    } ?? Changes()
  }

  mutating func record(_ run: KeptRun, of dataset: String, _ sight: Sight) {
    let done = using { history throws(HistoryError) in
      try history.record(run, of: dataset, sight)
    }
    // A history that was damaged has been begun anew: this run is its first.
    if done == nil, history != nil {
      _ = using { history throws(HistoryError) in try history.record(run, of: dataset, sight) }
    }
  }

  /// Lets go of what the dataset's settings no longer keep.
  ///
  /// - Output: the reports that a comparison still starts from.
  mutating func retain(_ dataset: String, _ settings: Settings, on day: Day) -> Set<String> {
    using { history throws(HistoryError) in
      let runs = try history.runs(of: dataset)
      let limit = day.adding(months: -settings.retentionMonths).description
      if let base = runs.last(asOf: limit) { _ = try history.expire(dataset, before: base) }
      let chosen = settings.lastBoardMeeting.flatMap { runs.last(asOf: $0.description) }
      return chosen.map { [$0.name] } ?? []
    } ?? []
  }

  /// The runs of days after `day`, and how many days up to it had runs that were made later.
  mutating func strays(of dataset: String, after day: String) -> [String: Int] {
    using { history throws(HistoryError) in
      let runs = try history.runs(of: dataset)
      var strays: [String: Int] = [:]
      for (place, run) in runs.enumerated() where run.name.prefix(10) > day {
        let later = runs[(place + 1)...].map { $0.name.prefix(10) }.filter { $0 <= day }
        strays[run.name] = Set(later).count
      }
      return strays
    } ?? [:]
  }

  /// Carries out `work` on the history; `nil` when there is none or it fails.
  private mutating func using<Value>(
    _ work: (History) throws(HistoryError) -> Value
  ) -> Value? {
    guard let history else { return nil }
    do throws(HistoryError) {
      return try work(history)
    } catch {
      self.history = nil
      self.history = mended(error)
      return nil
    }
  }

  private mutating func attempt(
    _ open: () throws(HistoryError) -> History
  ) -> History? {
    do throws(HistoryError) {
      return try open()
    } catch {
      return mended(error)
    }
  }

  /// A history begun anew when the old one is damaged; otherwise none for the rest of the night. What a later version has
  /// written is whole, and is left as it is for that version.
  private mutating func mended(_ error: HistoryError) -> History? {
    switch error {
    case .system, .newer:
      tell("\(error); the reports are made without it", .inputOutput)
      return nil
    case .damaged: break
    }
    do throws(HistoryError) {
      let place = try History.setAside(path)
      let fresh = try History(path)
      tell("\(error); it lies in '\(place)', and a new one is begun", .done)
      return fresh
    } catch let second {
      tell("\(error); it could not be set aside: \(second)", .inputOutput)
      return nil
    }
  }

  private mutating func tell(_ message: String, _ status: ExitStatus) {
    log.tell("history", ["message": message], level: .warning)
    results.append(
      RunResult(folder: "", messages: ["history: \(message)"], summary: "", status: status))
  }
}

extension [Trend] {
  /// The trends with the figures of the run that is under way.
  fileprivate func extended(by sight: Sight, _ point: RunPoint) -> [Trend] {
    let now = Dictionary(
      sight.figures.filter { $0.subject == .dataset }.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
    return map { trend in
      guard let value = now[trend.name] else { return trend }
      return Trend(
        name: trend.name, label: sight.labels[trend.name] ?? trend.label,
        points: trend.points + [(run: point, value: value)])
    }
  }
}
