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

  @Test("limits of time and memory for the night")
  func limits() throws {
    let settings = try #require(
      try load("time_limit: 20 minuter\nmemory_limit: 4 GB\n").value)
    #expect(settings.limits.seconds == 1200 && settings.limits.bytes == 4 << 30)
    #expect(Settings().limits.seconds == nil && Settings().limits.bytes == nil)
    for (text, seconds) in [
      ("600", 600.0), ("10 min", 600), ("90 s", 90), ("1 sekund", 1), ("2 tim", 7200),
      ("2 h", 7200), ("1 hours", 3600), ("86400", 86_400),
    ] {
      #expect(try load("time_limit: \(text)\n").value?.limits.seconds == seconds, "\(text)")
    }
    for text in [
      "time_limit: 0 minutes", "time_limit: 25 hours", "time_limit: 0", "time_limit: 86401",
      "time_limit: 1.5 h", "time_limit: 10 min 5 s", "time_limit: [10]", "time_limit: snart",
      "memory_limit: 1 MB", "memory_limit: 4",
    ] {
      #expect(try load(text + "\n").value == nil, "\(text)")
    }
  }

  @Test("a time that cannot be read is told by its place, and how it is written")
  func badTime() throws {
    let loaded = try load("title: Prov\ntime_limit: snart\n")
    #expect(loaded.value == nil)
    let said = loaded.diagnostics.printed(in: .swedish)
    #expect(said.contains("settings.yaml:2:13"))
    #expect(said.contains("600 eller 10 min"))
  }
}
