// A night after an upgrade: the data, the history and the report of an earlier version beside those of this one.

import Answers
import Datasets
import Foundation
import History
import NightSupport
import Run
import TestSupport
import Testing
import Text

@Suite struct UpgradeTests {
  @Test(
    "the night after an upgrade: every dataset is read, and what is counted in another way is said to be"
  )
  func night() throws {
    let night = try NightFolder(of: "0.1.0")
    // Else the meeting is what is compared with, by the run of the earlier version for ever.
    let settings = "Data/tabeller/settings.yaml"
    try night.folder.write(
      night.folder.text(settings).replacing("last_board_meeting: 2026-09-15\n", with: ""),
      to: settings)
    let results = try night.run("2026-11-23")
    #expect(statuses(results) == [.done, .done], "\(messages(results))")
    #expect(night.faults(in: "tabeller/2026-11-23") == [])
    #expect(night.faults(in: "listor/2026-11-23") == [])
    // The report that the earlier version made stands beside it.
    #expect(night.runs("tabeller") == ["2026-11-22", "2026-11-23"])
    let lead =
      "Jämförelsen är mellan två versioner av programmet, 0.1.0 och \(programVersion). Det som de räknar på olika sätt "
      + "jämförs inte"
    let gaps = "Måttet räknas annorlunda sedan version 0.2.0: diagonala luckor."
    for page in ["annex.html", "basis.html"] {
      let text = try night.text("tabeller/2026-11-23/\(page)")
      #expect(text.contains(lead) && text.contains(gaps), "\(page)")
      #expect(text.contains("Det som räknas annorlunda sedan dess jämförs inte."), "\(page)")
      // Nothing of it is told of a dataset that has no collaborations.
      #expect(!text.contains("organisationer i ett samarbete."), "\(page)")
    }
    let brief = try night.text("tabeller/2026-11-23/board.html")
    // The brief calls the figure what its own table does.
    let told =
      "Måttet ”Par av nätverk med gemensamma frågor men utan känd kontakt” räknas annorlunda sedan version 0.2.0. Det "
      + "jämförs därför inte med förut."
    #expect(brief.contains(told) && brief.contains("räknas annorlunda</td>"), "board.html")
    // The next night is of one version.
    try night.folder.write(
      night.folder.text("Data/tabeller/memberships.csv") + "p5;eko;ledamot;;\n",
      to: "Data/tabeller/memberships.csv")
    try night.run("2026-11-24")
    let next = try night.text("tabeller/2026-11-24/annex.html")
    #expect(next.contains("Sedan förra rapporten") && !next.contains("två versioner av programmet"))
  }

  @Test("compare tells of two versions in every form, and run.json says which is which")
  func compared() throws {
    let night = try NightFolder(of: "0.1.0")
    try night.run("2026-11-23")
    func compare(_ format: QueryFormat, _ language: Language = .swedish) throws -> String {
      var query = CompareQuery()
      query.reports = night.reports
      query.format = format
      query.isWhole = true
      query.language = language
      return try Answers.compare(night.data + "/tabeller", query)
    }
    #expect(
      try compare(.table).contains("räknas annorlunda sedan version 0.2.0: diagonala luckor."))
    #expect(
      try compare(.table, .english).contains(
        "Counted in another way since version 0.2.0: diagonal gaps."))
    #expect(try compare(.csv).contains("\nredefined,diagonal_gaps,,0.1.0,\(programVersion),"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(compare(.json).utf8)) as? [String: Any])
    #expect(json["versions"] as? [String: String] == ["from": "0.1.0", "to": programVersion])
    let redefined = try #require(json["redefined"] as? [[String: String]])
    #expect(redefined.contains { $0["name"] == "diagonal_gaps" && $0["since"] == "0.2.0" })
    let figures = try #require(json["key_figures"] as? [[String: Any]])
    #expect(!figures.contains { $0["name"] as? String == "diagonal_gaps" })
    func record(_ day: String) throws -> RunRecord {
      try RunRecord(json: Data(night.text("tabeller/\(day)/run.json").utf8))
    }
    #expect(try record("2026-11-22").version == "0.1.0" && record("2026-11-22").commit == nil)
    #expect(try record("2026-11-23").version == programVersion)
  }

  @Test("two runs that an earlier version made are compared without any run of this one")
  func earlier() throws {
    let night = try NightFolder(of: "0.1.0")
    var query = CompareQuery()
    query.reports = night.reports
    let told = try Answers.compare(night.data + "/tabeller", query)
    #expect(told.hasPrefix("Mellan körningarna 2026-11-21 och 2026-11-22 har "), "\(told)")
    #expect(!told.contains("två versioner"))
  }

  @Test(
    "a history of a later version is left as it is: the reports are made without it, and it is said"
  )
  func later() throws {
    let night = try NightFolder(of: "0.1.0")
    let tool = try Program.run(
      "/usr/bin/env",
      [
        "python3", "-c",
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); "
          + "c.execute(\"INSERT INTO grdb_migrations VALUES ('99: later')\"); c.commit()",
        night.path("history.sqlite"),
      ])
    try #require(tool.status == 0, "\(tool.errors)")
    let before = try night.folder.bytes("Reports/history.sqlite")
    let results = try night.run("2026-11-23")
    #expect(results.worstStatus == .inputOutput)
    #expect(
      messages(results).contains("written by a later version of the program, and is not touched"))
    #expect(try night.folder.bytes("Reports/history.sqlite") == before)
    #expect(!night.exists("history.aside-1.sqlite"))
    #expect(night.faults(in: "tabeller/2026-11-23") == [])
    var query = CompareQuery()
    query.reports = night.reports
    #expect {
      try Answers.compare(night.data + "/tabeller", query)
    } throws: { error in
      guard case .inputOutput(_, let reason)? = error as? RunFailure else { return false }
      return reason.hasSuffix("is not touched: run that version or a later one")
    }
    #expect(try night.folder.bytes("Reports/history.sqlite") == before)
  }
}
