// Legs: collaborations of several orientations, organisations through theirs, and names of one form.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct LegsTests {
  private func roster(_ legs: [[Orientation]?], parties: [[Index]]) -> Roster {
    var roster = Roster.small(populations: [1, 1, 1], people: [], networks: [])
    roster.collaborations = legs.enumerated().map { place, legs in
      var one = Collaboration(id: "c\(place)", name: "")
      one.orientation = Worded(
        legs?.map(\.rawValue).joined(separator: ", ") ?? "", meaning: legs)
      return one
    }
    roster.collaborationMembers = parties.enumerated().flatMap { place, parties in
      parties.map { CollaborationMember(collaboration: Index(place), organisation: $0) }
    }
    return roster
  }

  @Test("a collaboration of two orientations stands on two legs, and counts in both")
  func counts() throws {
    let roster = roster(
      [[.operational], [.operational, .strategic], nil], parties: [[0], [1], [0, 1]])
    let legs = try #require(Legs(of: roster, asOf: .today))
    #expect(legs.known == 2 && legs.onSeveral == 1)
    #expect(legs.rows.map(\.organisation) == [0, 1])
    #expect(legs.rows.map(\.counts) == [[1, 0, 0], [1, 1, 0]])
    #expect(legs.rows.map(\.collaborations) == [2, 2] && legs.rows.map(\.known) == [1, 1])
    #expect(legs.organisationsKnown == 2 && legs.organisationsOnSeveral == 1)
    let mix = try #require(Mix(of: Review(of: roster, asOf: .today)))
    #expect(mix.rows.map(\.value) == ["", "operational", "strategic"])
    #expect(mix.rows.map(\.count) == [1, 2, 1])
    #expect(mix.rows.map(\.share) == [nil, 1, 0.5])
    #expect(mix.orientations(.collaborations) == [2, 1, 0])
  }

  @Test("one on a single leg is told of from three collaborations on, and not on two legs")
  func single() throws {
    func told(_ legs: [[Orientation]?]) throws -> [String] {
      let roster = roster(legs, parties: legs.map { _ in [0] })
      let outcome = try #require(Mix(of: Review(of: roster, asOf: .today))).outcome
      return outcome.findings.filter { $0.kind == "one_leg_organisations" }
        .map { plain($0.fact.swedish) }
    }
    let two: [[Orientation]?] = [[.strategic], [.strategic]]
    #expect(try told(two).isEmpty)
    #expect(try told(two + [nil]).isEmpty)
    #expect(
      try told(two + [[.strategic]])
        == [
          "En organisation har samma inriktning i alla samarbeten där den är angiven: <o0> (tre strategiska)."
        ])
    #expect(try told(two + [[.strategic, .operational]]).isEmpty)
  }

  @Test("without parties the legs of organisations are unknown")
  func unknown() throws {
    let outcome = try #require(
      Mix(of: Review(of: roster([[.strategic]], parties: []), asOf: .today))
    ).outcome
    #expect(!outcome.columns.contains { $0.table == .legs })
    #expect(outcome.withheld.count == 1)
  }

  @Test("the host is a party, and what has ended or whom has left is not counted")
  func parties() throws {
    var roster = roster([[.strategic], [.operational]], parties: [[], [0, 1]])
    roster.collaborations[0].host = 2
    roster.collaborationMembers[1].to = Day(number: Day.today.number - 1)
    let legs = try #require(Legs(of: roster, asOf: .today))
    #expect(legs.rows.map(\.organisation) == [0, 2])
    roster.collaborations[1].to = Day(number: Day.today.number - 1)
    #expect(try #require(Legs(of: roster, asOf: .today)).rows.map(\.organisation) == [2])
  }

  @Test("names of one form are one, in the way that is met most")
  func forms() throws {
    var roster = roster([nil, nil, nil, nil, nil], parties: [])
    for (place, form) in [
      "Samverkansavtal", "avtalssamverkan", "Avtalssamverkan", "kommunalt bolag", "Arena",
    ].enumerated() { roster.collaborations[place].form = form }
    let mix = try #require(Mix(of: Review(of: roster, asOf: .today)))
    #expect(mix.rows.map(\.value) == ["arena", "avtalssamverkan", "kommunalt bolag"])
    #expect(mix.rows.map(\.count) == [1, 3, 1])
  }

  /// Contradiction 10: the statement of the study, about organisations for collaboration in nine municipalities, is no
  /// number of the lists.
  @Test("the slow definition of legs agrees on 200 seeded rosters")
  func definition() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let legs = (0..<1 + generator.below(5)).map { _ -> [Orientation]? in
        let all = Orientation.allCases.filter { _ in (generator.below(10) < 4) }
        return all.isEmpty ? nil : all
      }
      let parties = legs.map { _ in
        (0..<3).map { Index($0) }.filter { _ in (generator.below(10) < 5) }
      }
      guard let result = Legs(of: roster(legs, parties: parties), asOf: .today) else {
        #expect(legs.allSatisfy { $0 == nil })
        continue
      }
      for organisation in 0..<3 {
        let own = zip(legs, parties).filter { $0.1.contains(Index(organisation)) }.map(\.0)
        let row = result.rows.first { $0.organisation == Index(organisation) }
        #expect(row?.collaborations ?? 0 == own.count)
        #expect(Set(row?.legs ?? []) == Set(own.flatMap { $0 ?? [] }))
      }
    }
  }
}
