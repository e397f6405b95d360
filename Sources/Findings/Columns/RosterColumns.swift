// Columns of the rosters' own tables, beside those that results share with them.

extension Column {
  package static let agreement = Column("agreement", "Avtal", "Agreement", .text)
  package static let assignment = Column("assignment", "Uppdragets slag", "Assignment", .text)
  package static let benefit = Column("benefit", "Nytta", "Benefit", .number(0))
  package static let costShare = Column("cost_share", "Andel av kostnaden", "Share of cost", .share)
  package static let county = Column("county", "Län", "County", .text)
  package static let date = Column("date", "Dag", "Date", .text)
  package static let depth = Column("depth", "Djup", "Depth", .text)
  package static let feasibility = Column(
    "feasibility", "Genomförbarhet", "Feasibility", .number(0))
  package static let fit = Column("fit", "Passform", "Fit", .number(0))
  package static let form = Column("form", "Form", "Form", .text)
  package static let goal = Column("goal", "Mål", "Goal", .text)
  package static let hoursPerMeeting = Column(
    "hours_per_meeting", "Timmar per möte", "Hours a meeting", .number(1))
  package static let note = Column("note", "Anmärkning", "Note", .text)
  package static let orientation = Column("orientation", "Inriktning", "Orientation", .text)
  package static let parent = Column("parent", "Överordnat", "Parent", .reference(.network))
  package static let perYear = Column("per_year", "Per år", "A year", .number(1))
  package static let respondent = Column("respondent", "Svarande", "Respondent", .text)
  package static let stance = Column("stance", "Ställning", "Stance", .text)

  /// A question of the self-test, from 1.
  package static func selfTestQuestion(_ number: Int) -> Column {
    Column("q\(number)", "Fråga \(number)", "Question \(number)", .number(0))
  }
}
