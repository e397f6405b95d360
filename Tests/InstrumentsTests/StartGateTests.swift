// The gate before a start: the pre-study's rule on the baseline, each check, and what is late.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct StartGateTests {
  private static let today = Day(number: 20_778)

  private static func gate(
    _ answers: [StartCheck.Check: StartCheck.Answer?], due: Int? = nil,
    _ change: (inout Roster) -> Void = { _ in }
  ) throws -> StartGate {
    var roster = Roster(name: "start")
    roster.organisations = [Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B")]
    for check in StartCheck.Check.allCases {
      guard let answer = answers[check] else { continue }
      var row = StartCheck(area: "HR", check: Worded(check.rawValue, meaning: check))
      row.answer = answer
      row.responsible = "kansliet"
      row.due = due.map { Day(number: today.number + Int32($0)) }
      roster.startChecks.append(row)
    }
    roster.tables = [.organisations, .start]
    change(&roster)
    return try #require(StartGate(of: Review(of: roster, asOf: today)))
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: StartCheck.Check.allCases.map { ($0, StartCheck.Answer?.some(.yes)) })

  /// "Slarva inte med att definiera utgångsläget": before collaboration begins the real present must be described; and
  /// where the right answers do not come it is better to abstain, or to go on talking until all see the same (§7 of
  /// the pre-study "C tillsammans", 2020).
  @Test("the pre-study: no start without a baseline, nor without a shared picture")
  func preStudy() throws {
    for check in [StartCheck.Check.baseline, .sharedPicture] {
      for answer: StartCheck.Answer? in [nil, .no, .partly] {
        var answers = Self.all
        answers[check] = .some(answer)
        let area = try #require(try Self.gate(answers).areas.first)
        #expect(area.gate == .wait && area.stopping == [check] && area.missing == [check])
      }
      var answers = Self.all
      answers[check] = nil
      #expect(try Self.gate(answers).areas.map(\.gate) == [.wait])
    }
  }

  @Test("each other check stops a start by a no alone", arguments: StartCheck.Check.allCases)
  func others(check: StartCheck.Check) throws {
    guard !StartGate.needed.contains(check) else { return }
    func gate(_ answer: StartCheck.Answer?) throws -> StartGate.Gate? {
      var answers = Self.all
      answers[check] = .some(answer)
      return try Self.gate(answers).areas.first?.gate
    }
    #expect(try gate(.no) == .wait)
    #expect(try gate(.partly) == .open)
    #expect(try gate(nil) == .open)
    #expect(try gate(.yes) == .answered)
  }

  @Test("late is the day after the last, and never what is answered yes")
  func late() throws {
    var answers = Self.all
    answers[.host] = .some(.partly)
    #expect(try Self.gate(answers, due: 0).areas.map(\.overdue) == [0])
    let late = try Self.gate(answers, due: -1)
    #expect(late.areas.map(\.overdue) == [1])
    #expect(late.outcome.findings.map(\.kind) == ["start_overdue"])
    #expect(late.outcome.findings.map(\.severity) == [.low])
  }

  @Test("a wait weighs more where the area can start by the answers on will")
  func severity() throws {
    var answers = Self.all
    answers[.baseline] = nil
    let calm = try Self.gate(answers)
    #expect(calm.outcome.findings.map(\.severity) == [.low])
    let willing = try Self.gate(answers) { roster in
      roster.readiness = [
        Readiness(organisation: 0, area: "hr", stance: .lead),
        Readiness(organisation: 1, area: "hr", stance: .join),
      ]
    }
    #expect(willing.areas.first?.canStart == true)
    let finding = try #require(willing.outcome.findings.first)
    #expect(finding.severity == .medium)
    #expect(
      finding.fact.swedish.pieces.map { if case .text(let text) = $0 { text } else { "#" } }
        .joined()
        == "Starten bör vänta i det område som har frågor före start. Frågor kvar: HR (utgångsläge). "
        + "Enligt svaren om vilja kan det starta.")
  }

  @Test("where no row has an answer nothing is judged")
  func unknown() throws {
    let outcome = try Self.gate(Self.all.mapValues { _ in nil }).outcome
    #expect(outcome.findings.isEmpty && outcome.keyFigures.map(\.value) == [.unknown])
    let sheet = try #require(Contract.sheets(of: [outcome]).first { $0.table == .startGate })
    #expect(sheet.texts(.gate) == [""] && sheet.wholes(.answeredNo) == [nil])
  }

  @Test("words that are none of the eleven are counted apart, and the last of two rows holds")
  func words() throws {
    let gate = try Self.gate(Self.all) { roster in
      var other = StartCheck(area: "HR", check: Worded("budget"))
      other.answer = .no
      var again = StartCheck(area: "hr", check: Worded("nollmätning", meaning: .baseline))
      again.answer = .no
      roster.startChecks += [other, again]
    }
    #expect(gate.areas.count == 1 && gate.areas[0].others == ["budget"])
    #expect(gate.areas[0].stopping == [.baseline])
  }

  @Test(
    "counts against their definition on seeded answers", arguments: 1...30 as ClosedRange<UInt64>)
  func slowly(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var answers: [StartCheck.Check: StartCheck.Answer?] = [.why: .some(.yes)]
    for check in StartCheck.Check.allCases where random.below(4) > 0 {
      answers[check] = .some([nil, .yes, .yes, .partly, .no][random.below(5)])
    }
    let area = try #require(try Self.gate(answers).areas.first)
    let told = StartCheck.Check.allCases.map { answers[$0] ?? nil }
    #expect(area.count(.yes) == told.count { $0 == .yes })
    #expect(area.count(nil) == told.count { $0 == nil })
    let needed = [answers[.baseline] ?? nil, answers[.sharedPicture] ?? nil]
    let waits = told.contains(.no) || needed.contains { $0 != .yes }
    let isKnown = told.contains { $0 != nil }
    #expect(!isKnown || (area.gate == .wait) == waits)
    #expect((area.gate == .answered) == told.allSatisfy { $0 == .yes })
  }
}
