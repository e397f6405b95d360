// Overlaps and meetings by definition, and which networks could be one.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ScatterTests {
  @Test("likeness, overlap and double hours of a case counted by hand")
  func byHand() throws {
    var roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: 6),
      networks: [[0, 1, 2, 3], [1, 2, 3, 4, 5], [0]])
    for (place, meetings) in [2.0, 6].enumerated() {
      roster.networks[place].meetingsPerYear = meetings
      roster.networks[place].hoursPerMeeting = 2
    }
    let scatter = try #require(Scatter(of: Review(of: roster, asOf: .today)))
    let row = try #require(scatter.rows.first)
    // {1, 2, 3} of six people in all; of four in the smaller, which meets four hours a year.
    #expect(scatter.rows.count == 1 && row.a == 0 && row.b == 1 && row.shared == 3)
    #expect(row.likeness == 0.5 && row.overlap == 0.75 && row.doubleHours == 12)
    // Pairs: 6 + 10 − 3 that are in both.
    #expect(scatter.meetings?.pairs == 13 && scatter.meetings?.again == 3)
    #expect(row.reason == nil)
    roster.networks[0].field = "hr"
    roster.networks[1].field = "hr"
    #expect(Scatter(of: Review(of: roster, asOf: .today))?.rows.first?.reason == .sameField)
  }

  @Test("the same people, one inside the other, and parents")
  func reasons() throws {
    func reason(_ a: [Int], _ b: [Int], isParent: Bool = false) -> Scatter.Reason? {
      var roster = Roster.small(
        populations: [1], people: Array(repeating: 0, count: 12), networks: [a, b])
      if isParent { roster.networks[1].parent = 0 }
      return Scatter(of: Review(of: roster, asOf: .today))?.rows.first?.reason
    }
    #expect(reason([0, 1, 2, 3, 4], [0, 1, 2, 3]) == .samePeople)
    #expect(reason([0, 1, 2, 3, 4], [0, 1, 2, 3], isParent: true) == .samePeople)
    #expect(reason([0, 1, 2, 3, 4, 5], [0, 1, 2]) == .inside)
    #expect(reason([0, 1, 2, 3, 4, 5], [0, 1, 2], isParent: true) == nil)
    #expect(reason([0, 1], [0, 1]) == nil)
    #expect(reason([0, 1, 2, 3, 4, 5], [0, 1, 2, 6]) == nil)
  }

  @Test(
    """
    "börja nätverka diagonalt … utan att bryta den funktionella styrka som de har var för sig" (Skaraborg, 2025): \
    networks of different fields or levels are never proposed to be one
    """,
    arguments: [
      (["hr", "hr"], [2, 2], true), (["hr", "it"], [2, 2], false), (["hr", "hr"], [0, 2], false),
      (["hr", "it"], [0, 3], false), (["", "it"], [2, 2], true), (["hr", ""], [0, 2], false),
    ] as [([String], [Int], Bool)])
  func functionalStrength(fields: [String], levels: [Int], isOne: Bool) throws {
    // The same four people in both.
    var roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: 4),
      networks: [[0, 1, 2, 3], [0, 1, 2, 3]])
    for place in 0..<2 {
      roster.networks[place].field = fields[place]
      roster.networks[place].level = Roster.defaultLevels[levels[place]]
    }
    let scatter = try #require(Scatter(of: Review(of: roster, asOf: .today)))
    #expect(scatter.rows.first?.reason == (isOne ? .samePeople : .across))
    let finding = try #require(scatter.outcome.findings.first)
    #expect(finding.kind == (isOne ? "could_be_one" : "overlap_across"))
    #expect(plain(finding.action.swedish).contains("slås samman") == isOne)
    #expect(plain(finding.action.swedish).contains("gemensamt möte") == !isOne)
    #expect(plain(finding.fact.swedish).hasSuffix("gemensamma deltagare: samma personer."))
    let isUnclear = fields.contains("")
    #expect(
      plain(finding.meaning.swedish).contains("inte angivet för båda") == (isOne && isUnclear))
  }

  @Test(
    "all, most and the same are said where they are so",
    arguments: [
      ([0, 1, 2, 3], [0, 1, 2, 3], "samma personer", "the same people"),
      ([0, 1, 2, 3, 4], [0, 1, 2, 3], "nästan samma personer", "almost the same people"),
      (
        [0, 1, 2, 3, 4, 5, 6], [0, 1, 2], "alla i det mindre sitter också i det större",
        "all members of the smaller also sit in the larger"
      ),
      (
        [0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 8],
        "de flesta i det mindre sitter också i det större",
        "most members of the smaller also sit in the larger"
      ),
      (
        [0, 1, 2, 3, 4], [0, 1, 2, 3, 5], "de flesta i vart och ett sitter också i det andra",
        "most members of each also sit in the other"
      ),
    ] as [([Int], [Int], String, String)])
  func words(a: [Int], b: [Int], swedish: String, english: String) throws {
    let roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: 9), networks: [a, b])
    let finding = try #require(
      Scatter(of: Review(of: roster, asOf: .today))?.outcome.findings.first)
    #expect(plain(finding.fact.swedish).hasSuffix("gemensamma deltagare: \(swedish)."))
    #expect(plain(finding.fact.english).hasSuffix("in common: \(english)."))
  }

  @Test("pairs, meetings and forums by definition on random rosters", arguments: 0..<250)
  func definition(seed: Int) {
    var roster = Roster.random(UInt64(seed))
    roster.collaborations = [Collaboration(id: "c", name: "c")]
    if seed % 3 == 0 { roster.collaborations[0].to = Day(number: Day.today.number - 1) }
    roster.collaborationMembers = [CollaborationMember(collaboration: 0, organisation: 0)]
    let (people, networks) = (roster.people.indices, roster.networks.indices)
    guard let scatter = Scatter(of: Review(of: roster, asOf: .today)) else {
      #expect(!people.contains { person in networks.contains { roster.sits(person, $0) } })
      return
    }
    var place = 0
    for a in networks {
      for b in networks where b > a {
        let both = people.count { roster.sits($0, a) && roster.sits($0, b) }
        guard both >= 2 else { continue }
        let either = people.count { roster.sits($0, a) || roster.sits($0, b) }
        guard place < scatter.rows.count else {
          Issue.record("a pair is missing")
          return
        }
        let row = scatter.rows[place]
        place += 1
        #expect(row.a == a && row.b == b && row.shared == both)
        #expect(row.likeness == Double(both) / Double(either))
      }
    }
    #expect(place == scatter.rows.count)
    var (pairs, again) = (0, 0)
    for one in people {
      for other in people where other > one {
        let times = networks.count { roster.sits(one, $0) && roster.sits(other, $0) }
        pairs += times > 0 ? 1 : 0
        again += times > 1 ? 1 : 0
      }
    }
    #expect(scatter.meetings?.pairs == pairs && scatter.meetings?.again == again)
    for o in roster.organisations.indices {
      let own = people.filter { roster.people[$0].organisation == Index(o) }
      #expect(
        scatter.forums[o].networks
          == networks.count { network in own.contains { roster.sits($0, network) } })
      #expect(scatter.forums[o].collaborations == (o == 0 && seed % 3 != 0 ? 1 : 0))
    }
  }
}
