// The numbers that a dataset may set: names, defaults and limits, one place for each.

import Roster
import Testing

@Suite struct ThresholdsTests {
  @Test("names, defaults and limits are these")
  func table() {
    let told = Threshold.all.map { one in
      let limit =
        switch one.form {
        case .count(let most): "1–\(most)"
        case .share: "0–1"
        }
      let value = one.value(in: Thresholds()).map {
        $0 == $0.rounded() ? "\(Int($0))" : "\($0)"
      }
      return "\(one.name) \(value ?? "none") \(limit)"
    }
    // Settings.md of Loading says the same.
    #expect(
      told == [
        "cut_off_networks_medium 1 1–1000000", "cut_off_networks_high 2 1–1000000",
        "cut_off_organisations_medium 1 1–1000000", "cut_off_organisations_high 2 1–1000000",
        "efficiency_loss_medium 0.01 0–1", "efficiency_loss_high 0.03 0–1",
        "initiatives_medium 1 1–1000000", "initiatives_high 3 1–1000000",
        "sole_seats_medium 5 1–1000000", "sole_seats_high none 1–1000000",
        "uncovered_roles_medium 2 1–1000000", "uncovered_roles_high 4 1–1000000",
        "leaving_share_high 0.5 0–1", "horizon_months 12 1–1000000",
        "new_on_post_months 12 1–1000000", "sole_link_share_medium 0.25 0–1",
        "sole_link_share_high 0.5 0–1", "vacant_seats_medium 3 1–1000000",
        "plan_budget_hours none 1–1000000", "plan_load_hours 100 1–10000",
        "plan_tasks 2 1–100", "plan_meetings 4 1–366", "plan_meeting_hours 2 1–24",
        "gaps_limit 100000 1–1000000", "key_players 3 1–5", "cover_seats 10 1–1000",
        "cover_sole_bridges 3 1–1000", "answer_months 24 1–1200",
      ])
  }

  @Test("each sets its own number and no other", arguments: Threshold.all.map(\.name))
  func set(name: String) throws {
    let threshold = try #require(Threshold.all.first { $0.name == name })
    // None of these is a default.
    let number = threshold.form == .share ? 0.375 : name == "key_players" ? 5 : 7
    var thresholds = Thresholds()
    threshold.set(number, in: &thresholds)
    #expect(threshold.value(in: thresholds) == number)
    for other in Threshold.all where other.name != name {
      #expect(other.value(in: thresholds) == other.value(in: Thresholds()), "\(other.name)")
    }
  }

  @Test("a count is whole and within its limit, a share lies from 0 to 1")
  func accepts() throws {
    let tasks = try #require(Threshold.all.first { $0.name == "plan_tasks" })
    #expect([1.0, 100].allSatisfy(tasks.accepts))
    #expect(![0, 101, 1.5, -1, .infinity, .nan].contains(where: tasks.accepts))
    let share = try #require(Threshold.all.first { $0.name == "leaving_share_high" })
    #expect([0, 0.5, 1].allSatisfy(share.accepts))
    #expect(![-0.01, 1.01, .nan].contains(where: share.accepts))
  }

  @Test(
    "a medium number above the high one of its measure; one that is set alone only for the links")
  func order() {
    var thresholds = Thresholds()
    thresholds.risk.initiatives = RiskLimits(medium: 4, high: 3)
    let both: Set = ["initiatives_medium", "initiatives_high"]
    #expect(Threshold.disordered(in: thresholds, given: both) == ["initiatives"])
    #expect(Threshold.disordered(in: thresholds, given: ["initiatives_medium"]).isEmpty)
    thresholds.soleLinkShareHigh = 0.1
    #expect(Threshold.disordered(in: thresholds, given: []) == ["sole_link_share"])
    #expect(Threshold.disordered(in: Thresholds(), given: both).isEmpty)
  }
}
