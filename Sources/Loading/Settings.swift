// settings.yaml: what a dataset says of itself beside its tables.

package import Roster
package import Text

/// The settings of a dataset.
package struct Settings: Hashable, Sendable {
  package var title: String?
  package var language: Language?
  /// Highest first.
  package var levels = Roster.defaultLevels
  package var deputies = DeputyRule.attended
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
  package var boardPeople = PeopleRule.level
  package var boardCodes = CodeRule.change
  /// The line of settings.yaml that gives the title.
  package var titleLine = 1
  /// The day of the last board meeting: changes since then are reported beside those since the run before.
  package var lastBoardMeeting: Day?
  /// The last day of the term of office of those who are elected.
  package var mandateEnds: Day?
  /// Whom readers of the brief ask: an office or a post, in words.
  package var contact = ""
  package var keep = Keep()
  /// How many months history holds rows about people that are no longer true, and findings.
  package var retentionMonths = 24

  package var limits = Limits()

  /// How much of the machine a run may take for this dataset.
  package struct Limits: Hashable, Sendable {
    /// `nil` is an hour for a run of the night, and as long as it takes for any other.
    package var seconds: Double?
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

  package init() {}
}
