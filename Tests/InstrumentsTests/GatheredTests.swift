// Many alike are told in one sentence, and three or fewer each in one of their own.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct GatheredTests {
  private static let day = Day(number: 20_000)

  private func found(_ kind: String, in outcome: Outcome?) throws -> [Finding] {
    try #require(outcome).findings.filter { $0.kind == kind }
  }

  /// Initiatives without owner or mandate, three years on their stage; the last lacks nothing.
  private func initiatives(_ count: Int) -> Roster {
    var roster = Roster(name: "made up")
    roster.organisations = [Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B")]
    roster.initiatives = (0...count).map { number in
      var one = Initiative(id: "i\(number)", name: "Nummer \(number)")
      one.stage = .tested
      one.since = Day(number: number < count ? 18_904 : 19_990)
      one.owner = number < count ? nil : 0
      one.mandate = number < count ? "" : "beslut"
      return one
    }
    roster.tables = [.initiatives]
    return roster
  }

  @Test("initiatives: three have a finding each, four share one", arguments: [3, 4])
  func initiatives(count: Int) throws {
    let outcome = Portfolio(of: initiatives(count), asOf: Self.day)?.outcome
    for kind in ["initiative_stuck", "initiative_loose"] {
      let own = try found(kind, in: outcome)
      #expect(own.count == (count > 3 ? 1 : 3) && own.cases == count, "\(kind)")
      #expect(own.flatMap(\.subjects).count == count)
      #expect(own.allSatisfy { $0.severity == .medium && $0.isOfMany == (count > 3) })
    }
    guard count > 3 else { return }
    #expect(
      try found("initiative_stuck", in: outcome).map { plain($0.fact.swedish) } == [
        "Fyra av fem initiativ har stått mer än två år på samma steg, längst Nummer 0 (tre år), "
          + "Nummer 1 (tre år) och två till (se tabellen)."
      ])
    #expect(
      try found("initiative_loose", in: outcome).map { plain($0.fact.english) } == [
        "Of five initiatives, four have no owner and four have no mandate, among them Nummer 0, "
          + "Nummer 1 and two more (see the table)."
      ])
  }

  @Test("networks that do not report to politics, and the number of those outside politics")
  func politics() throws {
    var roster = Roster.small(
      populations: [], people: [], networks: Array(repeating: [], count: 6))
    for place in 0..<6 {
      roster.networks[place].level = Roster.defaultLevels[place == 0 ? 0 : 2]
    }
    roster.networks[1].parent = 0
    let outcome = Politics(of: Review(of: roster, asOf: .today))?.outcome
    let own = try found("no_way_to_politics", in: outcome)
    #expect(own.count == 1 && own.cases == 4)
    #expect(
      own.map { plain($0.fact.swedish) } == [
        "Fyra av fem nätverk utanför politiken rapporterar inte till något politiskt nätverk, varken direkt "
          + "eller via andra: <n2>, <n3> och två till (se tabellen)."
      ])
  }

  @Test("collaborations without a cost-sharing key: the share of all that run")
  func costs() throws {
    var roster = Roster(name: "made up")
    roster.collaborations = (0..<5).map { number in
      var one = Collaboration(id: "s\(number)", name: "S\(number)")
      if number == 4 { one.costKey = Worded("lika") }
      return one
    }
    roster.tables = [.collaborations]
    let own = try found(
      "no_cost_key", in: CostKeys(of: Review(of: roster, asOf: Self.day))?.outcome)
    #expect(own.count == 1 && own.cases == 4 && own[0].measures[0].value == 4)
    #expect(
      own.map { plain($0.fact.swedish) } == [
        "För fyra av fem samarbeten anger listan inte hur kostnaden fördelas: <s0>, <s1> och två till "
          + "(se tabellen)."
      ])
  }

  @Test("a ladder on which four collaborations are seen apart, and four want up")
  func ladder() throws {
    var roster = Roster(name: "made up")
    roster.organisations = [Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B")]
    for number in 0..<4 {
      roster.collaborations.append(Collaboration(id: "s\(number)", name: "S"))
      for (organisation, current) in [1, 3].enumerated() {
        var step = LadderStep(collaboration: Index(number), organisation: Index(organisation))
        (step.current, step.wanted) = (current, number == 3 ? 4 : 3)
        roster.ladder.append(step)
      }
    }
    roster.tables = [.ladder]
    let outcome = Ladder(of: roster, asOf: Self.day)?.outcome
    let apart = try found("ladder_apart", in: outcome)
    #expect(apart.count == 1 && apart.cases == 4)
    // The means are 1, 1, 1 and 2; the largest first.
    let wanted = try found("ladder_wanted", in: outcome)
    #expect(wanted.count == 1 && wanted[0].subjects.first == .collaboration("s3"))
    #expect(
      plain(wanted[0].fact.swedish).hasSuffix("<s3> (2,0), <s0> (1,0) och två till (se tabellen)."))
  }

  @Test("five pairs of networks with the same people are one finding with all ten as subjects")
  func pairs() throws {
    let roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: 15),
      networks: (0..<5).flatMap { pair in
        Array(repeating: (0..<3).map { 3 * pair + $0 }, count: 2)
      })
    let own = try found(
      "could_be_one", in: Scatter(of: Review(of: roster, asOf: .today))?.outcome)
    #expect(own.count == 1 && own.cases == 5 && own[0].subjects.count == 10)
    #expect(
      plain(own[0].fact.swedish)
        == "Fem par av nätverk har till stor del samma deltagare: <n0> – <n1>, <n2> – <n3> och tre till "
        + "(se tabellen).")
  }

  @Test(
    "years in words",
    arguments: [
      (2.0, "två år", "two years"), (2.2, "drygt två år", "just over two years"),
      (2.5, "två och ett halvt år", "two and a half years"),
      (2.8, "närmare tre år", "nearly three years"),
      (1.0, "ett år", "one year"),
    ])
  func years(years: Double, swedish: String, english: String) {
    #expect(years.inYears == Localised(swedish: swedish, english: english))
  }
}
