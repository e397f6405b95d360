// How a single finding has gone: the runs that had it, and the measure that it was ranked by.

import Findings
import Foundation
import GRDB
import History
import TestSupport
import Testing
import Text

@Suite struct CoursesTests {
  private func run(_ day: String) -> KeptRun {
    KeptRun(
      name: day, asOf: day, started: day + "T01:15:00Z", fingerprint: "f", goodUntil: day,
      hasFixedDay: false, status: 0, worst: .low)
  }

  /// What a run saw that had the finding `a` with a measure, or not.
  private func sight(_ value: Double?) -> Sight {
    var sight = Sight()
    guard let value else { return sight }
    sight.findings = [
      KeptFinding(
        Finding(
          kind: "a", severity: .low, subjects: [.dataset],
          measures: [Measure("seats", value), Measure("other", 9)], basis: .counted,
          fact: Localised("Det är så."), meaning: Localised(.empty), action: Localised(.empty)))
    ]
    return sight
  }

  @Test(
    "each run that had the finding has a point with its first measure; other findings have none")
  func course() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    let values: [Double?] = [nil, 5, 5, 3, nil, 4]
    for (place, value) in values.enumerated() {
      _ = try history.record(run("2026-01-0\(place + 1)"), of: "d", sight(value))
    }
    _ = try history.record(run("2026-01-07"), of: "other", sight(8))
    let courses = try history.courses(of: "d", findings: ["a/dataset:", "b/dataset:"])
    #expect(Set(courses.keys) == ["a/dataset:"])
    let points = try #require(courses["a/dataset:"])
    #expect(
      points.map(\.run.asOf) == ["2026-01-02", "2026-01-03", "2026-01-04", "2026-01-06"])
    #expect(points.map(\.value) == [5, 5, 3, 4] && points.allSatisfy { $0.measure == "seats" })
    #expect(try history.courses(of: "d", findings: []).isEmpty)
  }

  @Test("a measure that moves beneath the digits of the fact is kept, and is no change to tell")
  func silent() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    let one = try history.record(run("2026-01-01"), of: "d", sight(5))
    let two = try history.record(run("2026-01-02"), of: "d", sight(3))
    #expect(try history.difference(of: "d", from: one, to: two).changedFindings.isEmpty)
    #expect(try history.sight(of: two, "d").findings.first?.value == 3)
  }

  @Test("a history of the version before has no measures, and goes on")
  func migrated() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    _ = try History(path).record(run("2026-01-01"), of: "d", sight(5))
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          ALTER TABLE finding DROP COLUMN measure;
          ALTER TABLE finding DROP COLUMN value;
          DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
          """)
    }
    let history = try History(path)
    let first = try #require(try history.runs(of: "d").first)
    #expect(try history.sight(of: first, "d").findings.map(\.value) == [nil])
    let second = try history.record(run("2026-01-02"), of: "d", sight(5))
    #expect(try history.difference(of: "d", from: first, to: second).isEmpty)
    let points = try #require(try history.courses(of: "d", findings: ["a/dataset:"])["a/dataset:"])
    #expect(points.map(\.value) == [nil, 5])
  }
}
