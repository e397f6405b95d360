// The night's work: datasets side by side, none harmed by another.

import Batch
import Foundation
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
    for _ in 1...2 {
      let results = try nightly(
        data: folder.path + "/Data", reports: folder.path + "/Reports", drawing: drawing,
        progress: .silent)
      #expect(results.count == 2)
      #expect(results.worstStatus == .done)
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
      #expect(try folder.text("Reports/\(name)/latest/board.html").contains("<h1>"))
    }
  }

  @Test("a dataset with errors stops no other, keeps its last report, and gives 65")
  func oneFails() throws {
    let folder = try data("a", "b")
    func run() throws -> [RunResult] {
      try nightly(
        data: folder.path + "/Data", reports: folder.path + "/Reports", drawing: drawing,
        progress: .silent)
    }
    _ = try run()
    let last = try folder.bytes("Reports/a/latest/board.html")
    try folder.write("id;namn\np1;A\np1;B\n", to: "Data/a/people.csv")
    let results = try run()
    #expect(results.map(\.status) == [.inputData, .done])
    #expect(results.worstStatus == .inputData)
    #expect(results[0].messages.contains { $0.contains("people.csv:3:1: error:") })
    #expect(try folder.bytes("Reports/a/latest/board.html") == last)
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
        progress: .silent)
    }
  }
}
