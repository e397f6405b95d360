// The publishing of one dataset of the night: its report beside the earlier ones, and what the history keeps.

import Datasets
import Findings
import Foundation
import History
import Loading
import Logging
import Reporting
import Roster
import Run
import Text

extension NightWork {
  /// Runs one dataset and moves its report into place under the day's date.
  mutating func publish(
    _ name: String, _ progress: RunProgress
  ) throws(RunFailure) -> RunResult {
    let folder = night.reports + "/" + name
    guard Posix.kind(folder) != .link else {
      throw .cannotCreate(path: folder, reason: "it is a link, which is not followed")
    }
    let shelf = Shelf(folder: folder)
    shelf.sweep()
    var messages: [String] = []
    if night.asOf == nil, let newest = shelf.reports.last, newest.date > today {
      messages.append(
        "\(name): the clock says \(today), before the report of \(newest.date); check the clock")
      night.log.tell(
        "clock is behind", ["dataset": name, "today": today, "report": newest.date],
        level: .warning)
    }
    let lost =
      lastRecord(folder, shelf.latest).map { lostTables(of: request(name).dataset, since: $0) }
      ?? []
    var run = try PreparedRun(request(name), progress: progress)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: folder, reason: error.plainReason)
    }
    let date = shelf.freeName(for: night.asOf ?? today)
    // Where an analysis is left out, what it found before would be told as gone, and be new the next night.
    let sight = run.isWhole ? run.sight : nil
    let point = RunPoint(name: date, asOf: run.asOf.description)
    let since = run.dataset.settings.lastBoardMeeting?.description
    let decided = run.decidedFindings
    let changes = run.stopwatch.time("history") {
      sight.map { memory.changes(name, to: point, $0, since: since, decided: decided) }
        ?? Changes()
    }
    try run.add(changes)
    run.print(progress)
    let staging = try Staging(
      for: URL(fileURLWithPath: folder + "/" + date).path, names: night.names)
    let cuts: [String]
    do throws(RunFailure) {
      cuts = try run.write(to: staging)
      try run.stopwatch.time("publish") { () throws(RunFailure) in try staging.publish() }
    } catch {
      staging.discard()
      throw error
    }
    if let aside = try Staging.link("latest", in: folder, to: date) {
      messages.append(
        "\(name): 'latest' was no link; what stood there lies in '\(aside)', is not kept or removed "
          + "by any rule, and may name people")
      night.log.tell("latest was no link", ["dataset": name, "aside": aside], level: .warning)
    }
    let result = run.result(folder: folder + "/" + date, cuts: cuts)
    for message in result.messages {
      night.log.tell("remark", ["dataset": name, "message": message], level: .warning)
    }
    if let sight {
      let kept = try run.kept(as: date, status: result.status)
      run.stopwatch.time("remember") { memory.record(kept, of: name, sight) }
    }
    let needed = memory.retain(name, run.dataset.settings, on: run.asOf)
    do throws(RunFailure) {
      let gone = try shelf.prune(
        by: run.dataset.settings.keep, current: date, needed: needed.union([date]),
        strays: memory.strays(of: name, after: String(date.prefix(10))))
      if !gone.isEmpty {
        night.log.tell("reports removed", ["dataset": name, "count": "\(gone.count)"])
      }
    } catch {
      messages.append("\(name): an old report was not removed: \(error)")
    }
    night.log.tell(
      "published",
      [
        "dataset": name, "run": date, "status": "\(result.status.rawValue)",
        "findings": "\(run.material.findings.count)",
        "new_findings": "\(changes.sincePrevious?.newFindings.count ?? 0)",
        "left_out": "\(run.leftOut.count)",
      ].merging(afterRecord(run.stopwatch)) { own, _ in own })
    var told = RunResult(
      folder: result.folder, messages: messages + result.messages, summary: result.summary,
      status: result.status)
    told.newFindings = changes.sincePrevious?.newFindings.count
    if !lost.isEmpty {
      told.alerts = [.lostTables(lost)]
      night.log.tell(
        "tables lost", ["dataset": name, "files": lost.joined(separator: " ")], level: .error)
    }
    told.newHigh = changes.sincePrevious?.newFindings.count { $0.after == .high }
    return told
  }

  /// Seconds of the stages that come after run.json is written, which cannot stand in it.
  private func afterRecord(_ stopwatch: Stopwatch) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: ["publish", "remember"].map { stage in
        ("\(stage)_seconds", (stopwatch.all[stage]?.seconds ?? 0).shownInTenths)
      })
  }

  /// What is told of the night as a whole, after all datasets: the history, and the status of all, as a page and for monitoring.
  mutating func closing(_ names: [String], _ results: [RunResult]) -> [RunResult] {
    var closing: [RunResult] = historyResults
    let entries = statusEntries(night, names, results)
    do throws(RunFailure) {
      try writeStatusPage(night, today: today, entries, historyNote: !closing.isEmpty)
      try Health(
        today: today, (results + closing).worstStatus, entries, results,
        historyNote: !closing.isEmpty
      ).write(to: night.reports)
    } catch {
      night.log.tell("status page failed", ["reason": "\(error)"], level: .error)
      closing.append(
        RunResult(
          folder: "", messages: ["the status page was not written: \(error)"], summary: "",
          status: error.status))
    }
    return closing
  }
}
