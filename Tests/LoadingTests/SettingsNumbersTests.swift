// The numbers of settings.yaml: what is read, and what is refused.

import Loading
import Roster
import Tables
import Testing
import Text

@Suite struct SettingsNumbersTests {
  private func load(_ text: String) throws -> Loaded<Settings> {
    try Dataset(["settings.yaml": text]).inFolder { loadSettings(path: $0 + "/settings.yaml") }
  }

  @Test("thresholds are read, the others keep their value")
  func thresholds() throws {
    let thresholds = try #require(
      try load(
        "thresholds: {horizon_months: 5, sole_link_share_high: '0,6', plan_tasks: 3, leaving_share_high: '0,3'}"
      ).value?.thresholds)
    var expected = Thresholds()
    expected.risk.horizonMonths = 5
    expected.risk.leavingShareHigh = 0.3
    expected.soleLinkShareHigh = 0.6
    expected.plan.taskLimit = 3
    #expect(thresholds == expected)
  }

  @Test("a medium limit above the high one is an error")
  func order() throws {
    let loaded = try load("thresholds: {initiatives_medium: 4, initiatives_high: 3}")
    #expect(
      loaded.diagnostics.printed(in: .english)
        == "settings.yaml:1:13: error: [settings/bad-value] initiatives_medium must not be above "
        + "initiatives_high")
  }

  @Test("a number beyond its limit is refused, and one at the limit is read")
  func limitsOfNumbers() throws {
    for threshold in Threshold.all {
      let most = if case .count(let most) = threshold.form { most } else { 1 }
      let read = try load("thresholds: {\(threshold.name): \(most)}").value
      if threshold.name != "sole_link_share_medium" {
        #expect(read.flatMap { threshold.value(in: $0.thresholds) } == Double(most))
      }
      let beyond = try load("thresholds: {\(threshold.name): \(most + 1)}")
      #expect(beyond.diagnostics.sorted.map(\.code) == ["settings/bad-value"], "\(threshold.name)")
    }
  }
}
