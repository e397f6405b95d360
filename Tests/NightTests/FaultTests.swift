// Faults at night: whatever happens, the last report is whole, the message is plain, the next run heals.

import Datasets
import Foundation
import Glibc
import History
import Night
import NightSupport
import Roster
import Run
import TestSupport
import Testing

@Suite struct FaultTests {
  /// A worker that does something else than drawing.
  private func worker(_ script: String, in night: NightFolder) throws -> [String] {
    try night.folder.write(script, to: "worker.sh")
    return ["/bin/sh", night.folder.path + "/worker.sh"]
  }

  // MARK: Killed

  @Test(
    "killed at 100 random moments: every report that bears a date is whole, and so is the history")
  func killed() throws {
    let night = try NightFolder()
    try night.folder.write("keep: 3 nights\n", to: "Data/a/settings.yaml")
    // Without PDFs a run is short, and a larger part of it is spent writing.
    func start(_ day: String) throws -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = [
        "nightly", "--data", night.data, "--reports", night.reports, "--as-of", day, "--no-pdf",
        "--again",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    let clock = ContinuousClock()
    let begin = clock.now
    let first = try start("2026-01-01")
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    var whole = clock.now - begin
    var random = SplitMix64(seed: 20_261_121)
    var kills = 0
    var day = try #require(Day(year: 2026, month: 1, day: 1))
    for number in 1...110 {
      // Every eleventh is left to its end: the machine may be busier than at first, and then all would be killed.
      let isLeft = number.isMultiple(of: 11)
      day = Day(number: day.number + 1)
      let begin = clock.now
      let process = try start(day.description)
      // Up to a little more than a whole run takes, so that some are killed at the very end.
      if !isLeft {
        let wait = whole * Double(random.below(1100)) / 1000
        Thread.sleep(
          forTimeInterval: Double(wait.components.seconds)
            + Double(wait.components.attoseconds) / 1e18)
        if process.isRunning {
          kill(process.processIdentifier, SIGKILL)
          kills += 1
        }
      }
      process.waitUntilExit()
      // One that was left, or was done before its time, says how long they take now.
      if process.terminationReason == .exit {
        whole = isLeft ? clock.now - begin : min(whole, clock.now - begin)
      }
      let latest = try #require(night.latest())
      #expect(night.faults(in: latest) == [])
      for name in night.runs() where !name.hasPrefix(".") {
        #expect(night.faults(in: "a/" + name) == [])
      }
      let history = try History(night.path("history.sqlite"))
      // History never knows of a report that does not stand, but for those that were let go.
      let last = try #require(try history.runs(of: "a").last)
      #expect(last.name <= latest.dropFirst(2))
    }
    #expect(kills > 50)
    day = Day(number: day.number + 1)
    let last = try start(day.description)
    last.waitUntilExit()
    #expect(last.terminationStatus == 0)
    #expect(night.latest() == "a/" + day.description)
    #expect(night.runs().allSatisfy { !$0.hasPrefix(".") }, "\(night.runs())")
    #expect(night.runs().count == 3)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: night.reports).sorted()
        == [".lock", "a", "history.sqlite", "index.html", "status.json"])
  }

  // MARK: Folders

  @Test("a folder that cannot be made or is something else: 73; the other dataset is published")
  func unwritable() throws {
    let nowhere = try NightFolder(reports: "/proc/diagonal/Reports")
    #expect {
      try nowhere.run("2026-11-21")
    } throws: { error in
      (error as? RunFailure)?.status == .cannotCreate
    }
    let night = try NightFolder(["a", "b"])
    try FileManager.default.createDirectory(
      atPath: night.reports, withIntermediateDirectories: true)
    try Data("not a folder".utf8).write(to: URL(fileURLWithPath: night.path("a")))
    let results = try night.run("2026-11-21")
    #expect(statuses(results) == [.cannotCreate, .done])
    #expect(night.faults(in: "b/2026-11-21") == [])
    #expect(try night.text("index.html").contains("misslyckades"))
    try FileManager.default.removeItem(atPath: night.path("a"))
    #expect(statuses(try night.run("2026-11-21")) == [.done, .done])
    #expect(!(try night.text("index.html").contains("misslyckades")))
  }

  @Test("a dataset that is taken away before its turn: 65; one that is gone keeps its reports")
  func removed() throws {
    let night = try NightFolder(["a", "b"])
    // The worker of a takes b away while the night is under way, and draws nothing.
    let worker = try worker("rm -rf '\(night.data)/b'; exit 1\n", in: night)
    let results = try night.run("2026-11-21") { $0.drawing = worker }
    #expect(statuses(results) == [.toolMissing, .inputData])
    #expect(messages(results).contains("is not a folder of CSV files"))
    let other = try NightFolder(["a", "b"])
    try other.run("2026-11-21")
    let before = other.contents(of: "b/2026-11-21")
    try FileManager.default.removeItem(atPath: other.data + "/b")
    #expect(statuses(try other.run("2026-11-22")) == [.done])
    #expect(other.contents(of: "b/2026-11-21") == before)
    #expect(try other.text("index.html").contains("mappen finns inte längre"))
  }

  // MARK: Time

  @Test("a clock that is set back is told of; reports of later days stay, and the right day heals")
  func clock() throws {
    let night = try NightFolder()
    func run(_ today: String) throws -> [RunResult] {
      try night.run("") {
        $0.asOf = nil
        $0.today = today
      }
    }
    #expect(statuses(try run("2026-11-21")) == [.done])
    let back = try run("1970-01-02")
    #expect(statuses(back) == [.done])
    #expect(messages(back).contains("the clock says 1970-01-02, before the report of 2026-11-21"))
    #expect(night.faults(in: "a/2026-11-21") == [])
    #expect(statuses(try run("2026-11-22")) == [.done])
    #expect(night.latest() == "a/2026-11-22")
    #expect(night.runs() == ["1970-01-02", "2026-11-21", "2026-11-22"])
    // A clock that was ahead is as easily mended.
    #expect(statuses(try run("2099-01-01")) == [.done])
    #expect(statuses(try run("2026-11-23")) == [.done])
    #expect(night.latest() == "a/2026-11-23")
  }

  @Test("files that change while they are read: 74 and the last report, then a run that heals")
  func changing() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    let path = night.data + "/a/memberships.csv"
    let text = try night.folder.text("Data/a/memberships.csv")
    let flag = night.folder.path + "/stop"
    let writer = Thread {
      var number = 0
      while !FileManager.default.fileExists(atPath: flag) {
        number += 1
        try? (text + String(repeating: "p4;hr;ledamot\n", count: number % 7)).write(
          toFile: path, atomically: true, encoding: .utf8)
      }
    }
    writer.start()
    var seen = false
    var day = try #require(Day(year: 2026, month: 11, day: 21))
    for _ in 0..<40 where !seen {
      day = Day(number: day.number + 1)
      let before = try #require(night.latest())
      let results = try night.run(day.description)
      if results.worstStatus == .inputOutput {
        seen = true
        #expect(messages(results).contains("changed while it was read"))
        #expect(night.latest() == before)
      }
      #expect(night.faults(in: try #require(night.latest())) == [])
    }
    #expect(FileManager.default.createFile(atPath: flag, contents: nil))
    while !writer.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    #expect(seen)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try night.joins("p4", "eko")
    #expect(statuses(try night.run(Day(number: day.number + 1).description)) == [.done])
  }

  // MARK: Drawing

  @Test(
    "a worker that crashes, hangs or babbles costs the diagrams: 69, and the next run heals",
    arguments: ["kill -SEGV $$\n", "exec sleep 600\n", "yes\n"])
  func drawing(script: String) throws {
    let night = try NightFolder()
    let worker = try worker(script, in: night)
    let results = try night.run("2026-11-21") {
      $0.drawing = worker
      $0.drawingSeconds = 0.5
    }
    #expect(statuses(results) == [.toolMissing])
    #expect(messages(results).contains("not made: diagrams/network-map"))
    #expect(night.faults(in: "a/2026-11-21") == [])
    #expect(try night.text("index.html").contains("inte hel"))
    // Nothing has changed, and yet the report was not complete: it is made again.
    #expect(statuses(try night.run("2026-11-21")) == [.done])
    #expect(night.latest() == "a/2026-11-21-2")
  }

  // MARK: History

  @Test("a history that is damaged or from a later version is set aside, told of, and begun anew")
  func history() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try Data("this is no database at all, but a letter".utf8).write(
      to: URL(fileURLWithPath: night.path("history.sqlite")))
    try night.joins("p4", "hr")
    let results = try night.run("2026-11-22")
    #expect(results.worstStatus == .done)
    #expect(messages(results).contains("history: the history is damaged"))
    #expect(night.exists("history.aside-1.sqlite"))
    #expect(night.faults(in: "a/2026-11-22") == [])
    #expect(!(try night.text("a/2026-11-22/basis.html").contains("Sedan förra rapporten")))
    #expect(try night.text("index.html").contains("Historiken kunde inte användas"))
    try night.leaves("p4", "hr")
    let next = try night.run("2026-11-23")
    #expect(next.count == 1 && next[0].status == .done)
    #expect(try night.text("a/2026-11-23/basis.html").contains("Sedan förra rapporten"))
    #expect(!(try night.text("index.html").contains("Historiken kunde inte användas")))
  }

  @Test(
    "a history whose tables are broken in use is set aside in the middle of a night",
    arguments: [
      ("DROP TABLE roster", "no such table"),
      (
        "DROP TABLE roster; "
          + "CREATE TABLE roster (dataset, kind, id, other, organisation, word, note, day, since, gone); "
          + "INSERT INTO roster SELECT dataset, 1, 2, NULL, NULL, NULL, NULL, NULL, 1, NULL FROM run",
        "RowDecodingError"
      ),
    ])
  func brokenInUse(sql: String, reason: String) throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    // Sound pages, but not the tables that were there.
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tool.arguments = [
      "python3", "-c",
      "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()",
      night.path("history.sqlite"), sql,
    ]
    try tool.run()
    tool.waitUntilExit()
    try #require(tool.terminationStatus == 0)
    try night.joins("p4", "hr")
    let results = try night.run("2026-11-22")
    #expect(results.worstStatus == .done)
    #expect(messages(results).contains(reason))
    #expect(night.faults(in: "a/2026-11-22") == [])
    #expect(try History(night.path("history.sqlite")).runs(of: "a").map(\.name) == ["2026-11-22"])
  }

  @Test("a folder where the history should lie: the report is published, 74 tells of the history")
  func noHistory() throws {
    let night = try NightFolder()
    try FileManager.default.createDirectory(
      atPath: night.path("history.sqlite"), withIntermediateDirectories: true)
    let results = try night.run("2026-11-21")
    #expect(results[0].status == .done)
    #expect(results.worstStatus == .inputOutput)
    #expect(night.faults(in: "a/2026-11-21") == [])
  }

  // MARK: Two at once

  @Test("a second run while one is under way is refused at once with 75 and touches nothing")
  func twoAtOnce() throws {
    let night = try NightFolder()
    let code = night.folder.path + "/code"
    // The worker of the first run starts the second, with the lock held.
    let worker = try worker(
      """
      '\(Program.path)' nightly --data '\(night.data)' --reports '\(night.reports)' 2>>'\(code).text'
      echo $? > '\(code)'
      exit 1

      """, in: night)
    let results = try night.run("2026-11-21") { $0.drawing = worker }
    #expect(statuses(results) == [.toolMissing])
    #expect(try night.folder.text("code") == "75\n")
    #expect(try night.folder.text("code.text").contains("another run holds the lock"))
    #expect(night.runs() == ["2026-11-21"])
  }
}
