// Answers that age: at and above each limit, both orders by hand, and effects in their units.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ReadinessAgeTests {
  private static let today = Day(number: 20_778)  // 2026-11-21

  private static func answer(
    asked: Int? = nil, until: Int? = nil, _ stance: Readiness.Stance = .lead
  ) -> Readiness {
    var row = Readiness(organisation: 0, area: "HR", stance: stance)
    row.asked = asked.map { Day(number: today.number + Int32($0)) }
    row.until = until.map { Day(number: today.number + Int32($0)) }
    return row
  }

  @Test("until decides where it is told: the last day holds, the day after does not")
  func until() {
    #expect(Self.answer(until: 0).age(on: Self.today, months: 24) == .current)
    #expect(Self.answer(until: -1).age(on: Self.today, months: 24) == .expired)
    #expect(Self.answer(asked: -9000, until: 0).age(on: Self.today, months: 24) == .current)
    #expect(Self.answer(asked: -1, until: -1).age(on: Self.today, months: 24) == .expired)
  }

  @Test("without until it holds for so many months: on the day, and not after it")
  func months() {
    var row = Self.answer()
    row.asked = Day(year: 2024, month: 11, day: 21)
    #expect(row.age(on: Self.today, months: 24) == .current)
    row.asked = Day(year: 2024, month: 11, day: 20)
    #expect(row.age(on: Self.today, months: 24) == .expired)
    #expect(row.age(on: Self.today, months: 25) == .current)
  }

  @Test("without both it is of unknown age; one asked later is not there yet")
  func others() {
    #expect(Self.answer().age(on: Self.today, months: 24) == .undated)
    #expect(Self.answer(asked: 1).age(on: Self.today, months: 24) == nil)
    #expect(Self.answer(asked: 0).age(on: Self.today, months: 24) == .current)
  }

  /// Rows of one area, organisations in the order of the letters: upper case holds, lower case has expired.
  private static func matrix(_ rows: [(area: String, stances: String)]) throws -> ReadinessMatrix {
    var roster = Roster(name: "aged")
    roster.organisations = (0..<9).map { Organisation(id: "o\($0)", name: "O\($0)") }
    let stances: [Character: Readiness.Stance] = [
      "L": .lead, "O": .join, "A": .wait, "X": .abstain,
    ]
    for (area, letters) in rows {
      for (place, letter) in letters.enumerated() {
        guard let stance = stances[Character(letter.uppercased())] else { continue }
        var row = Readiness(organisation: Index(place), area: area, stance: stance)
        row.asked = letter.isUppercase ? today : Day(year: 2020, month: 10, day: 1)
        roster.readiness.append(row)
      }
    }
    return try #require(ReadinessMatrix(of: roster, asOf: today))
  }

  @Test("what has expired leaves what can start, is told as expired and is no refusal")
  func expired() throws {
    let matrix = try Self.matrix([("HR", "LoA"), ("IT", "loo"), ("Juridik", "LOa"), ("Lön", "Ooo")])
    #expect(matrix.areas.map(\.canStart) == [false, false, true, false])
    #expect(matrix.areas.map(\.couldStart) == [true, true, false, false])
    #expect(matrix.areas.map(\.isLeaderless) == [false, false, false, true])
    #expect(
      matrix.areas.map { $0.expired.map(\.organisation) } == [
        ["o1"], ["o0", "o1", "o2"], ["o2"], ["o1", "o2"],
      ])
    // No answer holds in IT: neither a score nor a place.
    #expect(matrix.ranks == [2, nil, 1, 3])
    let sheet = try #require(Contract.sheets(of: [matrix.outcome]).first)
    #expect(sheet.wholes(.score) == [4, nil, 5, 2])
    #expect(sheet.flags(.canStart) == [false, nil, true, false])
    #expect(sheet.flags(.couldStart) == [true, true, false, false])
    let finding = try #require(matrix.outcome.findings.first { $0.kind == "answers_expired" })
    #expect(finding.severity == .medium)
    #expect(finding.measures.map(\.value) == [2, 7, 12])
    #expect(
      plain(finding.fact.swedish)
        == "Sju av tolv svar om vilja att samverka har gått ut. Om de fortfarande gällde kunde två områden till "
        + "starta: HR och IT.")
  }

  @Test(
    "the finding on expired answers: medium where an area could start, low where one has no answer left",
    arguments: [("LOo", Severity.information), ("aaa", .low), ("Lo", .medium)])
  func severity(stances: String, severity: Severity) throws {
    let findings = try Self.matrix([("HR", stances)]).outcome.findings
    #expect(findings.first { $0.kind == "answers_expired" }?.severity == severity)
  }

  @Test("where all answers have expired the figures are unknown, not none")
  func unknown() throws {
    let outcome = try Self.matrix([("HR", "lo")]).outcome
    #expect(outcome.keyFigures.map(\.value) == [.unknown, .unknown])
    #expect(outcome.findings.map(\.kind) == ["answers_expired"])
  }

  @Test("both orders by hand: equals share the first of their places")
  func orders() throws {
    // HR: L + J = 1 + 1; IT: 0 + 3; Juridik: 2 + 0, W = 1; Lön: 0 + 0.
    let matrix = try Self.matrix([("HR", "LO"), ("IT", "OOO"), ("Juridik", "LLA"), ("Lön", "XX")])
    // Scores 5, 6, 7, 0; HR and Juridik can start.
    #expect(matrix.orders.leadersFirst == [2, 3, 1, 4])
    #expect(matrix.orders.whole == [3, 1, 2, 4])
    // Of six pairs, HR–IT and IT–Juridik are turned: (4 − 2) / 6.
    #expect(matrix.orders.tau == 1.0 / 3)
  }

  @Test(
    "orders and ages against their definitions on seeded rows",
    arguments: 1...40 as ClosedRange<UInt64>)
  func slowly(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = Array("LOAXloax")
    let rows = (0..<1 + random.below(7)).map { area in
      ("område \(area)", String((0..<1 + random.below(8)).map { _ in letters[random.below(8)] }))
    }
    let matrix = try Self.matrix(rows)
    func count(_ row: String, _ letter: Character) -> Int { row.count { $0 == letter } }
    for (place, (_, row)) in rows.enumerated() {
      let holds = row.contains { $0.isUppercase }
      #expect(matrix.areas[place].hasAnswers == holds)
      guard holds else { continue }
      func key(_ row: String) -> (Int, Int) {
        (count(row, "L") + count(row, "O"), count(row, "A"))
      }
      let before = rows.count { other in
        other.1.contains { $0.isUppercase } && key(other.1) > key(row)
      }
      #expect(matrix.orders.whole[place] == before + 1)
      #expect(
        matrix.areas[place].score == 3 * count(row, "L") + 2 * count(row, "O") + count(row, "A"))
    }
  }

  @Test("effects stand in the unit in which they were judged, with both ends and what they are of")
  func effects() throws {
    var roster = Roster(name: "effects")
    roster.organisations = [Organisation(id: "a", name: "A")]
    roster.readiness = [Readiness(organisation: 0, area: "HR", stance: .join)]
    var posts = AreaEffect(area: "Upphandling")
    (posts.unit, posts.meaning) = (.posts, "effektivare")
    (posts.economyShort, posts.economyLong) = (Amount(0), Amount(2, 1))
    var share = AreaEffect(area: "Kommunikation")
    (share.economy, share.condition) = (Amount(0.1), "Likartade rutiner")
    share.startCost = Amount(200_000)
    roster.areaEffects = [posts, share]
    let outcome = try #require(ReadinessMatrix(of: roster, asOf: Self.today)?.outcome)
    let sheet = try #require(Contract.sheets(of: [outcome]).first { $0.table == .areaEffects })
    #expect(sheet.texts(.area) == ["Kommunikation", "Upphandling"])
    #expect(
      sheet.reals(.economyShort) == [nil, 0] && sheet.reals(.economyShortHigh) == [nil, nil])
    #expect(sheet.reals(.economyLong) == [nil, 1] && sheet.reals(.economyLongHigh) == [nil, 2])
    #expect(sheet.reals(.economy) == [0.1, nil] && sheet.texts(.unit) == ["share", "posts"])
    #expect(sheet.texts(.effectKind) == ["", "effektivare"])
    #expect(sheet.reals(.startCost) == [200_000, nil])
    #expect(sheet.texts(.condition) == ["Likartade rutiner", ""])
  }
}
