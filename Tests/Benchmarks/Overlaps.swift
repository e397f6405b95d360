// How long the overlap tests and everything on gaps take, beside drawing tables with Python sets.

import Findings
import Foundation  // JSON of the published table, child processes, writing files.
import Glibc
import Invented
import Network
import Roster

/// Measures the fixed degree sequence model on Davis's women (100 000 draws) and on M (1 000 draws), and
/// the whole analysis of gaps on S and M. One JSON object a line.
///
/// With a Python that has numpy and scipy, the same model is drawn there with sets, a few draws only, with `10 · rows`
/// trades a draw; ours makes as many as ``Pace`` says, at most that. The line gives its time a draw, ours, and the ratio.
func overlapBenchmarks(threads: Int?, peers: String?) throws {
  let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
  let davis = try davisWomen()
  let small = try measure("fdsm", "Davis", davis, draws: 100_000, threads)
  for size in ["S", "M"] {
    guard let shape = shapes[size] else { continue }
    let structure = Structure(
      of: SyntheticRoster(shape).roster, asOf: SyntheticRoster.today, threads: threads)
    if size == "M" {
      let table = Incidence(networksOf: structure.seats)
      let large = try measure("fdsm", "M", table, draws: 1000, threads)
      if let peers {
        try compare("Davis", davis, seconds: small / 100_000, draws: 2000, python: peers)
        try compare("M", table, seconds: large / 1000, draws: 5, python: peers)
      }
    }
    guard let gaps = Catalogue.analyses.first(where: { $0.name == "gaps" }) else { continue }
    report("gaps", size, threads, timed { _ = gaps.outcome(structure) })
  }
}

/// The 18 women and 14 events as a table with the women as rows.
private func davisWomen() throws -> Incidence {
  struct Published: Decodable {
    struct Table: Decodable { let edges: [[String]] }
    let davis: Table
  }
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../NetworkTests/Resources/networks.json")
  let edges = try JSONDecoder().decode(Published.self, from: Data(contentsOf: file)).davis.edges
  let events = Set(edges.map { $0[1] }).sorted()
  let rows = Dictionary(grouping: edges, by: { $0[0] }).sorted { $0.key < $1.key }
  return Incidence(
    rows: rows.map { row in
      row.value.compactMap { edge in events.firstIndex(of: edge[1]).map { Int32($0) } }
    }, columns: events.count)
}

/// Seconds that the draws took, all pairs that share a column watched.
private func measure(
  _ title: String, _ size: String, _ table: Incidence, draws: Int, _ threads: Int
) throws -> Double {
  let pairs = occurring(table)
  let time = timed {
    _ = FixedMargins(
      table, pairs: pairs, precision: Precision(draws: draws), seed: 1, threads: threads)
  }
  report(title, size, threads, time, more: ", \"draws\": \(draws), \"pairs\": \(pairs.count)")
  return time.clock
}

/// The pairs of rows that share a column.
private func occurring(_ table: Incidence) -> [RowPair] {
  var holders = [[Int32]](repeating: [], count: table.columns)
  var pairs: [RowPair] = []
  var shared = [Int32](repeating: 0, count: table.rows)
  for row in 0..<table.rows {
    var met: [Int32] = []
    for column in table[row] {
      for other in holders[Int(column)] {
        if shared[Int(other)] == 0 { met.append(other) }
        shared[Int(other)] += 1
      }
      holders[Int(column)].append(Int32(row))
    }
    for other in met {
      pairs.append(RowPair(a: other, b: Int32(row), shared: shared[Int(other)]))
      shared[Int(other)] = 0
    }
  }
  return pairs
}

private func timed(_ work: () -> Void) -> (clock: Double, processor: Double) {
  var least = Double.infinity
  var processor = Double.infinity
  for _ in 0..<2 {
    let before = Glibc.clock()
    let time = ContinuousClock().measure(work)
    processor = min(processor, Double(Glibc.clock() - before) / Double(CLOCKS_PER_SEC))
    least = min(
      least, Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
  }
  return (least, processor)
}

private func report(
  _ title: String, _ size: String, _ threads: Int, _ time: (clock: Double, processor: Double),
  more: String = ""
) {
  var usage = rusage()
  // 0 is RUSAGE_SELF, which is imported as an enumeration that the call does not take.
  unsafe getrusage(0, &usage)
  print(
    "{\"case\": \"\(title)\", \"size\": \"\(size)\", \"threads\": \(threads), "
      + "\"seconds\": \(time.clock), \"cpu\": \(time.processor), "
      + "\"peak_mb\": \(usage.ru_maxrss / 1024)\(more)}")
  fflush(nil)
}

private func compare(
  _ size: String, _ table: Incidence, seconds: Double, draws: Int, python: String
) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("rows")
  let rows = (0..<table.rows).map { table[$0].map { "\($0)" }.joined(separator: " ") }
  try (["\(table.columns)"] + rows).joined(separator: "\n")
    .write(to: file, atomically: true, encoding: .utf8)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: python)
  let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("peers_fdsm.py").path
  process.arguments = [script, file.path, "\(draws)", size, "\(seconds)"]
  try process.run()
  process.waitUntilExit()
}
