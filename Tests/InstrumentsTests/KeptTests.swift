// What the instruments leave to the charts: the same measures as in their tables.

import Findings
import Instruments
import Invented
import Roster
import Testing

@Suite struct KeptTests {
  @Test("participation, ladder and portfolio leave what their tables are made of")
  func kept() throws {
    let roster = SyntheticRoster(
      SyntheticShape(seed: 15, people: 100, networks: 20, organisations: 8)
    ).roster
    let outcomes = analyseInstruments(roster, asOf: SyntheticRoster.today)
    let participation = try #require(outcomes.value(Participation.self))
    let sheets = Dictionary(uniqueKeysWithValues: outcomes.sheets.map { ($0.table, $0) })
    #expect(sheets[.participation]?.wholes(.seats) == participation.rows.map(\.seats))
    let ladder = try #require(outcomes.value(Ladder.self))
    #expect(sheets[.ladder]?.texts(.collaboration) == ladder.rungs.map(\.collaboration))
    let portfolio = try #require(outcomes.value(Portfolio.self))
    #expect(sheets[.portfolio]?.texts(.initiative) == portfolio.entries.map(\.id))
    let answers = try #require(outcomes.value(AnswersByArea.self)).counts
    let readiness = try #require(sheets[.readiness])
    #expect(!answers.isEmpty)
    for (row, count) in answers.enumerated() {
      let told = [Column.lead, .join, .wait, .abstain].flatMap {
        IDList.ids(in: readiness.text($0, row))
      }
      #expect(count == told.count)
    }
  }
}
