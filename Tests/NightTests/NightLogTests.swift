// The log: one object a line, and nobody's name in it.

import Foundation
import Logging
import Night
import NightSupport
import Run
import Synchronization
import TestSupport
import Testing

@Suite struct NightLogTests {
  /// Lines that a log has written.
  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  @Test(
    "every event is an object with time, level and event; errors in the input tell places and codes"
  )
  func lines() throws {
    let night = try NightFolder(["a", "b"])
    let lines = Lines()
    let log = Logger(label: "test") { _ in
      JSONLines(clock: { Date(timeIntervalSince1970: 0) }) { lines.add($0) }
    }
    try night.run("2026-11-21") { $0.log = log }
    // A message about this row quotes a name.
    try night.folder.write(
      try night.folder.text("Data/a/people.csv") + "p1;Kommundirektör Testsson;9001;;\n",
      to: "Data/a/people.csv")
    try Data("broken".utf8).write(to: URL(fileURLWithPath: night.path("history.sqlite")))
    let results = try night.run("2026-11-22") { $0.log = log }
    var events: [String] = []
    for line in lines.all {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
      #expect(object["time"] == "1970-01-01T00:00:00Z" && object["level"] != nil)
      events.append(try #require(object["event"]))
    }
    #expect(
      events == [
        "night begins", "dataset begins", "published", "dataset ends", "dataset begins",
        "published",
        "dataset ends", "night ends", "night begins", "dataset begins", "history", "failed",
        "dataset ends", "dataset begins", "published", "dataset ends", "night ends",
      ])
    var names = ["Kommundirektör Testsson"]
    for row in try night.folder.text("Data/b/people.csv").split(separator: "\n").dropFirst() {
      names.append(String(row.split(separator: ";")[1]))
    }
    let told = (lines.all + results.flatMap(\.messages)).joined(separator: "\n")
    for name in names { #expect(!told.contains(name), "\(name)") }
    #expect(told.contains("people.csv:7:1: error: [people/duplicate-id]"))
  }

  @Test("quotes, line breaks and facts in order")
  func form() {
    let lines = Lines()
    var log = Logger(label: "test") { _ in
      JSONLines(clock: { Date(timeIntervalSince1970: 0) }) { lines.add($0) }
    }
    log[metadataKey: "b"] = "own"
    log.info("a \"word\"", metadata: ["c": "two\nlines", "a": "1"])
    log.debug("too small to be told")
    #expect(
      lines.all == [
        #"{"time": "1970-01-01T00:00:00Z", "level": "info", "event": "a \"word\"", "a": "1", "b": "own", "c": "two\u000alines"}"#
      ])
  }
}
