// The columns that loading reads, each declared once, so that one that nobody declares does not compile.

/// A column of the tables that rosters are kept in, whichever table has it; ``ColumnName`` says which have it,
/// and what else a header may call it.
package struct InputColumn: Hashable, Sendable {
  /// The English name: what a header, a setting and a message call it.
  package let name: String

  private init(_ name: String) { self.name = name }

  /// A question of the self-test, from 1.
  package static func question(_ number: Int) -> InputColumn { InputColumn("q\(number)") }
}

extension InputColumn {
  package static let a = InputColumn("a")
  package static let agreement = InputColumn("agreement")
  package static let area = InputColumn("area")
  package static let assignment = InputColumn("assignment")
  package static let attended = InputColumn("attended")
  package static let b = InputColumn("b")
  package static let benefit = InputColumn("benefit")
  package static let collaboration = InputColumn("collaboration")
  package static let costKey = InputColumn("cost_key")
  package static let costShare = InputColumn("cost_share")
  package static let county = InputColumn("county")
  package static let current = InputColumn("current")
  package static let date = InputColumn("date")
  package static let depth = InputColumn("depth")
  package static let economyLong = InputColumn("economy_long")
  package static let economyShort = InputColumn("economy_short")
  package static let expected = InputColumn("expected")
  package static let factor = InputColumn("factor")
  package static let feasibility = InputColumn("feasibility")
  package static let field = InputColumn("field")
  package static let fit = InputColumn("fit")
  package static let form = InputColumn("form")
  package static let from = InputColumn("from")
  package static let function = InputColumn("function")
  package static let goal = InputColumn("goal")
  package static let host = InputColumn("host")
  package static let hoursPerMeeting = InputColumn("hours_per_meeting")
  package static let id = InputColumn("id")
  package static let initiative = InputColumn("initiative")
  package static let interest = InputColumn("interest")
  package static let kind = InputColumn("kind")
  package static let level = InputColumn("level")
  package static let mandate = InputColumn("mandate")
  package static let meetingsPerYear = InputColumn("meetings_per_year")
  package static let name = InputColumn("name")
  package static let network = InputColumn("network")
  package static let note = InputColumn("note")
  package static let organisation = InputColumn("organisation")
  package static let orientation = InputColumn("orientation")
  package static let outcome = InputColumn("outcome")
  package static let owner = InputColumn("owner")
  package static let parent = InputColumn("parent")
  package static let perYear = InputColumn("per_year")
  package static let person = InputColumn("person")
  package static let population = InputColumn("population")
  package static let rank = InputColumn("rank")
  package static let rating = InputColumn("rating")
  package static let respondent = InputColumn("respondent")
  package static let role = InputColumn("role")
  package static let seats = InputColumn("seats")
  package static let since = InputColumn("since")
  package static let stage = InputColumn("stage")
  package static let stance = InputColumn("stance")
  package static let to = InputColumn("to")
  package static let understood = InputColumn("understood")
  package static let vulnerability = InputColumn("vulnerability")
  package static let wanted = InputColumn("wanted")
}
