// The night's work: datasets side by side, none harmed by another.

import Datasets
import Foundation
import History
import Night
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct NightlyTests {
  private let drawing = [Program.path, "draw-worker"]

  /// A Data folder with the small dataset under each of `names`.
  private func data(_ names: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names {
      for (file, text) in smallDataset { try folder.write(text, to: "Data/\(name)/\(file)") }
    }
    return folder
  }

  @Test(
    "every dataset is published under today's date, with latest beside it; again the same day is -2"
  )
  func published() throws {
    let folder = try data("a", "b")
    try folder.write("not a dataset", to: "Data/README.md")
    var night = NightRequest(data: folder.path + "/Data", reports: folder.path + "/Reports")
    night.drawing = drawing
    night.pdf = .none
    for again in [false, true] {
      night.again = again
      let results = try nightly(night, progress: .silent)
      #expect(results.count == 2)
      #expect(results.worstStatus == .done)
      #expect(results.allSatisfy { !$0.isUnchanged })
    }
    for name in ["a", "b"] {
      let runs = try FileManager.default.contentsOfDirectory(
        atPath: folder.path + "/Reports/" + name
      ).sorted()
      #expect(runs.count == 3)
      #expect(runs[1] == runs[0] + "-2")
      let link = try FileManager.default.destinationOfSymbolicLink(
        atPath: folder.path + "/Reports/\(name)/latest")
      #expect(link == runs[1])
      #expect(try folder.text("Reports/\(name)/latest/basis.html").contains("<h1>"))
    }
  }

  @Test("a dataset that has not changed keeps its report, until a day comes that turns something")
  func unchanged() throws {
    let night = try NightFolder()
    try night.leaves("p4", "it")
    try night.folder.write(
      try night.folder.text("Data/a/memberships.csv").replacing(
        "person;nätverk;roll", with: "person;nätverk;roll;till") + "p4;it;ledamot;2026-11-24\n",
      to: "Data/a/memberships.csv")
    func isUnchanged(_ day: String, _ change: (inout NightRequest) -> Void = { _ in }) throws
      -> Bool
    {
      let results = try night.run(day, change)
      #expect(results.worstStatus == .done, "\(results)")
      return results[0].isUnchanged
    }
    #expect(try !isUnchanged("2026-11-21"))
    #expect(try isUnchanged("2026-11-21"))
    #expect(try isUnchanged("2026-11-24"))
    #expect(night.runs() == ["2026-11-21"])
    // The 24th is the last day of p4: on the 25th one seat fewer is held.
    #expect(try !isUnchanged("2026-11-25"))
    #expect(night.latest() == "a/2026-11-25")
    // A month begins.
    #expect(try isUnchanged("2026-11-30"))
    #expect(try !isUnchanged("2026-12-01"))
    // A file with the same content, saved again, is no change; another content is, settings too.
    try night.folder.write(
      try night.folder.text("Data/a/people.csv"), to: "Data/a/people.csv")
    #expect(try isUnchanged("2026-12-02"))
    try night.folder.write("title: Prov\n", to: "Data/a/settings.yaml")
    #expect(try !isUnchanged("2026-12-03"))
    // A file that no table reads is told of in the report, and so is a change too.
    try night.folder.write("x\n", to: "Data/a/other.csv")
    #expect(try !isUnchanged("2026-12-03"))
    #expect(try !isUnchanged("2026-12-03") { $0.again = true })
    // A report that is no longer whole is made again.
    try FileManager.default.removeItem(atPath: night.path("a/latest/annex.html"))
    #expect(try !isUnchanged("2026-12-03"))
    #expect(try isUnchanged("2026-12-03"))
    let runs = try #require(try History.reading(night.path("history.sqlite"))).runs(of: "a")
    #expect(
      runs.map(\.name) == [
        "2026-11-21", "2026-11-25", "2026-12-01", "2026-12-03", "2026-12-03-2", "2026-12-03-3",
        "2026-12-03-4",
      ])
    #expect(runs.first?.checked == "2026-11-24" && runs.first?.goodUntil == "2026-11-24")
  }

  @Test("--fail-on counts for a report that still holds, too")
  func failOn() throws {
    let night = try NightFolder()
    for _ in 1...2 {
      let results = try night.run("2026-11-21") { $0.failOn = .low }
      #expect(results.map(\.status) == [.findings])
    }
    #expect(night.runs() == ["2026-11-21"])
  }

  @Test("a dataset with errors stops no other, keeps its last report, and gives 65")
  func oneFails() throws {
    let folder = try data("a", "b")
    func run() throws -> [RunResult] {
      try nightly(
        data: folder.path + "/Data", reports: folder.path + "/Reports", drawing: drawing,
        pdf: .none,
        progress: .silent)
    }
    _ = try run()
    let last = try folder.bytes("Reports/a/latest/basis.html")
    try folder.write("id;namn\np1;A\np1;B\n", to: "Data/a/people.csv")
    let results = try run()
    #expect(results.map(\.status) == [.inputData, .done])
    #expect(results.worstStatus == .inputData)
    // Places and codes only: the sentences quote the tables, and with them names.
    let messages = results[0].messages
    #expect(
      messages[0].split(separator: "\n").contains("people.csv:3:1: error: [people/duplicate-id]"))
    #expect(messages[0].split(separator: "\n").allSatisfy { $0.hasSuffix("]") })
    #expect(
      messages.dropFirst() == [
        "a: \(messages[1].split(separator: " ")[1]) errors in the input; nothing was written",
        "a: the sentences: diagonal validate \(folder.path)/Data/a",
      ])
    #expect(try folder.bytes("Reports/a/latest/basis.html") == last)
  }

  @Test("a second run at the same time is refused at once: 75")
  func locked() throws {
    let folder = try data("a")
    try folder.write("", to: "Reports/.lock")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [folder.path + "/Reports/.lock", "sleep", "30"]
    try holder.run()
    defer { holder.terminate() }
    // The other process needs a moment to take the lock.
    var status = ExitStatus.done
    for _ in 1...50 where status != .locked {
      Thread.sleep(forTimeInterval: 0.1)
      do throws(RunFailure) {
        _ = try nightly(
          data: folder.path + "/Data", reports: folder.path + "/Reports", drawing: drawing,
          pdf: .none,
          progress: .silent)
      } catch {
        status = error.status
      }
    }
    #expect(status == .locked)
  }

  @Test("a folder without datasets is told of")
  func nothing() throws {
    let folder = try TemporaryFolder(["Data/README.md": ""])
    #expect(throws: RunFailure.self) {
      try nightly(
        data: folder.path + "/Data", reports: folder.path + "/Reports", drawing: drawing,
        pdf: .none,
        progress: .silent)
    }
  }

  @Test(
    "what is no dataset although somebody may think so is told of, gives 65, and stops no other")
  func passedOver() throws {
    let night = try NightFolder(["a", "b", "c"])
    try FileManager.default.removeItem(atPath: night.data + "/b/organisations.csv")
    for (file, text) in smallDataset where file.hasSuffix(".csv") {
      try? FileManager.default.removeItem(atPath: night.data + "/c/" + file)
      #expect(!text.isEmpty)
    }
    try night.folder.write("PK", to: "Data/c/nätverk.xlsx")
    try night.folder.write("", to: "Data/d/.keep")
    try night.folder.write("id;namn\n", to: "Data/lösa.csv")
    let results = try night.run("2026-11-21")
    #expect(
      statuses(results) == [.done, .inputData, .inputData, .inputData, .inputData], "\(results)")
    #expect(results.worstStatus == .inputData)
    #expect(night.runs("a") == ["2026-11-21"])
    let page = try night.text("index.html")
    #expect(!page.contains("Ingenting. Alla mappar"))
    for sentence in [
      "Mappen har CSV-filer (memberships.csv, networks.csv, people.csv) men ingen organisations.csv",
      "Mappen har bara arbetsböcker (nätverk.xlsx) och inga CSV-filer",
      "Mappen har inga tabeller", "Listor ligger bredvid mapparna (lösa.csv)",
    ] { #expect(page.contains(sentence), "\(sentence)") }
  }

  @Test("a folder of nothing but workbooks is no night without datasets")
  func onlyWorkbooks() throws {
    let night = try NightFolder([])
    try night.folder.write("PK", to: "Data/c/natverk.xlsx")
    #expect(statuses(try night.run("2026-11-21")) == [.inputData])
    #expect(try night.text("index.html").contains("Mappen har bara arbetsböcker"))
  }

  @Test("a table that the last report had and the dataset has lost is told of, with 65")
  func lostTable() throws {
    let night = try NightFolder(["a"])
    try night.folder.write("a;b;kind\neko;it;contact_person\n", to: "Data/a/network_links.csv")
    #expect(try night.run("2026-11-21").worstStatus == .done)
    try FileManager.default.removeItem(atPath: night.data + "/a/network_links.csv")
    let results = try night.run("2026-11-22")
    #expect(statuses(results) == [.done])
    #expect(results.worstStatus == .inputData)
    let page = try night.text("index.html")
    #expect(page.contains("network_links.csv fanns när förra rapporten gjordes men finns inte nu"))
    #expect(page.contains("<td>ny rapport</td>"))
    #expect(try night.run("2026-11-23").worstStatus == .done)
  }

  @Test(
    "a dataset that loses what makes it one is told of, and that its report is older than its lists"
  )
  func lostDataset() throws {
    let night = try NightFolder(["a", "b"])
    try night.run("2026-11-21")
    try FileManager.default.removeItem(atPath: night.data + "/a/organisations.csv")
    try night.folder.write("id;namn\np1;A\np1;B\n", to: "Data/b/people.csv")
    let results = try night.run("2026-11-22")
    #expect(statuses(results) == [.inputData, .inputData])
    let page = try night.text("index.html")
    #expect(page.contains("men ingen organisations.csv"))
    #expect(
      page.components(separatedBy: "Listorna har ändrats sedan rapporten 2026-11-21").count == 3)
    #expect(night.latest("a") == "a/2026-11-21")
  }
}
