// How fast tables are scanned and datasets loaded, beside polars and python's csv on the same files.

import Foundation  // Child processes, and JSON of theirs.
import Glibc
import Loading
import Roster
import Tables

/// What one case took, ours or a peer's.
private struct Result: Codable {
  var name: String
  var best: Double
  var median: Double
  /// Processor seconds of the best run, all threads; steadier than the clock on a busy machine.
  var processor: Double
  var bytes: Int
  var peakMegabytes: Int
}

private let scans = ["scan", "read+scan"]

/// Runs every case on the dataset in `folder`, each in a process of its own, so that its peak of memory
/// is its own; then the peers with the interpreter `peers`; prints all, and ratios to polars.
func scanBenchmarks(folder: String, peers: String? = nil) throws {
  var results: [Result] = []
  for name in scans + ["load"] {
    results += try run(CommandLine.arguments[0], ["scan-case", name, folder])
  }
  if let peers {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("peers_scan.py").path
    for name in [
      "polars-scan", "python-scan", "polars-join", "polars-references", "polars-check",
    ] {
      results += try run(peers, [script, name, folder])
    }
  }
  print("\(folder), best and median of 5, seconds:")
  for result in results {
    print(
      "  \(padded(result.name, 12)) best \(shown(result.best, 3)) median \(shown(result.median, 3))"
        + " processor \(shown(result.processor, 3))"
        + " \(padded(shown(Double(result.bytes) / result.best / 1e6, 0), 5)) MB/s"
        + " peak \(result.peakMegabytes) MB")
  }
  for (own, peer) in [
    ("read+scan", "polars-scan"), ("load", "polars-join"), ("load", "polars-references"),
    ("load", "polars-check"),
  ] {
    guard let own = results.first(where: { $0.name == own }),
      let peer = results.first(where: { $0.name == peer })
    else { continue }
    print(
      "  \(own.name) / \(peer.name): clock \(shown(own.best / peer.best, 2)),"
        + " processor \(shown(own.processor / peer.processor, 2))")
  }
}

/// One case: what it took as a line of JSON.
func scanCase(_ name: String, folder: String) throws {
  let path = folder + "/memberships.csv"
  let size = (try? fileBytes(path, limit: .max).count) ?? 0
  var total = size
  let body: () -> Int
  switch name {
  case "scan":
    let bytes = try fileBytes(path, limit: .max)
    body = { rows(in: bytes) }
  case "read+scan":
    body = { (try? fileBytes(path, limit: .max)).map(rows) ?? 0 }
  default:
    total = try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, file in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)
      return sum + ((attributes[.size] as? NSNumber)?.intValue ?? 0)
    }
    body = { loadRoster(folder: folder).value?.memberships.count ?? 0 }
  }
  var times: [Double] = []
  var processor = Double.infinity
  for _ in 0..<5 {
    let (clock, used) = (ContinuousClock.now, clock())
    guard body() > 0 else { throw CocoaError(.fileReadCorruptFile) }
    let time = ContinuousClock.now - clock
    processor = min(processor, Double(Glibc.clock() - used) / 1e6)
    let (seconds, attoseconds) = time.components
    times.append(Double(seconds) + Double(attoseconds) * 1e-18)
  }
  times.sort()
  let result = Result(
    name: name, best: times[0], median: times[2], processor: processor, bytes: total,
    peakMegabytes: peakMegabytes())
  print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
}

/// Everything that loading does with the bytes of a table before it looks at cells.
private func rows(in bytes: [UInt8]) -> Int {
  let columns = TableName.memberships.columns
  let known = Set(columns.flatMap { [$0.name] + $0.others })
  var diagnostics = Diagnostics()
  let table = Table(
    scanning: bytes, file: "memberships.csv",
    rule: HeaderRule(isKnown: known.contains, isNeeded: { _ in false }), into: &diagnostics)
  return table?.rowCount ?? 0
}

private func run(_ program: String, _ arguments: [String]) throws -> [Result] {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return try output.split(separator: UInt8(ascii: "\n"))
    .map { try JSONDecoder().decode(Result.self, from: $0) }
}

/// The most memory that this process has had, from /proc/self/status.
private func peakMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.utf8.count))
}
