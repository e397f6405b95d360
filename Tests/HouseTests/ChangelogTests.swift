// The page of changes: in its form, and telling of every definition that has changed.

import Datasets
import Findings
import Foundation
import Testing
import Text

@Suite struct ChangelogTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The headings of versions with what stands below them, newest first.
  private static func versions() throws -> [(heading: Substring, body: Substring)] {
    let page = try text("Sources/diagonal/Handbook.docc/Andringar.md")
    return page.components(separatedBy: "\n## ").dropFirst().map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      return (part[..<end], part[end...])
    }
  }

  @Test("what is not released stands first, then versions with their days, the newest first")
  func form() throws {
    let versions = try Self.versions()
    #expect(versions.first?.heading == "[Unreleased]")
    var numbers: [ReleaseNumber] = []
    var days: [Substring] = []
    for (heading, body) in versions {
      for line in body.split(separator: "\n") where line.hasPrefix("#") {
        let kinds = ["Tillkommet", "Ändrat", "Föråldrat", "Borttaget", "Rättat", "Säkerhet"]
        #expect(kinds.map { "### \($0)" }.contains(String(line)), "\(line)")
      }
      guard heading != "[Unreleased]" else { continue }
      let parts = try #require(
        heading.wholeMatch(of: /\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)/), "\(heading)")
      numbers.append(try #require(ReleaseNumber(String(parts.1))))
      days.append(parts.2)
      #expect(isCalendarDay(String(parts.2)))
    }
    #expect(!numbers.isEmpty && numbers == numbers.sorted(by: >) && days == days.sorted(by: >))
    let now = try #require(ReleaseNumber(programVersion))
    let latest = try #require(numbers.first)
    // What is being made says which it will be.
    #expect(now == latest || (now > latest && versions[0].body.contains("Blir \(programVersion).")))
  }

  @Test("every definition that has changed is told below its version")
  func definitions() throws {
    let versions = try Self.versions()
    for change in DefinitionChange.all {
      let below = versions.first { heading, body in
        heading.hasPrefix("[\(change.since)]") || body.contains("Blir \(change.since).")
      }
      let told = try #require(below, "\(change.since)").body
      #expect(told.contains("**\(change.name.swedish.capitalised)**"), "\(change.name.swedish)")
    }
  }

  @Test("the kinds of findings that rest on a changed definition are kinds that there are")
  func kinds() throws {
    let sources = Self.root.appendingPathComponent("Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var text = ""
    for case let file as URL in files
    where file.pathExtension == "swift" && file.lastPathComponent != "DefinitionChange.swift" {
      text += try String(contentsOf: file, encoding: .utf8)
    }
    for kind in DefinitionChange.all.flatMap(\.findings) {
      #expect(text.contains("kind: \"\(kind)\""), "\(kind)")
    }
  }

  @Test("handbook and README lead to the page")
  func linked() throws {
    #expect(try Self.text("Sources/diagonal/Handbook.docc/Handbook.md").contains("<doc:Andringar>"))
    #expect(try Self.text("README.md").contains("(Sources/diagonal/Handbook.docc/Andringar.md)"))
  }
}
