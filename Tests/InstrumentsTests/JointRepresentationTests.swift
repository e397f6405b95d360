// Who is represented: a case by hand, a slow definition on random rosters, and each rule at and above its limit.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct JointRepresentationTests {
  /// The case of the article: o0 and o3 sit in four networks, o1 and o2 are small and sit in none.
  private func small() -> Roster {
    var roster = Roster.small(
      populations: [300, 20, 10, 40], people: [0, 3, 0],
      networks: Array(repeating: [0, 1], count: 4)
    )
    for place in roster.organisations.indices { roster.organisations[place].county = "Norra länet" }
    for place in roster.networks.indices {
      roster.networks[place].meetingsPerYear = 5
      roster.networks[place].hoursPerMeeting = 2
    }
    roster.expectedSeats = (0..<4).flatMap { network in
      (0..<4).map { ExpectedSeats(network: Index(network), organisation: Index($0), seats: 1) }
    }
    roster.representations = [
      Representation(network: 0, organisation: 1, by: .organisation(0)),
      Representation(network: 0, organisation: 2, by: .person(2)),
    ]
    return roster
  }

  private func measured(_ roster: Roster) throws -> JointRepresentation {
    try #require(JointRepresentation(of: Review(of: roster, asOf: .today)))
  }

  @Test("places, coverage, hours and neighbours of a case counted by hand")
  func byHand() throws {
    let joint = try measured(small())
    #expect(joint.places == (expected: 16, own: 8, represented: 1))
    #expect(joint.coverage == 0.5625)
    #expect(joint.networks.map(\.coverage) == [0.75, 0.5, 0.5, 0.5])
    #expect(joint.networks.map(\.outside) == [1, 2, 2, 2])
    #expect(joint.networks.map(\.hoursRelieved) == [10, 0, 0, 0])
    #expect(joint.organisations.map(\.outside) == [0, 3, 4, 0])
    #expect(joint.organisations.map(\.represented) == [0, 1, 0, 0])
    #expect(joint.organisations.map(\.represents) == [1, 0, 0, 0])
    #expect(joint.standIns.entries.map(\.state) == [.inEffect, .absent])
    let group = try #require(joint.neighbours.groups.first)
    #expect(joint.neighbours.groups.count == 1)
    #expect(group.organisations == [1, 2] && group.networks == [1, 2, 3])
    #expect(group.seatsSpared == 3 && group.hours == 30 && group.alreadyMeet == 0)
    let outcome = joint.outcome
    #expect(
      outcome.findings.map(\.kind) == ["representative_absent", "could_take_turns"])
    #expect(
      outcome.findings.map { plain($0.fact.swedish) } == [
        "<o2> ska representeras i <n0> av ?, som inte sitter där.",
        "<o1> och <o2> är utanför samma tre nätverk: <n1>, <n2> och <n3>.",
      ])
    // Only the annex says who.
    let absent = try #require(outcome.findings.first).fact
    #expect(
      absent.swedish.pieces.contains(
        .told(annex: Phrase([.person(id: "p2")]), board: "en person")))
    #expect(!absent.english.pieces.contains(.person(id: "p2")))
    #expect(outcome.cells(.representation, .state) == ["in_effect", "absent"])
    #expect(outcome.cells(.representation, .through) == ["1", "0"])
    #expect(outcome.cells(.representationProposals, .group) == ["o1 o2"])
  }

  @Test(
    """
    "samordna de mindre kommunernas deltagande i olika nätverk" (Skaraborg, 2025): whoever is represented is not \
    missing, and still has no seat of its own
    """)
  func notMissing() throws {
    var roster = small()
    let before = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(before.rows.map(\.unfilled) == [0, 3, 4, 0] && before.rows[1].represented == 1)
    #expect(before.outcome.cells(.participation, .representedIn) == ["0", "1", "0", "0"])
    // Missing in four networks, then in one and represented in three.
    func less(_ roster: Roster) -> [String] {
      (Participation(of: Review(of: roster, asOf: .today))?.outcome.findings ?? [])
        .filter { $0.kind == "carries_less" }.flatMap(\.subjects).map(\.id)
    }
    #expect(less(roster) == ["o1", "o2"])
    roster.representations += (1..<3).map {
      Representation(network: Index($0), organisation: 1, by: .organisation(0))
    }
    #expect(less(roster) == ["o2"])
    let after = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(after.rows[1].seats == 0 && after.rows[1].unfilled == 1 && after.rows[1].relieved == 3)
    // Where nothing is said of representation no column tells of it.
    roster.representations = []
    let without = try #require(Participation(of: Review(of: roster, asOf: .today))?.outcome)
    #expect(!without.columns.contains { $0.column.declared == .representedIn })
  }

  @Test("a representation holds on its first day and its last, and not beyond them")
  func days() throws {
    var roster = small()
    let today = Day.today
    roster.representations = [Representation(network: 0, organisation: 1, by: .organisation(0))]
    for (from, to, isOn) in [(0, 0, true), (1, 9, false), (-9, -1, false), (-9, 0, true)] {
      roster.representations[0].from = Day(number: today.number + Int32(from))
      roster.representations[0].to = Day(number: today.number + Int32(to))
      #expect((JointRepresentation(of: Review(of: roster, asOf: today)) != nil) == isOn)
    }
    // With a seat of its own the organisation is not represented.
    roster.representations[0].from = nil
    roster.memberships.append(Membership(person: 2, network: 0))
    roster.people[2].organisation = 1
    roster.representations[0].to = nil
    #expect(try measured(roster).standIns.entries.map(\.state) == [.ownSeat])
    #expect(try measured(roster).places == (expected: 16, own: 9, represented: 0))
  }

  @Test("who represents many: two others are few, three are many", arguments: [2, 3])
  func many(count: Int) throws {
    var roster = Roster.small(
      populations: [1, 1, 1, 1, 1], people: [0], networks: Array(repeating: [0], count: 3))
    roster.representations = (0..<count).map {
      Representation(network: Index($0), organisation: Index($0 + 1), by: .person(0))
    }
    let joint = try measured(roster)
    #expect(
      joint.outcome.findings.map(\.id) == (count < 3 ? [] : ["represents_many/person:p0"]))
    // The same organisation twice is one.
    roster.representations[count - 1].organisation = 1
    #expect(try measured(roster).outcome.findings.isEmpty)
  }

  @Test("where nobody has stated who is expected nobody is outside, and coverage is unknown")
  func unstated() throws {
    var roster = small()
    roster.expectedSeats = []
    let joint = try measured(roster)
    #expect(joint.coverage == nil && joint.networks.allSatisfy { $0.outside == nil })
    #expect(joint.neighbours.groups.isEmpty)
    let outcome = joint.outcome
    #expect(outcome.keyFigures.map(\.value) == [.unknown])
    #expect(
      outcome.cells(.representationNetworks, .outsideOrganisations).allSatisfy { $0.isEmpty })
    #expect(
      outcome.cells(.representationNetworks, .representedOrganisations) == ["1", "0", "0", "0"])
    #expect(outcome.findings.map(\.kind) == ["representative_absent"])
    #expect(!outcome.withheld.isEmpty)
  }

  @Test("without county no neighbours are proposed; a county of its own is no neighbour")
  func county() throws {
    var roster = small()
    roster.organisations[2].county = "Södra länet"
    #expect(try measured(roster).neighbours.groups.isEmpty)
    for place in roster.organisations.indices { roster.organisations[place].county = "" }
    let outcome = try measured(roster).outcome
    #expect(outcome.findings.map(\.kind) == ["representative_absent"])
    #expect(outcome.withheld.first?.reason.swedish == "organisations.csv saknar uppgift om län")
  }

  @Test("neighbours are outside of at least two networks together", arguments: [1, 2])
  func common(count: Int) throws {
    var roster = small()
    // o2 is not expected in the last networks.
    roster.expectedSeats.removeAll { $0.organisation == 2 && Int($0.network) > count }
    #expect(try measured(roster).neighbours.groups.map(\.networks) == (count < 2 ? [] : [[1, 2]]))
  }

  @Test("a third joins when more seats are spared, and not when as many")
  func third() throws {
    // Three small outside of the first four networks, or the third outside of two of them only.
    for (networks, members) in [(4, [1, 2, 3]), (3, [1, 2, 3]), (2, [1, 2])] {
      var roster = Roster.small(
        populations: [300, 1, 1, 1, 300, 300, 300], people: [0, 4],
        networks: Array(repeating: [0, 1], count: 4))
      for place in roster.organisations.indices { roster.organisations[place].county = "länet" }
      roster.expectedSeats = [(1, 4), (2, 4), (3, networks), (5, 1)].flatMap {
        organisation, count in
        (0..<count).map {
          ExpectedSeats(network: Index($0), organisation: Index(organisation), seats: 1)
        }
      }
      roster.representations = [Representation(network: 0, organisation: 5, by: .organisation(0))]
      #expect(try measured(roster).neighbours.groups.first?.organisations == members)
    }
  }

  @Test("states and coverage by definition on random rosters", arguments: 0..<300)
  func definition(seed: Int) {
    var roster = Roster.random(UInt64(seed))
    var random = SplitMix64(seed: UInt64(seed) ^ 77)
    let (networks, organisations) = (roster.networks.indices, roster.organisations.indices)
    for _ in 0..<random.below(6) {
      let one = random.below(organisations.count)
      let isPerson = random.below(2) == 0 && !roster.people.isEmpty
      let by = random.below(isPerson ? roster.people.count : organisations.count)
      guard isPerson || by != one else { continue }
      var row = Representation(
        network: Index(random.below(networks.count)), organisation: Index(one),
        by: isPerson ? .person(Index(by)) : .organisation(Index(by)))
      if random.below(4) == 0 { row.to = Day(number: Day.today.number - 1) }
      roster.representations.append(row)
    }
    func has(_ o: Int, _ network: Int) -> Bool {
      roster.people.indices.contains {
        roster.people[$0].organisation == Index(o) && roster.sits($0, network)
      }
    }
    func isRepresented(_ o: Int, _ network: Int) -> Bool {
      !has(o, network)
        && roster.representations.contains { row in
          guard row.to == nil, row.network == Index(network), row.organisation == Index(o) else {
            return false
          }
          switch row.by {
          case .organisation(let other): return has(Int(other), network)
          case .person(let person): return roster.sits(Int(person), network)
          }
        }
    }
    let review = Review(of: roster, asOf: .today)
    guard let joint = JointRepresentation(of: review) else {
      #expect(
        roster.representations.allSatisfy { $0.to != nil } || !roster.tells(.personOrganisation))
      return
    }
    let told = Expectation(of: review).told
    for network in networks {
      let expected = organisations.filter { (told[$0][network] ?? 0) > 0 }
      let outside = expected.filter { !has($0, network) && !isRepresented($0, network) }
      let row = joint.networks[network]
      #expect(row.own == organisations.count { has($0, network) })
      #expect(row.represented == organisations.count { isRepresented($0, network) })
      let isTold = joint.bases[network].isTold
      #expect(row.expected == (isTold ? expected.count : nil))
      #expect(row.outside == (isTold ? outside.count : nil))
      #expect(
        row.coverage
          == (expected.isEmpty
            ? nil : Double(expected.count - outside.count) / Double(expected.count)))
    }
    for o in organisations {
      #expect(joint.organisations[o].represented == networks.count { isRepresented(o, $0) })
    }
  }
}
