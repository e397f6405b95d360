// Agreements: states, the limits of each rule, warning signs, what is unknown, and the slow definition.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct AgreementsTests {
  private let day = Day(year: 2026, month: 11, day: 30) ?? .today

  private func date(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year, month: month, day: day)
  }

  /// One that runs since 2020 with an agreement, and the changes; beside it one that tells all the columns.
  private func roster(_ changes: ((inout Collaboration) -> Void)...) -> Roster {
    var roster = Roster(name: "made up")
    roster.organisations = [Organisation(id: "o0", name: "O0"), Organisation(id: "o1", name: "O1")]
    roster.collaborations =
      changes.enumerated().map { place, change in
        var one = Collaboration(id: "s\(place)", name: "S\(place)")
        one.from = date(2020, 1, 1)
        one.agreement = "avtal"
        change(&one)
        return one
      } + [whole]
    return roster
  }

  /// It tells every column, and is due for nothing.
  private var whole: Collaboration {
    var one = Collaboration(id: "z", name: "Z")
    (one.from, one.to) = (date(2020, 1, 1), date(2032, 12, 31))
    (one.notice, one.review) = (date(2031, 12, 31), date(2029, 1, 1))
    (one.agreement, one.status) = ("avtal", .running)
    return one
  }

  private func agreements(_ roster: Roster, months: Int = 12) throws -> Agreements {
    var thresholds = Thresholds()
    thresholds.risk.horizonMonths = months
    return try #require(Agreements(of: Review(of: roster, asOf: day, thresholds: thresholds)))
  }

  private func decision(_ date: Day?, _ status: Decision.Status?, _ kind: Decision.Kind? = nil)
    -> Decision
  {
    var one = Decision(id: "d", name: "Förlänga", about: .collaboration(0))
    (one.date, one.status, one.kind) = (date, status, kind)
    return one
  }

  @Test("states by days, by status where no day is told, and by a decision to end")
  func states() throws {
    let made = roster(
      { $0.to = self.date(2026, 11, 29) }, { $0.to = self.day },
      { $0.from = self.date(2026, 12, 1) },
      { $0.status = .ended },
      { ($0.from, $0.status) = (nil, .planned) }, { $0.status = .ending }, { $0.from = nil })
    let all = try agreements(made)
    #expect(
      all.rows.map(\.state) == [.running, .planned, .planned, .ending, nil, .running])
    #expect(
      all.rows.map { made.collaborations[Int($0.collaboration)].id }
        == ["s1", "s2", "s4", "s5", "s6", "z"])
    #expect(all.ended.map { made.collaborations[Int($0.collaboration)].id } == ["s0", "s3"])
    var decided = roster({ _ in })
    decided.decisions = [decision(date(2026, 10, 1), .open, .ending)]
    #expect(try agreements(decided).rows[0].state == .ending)
    decided.decisions[0].status = .dropped
    #expect(try agreements(decided).rows[0].state == .running)
    // A decision that is made after the day is not made yet.
    decided.decisions = [decision(date(2026, 12, 1), .open, .ending)]
    #expect(try agreements(decided).rows[0].state == .running)
  }

  @Test("status and days that differ are told, and the days are followed")
  func contradictions() throws {
    let made = roster(
      { ($0.status, $0.to) = (.ended, self.day) },
      { ($0.status, $0.to) = (.ended, self.date(2026, 11, 29)) },
      { $0.status = .planned }, { ($0.status, $0.to) = (.running, self.date(2026, 11, 29)) },
      { ($0.status, $0.to) = (.ending, self.date(2026, 11, 29)) }, { $0.status = .ended })
    let all = try agreements(made)
    let odd = (all.rows + all.ended).filter(\.contradicts).map(\.collaboration).sorted()
    #expect(odd == [0, 2, 3])
    #expect(all.rows.first { $0.collaboration == 0 }?.state == .running)
    let finding = try #require(
      all.outcome.findings.first { $0.kind == "agreements_contradict" })
    #expect(plain(finding.fact.swedish).contains("<s0> (avslutat, 2020-01-01–2026-11-30)"))
  }

  @Test("within the horizon: its last day counts, the next does not; nor does what has passed")
  func horizon() throws {
    let made = roster(
      { $0.to = self.date(2027, 11, 30) }, { $0.to = self.date(2027, 12, 1) },
      { $0.notice = self.date(2027, 11, 30) }, { $0.notice = self.date(2027, 12, 1) },
      { $0.notice = self.date(2026, 11, 29) }, { $0.notice = self.day })
    let rows = try agreements(made).rows
    #expect(rows.map(\.endsSoon) == [true, false, false, false, false, false, false])
    #expect(rows.map(\.noticeSoon) == [false, false, true, false, false, true, false])
    #expect(rows.map(\.daysToEnd) == [365, 366, nil, nil, nil, nil, 2223])
    #expect(rows[4].daysToNotice == -1)
    #expect(try agreements(made, months: 13).rows[1].endsSoon)
    // What is planned does not end.
    let planned = roster { ($0.from, $0.to) = (self.date(2027, 1, 1), self.date(2027, 6, 30)) }
    #expect(try !agreements(planned).rows[0].endsSoon)
  }

  @Test("high only for an end with neither a decision nor a review on record, both being told")
  func severity() throws {
    func severity(_ decisions: [Decision], review: Day? = nil, tells: Bool = true) throws
      -> Severity?
    {
      var made = roster { ($0.to, $0.review) = (self.date(2027, 6, 30), review) }
      // Another's decision tells that decisions are kept.
      var other = Decision(id: "x", name: "X", about: .goal(0))
      other.date = day
      made.decisions = tells ? decisions + [other] : decisions
      return try agreements(made).outcome.findings.first { $0.kind == "agreement_ends" }?.severity
    }
    #expect(try severity([]) == .high)
    #expect(try severity([], tells: false) == .medium)
    #expect(try severity([decision(date(2010, 1, 1), .open)]) == .medium)
    #expect(try severity([decision(date(2024, 11, 30), .done)]) == .medium)
    #expect(try severity([decision(date(2024, 11, 29), .done)]) == .high)
    #expect(try severity([decision(date(2026, 11, 1), .dropped)]) == .high)
    #expect(try severity([decision(nil, .done)]) == .medium)
    #expect(try severity([decision(date(2026, 12, 1), .open)]) == .high)
    #expect(try severity([], review: date(2027, 6, 30)) == .medium)
    #expect(try severity([], review: date(2027, 7, 1)) == .high)
    #expect(try severity([], review: date(2026, 11, 29)) == .high)
    let notice = roster { $0.notice = self.date(2027, 6, 30) }
    #expect(try agreements(notice).outcome.findings.map(\.severity) == [.low])
  }

  @Test("up to three ends have a finding each, four are told in one")
  func several() throws {
    func kinds(_ count: Int) throws -> [String] {
      var made = roster()
      made.collaborations = (0..<count).map { place in
        var one = whole
        one.id = "s\(place)"
        one.to = self.date(2027, 1 + place, 1)
        return one
      }
      return try agreements(made).outcome.findings.map(\.kind)
    }
    #expect(try kinds(3) == ["agreement_ends", "agreement_ends", "agreement_ends"])
    #expect(try kinds(4) == ["agreements_end"])
  }

  @Test("a review is overdue from the day after; of medium importance from 365 days on")
  func reviews() throws {
    func finding(_ review: Day?) throws -> Finding? {
      try agreements(roster { $0.review = review }).outcome.findings
        .first { $0.kind == "reviews_overdue" }
    }
    #expect(try finding(day) == nil)
    #expect(try finding(date(2026, 11, 29))?.severity == .low)
    #expect(try finding(Day(number: day.number - 364))?.severity == .low)
    #expect(try finding(Day(number: day.number - 365))?.severity == .medium)
    let one = try #require(try finding(date(2025, 9, 30)))
    #expect(
      plain(one.fact.swedish)
        == "Ett avtal skulle enligt listan ha setts över: <s0> (2025-09-30).")
  }

  @Test("no agreement and no end are told only where others have one")
  func unknown() throws {
    var made = roster({ ($0.agreement, $0.review) = ("", nil) })
    let row = try agreements(made).rows[0]
    #expect(row.lacksAgreement == true && row.isOpenEnded == true)
    made.collaborations.removeLast()
    made.collaborations[0].status = .running
    let alone = try agreements(made)
    #expect(alone.rows[0].lacksAgreement == nil && alone.rows[0].isOpenEnded == nil)
    #expect(alone.outcome.findings.isEmpty)
    #expect(alone.outcome.keyFigures.allSatisfy { $0.value == .unknown })
    made.collaborations[0].status = nil
    #expect(Agreements(of: Review(of: made, asOf: day)) == nil)
  }

  /// "… genomtänkta samverkansavtal där roller, resurser och ansvarsfördelning regleras och systematiskt följs
  /// upp": the study of fourteen municipalities, on what is at risk where collaboration is not made formal.
  @Test(
    "the study's rule: an agreement is written and followed up, else it may rest on single people")
  func quoted() throws {
    let made = roster({ $0.agreement = "" }, { $0.review = self.date(2026, 1, 31) })
    let findings = try agreements(made).outcome.findings
    #expect(findings.map(\.kind) == ["reviews_overdue", "agreements_missing"])
    #expect(plain(findings[1].meaning.swedish).contains("roller, resurser och ansvar"))
    #expect(plain(findings[1].meaning.swedish).contains("enskilda personer"))
  }

  @Test("warning signs name their row and their table, of what runs alone")
  func signs() throws {
    var made = roster(
      { $0.costKey = Worded("folkmängd", meaning: .population) }, { $0.status = .ended })
    for (organisation, wanted) in [(0, 1), (1, 3)] {
      for place in [0, 1] {
        var step = LadderStep(collaboration: Index(place), organisation: Index(organisation))
        step.wanted = wanted
        made.ladder.append(step)
      }
    }
    for (factor, rating) in [("tydliga gränser", 0), ("tillit", 1), ("mandat", 2)] {
      var row = KeyFactor(collaboration: 0, factor: factor)
      row.rating = rating
      made.keyFactors.append(row)
    }
    func effect(_ measured: Double, _ year: Int, _ direction: Effect.Direction = .lower) {
      var row = Effect(about: .collaboration(0), dimension: Worded("ekonomi", meaning: .economy))
      (row.baseline, row.measured, row.direction) = (100, measured, direction)
      (row.date, row.unit) = (date(year, 12, 31), "tkr")
      made.effects.append(row)
    }
    // What was measured last decides; what is measured after the day is not known yet.
    effect(120, 2025)
    effect(90, 2024)
    effect(80, 2026)
    let signs = try agreements(made).signs.all
    #expect(signs.map(\.kind) == [.ladder, .effects, .factors, .costKey])
    #expect(
      signs.map(\.row) == ["1–3", "ekonomi: 100 → 120 tkr", "tydliga gränser (0); tillit (1)", ""])
    #expect(signs.map(\.collaboration) == [0, 0, 0, 2])
    let outcome = try agreements(made).outcome
    #expect(
      outcome.cells(.agreementSigns, .fromTable)
        == ["ladder.csv", "effects.csv", "key_factors.csv", "collaborations.csv"])
    // The self-test is not told, so that no sign is not none.
    #expect(outcome.cells(.agreements, .signs) == ["3", "1"])
    made.ladder = []
    made.keyFactors = []
    made.effects = []
    #expect(try agreements(made).outcome.cells(.agreements, .signs) == ["", "1"])
  }

  @Test("by definition on random rows", arguments: 0..<200)
  func definition(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    func any() -> Day? {
      random.below(3) == 0 ? nil : Day(number: day.number - 500 + Int32(random.below(1000)))
    }
    var made = roster({ _ in }, { _ in }, { _ in }, { _ in })
    for at in 0..<4 {
      let days = [any(), any()].compactMap(\.self).sorted()
      made.collaborations[at].from = random.below(4) == 0 ? nil : days.first
      made.collaborations[at].to = days.count > 1 ? days[1] : nil
      (made.collaborations[at].notice, made.collaborations[at].review) = (any(), any())
      made.collaborations[at].status =
        ([nil] + Collaboration.Status.allCases.map { Optional($0) })[
          random.below(5)]
    }
    let all = try agreements(made)
    let end = day.adding(months: 12)
    for (at, one) in made.collaborations.enumerated() {
      let isOver = one.to.map { $0 < day } ?? (one.status == .ended)
      let isLater = one.from.map { $0 > day } ?? (one.status == .planned)
      let row = try #require((all.rows + all.ended).first { $0.collaboration == Index(at) })
      #expect(all.ended.contains { $0.collaboration == Index(at) } == (isOver && !isLater))
      let runs = !isOver && !isLater
      #expect(row.runs == runs && one.isActive(on: day) == runs)
      #expect(row.endsSoon == (runs && (one.to.map { day <= $0 && $0 <= end } ?? false)))
      #expect(row.noticeSoon == (runs && (one.notice.map { day <= $0 && $0 <= end } ?? false)))
      #expect(row.isOverdue == (runs && (one.review.map { $0 < day } ?? false)))
    }
  }
}
