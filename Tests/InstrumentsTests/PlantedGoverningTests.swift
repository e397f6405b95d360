// What is planted in the invented association of effects and resources is found there.

import Findings
import Instruments
import Invented
import Roster
import Testing

@Suite struct PlantedGoverningTests {
  private static let roster = SyntheticRoster(
    SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15)
  ).roster

  @Test("every verdict of an effect, one contrary in economy, one old, and one series over time")
  func effects() throws {
    let effects = try #require(Effects(of: Self.roster, asOf: SyntheticRoster.today))
    #expect(Set(effects.rows.map(\.verdict)) == Set(Effects.Verdict.allCases))
    let contrary = effects.rows.filter { $0.verdict == .contrary }
    #expect(contrary.map(\.dimension.meaning) == [.economy])
    #expect(contrary[0].history.map(\.measured) == [112, 118, 124])
    #expect(effects.rows.count(where: \.isOld) == 1)
    #expect(
      effects.outcome.findings.map(\.kind) == [
        "contrary_effect", "effects_not_measured", "effects_measured_long_ago",
      ])
  }

  @Test("one collaboration that nobody coordinates, and one whose host carries more than its key")
  func resources() throws {
    let review = Review(of: Self.roster, asOf: SyntheticRoster.today)
    let resources = try #require(Resources(of: review))
    let second = Self.roster.collaborations[1].id
    #expect(resources.rows.filter { $0.isCoordinated == false }.map(\.about.of) == [second])
    #expect(Set(resources.rows.flatMap(\.kinds)) == Set(Resource.Kind.allCases))
    #expect(
      resources.outcome.findings.map(\.id) == [
        "nobody_coordinates/dataset:",
        "resources_off_key/collaboration:\(Self.roster.collaborations[2].id)",
      ])
  }
}
