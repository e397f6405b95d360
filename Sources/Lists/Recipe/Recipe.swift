// How the lists of a dataset are read: what lists.yaml holds, as values.

package import Roster

/// The recipe of a dataset: for each list its shape and what its columns mean, and what was decided of networks,
/// roles, organisations and people.
package struct Recipe: Hashable, Sendable {
  /// The name of its file.
  package static let fileName = "lists.yaml"

  package var lists: [ListRecipe] = []
  /// Networks whose field, level or other spellings are told, in the order of the file.
  package var networks: [NetworkRecipe] = []
  /// What words for roles mean that are not understood by themselves, as the lists write them.
  package var roles: [RoleRecipe] = []
  /// What organisation a spelling means.
  package var organisations: [OrganisationRecipe] = []
  /// People who are one, each as lists of ``PersonRecipe`` texts.
  package var same: [[String]] = []
  /// People who are not one although their names or addresses say so.
  package var different: [[String]] = []

  package init() {}
}

/// How one list, or several of one form, is read.
package struct ListRecipe: Hashable, Sendable {
  package var files: [String] = []
  /// Sheets of the workbook; empty for files of text.
  package var sheets: [String] = []
  package var shape: Shape = .nothing
  /// The line or row of the headings, from 1; 0 when there are none.
  package var header = 1
  /// What network the whole list is of, where no column tells.
  package var network: NetworkOfList = .columns
  package var columns: [ColumnRecipe] = []
  /// Headings whose cells hold for the rows below them until the next.
  package var fill: [String] = []
  /// The sign between several networks in a cell, beside `;`, `|` and line ends.
  package var split: String?
  /// Rows that are no rows: by number, or by how their first cell begins.
  package var skip: [SkipRecipe] = []
  /// Why it was understood so; written as comments, never read.
  package var reasons: [String] = []

  package init() {}

  /// The headings under a meaning, in their order.
  func headings(_ use: ColumnUse) -> [String] {
    columns.lazy.filter { $0.use == use }.map(\.heading)
  }
}

/// What a row of a list is.
package enum Shape: String, Sendable, CaseIterable {
  /// A membership in each row, or a person with the networks named in a cell.
  case rows
  /// A person in each row, a column for each network.
  case crosses
  /// An organisation or a network in each row, names of people in the cells.
  case names
  /// A person in each row, a column for each meeting.
  case attendance
  /// A person in each row; networks stand elsewhere.
  case people
  /// A network in each row.
  case networks
  /// An organisation in each row.
  case organisations
  /// A person, a network or an organisation in each row; a column tells which.
  case things
  /// A tie in each row, from a person to a network, by id or name.
  case ties
  /// A table of the standard form, read as it stands.
  case table
  /// Not read.
  case nothing
}

/// Where the network of a whole list is named.
package enum NetworkOfList: Hashable, Sendable {
  /// In columns, as far as at all.
  case columns
  /// The name of the file.
  case file
  /// The name of the sheet.
  case sheet
  /// The line above the headings.
  case title
  /// Rows with one cell only, above the rows of each network.
  case sections
  case named(String)
}

/// What a column is used for.
package enum ColumnUse: String, Sendable, CaseIterable {
  case person
  case firstName = "first-name"
  case middleName = "middle-name"
  case lastName = "last-name"
  /// "Anna Ek, Hjo".
  case personAndOrganisation = "person-and-organisation"
  /// "Anna Ek, skolchef".
  case personAndPost = "person-and-title"
  case personID = "person-id"
  case email = "e-mail"
  case post = "title"
  case organisation
  case organisationID = "organisation-id"
  case network
  case networkID = "network-id"
  /// An id of whatever the row is.
  case id
  /// The name of whatever the row is.
  case name
  /// What the row is: person, network or organisation.
  case kind
  case role
  case from
  case to
  /// Both days in one cell.
  case period
  case attended
  case field
  case level
  /// The heading is a network; a sign in the cell tells that the person sits there.
  case crosses
  /// The heading is a network, an organisation or a role; people's names stand in the cells.
  case names
  /// The heading is a role; a sign in the cell tells that the person has it.
  case roleMark = "role-mark"
  /// The heading is a meeting.
  case meeting
  /// The ends of a tie.
  case source
  case target
  case nothing
}

package struct ColumnRecipe: Hashable, Sendable {
  package var use: ColumnUse
  /// The heading as written; `(C)` for a column without one, `Namn (C)` for the second of two that are alike.
  package var heading: String
  /// Why; written as a comment.
  package var reason: String

  package init(_ use: ColumnUse, _ heading: String, reason: String = "") {
    (self.use, self.heading, self.reason) = (use, heading, reason)
  }
}

package enum SkipRecipe: Hashable, Sendable {
  case row(Int)
  /// Rows whose first cell with content begins so.
  case beginning(String)
}

package struct NetworkRecipe: Hashable, Sendable {
  package var name: String
  /// Empty when somebody has decided that it has none; `nil` when nobody has.
  package var field: String?
  package var level: String?
  /// Whether ``field`` and ``level`` are understood rather than told by somebody.
  package var understoodField = false
  package var understoodLevel = false
  /// Other spellings of the network.
  package var also: [String] = []
  package var reason = ""

  package init(_ name: String) { self.name = name }
}

package struct RoleRecipe: Hashable, Sendable {
  package var written: String
  /// `nil`: not understood; the text is kept.
  package var role: Role?

  package init(_ written: String, _ role: Role?) { (self.written, self.role) = (written, role) }
}

package struct OrganisationRecipe: Hashable, Sendable {
  package var written: String
  package var name: String

  package init(_ written: String, _ name: String) { (self.written, self.name) = (written, name) }
}
