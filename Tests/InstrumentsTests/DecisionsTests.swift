// Decisions and goals: what is overdue, loose, gone or not carried out, at and above each limit.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct DecisionsTests {
  private static let day = Day(number: 20_000)

  private func day(_ ago: Int32) -> Day { Day(number: Self.day.number - ago) }

  private func decision(
    _ id: String, _ about: Matter = .area("IT"), _ change: (inout Decision) -> Void = { _ in }
  ) -> Decision {
    var one = Decision(id: id, name: "Beslut \(id)", about: about)
    one.date = day(300)
    one.level = Roster.defaultLevels[0]
    (one.kind, one.status) = (.assignment, .open)
    (one.responsible, one.due) = ("kansliet", Self.day)
    change(&one)
    return one
  }

  private func roster(_ decisions: [Decision]) -> Roster {
    var roster = Roster(name: "made up")
    roster.decisions = decisions
    roster.tables = [.decisions]
    return roster
  }

  private func entry(_ change: (inout Decision) -> Void) throws -> Decisions.Entry {
    // The other one tells what the first lacks, so that it is known to lack it.
    try #require(
      Decisions(
        of: roster([decision("a", .area("IT"), change), decision("z")]), asOf: Self.day)?
        .entries.first)
  }

  @Test("overdue is open with the last day before the day; on it is in time")
  func overdue() throws {
    let rows: [(Int32, Decision.Status?, Int?)] = [
      (0, .open, nil), (1, .open, 1), (400, .open, 400), (-1, .open, nil), (1, .done, nil),
      (1, .dropped, nil), (1, nil, nil),
    ]
    for (ago, status, overdue) in rows {
      let entry = try entry { ($0.due, $0.status) = (day(ago), status) }
      #expect(entry.daysOverdue == overdue)
      #expect(entry.isOpen == status.map { $0 == .open })
    }
    #expect(try entry { $0.due = nil }.daysOverdue == nil)
  }

  @Test(
    "a decision that is dated after the day is not counted, one on it and one without a date are")
  func later() {
    let all = [
      decision("a") { $0.date = day(-1) }, decision("b") { $0.date = Self.day },
      decision("c") { $0.date = nil },
    ]
    #expect(
      Decisions(of: roster(all), asOf: Self.day)?.entries.map(\.decision.id) == ["b", "c"])
    #expect(Decisions(of: roster([all[0]]), asOf: Self.day) == nil)
  }

  @Test("overdue is high where a political one is more than half a year late, else medium")
  func severity() throws {
    for (ago, level, severity) in [
      (182, 0, Severity.medium), (183, 0, .high), (400, 1, .medium),
    ] as [(Int32, Int, Severity)] {
      let late = decision("a") {
        $0.due = day(ago)
        $0.level = Roster.defaultLevels[level]
      }
      let outcome = try #require(
        Decisions(of: roster([late, decision("z")]), asOf: Self.day)
      ).outcome
      #expect(outcome.findings.map(\.id) == ["decisions_overdue/dataset:"])
      #expect(outcome.findings.map(\.severity) == [severity])
      #expect(outcome.keyFigures.map(\.value) == [.count(2), .count(1)])
    }
  }

  @Test("who is waited for is told of the longest overdue, in one finding")
  func waiting() throws {
    let late = [
      decision("a") { $0.due = day(10) },
      decision("b") { ($0.due, $0.responsible) = (day(20), "IT-rådet") },
    ]
    let outcome = try #require(Decisions(of: roster(late), asOf: Self.day)).outcome
    #expect(
      outcome.findings.map { plain($0.fact.swedish) } == [
        "Två öppna beslut är försenade. Längst, 20 dagar, har ”Beslut b” dröjt. Ansvarig är IT-rådet."
      ])
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(sheet.texts(.waitingFor) == ["kansliet", "IT-rådet"])
    #expect(sheet[.daysOverdue] == .whole([10, 20]))
  }

  @Test("without a status none is known to be open or overdue")
  func untold() throws {
    let outcome = try #require(
      Decisions(
        of: roster([
          decision("a") { ($0.status, $0.due, $0.responsible) = (nil, day(9), "") }
        ]), asOf: Self.day)
    ).outcome
    #expect(outcome.keyFigures.map(\.value) == [.unknown, .unknown])
    #expect(outcome.findings.isEmpty)
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(sheet[.isOpen] == .flag([nil]))
  }

  @Test("a task that is open lacks a responsible or a last day only where others have one")
  func loose() throws {
    let rows: [(Decision.Kind?, Decision.Status?, Bool)] = [
      (.assignment, .open, true), (.measure, .open, true), (.direction, .open, false),
      (.ending, .open, false), (.assignment, .done, false), (nil, .open, false),
      (.assignment, nil, false),
    ]
    for (kind, status, isLoose) in rows {
      let entry = try entry {
        ($0.kind, $0.status, $0.responsible, $0.due) = (kind, status, "", nil)
      }
      #expect(entry.isLoose == isLoose && entry.lacksResponsible == isLoose)
    }
    let alone = decision("a") { ($0.responsible, $0.due) = ("", nil) }
    #expect(
      try #require(Decisions(of: roster([alone]), asOf: Self.day)).entries.allSatisfy {
        !$0.isLoose
      })
    let undated = try #require(
      Decisions(of: roster([decision("a") { $0.due = nil }, decision("z")]), asOf: Self.day))
    #expect(undated.outcome.findings.map(\.severity) == [.low])
    #expect(
      plain(undated.outcome.findings[0].fact.swedish)
        == "Bland öppna uppdrag och åtgärder saknar ett sista dag: ”Beslut a”."
    )
  }

  @Test("an ending is not carried out when what is to end runs on, and its own last day has passed")
  func endings() throws {
    func runsOn(
      _ change: (inout Collaboration) -> Void, _ other: (inout Decision) -> Void = { _ in }
    ) throws -> (Decisions.Today?, Bool) {
      var one = Collaboration(id: "s", name: "Bolaget")
      one.status = .running
      change(&one)
      var roster = roster([
        decision("a", .collaboration(0)) {
          ($0.kind, $0.due) = (.ending, day(1))
          other(&$0)
        }
      ])
      roster.collaborations = [one]
      let entry = try #require(Decisions(of: roster, asOf: Self.day)?.entries.first)
      return (entry.today, entry.runsOn)
    }
    #expect(try runsOn { _ in } == (.running, true))
    #expect(try runsOn({ _ in }, { $0.due = nil }) == (.running, true))
    #expect(try runsOn({ _ in }, { $0.due = Self.day }) == (.running, false))
    #expect(try runsOn({ _ in }, { $0.status = .dropped }) == (.running, false))
    #expect(try runsOn({ _ in }, { $0.kind = .direction }) == (.running, false))
    #expect(try runsOn { $0.status = .ending } == (.endStated, false))
    #expect(try runsOn { $0.to = Self.day } == (.endStated, false))
    #expect(try runsOn { $0.to = day(1) } == (.ended, false))
    #expect(try runsOn { $0.status = .ended } == (.ended, false))
    #expect(try runsOn { $0.from = day(-1) } == (.planned, false))
    // Nothing tells when it ends: it is not known to run.
    #expect(try runsOn { $0.status = nil } == (nil, false))
  }

  @Test("a finding is told by its kind and never by its id, and what is gone is told")
  func matters() throws {
    let all = [
      decision("a", .finding("sole_bridges/person:p1")), decision("b", .other("Måltider")),
    ]
    let outcome = try #require(Decisions(of: roster(all), asOf: Self.day)).outcome
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(sheet.texts(.about) == ["sole_bridges", "Måltider"])
    #expect(sheet.texts(.aboutKind) == ["finding", "other"])
    #expect(sheet.texts(.aboutID) == ["sole_bridges/person:p1", ""])
    #expect(outcome.findings.map(\.id) == ["decisions_without_matter/dataset:"])
    for finding in outcome.findings { #expect(!finding.id.contains("person")) }
  }

  @Test("the slow definition agrees on 200 seeded lists")
  func definition() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let all = (0..<1 + random.below(9)).map { number in
        decision("b\(number)") {
          $0.date = random.below(5) == 0 ? nil : day(Int32(random.below(60)) - 10)
          $0.due = random.below(4) == 0 ? nil : day(Int32(random.below(60)) - 30)
          $0.status = random.below(4) == 0 ? nil : Decision.Status.allCases[random.below(3)]
        }
      }
      var expected: [String: Int] = [:]
      for one in all {
        if let date = one.date, date > Self.day { continue }
        guard one.status == .open, let due = one.due, due < Self.day else { continue }
        expected[one.id] = Int(Self.day.number - due.number)
      }
      let found = Decisions(of: roster(all), asOf: Self.day)?.overdue ?? []
      #expect(
        Dictionary(uniqueKeysWithValues: found.map { ($0.decision.id, $0.daysOverdue ?? 0) })
          == expected)
      let days = found.compactMap(\.daysOverdue)
      #expect(days == days.sorted(by: >))
    }
  }
}

@Suite struct GoalsTests {
  private static let day = Day(number: 20_000)

  private func roster(
    _ goals: [(String, Goal.Scope?, Index?, Int?)], _ initiatives: [Index?]
  ) -> Roster {
    var roster = Roster(name: "made up")
    roster.goals = goals.map { id, scope, parent, year in
      var goal = Goal(id: id, name: "Mål \(id)")
      goal.scope = Worded(scope?.rawValue ?? "", meaning: scope)
      (goal.parent, goal.year) = (parent, year)
      return goal
    }
    roster.initiatives = initiatives.enumerated().map { number, goal in
      var one = Initiative(id: "i\(number)", name: "Initiativ \(number)")
      one.goal = goal.map { roster.goals[Int($0)].id } ?? "eget"
      one.commonGoal = goal
      return one
    }
    roster.tables = [.goals, .initiatives]
    return roster
  }

  @Test("a common goal has the initiatives of those under it; one without any is told")
  func without() throws {
    // 20 000 days are in 2024: that year has not passed, 2023 has.
    let roster = roster(
      [
        ("a", .association, nil, 2024), ("b", .organisation, 0, 2023),
        ("c", .association, nil, nil), ("d", .nation, nil, nil),
      ], [1, 1, nil])
    let goals = try #require(Goals(of: roster, asOf: Self.day))
    #expect(goals.entries.map(\.initiatives) == [0, 2, 0, 0])
    #expect(goals.entries.map(\.below) == [2, 2, 0, 0])
    #expect(goals.entries.map(\.hasPassed) == [false, true, nil, nil])
    #expect(
      goals.outcome.findings.map { plain($0.fact.swedish) } == [
        "Ett av två gemensamma mål har inget initiativ: Mål c.",
        "Målåret har passerat för ett mål: Mål b.",
      ])
  }

  @Test("where no initiative names a goal none is said to be without")
  func unknown() throws {
    var roster = roster([("a", .association, nil, nil)], [nil])
    roster.initiatives[0].goal = ""
    let outcome = try #require(Goals(of: roster, asOf: Self.day)).outcome
    #expect(outcome.findings.isEmpty)
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(sheet[.goalInitiatives] == .whole([nil]))
    roster.initiatives = []
    #expect(try #require(Goals(of: roster, asOf: Self.day)).outcome.findings.isEmpty)
    roster.goals = []
    #expect(Goals(of: roster, asOf: Self.day) == nil)
  }

  @Test("goals in a ring are each counted once; chains agree with the slow definition")
  func chains() throws {
    let ring = roster([("a", .association, 1, nil), ("b", .association, 0, nil)], [0])
    #expect(try #require(Goals(of: ring, asOf: Self.day)).entries.map(\.below) == [1, 1])
    var random = SplitMix64(seed: 9)
    for _ in 0..<100 {
      let count = 1 + random.below(7)
      let made = roster(
        (0..<count).map { at in
          ("g\(at)", .association, random.below(3) == 0 ? nil : Index(random.below(count)), nil)
        }, (0..<random.below(9)).map { _ in Index(random.below(count)) })
      func reaches(_ from: Index, _ to: Int) -> Bool {
        var at: Index? = from
        for _ in 0...count {
          guard let own = at else { return false }
          if Int(own) == to { return true }
          at = made.goals[Int(own)].parent
        }
        return false
      }
      let expected = (0..<count).map { goal in
        made.initiatives.count { $0.commonGoal.map { reaches($0, goal) } ?? false }
      }
      #expect(try #require(Goals(of: made, asOf: Self.day)).entries.map(\.below) == expected)
    }
  }
}
