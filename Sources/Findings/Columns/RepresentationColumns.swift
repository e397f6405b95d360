// Columns of who is represented by whom, and of neighbours that could take turns.

extension Column {
  package static let alreadyMeet = Column(
    "already_meet", "Nätverk där de redan möts", "Networks where they already meet", .number(0),
    .open)
  package static let coverage = Column(
    "coverage", "Andel med eller representerade", "Share present or represented", .share, .open)
  package static let expectedNetworks = Column(
    "expected_networks", "Väntas i", "Expected in", .number(0), .open)
  package static let expectedOrganisations = Column(
    "expected_organisations", "Väntade organisationer", "Organisations expected", .number(0), .open)
  package static let group = Column(
    "group", "Organisationer", "Organisations", .reference(.organisations))
  package static let hoursRelieved = Column(
    "hours_relieved", "Timmar per år färre än med egen plats",
    "Hours a year fewer than with own seats", .number(0), .open)
  package static let inNetworks = Column(
    "in_networks", "Kan turas om i", "Could take turns in", .reference(.networks))
  package static let outsideNetworks = Column(
    "outside_networks", "Utanför", "Outside", .number(0), .open)
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
    "represented_through", "Andras platser som personen representerar i",
    "Places of others that the person represents", .number(0))
  package static let representsOthers = Column(
    "represents_others", "Representerar andra", "Represents others", .number(0), .open)
  package static let seatsSpared = Column(
    "seats_spared", "Platser färre än om alla hade egen", "Seats fewer than one each", .number(0),
    .open)
  package static let state = Column("state", "Läge", "State", .text)
  package static let through = Column(
    "through", "Personer som representerar", "People who represent it", .number(0), .people)
}
