// Where files may be written and what is run: nobody else's, no links, nothing foreign lost.

import Datasets
import Foundation
import Glibc
import History
import Night
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct PlacesTests {
  private let files = FileManager.default

  private func analyse(_ night: NightFolder, to output: String) throws -> RunResult {
    var request = Request(dataset: night.data + "/a")
    request.asOf = "2026-11-21"
    request.tablesOnly = true
    return try Run.analyse(request, to: output, progress: .silent)
  }

  private func set(_ mode: mode_t, _ path: String) { _ = unsafe chmod(path, mode) }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test(
    "two runs to one folder at once: one is refused with 75 or comes after; the result is whole")
  func twice() throws {
    let night = try NightFolder()
    let output = night.folder.path + "/new/report"
    func start() throws -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = [
        "analyse", night.data + "/a", "--output", output, "--as-of", "2026-11-21", "--no-pdf",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    var whole: [String] = []
    for round in 0..<4 {
      let first = try start()
      usleep(UInt32(round) * 20_000)
      let second = try start()
      first.waitUntilExit()
      second.waitUntilExit()
      let codes = [first.terminationStatus, second.terminationStatus]
      #expect(codes.contains(0) && codes.allSatisfy { $0 == 0 || $0 == 75 }, "\(codes)")
      let found = try files.subpathsOfDirectory(atPath: output).sorted()
      if round == 0 { whole = found }
      #expect(found == whole && found.contains("basis.html"))
      #expect(try files.contentsOfDirectory(atPath: night.folder.path + "/new") == ["report"])
    }
  }

  @Test("a folder that only looks like a run, one with other files in it, and a link are refused")
  func foreign() throws {
    let night = try NightFolder()
    let output = night.folder.path + "/out"
    func isRefused() throws -> Bool {
      do {
        _ = try analyse(night, to: output)
        return false
      } catch let error as RunFailure {
        return error.status == .cannotCreate
      }
    }
    try night.folder.write("{}", to: "out/run.json")
    try night.folder.write("min text", to: "out/text.txt")
    #expect(try isRefused())
    #expect(try night.folder.text("out/text.txt") == "min text")
    try files.removeItem(atPath: output)
    #expect(try !isRefused())
    #expect(try !isRefused())
    try night.folder.write("min text", to: "out/tables/text.txt")
    #expect(try isRefused())
    #expect(try night.folder.text("out/tables/text.txt") == "min text")
    try files.moveItem(atPath: output, toPath: night.folder.path + "/elsewhere")
    try files.createSymbolicLink(atPath: output, withDestinationPath: "elsewhere")
    #expect(try isRefused())
    #expect(files.fileExists(atPath: night.folder.path + "/elsewhere/run.json"))
    // A run that fails leaves no folder that it made on its way.
    try night.folder.write("id;namn\np1;A\np1;B\n", to: "Data/a/people.csv")
    #expect(throws: RunFailure.self) { try analyse(night, to: night.folder.path + "/x/y/z") }
    #expect(!files.fileExists(atPath: night.folder.path + "/x"))
  }

  @Test("a 'latest' that is a folder is moved aside; the report is published")
  func latest() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try files.removeItem(atPath: night.path("a/latest"))
    try files.copyItem(atPath: night.path("a/2026-11-21"), toPath: night.path("a/latest"))
    try night.joins("p4", "hr")
    let results = try night.run("2026-11-22")
    #expect(statuses(results) == [.done])
    #expect(messages(results).contains("'latest' was no link"))
    #expect(night.latest() == "a/2026-11-22")
    #expect(night.exists("a/latest.aside-1/annex.html"))
  }

  @Test("links in the place of the history or of a dataset's reports are not followed")
  func links() throws {
    let night = try NightFolder(["a", "b"])
    try night.folder.write("en lista", to: "outside/list.txt")
    let list = night.folder.path + "/outside/list.txt"
    set(0o644, list)
    try files.createDirectory(atPath: night.reports, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: night.path("history.sqlite"), withDestinationPath: list)
    try files.createSymbolicLink(
      atPath: night.path("b"), withDestinationPath: night.folder.path + "/outside")
    let results = try night.run("2026-11-21")
    #expect(statuses(results) == [.done, .cannotCreate, .inputOutput])
    #expect(messages(results).contains("it is a link, which is not followed"))
    #expect(try night.folder.text("outside/list.txt") == "en lista")
    #expect(mode(list) == 0o644)
    #expect(try files.contentsOfDirectory(atPath: night.folder.path + "/outside") == ["list.txt"])
  }

  @Test("the lock can be read, and so held, by its owner only; a link in its place is refused")
  func lock() throws {
    let night = try NightFolder()
    try files.createDirectory(atPath: night.reports, withIntermediateDirectories: true)
    #expect(files.createFile(atPath: night.path(".lock"), contents: nil))
    set(0o644, night.path(".lock"))
    try night.run("2026-11-21")
    #expect(mode(night.path(".lock")) == 0o600)
    try files.removeItem(atPath: night.path(".lock"))
    try files.createSymbolicLink(atPath: night.path(".lock"), withDestinationPath: "/etc/passwd")
    #expect(throws: RunFailure.self) { try night.run("2026-11-21") }
  }

  @Test("while a report is written nobody else may enter its folder, whatever the umask")
  func staging() throws {
    let night = try NightFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      "umask 000; exec '\(Program.path)' nightly --data '\(night.data)' --reports '\(night.reports)' "
        + "--no-pdf --as-of 2026-11-21",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var seen: Set<UInt32> = []
    while process.isRunning {
      for name in (try? files.contentsOfDirectory(atPath: night.path("a"))) ?? []
      where name.hasPrefix(".staging-") {
        let mode = mode(night.path("a/" + name))
        if mode != 0 { seen.insert(mode) }
      }
      usleep(500)
    }
    #expect(process.terminationStatus == 0)
    // Just made it is empty, and just before its rename it is whole: then it has the rights it will keep.
    #expect(seen.contains(0o700) && seen.isSubset(of: [0o700, 0o755]), "\(seen)")
    #expect(mode(night.path("a/2026-11-21")) == 0o755)
    for (file, wanted) in [
      ("basis.html", UInt32(0o644)), ("annex.html", 0o600), ("workbook.xlsx", 0o600),
      ("tables/people.csv", 0o600), ("basis.xlsx", 0o644),
    ] {
      #expect(mode(night.path("a/2026-11-21/" + file)) == wanted, "\(file)")
    }
  }

  @Test(
    "typst is taken from beside the program or the package's build folder, and from nowhere else")
  func typesetter() throws {
    let folder = try TemporaryFolder()
    let places = PythonPlaces([:], system: folder.path + "/system")
    func install(_ place: String) throws {
      try folder.write("#!/bin/sh\n", to: place + "/typst/bin/python3")
      try folder.set(mode: 0o755, of: place + "/typst/bin/python3")
    }
    let program = folder.path + "/project/.build/machine/release/diagonal"
    try folder.write("", to: "project/.build/machine/release/diagonal")
    try folder.write("", to: "project/Package.swift")
    // Any folder above the program.
    for place in [".", "project", "project/.build/machine"] { try install(place) }
    #expect(installedPython(for: program, places) == nil)
    try install("project/.build")
    let package = folder.path + "/project/.build/typst/bin/python3"
    #expect(installedPython(for: program, places) == package)
    try folder.set(mode: 0o777, of: "project/.build/typst/bin/python3")
    #expect(installedPython(for: program, places) == nil)
    try folder.set(mode: 0o755, of: "project/.build/typst/bin/python3")
    set(0o777, folder.path + "/project/.build/typst")
    #expect(installedPython(for: program, places) == nil)
    set(0o755, folder.path + "/project/.build/typst")
    #expect(installedPython(for: program, places) == package)
    try install("project/.build/machine/release")
    #expect(
      installedPython(for: program, places)
        == folder.path + "/project/.build/machine/release/typst/bin/python3")
    // Without a package there is no build folder, only one that is called so.
    try files.removeItem(atPath: folder.path + "/project/Package.swift")
    try files.removeItem(atPath: folder.path + "/project/.build/machine/release/typst")
    #expect(installedPython(for: program, places) == nil)
  }

  @Test(
    "an installed program takes the user's own Python, then the system's, and no other program does"
  )
  func installed() throws {
    let folder = try TemporaryFolder([
      "usr/bin/diagonal": "", "usr/bin/x": "", "elsewhere/diagonal": "",
    ])
    func install(_ place: String) throws {
      try folder.write("#!/bin/sh\n", to: place + "/bin/python3")
      try folder.set(mode: 0o755, of: place + "/bin/python3")
    }
    let program = folder.path + "/usr/bin/diagonal"
    let places = PythonPlaces(["HOME": folder.path + "/home"], system: folder.path + "/system")
    try install("system")
    #expect(installedPython(for: program, places) == nil)
    try folder.write("typst==1\n", to: "usr/share/diagonal/requirements.txt")
    #expect(installedPython(for: program, places) == folder.path + "/system/bin/python3")
    #expect(installedPython(for: folder.path + "/elsewhere/diagonal", places) == nil)
    try install("home/.local/share/diagonal/python")
    #expect(
      installedPython(for: program, places)
        == folder.path + "/home/.local/share/diagonal/python/bin/python3")
    try install("data/diagonal/python")
    let own = PythonPlaces(
      ["HOME": "/nowhere", "XDG_DATA_HOME": folder.path + "/data"], system: "/nowhere")
    #expect(installedPython(for: program, own) == folder.path + "/data/diagonal/python/bin/python3")
    // Others may write to it: the next is taken.
    set(0o777, folder.path + "/home/.local/share/diagonal/python")
    #expect(installedPython(for: program, places) == folder.path + "/system/bin/python3")
    // A path that is not whole is of wherever the program was started.
    let relative = PythonPlaces(["HOME": "home", "XDG_DATA_HOME": "x"], system: "/nowhere")
    #expect(installedPython(for: program, relative) == nil)
  }

  @Test(
    "what names people is for the group too when the night is told so, and history and key are not")
  func group() throws {
    let night = try NightFolder()
    try night.run("2026-11-21") { $0.names = .group }
    for (file, wanted) in [
      ("basis.html", UInt32(0o644)), ("annex.html", 0o640), ("workbook.xlsx", 0o640),
      ("explorer.html", 0o640), ("findings.json", 0o640), ("tables/people.csv", 0o640),
      ("basis.xlsx", 0o644),
    ] {
      #expect(mode(night.path("a/2026-11-21/" + file)) == wanted, "\(file)")
    }
    #expect(mode(night.path("history.sqlite")) == 0o600)
    #expect(mode(night.path(".lock")) == 0o600)
    #expect(mode(night.path("status.json")) == 0o644)
    // A worker is told so too.
    try night.joins("p5", "it")
    try night.run("2026-11-22") {
      $0.names = .group
      $0.worker = [Program.path, "night-worker"]
    }
    #expect(mode(night.path("a/2026-11-22/annex.html")) == 0o640)
    #expect(mode(night.path("a/2026-11-22/workbook.xlsx")) == 0o640)
  }

  @Test("control signs of a dataset are shown in everything that is printed")
  func terminal() throws {
    let folder = try TemporaryFolder(smallDataset)
    let evil = "\u{1B}[31mX\u{1B}]8;;http://x\u{7}\u{9B}2J\u{202E}Y\r"
    try folder.write(
      try folder.text("networks.csv").replacing("Ekonomi", with: "Ek\(evil)onomi"),
      to: "networks.csv")
    try folder.write(
      try folder.text("memberships.csv") + "p1;\(evil);ledamot\n", to: "memberships.csv")
    for arguments in [
      ["validate", folder.path], ["validate", folder.path, "--language", "sv"],
      ["network", folder.path, "Ek"], ["find", folder.path, "Ek"], ["gaps", folder.path],
      ["analyse", folder.path, "--output", folder.path + "/\u{1B}[31mout"],
    ] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = arguments
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let said = String(
        decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(!said.isEmpty, "\(arguments[0])")
      let sent = said.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      }
      #expect(sent.isEmpty, "\(arguments[0]): \(said.debugDescription)")
    }
  }
}
