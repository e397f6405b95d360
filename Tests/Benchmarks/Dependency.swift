// How long all columns of person dependency take, beside removing one person after another with igraph.

import Foundation  // A child process, counting processors.
import Glibc
import Invented
import Network
import Roster

/// Measures each of `sizes`; S and M when there are none. One JSON object a line.
///
/// With a Python that has igraph, the loop "take the person's links away, ask igraph for the global
/// efficiency" is timed on twenty people spread over all who have sole bridges, its answers compared
/// with ours, and its time extrapolated to everyone with seats; the line says so.
func dependencyBenchmarks(sizes: [String], threads: Int?, peers: String?) throws {
  let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
  for name in sizes.isEmpty ? ["S", "M"] : sizes {
    guard let shape = shapes[name] else {
      print("{\"error\": \"no size \(name); there are S, M and L\"}")
      exit(64)
    }
    let structure = Structure(
      of: SyntheticRoster(shape).roster, asOf: SyntheticRoster.today, threads: threads)
    var least = Double.infinity
    var processor = Double.infinity
    var losses: [Double?] = []
    for _ in 0..<(name == "L" ? 1 : 3) {
      let before = Glibc.clock()
      let time = ContinuousClock().measure {
        losses = Dependency(of: structure).stakes.map(\.efficiencyLoss)
      }
      processor = min(processor, Double(Glibc.clock() - before) / Double(CLOCKS_PER_SEC))
      least = min(
        least, Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    }
    var usage = rusage()
    unsafe getrusage(0, &usage)
    print(
      "{\"case\": \"dependency\", \"size\": \"\(name)\", \"people\": \(structure.seats.left), "
        + "\"networks\": \(structure.seats.right), "
        + "\"links\": \(structure.linkedNetworks.graph.size), "
        + "\"threads\": \(threads), \"seconds\": \(least), \"cpu\": \(processor), "
        + "\"peak_mb\": \(usage.ru_maxrss / 1024), "
        + "\"check\": \(losses.reduce(0) { $0 + ($1 ?? 0) })}")
    fflush(nil)
    if let peers { try compare(structure, losses, seconds: least, python: peers) }
  }
}

private func compare(
  _ structure: Structure, _ losses: [Double?], seconds: Double, python: String
) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let n = structure.linkedNetworks
  var text = "\(n.graph.order)\n"
  for tie in n.ties { text += "\(tie.a) \(tie.b) \(tie.sole ?? -1)\n" }
  try text.write(
    to: folder.appendingPathComponent("links"), atomically: true, encoding: .utf8)
  let holders = Set(n.soles).filter { $0 >= 0 }.sorted()
  let chosen = stride(from: 0, to: holders.count, by: max(1, holders.count / 20)).prefix(20)
  let lines = chosen.map { "\(holders[$0]) \(losses[Int(holders[$0])] ?? 0)\n" }.joined()
  try lines.write(
    to: folder.appendingPathComponent("people"), atomically: true, encoding: .utf8)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: python)
  process.arguments = [
    "Tests/Benchmarks/peers_dependency.py", folder.path, "\(seconds)",
    "\(structure.seats.degrees(.left).count { $0 > 0 })",
  ]
  try process.run()
  process.waitUntilExit()
}
