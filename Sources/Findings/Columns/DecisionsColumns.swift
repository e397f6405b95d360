// Columns of decisions, goals, and the way of initiatives to a political decision.

extension Column {
  /// The id of what a decision is about; of a finding it may hold the id of a person.
  package static let aboutID = Column("about_id", "Gäller, id", "Concerns, id", .text)
  package static let aboutKind = Column("about_kind", "Gäller, slag", "Concerns, kind", .text)
  package static let contradiction = Column(
    "contradiction", "Steg och beslut", "Stage and decision", .text)
  package static let daysOverdue = Column(
    "days_overdue", "Dagar försenat", "Days overdue", .number(0), .open)
  package static let gateLacks = Column(
    "gate_lacks", "Saknas för nästa steg", "Missing for the next stage", .text)
  package static let goalInitiatives = Column(
    "initiatives", "Initiativ med målet", "Initiatives with the goal", .number(0), .open)
  package static let goalParent = Column("parent", "Hör under målet", "Under the goal", .text)
  package static let hasPassed = Column(
    "has_passed", "Målåret har passerat", "Target year has passed", .flag)
  package static let initiativesBelow = Column(
    "initiatives_below", "Med målet eller ett under det", "With the goal or one below it",
    .number(0), .open)
  package static let isOpen = Column("is_open", "Öppet", "Open", .flag)
  package static let isThere = Column("is_there", "Finns kvar", "Still there", .flag)
  package static let nextStage = Column("next_stage", "Nästa steg", "Next stage", .text)
  package static let politicallyDecided = Column(
    "politically_decided", "Politiskt beslut", "Political decision", .flag)
  package static let processStep = Column("step", "Steg", "Step", .text)
  package static let showSign = Column(
    "initiatives", "Initiativ som visar tecknet", "Initiatives that show the sign", .number(0),
    .open)
  package static let showAll = Column(
    "with_steps_before", "Med alla steg före", "With all steps before", .number(0), .open)
  package static let today = Column("today", "Läget nu", "Current state", .text)
  package static let waitingFor = Column("waiting_for", "Väntar på", "Waiting for", .text)
}
