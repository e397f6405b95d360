// Walls between levels against the definition, and what is withheld for them and for want of initiatives.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct WallsTests {
  /// Two chambers of `networks` networks each, and one joint network; every member sits in `seats` of the
  /// own chamber's, and the first of each in the joint one.
  private func chambers(people: Int, networks: Int, seats: Int) -> Roster {
    var ties: [(Int32, Int32)] = []
    for chamber in 0..<2 {
      for person in 0..<people {
        let own = Int32(chamber * people + person)
        for seat in 0..<seats {
          ties.append((own, Int32(chamber * networks + (person + seat) % networks)))
        }
        if person == 0 { ties.append((own, Int32(2 * networks))) }
      }
    }
    var roster = Roster(
      SmallTwoMode(left: 2 * people, right: 2 * networks + 1, ties: ties))
    roster.levels = Level.ranked("joint", "upper", "lower")
    for network in 0..<(2 * networks) {
      roster.networks[network].level =
        network < networks ? Level("upper", rank: 1) : Level("Lower", rank: 2)
      roster.networks[network].field = "field \(network % networks)"
    }
    roster.networks[2 * networks].level = Level("joint", rank: 0)
    roster.networks[2 * networks].field = "joint"
    roster.organisations = [Organisation(id: "o", name: "o")]
    for person in roster.people.indices { roster.people[person].organisation = 0 }
    return roster
  }

  private func pairs(_ roster: Roster) -> NetworkPairs {
    NetworkPairs(of: Structure(of: roster, asOf: .sample))
  }

  private func figure(_ roster: Roster) -> KeyFigure? {
    analyse(Structure(of: roster, asOf: .sample)) { _ in }.keyFigures
      .first { $0.name == "diagonal_gaps" }
  }

  @Test("nobody of many sits in both chambers: a wall; through the joint network there is none")
  func chambers() {
    let structure = Structure(of: chambers(people: 12, networks: 4, seats: 3), asOf: .sample)
    let walls = Walls(of: structure)
    #expect(
      walls.all.map { [walls.levels[$0.0].word, walls.levels[$0.1].word] } == [["upper", "Lower"]])
    #expect(walls.part(0, 5) && walls.part(5, 0) && !walls.part(0, 1) && !walls.part(0, 8))
  }

  @Test("few people with one seat each, or one who sits on both sides, make no wall")
  func none() {
    #expect(
      Walls(of: Structure(of: chambers(people: 12, networks: 4, seats: 1), asOf: .sample)).all
        .isEmpty)
    var crossed = chambers(people: 12, networks: 4, seats: 3)
    crossed.memberships.append(Membership(person: 0, network: 5))
    #expect(Walls(of: Structure(of: crossed, asOf: .sample)).all.isEmpty)
    #expect(Walls(of: Structure(of: Roster(name: "empty"), asOf: .sample)).all.isEmpty)
  }

  @Test("the chance is the product over people, and the limit is kept", arguments: 2...9)
  func chance(people: Int) {
    // Two levels with half of the seats each, k = 2: (1/2)² + (1/2)² − 0 = 1/2 for each of 2n people.
    var ties: [(Int32, Int32)] = []
    for person in 0..<Int32(people) {
      ties += [(person, 0), (person, 1), (person + Int32(people), 2), (person + Int32(people), 3)]
    }
    var roster = Roster(SmallTwoMode(left: 2 * people, right: 4, ties: ties))
    for network in 0..<4 { roster.networks[network].level = network < 2 ? "a" : "b" }
    let expected = (0..<(2 * people)).reduce(1.0) { product, _ in product / 2 } <= 0.001
    #expect(Walls(of: Structure(of: roster, asOf: .sample)).all.isEmpty != expected)
  }

  @Test(
    "without initiatives gaps stay in the table, marked, and are no figure and no finding of weight"
  )
  func proxy() throws {
    let roster = chambers(people: 12, networks: 4, seats: 3)
    let found = pairs(roster)
    #expect(found.isProxy && found.toldGaps == 0 && found.walledGaps == 12)
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    let figure = try #require(run.keyFigures.first { $0.name == "diagonal_gaps" })
    #expect(figure.value == .unknown)
    #expect(figure.unknown?.sentence.swedish.contains("kan inte bedömas") == true)
    #expect(!run.findings.contains { $0.kind == "diagonal_gap" })
    let told = try #require(run.findings.first { $0.kind == "gaps_not_judged" })
    #expect(told.severity == .information && told.measures[1].value == 12)
    let sheet = try #require(run.sheets.first { $0.name == "pairs" })
    #expect(
      sheet.texts(.withheld).count { $0 == "separate_levels" } == 12
        && sheet.texts(.withheld).count { $0 == "no_initiatives" } == found.gaps.count - 12)
    // What cannot be judged is not planned for, nor counted by field and level.
    #expect(!run.sheets.contains { ["plan", "plan_effect"].contains($0.name) })
    let fields = try #require(run.sheets.first { $0.name == "fields" })
    #expect(fields[.gaps]?.holdsAnything == false)
    let plan = Structure(of: roster, asOf: .sample).plan
    #expect(plan.gaps.isEmpty && plan.bridges.isEmpty && plan.before == plan.after)
  }

  @Test("the plan is for the gaps that may be told of: none across a wall")
  func planned() throws {
    var roster = chambers(people: 12, networks: 4, seats: 3)
    var initiative = Initiative(id: "I", name: "I")
    // 3–5 lies across the wall, 5–8 shares the first of the lower chamber, 3–8 is a gap.
    initiative.networks = [3, 5, 8]
    roster.initiatives = [initiative]
    let structure = Structure(of: roster, asOf: .sample)
    let found = structure.pairs
    #expect(found.gaps.count == 2 && found.walledGaps == 1 && found.toldGaps == 1)
    // The interval beside the key figure is of the same gaps.
    let counted = SeatCounter(structure).tally { _ in true }.figures(missing: 0)
    #expect(counted[2] == 1)
    let plan = structure.plan
    #expect(plan.gaps.map { [$0.a, $0.b] } == [[3, 8]])
    #expect(!plan.bridges.isEmpty && plan.bridges.allSatisfy { Set([$0.a, $0.b]) == [3, 8] })
    #expect(plan.before.gaps == 1 && plan.after.gaps == 0 && plan.opened == 0)
    // No network tells when it meets.
    #expect(plan.before.peopled == 9 && plan.before.assumed == 9)
    roster.networks[3].meetingsPerYear = 6
    roster.networks[3].hoursPerMeeting = 3
    #expect(Structure(of: roster, asOf: .sample).plan.before.assumed == 8)
    let run = analyse(structure) { _ in }
    let effect = try #require(run.sheets.first { $0.name == "plan_effect" })
    let row = try #require(
      effect.texts(.measure).firstIndex(of: "networks_of_assumed_hours"))
    #expect(effect.number(.before, row) == 9)
    let fields = try #require(run.sheets.first { $0.name == "fields" })
    #expect(fields.wholes(.gaps).reduce(0) { $0 + ($1 ?? 0) } == 2)
  }

  @Test("a gap of stated need across a wall is told once for the levels, not as a gap")
  func stated() throws {
    var roster = chambers(people: 12, networks: 4, seats: 3)
    var initiative = Initiative(id: "I", name: "I")
    initiative.networks = [0, 5, 8]
    roster.initiatives = [initiative]
    let found = pairs(roster)
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    // 0–5 lies across the wall; 0–8 and 5–8 share the first of each chamber, or are gaps of their own.
    #expect(found.walledGaps == 1)
    let apart = try #require(run.findings.first { $0.kind == "separate_levels" })
    #expect(apart.severity == .medium && apart.measures[0].value == 1)
    let gaps = run.findings.filter { $0.kind == "diagonal_gap" }
    #expect(gaps.count == found.toldGaps)
    #expect(!gaps.contains { $0.subjects == [.network("N0"), .network("N5")] })
    let figure = try #require(run.keyFigures.first { $0.name == "diagonal_gaps" })
    #expect(figure.value == (found.toldGaps == 0 ? .unknown : .count(found.toldGaps)))
  }

  @Test("shared areas are told as that, with their names; shared initiatives as that")
  func need() throws {
    var roster = Roster(SmallTwoMode(left: 2, right: 2, ties: [(0, 0), (1, 1)]))
    for (network, (field, level)) in [("a", "x"), ("b", "y")].enumerated() {
      roster.networks[network].field = field
      roster.networks[network].level = .named(level)
    }
    for (id, area, networks) in [("I", "Skola", [0]), ("J", "skola", [1])] {
      var one = Initiative(id: id, name: id)
      one.area = area
      one.networks = networks.map { Index($0) }
      roster.initiatives.append(one)
    }
    func gap() throws -> Finding {
      try #require(
        analyse(Structure(of: roster, asOf: .sample)) { _ in }.findings
          .first { $0.kind == "diagonal_gap" })
    }
    let area = try gap()
    #expect(area.fact.swedish.plain.contains("har initiativ i samma område (Skola)"))
    for text in [area.fact.swedish.plain, area.meaning.swedish.plain] {
      #expect(!text.contains("samma initiativ") && !text.contains("samma sak"))
    }
    roster.initiatives[0].networks = [0, 1]
    #expect(try gap().fact.swedish.plain.contains("är med i ett gemensamt initiativ men"))
    #expect(try gap().fact.english.plain.contains("are in one initiative together but"))
  }
}
