// status.json: what monitoring reads of a night, and that it names nobody.

import Datasets
import Foundation
import Night
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct HealthTests {
  private func status(_ night: NightFolder) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(try night.text("status.json").utf8))
        as? [String: Any])
  }

  private func dataset(_ name: String, _ status: [String: Any]) throws -> [String: Any] {
    let all = try #require(status["datasets"] as? [[String: Any]])
    return try #require(all.first { $0["dataset"] as? String == name })
  }

  @Test("the run and every dataset: state, exit code, the report and how old it and its lists are")
  func told() throws {
    let night = try NightFolder(["a", "b"])
    try night.run("2026-11-21") { $0.today = "2026-11-21" }
    let first = try status(night)
    #expect(first["ok"] as? Bool == true && first["exit_code"] as? Int == 0)
    #expect(first["version"] as? String == programVersion)
    #expect(first["reason"] == nil && first["history_note"] as? Bool == false)
    let time = try #require(first["time"] as? String)
    let ended = try Date(time, strategy: .iso8601)
    #expect(abs(ended.timeIntervalSinceNow) < 600)
    let a = try dataset("a", first)
    #expect(a["state"] as? String == "published" && a["exit_code"] as? Int == 0)
    #expect(a["report"] as? String == "2026-11-21" && a["report_days"] as? Int == 0)
    #expect((a["alerts"] as? [String])?.isEmpty == true)

    // One has lists that cannot be read, one has not changed, and one is gone.
    try night.folder.write(
      try night.folder.text("Data/a/people.csv") + "p1;Kommundirektör Testsson;9001;;\n",
      to: "Data/a/people.csv")
    try night.run("2026-11-24") { $0.today = "2026-11-24" }
    let second = try status(night)
    #expect(second["ok"] as? Bool == false && second["exit_code"] as? Int == 65)
    let failed = try dataset("a", second)
    #expect(failed["state"] as? String == "failed" && failed["exit_code"] as? Int == 65)
    #expect(failed["report"] as? String == "2026-11-21" && failed["report_days"] as? Int == 3)
    #expect(
      (failed["alerts"] as? [String])?.contains {
        $0.hasPrefix("The lists have errors or cannot be read.")
      } == true)
    #expect(try dataset("b", second)["state"] as? String == "unchanged")
    try FileManager.default.removeItem(atPath: night.data + "/b")
    try night.run("2026-11-25") { $0.today = "2026-11-25" }
    let gone = try dataset("b", status(night))
    #expect(gone["state"] as? String == "removed" && gone["exit_code"] == nil)

    var names = ["Testsson"]
    for row in try night.folder.text("Data/a/people.csv").split(separator: "\n").dropFirst() {
      names.append(String(row.split(separator: ";")[1]))
    }
    let text = try night.text("status.json")
    for name in names { #expect(!text.contains(name), "\(name)") }
  }

  @Test("a night that cannot begin says so in place of the one before")
  func failed() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try FileManager.default.removeItem(atPath: night.data)
    #expect(throws: RunFailure.self) { try night.run("2026-11-22") }
    let told = try status(night)
    #expect(told["ok"] as? Bool == false && told["exit_code"] as? Int == 65)
    #expect((told["reason"] as? String)?.isEmpty == false)
    #expect((told["datasets"] as? [Any])?.isEmpty == true)
  }

  @Test("a night that finds another at work leaves the file as it was")
  func locked() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    let before = try night.text("status.json")
    let lock = try Posix.lock(night.path(".lock"))
    #expect(throws: RunFailure.self) { try night.run("2026-11-22") }
    Posix.unlock(lock)
    #expect(try night.text("status.json") == before)
  }

  @Test("a link in its place is replaced, and what it leads to is not written to")
  func link() throws {
    let night = try NightFolder()
    try night.folder.write("theirs", to: "theirs")
    try FileManager.default.createDirectory(
      atPath: night.reports, withIntermediateDirectories: true)
    for name in ["status.json", ".status.json"] {
      try FileManager.default.createSymbolicLink(
        atPath: night.path(name), withDestinationPath: night.folder.path + "/theirs")
    }
    try night.run("2026-11-21")
    #expect(try night.folder.text("theirs") == "theirs")
    #expect(try status(night)["ok"] as? Bool == true)
    #expect(!night.exists(".status.json"))
  }

  @Test("the memory of a service is that of the tightest group that it lies in")
  func groups() {
    func least(_ own: String, _ limits: [String: String]) -> Int {
      memoryOfGroups(own) { limits[$0] }
    }
    let own = "1:name=systemd:/x\n0::/system.slice/diagonal@vast.service\n"
    let folder = "/sys/fs/cgroup/system.slice"
    #expect(least(own, [:]) == .max)
    #expect(least(own, ["\(folder)/diagonal@vast.service/memory.max": "4096\n"]) == 4096)
    #expect(
      least(
        own,
        [
          "\(folder)/memory.max": "2048\n",
          "\(folder)/diagonal@vast.service/memory.max": "max\n",
        ]) == 2048)
    // A container sees its own group as the root.
    #expect(least("0::/\n", ["/sys/fs/cgroup/memory.max": "512\n"]) == 512)
    #expect(least("", ["/sys/fs/cgroup/memory.max": "512\n"]) == 512)
  }
}
