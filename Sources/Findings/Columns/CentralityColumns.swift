// Columns of measures of people, networks, organisations and collaborations.

extension Column {
  package static let attendance = Column(
    "attendance", "Närvaro vägs in", "Weighed by attendance", .flag)
  package static let busFactor = Column(
    "bus_factor", "Så få står för hälften (truck factor)", "Truck factor", .number(3), .open)
  package static let busFactorExact = Column("bus_factor_exact", "Bevisat minst", "Proven", .flag)
  package static let busFactorLeast = Column(
    "bus_factor_least", "Minst så många behövs", "At least so many", .number(3))
  package static let closeness = Column("closeness", "Närhetscentralitet", "Closeness", .number(3))
  package static let colleagues = Column("colleagues", "Kollegor", "Colleagues", .number(3), .open)
  package static let community = Column("community", "Grupp", "Community", .number(0))
  package static let compared = Column("compared", "Jämförda", "Compared", .number(3))
  package static let constraint = Column(
    "constraint", "Constraint (Burt)", "Constraint (Burt)", .number(3))
  package static let coordinator = Column("coordinator", "Samordnare", "Coordinator", .number(3))
  package static let core = Column("core", "K-kärna (k-core)", "K-core", .number(3))
  package static let cutPoint = Column("cut_point", "Artikulationspunkt", "Cut point", .flag)
  package static let effectiveSize = Column(
    "effective_size", "Effektiv nätverksstorlek", "Effective size", .number(1))
  package static let eigenvector = Column(
    "eigenvector", "Egenvektorcentralitet", "Eigenvector centrality", .number(3))
  package static let gatekeeper = Column("gatekeeper", "Grindvakt", "Gatekeeper", .number(3))
  package static let id = Column("id", "Id", "Id", .text)
  package static let itinerant = Column(
    "itinerant", "Utomstående mellanhand", "Itinerant", .number(3))
  package static let liaison = Column("liaison", "Förbindelseled", "Liaison", .number(3))
  package static let linkedNetworks = Column(
    "linked_networks", "Nätverk det har kontakt med", "Linked networks", .number(3), .open)
  package static let meetingsCarried = Column(
    "meetings_carried", "Möten per år som förbinder nätverk", "Meetings a year that link networks",
    .number(1))
  package static let meetingsLinked = Column(
    "meetings_linked", "Möten per år med andra nätverks ledamöter",
    "Meetings a year shared with other networks", .number(1))
  package static let meetingsPerYear = Column(
    "meetings_per_year", "Möten per år", "Meetings a year", .number(1))
  package static let missing = Column("missing", "Saknade rader", "Rows missing", .share)
  package static let modularity = Column("modularity", "Modularitet", "Modularity", .number(3))
  package static let networksUntold = Column(
    "networks_untold", "Nätverk utan antal möten", "Networks without meetings told", .number(3))
  package static let overlapWith = Column(
    "overlap_with", "Överlappar", "Overlaps", .reference(.collaborations))
  package static let picture = Column("picture", "Bild", "Picture", .text)
  package static let rankByMeetings = Column(
    "rank_by_meetings", "Ordning efter möten", "Order by meetings", .number(1))
  package static let rankCorrelation = Column(
    "rank_correlation", "Rangkorrelation", "Rank correlation", .number(2))
  package static let representative = Column(
    "representative", "Företrädare", "Representative", .number(3))
  package static let resamples = Column("resamples", "Omdragningar", "Resamples", .number(3))
}
