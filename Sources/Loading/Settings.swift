// settings.yaml: what a dataset says of itself beside its tables.

package import Roster

/// The settings of a dataset.
package struct Settings: Hashable, Sendable {
  package enum ReportLanguage: String, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"
  }

  /// When deputies count as people of a network.
  package enum Deputies: String, Sendable, CaseIterable {
    /// When they have attended.
    case attended
    case always
  }

  /// From where on a finding is more than a remark.
  package struct Thresholds: Hashable, Sendable {
    /// Share of the linked pairs that hang on one person: medium and high severity from here on.
    package var soleLinkShareMedium = 0.25
    package var soleLinkShareHigh = 0.5
    /// Vacant seats in one network that make the finding of medium severity.
    package var vacantSeatsMedium = 3
    /// The numbers of person dependency that the dataset sets itself, by their names.
    package var risk: [String: Double] = [:]

    /// The numbers of the plans that the dataset sets itself, by their names.
    package var plan: [String: Double] = [:]

    package init() {}

    /// The names that ``plan`` may hold, and the largest value of each.
    package static let planNames: [String: Double] = [
      "plan_budget_hours": 1_000_000, "plan_load_hours": 10_000, "plan_tasks": 100,
      "plan_meetings": 366, "plan_meeting_hours": 24, "gaps_limit": 1_000_000, "key_players": 5,
      "cover_seats": 1000, "cover_sole_bridges": 1000,
    ]

    /// The names that ``risk`` may hold, and whether the number is a share.
    package static let riskNames: [String: Bool] = [
      "horizon_months": false, "new_on_post_months": false, "cut_off_networks_medium": false,
      "cut_off_networks_high": false, "efficiency_loss_medium": true,
      "efficiency_loss_high": true, "cut_off_organisations_medium": false,
      "cut_off_organisations_high": false, "uncovered_roles_medium": false,
      "uncovered_roles_high": false, "sole_seats_medium": false, "sole_seats_high": false,
      "initiatives_medium": false, "initiatives_high": false, "leaving_share_high": true,
    ]
  }

  package var title: String?
  package var language: ReportLanguage?
  /// Highest first.
  package var levels = Roster.defaultLevels
  package var deputies = Deputies.attended
  package var seed: UInt64?
  package var asOf: Day?
  /// The dataset's own names of columns, by table and by the English name of the column.
  package var columns: [TableName: [String: [String]]] = [:]
  /// The dataset's own words for roles.
  package var roles: [String: Role] = [:]
  /// The dataset's own words for a seat that nobody holds.
  package var vacant: [String] = []
  package var thresholds = Thresholds()
  /// Phrases that name somebody and may be published all the same: a prize, a fund, a house.
  package var publicNames: [String] = []
  package var boardPeople = BoardPeople.level
  package var boardCodes = BoardCodes.change
  /// The line of settings.yaml that gives the title.
  package var titleLine = 1
  /// The day of the last board meeting: changes since then are reported beside those since the run before.
  package var lastBoardMeeting: Day?
  package var keep = Keep()
  /// How many months history holds rows about people that are no longer true, and findings.
  package var retentionMonths = 24

  package var limits = Limits()

  /// How much of the machine a run of the night may take for this dataset.
  package struct Limits: Hashable, Sendable {
    package var seconds = 3600.0
    /// `nil` is three quarters of the machine's memory.
    package var bytes: Int?

    package init() {}
  }

  /// Which reports are kept: the last of each of so many nights, and of each of so many months.
  package struct Keep: Hashable, Sendable {
    package var nights = 30
    package var months = 12

    package init() {}
  }

  /// How the board edition tells of a person in findings on load and risk.
  package enum BoardPeople: String, Sendable, CaseIterable {
    /// By post and organisation.
    case post
    /// By the level of the post, when five people or more are on it.
    case level
    /// By code only.
    case none
  }

  /// Whether the codes of people are new in every report.
  package enum BoardCodes: String, Sendable, CaseIterable {
    case change
    case keep
  }

  package init() {}
}
