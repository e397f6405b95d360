// The dataset of the pre-study "C tillsammans" (2020) against what the document says, section by section.

import Findings
import Foundation
import Instruments
import Loading
import Roster
import TestSupport
import Testing
import Text

@Suite("C tillsammans tells what its pre-study says, as of when it said so")
struct PreStudyTests {
  private static let folder = URL(fileURLWithPath: Example.path).deletingLastPathComponent()
    .appendingPathComponent("c-tillsammans").path

  private static func roster() throws -> Roster {
    try #require(loadRoster(folder: folder, settings: Settings()).value)
  }

  private static let then = Day(year: 2020, month: 12, day: 31)
  private static let now = Day(year: 2026, month: 11, day: 27)

  private func matrix(_ day: Day?) throws -> (matrix: ReadinessMatrix, roster: Roster) {
    let roster = try Self.roster()
    let day = try #require(day)
    return (try #require(ReadinessMatrix(of: roster, asOf: day)), roster)
  }

  private func text(_ phrase: Phrase) -> String { phrase.withIDs }

  /// The third criterion of §8: "Kommunen väljer att avstå (kommande 2 - 3 år)".
  @Test(
    "every answer has its day in the autumn of 2020, and who abstains does so for three years at most"
  )
  func dates() throws {
    let roster = try Self.roster()
    #expect(roster.readiness.count == 70)
    #expect(roster.readiness.allSatisfy { $0.asked == Day(year: 2020, month: 10, day: 1) })
    for row in roster.readiness {
      #expect(
        row.until == (row.stance == .abstain ? Day(year: 2023, month: 10, day: 31) : nil))
    }
    let settings = try String(contentsOfFile: Self.folder + "/settings.yaml", encoding: .utf8)
    #expect(settings.contains("as_of: 2020-12-31"))
  }

  @Test("in 2020 eight areas can start by the answers of 2020; in 2026 none can, and none is a no")
  func ages() throws {
    let (then, _) = try matrix(Self.then)
    #expect(then.areas.count { $0.canStart } == 8)
    #expect(then.ages.swedish == "Alla svar är från 2020-10.")
    let starts = then.outcome.findings.filter { $0.kind == "can_start" }
    #expect(starts.allSatisfy { text($0.fact.swedish).contains("enligt svar från 2020-10") })
    let (now, _) = try matrix(Self.now)
    #expect(!now.areas.contains { $0.canStart })
    #expect(now.ages.swedish == "Alla svar är från 2020-10. Alla svar har gått ut.")
    // An abstention ends with the years that it was for.
    #expect(now.answers.allSatisfy { $0.age == .expired })
    let kinds = Set(now.outcome.findings.map(\.kind))
    #expect(kinds.isDisjoint(with: ["can_start", "nobody_leads"]))
    #expect(now.outcome.keyFigures.map(\.value) == [.unknown, .unknown])
    let expired = try #require(now.outcome.findings.first { $0.kind == "answers_expired" })
    #expect(text(expired.fact.swedish).hasPrefix("Alla 70 svar om vilja att samverka har gått ut."))
  }

  @Test("an abstention still holds when the other answers no longer do")
  func abstentions() throws {
    let (matrix, _) = try matrix(Day(year: 2023, month: 10, day: 31))
    #expect(
      matrix.answers.allSatisfy { ($0.age == .current) == ($0.stance == .abstain) })
    #expect(matrix.areas.allSatisfy { !$0.canStart })
    // Of debts four abstain (§8.1.6); that is known, whereas nothing is known of communication.
    #expect(matrix.areas.first { $0.name == "Skuldhantering" }?.abstain.count == 4)
    #expect(matrix.areas.first { $0.name == "Kommunikation" }?.hasAnswers == false)
  }

  /// §8.1.1: Tierp goes on with e-services "men väljer att avvakta inom andra områden"; §8.1.9: in Heby "varumärkesarbete
  /// kan med fördel finnas lokalt"; §8.1.8: Östhammar leaves out analyses and strategic supply of skills.
  @Test("conditions and notes stand beside the answers that they belong to")
  func conditions() throws {
    let (matrix, roster) = try matrix(Self.then)
    func answer(_ name: String, _ area: String) throws -> ReadinessAnswer {
      let id = try #require(roster.organisations.first { $0.name == name }).id
      return try #require(matrix.answers.first { $0.organisation == id && $0.area == area })
    }
    #expect(try answer("Tierp", "Digitalisering").condition == "Gäller e-tjänster")
    #expect(try answer("Tierp", "Digitalisering").note == "Avvaktar i andra delar")
    #expect(try answer("Heby", "Kommunikation").condition == "Varumärket hålls lokalt")
    #expect(try answer("Östhammar", "HR").condition == "Gäller chefsutbildning och specialister")
    let sheet = try #require(
      Contract.sheets(of: [matrix.outcome]).first { $0.table == .readinessAnswers })
    #expect(sheet.texts(.condition).contains("Gäller e-tjänster"))
    #expect(sheet.texts(.note).contains("Avvaktar i andra delar"))
  }

  /// §8.1.4: ten per cent "kan genomföras på kort sikt", twenty "om de digitala lösningarna utvecklas"; §8.1.3: "på
  /// längre sikt, som motsvarar 1 - 2 årsarbetare", and none in the short; §8.1.9: "en besparing på 10 procent är möjlig",
  /// with no term; §8.1.7: "10 procent i effektivitetsvinst".
  @Test(
    "effects have the term, the unit, the condition and the sort that the document gives, and no other"
  )
  func effects() throws {
    let effects = Dictionary(
      uniqueKeysWithValues: try Self.roster().areaEffects.map { ($0.area, $0) })
    #expect(effects.count == 10)
    let centre = try #require(effects["Kontaktcenter"])
    #expect(centre.economyShort == Amount(0.1) && centre.economyLong == nil)
    #expect(centre.economy == Amount(0.2))
    #expect(centre.condition.contains("20 % nås om de digitala lösningarna utvecklas"))
    let buying = try #require(effects["Upphandling"])
    #expect(buying.unit == .posts && buying.economyLong == Amount(1, 2))
    #expect(buying.economyShort == Amount(0) && buying.meaning == "effektivare")
    let words = try #require(effects["Kommunikation"])
    #expect(words.economy == Amount(0.1) && words.economyLong == nil)
    #expect(words.meaning == "besparing")
    let pay = try #require(effects["Lönecentrum"])
    #expect(pay.economy == Amount(0.1) && pay.economyLong == nil && pay.meaning == "effektivare")
    let staff = try #require(effects["HR"])
    #expect(staff.economyLong == Amount(0.1) && staff.meaning == "besparing")
    // A direction without a number.
    for area in ["Digitalisering", "Juridik", "Ekonomi"] {
      let effect = try #require(effects[area])
      #expect(effect.economyShort == nil && effect.economyLong == nil && effect.economy == nil)
      #expect(!effect.meaning.isEmpty)
    }
  }

  /// §8.3: "rangordnas utifrån drivkraft": "1. Kommunikation", where five "vill öka samverkan omgående".
  @Test(
    "both orders stand side by side: communication is first in will as a whole, and has no leader")
  func orders() throws {
    let (matrix, _) = try matrix(Self.then)
    let place = try #require(matrix.areas.firstIndex { $0.name == "Kommunikation" })
    #expect(matrix.areas[place].willing == 5 && matrix.areas[place].lead.isEmpty)
    #expect(matrix.orders.whole[place] == 1 && matrix.orders.leadersFirst[place] == 9)
    let whole = try #require(matrix.wholeComparison)
    // Given 1–7; own 1, 5, 7, 2, 2, 2, 6. Of 21 pairs three are tied; 11 agree and seven are turned:
    // (11 − 7) / √(21 · 18).
    #expect(whole.given == [1, 2, 3, 4, 5, 6, 7] && whole.own == [1, 5, 7, 2, 2, 2, 6])
    #expect(whole.tau.map { abs($0 - 4 / (21.0 * 18).squareRoot()) < 1e-12 } == true)
    let leaders = try #require(matrix.comparison?.tau)
    let tau = try #require(whole.tau)
    #expect(leaders < tau)
    let leaderless = try #require(
      matrix.outcome.findings.first { $0.kind == "nobody_leads" && $0.area == "Kommunikation" })
    #expect(
      text(leaderless.meaning.swedish).hasSuffix(
        "Inget område kommer före i ordningen efter viljan som helhet."))
    let rule = matrix.rule.swedish
    #expect(rule.contains("Ledare först:") && rule.contains("Viljan som helhet:"))
  }

  /// §8.2: the list of areas that need more preparation, 24 of them, and what Knivsta would drive beside it.
  @Test("the gross list is whole: the eight areas that nobody offers to drive stand in it too")
  func grossList() throws {
    let roster = try Self.roster()
    let driverless = roster.initiatives.filter { $0.owner == nil }
    #expect(
      Set(driverless.map(\.id)) == [
        "professionsnatverk", "anhorigstod", "fardtjanst", "fortbildning", "vald-nara-relation",
        "webbsupport", "grafisk-produktion", "rekryteringsadministration",
      ])
    #expect(roster.initiatives.count == 29)
    let day = try #require(Self.then)
    let preparation = try #require(Preparation(of: roster, asOf: day))
    // None of them has a driver, so none is picked out: the seven rows of the document's six stay seven.
    #expect(preparation.rows.count { $0.isReady == true } == 7)
    #expect(
      preparation.rows.filter { $0.driver.isEmpty }.allSatisfy { $0.isReady == false })
  }
}
