// Effects in dimensions: the verdict at its limits, series over time, and what is told.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct EffectsTests {
  private static let day = Day.today

  private func effect(
    _ direction: Effect.Direction?, _ baseline: Double?, _ target: Double?, _ measured: Double?,
    days: Int32? = 0
  ) -> Effect {
    var one = Effect(
      about: .area("Avfall"), dimension: Worded("ekonomi", meaning: .economy))
    (one.direction, one.baseline, one.target) = (direction, baseline, target)
    (one.measured, one.unit, one.level) = (measured, "kr", .operations)
    one.date = days.map { Day(number: Self.day.number + $0) }
    return one
  }

  private func effects(_ rows: [Effect]) throws -> Effects {
    var roster = Roster(name: "made up")
    roster.effects = rows
    return try #require(Effects(of: roster, asOf: Self.day))
  }

  @Test(
    "the rule of each verdict, below, at and above its limit",
    arguments: [
      // Target 90 from 100, expected lower.
      (.lower, 100, 90, 89.9, .met), (.lower, 100, 90, 90, .met), (.lower, 100, 90, 90.1, .partly),
      (.lower, 100, 90, 99.9, .partly), (.lower, 100, 90, 100, .unchanged),
      (.lower, 100, 90, 100.1, .contrary),
      (.higher, 3, 4, 4, .met), (.higher, 3, 4, 3.9, .partly), (.higher, 3, 4, 3, .unchanged),
      (.higher, 3, 4, 2.9, .contrary),
      // Without a target.
      (.lower, 100, nil, 99.9, .met), (.lower, 100, nil, 100, .unchanged),
      (.lower, 100, nil, 100.1, .contrary), (.higher, 0, nil, 0.1, .met),
      (.higher, 0, nil, -0.1, .contrary),
      // Without a baseline the way is not known.
      (.lower, nil, 90, 90, .met), (.lower, nil, 90, 90.1, .missed),
      (.higher, nil, 90, 89.9, .missed),
      // Expected unchanged.
      (.unchanged, 10, nil, 10, .met), (.unchanged, 10, nil, 10.1, .changed),
      (.unchanged, nil, 10, 9.9, .changed), (.unchanged, 10, 12, 12, .met),
      (.unchanged, 10, 12, 12.1, .changed), (.unchanged, 10, 12, 9.9, .changed),
      // Nothing to compare with, or a target on the wrong side.
      (nil, 100, 90, 80, .notComparable), (.lower, nil, nil, 80, .notComparable),
      (.lower, 100, 100, 80, .notComparable), (.lower, 100, 110, 80, .notComparable),
      (.higher, 100, 90, 120, .notComparable), (.unchanged, nil, nil, 1, .notComparable),
    ] as [(Effect.Direction?, Double?, Double?, Double, Effects.Verdict)])
  func rule(
    direction: Effect.Direction?, baseline: Double?, target: Double?, measured: Double,
    verdict: Effects.Verdict
  ) throws {
    #expect(
      Effects.Verdict(direction, baseline: baseline, target: target, measured: measured) == verdict)
    #expect(
      try effects([effect(direction, baseline, target, measured)]).rows[0].verdict == verdict)
  }

  @Test("the lecture's own case: lower costs expected, higher got")
  func lecture() throws {
    let row = try effects([effect(.lower, 100, 95, 112)]).rows[0]
    #expect(row.verdict == .contrary)
  }

  @Test(
    "what is measured after the day is not known, and what is not measured is early until its day",
    arguments: [
      (nil, nil, .notMeasured), (nil, -1, .notMeasured), (nil, 0, .notMeasured),
      (nil, 1, .tooEarly), (90, 1, .tooEarly), (90, 0, .met), (90, nil, .met),
    ] as [(Double?, Int32?, Effects.Verdict)])
  func days(measured: Double?, days: Int32?, verdict: Effects.Verdict) throws {
    let all = try effects([effect(.lower, 100, 90, measured, days: days)])
    #expect(all.rows[0].verdict == verdict)
    #expect(all.due.isEmpty == (verdict == .tooEarly))
  }

  @Test("of several measurements the latest tells, and the others are kept, oldest first")
  func series() throws {
    let rows = [
      effect(.lower, 100, 90, 95, days: -10), effect(nil, nil, nil, 102, days: -400),
      effect(nil, nil, nil, 80, days: 30), effect(.lower, nil, nil, 89, days: nil),
    ]
    let one = try #require(try effects(rows).rows.first)
    #expect(one.verdict == .partly && one.measured == 95 && one.age == 10)
    #expect(one.history.map(\.measured) == [89, 102, 95])
    // What the latest leaves blank is taken from the one before.
    let later = rows + [effect(nil, nil, nil, 90, days: 0)]
    let last = try #require(try effects(later).rows.first)
    #expect(last.verdict == .met && last.baseline == 100 && last.target == 90 && last.age == 0)
    // A target that is set for later is not that of today.
    let coming = [
      effect(.lower, 100, nil, 100.5, days: -5), effect(.lower, nil, 90, nil, days: 300),
    ]
    let now = try #require(try effects(coming).rows.first)
    #expect(now.target == nil && now.verdict == .contrary)
    // Another unit, level or thing is another series.
    var other = effect(.lower, 100, 90, 95)
    other.unit = "%"
    var steering = effect(.lower, 100, 90, 95)
    steering.level = .steering
    #expect(try effects([rows[0], other, steering]).rows.count == 3)
  }

  @Test("a measurement is old when more than 24 months have passed")
  func old() throws {
    let limit = Self.day.adding(months: -Effects.oldMonths)
    for (number, isOld) in [(limit.number, false), (limit.number - 1, true)] {
      let row = effect(.lower, 100, 90, 90, days: number - Self.day.number)
      let all = try effects([row])
      #expect(all.rows[0].isOld == isOld)
      #expect(
        all.outcome.findings.map(\.kind) == (isOld ? ["effects_measured_long_ago"] : []))
    }
    #expect(try !effects([effect(.lower, 100, 90, 90, days: nil)]).rows[0].isOld)
    // Nothing measured is never old.
    #expect(try !effects([effect(.lower, 100, 90, nil, days: -2000)]).rows[0].isOld)
  }

  @Test("findings: what went the other way, with numbers, unit, day and context; no cause")
  func findings() throws {
    var row = effect(.lower, 100, 95, 112.5, days: -1)
    row.context = "nytt lönesystem 2025"
    let finding = try #require(try effects([row]).outcome.findings.first)
    #expect(finding.kind == "contrary_effect" && finding.severity == .medium)
    #expect(finding.id == "contrary_effect/area:Avfall")
    #expect(
      plain(finding.fact.swedish)
        == "För området Avfall har mätvärdet gått åt motsatt håll mot det väntade. Ekonomi i verksamheten väntades "
        + "bli lägre än 100 kr och mättes till 112,5 kr (\(Day(number: Self.day.number - 1))). "
        + "Sammanhang: nytt lönesystem 2025."
    )
    #expect(
      plain(finding.fact.english)
        == "For the area Avfall, a measurement has moved in the opposite direction to what was expected. "
        + "Economy in operations was expected to be lower than 100 kr and was measured at 112.5 kr "
        + "(\(Day(number: Self.day.number - 1))). Context: nytt lönesystem 2025."
    )
    #expect(plain(finding.meaning.swedish).contains("Varför det blev så framgår inte"))
  }

  @Test("five contrary things are three findings, and word of two more; dimensions share one")
  func many() throws {
    var rows: [Effect] = []
    for number in 0..<5 {
      var one = effect(.lower, 1, nil, 2)
      one.about = .area("A\(number)")
      var two = one
      two.dimension = Worded("tillit", meaning: .trust)
      rows += [one, two]
    }
    let found = try effects(rows).outcome.findings
    #expect(found.map(\.id) == (0..<3).map { "contrary_effect/area:A\($0)" })
    #expect(found.cases == 5 && found[0].measures == [Measure("contrary", 2)])
  }

  @Test("what is not measured is one finding; the share is of those due")
  func notMeasured() throws {
    var rows = (0..<4).map { number in
      var one = effect(.lower, 1, nil, number == 0 ? 0 : nil)
      one.about = .area("A\(number)")
      return one
    }
    rows.append(effect(.lower, 1, nil, nil, days: 1))
    let outcome = try effects(rows).outcome
    #expect(outcome.findings.map(\.kind) == ["effects_not_measured"])
    #expect(
      plain(outcome.findings[0].fact.swedish)
        == "Tre av fyra väntade effekter har inget mätvärde. De gäller området A1, området A2 och området A3."
    )
    #expect(outcome.keyFigures[0].value == .share(0.25))
    #expect(
      outcome.cells(.effectMatrix, .effectEconomy) == [
        "met", "not_measured", "not_measured", "not_measured", "too_early",
      ])
  }

  @Test("a column that is empty in every row withholds what rests on it")
  func unknown() throws {
    let blank = try effects([effect(.lower, 100, 90, nil, days: -1)]).outcome
    #expect(blank.findings.isEmpty && blank.keyFigures[0].value == .unknown)
    #expect(blank.cells(.effects, .verdict) == [""] && blank.withheld.count == 1)
    #expect(blank.cells(.effectMatrix, .effectEconomy).isEmpty)
    let undirected = try effects([effect(nil, 100, 90, 120)]).outcome
    #expect(undirected.findings.isEmpty && undirected.cells(.effects, .verdict) == [""])
    #expect(undirected.keyFigures[0].value == .share(1))
    let undated = try effects([effect(.lower, 100, 90, 120, days: nil)]).outcome
    #expect(undated.keyFigures[0].value == .unknown)
    #expect(undated.findings.map(\.kind) == ["contrary_effect"])
    #expect(Effects(of: Roster(name: "empty"), asOf: Self.day) == nil)
  }

  @Test("a finding of a report that an effect is about is never told by its id")
  func ofFinding() throws {
    var row = effect(.higher, 2, nil, 1)
    row.about = .finding("cut_point/person:p1")
    let finding = try #require(try effects([row]).outcome.findings.first)
    for language in Language.allCases { #expect(!plain(finding.fact[language]).contains("p1")) }
    #expect(finding.id == "contrary_effect/dataset:")
  }

  @Test("the slow definition agrees on 300 seeded rows")
  func definition() throws {
    var random = SplitMix64(seed: 20)
    for _ in 0..<300 {
      func number() -> Double? { random.below(4) == 0 ? nil : Double(random.below(4)) }
      let direction = [Effect.Direction.lower, .higher, nil][random.below(3)]
      let (baseline, target, measured) = (number(), number(), Double(random.below(4)))
      let row = try effects([effect(direction, baseline, target, measured)]).rows[0]
      func isBeyond(_ a: Double, _ b: Double) -> Bool { direction == .lower ? a < b : a > b }
      var slow: Effects.Verdict
      if direction == nil || baseline == nil && target == nil {
        slow = .notComparable
      } else if let baseline, let target, !isBeyond(target, baseline) {
        slow = .notComparable
      } else if let target, measured == target || isBeyond(measured, target) {
        slow = .met
      } else if let baseline {
        slow =
          measured == baseline
          ? .unchanged : isBeyond(measured, baseline) ? (target == nil ? .met : .partly) : .contrary
      } else {
        slow = .missed
      }
      #expect(row.verdict == slow)
    }
  }
}
