// The words of make: what is typed after = reaches the program as it is, and is never a command.

import Foundation
import TestSupport
import Testing

@Suite struct MakeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs a word of make with a program that only prints what it is given.
  private func make(_ word: String, _ variables: String...) throws -> (
    status: Int32, said: [String]
  ) {
    let place = try TemporaryFolder([
      "echo": "#!/bin/sh\nfor word in \"$@\"; do printf '<%s>\\n' \"$word\"; done\n"
    ])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: place.path + "/echo")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.currentDirectoryURL = URL(fileURLWithPath: Self.root)
    // `-o build` takes the program as built.
    process.arguments =
      ["make", "-s", "-o", "build", "-o", "setup", word, "DIAGONAL=\(place.path)/echo"] + variables
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said.split(separator: "\n").map(String.init))
  }

  private static let naughty = [
    "$(shell touch /tmp/diagonal-was-here)", "`touch /tmp/diagonal-was-here`",
    "$$(touch /tmp/diagonal-was-here)", "a\"; touch /tmp/diagonal-was-here; \"", "it's", "a  b",
    "Åsa Öberg", "--help", "-x", "#1", "$HOME", "*", "\\", "a;b", "%s", "{a,b}", "~",
  ]

  @Test("names and texts of every kind arrive whole", arguments: naughty)
  func whole(text: String) throws {
    for (word, variable) in [
      ("person", "NAME"), ("network", "NAME"), ("organisation", "NAME"), ("find", "TEXT"),
    ] {
      let (status, said) = try make(word, "\(variable)=\(text)", "DATASET=d")
      #expect(status == 0 && said.first == "<\(word)>" && said.last == "<\(text)>", "\(said)")
    }
    let (_, way) = try make("path", "FROM=\(text)", "TO=\(text)", "DATASET=\(text)")
    #expect(way.suffix(2) == ["<\(text)>", "<\(text)>"] && way.dropFirst().first == "<\(text)>")
    let (_, gaps) = try make("gaps", "NETWORK=\(text)", "DATASET=d")
    #expect(gaps.contains("<--network=\(text)>"))
    let (_, risk) = try make("risk", "ORGANISATION=\(text)", "DATASET=d")
    #expect(risk.contains("<--organisation=\(text)>"))
    let (_, change) = try make("whatif", "CHANGES=\(text)", "DATASET=d")
    #expect(change.contains("<--changes=\(text)>"))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/diagonal-was-here"))
  }

  @Test("who leaves stands with ; between; without a name the word says what it wants")
  func several() throws {
    let (_, said) = try make("whatif", "REMOVE=Åsa Öberg;p2", "DATASET=d")
    #expect(said.suffix(2) == ["<--remove=Åsa Öberg>", "<--remove=p2>"])
    #expect(try make("whatif", "DATASET=d").status != 0)
    #expect(try make("person", "DATASET=d").status != 0)
  }

  @Test("without DATASET the invented association is asked")
  func example() throws {
    let (_, said) = try make("find", "TEXT=x")
    #expect(said.contains("<Data/exempel-forbund>"))
  }
}
