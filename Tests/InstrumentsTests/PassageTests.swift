// The way of initiatives: which decisions make them political, their gates, contradictions and steps.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct PassageTests {
  private static let day = Day(number: 20_000)

  /// Two initiatives; the first is changed, the second has all that can be told.
  private func roster(
    _ change: (inout Initiative) -> Void = { _ in }, decisions: [Decision]? = nil,
    goals: Bool = false
  ) -> Roster {
    func whole(_ id: String) -> Initiative {
      var one = Initiative(id: id, name: "Initiativ \(id)")
      (one.stage, one.since) = (.tested, Day(number: 19_900))
      (one.owner, one.parties) = (0, [0, 1])
      (one.mandate, one.goal) = ("beslut i styrelsen", "mål")
      return one
    }
    var roster = Roster(name: "made up")
    roster.organisations = [Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B")]
    var first = whole("i")
    if goals {
      var goal = Goal(id: "m", name: "mål")
      goal.scope = Worded("förbundet", meaning: .association)
      roster.goals = [goal]
      first.commonGoal = 0
    }
    change(&first)
    roster.initiatives = [first, whole("z")]
    roster.decisions = decisions ?? []
    roster.tables = [.initiatives, .initiativeParties]
    return roster
  }

  private func decision(
    _ about: Matter = .initiative(0), _ change: (inout Decision) -> Void = { _ in }
  ) -> Decision {
    var one = Decision(id: "b", name: "Beslut", about: about)
    (one.date, one.level) = (Self.day, Roster.defaultLevels[0])
    (one.kind, one.status) = (.assignment, .open)
    change(&one)
    return one
  }

  private func entry(_ roster: Roster) throws -> Portfolio.Entry {
    try #require(Portfolio(of: roster, asOf: Self.day)?.entries.first)
  }

  @Test(
    "\"utvecklingsinsatser som är beslutade\": a political direction or assignment on the initiative itself"
  )
  func political() throws {
    let rows: [(Decision, Bool?)] = [
      (decision(), true), (decision { $0.kind = .direction }, true),
      (decision { $0.kind = .measure }, false), (decision { $0.kind = .ending }, false),
      (decision { $0.status = .dropped }, false), (decision { $0.status = .done }, true),
      (decision { $0.level = Roster.defaultLevels[1] }, false),
      (decision { $0.level = .untold }, nil), (decision { $0.kind = nil }, nil),
      (decision { $0.date = Day(number: 20_001) }, false), (decision { $0.date = nil }, true),
      (decision(.initiative(1)), false), (decision(.goal(0)), false),
      (decision(.area("IT")), false),
    ]
    for (decision, isPolitical) in rows {
      let entry = try entry(roster(decisions: [decision], goals: true))
      #expect(entry.passage.isSanctioned == isPolitical)
      #expect(entry.isPortfolio == isPolitical)
      #expect(entry.lacks == (isPolitical == false ? [.decision] : []))
    }
  }

  @Test(
    "\"mål på Skaraborgsnivå\": a goal of the association or under one, where goals are kept")
  func common() throws {
    var own = roster(decisions: [decision()], goals: true)
    #expect(try entry(own).isPortfolio == true)
    own.goals[0].scope = Worded("kommunen", meaning: .organisation)
    #expect(try entry(own).lacks == [.commonGoal] && entry(own).isPortfolio == false)
    // Under one of the association it serves that.
    var common = Goal(id: "n", name: "gemensamt")
    common.scope = Worded("förbundet", meaning: .association)
    own.goals.append(common)
    own.goals[0].parent = 1
    #expect(try entry(own).isPortfolio == true)
    // What level a goal has is not known.
    own.goals = [Goal(id: "m", name: "mål")]
    #expect(try entry(own).lacks.isEmpty && entry(own).isPortfolio == nil)
    // A text that is no goal of the list is no common goal.
    let text = roster({ $0.commonGoal = nil }, decisions: [decision()], goals: true)
    #expect(try entry(text).lacks == [.commonGoal])
    // Without a list of goals any goal is enough.
    #expect(try entry(roster(decisions: [decision()])).isPortfolio == true)
  }

  @Test("\"flera kommuner\": one organisation is too few also for what is politically decided")
  func parties() throws {
    let alone = roster({ $0.parties = [0] }, decisions: [decision()])
    #expect(try entry(alone).lacks == [.parties])
  }

  @Test("without decisions a stated mandate is the criterion, and political is unknown, not true")
  func mandate() throws {
    let stated = try #require(Portfolio(of: roster(), asOf: Self.day))
    #expect(stated.entries[0].isPortfolio == true && stated.entries[0].passage.isSanctioned == nil)
    let sheet = try #require(Contract.sheets(of: [stated.outcome]).first)
    #expect(sheet[.politicallyDecided] == .flag([nil, nil]))
    #expect(try entry(roster({ $0.mandate = "" })).lacks == [.mandate])
  }

  @Test("each gate asks for more, and nothing that is not told")
  func gates() throws {
    func lacks(
      _ stage: Initiative.Stage?, decisions: [Decision]? = nil,
      _ change: (inout Initiative) -> Void = {
        ($0.owner, $0.parties, $0.mandate, $0.goal) = (nil, [], "", "")
      }
    ) throws -> [Portfolio.Criterion] {
      let made = roster(
        {
          $0.stage = stage
          change(&$0)
        }, decisions: decisions)
      return try entry(made).passage.lacks
    }
    let other = [decision(.initiative(1))]
    #expect(try lacks(.identified) == [.owner, .parties])
    #expect(try lacks(.tested) == [.owner, .mandate, .goal, .parties])
    #expect(try lacks(.scaled) == [.owner, .mandate, .goal, .parties])
    #expect(
      try lacks(.scaled, decisions: other) == [.owner, .decision, .mandate, .goal, .parties])
    #expect(try lacks(.mandated, decisions: other) == [] && lacks(nil) == [])
    #expect(try lacks(.scaled, decisions: other, { _ in }) == [.decision])
    // A political decision is a mandate.
    #expect(try lacks(.scaled, decisions: [decision()], { $0.mandate = "" }) == [])
    #expect(try lacks(.tested, decisions: [decision()], { $0.mandate = "" }) == [])
    var untold = roster()
    for at in untold.initiatives.indices {
      (untold.initiatives[at].owner, untold.initiatives[at].mandate) = (nil, "")
      untold.initiatives[at].parties = []
    }
    #expect(try entry(untold).passage.lacks == [])
    #expect(try entry(untold).passage.next == .scaled)
  }

  @Test("stage against decision: one on the last stage without, one before it with an assignment")
  func contradictions() throws {
    func found(
      _ stage: Initiative.Stage, _ decisions: [Decision]?,
      _ change: (inout Initiative) -> Void = { _ in }
    ) throws -> Portfolio.Passage.Contradiction? {
      let made = roster(
        {
          $0.stage = stage
          change(&$0)
        }, decisions: decisions)
      return try entry(made).passage.contradiction
    }
    let other = [decision(.initiative(1))]
    #expect(try found(.mandated, other) == .stageWithoutDecision)
    #expect(try found(.mandated, [decision()]) == nil)
    #expect(try found(.mandated, [decision { $0.level = .untold }]) == nil)
    #expect(try found(.scaled, [decision()]) == .decisionBeforeStage)
    #expect(try found(.scaled, [decision { $0.kind = .direction }]) == nil)
    #expect(try found(.scaled, other) == nil)
    #expect(try found(.mandated, nil) == nil)
    #expect(try found(.mandated, nil, { $0.mandate = "" }) == .stageWithoutMandate)
  }

  @Test("the contradictions of the list are one finding, and none where no decisions are kept")
  func finding() throws {
    let made = roster({ $0.stage = .mandated }, decisions: [decision(.initiative(1))])
    let outcome = try #require(Portfolio(of: made, asOf: Self.day)).outcome
    let told = outcome.findings.filter { $0.kind == "stage_against_decision" }
    #expect(told.map(\.id) == ["stage_against_decision/dataset:"])
    #expect(
      told.map { plain($0.fact.swedish) } == [
        "Ett initiativ står som beslutat utan politiskt beslut: Initiativ i. "
          + "Ett initiativ har ett politiskt uppdrag men står på ett tidigare steg: Initiativ z."
      ])
    let without = roster { ($0.stage, $0.mandate) = (.mandated, "") }
    #expect(
      try #require(Portfolio(of: without, asOf: Self.day)).outcome.findings.allSatisfy {
        $0.kind != "stage_against_decision"
      })
  }

  @Test("what is stuck is not said to lack a political decision that it has")
  func stuck() throws {
    for (decisions, action) in [
      (
        [decision()],
        "Det finns ett politiskt beslut. Direktionen bestämmer vem som tar nästa steg, eller omprövar beslutet."
      ),
      (
        [decision(.initiative(1))],
        "Direktionen avgör om initiativet ska vidare, läggas om eller avslutas."
      ),
    ] {
      let made = roster({ $0.since = Day(number: 18_000) }, decisions: decisions)
      let outcome = try #require(Portfolio(of: made, asOf: Self.day)).outcome
      let found = try #require(outcome.findings.first { $0.kind == "initiative_stuck" })
      #expect(plain(found.action.swedish) == action)
    }
    #expect(!PortfolioTexts.stuckRule.swedish.contains("utan att vara"))
  }

  @Test("the four steps: each sign counted, and those with all before it; unknown where none tells")
  func steps() throws {
    var made = roster(
      { $0.stage = .identified }, decisions: [decision { $0.status = .done }])
    made.initiatives[1].owner = nil
    let portfolio = try #require(Portfolio(of: made, asOf: Self.day))
    // The first: owner and parties, mandate and goal, not tried, a decision that is done. The second: no owner.
    #expect(portfolio.steps.map(\.shown) == [1, 2, 1, 1])
    #expect(portfolio.steps.map(\.inOrder) == [1, 1, 0, 0])
    #expect(portfolio.entries.map(\.passage.step) == [.anchoring, nil])
    let untold = try #require(Portfolio(of: roster(), asOf: Self.day))
    #expect(untold.steps.map(\.shown) == [2, 2, 2, nil])
    #expect(untold.steps.map(\.inOrder) == [2, 2, 2, nil])
    var measured = roster()
    var effect = Effect(
      about: .initiative(0), dimension: Worded("ekonomi", meaning: .economy))
    (effect.measured, effect.date) = (1, Self.day)
    measured.effects = [effect]
    #expect(try entry(measured).passage.step == .followUp)
    measured.effects[0].date = Day(number: 20_001)
    #expect(try entry(measured).passage.step == .operation)
  }
}
