// Nights without room: whatever is full, the last report is whole, and the next run heals.

import Datasets
import Foundation
import History
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct FullDiskTests {
  static let canMount = SmallDisk("size=64k") != nil

  @Test(
    "a full disk: 74, the system's own words, the last report as it was, nothing left behind",
    .enabled(if: canMount, "this user may not mount a file system in memory"))
  func fullDisk() throws {
    let disk = try #require(SmallDisk("size=16m"))
    let night = try NightFolder(reports: disk.path + "/Reports")
    #expect(statuses(try night.run("2026-11-21")) == [.done])
    let before = night.contents(of: "a/2026-11-21")
    try fill(disk.path + "/filler", leaving: 40_000)
    try night.joins("p4", "hr")
    let results = try night.run("2026-11-22")
    #expect(results.worstStatus == .inputOutput)
    #expect(messages(results).contains("No space left on device"))
    #expect(night.contents(of: "a/2026-11-21") == before)
    #expect(night.latest() == "a/2026-11-21")
    #expect(night.runs() == ["2026-11-21"])
    try FileManager.default.removeItem(atPath: disk.path + "/filler")
    #expect(statuses(try night.run("2026-11-23")) == [.done])
    #expect(night.faults(in: "a/2026-11-23") == [])
    #expect(try night.text("a/latest/basis.html").contains("Sedan förra rapporten"))
  }

  @Test(
    "a disk without room for the history only: the report is published, and 74 tells of the history",
    .enabled(if: canMount, "this user may not mount a file system in memory"))
  func fullForHistory() throws {
    let disk = try #require(SmallDisk("size=256k"))
    let night = try NightFolder(reports: disk.path + "/Reports")
    // The reports of the dataset lie on a disk of their own, beneath the small one.
    let roomy = try #require(SmallDisk("size=32m", at: night.path("a")))
    #expect(roomy.path == night.path("a"))
    // Room for the lock and the status page, and none for a history.
    try fill(disk.path + "/filler", leaving: 24_576)
    let results = try night.run("2026-11-21")
    #expect(results[0].status == .done)
    #expect(results.worstStatus == .inputOutput)
    #expect(messages(results).contains("history: "))
    #expect(night.faults(in: "a/2026-11-21") == [])
    try FileManager.default.removeItem(atPath: disk.path + "/filler")
    #expect(statuses(try night.run("2026-11-22")) == [.done])
    #expect(try History(night.path("history.sqlite")).runs(of: "a").count == 1)
  }

  @Test(
    "no inodes left: 73, the last report as it was, nothing left behind",
    .enabled(if: canMount, "this user may not mount a file system in memory"))
  func outOfInodes() throws {
    let disk = try #require(SmallDisk("size=32m,nr_inodes=200"))
    let night = try NightFolder(reports: disk.path + "/Reports")
    #expect(statuses(try night.run("2026-11-21")) == [.done])
    let before = night.contents(of: "a/2026-11-21")
    var number = 0
    while FileManager.default.createFile(atPath: disk.path + "/\(number)", contents: nil) {
      number += 1
    }
    // Room for the folder and some files, so that the run fails half way.
    for spare in 0..<10 { try FileManager.default.removeItem(atPath: disk.path + "/\(spare)") }
    try night.joins("p4", "hr")
    let results = try night.run("2026-11-22")
    #expect(results[0].status == .cannotCreate)
    #expect(messages(results).contains("No space left on device"))
    #expect(night.contents(of: "a/2026-11-21") == before)
    #expect(night.runs() == ["2026-11-21"])
    for spare in 10..<number { try FileManager.default.removeItem(atPath: disk.path + "/\(spare)") }
    #expect(statuses(try night.run("2026-11-23")) == [.done])
  }

  /// Fills the file system of `path` but for some bytes.
  private func fill(_ path: String, leaving: Int) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: folder)
    let free = try #require(attributes[.systemFreeSize] as? NSNumber).intValue
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data(repeating: 0, count: max(0, free - leaving))))
  }
}

/// A small file system in memory under a path of its own.
private final class SmallDisk {
  let path: String

  init?(_ options: String, at place: String? = nil) {
    path = place ?? NSTemporaryDirectory() + "diagonal-disk-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.call(["/usr/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", path]) else {
      try? FileManager.default.removeItem(atPath: path)
      return nil
    }
  }

  deinit {
    _ = Self.call(["/usr/bin/umount", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func call(_ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
