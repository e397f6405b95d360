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
    let (status, said, _) = try run(word, variables)
    return (status, said)
  }

  private func run(
    _ word: String, _ variables: [String]
  ) throws -> (status: Int32, said: [String], warned: [String]) {
    let place = try TemporaryFolder([
      "echo": "#!/bin/sh\nfor word in \"$@\"; do printf '<%s>\\n' \"$word\"; done\n"
    ])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.currentDirectoryURL = URL(fileURLWithPath: Self.root)
    // `-o build` takes the program as built. A shell reads the script: a file that was just written may still be open
    // in a child of another test on its way to its own program, and cannot be run then.
    process.arguments =
      ["make", "-s", "-o", "build", "-o", "setup", word, "DIAGONAL=/bin/sh \(place.path)/echo"]
      + variables
    let output = Pipe()
    process.standardOutput = output
    let errors = Pipe()
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let warned = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
    return (process.terminationStatus, lines(said), lines(warned))
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
    let (_, given) = try make(
      "export", "TO=\(text)", "DATASET=\(text)", "FORMAT=\(text)", "GRAPH=\(text)")
    #expect(
      given == [
        "<export>", "<--format=\(text)>", "<--output=\(text)>", "<--graph=\(text)>", "<-->",
        "<\(text)>",
      ], "\(given)")
    let (_, person) = try make("forget", "PERSON=\(text)", "DATASET=Data/d/", "NAME=\(text)")
    #expect(
      person.suffix(4) == ["<--dataset=d>", "<--name=\(text)>", "<-->", "<\(text)>"], "\(person)")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/diagonal-was-here"))
  }

  @Test("who leaves stands with ; between; without a name the word says what it wants")
  func several() throws {
    let (_, said) = try make("whatif", "REMOVE=Åsa Öberg;p2", "DATASET=d")
    #expect(said.suffix(2) == ["<--remove=Åsa Öberg>", "<--remove=p2>"])
    #expect(try make("whatif", "DATASET=d").status != 0)
    #expect(try make("person", "DATASET=d").status != 0)
  }

  @Test(
    "a word without what it needs says so first, and runs nothing",
    arguments: [
      ("person", "name the person"), ("network", "name the network"),
      ("organisation", "name the organisation"), ("path", "say where it begins"),
      ("find", "say what to look for"), ("whatif", "name who leaves"),
      ("validate", "name the folder"), ("analyse", "name the folder"),
      ("compare", "name the folder"), ("forget", "name the person, by id or name"),
      ("instrument", "name the instrument"), ("export", "name the folder"),
    ])
  func wanting(word: String, message: String) throws {
    let (status, said, warned) = try run(word, [])
    #expect(status != 0 && said.isEmpty)
    #expect(warned.first?.hasPrefix(message) == true, "\(warned)")
    #expect(!warned.contains { $0.contains("bash") }, "\(warned)")
  }

  @Test("without DATASET the invented association is asked")
  func example() throws {
    let (_, said) = try make("find", "TEXT=x")
    #expect(said.contains("<Data/exempel-forbund>"))
  }
}
