// What the whole program takes, as those who wait for it see it: reports, one question, eight at once.

import Foundation  // Folders, logarithms, numbers in print.
import Glibc
import Invented
import Network
import Roster

/// Measures `program` on every dataset, on M and L, and on rosters of real shapes that double twice.
///
/// Of each run: seconds by the clock, seconds of all processors, the most memory of the program and its children
/// together, and the stages that took most of the processors by the run's own record. With a Python that has
/// igraph, one betweenness of M by igraph is timed beside, and every run is told as so many of those.
func wholeBenchmarks(
  program: String, datasets: [String], sizes: [String], folder: String, peers: String?
) throws {
  let bench = WholeBench(program: program, folder: folder)
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  say(
    "load of the machine at the start: \(machineLoad()), \(ProcessInfo.processInfo.activeProcessorCount) processors"
  )
  try bench.measureIgraph(python: peers)
  say(WholeBench.heading)
  for dataset in datasets {
    let name = (dataset as NSString).lastPathComponent
    bench.measure(name, dataset, tablesOnly: true)
    bench.measure(name, dataset, tablesOnly: false)
  }
  for size in ["M", "L"] where size == "M" || sizes.contains(size) {
    guard let shape = shapes[size], let path = bench.generate(shape, size) else { continue }
    bench.compareBetweenness(bench.measure(size, path, tablesOnly: true, asOf: true), size)
    // Nobody draws a map of 25 000 networks.
    if size == "M" {
      bench.measure(size, path, tablesOnly: false, asOf: true)
      bench.measure(size, path, tablesOnly: true, asOf: true, only: "centrality")
    }
  }
  for form in [SyntheticForm.register, .assembly] {
    bench.measureGrowth(form)
  }
  measureWords()
  say("load of the machine at the end: \(machineLoad())")
}

/// Real shapes by their smallest size: a register of 729 people and 244 boards, and Congress.
private let smallest = [
  SyntheticForm.register: (people: 729, networks: 244),
  SyntheticForm.assembly: (people: 528, networks: 228),
]

private final class WholeBench {
  private let program: String
  private let folder: String
  /// Processor seconds of one betweenness of M by igraph.
  private var igraph: Double?

  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
  }

  static let heading =
    columns(["input", "what", "clock s", "proc. s", "peak MB", "× igraph"])
    + "  stages that take most of the processors"

  /// Times one betweenness of M by igraph.
  func measureIgraph(python: String?) throws {
    guard let python, let shape = shapes["M"] else {
      say("igraph is not there: no ratios")
      return
    }
    let structure = Structure(of: SyntheticRoster(shape).roster, asOf: SyntheticRoster.today)
    let file = folder + "/M.graph"
    try write(structure.seats, to: file)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("peers_whole.py").path
    let child = child(python, [script, file])
    igraph = Double(String(decoding: child.output, as: UTF8.self).filter { !$0.isNewline })
    say(
      igraph.map { "igraph, betweenness of M: \(shown($0, 2)) processor seconds" } ?? "no igraph")
  }

  /// Says what betweenness took within a run of M, beside igraph's.
  func compareBetweenness(_ run: Child, _ size: String) {
    guard size == "M", let igraph, let own = run.stages["analyses/betweenness"], own > 0 else {
      return
    }
    say(
      "  betweenness within it: \(shown(own, 2)) s; igraph takes \(shown(igraph / own, 0)) times as long"
    )
  }

  /// The folder of a generated roster; `nil` when it cannot be written.
  func generate(_ shape: SyntheticShape, _ name: String) -> String? {
    let path = "\(folder)/\(name)"
    let child = child(
      program,
      [
        "generate", "--seed", "\(shape.seed)", "--people", "\(shape.people)", "--networks",
        "\(shape.networks)", "--organisations", "\(shape.organisations)", "--shape",
        shape.form.rawValue, "--output", path,
      ])
    if child.status != 0 { say("\(name) could not be generated: \(child.status)") }
    return child.status == 0 ? path : nil
  }

  /// Runs one analysis and prints its line.
  @discardableResult
  func measure(
    _ name: String, _ dataset: String, tablesOnly: Bool, asOf: Bool = false, only: String? = nil
  ) -> Child {
    let output = "\(folder)/report"
    try? FileManager.default.removeItem(atPath: output)
    var arguments = ["analyse", dataset, "--output", output]
    if tablesOnly { arguments.append("--tables-only") }
    if let only { arguments += ["--only", only] }
    if asOf { arguments += ["--as-of", SyntheticRoster.today.description] }
    var child = child(program, arguments)
    child.readStages(of: output + "/run.json")
    let dearest = child.dearest(3).map { stage in
      "\(stage.name) \(shown(stage.seconds, 1)) s (\(shown(100 * stage.share, 0)) %)"
    }
    let what = only ?? (tablesOnly ? "tables" : "whole")
    say(
      columns([
        name, child.status == 0 ? what : "\(what), exit \(child.status)",
        shown(child.seconds, 2), shown(child.processor, 2), "\(child.peakMegabytes)",
        igraph.map { shown(child.processor / $0, 2) } ?? "-",
      ]) + "  " + dearest.joined(separator: ", "))
    return child
  }

  /// Three sizes of a form, each twice the one before; and how fast the whole and its stages grow.
  func measureGrowth(_ form: SyntheticForm) {
    guard let first = smallest[form] else { return }
    var points: [(people: Int, run: Child)] = []
    for factor in [1, 2, 4] {
      let shape = SyntheticShape(
        seed: 1, people: first.people * factor, networks: first.networks * factor,
        organisations: 56, form: form)
      let name = "\(form.rawValue) \(shape.people)/\(shape.networks)"
      guard let path = generate(shape, "\(form.rawValue)-\(shape.people)") else { return }
      points.append((shape.people, measure(name, path, tablesOnly: true, asOf: true)))
      measure(name, path, tablesOnly: false, asOf: true)
    }
    func grows(_ seconds: (Child) -> Double) -> Double? {
      exponent(points.map { (Double($0.people), seconds($0.run)) })
    }
    guard let last = points.last?.run, let whole = grows(\.processor) else { return }
    say("\(form.rawValue), tables: processor seconds grow as people to the \(shown(whole, 2))")
    // Of stages that are over in the twentieth of a second the meter tells too little.
    for stage in last.dearest(.max) where stage.seconds >= 0.2 {
      guard let own = grows({ $0.stages[stage.name] ?? 0 }), own > 1.3 else { continue }
      say(
        "  \(stage.name): to the \(shown(own, 2))" + (own > 2 ? ", faster than the square" : "")
          + ", \(shown(stage.seconds, 2)) s of the largest")
    }
  }
}

/// The slope of log seconds over log size by least squares; `nil` without two sizes that took any time.
func exponent(_ points: [(size: Double, seconds: Double)]) -> Double? {
  let logs = points.filter { $0.size > 0 && $0.seconds > 0 }.map { (log($0.size), log($0.seconds)) }
  guard logs.count > 1 else { return nil }
  let count = Double(logs.count)
  let x = logs.reduce(0) { $0 + $1.0 } / count
  let y = logs.reduce(0) { $0 + $1.1 } / count
  let spread = logs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
  return spread > 0 ? logs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / spread : nil
}

/// The ties of a two-mode graph as the scripts read them: a line with its two orders, then one a tie.
func write(_ b: TwoMode, to file: String) throws {
  var text = "\(b.left) \(b.right)\n"
  for v in 0..<b.left {
    for network in b.partners(ofLeft: v) { text += "\(v) \(network)\n" }
  }
  try text.write(toFile: file, atomically: true, encoding: .utf8)
}

/// Cells at fixed places, the first two set to the left.
private func columns(_ cells: [String]) -> String {
  cells.enumerated().map { place, cell in
    let width = [26, 12, 9, 9, 8, 9][place]
    let blanks = String(repeating: " ", count: max(0, width - cell.count))
    return place < 2 ? cell + blanks : blanks + cell
  }.joined(separator: " ")
}

/// Prints a line at once, into a file too.
func say(_ line: String) {
  print(line)
  fflush(nil)
}

func shown(_ value: Double, _ decimals: Int) -> String {
  String(format: "%.\(decimals)f", value)
}
