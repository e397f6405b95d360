// Columns of the rosters' own tables, beside those that results share with them.

extension Column {
  package static let about = Column("about", "Gäller", "About", .text)
  package static let agreement = Column("agreement", "Avtal", "Agreement", .text)
  package static let answer = Column("answer", "Svar", "Answer", .text)
  package static let answeredOn = Column("asked", "Svarsdatum", "Answered on", .text)
  package static let answerUntil = Column("until", "Gäller till", "Holds until", .text)
  package static let assignment = Column("assignment", "Uppdragets slag", "Assignment", .text)
  package static let baseline = Column("baseline", "Utgångsläge", "Baseline", .number(1), .open)
  package static let benefit = Column("benefit", "Nytta", "Benefit", .number(0))
  package static let body = Column("body", "Organ", "Body", .text)
  package static let by = Column("by", "Genom", "By", .text)
  package static let check = Column("check", "Fråga", "Check", .text)
  package static let condition = Column("condition", "Villkor", "Condition", .text)
  package static let context = Column("context", "Sammanhang", "Context", .text)
  package static let costShare = Column(
    "cost_share", "Andel av kostnaden", "Share of the cost", .share)
  package static let county = Column("county", "Län", "County", .text)
  package static let date = Column("date", "Dag", "Date", .text)
  package static let decision = Column("decision", "Beslut", "Decision", .text)
  package static let depth = Column("depth", "Djup", "Depth", .text)
  package static let dimension = Column("dimension", "Dimension", "Dimension", .text)
  package static let driverKind = Column("driver", "Drivkraft", "Driver", .text)
  package static let due = Column("due", "Senast", "Due", .text)
  package static let economy = Column(
    "economy", "Ekonomi, utan angiven tid", "Economy, no term stated", .text)
  package static let effectKind = Column("effect", "Effekt", "Effect", .text)
  package static let ending = Column("ending", "Skäl till avslut", "Reason for ending", .text)
  package static let entryValue = Column("entry_value", "Ingångsvärde", "Entry value", .text)
  package static let expectedDirection = Column(
    "direction", "Väntad riktning", "Expected direction", .text)
  package static let feasibility = Column(
    "feasibility", "Genomförbarhet", "Feasibility", .number(0))
  package static let fit = Column("fit", "Passning", "Fit", .number(0))
  package static let form = Column("form", "Form", "Form", .text)
  package static let goal = Column("goal", "Mål", "Goal", .text)
  package static let hasDeputy = Column("deputy", "Ersättare", "Deputy", .text)
  package static let hoursPerMeeting = Column(
    "hours_per_meeting", "Timmar per möte", "Hours a meeting", .number(1))
  package static let kronor = Column("kr", "Kronor per år", "Kronor a year", .number(0), .open)
  package static let measured = Column("measured", "Mätvärde", "Measured", .number(1), .open)
  package static let next = Column("next", "Nästa steg", "Next step", .text)
  package static let note = Column("note", "Anteckning", "Note", .text)
  package static let notice = Column("notice", "Uppsägning senast", "Notice by", .text)
  package static let orientation = Column("orientation", "Inriktning", "Orientation", .text)
  package static let parent = Column("parent", "Överordnat", "Parent", .reference(.network))
  package static let perYear = Column("per_year", "Möten per år", "Meetings a year", .number(1))
  package static let posts = Column("people", "Tjänster", "Posts", .number(1), .open)
  package static let rater = Column("rater", "Bedömare", "Rater", .text)
  package static let reference = Column("reference", "Diarienummer", "Reference", .text)
  package static let respondent = Column("respondent", "Svarande", "Respondent", .text)
  package static let responsible = Column("responsible", "Ansvarig", "Responsible", .text)
  package static let review = Column("review", "Översyn", "Review", .text)
  package static let sharedWith = Column(
    "shared_with", "Delas med", "Shared with", .reference(.organisations))
  package static let side = Column(
    "side", "Majoritet eller opposition", "Majority or opposition", .text)
  package static let source = Column("source", "Källa", "Source", .text)
  package static let stance = Column("stance", "Ställning", "Stance", .text)
  package static let startCost = Column("start_cost", "Startkostnad", "Start cost", .text)
  package static let target = Column("target", "Målvärde", "Target", .number(1), .open)
  package static let unit = Column("unit", "Enhet", "Unit", .text)
  package static let vacantSince = Column("vacant_since", "Vakant sedan", "Vacant since", .text)
  package static let wantedOrientation = Column(
    "wanted", "Önskad inriktning", "Wanted orientation", .text)
  package static let year = Column("year", "År", "Year", .number(0), .open)

  /// A question of the self-test, from 1.
  package static func selfTestQuestion(_ number: Int) -> Column {
    Column("q\(number)", "Fråga \(number)", "Question \(number)", .number(0))
  }
}
