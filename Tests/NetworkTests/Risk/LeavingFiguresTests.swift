// Who leaves of those on whom much hangs, and contact that stays beside shared people.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct LeavingFiguresTests {
  private func leaving(_ roster: Roster) throws -> KeyFigure {
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    return try #require(run.keyFigures.first { $0.name == "high_dependency" })
  }

  @Test(
    "who leaves of those on whom much hangs: 0 and exact numbers only where all last days are told")
  func leavingOfThose() throws {
    // c holds N1 and N3 apart from each other, and without e or f N2–N3 and N3–N4 are lost: c, e and f.
    var roster = Roster(.toy)
    let all = Dependency(of: Structure(of: roster, asOf: .sample))
    let concerned = all.stakes.indices.filter { all.levels($0)?.consequence == .high }
    #expect(concerned.count > 1)
    #expect(try leaving(roster).value == .unknown)
    func end(_ people: [Int], in days: Int) {
      for row in roster.memberships.indices
      where people.contains(Int(roster.memberships[row].person)) {
        roster.memberships[row].to = Day(number: Day.sample.number + Int32(days))
      }
    }
    // One stays for years, of the others nothing is told: not known to be none.
    end([concerned[0]], in: 2_000)
    #expect(try leaving(roster).value == .unknown)
    // All stay: none.
    end(concerned, in: 2_000)
    #expect(try leaving(roster).value == .count(0))
    #expect(try leaving(roster).label.swedish.hasSuffix("månader"))
    // One leaves.
    end([concerned[0]], in: 30)
    #expect(try leaving(roster).value == .count(1))
    #expect(try leaving(roster).label.swedish.hasSuffix("månader"))
    // One leaves, of the others nothing is told: at least one.
    for row in roster.memberships.indices
    where concerned.dropFirst().contains(Int(roster.memberships[row].person)) {
      roster.memberships[row].to = nil
    }
    #expect(try leaving(roster).value == .count(1))
    #expect(
      try leaving(roster).label.swedish.hasSuffix(" (minst; slutdatum är inte kända för alla)"))
  }

  @Test("nobody on whom much hangs: none of them leaves, whatever is told")
  func nobodyConcerned() throws {
    let roster = Roster(SmallTwoMode(left: 2, right: 1, ties: [(0, 0), (1, 0)]))
    #expect(try leaving(roster).value == .count(0))
  }

  @Test("a declared link is contact that stays, and the sentence says so")
  func declaredLinks() throws {
    var roster = Roster(.toy)
    func said() throws -> String {
      let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
      return try #require(
        run.findings.first { $0.kind == "dependency" && $0.subjects == [.person("P2")] }
      ).fact.swedish.plain
    }
    #expect(try said().contains("Om [P2] lämnar har nätverket [N0]"))
    #expect(try !said().contains("av annat slag"))
    roster.networkLinks = [
      NetworkLink(a: 0, b: 1, kind: .jointMeeting), NetworkLink(a: 3, b: 0, kind: .reportsTo),
      NetworkLink(a: 1, b: 3, kind: .reportsTo),
    ]
    #expect(
      try said().contains(". Listorna anger också två kontakter av annat slag med övriga nätverk."))
  }
}
