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
    /// Sole bridges of one person that make the finding of high severity.
    package var soleBridgesHigh = 3
    /// Share of the linked pairs that hang on one person: medium and high severity from here on.
    package var soleLinkShareMedium = 0.25
    package var soleLinkShareHigh = 0.5
    /// Vacant seats in one network that make the finding of medium severity.
    package var vacantSeatsMedium = 3

    package init() {}
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

  package init() {}
}
