// How long the graph module takes, one JSON object a line.

import Findings
import Foundation  // Writing files, counting processors.
import Glibc
import Invented
import Network
import Roster

/// Measures each of `sizes`; S and M when there are none.
///
/// With a folder, the graph of each size and our values are written there for the script peers.py, as
/// `<size>.graph`, `<size>-<case>.values` and `<size>.jsonl`.
func graphBenchmarks(sizes: [String], folder: String?, threads: Int?) throws {
  var costs: [Cost] = []
  for name in sizes.isEmpty ? ["S", "M"] : sizes {
    guard let shape = shapes[name] else {
      print("{\"error\": \"no size \(name); there are S, M and L\"}")
      exit(64)
    }
    costs += try Bench(
      name, shape, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      folder: folder
    ).run()
  }
  for line in exponents(costs) { print(line) }
  if let folder, costs.contains(where: { $0.size != costs[0].size }) {
    let file = "\(folder)/cost.svg"
    try costPlot(costs).write(toFile: file, atomically: true, encoding: .utf8)
    print("{\"plot\": \"\(file)\"}")
  }
}

/// A board's own region, all municipalities with their associations, and ten times as many people.
let shapes = [
  "S": SyntheticShape(seed: 1, people: 400, networks: 60, organisations: 15),
  "M": SyntheticShape(seed: 1, people: 20_000, networks: 2_500, organisations: 311),
  "L": SyntheticShape(seed: 1, people: 200_000, networks: 25_000, organisations: 311),
]

/// The cases of one size.
private struct Bench {
  let name: String
  let structure: Structure
  let threads: Int
  let folder: String?
  private let costs = Costs()

  /// What has been measured of this size.
  private final class Costs {
    var list: [Cost] = []
  }

  init(_ name: String, _ shape: SyntheticShape, threads: Int, folder: String?) {
    self.name = name
    self.threads = threads
    self.folder = folder
    structure = Structure(
      of: SyntheticRoster(shape).roster, asOf: SyntheticRoster.today, threads: threads)
  }

  func run() throws -> [Cost] {
    let b = structure.seats
    if let folder { try write(b, to: "\(folder)/\(name).graph") }
    // The large size is measured once: it takes minutes.
    let runs = name == "L" ? 1 : 5
    var lines: [String] = []
    lines.append(
      try measure("betweenness", runs) { Betweenness(of: b, threads: threads).scores })
    lines.append(
      try measure("harmonic", runs) { Harmonic(of: Distances(of: b, threads: threads)).values })
    lines.append(
      try measure("centrality", min(runs, 3), isKept: false) {
        for analysis in Self.centrality { _ = analysis.outcome(structure) }
        return []
      })
    for analysis in Self.centrality {
      lines.append(
        try measure("analysis/" + analysis.name, 1, isKept: false) {
          _ = analysis.outcome(structure)
          return []
        })
    }
    lines.append(
      try measure("catalogue", min(runs, 3), isKept: false) {
        for analysis in Catalogue.analyses where analysis.name != "stability" {
          _ = analysis.outcome(structure)
        }
        return []
      })
    let costs = self.costs
    guard let folder else { return costs.list }
    let text = lines.joined(separator: "\n") + "\n"
    try text.write(toFile: "\(folder)/\(name).jsonl", atomically: true, encoding: .utf8)
    return costs.list
  }

  /// Everything of centrality but the rank intervals: what one size costs in all.
  private static let centrality = Catalogue.analyses.filter {
    $0.belongs(to: [.centrality]) && $0.name != "stability"
  }

  /// Runs a case and prints its line.
  private func measure(
    _ title: String, _ runs: Int, isKept: Bool = true, _ work: () -> [Double]
  ) throws -> String {
    var times: [Double] = []
    var processor = Double.infinity
    var values: [Double] = []
    for _ in 0..<runs {
      let clock = ContinuousClock()
      let before = Glibc.clock()
      let time = clock.measure { values = work() }
      processor = min(processor, Double(Glibc.clock() - before) / Double(CLOCKS_PER_SEC))
      times.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    }
    times.sort()
    if !title.contains("/") {
      costs.list.append(
        Cost(title: title, size: name, ties: structure.seats.size, seconds: times[0]))
    }
    var fields = [
      "\"case\": \"\(title)\"", "\"size\": \"\(name)\"", "\"n\": \(structure.seats.order)",
      "\"m\": \(structure.seats.size)", "\"threads\": \(threads)",
      "\"seconds\": \(times[runs / 2])", "\"min\": \(times[0])", "\"cpu\": \(processor)",
      "\"runs\": \(runs)",
      "\"peak_mb\": \(peak())",
    ]
    if isKept {
      fields.append("\"check\": \(values.reduce(0, +))")
      if let folder {
        let file = "\(folder)/\(name)-\(title).values"
        let text = values.map { "\($0)\n" }.joined()
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        fields.append("\"values\": \"\(file)\"")
      }
    }
    let line = "{" + fields.joined(separator: ", ") + "}"
    print(line)
    fflush(nil)
    return line
  }

  /// The most memory that the process has had, in megabytes.
  private func peak() -> Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which is imported as an enumeration that the call does not take.
    unsafe getrusage(0, &usage)
    return usage.ru_maxrss / 1024
  }
}
