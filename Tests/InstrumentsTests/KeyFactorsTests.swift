// Key factors: groups, means, weak ones, balances that tip, and the slow definition.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct KeyFactorsTests {
  private func roster(_ rows: [(Int, String, Int?)]) -> Roster {
    var roster = Roster(name: "made up")
    roster.collaborations = (0..<4).map { Collaboration(id: "s\($0)", name: "S") }
    roster.keyFactors = rows.map { number, factor, rating in
      var row = KeyFactor(collaboration: Index(number), factor: factor)
      row.rating = rating
      return row
    }
    return roster
  }

  private func factors(_ rows: [(Int, String, Int?)]) throws -> KeyFactors {
    try #require(KeyFactors(of: roster(rows), asOf: Day(number: 0)))
  }

  @Test("factors come in the order of the list, in their groups; unknown names last")
  func order() throws {
    let result = try factors([
      (0, "egen faktor", 3), (0, "Politisk förankring", 2), (0, "tydliga gränser", 1),
      (0, "växlande ledartröja", 0), (0, "Uttalade drivkrafter", 3), (0, "avsatta resurser", nil),
    ])
    #expect(
      result.ratings.map(\.factor) == [
        "Uttalade drivkrafter", "växlande ledartröja", "tydliga gränser", "Politisk förankring",
        "avsatta resurser", "egen faktor",
      ])
    #expect(
      result.ratings.map(\.group) == [.within, .between, .together, .success, .pitfall, .other])
    #expect(result.factors.map(\.mean) == [3, 0, 1, 2, nil, 3])
  }

  @Test("weak is 0 or 1, and told when at least half of those who rate it do")
  func weak() throws {
    let result = try factors([
      (0, "a", 1), (1, "a", 2), (0, "b", 0), (1, "b", 2), (2, "b", 3), (0, "c", 0), (3, "d", nil),
    ])
    #expect(
      result.factors.map(\.weak) == [1, 1, 1, 0] && result.factors.map(\.rated) == [2, 3, 1, 0])
    #expect(
      result.outcome.findings.map { plain($0.fact.english) } == [
        "One key factor is weak in at least half of the collaborations that have rated it. "
          + "It is a (1.5 out of 3)."
      ])
  }

  @Test(
    "of more than two that are weak the lowest are told, and what is equal to the last"
  )
  func ranked() throws {
    func rows(_ marks: [String: [Int]]) -> [(Int, String, Int?)] {
      marks.flatMap { name, all in all.enumerated().map { ($0.offset, name, $0.element) } }
    }
    // d is weak in more than c, but has the higher mean: 3/2 against 5/4.
    let result = try factors(
      rows(["a": [0, 0, 0, 2], "b": [0, 0, 1, 2], "c": [0, 0, 2, 3], "d": [1, 1, 1, 3]]))
    #expect(
      result.outcome.findings.map { plain($0.fact.swedish) } == [
        "Fyra nyckelfaktorer är svaga i minst hälften av de samarbeten som har bedömt dem. "
          + "Lägst medelbetyg har a (0,5 av 3) och b (0,8)."
      ])
    let equal = try factors(
      rows(["a": [0, 0], "b": [1, 1], "c": [1, 1], "d": [1, 1]]))
    #expect(
      plain(try #require(equal.outcome.findings.first).fact.swedish).hasSuffix(
        "a (0,0 av 3) och b (1,0). Två till har samma medelbetyg som den sista."))
  }

  @Test("a balance tips at two steps, toward the side rated higher")
  func balances() throws {
    let result = try factors([
      (0, "intern dialog", 3), (0, "samverkansprocess", 1), (1, "ledarskap hemma", 1),
      (1, "ledarskap i samverkan", 2), (2, "secure core services", 0),
      (2, "samordning och processledning", 3), (3, "intern dialog", 3),
    ])
    #expect(result.tilts.map(\.collaboration) == ["s0", "s2"])
    #expect(result.tilts.map(\.strong) == ["intern dialog", "samordning och processledning"])
    #expect(result.tilts.map(\.steps) == [2, 3])
  }

  @Test("the last row of a factor holds, and ended collaborations are left out")
  func rows() throws {
    var roster = roster([(0, "a", 1), (0, "A", 3), (1, "a", 0)])
    roster.collaborations[1].to = Day(number: -1)
    let result = try #require(KeyFactors(of: roster, asOf: Day(number: 0)))
    #expect(result.ratings.map(\.rating) == [3])
    roster.collaborations[0].to = Day(number: -1)
    #expect(KeyFactors(of: roster, asOf: Day(number: 0)) == nil)
  }

  @Test("the slow definition of means agrees on 200 seeded tables")
  func definition() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<200 {
      var rows: [(Int, String, Int?)] = []
      for number in 0..<4 {
        for factor in ["a", "tydliga gränser", "rätt medel"] {
          let rating = generator.below(5)
          rows.append((number, factor, rating < 4 ? rating : nil))
        }
      }
      let result = try factors(rows)
      for factor in result.factors {
        let own = rows.filter { $0.1 == factor.name }.compactMap(\.2)
        let sum = own.reduce(0, +)
        #expect(factor.mean == (own.isEmpty ? nil : Double(sum) / Double(own.count)))
        #expect(factor.weak == own.filter { [0, 1].contains($0) }.count)
      }
    }
  }
}
