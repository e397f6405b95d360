// What of a roster becomes an edge.

import Network
import Roster
import TestSupport
import Testing

@Suite struct StructureTests {
  private let day = Day.sample

  private func membership(
    _ person: Int32, _ network: Int32, role: Role = .member, attended: Double? = nil,
    from: Int32? = nil, to: Int32? = nil
  ) -> Membership {
    var row = Membership(person: person, network: network)
    row.role = role
    row.attended = attended
    row.from = from.map { Day(number: day.number + $0) }
    row.to = to.map { Day(number: day.number + $0) }
    return row
  }

  private func roster(_ rows: [Membership]) -> Roster {
    var roster = Roster(SmallTwoMode(left: 4, right: 3, ties: []))
    roster.memberships = rows
    return roster
  }

  @Test("only rows that run on the day are edges, both ends included")
  func active() {
    let roster = roster([
      membership(0, 0, to: 0), membership(1, 0, from: 0), membership(2, 0, to: -1),
      membership(3, 0, from: 1), membership(0, 1, from: -5, to: 5),
    ])
    let b = Structure(of: roster, asOf: day).seats
    #expect(b.partners(ofRight: 0) == [0, 1])
    #expect(b.partners(ofRight: 1) == [0])
    #expect(b.left == 4 && b.right == 3 && b.size == 3)
  }

  @Test("a deputy is an edge only when the deputy has attended, unless the rule says always")
  func deputies() {
    let roster = roster([
      membership(0, 0, role: .deputy), membership(1, 0, role: .deputy, attended: 0),
      membership(2, 0, role: .deputy, attended: 0.1), membership(3, 0, attended: 0),
    ])
    // A member who has come to no meeting, where attendance is told, is no edge either.
    #expect(Structure(of: roster, asOf: day).seats.partners(ofRight: 0) == [2])
    #expect(
      Structure(of: roster, asOf: day, deputies: .always).seats.partners(ofRight: 0) == [0, 1, 2])
  }

  @Test("several rows of one person in one network are one edge, also as deputy and member")
  func repeated() {
    let roster = roster([
      membership(0, 0), membership(0, 0, role: .chair), membership(0, 0, role: .deputy),
    ])
    #expect(Structure(of: roster, asOf: day).seats.size == 1)
  }

  @Test("organisations are linked by networks in which people of both sit")
  func organisations() {
    // P0 and P3 are of O0, P1 of O1, P2 of O2. N0: O0, O1; N1: O0, O1, O2; N2: O0 twice.
    let roster = roster([
      membership(0, 0), membership(1, 0), membership(3, 1), membership(1, 1), membership(2, 1),
      membership(0, 2), membership(3, 2),
    ])
    let structure = Structure(of: roster, asOf: day)
    #expect(
      structure.linkedOrganisations.ties.map { [Int($0.a), Int($0.b), $0.shared] } == [
        [0, 1, 2], [0, 2, 1], [1, 2, 1],
      ])
    #expect(structure.participation.degrees(.right) == [2, 3, 1])
  }

  @Test("a person outside all organisations links none")
  func outside() {
    var roster = roster([membership(0, 0), membership(1, 0)])
    roster.people[0].organisation = nil
    #expect(Structure(of: roster, asOf: day).linkedOrganisations.graph.size == 0)
  }

  @Test("organisations and collaborations: the part and the collaboration must both run")
  func collaborations() {
    var roster = Roster(SmallTwoMode(left: 0, right: 0, ties: []))
    roster.collaborations = ["C0", "C1"].map { Collaboration(id: $0, name: $0) }
    roster.collaborations[1].to = Day(number: day.number - 1)
    var ended = CollaborationMember(collaboration: 0, organisation: 2)
    ended.to = Day(number: day.number - 1)
    roster.collaborationMembers = [
      CollaborationMember(collaboration: 0, organisation: 0),
      CollaborationMember(collaboration: 0, organisation: 1), ended,
      CollaborationMember(collaboration: 1, organisation: 0),
    ]
    let c = Structure(of: roster, asOf: day).partnership
    #expect(c.left == 3 && c.right == 2)
    #expect(c.partners(ofRight: 0) == [0, 1])
    #expect(c.partners(ofRight: 1).isEmpty)
  }

  @Test("an empty roster has empty graphs")
  func empty() {
    let structure = Structure(of: Roster(name: "empty"), asOf: day)
    #expect(
      structure.seats.order == 0 && structure.partnership.order == 0
        && structure.linkedOrganisations.graph.order == 0)
    #expect(!structure.hasNetworks && !structure.hasCollaborations)
  }

  @Test("every graph keeps every row of the roster as a vertex", arguments: SmallTwoMode.seeds)
  func vertices(seed: UInt64) throws {
    let small = SmallTwoMode.sample(seed)
    let structure = Structure(of: Roster(small), asOf: day)
    #expect(structure.seats.left == small.left && structure.seats.right == small.right)
    #expect(
      structure.linkedNetworks.graph.order == small.right
        && structure.linkedOrganisations.graph.order == 3)
    let p = try #require(structure.linkedPeople)
    #expect(p.size == small.people.size)
    // O by definition: two of the three organisations, dealt in turn, with a common network.
    let present = small.sets.map { set in Set(set.map { $0 % 3 }) }
    for a in Int32(0)..<3 {
      for b in (a + 1)..<max(3, a + 1) {
        let shared = present.count { $0.contains(a) && $0.contains(b) }
        let tie = structure.linkedOrganisations.ties.first { $0.a == a && $0.b == b }
        #expect((tie?.shared ?? 0) == shared)
      }
    }
  }
}
