// What takes long asks for the time, so that a limit is kept.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Threads

@Suite struct GivingUpTests {
  @Test(
    "what draws or seeks the best asks whether the time is up",
    arguments: ["mixing", "gaps", "communities", "stability", "turnover", "cover", "row_errors"])
  func asks(name: String) throws {
    let analysis = try #require(Catalogue.analyses.first { $0.name == name })
    let deadline = Deadline { true }
    let structure = Structure(of: Roster(.toy), asOf: .sample, deadline: deadline)
    // Not what it gave: that may be anything, and is long.
    let isWhole = deadline.heeding { analysis.outcome(structure) } != nil
    #expect(!isWhole)
  }

  @Test("random staffings that were cut off hold no draws; those made in time stay")
  func staffings() {
    let late = Structure(of: Roster(.toy), asOf: .sample, deadline: Deadline { true })
    #expect(late.staffings.networks.draws == 0)
    let inTime = Structure(of: Roster(.toy), asOf: .sample)
    #expect(inTime.staffings.networks.draws == Precision.overlap.draws(work: 1))
  }
}
