// The commands as a shell sees them: what they print, and the code they end with.

import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test("validate a sound dataset: a summary, and 0")
  func sound() throws {
    let folder = try TemporaryFolder(smallDataset)
    let result = try Program.run("validate", folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("5 people"))
    #expect(result.errors == "")
  }

  @Test("validate names the place of an unknown reference, helps, and ends with 65")
  func unknown() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      "person;nätverk\np1;eko\np1;ekko\n", to: "memberships.csv")
    let result = try Program.run("validate", folder.path)
    #expect(result.status == 65)
    #expect(result.output.contains("memberships.csv:3:4: error: ["))
    #expect(result.output.contains("'ekko'"))
    #expect(result.output.contains("'eko'"))
  }

  @Test("analyse with an error in the input writes nothing and ends with 65")
  func refused() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("person;nätverk\np1;ekko\n", to: "memberships.csv")
    let output = folder.path + "/report"
    let result = try Program.run("analyse", folder.path, "--output", output, "--no-pdf")
    #expect(result.status == 65)
    #expect(result.errors.contains("memberships.csv:2:4: error: ["))
    #expect(!FileManager.default.fileExists(atPath: output))
    #expect(folder.files() == smallDataset.keys.sorted())
  }

  @Test("a folder that is not there is 65")
  func nowhere() throws {
    let result = try Program.run("analyse", "/nonexistent/dataset", "--output", "/nonexistent/out")
    #expect(result.status == 65)
    #expect(result.errors.contains("'/nonexistent/dataset' is not a folder of CSV files"))
  }

  @Test(
    "flags that make no sense are 64",
    arguments: [
      ["analyse", "x"], ["analyse", "x", "--output", "y", "--as-of", "2026-02-30"],
      ["analyse", "x", "--output", "y", "--only", "everything"],
      ["analyse", "x", "--output", "y", "--language", "de"],
      ["generate", "--people", "0", "--output", "y"],
      ["generate", "--shape", "round", "--output", "y"], ["frobnicate"],
      ["export", "x", "--output", "y"], ["export", "x", "--format", "xls", "--output", "y"],
      ["export", "x", "--format", "gexf", "--graph", "all", "--output", "y"],
    ])
  func usage(arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64, "\(arguments)")
  }

  @Test("a folder that no run has made is not replaced: 73")
  func foreign() throws {
    let folder = try TemporaryFolder(smallDataset)
    let precious = try TemporaryFolder(["thesis.txt": "mine"])
    let result = try Program.run("analyse", folder.path, "--output", precious.path)
    #expect(result.status == 73)
    #expect(precious.files() == ["thesis.txt"])
  }

  @Test(
    "analyse writes the whole run folder, draws the maps, and ends with 0; a second run replaces it"
  )
  func whole() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let output = place.path + "/report"
    for _ in 1...2 {
      let result = try Program.run("analyse", folder.path, "--output", output, "--no-pdf")
      #expect(result.status == 0, "\(result.errors)")
    }
    let files = Set(place.files())
    for name in [
      "basis.html", "annex.html", "workbook.xlsx", "findings.json", "run.json",
      "diagrams/network-map.svg",
      "diagrams/network-map.png", "diagrams/network-map.dot", "diagrams/organisation-map.svg",
      "tables/people.csv", "tables/networks.csv", "tables/organisations.csv",
    ] {
      #expect(files.contains("report/" + name), "\(name)")
    }
    #expect(!files.contains { $0.contains(".staging") || $0.contains(".previous") })
  }

  @Test("export says what it wrote and that it names people; over something else it ends with 73")
  func export() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder(["thesis.txt": "mine"])
    let output = place.path + "/g.graphml"
    let result = try Program.run(
      "export", folder.path, "--format", "graphml", "--output", output, "--as-of", "2026-11-21")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output
        == "\(output): 9 nodes, 8 ties (two-mode, 2026-11-21); it names people, and only you may read it\n"
    )
    let refused = try Program.run(
      "export", folder.path, "--format", "kumu", "--output", place.path + "/thesis.txt")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("is no export as 'diagonal export' wrote it"))
    #expect(try place.text("thesis.txt") == "mine")
  }

  @Test("findings at or above the asked severity end with 3")
  func failOn() throws {
    let folder = try TemporaryFolder(smallDataset)
    let result = try Program.run(
      "analyse", folder.path, "--output", folder.path + "/report", "--tables-only", "--fail-on",
      "medium")
    #expect(result.status == 3)
  }

  @Test("standard output that cannot be written is 74")
  func full() throws {
    let folder = try TemporaryFolder(smallDataset)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["validate", folder.path]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}
