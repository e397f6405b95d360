// Columns on will that ages, on judged effects, on functions at home, and on what is asked before a start.

extension Column {
  // MARK: Answers

  package static let answerAge = Column("age", "Gäller svaret?", "Does it hold?", .text)
  package static let askedFirst = Column("asked_first", "Första svar", "First answer", .text)
  package static let askedLast = Column("asked_last", "Senaste svar", "Last answer", .text)
  package static let couldStart = Column(
    "could_start", "Kunde starta om utgångna svar gällde", "Could start if expired answers held",
    .flag)
  package static let expired = Column(
    "expired", "Svaret har gått ut", "Answer has expired", .reference(.organisations))
  package static let undated = Column(
    "undated", "Svar utan datum", "Undated answers", .number(0), .open)
  package static let willingCount = Column(
    "willing_count", "Vill leda eller öka, antal", "Will lead or join, number", .number(0), .open)
  package static let rankLeaders = Column(
    "rank_leaders", "Ordning, ledare först", "Order, leaders first", .number(0), .open)
  package static let rankWhole = Column(
    "rank_whole", "Ordning, viljan som helhet", "Order, will as a whole", .number(0), .open)
  package static let rankWholeAmongGiven = Column(
    "rank_whole_among_given", "Viljan som helhet, bland dem med angiven ordning",
    "Will as a whole, among those with a stated order",
    .number(0), .open)
  package static let oneOrder = Column("one", "Ordning", "Order", .text)
  package static let otherOrder = Column("other", "Mot", "Against", .text)
  package static let areas = Column("areas", "Områden", "Areas", .number(0), .open)
  package static let tau = Column("tau", "Kendalls tau-b", "Kendall's tau-b", .number(2), .open)

  // MARK: Judged effects

  package static let economyShortHigh = Column(
    "economy_short_high", "Ekonomi, kort sikt, högst", "Economy, short term, at most", .number(2),
    .open)
  package static let economyLongHigh = Column(
    "economy_long_high", "Ekonomi, lång sikt, högst", "Economy, long term, at most", .number(2),
    .open)
  package static let economyHigh = Column(
    "economy_high", "Ekonomi, utan angiven tid, högst", "Economy, no term stated, at most",
    .number(2), .open)
  package static let startCostHigh = Column(
    "start_cost_high", "Startkostnad, högst", "Start cost, at most", .number(0), .open)

  // MARK: Functions at home

  package static let homeFunction = Column("function", "Funktion", "Function", .text)
  package static let functionsTold = Column(
    "told", "Organisationer som har angett", "Organisations that have stated", .number(0), .open)
  package static let thin = Column(
    "thin", "Tunt bemannad i", "Thinly staffed in", .number(0), .open)
  package static let lackedBy = Column("missing", "Saknas i", "Missing in", .number(0), .open)
  package static let vacantIn = Column("vacant", "Vakant i", "Vacant in", .number(0), .open)
  package static let carriedByOne = Column(
    "single", "Högst en tjänst i", "One post or less in", .number(0), .open)
  package static let uncoveredIn = Column(
    "uncovered", "Flera utan ersättare i", "Several without a deputy in", .number(0), .open)
  package static let sharedIn = Column(
    "shared", "Delas redan i", "Already shared in", .number(0), .open)
  package static let isCandidate = Column(
    "candidate", "Möjligt område för samverkan", "Possible area for collaboration", .flag)
  package static let matchingAreas = Column(
    "matching_areas", "Område med liknande namn", "Area with a similar name", .text)
  package static let matchingCanStart = Column(
    "matching_can_start", "Kan starta enligt svaren", "Can start according to answers", .text)
  package static let matchingCollaborations = Column(
    "matching_collaborations", "Samarbete med liknande namn", "Collaboration with a similar name",
    .reference(.collaborations))
  package static let functionState = Column("state", "Läge", "State", .text)

  // MARK: Before a start

  package static let answeredYes = Column("yes", "Ja", "Yes", .number(0), .open)
  package static let answeredPartly = Column("partly", "Delvis", "Partly", .number(0), .open)
  package static let answeredNo = Column("no", "Nej", "No", .number(0), .open)
  package static let notAnswered = Column(
    "not_answered", "Inte besvarade", "Not answered", .number(0), .open)
  package static let overdue = Column("overdue", "Försenade", "Overdue", .number(0), .open)
  package static let isOverdue = Column("is_overdue", "Försenad", "Overdue", .flag)
  package static let gate = Column("gate", "Före start", "Before start", .text)
  package static let missingChecks = Column(
    "missing_checks", "Saknas före start", "Missing before start", .text)
}
