// The order of what is new and gone, and how many runs a course is made of.

import Findings
import History
import TestSupport
import Testing
import Text

@Suite struct LimitsTests {
  private func run(_ day: String) -> KeptRun {
    KeptRun(
      name: day, asOf: day, started: day + "T01:15:00Z", fingerprint: "f", goodUntil: day,
      hasFixedDay: false, status: 0, worst: .low)
  }

  private func sight(_ findings: [(id: String, severity: Severity)]) -> Sight {
    var sight = Sight()
    sight.findings = findings.map { id, severity in
      KeptFinding(
        Finding(
          kind: "k", severity: severity, subjects: [.network(id)], basis: .counted,
          fact: Localised("Fakta \(id)."), meaning: Localised(.empty), action: Localised(.empty)))
    }
    return sight
  }

  @Test("what is new, and what is gone, comes gravest first, and then by id")
  func order() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    let some = sight([
      ("a", .low), ("b", .high), ("c", .information), ("d", .medium), ("e", .high), ("f", .medium),
    ])
    let runs = [
      try history.record(run("2026-01-01"), of: "d", Sight()),
      try history.record(run("2026-01-02"), of: "d", some),
      try history.record(run("2026-01-03"), of: "d", Sight()),
    ]
    let order = ["b", "e", "d", "f", "a", "c"].map { "k/network:\($0)" }
    #expect(
      try history.difference(of: "d", from: runs[0], to: runs[1]).newFindings.map(\.id) == order)
    #expect(
      try history.difference(of: "d", from: runs[1], to: runs[2]).goneFindings.map(\.id) == order)
  }

  @Test("a finding of another importance has its place by the graver of the two")
  func changed() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    let runs = [
      try history.record(
        run("2026-01-01"), of: "d", sight([("a", .low), ("b", .high), ("c", .medium)])),
      try history.record(
        run("2026-01-02"), of: "d", sight([("a", .medium), ("b", .low), ("c", .high)])),
    ]
    let changed = try history.difference(of: "d", from: runs[0], to: runs[1]).changedFindings
    #expect(changed.map(\.id) == ["b", "c", "a"].map { "k/network:\($0)" })
  }

  @Test(
    "a course of more runs than its limit is thinned to the last of each month", arguments: [3, 4])
  func course(count: Int) throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    for (number, day) in ["2026-01-01", "2026-01-02", "2026-02-01", "2026-03-01"].prefix(count)
      .enumerated()
    {
      var sight = Sight()
      sight.figures = [KeptFigure(name: "networks", value: .count(number))]
      _ = try history.record(run(day), of: "d", sight)
    }
    let points = try history.trends(of: "d", limit: 3).first?.points.map(\.run.name)
    #expect(
      points
        == (count > 3
          ? ["2026-01-02", "2026-02-01", "2026-03-01"]
          : ["2026-01-01", "2026-01-02", "2026-02-01"]))
  }
}
