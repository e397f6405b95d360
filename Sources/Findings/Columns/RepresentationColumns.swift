// Columns of who is represented by whom, and of neighbours that could take turns.

extension Column {
  package static let alreadyMeet = Column(
    "already_meet", "Möts redan i", "Already meet in", .number(0), .open)
  package static let coverage = Column(
    "coverage", "Med eller representerade", "There or represented", .share, .open)
  package static let expectedNetworks = Column(
    "expected_networks", "Väntas i", "Expected in", .number(0), .open)
  package static let expectedOrganisations = Column(
    "expected_organisations", "Väntade organisationer", "Organisations expected", .number(0), .open)
  package static let group = Column(
    "group", "Organisationer", "Organisations", .reference(.organisations))
  package static let hoursRelieved = Column(
    "hours_relieved", "Sparade timmar per år", "Hours a year spared", .number(0), .open)
  package static let inNetworks = Column(
    "in_networks", "Turas om i", "Take turns in", .reference(.networks))
  package static let outsideNetworks = Column(
    "outside_networks", "Utanför", "Outside of", .number(0), .open)
  package static let outsideOrganisations = Column(
    "outside_organisations", "Utanför", "Outside", .number(0), .open)
  package static let ownNetworks = Column(
    "own_networks", "Egen plats i", "Own seat in", .number(0), .open)
  package static let ownOrganisations = Column(
    "own_organisations", "Egen plats", "Own seat", .number(0), .open)
  package static let representedBy = Column(
    "represented_by", "Representeras av", "Represented by", .reference(.organisation))
  package static let representedIn = Column(
    "represented_in", "Representerad i", "Represented in", .number(0), .open)
  package static let representedOrganisations = Column(
    "represented_organisations", "Representerade", "Represented", .number(0), .open)
  package static let representedThrough = Column(
    "represented_through", "Andras platser som personen för talan i",
    "Places of others that the person speaks for", .number(0))
  package static let representsOthers = Column(
    "represents_others", "Representerar andra", "Represents others", .number(0), .open)
  package static let seatsSpared = Column(
    "seats_spared", "Sparade platser", "Seats spared", .number(0), .open)
  package static let state = Column("state", "Läge", "State", .text)
  package static let through = Column(
    "through", "Personer som för talan", "People who speak for it", .number(0), .people)
}
