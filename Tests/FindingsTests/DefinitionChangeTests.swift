// Which version came first, and what is declared of definitions that have changed.

import Findings
import Testing
import Text

@Suite struct DefinitionChangeTests {
  @Test("versions stand in the order of semver.org, 2.0.0, item 11")
  func order() throws {
    let rising = [
      "0.1.0", "0.2.0-beta", "0.2.0", "0.10.0", "1.0.0-rc.1", "1.0.0", "2.1.0", "2.1.1",
    ]
    let numbers = try rising.map { try #require(ReleaseNumber($0)) }
    #expect(numbers == numbers.shuffled().sorted())
    for (one, next) in zip(numbers, numbers.dropFirst()) { #expect(one < next && !(next < one)) }
    // What follows + tells of the build.
    #expect(ReleaseNumber("1.0.0+20261130") == ReleaseNumber("1.0.0"))
    for text in [
      "", "1", "1.0", "1.0.x", "1.0.0.0", "v1.0.0", "1..0", "-1.0.0", "99999999999999999999.0.0",
    ] {
      #expect(ReleaseNumber(text) == nil, "\(text)")
    }
  }

  @Test("a change lies between a version before it and one from it on, whichever is first")
  func between() {
    let change = DefinitionChange(
      .figure(.people), since: "0.2.0", name: Localised(swedish: "a", english: "b"),
      Localised(swedish: "A.", english: "B."))
    #expect(
      change.lies(between: "0.1.0", and: "0.2.0") && change.lies(between: "0.3.0", and: "0.1.9"))
    #expect(
      !change.lies(between: "0.2.0", and: "0.3.0") && !change.lies(between: "0.1.0", and: "0.1.1"))
    // A version that is not known is older than all.
    #expect(change.lies(between: "", and: "0.2.0") && !change.lies(between: "", and: "0.1.0"))
    #expect([change].between("0.1.0", "0.2.0") == [change])
    #expect([change].of(figure: "people") == change && [change].of(figure: "networks") == nil)
    #expect([change].of("people", in: .networks) == nil)
  }

  @Test(
    "every declared change is of a figure or column that there is, in whole sentences of both languages"
  )
  func declared() {
    let all = DefinitionChange.all
    #expect(!all.isEmpty && Set(all).count == all.count)
    for change in all {
      #expect(ReleaseNumber(change.since) != nil)
      if case .figure(let name) = change.matter { #expect(KeyFigure.Name.all.contains(name)) }
      for text in [change.sentence.swedish, change.sentence.english] {
        #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
      }
      #expect(change.sentence.swedish != change.sentence.english)
      // The name stands after a colon.
      #expect(
        change.name.swedish.first?.isLowercase == true
          && change.name.english.first?.isLowercase == true)
    }
  }
}
