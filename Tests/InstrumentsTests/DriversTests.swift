// Drivers: the model, the latest of each party, who is silent, what is apart and what fits.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct DriversTests {
  private func stated(
    _ organisation: Index, _ kind: Driver.Kind?, wants: [Orientation]? = nil, on day: Int32? = nil
  ) -> Driver {
    var row = Driver(collaboration: 0, organisation: organisation)
    row.driver = Worded(kind?.rawValue ?? "", meaning: kind)
    row.wanted = Worded(
      wants?.map(\.rawValue).joined(separator: ", ") ?? "", meaning: wants)
    row.date = day.map { Day(number: $0) }
    return row
  }

  private func roster(
    _ rows: [Driver], parties: [Index] = [0, 1, 2, 3], legs: [Orientation] = [.operational]
  ) -> Roster {
    var roster = Roster.small(populations: [1, 1, 1, 1], people: [], networks: [])
    var one = Collaboration(id: "s", name: "Nämnden")
    one.orientation = Worded("ben", meaning: legs.isEmpty ? nil : legs)
    roster.collaborations = [one]
    roster.collaborationMembers = parties.map {
      CollaborationMember(collaboration: 0, organisation: $0)
    }
    roster.drivers = rows
    return roster
  }

  private func drivers(_ roster: Roster) throws -> Drivers {
    try #require(Drivers(of: roster, asOf: Day(number: 100)))
  }

  @Test(
    "driver, entry value and kind of collaboration are those of model 4",
    arguments: [
      (Driver.Kind.knowledge, Driver.EntryValue.inventory, Orientation.exploratory),
      (.capacity, .coreServices, .operational), (.influence, .development, .strategic),
    ])
  func model(kind: Driver.Kind, value: Driver.EntryValue, leg: Orientation) throws {
    #expect(kind.entryValue == value && kind.orientation == leg && value.orientation == leg)
    var row = stated(0, kind)
    for other in Driver.EntryValue.allCases {
      row.entryValue = Worded(other.rawValue, meaning: other)
      let statement = try #require(try drivers(roster([row], legs: [leg])).statements.first)
      #expect(statement.followsModel == (other == value))
      #expect(statement.fits == true)
    }
  }

  @Test(
    "by hand: three of four have stated, none is shared by all, one of three seeks something else")
  func byHand() throws {
    let rows = [stated(0, .capacity), stated(1, .capacity), stated(2, .knowledge)]
    let result = try drivers(roster(rows))
    let one = try #require(result.collaborations.first)
    #expect(one.parties == 4 && one.stating == [0, 1, 2] && one.silent == [3])
    #expect(one.holders == [[2], [0, 1], []])
    #expect(one.areApart && one.shared.isEmpty)
    #expect(one.sought == [.operational, .exploratory] && one.unserved == [2])
    let findings = result.outcome.findings
    #expect(findings.map(\.kind) == ["drivers_unstated", "drivers_apart", "drivers_unserved"])
    #expect(findings.map(\.severity) == [.low, .low, .low])
    #expect(
      findings.map { plain($0.fact.swedish) } == [
        "I ett samarbete har några parter inte angett sin drivkraft: <s> (en av fyra).",
        "I ett samarbete har parterna angett olika drivkrafter: <s> (kunskap: en; egen kapacitet: två).",
        "I ett samarbete söker parter en annan inriktning än samarbetets: <s> (en av tre; samarbetet är "
          + "driftsinriktat).",
      ])
    #expect(result.outcome.keyFigures.map(\.value) == [.share(0.75)])
  }

  @Test("medium where half of those who seek something seek something else, and not below")
  func half() throws {
    func severity(_ kinds: [Driver.Kind]) throws -> Severity? {
      let rows = kinds.enumerated().map { stated(Index($0), $1) }
      return try drivers(roster(rows)).outcome.findings.first { $0.kind == "drivers_unserved" }?
        .severity
    }
    #expect(try severity([.capacity, .knowledge]) == .medium)
    #expect(try severity([.capacity, .capacity, .knowledge]) == .low)
    #expect(try severity([.capacity]) == nil)
  }

  @Test("one shared driver among several is enough not to be apart; one alone is never apart")
  func shared() throws {
    let both = [stated(0, .capacity), stated(0, .knowledge), stated(1, .capacity)]
    let one = try #require(try drivers(roster(both)).collaborations.first)
    #expect(!one.areApart && one.shared == [.capacity] && one.unserved.isEmpty)
    #expect(
      try #require(try drivers(roster([stated(0, .knowledge)])).collaborations.first).areApart
        == false)
    // A word that means none of the three is no driver to differ by.
    var other = stated(1, nil)
    other.driver = Worded("tradition")
    let told = try #require(
      try drivers(roster([stated(0, .capacity), other])).collaborations.first)
    #expect(!told.areApart && told.stating == [0, 1])
  }

  @Test("several orientations are allowed on both sides; what a party wants goes before its driver")
  func several() throws {
    let wants = stated(0, .capacity, wants: [.strategic, .exploratory])
    func fits(_ legs: [Orientation]) throws -> Bool? {
      try drivers(roster([wants], legs: legs)).statements.first?.fits
    }
    #expect(try fits([.operational]) == false)
    #expect(try fits([.operational, .strategic]) == true)
    #expect(try fits([]) == nil)
    let unknown = try #require(try drivers(roster([wants], legs: [])).collaborations.first)
    #expect(unknown.unserved.isEmpty && unknown.seeking == nil)
  }

  @Test("of a party the rows of its latest day count; later ones and those of others do not")
  func latest() throws {
    let rows = [
      stated(0, .knowledge, on: 5), stated(0, .capacity, on: 9), stated(0, .influence, on: 9),
      stated(0, .knowledge, on: 101), stated(0, .knowledge), stated(1, .capacity),
    ]
    let one = try #require(try drivers(roster(rows, parties: [0])).collaborations.first)
    #expect(one.holders == [[], [0], [0]] && one.stating == [0])
    var ended = roster(rows)
    ended.collaborations[0].to = Day(number: 99)
    #expect(Drivers(of: ended, asOf: Day(number: 100)) == nil)
    #expect(Drivers(of: roster([stated(0, nil)]), asOf: Day(number: 100)) == nil)
  }

  @Test("without parties nobody is silent, and the share is unknown")
  func unknown() throws {
    let result = try drivers(roster([stated(0, .capacity)], parties: []))
    #expect(result.collaborations.first?.silent == [])
    #expect(result.outcome.keyFigures.map(\.value) == [.unknown])
    #expect(!result.outcome.findings.contains { $0.kind == "drivers_unstated" })
  }

  @Test("the slow definition agrees on 200 seeded rosters")
  func definition() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let rows = (0..<1 + generator.below(9)).map { _ in
        stated(
          Index(generator.below(4)), Driver.Kind.allCases[generator.below(3)],
          wants: (generator.below(10) < 3) ? [Orientation.allCases[generator.below(3)]] : nil,
          on: (generator.below(10) < 2) ? nil : Int32(generator.below(4)))
      }
      let legs = Orientation.allCases.filter { _ in (generator.below(10) < 5) }
      let one = try #require(try drivers(roster(rows, legs: legs)).collaborations.first)
      var sets: [Set<Driver.Kind>] = []
      for party in 0..<4 {
        let own = rows.filter { $0.organisation == Index(party) }
        let newest = own.map { $0.date?.number ?? -1 }.max()
        let held = own.filter { ($0.date?.number ?? -1) == newest }
        #expect(one.silent.contains(Index(party)) == held.isEmpty)
        guard !held.isEmpty else { continue }
        let kinds = Set(held.compactMap(\.driver.meaning))
        sets.append(kinds)
        for (place, kind) in Driver.Kind.allCases.enumerated() {
          #expect(one.holders[place].contains(Index(party)) == kinds.contains(kind))
        }
        var sought: Set<Orientation> = []
        for row in held {
          sought.formUnion(row.wanted.meaning ?? [row.driver.meaning?.orientation ?? .strategic])
        }
        #expect(
          one.unserved.contains(Index(party)) == (!legs.isEmpty && sought.isDisjoint(with: legs)))
      }
      let shared = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
      #expect(one.areApart == (sets.count > 1 && shared.isEmpty))
    }
  }
}
