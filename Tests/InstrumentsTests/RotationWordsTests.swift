// What is said of who hosts and chairs: of those found and not found, of hosts who sit elsewhere, of long chairs.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct RotationWordsTests {
  /// Networks of the same organisations, each with one person, hosted as given.
  private func hosted(_ hosts: [Int], among organisations: Int) throws -> Rotation {
    var roster = Roster.small(
      populations: Array(repeating: 1, count: organisations),
      people: (0..<organisations).map { $0 },
      networks: Array(repeating: Array(0..<organisations), count: hosts.count))
    for (place, host) in hosts.enumerated() { roster.networks[place].host = Index(host) }
    return try #require(Rotation(of: Review(of: roster, asOf: .today)))
  }

  @Test("only a large share that is more than by lot may come to be one party's matter")
  func meanings() throws {
    func told(_ rotation: Rotation) throws -> (meaning: String, action: String, share: Double) {
      let finding = try #require(
        rotation.outcome.findings.first { $0.subjects == [.organisation("o0")] })
      let side = rotation.sides[0]
      return (
        plain(finding.meaning.swedish), plain(finding.action.swedish),
        Double(side.counts[0]) / Double(side.total)
      )
    }
    // All of twelve among ten: found, and large.
    let all = try told(try hosted(Array(repeating: 0, count: 12), among: 10))
    #expect(
      all.meaning.contains("en enda parts sak") && all.action.hasPrefix("Direktionen bestämmer"))
    // Ten of forty among forty: found, and a quarter.
    let some = try told(
      try hosted(Array(repeating: 0, count: 10) + Array(1...30), among: 40))
    #expect(some.share == 0.25 && some.meaning.hasPrefix("Organisationen leder oftare"))
    // Five of eight among four, by lot two: more than half, and yet 0.027 and one of five tests.
    let chance = try told(try hosted([0, 0, 0, 0, 0, 1, 2, 3], among: 4))
    #expect(chance.meaning == "Så många kan också falla på en organisation när lotten avgör.")
    #expect(!chance.meaning.contains("parts sak") && !chance.action.contains("bestäm"))
  }

  @Test("of those who cannot be told from a lot three a side are told, those with most")
  func mostThree() throws {
    // Of thirty, four host four networks and one five; the lot gives each 0.7.
    let hosts = [0, 0, 0, 0] + [1, 1, 1, 1] + [2, 2, 2, 2, 2] + [3, 3, 3, 3] + [4, 4, 4, 4]
    let rotation = try hosted(hosts, among: 30)
    let side = rotation.sides[0]
    let found = side.leaders.filter { $0.tested.certainty.isFound }.map(\.organisation)
    let others = side.leaders.map(\.organisation).filter { !found.contains($0) }
    #expect(side.leaders.count == 5 && others.count > 3)
    let told = rotation.outcome.findings.flatMap(\.subjects).map(\.id)
    #expect(
      told == (found + (found.contains(2) ? [0, 1, 3] : [0, 1, 2])).sorted().map { "o\($0)" })
    #expect(rotation.outcome.cells(.rotationMeasures, .asked).first == "5")
    #expect(rotation.outcome.cells(.rotationMeasures, .found).first == "\(found.count)")
  }

  @Test("a host that does not sit in its network is counted, not drawn, and said to be so")
  func hostsAway() throws {
    // o2 hosts all six and sits in the first two only; the lot gives it a third of each of these.
    var roster = Roster.small(
      populations: [1, 1, 1], people: [0, 1, 2],
      networks: [[0, 1, 2], [0, 1, 2], [0, 1], [0, 1], [0, 1], [0, 1]])
    for place in roster.networks.indices { roster.networks[place].host = 2 }
    let rotation = try #require(Rotation(of: Review(of: roster, asOf: .today)))
    let side = rotation.sides[0]
    #expect(side.counts == [0, 0, 6] && side.outside == [0, 0, 4])
    #expect(abs(side.expected[2] - 2.0 / 3) < 1e-12)
    let finding = try #require(rotation.outcome.findings.first)
    #expect(
      plain(finding.fact.swedish).hasSuffix(
        "I fyra av de sex nätverken sitter organisationen inte själv."))
    #expect(rotation.outcome.cells(.rotationMeasures, .outside).first == "4")
  }

  @Test("chairs are told as offices and not as people, and their years with a decimal")
  func offices() throws {
    var roster = Roster.small(
      populations: [1, 1, 1], people: [0, 1, 2], networks: Array(repeating: [0, 1, 2], count: 6))
    for row in roster.memberships.indices where roster.memberships[row].person == 0 {
      roster.memberships[row].role = .chair
      // 3620 days are 9.91 years.
      roster.memberships[row].from = Day(number: Day.today.number - 3620)
    }
    let findings = try #require(Rotation(of: Review(of: roster, asOf: .today))).outcome.findings
    #expect(
      plain(try #require(findings.first).fact.swedish).hasPrefix(
        "<o0> har sex av sex ordförandeskap. ")
    )
    #expect(
      findings.filter { $0.kind == "jersey_stays" }.map { plain($0.fact.swedish) }.first
        == "Sex nätverk har haft samma ordförande i minst fem år, längst <n0> (närmare tio år), "
        + "<n1> (närmare tio år) och fyra till.")
  }
}
