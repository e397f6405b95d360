// Histories that earlier versions have left: opened, migrated, compared, and what two versions do not count alike.

import Findings
import Foundation
import GRDB
import History
import Roster
import TestSupport
import Testing
import Text

@Suite struct EarlierHistoriesTests {
  /// A history as each migration left it.
  static let all = ["0.1.0/history-1.sqlite", "0.1.0/Reports/history.sqlite"]

  /// A folder with a copy of a history, as `history.sqlite`.
  private func copy(_ name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(earlierVersions)/\(name)", toPath: folder.path + "/history.sqlite")
    return folder
  }

  private func schema(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll(
        $0,
        sql: "SELECT name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  private func run(_ day: String) -> KeptRun {
    KeptRun(
      name: day, asOf: day, started: day + "T01:15:00Z", fingerprint: "f", goodUntil: day,
      hasFixedDay: false, status: 0, worst: .low)
  }

  @Test("every migration makes of an old history what a new one begins as", arguments: all)
  func migrated(name: String) throws {
    let folder = try copy(name)
    let path = folder.path + "/history.sqlite"
    _ = try History(path)
    _ = try History(folder.path + "/new.sqlite")
    // Blanks at the beginnings of lines are those of the source text.
    func plain(_ lines: [String]) -> [String] {
      lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    #expect(try plain(schema(path)) == plain(schema(folder.path + "/new.sqlite")))
    #expect(try schema(path).count > 20)
  }

  @Test("runs, findings, figures and rows are there, and two runs are compared", arguments: all)
  func read(name: String) throws {
    let folder = try copy(name)
    let history = try History(folder.path + "/history.sqlite")
    #expect(try history.datasets() == ["listor", "tabeller"])
    let runs = try history.runs(of: "tabeller")
    #expect(runs.map(\.name) == ["2026-11-21", "2026-11-22"])
    let last = try #require(runs.last)
    let sight = try history.sight(of: last, "tabeller")
    // Eight memberships in the tables, of which one moved between the nights.
    #expect(sight.rows.count { $0.kind == .membership } == 8)
    #expect(sight.figures.first { $0.name == "memberships" }?.value == .count(8))
    #expect(sight.findings.contains { $0.kind == "sole_link_share" })
    #expect(sight.findings.contains { !$0.measure.isEmpty } == !name.contains("history-1"))
    let difference = try history.difference(of: "tabeller", from: runs[0], to: last)
    let seats = difference.roster.filter { [.joined, .left].contains($0.kind) }
    #expect(
      Set(seats.map { "\($0.kind) \($0.subject.id) \($0.place?.id ?? "")" }) == [
        "joined p4 eko", "left p4 it",
      ])
    #expect(difference.versions == nil && difference.redefined.isEmpty)
  }

  @Test("a person is forgotten in an old history", arguments: all)
  func forgotten(name: String) throws {
    let folder = try copy(name)
    let history = try History(folder.path + "/history.sqlite")
    #expect(try history.traces(ofPerson: "p4", in: "tabeller") > 2)
    #expect(try history.forget(person: "p4", in: "tabeller") > 2)
    #expect(try history.traces(ofPerson: "p4", in: "tabeller") == 0)
    #expect(try history.people(in: "tabeller") == ["p1", "p2", "p3", "p5"])
  }

  @Test("a history of a later version is refused in words, and not a byte of it changes")
  func later() throws {
    let folder = try copy("0.1.0/Reports/history.sqlite")
    let path = folder.path + "/history.sqlite"
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: what is not yet known')")
    }
    let before = try folder.bytes("history.sqlite")
    for isChecked in [true, false] {
      #expect {
        try History(path, isChecked: isChecked)
      } throws: { error in
        "\(error)"
          == "the history was written by a later version of the program, and is not touched: run that version or a "
          + "later one"
      }
    }
    #expect(try folder.bytes("history.sqlite") == before)
    #expect(folder.files() == ["history.sqlite"])
  }

  // MARK: Two versions

  /// What the last run of the history saw, as another version would have it.
  private func sight(
    _ history: History, version: String?, gaps: Int
  ) throws -> (old: KeptRun, sight: Sight) {
    let last = try #require(try history.runs(of: "tabeller").last)
    var sight = try history.sight(of: last, "tabeller")
    sight.settings.removeAll { $0.name == "version" }
    if let version { sight.settings.append(KeptSetting(name: "version", value: version)) }
    sight.figures.removeAll { ["diagonal_gaps", "networks"].contains($0.name) }
    sight.figures.append(KeptFigure(name: "diagonal_gaps", value: .count(gaps)))
    sight.figures.append(KeptFigure(name: "networks", value: .count(5)))
    sight.findings.removeAll { $0.kind == "diagonal_gap" }
    return (last, sight)
  }

  @Test("what two versions count apart is told as that: no figure and no finding has changed")
  func apart() throws {
    let folder = try copy("0.1.0/Reports/history.sqlite")
    let history = try History(folder.path + "/history.sqlite")
    let (old, sight) = try sight(history, version: "0.2.0", gaps: 9)
    let point = RunPoint(name: "2026-11-23", asOf: "2026-11-23")
    let told = try history.difference(of: "tabeller", from: old, to: point, sight)
    #expect(told.versions.map { [$0.from, $0.to] } == ["0.1.0", "0.2.0"])
    #expect(told.redefined.contains { $0.matter == .figure(.diagonalGaps) })
    #expect(told.figures.map(\.name) == ["networks"])
    #expect(told.goneFindings.isEmpty && told.redefinedFindings == 1)
    #expect(!told.settings.contains("version"))
    // Written down, the two are told apart from history alone, in either order.
    let new = try history.record(run("2026-11-23"), of: "tabeller", sight)
    for (from, to) in [(old, new), (new, old)] {
      let kept = try history.difference(of: "tabeller", from: from, to: to)
      #expect(kept.redefined == told.redefined && kept.redefinedFindings == 1)
      #expect(kept.figures.map(\.name) == ["networks"])
    }
    // The course of the figure begins anew; that of others goes on.
    let trends = try history.trends(of: "tabeller")
    func points(_ name: String) -> Int? { trends.first { $0.name == name }?.points.count }
    #expect(points("diagonal_gaps") == 1 && points("networks") == 3)
  }

  @Test("a run of the same version is compared in all, and one of an unknown version as the oldest")
  func alike() throws {
    let folder = try copy("0.1.0/Reports/history.sqlite")
    let history = try History(folder.path + "/history.sqlite")
    let point = RunPoint(name: "2026-11-23", asOf: "2026-11-23")
    let (old, same) = try sight(history, version: "0.1.0", gaps: 9)
    let told = try history.difference(of: "tabeller", from: old, to: point, same)
    #expect(told.versions == nil && told.redefined.isEmpty && told.redefinedFindings == 0)
    #expect(told.figures.map(\.name) == ["diagonal_gaps", "networks"])
    #expect(told.goneFindings.map(\.kind) == ["diagonal_gap"])
    let unknown = try sight(history, version: nil, gaps: 9).sight
    let older = try history.difference(of: "tabeller", from: old, to: point, unknown)
    #expect(older.versions.map { [$0.from, $0.to] } == ["0.1.0", ""] && older.redefined.isEmpty)
  }

  @Test(
    "the course of a finding that somebody has decided on begins with the version that counts it so"
  )
  func courses() throws {
    let folder = try copy("0.1.0/Reports/history.sqlite")
    let history = try History(folder.path + "/history.sqlite")
    let last = try #require(try history.runs(of: "tabeller").last)
    let sight = try history.sight(of: last, "tabeller")
    let gap = try #require(sight.findings.first { $0.kind == "diagonal_gap" }).id
    let share = try #require(sight.findings.first { $0.kind == "sole_link_share" }).id
    let whole = try history.courses(of: "tabeller", findings: [gap, share], as: "0.1.0")
    #expect(whole[gap] != nil && whole[share]?.count == 2)
    let anew = try history.courses(of: "tabeller", findings: [gap, share], as: "0.2.0")
    #expect(anew[gap] == nil && anew[share]?.count == 2)
  }
}
