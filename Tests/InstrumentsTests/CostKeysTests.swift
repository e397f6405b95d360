// Cost keys: sums of shares, what runs on the day, and the population key.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct CostKeysTests {
  private func roster(_ shares: [Double?], key: String = "", populations: [Int] = [10, 20, 70])
    -> Roster
  {
    var roster = Roster.small(
      populations: Array(populations.prefix(max(shares.count, 1))), people: [], networks: [])
    var one = Collaboration(id: "c", name: "Nämnden")
    one.costKey = Worded(key, meaning: key.lowercased() == "folkmängd" ? .population : nil)
    roster.collaborations = [one]
    roster.collaborationMembers = shares.enumerated().map { place, share in
      var member = CollaborationMember(collaboration: 0, organisation: Index(place))
      member.costShare = share
      return member
    }
    return roster
  }

  @Test(
    "whether the shares agree",
    arguments: [
      ([0.5, 0.3, 0.2], CostKeys.Status.agrees), ([0.33, 0.33, 0.33], .agrees),
      ([0.33, 0.33, 0.32], .under), ([0.5, 0.5, 0.02], .over), ([0.5, nil, 0.5], .incomplete),
      ([nil, nil, nil], .none), ([], .none),
    ] as [([Double?], CostKeys.Status)])
  func status(shares: [Double?], status: CostKeys.Status) throws {
    let row = try #require(
      CostKeys(of: Review(of: roster(shares), asOf: .today))?.rows.first)
    #expect(row.status == status)
    #expect(row.members == shares.count && row.given == shares.compactMap(\.self).count)
  }

  @Test("against population: 10, 20 and 70 of 100")
  func population() throws {
    let even = roster([0.3, 0.3, 0.4], key: "Folkmängd")
    let row = try #require(CostKeys(of: Review(of: even, asOf: .today))?.rows.first)
    #expect(abs(try #require(row.deviation) - 0.3) < 1e-12)
    let exact = roster([0.1, 0.2, 0.7], key: "folkmängd")
    #expect(
      abs(try #require(CostKeys(of: Review(of: exact, asOf: .today))?.rows[0].deviation)) < 1e-12)
    for other in [
      roster([0.3, 0.3, 0.4], key: "nyttjande"), roster([0.3, nil, 0.4], key: "folkmängd"),
      roster([0.3, 0.3, 0.4], key: "folkmängd", populations: [10, 0, 70]),
    ] {
      #expect(CostKeys(of: Review(of: other, asOf: .today))?.rows[0].deviation == nil)
    }
  }

  @Test("parties that have left and collaborations that have ended do not count")
  func ended() throws {
    var left = roster([0.5, 0.5, 0.5])
    left.collaborationMembers[2].to = Day(number: Day.today.number - 1)
    let row = try #require(CostKeys(of: Review(of: left, asOf: .today))?.rows.first)
    #expect(row.members == 2 && row.sum == 1 && row.status == .agrees)
    left.collaborations[0].to = Day(number: Day.today.number - 1)
    #expect(CostKeys(of: Review(of: left, asOf: .today)) == nil)
    left.collaborations[0].to = .today
    #expect(CostKeys(of: Review(of: left, asOf: .today)) != nil)
  }

  @Test("findings: shares that do not agree, none known, off the population; nothing told, none")
  func findings() throws {
    func kinds(_ roster: Roster) -> [String] {
      CostKeys(of: Review(of: roster, asOf: .today))?.outcome.findings.map(\.kind) ?? []
    }
    // No key is told anywhere, so that this one has none is not known.
    #expect(kinds(roster([0.5, 0.5, 0.5])) == ["shares_disagree"])
    #expect(kinds(roster([0.5, nil, 0.5], key: "avtal")) == ["shares_incomplete"])
    #expect(kinds(roster([0.3, 0.3, 0.4], key: "folkmängd")) == ["shares_off_population"])
    #expect(kinds(roster([0.1, 0.21, 0.69], key: "folkmängd")) == [])
    #expect(kinds(roster([nil, nil, nil])) == [])
    let lines = absentInstruments(Review(of: roster([nil]), asOf: .today)) { $0.rawValue }
    #expect(lines.contains { $0.swedish.hasPrefix("Fördelningsgrunder: inget samarbete") })
  }
}
