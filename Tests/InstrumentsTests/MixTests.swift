// The mix of orientation, form and depth.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct MixTests {
  private static let meanings: [String: Orientation] = [
    "driftsinriktad": .operational, "operational": .operational, "strategisk": .strategic,
    "strategic": .strategic, "utforskande": .exploratory,
  ]

  private func roster(_ orientations: [String]) -> Roster {
    var roster = Roster(name: "mix")
    roster.collaborations = orientations.enumerated().map { place, word in
      var one = Collaboration(id: "c\(place)", name: "")
      one.orientation = Worded(word, meaning: Self.meanings[word.lowercased()].map { [$0] })
      return one
    }
    return roster
  }

  @Test("words are counted without regard to case; the share is of those given")
  func counts() throws {
    let mix = try #require(
      Mix(of: Review(of: roster(["Strategisk", "strategisk", "utforskande", ""]), asOf: .today)))
    #expect(mix.rows.map(\.value) == ["", "strategisk", "utforskande"])
    #expect(mix.rows.map(\.count) == [1, 2, 1])
    #expect(mix.rows.map(\.share) == [nil, 2.0 / 3, 1.0 / 3])
    #expect(mix.rows.allSatisfy { $0.of == .collaborations && $0.attribute == "orientation" })
  }

  @Test("what has ended is not counted, and nothing given gives no answer")
  func edges() {
    var ended = roster(["strategisk"])
    ended.collaborations[0].to = Day(number: Day.today.number - 1)
    #expect(Mix(of: Review(of: ended, asOf: .today)) == nil)
    #expect(Mix(of: Review(of: roster(["", ""]), asOf: .today)) == nil)
  }

  @Test("of five with a known orientation none is exploratory; of four nothing is said")
  func absent() throws {
    let words = ["driftsinriktad", "operational", "strategisk", "strategic", "Driftsinriktad"]
    let five = try #require(Mix(of: Review(of: roster(words), asOf: .today)))
    #expect(five.orientations(.collaborations) == [3, 2, 0])
    let finding = try #require(five.outcome.findings.first)
    #expect(finding.kind == "one_leg_collaborations")
    #expect(finding.fact.swedish.pieces.contains(.text("utforskande")))
    let four = try #require(Mix(of: Review(of: roster(Array(words.prefix(4))), asOf: .today)))
    #expect(four.outcome.findings.isEmpty)
    // A word of which nothing is known is no orientation.
    let other = try #require(
      Mix(of: Review(of: roster(Array(words.prefix(4)) + ["visionär"]), asOf: .today)))
    #expect(other.outcome.findings.isEmpty)
    let all = try #require(Mix(of: Review(of: roster(words + ["utforskande"]), asOf: .today)))
    #expect(all.outcome.findings.isEmpty)
  }
}
