// What the maps say in words: who is first, how many are equal to the first, and who stands alone by the lists.

import Reporting
import Testing
import Text

@Suite struct MapWordsTests {
  private func organisations(
    _ meeting: OrganisationMapFacts.Meeting, equals: Int, apart: Int = 0
  ) -> (swedish: String, english: String) {
    let facts = OrganisationMapFacts(
      meeting: meeting, organisations: 15, leftOut: 0, ties: 18, allTies: 105, apart: apart,
      strongest: ("Tallid", "Aspnäs", 25), equals: equals)
    return (facts.words(.swedish).alternative, facts.words(.english).alternative)
  }

  @Test("organisations: pairs that meet in as many as the first are counted")
  func pairs() {
    #expect(
      organisations(.networks, equals: 0).swedish.hasSuffix(
        "Oftast möts Tallid och Aspnäs: i 25 nätverk."))
    #expect(
      organisations(.networks, equals: 1).swedish.hasSuffix(
        "Oftast möts Tallid och Aspnäs: i 25 nätverk; ett par till möts i lika många."))
    #expect(
      organisations(.collaborations, equals: 3).english.hasSuffix(
        "Tallid and Aspnäs meet most often: in 25 collaborations; three more pairs meet in as many."
      ))
  }

  @Test("somebody who meets nobody does so by the lists")
  func apart() {
    #expect(
      organisations(.collaborations, equals: 0, apart: 1).swedish.contains(
        "En organisation möter enligt listorna ingen annan."))
    #expect(
      organisations(.collaborations, equals: 0, apart: 2).english.contains(
        "According to the lists, two organisations meet no other."))
  }

  @Test("networks: equals of the strongest and of the one with most")
  func networks() {
    func text(_ strongest: Int, _ central: Int) -> String {
      NetworkMapFacts(
        networks: 49, merged: 0, leftOut: 0, ties: 58, allTies: 465, soleTies: 0, apart: 1,
        strongest: ("A", "B", 10), central: ("A", 25), equals: (strongest, central)
      ).words(.swedish).alternative
    }
    #expect(text(0, 0).contains("Flest kontakter, 25, har nätverket A. "))
    #expect(
      text(0, 2).contains("Flest kontakter, 25, har nätverket A; två nätverk till har lika många. ")
    )
    #expect(text(1, 0).contains("har nätverken A och B; ett par till har lika många. "))
    #expect(
      text(0, 0).contains(
        "Ett nätverk har enligt listorna ingen gemensam deltagare med något annat."))
  }

  @Test("gaps and sole links: as great a need, and as many links on others")
  func others() {
    var gaps = GapMapFacts(
      networks: 4, gaps: 3, allGaps: 3, planned: 0, ties: 0, first: ("A", "B"))
    #expect(
      gaps.words(.swedish).alternative.hasSuffix("Störst är behovet mellan nätverken A och B."))
    gaps.equals = 1
    #expect(
      gaps.words(.swedish).alternative.hasSuffix("A och B; i en lucka till är det lika stort."))
    var links = DependencyMapFacts(
      networks: 4, links: 3, allLinks: 3, people: 3, theirLinks: 3, allPeople: 3, firmLinks: 0,
      linked: 5,
      most: ("P1", 1))
    #expect(links.words(.swedish).alternative.hasSuffix("går enbart genom P1."))
    links.equals = 2
    #expect(
      links.words(.swedish).alternative.hasSuffix(
        "går enbart genom P1; lika många går genom två personer till."))
  }
}
