// The night's work: every dataset in a folder, each published beside its earlier reports.

package import Datasets
import Findings
import Foundation
import History
import Loading
import Logging
import Reporting
import Roster
package import Run
import Text

/// Analyses every dataset in `data` and publishes to `reports/<dataset>/<date>[-n]`.
///
/// Each folder in `data` with an organisations.csv or a lists.yaml is a dataset; any other folder, and any list that lies
/// beside the folders, is told of as what somebody must see to (``DataPlace``). One that fails is told of in its
/// result, stops none of the others, and leaves its last report as it is. `latest` is swapped last;
/// what the run saw is then written to `reports/history.sqlite`, and reports that the dataset's rule
/// no longer keeps are removed. At the end the page `reports/index.html` tells of all datasets.
///
/// A dataset is *unchanged*, and costs no more than the checksums of its files, when
///
/// - its last run was complete, and its report still stands whole behind `latest`;
/// - every file has the same content, and the program is the same;
/// - the day is no earlier than that run's, and no ``TurningDays`` lies between: nothing that the calendar
///   decides has turned, and no month has begun.
///
/// The last report then stands, and the history notes the day on which it was found still to hold.
///
/// A history that is damaged, or from a later version of the program, is set aside under another name and begun
/// anew: no report waits for it.
///
/// Where the night has a worker, each dataset is worked on by a process of its own, with limits of time and memory
/// (``NightOrder``): one that is endless, too large, or that the program fails on, costs itself its report
/// and no other.
///
/// - Throws: ``RunFailure`` when nothing can be done at all: no datasets, no folder, no lock.
package func nightly(_ night: NightRequest, progress: RunProgress) throws(RunFailure) -> [RunResult]
{
  do {
    try FileManager.default.createDirectory(
      atPath: night.reports, withIntermediateDirectories: true)
  } catch {
    throw .cannotCreate(path: night.reports, reason: error.plainReason)
  }
  let lock = try Posix.lock(night.reports + "/.lock")
  defer {
    Posix.unlock(lock)
    progress.end()
  }
  let places: [DataPlace]
  do throws(RunFailure) {
    places = try dataPlaces(in: night.data)
  } catch {
    night.log.tell(
      "night failed", ["status": "\(error.status.rawValue)", "reason": "\(error)"], level: .error)
    throw error
  }
  let names = places.map(\.name)
  night.log.tell("night begins", ["datasets": "\(names.count)", "version": programVersion])
  var work = NightWork(night)
  var results: [RunResult] = []
  for place in places {
    if let fault = place.fault {
      results.append(work.passedOver(place.name, fault))
    } else {
      results.append(
        night.worker.map { work.result(of: place.name, by: $0, progress) }
          ?? work.result(of: place.name, progress))
    }
  }
  results += work.closing(names, results)
  let status = results.worstStatus
  night.log.tell("night ends", ["status": "\(status.rawValue)"])
  return results
}

/// The night's work without options; see ``nightly(_:progress:)``.
package func nightly(
  data: String, reports: String, asOf: String? = nil, failOn: FailOn? = nil,
  drawing: [String]? = nil, pdf: PDFChoice = .installed, progress: RunProgress
) throws(RunFailure) -> [RunResult] {
  var night = NightRequest(data: data, reports: reports)
  night.asOf = asOf
  night.failOn = failOn
  night.drawing = drawing
  night.pdf = pdf
  return try nightly(night, progress: progress)
}

/// One night under way.
struct NightWork {
  let night: NightRequest
  /// Opened by whoever does the work: by each worker, where there are such.
  private lazy var memory = Memory(
    night.reports + "/history.sqlite", night.log, isChecked: isHistoryChecked)
  private let today: String
  private let isHistoryChecked: Bool
  /// What workers have told of the history.
  private var told: [RunResult] = []
  private var isFirst = true

  init(_ night: NightRequest, isHistoryChecked: Bool = true) {
    self.night = night
    self.isHistoryChecked = isHistoryChecked
    let clock = Posix.today()
    today =
      night.today ?? Day(year: clock.year, month: clock.month, day: clock.day)?.description
      ?? "1970-01-01"
  }

  /// What is to be told of the history.
  var historyResults: [RunResult] {
    mutating get { night.worker == nil ? memory.results : told }
  }

  /// The result of one dataset, on which a process of its own works.
  mutating func result(of name: String, by worker: [String], _ progress: RunProgress) -> RunResult {
    do throws(RunFailure) {
      let order = NightOrder(night, name, checksHistory: isFirst)
      isFirst = false
      let (result, history) = try order.carriedOut(by: worker, night.log, progress)
      // The same history may be out of order for each of them.
      let known = Set(told.flatMap(\.messages))
      told += history.filter { !known.isSuperset(of: $0.messages) }
      return result
    } catch {
      Shelf(folder: night.reports + "/" + name).sweep()
      return failure(of: name, error)
    }
  }

  /// The result of one dataset; a failure is a result too.
  mutating func result(of name: String, _ progress: RunProgress) -> RunResult {
    do throws(RunFailure) {
      if let result = try unchanged(name) { return result }
      return try publish(name, progress)
    } catch {
      return failure(of: name, error)
    }
  }

  private func failure(of name: String, _ error: RunFailure) -> RunResult {
    var messages = ["\(name): \(error)"]
    if case .inputData(let report, _) = error {
      messages.insert(withoutQuotes(report), at: 0)
      messages.append("\(name): the sentences: diagonal validate \(night.data)/\(name)")
    }
    night.log.tell(
      "failed", ["dataset": name, "status": "\(error.status.rawValue)", "reason": "\(error)"],
      level: .error)
    var result = RunResult(
      folder: "", messages: messages,
      summary: "\(name): failed, "
        + (Shelf(folder: night.reports + "/" + name).latest == nil
          ? "there is no report" : "the last report stands"),
      status: error.status)
    if case .stopped(let stop) = error { result.alerts = [String.stopped(stop)] }
    return result
  }

  /// The result for a folder that is no dataset: what was seen, what is missing, what to do.
  func passedOver(_ name: String, _ fault: DataPlace.Fault) -> RunResult {
    night.log.tell(
      "passed over", ["dataset": name, "reason": fault.code], level: .error)
    var result = RunResult(
      folder: "", messages: ["\(name): \(fault.words.english)"],
      summary: "\(name): passed over, \(fault.code)", status: .inputData)
    result.alerts = [fault.words]
    return result
  }

  private func request(_ name: String) -> Request {
    var request = Request(dataset: night.data + "/" + name)
    request.asOf = night.asOf ?? night.today
    request.failOn = night.failOn
    request.earlier = "\(night.reports)/\(name)/latest"
    request.drawing = night.drawing
    request.drawingSeconds = night.drawingSeconds
    request.pdf = night.pdf
    return request
  }

  /// The result when the last report still holds; `nil` when a new one is due.
  private mutating func unchanged(_ name: String) throws(RunFailure) -> RunResult? {
    guard !night.again, let last = memory.last(name) else { return nil }
    let day = night.asOf ?? (last.hasFixedDay ? last.asOf : today)
    let shelf = Shelf(folder: night.reports + "/" + name)
    let lacking = stillLacking(shelf.folder + "/" + last.name)
    guard last.asOf <= day, day <= last.goodUntil, shelf.latest == last.name,
      [ExitStatus.done, .findings].contains(where: { $0.rawValue == last.status })
        || !lacking.isEmpty,
      try last.fingerprint == fingerprint(Dataset.contentPrint(of: request(name)))
    else { return nil }
    memory.note(unchanged: last, on: day)
    night.log.tell("unchanged", ["dataset": name, "run": last.name])
    let limit = night.failOn.flatMap { Severity(rawValue: $0.rawValue) }
    var result = RunResult(
      folder: shelf.folder + "/" + last.name,
      messages: lacking.map { "\(name): not made: \($0)" },
      summary: "\(name): unchanged since \(last.name)",
      status: !lacking.isEmpty
        ? .toolMissing : limit.map { last.worst >= $0 } ?? false ? .findings : .done)
    result.isUnchanged = true
    return result
  }

  /// What the report in `folder` lacks, when that is its PDFs only, and a new one would lack them for the same
  /// reason.
  private func stillLacking(_ folder: String) -> [String] {
    guard let json = FileManager.default.contents(atPath: folder + "/run.json"),
      let missing = (try? RunRecord(json: json))?.missing, !missing.isEmpty,
      let reason = whyNoPDF(night.pdf),
      missing.allSatisfy({ one in
        [".pdf: ", ".docx: "].contains { one.hasSuffix($0 + reason) }
      })
    else { return [] }
    return missing
  }

  /// Runs one dataset and moves its report into place under the day's date.
  private mutating func publish(
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
    let sight = run.sight
    let changes = memory.changes(
      name, to: RunPoint(name: date, asOf: run.asOf.description), sight,
      since: run.dataset.settings.lastBoardMeeting?.description, decided: run.decidedFindings)
    try run.add(changes)
    run.print(progress)
    let staging = try Staging(for: URL(fileURLWithPath: folder + "/" + date).path)
    let cuts: [String]
    do throws(RunFailure) {
      cuts = try run.write(to: staging)
      try staging.publish()
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
    memory.record(try run.kept(as: date, status: result.status), of: name, sight)
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
      ])
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

  /// What is told of the night as a whole, after all datasets: the history, and the status page.
  mutating func closing(_ names: [String], _ results: [RunResult]) -> [RunResult] {
    var closing: [RunResult] = historyResults
    do throws(RunFailure) {
      try writeStatusPage(
        night, today: today, names, results, historyNote: !closing.isEmpty)
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
