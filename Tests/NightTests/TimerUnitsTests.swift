// The unit files: what systemd makes of them, and paths with signs that mean something.

import Datasets
import Foundation
import Night
import TestSupport
import Testing

@Suite struct TimerUnitsTests {
  static let analyze = "/usr/bin/systemd-analyze"

  @Test(
    "systemd finds no fault in them, also where paths have blanks, quotes and per cent signs",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: analyze), "there is no systemd-analyze here"),
    arguments: ["plain", "två ord 100 % \"så\" $HOME"])
  func verify(name: String) throws {
    let folder = try TemporaryFolder()
    let home = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let program = home + "/diagonal"
    try FileManager.default.copyItem(atPath: "/bin/true", toPath: program)
    try TimerUnits(program: program, folder: home, data: "Data", reports: home + "/Reports")
      .write(to: folder.path + "/units")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.analyze)
    process.arguments =
      ["verify"] + ["service", "timer"].map { folder.path + "/units/diagonal." + $0 }
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(!said.contains("diagonal"), "\(said)")
  }

  @Test("the line for cron keeps its words together, and its per cent signs")
  func cron() throws {
    let units = try TimerUnits(
      program: "/a b/it's", folder: "/a b", data: "Data", reports: "100%")
    #expect(
      units.cron
        == "15 1 * * * cd '/a b' && '/a b/it'\\''s' nightly --data 'Data' --reports '100\\%' "
        + "--log json >> '100\\%/nightly.log' 2>&1")
    #expect(units.timer.contains("OnCalendar=*-*-* 01:15:00\nPersistent=true\n"))
    #expect(throws: RunFailure.self) {
      try TimerUnits(program: "/a\nb", folder: "/", data: "D", reports: "R")
    }
  }
}
