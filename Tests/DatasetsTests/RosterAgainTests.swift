// A roster that is written as tables and read again is the same roster.

import Datasets
import Findings
import Loading
import Reporting
import Roster
import Tables
import TestSupport
import Testing

@Suite struct RosterAgainTests {
  private func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Day? {
    Day(year: year, month: month, day: day)
  }

  /// Writes every table of `roster` and reads the folder.
  private func again(_ roster: Roster) throws -> Loaded<Roster> {
    let files = sheets(of: roster).map { ("\($0.name).csv", $0.csv) }
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    return loadRoster(folder: folder.path)
  }

  /// Two organisations, networks, collaborations and initiatives, and each of the tables on governing.
  private var full: Roster {
    var roster = Roster(name: "full")
    roster.organisations = [
      Organisation(id: "o1", name: "Askby"), Organisation(id: "o2", name: "Bokby"),
    ]
    var person = Person(id: "p1", name: "Ordförande Askby")
    (person.organisation, person.side) = (0, .majority)
    roster.people = [person, Person(id: "p2", name: "Chef Bokby")]
    roster.networks = [Network(id: "n1", name: "Växel"), Network(id: "n2", name: "Ekonomi")]
    roster.memberships = [Membership(person: 0, network: 0), Membership(person: 1, network: 1)]
    var one = Collaboration(id: "c1", name: "Växel")
    one.orientation = Worded("drift, strategisk", meaning: [.operational, .strategic])
    (one.notice, one.review) = (day(2027, 6, 30), day(2026, 9, 1))
    (one.status, one.ending) = (.ending, "för dyrt")
    roster.collaborations = [one, Collaboration(id: "c2", name: "Räddning")]
    roster.initiatives = [
      Initiative(id: "c1", name: "Gemensam växel"), Initiative(id: "i2", name: "Kurser"),
    ]
    roster.readiness = readiness
    roster.areaEffects = areaEffects
    var factor = KeyFactor(collaboration: 0, factor: "Tillit")
    (factor.rating, factor.organisation) = (2, 1)
    (factor.rater, factor.date) = ("styrgruppen", day(2025, 3, 4))
    roster.keyFactors = [factor]
    roster.fillGoverning(day(2025, 2, 3), day(2026, 6, 30))
    return roster
  }

  private var readiness: [Readiness] {
    var one = Readiness(organisation: 0, area: "HR", stance: .lead)
    (one.asked, one.until) = (day(2025, 3), day(2026, 12, 31))
    (one.condition, one.note) = ("om alla är med", "snart")
    return [one, Readiness(organisation: 1, area: "HR", stance: .wait)]
  }

  private var areaEffects: [AreaEffect] {
    var share = AreaEffect(area: "HR")
    (share.economyShort, share.economyLong) = (Amount(-0.2, 0.1), Amount(-0.05))
    (share.meaning, share.condition, share.startCost) = (
      "lägre kostnad", "om", Amount(1000, 2500.5)
    )
    var posts = AreaEffect(area: "Växel")
    (posts.economy, posts.unit, posts.vulnerability) = (Amount(1, 2), .posts, .lower)
    return [share, posts]
  }

  @Test("every table on governing comes back as it was written")
  func everything() throws {
    let roster = full
    let loaded = try again(roster)
    let read = try #require(loaded.value, "\(loaded.diagnostics.printed())")
    #expect(read.people == roster.people && read.collaborations == roster.collaborations)
    #expect(read.readiness == roster.readiness && read.areaEffects == roster.areaEffects)
    #expect(read.keyFactors == roster.keyFactors)
    #expect(read.goals == roster.goals && read.decisions == roster.decisions)
    #expect(read.effects == roster.effects && read.resources == roster.resources)
    #expect(read.representations == roster.representations && read.drivers == roster.drivers)
    #expect(read.homeFunctions == roster.homeFunctions && read.startChecks == roster.startChecks)
    // And what was read is written alike.
    #expect(sheets(of: read).map(\.csv) == sheets(of: roster).map(\.csv))
  }
}

extension Roster {
  /// The tables on governing, with each kind of thing that a row may be about, and a row with little in it.
  fileprivate mutating func fillGoverning(_ first: Day?, _ last: Day?) {
    var own = Goal(id: "g1", name: "Växel")
    (own.parent, own.year) = (1, 2028)
    own.scope = Worded("förbundet", meaning: .association)
    goals = [own, Goal(id: "g2", name: "Hållbar region")]
    let matters: [Matter] = [
      .network(0), .collaboration(0), .initiative(0), .goal(0), .area("Växel"),
      .area("Nytt område"),
      .finding("sole_bridges/network:n1"), .other("något annat"),
    ]
    decisions = matters.enumerated().map { number, matter in
      Decision(id: "b\(number)", name: "Beslut, \"\(number)\"", about: matter)
    }
    (decisions[0].date, decisions[0].due, decisions[0].status) = (first, last, .dropped)
    (decisions[0].body, decisions[0].responsible) = ("direktionen", "kansliet")
    (decisions[0].next, decisions[0].reference) = ("budget", "KS 12")
    (decisions[0].level, decisions[0].kind) = (.named("political"), .ending)
    effects = matters.map { Effect(about: $0, dimension: Worded("kvalitet", meaning: .quality)) }
    effects[0].dimension = Worded("trivsel")
    (effects[0].level, effects[0].direction, effects[0].unit) = (.steering, .unchanged, "mnkr")
    (effects[0].baseline, effects[0].target, effects[0].measured) = (-1.5, 1e6, 0)
    (effects[0].date, effects[0].source, effects[0].context) = (
      first, "bokslut", "flytt, av station"
    )
    resources = matters.map { Resource(about: $0) }
    resources[0].kind = Worded("styrgrupp", meaning: .steeringGroup)
    (resources[0].organisation, resources[0].hours, resources[0].kronor) = (1, 0, 250_000)
    (resources[0].from, resources[0].to) = (first, last)
    representations = [
      Representation(network: 0, organisation: 1, by: .organisation(0)),
      Representation(network: 1, organisation: 0, by: .person(1)),
    ]
    (representations[0].from, representations[0].to) = (first, last)
    var driver = Driver(collaboration: 1, organisation: 0)
    driver.driver = Worded("kunskap", meaning: .knowledge)
    driver.entryValue = Worded("utveckling", meaning: .development)
    driver.wanted = Worded("drift, utforskande", meaning: [.operational, .exploratory])
    driver.date = first
    drivers = [driver, Driver(collaboration: 1, organisation: 1)]
    var thin = HomeFunction(organisation: 0, function: "Jurist")
    (thin.people, thin.hasDeputy, thin.vacantSince, thin.sharedWith) = (0.5, false, first, [1])
    homeFunctions = [thin, HomeFunction(organisation: 1, function: "Jurist")]
    var check = StartCheck(area: "HR", check: Worded("värd", meaning: .host))
    (check.answer, check.responsible, check.due) = (.partly, "kansliet", last)
    startChecks = [check, StartCheck(area: "HR", check: Worded("lokal fråga"))]
  }
}
