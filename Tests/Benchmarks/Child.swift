// A program run to its end: what it took with all its children, and what it says of its stages.

import Foundation  // Child processes and their folders under /proc.
import Glibc
import History
import Synchronization

/// What a child took and left.
struct Child: Sendable {
  var status: Int32
  /// By the clock.
  var seconds = 0.0
  /// Of all processors, of the child and of everything that it has waited for.
  var processor = 0.0
  /// The most that the child and its descendants held in memory together, looked at five times a
  /// second; pages that several hold count for each.
  var peakMegabytes = 0
  var output = Data()
  /// Seconds of processors by stage, where the child has left a record of a run.
  var stages: [String: Double] = [:]

  /// The stages that took most, the first first: seconds, and the share of all that was told of.
  func dearest(_ count: Int) -> [(name: String, seconds: Double, share: Double)] {
    let total = stages.values.reduce(0, +)
    return stages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map {
      ($0.key, $0.value, total > 0 ? $0.value / total : 0)
    }
  }

  /// Takes down what a run has written of its stages; nothing when there is no record.
  mutating func readStages(of record: String) {
    guard let json = FileManager.default.contents(atPath: record),
      let run = try? RunRecord(json: json)
    else { return }
    stages = run.timings.processorSeconds ?? run.timings.seconds
  }
}

/// Runs a program and waits for it; a program that cannot be started has the status 127.
///
/// One at a time, since the system tells what children took as one sum.
func child(_ program: String, _ arguments: [String]) -> Child {
  let process = process(program, arguments)
  let said = Said(of: process)
  process.standardError = FileHandle.nullDevice
  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  let before = childrenSeconds()
  let start = ContinuousClock.now
  do { try process.run() } catch { return Child(status: 127) }
  var peak = 0
  while ended.wait(timeout: .now() + 0.2) == .timedOut {
    peak = max(peak, residentMegabytes(from: process.processIdentifier))
  }
  let time = ContinuousClock.now - start
  return Child(
    status: process.terminationStatus,
    seconds: Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18,
    processor: childrenSeconds() - before, peakMegabytes: peak, output: said.wait())
}

/// A process not yet started, without what a make above it has left in the environment.
func process(_ program: String, _ arguments: [String]) -> Process {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.environment = ProcessInfo.processInfo.environment.filter {
    !$0.key.hasPrefix("MAKE") && $0.key != "MFLAGS"
  }
  return process
}

/// All that a process says on its output, read on a thread of its own: a child that says much would wait for us.
///
/// Made before the process is started.
final class Said: Sendable {
  private let ended = DispatchSemaphore(value: 0)
  private let data = Mutex(Data())

  init(of process: Process) {
    let pipe = Pipe()
    process.standardOutput = pipe
    let handle = pipe.fileHandleForReading
    Thread.detachNewThread {
      let all = handle.readDataToEndOfFile()
      self.data.withLock { $0 = all }
      self.ended.signal()
    }
  }

  /// All of it, once the process has ended.
  func wait() -> Data {
    ended.wait()
    return data.withLock { $0 }
  }
}

/// Seconds of processors of all children that have been waited for.
private func childrenSeconds() -> Double {
  var usage = rusage()
  _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
  let (user, system) = (usage.ru_utime, usage.ru_stime)
  return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
}

/// What a process and its descendants hold in memory now, from /proc.
private func residentMegabytes(from root: Int32) -> Int {
  let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  var parents: [Int32: Int32] = [:]
  for process in folders.compactMap({ Int32($0) }) {
    // The name of the program stands in brackets and may hold anything; after it, the state and the parent.
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let rest = line.lastIndex(of: ")").map({ line[$0...] })
    else { continue }
    parents[process] = rest.split(separator: " ").dropFirst(2).first.flatMap { Int32($0) }
  }
  var family: Set<Int32> = [root]
  var grown = true
  while grown {
    let young = parents.filter { family.contains($0.value) && !family.contains($0.key) }.keys
    family.formUnion(young)
    grown = !young.isEmpty
  }
  let pages = family.reduce(0) { sum, process in
    let line = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
    return sum + (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
  }
  return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
}

/// The load of the machine over one, five and fifteen minutes, as the system tells it.
func machineLoad() -> String {
  let line = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
  return line.split(separator: " ").prefix(3).joined(separator: " ")
}
