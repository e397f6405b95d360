// Hosts of collaborations: kinds, an even sharing, and that no change is ever proposed for joint operations.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct HostingTests {
  /// `count` collaborations of `parties` organisations each, all hosted by o0.
  private func roster(
    _ count: Int, parties: Int, depth: Collaboration.Depth? = .administration,
    _ legs: [Orientation]? = [.strategic]
  ) -> Roster {
    var roster = Roster(name: "made up")
    roster.organisations = (0..<5).map { Organisation(id: "o\($0)", name: "O\($0)") }
    for place in 0..<count {
      var one = Collaboration(id: "s\(place)", name: "S\(place)")
      one.depth = depth
      one.orientation = legs.map { Worded($0.map(\.rawValue).joined(), meaning: $0) } ?? Worded()
      one.host = 0
      roster.collaborations.append(one)
      for o in 0..<parties {
        roster.collaborationMembers.append(
          CollaborationMember(collaboration: Index(place), organisation: Index(o)))
      }
    }
    return roster
  }

  private func hosting(_ roster: Roster) throws -> Hosting {
    try #require(Hosting(of: Review(of: roster, asOf: .today)))
  }

  @Test("counted by hand: shares, an even sharing, and the index")
  func byHand() throws {
    var made = roster(4, parties: 4)
    made.collaborations[3].host = 4
    let outcome = try hosting(made).outcome
    #expect(outcome.cells(.hosting, .hostsOther) == ["3", "0", "0", "0", "1"])
    // Three of four parties, and one where the host is a fifth.
    #expect(outcome.cells(.hosting, .expectedOther) == ["0.95", "0.95", "0.95", "0.95", "0.2"])
    #expect(outcome.cells(.hosting, .takesPart) == ["4", "4", "4", "4", "1"])
    // (3/4)² + (1/4)².
    #expect(outcome.cells(.hostingMeasures, .hostingHHI) == ["0.625"])
    #expect(outcome.cells(.hostingMeasures, .hostingEffective) == ["1.6"])
  }

  @Test("twice what even sharing gives, and three more, is told; less is not")
  func limits() throws {
    #expect(try hosting(roster(4, parties: 4)).many == [0])
    #expect(try hosting(roster(3, parties: 4)).many.isEmpty)
    // Six of six against three: twice, and three more.
    #expect(try hosting(roster(6, parties: 2)).many == [0])
    #expect(try hosting(roster(5, parties: 2)).many.isEmpty)
  }

  /// The study lets the parties take turns, "turas om att vara värdar för möten och hålla i ansvarsområden", and
  /// leaves to those who govern to weigh "hur verksamhet ska förläggas mellan parterna". So contradiction 11: hosting changes
  /// in networks and common matters, and operations lie where the conditions are best.
  @Test(
    "the study's rule: operations lie where conditions are best, and no change of host is proposed")
  func operations() throws {
    for depth in [Collaboration.Depth.operation, .investment, .infrastructure] {
      let all = try hosting(roster(9, parties: 4, depth: depth))
      #expect(all.many.isEmpty && all.outcome.findings.isEmpty)
      #expect(all.outcome.cells(.hosting, .hostsOperations).first == "9")
    }
    // One leg of several is enough, and so is the leg alone.
    for depth in [Collaboration.Depth.administration, nil] {
      #expect(
        try hosting(roster(9, parties: 4, depth: depth, [.operational, .strategic])).many.isEmpty)
    }
    let rule = Hosting.rule.swedish
    #expect(rule.contains("den avgörs av var förutsättningarna är bäst"))
    #expect(rule.contains("för dem föreslås inget byte"))
    let told = try hosting(roster(9, parties: 4)).outcome.findings
    #expect(told.map(\.id) == ["hosts_collaborations_often/organisation:o0"])
    #expect(plain(told[0].fact.swedish).contains("räknat i samarbeten där värdskapet kan växla"))
  }

  @Test("where depth or orientation is not told nothing is proposed, and none is not told")
  func untold() throws {
    for made in [roster(9, parties: 4, depth: nil), roster(9, parties: 4, nil)] {
      let all = try hosting(made)
      #expect(all.many.isEmpty)
      let outcome = all.outcome
      let none = [String](repeating: "", count: 5)
      #expect(outcome.cells(.hosting, .hostsUntold).first == "9")
      #expect(outcome.cells(.hosting, .hostsOther) == none)
      #expect(outcome.cells(.hosting, .hostsOperations) == none)
    }
  }

  @Test("what has ended hosts nothing; several hosts have a lead each")
  func ended() throws {
    var made = roster(2, parties: 3)
    made.collaborations[0].status = .ended
    made.collaborations[1].host = nil
    for at in made.collaborationMembers.indices
    where made.collaborationMembers[at].collaboration == 1 {
      made.collaborationMembers[at].role = at % 3 == 2 ? .party : .host
    }
    let all = try hosting(made)
    #expect(all.counts[.other] == [1, 1, 0, 0, 0])
    #expect(abs((all.expected[2]) - 2.0 / 3) < 1e-12)
    made.collaborations[1].status = .ended
    #expect(Hosting(of: Review(of: made, asOf: .today)) == nil)
  }
}
