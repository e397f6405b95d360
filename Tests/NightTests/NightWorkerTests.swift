// Datasets in processes of their own: one that crashes, is endless or says nothing costs itself its report.

import Datasets
import Foundation
import Glibc
import History
import Logging
import Night
import NightSupport
import Run
import Synchronization
import TestSupport
import Testing

@Suite struct NightWorkerTests {
  /// A worker that is the built program, but for the datasets of which `faults` gives a script.
  private func worker(_ faults: [String: String], in night: NightFolder) throws -> [String] {
    let cases = faults.sorted { $0.key < $1.key }.map { name, script in
      "*'\"dataset\":\"\(name)\"'*) \(script) ;;\n"
    }.joined()
    try night.folder.write(
      """
      order=$(cat)
      case "$order" in
      \(cases)esac
      printf '%s' "$order" | '\(Program.path)' night-worker

      """, to: "worker.sh")
    return ["/bin/sh", night.folder.path + "/worker.sh"]
  }

  @Test("a crash, an endless one and one that says nothing: the three others have their reports")
  func faults() throws {
    let night = try NightFolder(["a", "b", "c", "d", "e", "f"])
    try night.folder.write("time_limit: 1 second\n", to: "Data/c/settings.yaml")
    let pid = night.folder.path + "/pid"
    let worker = try worker(
      [
        "b": "kill -SEGV $$", "c": "sleep 600 & echo $! >'\(pid)'; sleep 600", "e": "exit 0",
      ], in: night)
    let results = try night.run("2026-11-21") {
      $0.worker = worker
      $0.graceSeconds = 0
    }
    #expect(
      statuses(results) == [.done, .internal, .internal, .done, .internal, .done],
      "\(messages(results))")
    #expect(results.worstStatus == .internal)
    let said = messages(results)
    #expect(said.contains("b: its process ended by signal 11"))
    #expect(said.contains("c: stopped after 2 seconds"))
    #expect(said.contains("e: its process ended without a result: exit code 0"))
    for name in ["a", "d", "f"] { #expect(night.faults(in: name + "/2026-11-21") == []) }
    let page = try night.text("index.html")
    #expect(page.contains("stoppades efter 2 sekunder") && page.contains("avbröts av ett fel"))
    // What the endless one has started ends with it.
    let child = try #require(
      Int32(try night.folder.text("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<100 where kill(child, 0) == 0 { usleep(10_000) }
    #expect(
      kill(child, 0) != 0
        || (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8))?
          .contains(") Z ") == true
    )
    // The next night heals.
    try FileManager.default.removeItem(atPath: night.data + "/c/settings.yaml")
    let next = try night.run("2026-11-22") { $0.worker = [Program.path, "night-worker"] }
    #expect(statuses(next) == [.done, .done, .done, .done, .done, .done])
    #expect(next.map(\.isUnchanged) == [true, false, false, true, false, true])
  }

  @Test("what a worker does and tells is what this process would")
  func same() throws {
    final class Lines: Sendable {
      let lines = Mutex<[String]>([])
    }
    func told(_ worker: [String]?) throws -> (results: [RunResult], log: [String], NightFolder) {
      let night = try NightFolder(["a", "b"])
      let lines = Lines()
      let log = Logger(label: "test") { _ in
        JSONLines(clock: { Date(timeIntervalSince1970: 0) }) { line in
          lines.lines.withLock { $0.append(line) }
        }
      }
      try night.folder.write("id;namn\np1;A\np1;B\n", to: "Data/b/people.csv")
      let results = try night.run("2026-11-21") {
        $0.worker = worker
        $0.log = log
        $0.clock = { 0 }
      }
      return (results, lines.lines.withLock { $0 }, night)
    }
    let here = try told(nil)
    let there = try told([Program.path, "night-worker"])
    func plain(_ text: String, _ night: NightFolder) -> String {
      text.replacing(night.folder.path, with: "")
        .replacing(/_seconds": "[0-9.]+"/, with: "_seconds\": \"\"")
    }
    for (one, other) in zip(here.results, there.results) {
      #expect(plain(one.summary, here.2) == plain(other.summary, there.2))
      #expect(
        one.messages.map { plain($0, here.2) } == other.messages.map { plain($0, there.2) })
      #expect(one.status == other.status && one.newFindings == other.newFindings)
    }
    #expect(here.log.map { plain($0, here.2) } == there.log.map { plain($0, there.2) })
    let (mine, theirs) = (here.2.contents(of: "a/2026-11-21"), there.2.contents(of: "a/2026-11-21"))
    #expect(Set(mine.keys) == Set(theirs.keys))
    // run.json tells the time.
    for (name, bytes) in mine where name != "run.json" { #expect(theirs[name] == bytes, "\(name)") }
    let history = try History(there.2.path("history.sqlite"))
    #expect(try history.runs(of: "a").map(\.name) == ["2026-11-21"])
  }

  @Test("a history that is out of order is told of once, and an order that is none is refused")
  func history() throws {
    let night = try NightFolder(["a", "b"])
    try FileManager.default.createDirectory(
      atPath: night.path("history.sqlite"), withIntermediateDirectories: true)
    let results = try night.run("2026-11-21") { $0.worker = [Program.path, "night-worker"] }
    #expect(statuses(results) == [.done, .done, .inputOutput])
    let refused = try Program.run("night-worker")
    #expect(refused.status == 64)
  }
}
