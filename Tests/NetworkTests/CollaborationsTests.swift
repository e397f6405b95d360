// Collaborations and the organisations in them.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct CollaborationsTests {
  /// The toy network with organisations for people and collaborations for networks.
  private var roster: Roster {
    var roster = Roster(name: "toy")
    let toy = SmallTwoMode.toy
    roster.organisations = (0..<toy.left).map { Organisation(id: "O\($0)", name: "O\($0)") }
    roster.collaborations = (0..<toy.right).map { Collaboration(id: "C\($0)", name: "C\($0)") }
    roster.collaborationMembers = toy.ties.map {
      CollaborationMember(collaboration: $0.1, organisation: $0.0)
    }
    roster.collaborations[0].host = 6
    roster.collaborations[0].costKey = Worded("per capita")
    roster.collaborationMembers[4].role = .host
    return roster
  }

  private func sheet(_ roster: Roster) throws -> Sheet {
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    #expect(run.sheets.map(\.name) == ["collaborations"])
    return try #require(run.sheets.first)
  }

  @Test("columns in the order of the contract")
  func columns() throws {
    #expect(
      try sheet(roster).columns.map(\.name) == [
        "collaboration", "organisations", "betweenness", "betweenness_normalised", "harmonic",
        "host", "cost_key", "overlap_with", "area",
      ])
  }

  @Test("measures on C are those on B: the toy network by the slow definition")
  func measures() throws {
    let sheet = try sheet(roster)
    #expect(sheet[.organisations] == .whole([3, 3, 2, 3]))
    let slow = SlowGraph(.toy).betweenness[7...]
    guard case .real(let raw)? = sheet[.betweenness] else {
      Issue.record("no betweenness")
      return
    }
    for (fast, slow) in zip(raw, slow) { #expect(abs((fast ?? .nan) - slow) <= 1e-9) }
    #expect(raw.count == 4)
  }

  @Test("a host is the collaboration's own, or the members that host")
  func hosts() throws {
    // The fifth tie of the toy network is organisation 3 in C1.
    #expect(try sheet(roster)[.host] == .text(["O6", "O3", "", ""]))
    #expect(try sheet(roster)[.costKey] == .text(["per capita", "", "", ""]))
  }

  @Test("an id with a blank is one id in a list of them")
  func blanks() throws {
    var roster = roster
    roster.collaborations[3].id = "Åsa Hjälmsjö"
    roster.organisations[3].id = "Upplands Väsby"
    roster.collaborationMembers += [
      CollaborationMember(collaboration: 1, organisation: 0),
      CollaborationMember(collaboration: 3, organisation: 0),
    ]
    let sheet = try sheet(roster)
    #expect(IDList.ids(in: sheet.text(.overlapWith, 0)) == ["C1", "Åsa Hjälmsjö"])
    #expect(IDList.ids(in: sheet.text(.host, 1)) == ["Upplands Väsby"])
  }

  @Test("one shared organisation is no overlap, two are")
  func overlap() throws {
    #expect(try sheet(roster)[.overlapWith] == .text(["", "", "", ""]))
    var roster = roster
    roster.collaborationMembers += [
      CollaborationMember(collaboration: 1, organisation: 0),
      CollaborationMember(collaboration: 3, organisation: 0),
    ]
    // O2 and O0 are now both in C0, C1 and C3.
    #expect(try sheet(roster)[.overlapWith] == .text(["C1 C3", "C0 C3", "", "C0 C1"]))
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    #expect(
      run.keyFigures.map(\.name) == [
        "collaborations", "organisations_in_collaborations", "collaboration_parts",
        "collaboration_overlaps",
      ])
    #expect(run.keyFigures.map(\.value) == [.count(4), .count(7), .count(13), .count(3)])
  }

  @Test("collaborations are running ones only where the list dates all of them")
  func dated() throws {
    func figure(_ roster: Roster) throws -> KeyFigure {
      try #require(
        analyse(Structure(of: roster, asOf: .sample)) { _ in }.keyFigures
          .first { $0.name == "collaborations" })
    }
    var roster = roster
    #expect(try figure(roster).label.swedish == "samarbeten i listan")
    #expect(
      try figure(roster).definition.swedish.hasSuffix("4 har inga datum; om de pågår är inte känt.")
    )
    for number in roster.collaborations.indices {
      roster.collaborations[number].from = Day(number: Day.sample.number - 400)
    }
    #expect(try figure(roster).label.swedish == "pågående samarbeten")
    roster.collaborations[1].from = nil
    #expect(try figure(roster).label.english == "collaborations in the list")
    #expect(try figure(roster).value == .count(4))
  }

  @Test("overlap agrees with intersecting sets", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let partners = Overlap(of: Projection(of: TwoMode(small), onto: .right)).partners
    let sets = small.sets
    for a in sets.indices {
      let slow = sets.indices.filter { $0 != a && sets[a].intersection(sets[$0]).count >= 2 }
      #expect(partners[a].map(Int.init) == slow)
    }
  }
}
