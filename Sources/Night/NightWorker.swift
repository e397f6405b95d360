// One dataset of the night in a process of its own: what it is told, and what it tells back.

import Datasets
import Diagrams
import Findings
import Foundation
import Loading
import Logging
import Run
import Synchronization

/// What the process that works on one dataset of the night is to do; JSON on its standard input.
///
/// The process does all that concerns the dataset: it finds out whether anything has changed, makes the report,
/// publishes it and writes the history. It may take as much time and memory as the dataset's settings give it
/// (``Settings/Limits``). What does not fit in the time it leaves out by itself, so that there is a report
/// (``Datasets/TimeLimit``); one that has not ended by twice the time, and a minute more, hangs, and is killed with all
/// that it has started. A parent that is
/// killed takes it along. The parent holds the lock of the night, and tells of all datasets at the end.
struct NightOrder: Codable, Sendable {
  fileprivate let data: String
  fileprivate let reports: String
  fileprivate let dataset: String
  fileprivate let asOf: String?
  fileprivate let today: String?
  fileprivate let failOn: String?
  fileprivate let again: Bool
  fileprivate let drawing: [String]?
  fileprivate let drawingSeconds: Double
  fileprivate let setsPDF: Bool
  fileprivate let python: String?
  fileprivate let names: NamesReaders
  fileprivate let checksHistory: Bool
  fileprivate let seconds: Double
  fileprivate let bytes: Int

  /// - Parameter checksHistory: whether every page of the history is looked at.
  init(_ night: NightRequest, _ dataset: String, checksHistory: Bool) {
    data = night.data
    reports = night.reports
    self.dataset = dataset
    asOf = night.asOf
    today = night.today
    failOn = night.failOn?.rawValue
    again = night.again
    drawing = night.drawing
    drawingSeconds = night.drawingSeconds
    setsPDF = night.pdf != .none
    if case .python(let path) = night.pdf { python = path } else { python = nil }
    names = night.names
    self.checksHistory = checksHistory
    // Settings that cannot be read are told of by the one that does the work.
    let settings = loadSettings(path: "\(night.data)/\(dataset)/settings.yaml").value ?? Settings()
    seconds = 2 * (settings.limits.seconds ?? TimeLimit.ofNight) + night.graceSeconds
    bytes = settings.limits.bytes ?? memoryOfMachine / 4 * 3
  }

  fileprivate func night(_ log: Logger) -> NightRequest {
    var night = NightRequest(data: data, reports: reports)
    night.asOf = asOf
    night.today = today
    night.failOn = failOn.flatMap(FailOn.init)
    night.again = again
    night.drawing = drawing
    night.drawingSeconds = drawingSeconds
    night.pdf = !setsPDF ? .none : python.map { .python($0) } ?? .installed
    night.names = names
    night.log = log
    return night
  }
}

/// A line that the process writes to its standard output, in JSON: one of these.
private struct NightWord: Codable {
  /// A stage that begins.
  var moment: RunProgress.Moment?
  /// A line of the log, in JSON itself.
  var log: String?
  /// What came of the dataset, and what is told of the history; the last line.
  var result: NightResult?
  var history: [NightResult]?
}

/// A result on its way between processes.
private struct NightResult: Codable {
  let folder: String
  let messages: [String]
  let summary: String
  let status: Int32
  let isUnchanged: Bool
  let newFindings: Int?
  let newHigh: Int?

  init(_ result: RunResult) {
    folder = result.folder
    messages = result.messages
    summary = result.summary
    status = result.status.rawValue
    isUnchanged = result.isUnchanged
    newFindings = result.newFindings
    newHigh = result.newHigh
  }

  var result: RunResult {
    var result = RunResult(
      folder: folder, messages: messages, summary: summary,
      status: ExitStatus(rawValue: status) ?? .internal)
    result.isUnchanged = isUnchanged
    result.newFindings = newFindings
    result.newHigh = newHigh
    return result
  }
}

// MARK: The parent

extension NightOrder {
  /// Lets `worker` carry out the order.
  ///
  /// - Throws: ``RunFailure/stopped(_:)`` when it is killed or ends without a result.
  func carriedOut(
    by worker: [String], _ log: Logger, _ progress: RunProgress
  ) throws(RunFailure) -> (result: RunResult, history: [RunResult]) {
    let input = try unfailing("order of the night") { try JSONEncoder().encode(self) }
    var rest: [UInt8] = []
    var result: RunResult?
    var history: [RunResult] = []
    let child: Child
    do throws(Child.Failure) {
      child = try Child.run(
        worker, environment: Self.environment, input: Array(input), seconds: seconds, most: 64 << 20
      ) { bytes in
        rest += bytes
        while let end = rest.firstIndex(of: 0x0A) {
          let line = Data(rest[..<end])
          rest.removeFirst(end + 1)
          guard let word = try? JSONDecoder().decode(NightWord.self, from: line) else { continue }
          if let moment = word.moment { progress.relay(moment) }
          if let line = word.log { log.tell(line: line) }
          if let found = word.result {
            result = found.result
            history = word.history?.map(\.result) ?? []
          }
        }
      }
    } catch {
      switch error {
      case .notStarted(let code), .lost(let code):
        throw .stopped(.silent(reason: "errno \(code)"))
      }
    }
    if let result { return (result, history) }
    switch child.end {
    case .timedOut: throw .stopped(.tooLong(seconds: Int(seconds)))
    case .signalled(let signal):
      throw .stopped(.signalled(signal: signal, megabytes: bytes >> 20))
    case .exited(let code): throw .stopped(.silent(reason: "exit code \(code)"))
    }
  }

  private static var environment: [String] {
    var all = ProcessInfo.processInfo.environment
    all["SWIFT_BACKTRACE"] = "enable=no"
    return all.map { "\($0.key)=\($0.value)" }.sorted()
  }
}

/// The memory that the process may hope for: the machine's, or that of the groups that it is confined to.
private var memoryOfMachine: Int {
  let own = (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? ""
  return min(
    Int(clamping: ProcessInfo.processInfo.physicalMemory),
    memoryOfGroups(own) { try? String(contentsOfFile: $0, encoding: .utf8) })
}

/// The least memory that a group of the process, or one that it lies in, may take; `Int.max` where none has a limit.
///
/// - Parameter own: what /proc/self/cgroup says. A service is confined by a group of its own name, a container by the
///   root that it sees.
/// - Source: The Linux Kernel documentation, "Control Group v2": memory.max; "0::/path" of /proc/PID/cgroup.
package func memoryOfGroups(_ own: String, reading text: (String) -> String?) -> Int {
  let path = own.split(separator: "\n").first { $0.hasPrefix("0::/") }?.dropFirst(3) ?? "/"
  var folder = "/sys/fs/cgroup"
  var least = Int.max
  for name in [""] + path.split(separator: "/").map({ "/" + $0 }) {
    folder += name
    let limit = text(folder + "/memory.max").flatMap {
      Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    if let limit { least = min(least, limit) }
  }
  return least
}

extension Logger {
  /// Tells an event that another process has written as a line.
  fileprivate func tell(line: String) {
    guard
      var facts = try? JSONDecoder().decode([String: String].self, from: Data(line.utf8)),
      let event = facts.removeValue(forKey: "event"),
      let level = facts.removeValue(forKey: "level").flatMap({ Level(rawValue: $0) })
    else { return }
    facts["time"] = nil
    tell(event, facts, level: level)
  }
}

// MARK: The worker

/// Works on one dataset of the night, as the order on standard input says.
///
/// - Output: the exit code: 0 when a result was told, whatever it is; 64 when there is no order, 74 when
///   nothing can be told.
package func nightWorker() -> Int32 {
  guard let input = try? FileHandle.standardInput.readToEnd(),
    let order = try? JSONDecoder().decode(NightOrder.self, from: input)
  else { return ExitStatus.usage.rawValue }
  guard confineNightWorker(bytes: order.bytes) else { return ExitStatus.internal.rawValue }
  let isTold = Mutex(true)
  @Sendable func tell(_ word: NightWord) {
    isTold.withLock { isTold in
      do {
        let line = try JSONEncoder().encode(word)
        try FileHandle.standardOutput.write(contentsOf: line + Data("\n".utf8))
      } catch {
        isTold = false
      }
    }
  }
  let log = Logger(label: "diagonal") { _ in
    JSONLines { tell(NightWord(log: $0)) }
  }
  let progress = RunProgress { if let moment = $0 { tell(NightWord(moment: moment)) } }
  var work = NightWork(order.night(log), isHistoryChecked: order.checksHistory)
  let result = work.result(of: order.dataset, progress)
  tell(
    NightWord(result: NightResult(result), history: work.historyResults.map(NightResult.init)))
  return isTold.withLock { $0 } ? 0 : ExitStatus.inputOutput.rawValue
}
