// The units of a server: what systemd makes of them, and how far they are confined.

import Datasets
import Foundation
import Night
import TestSupport
import Testing

@Suite struct ServiceUnitsTests {
  private static let hasAnalyze = FileManager.default.isExecutableFile(
    atPath: TimerUnitsTests.analyze)

  /// The units in a folder, as those of one association.
  private func units() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try ServiceUnits(program: "/bin/true").write(to: folder.path)
    #expect(
      folder.files().sorted() == [
        "diagonal-failed@.service", "diagonal@.service", "diagonal@.timer",
      ])
    for name in folder.files() {
      let one = name.replacingOccurrences(of: "@", with: "@vast")
      // What a page of the manual says is not asked here.
      let text = try folder.text(name).split(separator: "\n", omittingEmptySubsequences: false)
      try folder.write(
        text.filter { !$0.hasPrefix("Documentation=") }.joined(separator: "\n"), to: one)
    }
    return folder
  }

  private func analyze(_ arguments: [String]) throws -> (status: Int32, said: String) {
    let ended = try Program.run(TimerUnitsTests.analyze, arguments, in: "/")
    return (ended.status, ended.output + ended.errors)
  }

  @Test(
    "systemd finds no fault in them", .enabled(if: hasAnalyze, "there is no systemd-analyze here"))
  func verify() throws {
    let folder = try units()
    let (status, said) = try analyze(
      ["verify"]
        + ["diagonal@vast.service", "diagonal@vast.timer", "diagonal-failed@vast.service"].map {
          folder.path + "/" + $0
        })
    #expect(status == 0 && !said.contains("diagonal"), "\(said)")
  }

  @Test(
    "the exposure of the service is under 2.0 of 10",
    .enabled(if: hasAnalyze, "there is no systemd-analyze here"))
  func security() throws {
    let folder = try units()
    let (status, said) = try analyze(
      ["security", "--offline=yes", "--threshold=20", folder.path + "/diagonal@vast.service"])
    // Older ones know no unit that is not loaded.
    guard !said.contains("unrecognized option") else { return }
    #expect(status == 0, "\(said.suffix(200))")
    #expect(
      said.contains("Overall exposure level for diagonal@vast.service"), "\(said.suffix(200))")
  }

  @Test(
    "each association has its own user, settings and folder; the timer is the user's own, spread")
  func apart() throws {
    let units = try ServiceUnits(program: "/usr/bin/diagonal")
    for line in [
      "User=diagonal-%i", "EnvironmentFile=/etc/diagonal/%i.conf", "StateDirectory=diagonal/%i",
      "StateDirectoryMode=0750", "OnFailure=diagonal-failed@%i.service", "SuccessExitStatus=3",
      "ExecStart=/usr/bin/diagonal nightly --data ${DATA} --reports %S/diagonal/%i/Reports --log json "
        + "$OPTIONS",
    ] { #expect(units.service.contains(line + "\n"), "\(line)") }
    #expect(units.timer.contains("OnCalendar=*-*-* 01:15:00\nPersistent=true\nRandomizedDelaySec="))
    #expect(units.failed.contains("User=diagonal-%i\n"))
    #expect(!units.service.contains("ON_FAILURE"))
  }

  @Test(
    "a program whose path means something to systemd is refused",
    arguments: ["diagonal", "/a b", "/a%i", "/a\nExecStart=/bin/x", "/$x", "/\"a\"", ""])
  func refused(path: String) {
    #expect(throws: RunFailure.self) { try ServiceUnits(program: path) }
  }
}
