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
/// no longer keeps are removed. At the end the page `reports/index.html` tells of all datasets, and
/// `reports/status.json` tells monitoring the same (``Health``).
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
/// A report that does not fit in the dataset's time is made without what does not fit, and says so
/// (``Datasets/TimeLimit``). It is not compared with the one before, nor written to the history, and is made again the next
/// night though nothing has changed.
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
    // Whoever watches must not take the night before for this one.
    try? Health(failed: error).write(to: night.reports)
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
      results.append(work.timed(place.name, progress))
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
  lazy var memory = Memory(
    night.reports + "/history.sqlite", night.log, isChecked: isHistoryChecked)
  let today: String
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

  /// The result of one dataset, by a worker where there is one; the log has when it begins and ends.
  mutating func timed(_ name: String, _ progress: RunProgress) -> RunResult {
    let began = night.clock()
    night.log.tell("dataset begins", ["dataset": name])
    progress.names(name)
    let result =
      night.worker.map { self.result(of: name, by: $0, progress) }
      ?? self.result(of: name, progress)
    night.log.tell(
      "dataset ends",
      [
        "dataset": name, "status": "\(result.status.rawValue)",
        "seconds": (night.clock() - began).shownInTenths,
      ])
    return result
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
    var messages = ["\(name): \(error.told(in: .ofProcess))"]
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

  func request(_ name: String) -> Request {
    var request = Request(dataset: night.data + "/" + name)
    request.asOf = night.asOf ?? night.today
    request.failOn = night.failOn
    request.earlier = "\(night.reports)/\(name)/latest"
    request.drawing = night.drawing
    request.drawingSeconds = night.drawingSeconds
    request.pdf = night.pdf
    request.seconds = TimeLimit.ofNight
    request.elapsed = night.elapsed
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
}

extension Double {
  /// With one decimal and a point, for the log.
  var shownInTenths: String { "\((self * 10).rounded() / 10)" }
}
