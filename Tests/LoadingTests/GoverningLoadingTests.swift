// The tables on governing together come through as they were meant, and their words mean one thing each.

import Loading
import Roster
import Tables
import TestSupport
import Testing

@Suite struct GoverningLoadingTests {
  @Test("every table of goals, decisions, effects and resources")
  func governing() throws {
    let roster = try #require(try RosterLoadingTests.full.loaded().value)
    #expect(roster.goals.map(\.id) == ["g1", "g2"] && roster.goals.map(\.parent) == [1, nil])
    #expect(roster.goals[0].name == "Ett gemensamt IT-stöd" && roster.goals[0].year == 2028)
    #expect(
      roster.goals.map(\.scope)
        == [Worded("Förbundet", meaning: .association), Worded("länet", meaning: .region)])

    #expect(roster.decisions.map(\.id) == ["b1", "b2"])
    #expect(roster.decisions.map(\.about) == [.area("skydd"), .initiative(0)])
    let decision = roster.decisions[1]
    #expect(decision.name == "Pröva gemensam drift" && decision.body == "direktionen")
    #expect(decision.date?.description == "2025-02-03" && decision.level == "political")
    #expect(decision.kind == .assignment && decision.status == .open)
    #expect(decision.responsible == "kansliet" && decision.due?.description == "2026-06-30")
    #expect(decision.next == "budget" && decision.reference == "KS 12")
    let other = roster.decisions[0]
    #expect(other.kind == nil && other.status == nil && other.date == nil && other.due == nil)

    let effect = roster.effects[0]
    #expect(effect.about == .collaboration(0))
    #expect(effect.dimension == Worded("kostnad", meaning: .economy))
    #expect(effect.level == .operations && effect.direction == .lower)
    #expect(effect.baseline == 100 && effect.target == 90 && effect.measured == 104.5)
    #expect(effect.unit == "mnkr" && effect.source == "bokslut")
    #expect(effect.context == "flytt av station")
    // A measurement is of the month's beginning at least; one to come is due by the year's end.
    #expect(roster.effects.map { $0.date?.description } == ["2025-12-01", "2027-12-31"])
    #expect(roster.effects[1].about == .goal(0) && roster.effects[1].dimension == Worded("Trivsel"))
    #expect(roster.effects[1].level == .steering && roster.effects[1].measured == nil)

    #expect(roster.resources.map(\.about) == [.collaboration(0), .area("skydd")])
    #expect(roster.resources.map(\.organisation) == [0, nil])
    #expect(
      roster.resources.map(\.kind) == [Worded("samordnare", meaning: .office), Worded("Lokal")])
    #expect(roster.resources.map(\.hours) == [400, nil])
    #expect(roster.resources.map(\.kronor) == [250_000, nil])
    #expect(roster.resources[0].from?.description == "2024-01-01")
    #expect(roster.resources[0].to?.description == "2026-06-30")
  }

  @Test("every table of what each organisation brings, wants and needs")
  func parties() throws {
    let roster = try #require(try RosterLoadingTests.full.loaded().value)
    #expect(roster.representations.map(\.network) == [0, 1])
    #expect(roster.representations.map(\.organisation) == [1, 1])
    #expect(roster.representations.map(\.by) == [.organisation(0), .person(0)])
    #expect(roster.representations[0].from?.description == "2024-01-01")
    #expect(roster.representations[0].to?.description == "2026-12-31")

    let driver = roster.drivers[0]
    #expect(driver.collaboration == 0 && driver.organisation == 0)
    #expect(driver.driver == Worded("säkra kapacitet", meaning: .capacity))
    #expect(driver.entryValue == Worded("kärnverksamhet", meaning: .coreServices))
    #expect(
      driver.wanted == Worded("drift, utforskande", meaning: [.operational, .exploratory]))
    #expect(driver.date?.description == "2026-01-01")
    #expect(
      roster.drivers[1].driver == Worded("vana") && roster.drivers[1].wanted == Worded("annat"))

    let function = roster.homeFunctions[0]
    #expect(function.organisation == 0 && function.function == "Bygglovshandläggare")
    #expect(function.people == 0.5 && function.hasDeputy == false)
    // Nobody shares with itself.
    #expect(function.vacantSince?.description == "2026-02-01" && function.sharedWith == [1])
    // None is a number; not told is none.
    #expect(roster.homeFunctions[1].people == 0 && roster.homeFunctions[1].hasDeputy == nil)

    let check = roster.startChecks[0]
    #expect(check.area == "vatten" && check.check == Worded("nollmätning", meaning: .baseline))
    #expect(check.answer == .partly && check.responsible == "kansliet")
    #expect(check.due?.description == "2026-09-30")
    #expect(roster.startChecks[1].check == Worded("Lokal fråga"))
    #expect(roster.startChecks[1].answer == nil)
  }

  @Test("amounts: a number, two with a dash, and signs that are no dashes")
  func amounts() throws {
    let cells: [(String, Amount)] = [
      ("0,1", Amount(0.1)), ("-0,1", Amount(-0.1)), ("0,1–0,2", Amount(0.1, 0.2)),
      ("0,1 - 0,2", Amount(0.1, 0.2)), ("-0,2–0,1", Amount(-0.2, 0.1)),
      ("-0,3--0,1", Amount(-0.3, -0.1)), ("0,2-0,1", Amount(0.1, 0.2)),
    ]
    for (text, amount) in cells {
      let data = Dataset.readiness.with("area_effects.csv", "area;economy\nVatten;\(text)\n")
      #expect(try data.loaded().value?.areaEffects[0].economy == amount, "\(text)")
    }
  }

  @Test(
    "what a row is about: id, name, a word before the id, an area, a finding, or a text that is kept"
  )
  func matters() throws {
    let data = Dataset.networks
      .with("collaborations.csv", "id,name,area\nc1,Växel,Telefoni\nc2,Räddning,\n")
      .with("initiatives.csv", "id,name\ni1,Växel\nc2,Kurser\n")
      .with("goals.csv", "id,name\ng1,Telefoni\n")
    let cells: [(String, Matter)] = [
      ("i1", .initiative(1)), ("Kurser", .initiative(0)), ("c1", .collaboration(0)),
      ("samarbete:c2", .collaboration(1)), ("initiativ: c2", .initiative(0)),
      ("Collaboration:Växel", .collaboration(0)), ("Ekonomi", .network(0)),
      ("nätverk:n1", .network(0)), ("område:telefoni", .area("Telefoni")),
      ("area:Nytt", .area("Nytt")),
      // A thing with the name wins over the area of the same name.
      ("Telefoni", .goal(0)), ("mål:g1", .goal(0)),
      ("sole_bridges/network:n1", .finding("sole_bridges/network:n1")),
      ("no_leader/area:HR", .finding("no_leader/area:HR")),
      ("components/dataset:", .finding("components/dataset:")), ("IT/drift", .other("IT/drift")),
    ]
    for (text, matter) in cells {
      let one = data.with("decisions.csv", "id,about,decision\nb1,\(text),Något\n")
      let loaded = try one.loaded()
      #expect(
        loaded.value?.decisions.first?.about == matter,
        "\(text): \(loaded.diagnostics.printed())")
    }
  }
}
