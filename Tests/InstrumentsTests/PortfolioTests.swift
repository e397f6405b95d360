// The portfolio: stages and days, criteria, order, the four fields, and the slow definition.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct PortfolioTests {
  private static let day = Day(number: 20_000)

  /// A whole initiative: owner, mandate, goal, two parties, judged 3 all over, 100 days on a stage.
  private func whole(_ id: String) -> Initiative {
    var one = Initiative(id: id, name: "Initiativ \(id)")
    one.stage = .tested
    one.since = Day(number: 19_900)
    one.owner = 0
    one.mandate = "beslut"
    one.goal = "mål"
    one.parties = [0, 1]
    (one.fit, one.benefit, one.feasibility) = (3, 3, 3)
    (one.role, one.assignment) = (.explore, .strategic)
    return one
  }

  private func roster(_ initiatives: [Initiative]) -> Roster {
    var roster = Roster(name: "made up")
    roster.organisations = [Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B")]
    roster.initiatives = initiatives
    roster.tables = [.initiatives, .initiativeParties]
    return roster
  }

  private func entry(_ change: (inout Initiative) -> Void) throws -> Portfolio.Entry {
    var one = whole("i")
    change(&one)
    // The other one tells what the first lacks, so that it is known to lack it.
    return try #require(
      Portfolio(of: roster([one, whole("z")]), asOf: Self.day)?.entries.first)
  }

  @Test("stuck is more than 730 days on a stage before the last")
  func stuck() throws {
    for (days, stage, isStuck) in [
      (730, Initiative.Stage.identified, false), (731, .identified, true), (731, .scaled, true),
      (5000, .mandated, false),
    ] {
      let entry = try entry {
        $0.since = Day(number: Int32(20_000 - days))
        $0.stage = stage
      }
      #expect(entry.days == days && entry.isStuck == isStuck)
    }
    let undated = try entry { $0.since = nil }
    #expect(undated.days == nil && !undated.isStuck && undated.stage == .tested)
  }

  @Test("a stage that begins after the day is not known yet, one that begins on it is")
  func later() throws {
    let later = try entry { $0.since = Day(number: 20_001) }
    #expect(later.stage == nil && later.days == nil)
    let today = try entry { $0.since = Self.day }
    #expect(today.stage == .tested && today.days == 0)
  }

  @Test("the portfolio takes a mandate, a goal and two organisations, the owner among them")
  func criteria() throws {
    #expect(try entry { _ in }.isPortfolio == true)
    for (lacks, change) in [
      ([.mandate], { $0.mandate = "" }), ([.goal], { $0.goal = "" }),
      ([.parties], { $0.parties = [0] }), ([.parties], { $0.parties = [] }),
      ([.mandate, .goal], { ($0.mandate, $0.goal) = ("", "") }), ([], { $0.parties = [1] }),
    ] as [([Portfolio.Criterion], (inout Initiative) -> Void)] {
      let entry = try entry(change)
      #expect(entry.lacks == lacks && entry.isPortfolio == lacks.isEmpty)
    }
  }

  @Test("without the table of parties the answer is unknown, unless something else is lacking")
  func unknown() throws {
    var (one, other) = (whole("i"), whole("z"))
    one.parties = []
    other.parties = []
    var roster = roster([one, other])
    roster.tables = [.initiatives]
    #expect(try #require(Portfolio(of: roster, asOf: Self.day)).entries[0].isPortfolio == nil)
    roster.initiatives[0].goal = ""
    #expect(try #require(Portfolio(of: roster, asOf: Self.day)).entries[0].isPortfolio == false)
  }

  @Test("a column that is empty for all is unknown: no mandate is not said to be lacking")
  func emptyColumns() throws {
    let initiatives = ["i1", "i2"].map { id in
      var one = whole(id)
      (one.mandate, one.goal, one.since) = ("", "", nil)
      return one
    }
    let portfolio = try #require(Portfolio(of: roster(initiatives), asOf: Self.day))
    let outcome = portfolio.outcome
    #expect(portfolio.entries.allSatisfy { $0.lacks == [] && $0.isPortfolio == nil })
    #expect(!outcome.findings.contains { $0.kind == "initiative_loose" })
    #expect(outcome.keyFigures.map(\.value) == [.count(2), .unknown])
    #expect(
      outcome.unknowns.map(\.sentence.swedish) == [
        "Initiativ som har stått länge på samma steg kan inte bedömas: initiatives.csv saknar uppgift om när steget "
          + "inleddes."
      ])
    let route = try #require(Contract.sheets(of: [outcome]).first { $0.name == "route" })
    #expect(route[.stuck] == .whole([nil, nil, nil, nil]))
  }

  @Test(
    "priority: sum, then fit, benefit, feasibility; full equals share a place; unjudged have none")
  func priority() throws {
    // Fit, benefit, feasibility: sums 12, 12, 12, 12, 13 and one unjudged.
    let grades: [(Int?, Int, Int)] = [
      (4, 4, 4), (4, 5, 3), (5, 2, 5), (4, 4, 4), (3, 5, 5), (nil, 5, 5),
    ]
    let initiatives = grades.enumerated().map { number, grade in
      var one = whole("i\(number)")
      (one.fit, one.benefit, one.feasibility) = grade
      return one
    }
    let entries = try #require(Portfolio(of: roster(initiatives), asOf: Self.day)).entries
    #expect(entries.map(\.priority) == [4, 3, 2, 4, 1, nil])
    #expect(entries.map(\.score) == [12, 12, 12, 12, 13, nil])
  }

  @Test("the four fields are role by assignment, and an unknown one is none")
  func fields() throws {
    let changes: [(Initiative.Role?, Initiative.Assignment?)] = [
      (.explore, .operative), (.explore, .strategic), (.produce, .strategic),
      (.produce, .strategic),
      (nil, .operative), (.produce, nil),
    ]
    let initiatives = changes.enumerated().map { number, change in
      var one = whole("i\(number)")
      (one.role, one.assignment) = change
      return one
    }
    let portfolio = try #require(Portfolio(of: roster(initiatives), asOf: Self.day))
    #expect(
      Portfolio.Field.all.map(\.name) == [
        "explore_operative", "explore_strategic", "produce_operative", "produce_strategic",
      ])
    #expect(portfolio.balance == [1, 1, 0, 2])
    #expect(
      portfolio.outcome.findings.filter { $0.kind == "empty_field" }.map(\.id) == [
        "empty_field/area:produce_operative"
      ])
  }

  @Test("what lacks owner or mandate is told, and what is stuck as well weighs more")
  func findings() throws {
    var loose = whole("lös")
    (loose.owner, loose.mandate, loose.since) = (nil, "", Day(number: 18_000))
    let outcome = try #require(
      Portfolio(of: roster([loose, whole("hel")]), asOf: Self.day)?.outcome)
    #expect(
      outcome.findings.map(\.id) == [
        "initiative_stuck/initiative:lös", "initiative_loose/initiative:lös",
      ])
    #expect(outcome.findings.map(\.severity) == [.medium, .medium])
    // 2000 / 365.25 = 5.475…
    #expect(
      outcome.findings.map { plain($0.fact.swedish) } == [
        "Initiativet Initiativ lös har stått på steget prövat i fem och ett halvt år.",
        "Initiativet Initiativ lös har varken ägare eller uppdrag.",
      ])
    #expect(outcome.keyFigures.map(\.value) == [.count(2), .count(1)])
  }

  @Test("the tables: contract columns first, the route by stage with its middle time")
  func tables() throws {
    let initiatives = [
      (100, Initiative.Stage.tested), (300, .tested), (900, .tested), (5, .mandated),
    ]
    .enumerated().map { number, row in
      var one = whole("i\(number)")
      one.since = Day(number: Int32(20_000 - row.0))
      one.stage = row.1
      return one
    }
    let outcome = try #require(Portfolio(of: roster(initiatives), asOf: Self.day)?.outcome)
    let sheets = Contract.sheets(of: [outcome])
    #expect(sheets.map(\.name) == ["portfolio", "route", "process", "four_fields"])
    #expect(
      sheets[0].columns.prefix(8).map(\.name) == [
        "initiative", "stage", "days_in_stage", "owner", "mandate", "portfolio", "priority",
        "field_of_four",
      ])
    #expect(sheets[1][.initiatives] == .whole([0, 3, 0, 1]))
    #expect(sheets[1][.medianDays] == .real([nil, 300, nil, 5]))
    #expect(sheets[1][.stuck] == .whole([0, 1, 0, 0]))
  }

  @Test("how many are stuck is told of those alone of which it is known")
  func stuckSentence() throws {
    var (old, undated, done) = (whole("a"), whole("b"), whole("c"))
    old.since = Day(number: 18_000)
    undated.since = nil
    (done.since, done.stage) = (nil, .mandated)
    func portfolio(_ initiatives: [Initiative]) throws -> Portfolio {
      try #require(Portfolio(of: roster(initiatives), asOf: Self.day))
    }
    #expect(
      try portfolio([old, done]).stuckSentence.swedish
        == "Ett har stått mer än två år på samma steg.")
    #expect(
      try portfolio([old, done]).outcome.keyFigures[1].label.swedish
        == "initiativ som har stått mer än två år på samma steg")
    let partly = try portfolio([old, undated, done])
    #expect(
      partly.stuckSentence.swedish
        == "Av två där det är känt har ett stått mer än två år på samma steg.")
    #expect(partly.outcome.keyFigures[1].value == .count(1))
    #expect(
      partly.outcome.keyFigures[1].label.swedish
        == "initiativ som har stått mer än två år på samma steg (minst: tiden på steget är inte känd för alla)"
    )
    #expect(
      try portfolio([undated]).stuckSentence.swedish.hasPrefix(
        "Hur många initiativ som har stått länge på samma steg kan inte bedömas: "))
  }

  @Test("no initiatives, no portfolio")
  func absent() {
    #expect(Portfolio(of: roster([]), asOf: Self.day) == nil)
  }

  @Test("the slow definition of places agrees on 200 seeded portfolios")
  func definition() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let initiatives = (0..<1 + generator.below(12)).map { number in
        var one = whole("i\(number)")
        one.fit = generator.below(8) == 0 ? nil : 1 + generator.below(3)
        one.benefit = 1 + generator.below(3)
        one.feasibility = 1 + generator.below(3)
        return one
      }
      let entries = try #require(Portfolio(of: roster(initiatives), asOf: Self.day)).entries
      // A place is one more than the number of initiatives that beat it; the sum weighs most.
      func value(_ one: Initiative) -> Int? {
        guard let f = one.fit, let b = one.benefit, let u = one.feasibility else { return nil }
        return (f + b + u) * 1000 + f * 100 + b * 10 + u
      }
      for (entry, one) in zip(entries, initiatives) {
        let own = value(one)
        let beaten = own.map { own in initiatives.count { (value($0) ?? -1) > own } + 1 }
        #expect(entry.priority == beaten)
      }
    }
  }
}
