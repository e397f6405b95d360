// Who may import whom: the rules of the house, held against every source file.

import Foundation
import Testing

@Suite struct HouseTests {
  /// What every room but itself may import.
  private static let everywhere = "Text"

  /// What each room may import of the house and of other packages; the system's own modules are free.
  private static let allowed: [String: Set<String>] = [
    "Text": [],
    "Threads": [],
    "Tables": [],
    "Roster": [],
    "Findings": [],
    "Names": [],
    "Digests": ["CCrypto"],
    "Loading": ["Threads", "Tables", "Roster", "Names", "Yams"],
    "Lists": ["Tables", "Roster", "Names", "Yams"],
    "Network": ["Threads", "Roster", "Findings"],
    "Instruments": ["Roster", "Findings"],
    "Joint": ["Findings"],
    "Diagrams": ["CGraphviz", "CZlib"],
    "Reporting": ["Digests", "Roster", "Findings", "CWorkbook", "Mustache"],
    "History": ["Findings", "GRDB"],
    "Invented": ["Roster"],
    "Exchange": ["Findings"],
    "Datasets": [
      "Diagrams", "Lists", "History", "Threads", "Tables", "Roster", "Findings", "Loading",
      "Network", "Instruments",
      "Reporting", "Digests",
    ],
    "Traces": ["Tables", "Names", "History", "CZlib"],
    "Pictures": [
      "Datasets", "Roster", "Findings", "Names", "Network", "Instruments", "Diagrams", "Reporting",
    ],
    "Run": [
      "Joint", "Threads", "Datasets", "Traces", "Pictures", "Tables", "Roster", "Findings", "Names",
      "Loading",
      "Network", "Instruments", "Diagrams", "Reporting", "History",
    ],
    "Answers": [
      "Threads", "Datasets", "Pictures", "Run", "Tables", "Roster", "Findings", "Loading",
      "Network",
      "Instruments", "Diagrams", "Reporting", "History", "Exchange",
    ],
    "Night": [
      "Lists", "Datasets", "Run", "Tables", "Roster", "Findings", "Loading", "Diagrams",
      "Reporting",
      "History", "Logging",
    ],
    "Check": [
      "Datasets", "Tables", "Roster", "Invented", "Findings", "Loading", "Lists", "Network",
      "Reporting",
    ],
    "Forgetting": [
      "Datasets", "Traces", "Run", "Roster", "Findings", "Names", "Loading", "History",
    ],
    "diagonal": [
      "Datasets", "Pictures", "Run", "Answers", "Night", "Check", "Forgetting", "Invented",
      "ArgumentParser", "Logging",
    ],
  ]

  /// Modules of the system, and the rooms that may use them. Kernels take nothing; Network's estimates of leaving need
  /// the C library's logarithm.
  private static let system: [String: Set<String>] = [
    "Dispatch": ["Threads"],
    "Foundation": [
      "Answers", "Check", "Datasets", "Forgetting", "History", "Loading", "Names", "Night",
      "Pictures", "Reporting", "Run", "Traces", "diagonal",
    ],
    "Glibc": ["Datasets", "Diagrams", "Network", "Reporting", "Run", "Tables"],
    "Synchronization": ["Datasets", "Loading", "Network", "Night", "Threads", "diagonal"],
  ]

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// The modules that a source text imports.
  static func imports(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
      guard let at = words.firstIndex(of: "import"),
        words[..<at].allSatisfy({ ["package", "public", "internal", "private"].contains($0) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "let", "var", "typealias"]
      return words[(at + 1)...].first { !kinds.contains($0) }.map {
        String($0.split(separator: ".").first ?? $0)
      }
    }
  }

  @Test("every room imports only what it may", arguments: allowed.keys.sorted())
  func rooms(room: String) throws {
    let folder = Self.sources.appendingPathComponent(room)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      for module in Self.imports(in: try String(contentsOf: file, encoding: .utf8)) {
        let isAllowed =
          module == Self.everywhere && room != module
          || Self.allowed[room]?.contains(module) == true
          || Self.system[module]?.contains(room) == true
        #expect(isAllowed, "\(room)/\(file.lastPathComponent) imports \(module)")
      }
    }
    #expect(count > 0, "\(room) is empty")
  }

  @Test("reporting is handed no roster; of its room it takes what levels are called, and a rule")
  func noRosterInPapers() throws {
    let files = try #require(
      FileManager.default.enumerator(
        at: Self.sources.appendingPathComponent("Reporting"), includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where !line.hasSuffix("import Roster") {
        #expect(!line.contains(/\bRoster\b/), "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test("every room has its rules here")
  func complete() throws {
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
      .filter {
        !$0.hasPrefix(".")
          && !["CCrypto", "CGraphviz", "CWorkbook", "CZlib", "Packaging"].contains($0)
      }
    #expect(Set(rooms) == Set(Self.allowed.keys))
  }

  @Test("imports are found in every form")
  func forms() {
    let text = """
      package import Findings
      import struct Foundation.Data
      @preconcurrency import Glibc
      internal import CGraphviz
      let important = "import Nothing"
      """
    #expect(Self.imports(in: text) == ["Findings", "Foundation", "Glibc", "CGraphviz"])
  }

  @Test("no source ends the program where a user can reach")
  func traps() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["try!", "fatalError(", "as! "] {
        #expect(!text.contains(word), "\(file.lastPathComponent) has \(word)")
      }
    }
  }
}
