// Counts around people and networks.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct DegreesTests {
  @Test("the toy network, by hand")
  func toy() {
    let b = TwoMode(.toy)
    let degrees = Degrees(of: b, Projection(of: b, onto: .right))
    #expect(degrees.networksOfPerson == [1, 1, 3, 1, 2, 2, 1])
    // c meets a, b in N1, d, e in N2, f, g in N4.
    #expect(degrees.colleagues == [2, 2, 6, 2, 3, 3, 2])
    #expect(degrees.peopleOfNetwork == [3, 3, 2, 3])
    #expect(degrees.linkedNetworks == [2, 3, 2, 3])
    #expect(degrees.soleLinks == [2, 3, 2, 3])
  }

  @Test("links within a field are counted at both ends, whatever the letters")
  func fields() {
    let b = TwoMode(.toy)
    // Linked: N0–N1, N0–N3, N1–N2, N1–N3, N2–N3, each by one person.
    let degrees = Degrees(
      of: b, Projection(of: b, onto: .right), fields: ["Skola", "", "skola", "SKOLA"])
    #expect(degrees.linkedInField == [1, 0, 1, 2] && degrees.soleLinksInField == [1, 0, 1, 2])
  }

  @Test("everybody is everybody's colleague in one network", arguments: 0...5)
  func complete(people: Int) {
    let b = TwoMode(.complete(people, 2))
    let degrees = Degrees(of: b, Projection(of: b, onto: .right))
    #expect(degrees.colleagues == Array(repeating: max(0, people - 1), count: people))
  }

  @Test("Davis 1941: Evelyn attends eight events, E8 has fourteen women")
  func davis() throws {
    let davis = try Published.read().davis
    let b = davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    let degrees = Degrees(of: b, Projection(of: b, onto: .right))
    let evelyn = try #require(davis.women.firstIndex(of: "Evelyn Jefferson"))
    let eighth = try #require(davis.events.firstIndex(of: "E8"))
    #expect(degrees.networksOfPerson[evelyn] == 8 && degrees.peopleOfNetwork[eighth] == 14)
    #expect(degrees.colleagues.reduce(0, +) == 2 * 139)
    #expect(degrees.linkedNetworks.reduce(0, +) == 2 * 66)
    #expect(degrees.soleLinks.reduce(0, +) == 2 * 9)
  }

  @Test("agrees with the definition", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let b = TwoMode(small)
    let degrees = Degrees(of: b, Projection(of: b, onto: .right))
    let people = small.people
    #expect(degrees.colleagues == (0..<small.left).map { people.neighbours(of: $0).count })
    let pairs = small.sharedByPair
    for v in 0..<small.right {
      let own = pairs.filter { $0.a == v || $0.b == v }
      #expect(degrees.linkedNetworks[v] == own.count)
      #expect(degrees.soleLinks[v] == own.count { $0.shared.count == 1 })
    }
  }

  @Test("key figures: whom the share is of, and none of nobody")
  func figures() {
    let degrees = Catalogue.analyses.first { $0.name == "degrees" }
    let figures = degrees?.outcome(Structure(of: Roster(.toy), asOf: .sample))?.keyFigures
    #expect(
      figures?.map { "\($0.name) \($0.value)" } == [
        "organisations count(3)", "people count(7)", "networks count(4)", "memberships count(11)",
        "people_in_one_network count(4)", "people_in_one_network_share share(\(4.0 / 7))",
      ])
    let nobody = SmallTwoMode(left: 2, right: 1, ties: [])
    let empty = analyse(Structure(of: Roster(nobody), asOf: .sample)) { _ in }
    #expect(
      empty.keyFigures.first { $0.name == "people_in_one_network_share" }?.value
        == KeyFigure.Value.none)
  }
}
