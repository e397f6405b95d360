// How large history grows and how fast it answers: ten years of nights at size S, one year at M.

import Findings
import Foundation
import History
import Invented
import Network
import Roster
import Run

/// Measures each of `sizes`; S and M when there are none. One JSON object a line.
///
/// Every night a fifth of a year's seats over 365 change hands: one person leaves, another of the same
/// organisation comes, and at times somebody moves. What a night sees is what the analyses find,
/// but for those that draw at random; at M person dependency, the dearest, is looked at every 30 nights
/// and holds in between.
func historyBenchmarks(sizes: [String], folder: String) throws {
  for name in sizes.isEmpty ? ["S", "M"] : sizes {
    guard let shape = shapes[name] else { continue }
    var bench = HistoryBench(name, shape, folder: folder, nights: name == "S" ? 3650 : 365)
    try bench.run()
  }
}

private struct HistoryBench {
  private let name: String
  private let path: String
  private let nights: Int
  private var roster: Roster
  private var random = SplitMix64(seed: 9)
  private var costly: [KeptFinding] = []

  init(_ name: String, _ shape: SyntheticShape, folder: String, nights: Int) {
    self.name = name
    self.nights = nights
    path = folder + "/history-\(name).sqlite"
    roster = SyntheticRoster(shape).roster
    // Seats hold for as long as they are there: the calendar is another matter.
    for row in roster.memberships.indices { roster.memberships[row].to = nil }
  }

  mutating func run() throws {
    try? FileManager.default.removeItem(atPath: path)
    let history = try History(path)
    var recording = 0.0
    var unchanged = 0
    var share = 0.0
    let start = SyntheticRoster.today
    for night in 0..<nights {
      let day = Day(number: start.number + Int32(night))
      share += Double(roster.memberships.count) * 0.2 / 365
      let changes = night == 0 ? 0 : Int(share)
      share -= Double(changes)
      for _ in 0..<changes { change() }
      if night > 0, changes == 0 {
        unchanged += 1
        if let last = try history.runs(of: "d").last {
          try history.note(unchanged: last, on: day.description)
        }
        continue
      }
      let sight = sight(night)
      let run = KeptRun(
        name: day.description, asOf: day.description, started: "\(day)T01:15:00Z",
        fingerprint: String(repeating: "0", count: 64), goodUntil: day.description,
        hasFixedDay: false, status: 0, worst: .high)
      recording += try seconds { _ = try history.record(run, of: "d", sight) }
    }
    let runs = try history.runs(of: "d")
    let last = runs[runs.count - 1]
    let other = try History.reading(path) ?? history
    for (what, old) in [
      ("the night before", runs[runs.count - 2]), ("a quarter", runs[runs.count * 3 / 4]),
      ("the first night", runs[0]),
    ] {
      var rows = 0
      let time = try (0..<3).map { _ in
        try seconds { rows = try other.difference(of: "d", from: old, to: last).roster.count }
      }.min()
      print(
        "{\"case\": \"history/compare\", \"size\": \"\(name)\", \"with\": \"\(what)\", "
          + "\"rows\": \(rows), \"seconds\": \(time ?? 0)}")
    }
    let trends = try seconds { _ = try other.trends(of: "d") }
    let before = try bytes()
    let limit = last.asOf
    let base = runs.last {
      Day(number: start.number + Int32(nights - 730)).description >= $0.asOf && $0.asOf < limit
    }
    if let base { _ = try history.expire("d", before: base) }
    print(
      "{\"case\": \"history/file\", \"size\": \"\(name)\", \"nights\": \(nights), "
        + "\"unchanged\": \(unchanged), \"memberships\": \(roster.memberships.count), "
        + "\"mb\": \(Double(before) / 1e6), \"trends_seconds\": \(trends), "
        + "\"record_seconds\": \(recording / Double(max(1, runs.count)))}")
    fflush(nil)
  }

  private func bytes() throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  /// Somebody leaves a network, and another comes; now and then somebody moves.
  private mutating func change() {
    let row = random.below(roster.memberships.count)
    let gone = roster.people[Int(roster.memberships[row].person)].organisation
    for _ in 0..<50 {
      let other = random.below(roster.people.count)
      guard roster.people[other].organisation == gone else { continue }
      roster.memberships[row].person = Index(other)
      break
    }
    if random.below(20) == 0 {
      roster.people[random.below(roster.people.count)].organisation = Index(
        random.below(roster.organisations.count))
    }
  }

  private mutating func sight(_ night: Int) -> Sight {
    let structure = Structure(of: roster, asOf: SyntheticRoster.today)
    let cheap = ["degrees", "sole_bridges", "seats", "vacancies", "cut_points", "components"]
    let outcomes = Catalogue.analyses.filter { cheap.contains($0.name) }.compactMap {
      $0.outcome(structure)
    }
    if name == "S" || night % 30 == 0 {
      costly = Catalogue.analyses.filter { $0.name == "dependency" }
        .compactMap { $0.outcome(structure) }.flatMap(\.findings).map(KeptFinding.init)
    }
    var sight = Sight()
    sight.findings = outcomes.flatMap(\.findings).map(KeptFinding.init) + costly
    sight.figures = outcomes.flatMap(\.keyFigures).map {
      KeptFigure(name: $0.name, value: $0.value)
    }
    sight.figures += keptMeasures(of: Contract.sheets(of: outcomes))
    sight.rows = keptRows(of: roster, on: SyntheticRoster.today, .attended)
    sight.inputs = [
      KeptInput(file: "memberships.csv", bytes: night, sha256: String(repeating: "0", count: 64))
    ]
    return sight
  }
}
