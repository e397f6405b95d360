// Columns of what hangs on people, who leaves, and what would cover them.

extension Column {
  package static let adds = Column("adds", "Tillför", "Adds", .text)
  package static let announcedVacancies = Column(
    "announced_vacancies", "Anmälda vakanser", "Announced vacancies", .number(3))
  package static let basis = Column("basis", "Grund", "Basis", .text)
  package static let bound = Column("bound", "Högst möjliga", "At most", .number(3))
  package static let candidates = Column(
    "candidates", "Prövade personer", "People tried", .number(3))
  package static let consequence = Column("consequence", "Följd", "Consequence", .text)
  package static let coveredSeats = Column(
    "covered_seats", "Platser som får ersättare", "Seats that get a deputy", .number(3))
  package static let cutOffNetworks = Column(
    "cut_off_networks", "Nätverk utan gemensam deltagare",
    "Networks left without shared participants",
    .number(3))
  package static let cutOffOrganisations = Column(
    "cut_off_organisations", "Organisationer utan kontakt genom nätverk",
    "Organisations left without contact in networks", .number(3))
  package static let datedSeats = Column(
    "dated_seats", "Platser med känt slut", "Seats with a known end", .number(3))
  package static let direction = Column("direction", "Riktning", "Direction", .text)
  package static let distanceFragmentation = Column(
    "distance_fragmentation", "Avståndsviktad fragmentering efteråt",
    "Distance-weighted fragmentation after",
    .number(3))
  package static let efficiencyLoss = Column(
    "efficiency_loss", "Effektivitetsförlust", "Loss of efficiency", .number(3))
  package static let equalSets = Column(
    "equal_sets", "Lika bra grupper", "Sets as good", .number(3))
  package static let equalSetsLeast = Column(
    "equal_sets_least", "Minst så många lika bra", "At least so many as good", .flag)
  package static let estimate = Column("estimate", "Skattning", "Estimate", .number(3))
  package static let eventDays = Column(
    "event_days", "Dagar med avslut", "Days with an end", .number(3))
  package static let events = Column("events", "Avslutade", "Ended", .number(3))
  package static let figure = Column("figure", "Tal", "Figure", .text)
  package static let fragmentation = Column(
    "fragmentation", "Fragmentering efteråt", "Fragmentation after", .number(3))
  package static let highClustered = Column(
    "high_clustered", "Till, mandatperioder", "To, by terms", .number(1))
  package static let leavingSeats = Column(
    "leaving_seats", "Platser som lämnas", "Seats that are left", .number(3))
  package static let left = Column("left", "Har lämnat", "Have left", .number(3))
  package static let likelihood = Column("likelihood", "Sannolikhet", "Likelihood", .text)
  package static let lostLinks = Column(
    "lost_links", "Brutna kontakter", "Broken links", .number(3))
  package static let lowClustered = Column(
    "low_clustered", "Från, mandatperioder", "From, by terms", .number(1))
  package static let method = Column("method", "Metod", "Method", .text)
  package static let newOnPost = Column("new_on_post", "Ny på posten", "New to the post", .flag)
  package static let noDeputy = Column(
    "no_deputy", "Något saknar ersättare", "Lacks a deputy", .flag)
  package static let personYears = Column("person_years", "Personår", "Person-years", .number(1))
  package static let rate = Column("rate", "Lämnar per år", "Leave a year", .share)
  package static let relievedLinks = Column(
    "relieved_links", "Kontakter som får ytterligare en person", "Links that gain a second person",
    .number(3))
  package static let relievedPeople = Column(
    "relieved_people", "Avlastade personer", "People relieved", .text)
  package static let rows = Column("rows", "Rader", "Rows", .text)
  package static let size = Column("size", "Antal personer", "Number of people", .number(3))
  package static let soleBridges = Column(
    "sole_bridges", "Kontakter genom personen ensam", "Links through the person alone", .number(3))
  package static let soleBridgesUncovered = Column(
    "sole_bridges_uncovered", "Kontakter genom personen ensam, utan ersättare",
    "Links through the person alone, without a deputy",
    .number(3))
  package static let soleSeatsUncovered = Column(
    "sole_seats_uncovered", "Enda platser utan ersättare", "Only seats without a deputy",
    .number(3))
  package static let spans = Column("spans", "Tider", "Spans", .number(3))
  package static let uncoveredRoles = Column(
    "uncovered_roles", "Ledaruppdrag utan ersättare", "Leading posts without a deputy", .number(3))
  package static let vacancy = Column(
    "vacancy", "Vakant plats i samma nätverk",
    "Vacant seat in the same network", .flag)
}
