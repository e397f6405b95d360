// Meetings beside seats: weights by hand, unknown attendance, who never comes, and rank correlation.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct MeetingWeightsTests {
  private func structure(_ roster: Roster) -> Structure { Structure(of: roster, asOf: .sample) }

  /// P0 in N0 and N1, P1 in N1 and N2, P2 in N0 and N1. N0 meets 10 times a year, N1 4, N2 does not tell.
  private var roster: Roster {
    var roster = Roster(
      SmallTwoMode(left: 3, right: 3, ties: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 0), (2, 1)]))
    roster.networks[0].meetingsPerYear = 10
    roster.networks[1].meetingsPerYear = 4
    return roster
  }

  private func row(_ roster: Roster, _ person: Int32, _ network: Int32) throws -> Int {
    try #require(
      roster.memberships.firstIndex { $0.person == person && $0.network == network })
  }

  @Test("without attendance: meetings a year; a network that does not tell has no weight")
  func meetingsOnly() throws {
    let weights = try #require(MeetingWeights(of: structure(roster)))
    #expect(!weights.usesAttendance && weights.untold == 1)
    #expect(weights.seats == [14, 4, 14])
    #expect(weights.carried == [4, 0, 4])
    // N0–N1 by P0 and P2: 4 + 4.
    #expect(weights.links == [8, 8, nil])
    var silent = roster
    for network in silent.networks.indices { silent.networks[network].meetingsPerYear = nil }
    #expect(MeetingWeights(of: structure(silent)) == nil)
  }

  @Test("with attendance: the least of two; an empty cell is the mean of the network, never 0")
  func attendance() throws {
    var roster = roster
    roster.memberships[try row(roster, 0, 0)].attended = 0.2
    roster.memberships[try row(roster, 0, 1)].attended = 1
    roster.memberships[try row(roster, 1, 1)].attended = 0.5
    let weights = try #require(MeetingWeights(of: structure(roster)))
    // P0: 2 in N0 and 4 in N1. P2: N0 as P0's 0.2, N1 as the mean of 1 and 0.5.
    #expect(weights.usesAttendance)
    #expect(weights.seats == [6, 2, 5] && weights.carried == [2, 0, 2])
    #expect(weights.links == [4, 4, nil])
  }

  @Test("attendance 0: no contact, still a seat, told of and listed")
  func neverAttended() throws {
    var roster = roster
    for place in roster.memberships.indices { roster.memberships[place].attended = 0.5 }
    roster.memberships[try row(roster, 1, 1)].attended = 0
    let structure = structure(roster)
    #expect(structure.seats.size == 5 && structure.linkedNetworks.ties.map(\.shared) == [2])
    let run = analyse(structure) { _ in }
    let finding = try #require(run.findings.first { $0.kind == "never_attended" })
    #expect(
      finding.fact.swedish.plain
        == "1 ledamot har noll i närvaro, i ett nätverk. Platserna räknas som besatta, men inte som kontakt "
        + "mellan nätverk.")
    let sheet = try #require(run.sheets.first { $0.name == "never_attended" })
    #expect(sheet.texts(.person) == ["P1"] && sheet.texts(.network) == ["N1"])
    // A second row that tells of attendance: the person comes.
    var second = roster.memberships[try row(roster, 1, 1)]
    second.attended = 0.3
    roster.memberships.append(second)
    #expect(Structure(of: roster, asOf: .sample).seats.size == 6)
  }

  @Test("0 in every row is a column that is not filled in: nothing is dropped, and it is said")
  func unfilled() throws {
    var roster = roster
    for place in roster.memberships.indices { roster.memberships[place].attended = 0 }
    let structure = structure(roster)
    #expect(structure.seats.size == 6)
    let run = analyse(structure) { _ in }
    #expect(run.findings.contains { $0.kind == "attendance_unfilled" })
    #expect(!run.findings.contains { $0.kind == "never_attended" })
    #expect(MeetingWeights(of: structure)?.usesAttendance == false)
  }

  @Test("weights by the definition", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var roster = Roster(SmallTwoMode.sample(seed))
    for network in roster.networks.indices where generator.below(4) > 0 {
      roster.networks[network].meetingsPerYear = Double(1 + generator.below(12))
    }
    for row in roster.memberships.indices {
      roster.memberships[row].attended = Double(1 + generator.below(10)) / 10
    }
    let structure = structure(roster)
    guard let weights = MeetingWeights(of: structure) else { return }
    func weight(_ v: Int, _ n: Int) -> Double? {
      let shares = roster.memberships.filter {
        $0.person == Int32(v) && $0.network == Int32(n) && $0.isActive(on: .sample)
      }.compactMap(\.attended)
      return shares.max().flatMap { share in roster.networks[n].meetingsPerYear.map { $0 * share } }
    }
    for v in roster.people.indices {
      let own = roster.networks.indices.compactMap { weight(v, $0) }
      #expect(abs((weights.seats[v] ?? 0) - own.reduce(0, +)) < 1e-9)
      let pairs = own.indices.flatMap { i in (0..<i).map { min(own[i], own[$0]) } }
      #expect(abs((weights.carried[v] ?? 0) - pairs.reduce(0, +)) < 1e-9)
    }
    for a in roster.networks.indices where roster.networks[a].meetingsPerYear != nil {
      let sum = roster.networks.indices.filter { $0 != a }.reduce(0.0) { sum, b in
        roster.people.indices.reduce(sum) { sum, v in
          guard let x = weight(v, a), let y = weight(v, b) else { return sum }
          return sum + min(x, y)
        }
      }
      #expect(abs((weights.links[a] ?? .nan) - sum) < 1e-9)
    }
  }

  @Test("Spearman: the same order 1, the opposite −1, ties by mean ranks")
  func rankCorrelation() throws {
    #expect(spearman([1, 2, 3, 4], [10, 20, 30, 400]) == 1)
    #expect(spearman([1, 2, 3], [3, 2, 1]) == -1)
    #expect(spearman([1, 1, 1], [1, 2, 3]) == nil && spearman([1, 2], [1, 2]) == nil)
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 1 − 6 · 0.5 / 60 does not hold with ties; Pearson gives 4.5 / √(4.5 · 5).
    let tied = try #require(spearman([4, 3, 3, 1], [4, 3, 2, 1]))
    #expect(abs(tied - 4.5 / (4.5 * 5.0).squareRoot()) < 1e-12)
  }
}
