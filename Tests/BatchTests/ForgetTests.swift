// A person is forgotten: history, old reports, histories set aside; and the search tells the truth.

import Batch
import Foundation
import History
import TestSupport
import Testing

@Suite struct ForgetTests {
  private func forget(
    _ night: NightFolder, _ person: String, _ change: (inout ForgetQuery) -> Void = { _ in }
  ) throws -> RunResult {
    var query = ForgetQuery(person)
    query.data = night.data
    query.reports = night.reports
    change(&query)
    return try Batch.forget(query)
  }

  @Test("somebody in the data: found by name, gone from every report, until the next run")
  func inTheData() throws {
    let night = try NightFolder(["a", "b"])
    try night.run("2026-11-21")
    try night.joins("p4", "hr")
    try night.run("2026-11-22")
    try Data("p3 Controller Almvik".utf8).write(
      to: URL(fileURLWithPath: night.path("history.aside-1.sqlite")))
    let boards = ["2026-11-21", "2026-11-22"].map { night.contents(of: "a/" + $0)["board.html"] }
    let result = try forget(night, "controller almvik") { $0.dataset = "a" }
    #expect(result.status == .done)
    #expect(result.summary.contains("no trace is left"))
    #expect(result.messages.count == 1 && result.messages[0].contains("a/people.csv"))
    for (name, board) in zip(["2026-11-21", "2026-11-22"], boards) {
      let left = night.contents(of: "a/" + name)
      #expect(left["board.html"] == board)
      #expect(left["annex.html"] == nil && left["findings.json"] == nil)
      #expect(left.keys.allSatisfy { !$0.hasSuffix(".csv") && $0 != "workbook.xlsx" })
      #expect(
        left.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("Controller Almvik") }
      )
    }
    #expect(!night.exists("history.aside-1.sqlite"))
    // The other dataset is another matter.
    #expect(night.faults(in: "b/2026-11-21") == [])
    let history = try History(night.path("history.sqlite"))
    #expect(try history.traces(ofPerson: "p3", in: "a") == 0)
    #expect(try history.traces(ofPerson: "p3", in: "b") > 0)
    // The next night makes a report although no file has changed: the last one is not whole.
    let next = try night.run("2026-11-22")
    #expect(next.map(\.isUnchanged) == [false, true])
  }

  @Test("somebody who has left the data: found by id; by name only where a name is written")
  func gone() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try night.leaves("p5", "apart")
    try night.loses("p5")
    let result = try forget(night, "p5")
    #expect(result.status == .done && result.messages.isEmpty)
    #expect(result.summary.contains("from 1 reports"))
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p5") == 0)
    let again = try forget(night, "p5")
    #expect(again.status == .done)
    #expect(again.summary.contains("removed: 0 rows of history, 0 files from 0 reports"))
    #expect(again.messages.count == 1)
    // A name that stands in an annex is found as a name.
    try night.run("2026-11-22")
    #expect(
      try forget(night, "okänt", { $0.name = "IT-chef Björkåsa" }).summary.contains(
        "from 1 reports"))
    #expect(!night.exists("a/2026-11-22/annex.html"))
  }

  @Test("a name that several have is refused, and so is a folder without reports")
  func refused() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    #expect {
      try forget(night, "almvik")
    } throws: { error in
      (error as? RunFailure)?.status == .usage
    }
    #expect(night.faults(in: "a/2026-11-21") == [])
    #expect(throws: RunFailure.self) { try forget(night, "p3") { $0.reports = "/nowhere" } }
  }
}
