// Columns of legs, drivers, raters and each organisation's own portfolio.

extension Column {
  package static let agreeOn = Column("agree_on", "Delad drivkraft", "Shared driver", .text)
  package static let capacity = Column(
    "capacity", "Egen kapacitet", "Own capacity", .reference(.organisations))
  package static let driversApart = Column(
    "drivers_apart", "Olika drivkrafter", "Drivers differ", .flag)
  package static let exploratoryLeg = Column(
    "exploratory", "Utforskande", "Exploratory", .number(3), .open)
  package static let fits = Column(
    "fits", "Passar samarbetets inriktning", "Fits the collaboration", .flag)
  package static let followsModel = Column(
    "follows_model", "Som i modellen", "As in the model", .flag)
  package static let goals = Column("goals", "Mål", "Goals", .number(3), .open)
  package static let influence = Column(
    "influence", "Påverkan", "Influence", .reference(.organisations))
  package static let item = Column("item", "Id", "Id", .text)
  package static let kindOfItem = Column("sort", "Slag", "Kind", .text)
  package static let knowledge = Column(
    "knowledge", "Kunskap", "Knowledge", .reference(.organisations))
  package static let knownOrientation = Column(
    "known_orientation", "Med angiven inriktning", "Orientation stated", .number(3), .open)
  package static let ladderNow = Column(
    "ladder", "Trappan, nu → önskat", "Ladder, now → wanted", .text)
  package static let legs = Column(
    "legs", "Antal inriktningar", "Number of orientations", .number(3), .open)
  package static let networkHours = Column(
    "network_hours", "Timmar i nätverk per år", "Hours in networks a year", .number(0))
  package static let networksWithoutHours = Column(
    "networks_without_hours", "Nätverk där tiden inte är känd", "Networks with unknown hours",
    .number(3))
  package static let openDecisions = Column(
    "open_decisions", "Öppna beslut", "Open decisions", .number(3), .open)
  package static let operationalLeg = Column(
    "operational", "Driftsinriktade", "Operational", .number(3), .open)
  package static let owned = Column(
    "owned", "Äger initiativ", "Owns initiatives", .number(3), .open)
  package static let ratedOn = Column("date", "Senast bedömd", "Last rated", .text)
  package static let raters = Column("raters", "Antal bedömare", "Number of raters", .number(3))
  package static let ratingSpread = Column("rating_spread", "Spridning", "Spread", .number(1))
  package static let resourceHours = Column(
    "resource_hours", "Egna timmar per år", "Own hours a year", .number(0))
  package static let silent = Column(
    "silent", "Har inte angett", "Have not stated", .reference(.organisations))
  package static let sought = Column("sought", "Söker", "Seeks", .text)
  package static let stating = Column("stating", "Har angett", "Have stated", .number(3), .open)
  package static let strategicLeg = Column(
    "strategic", "Strategiska", "Strategic", .number(3), .open)
  package static let unserved = Column(
    "unserved", "Söker annan inriktning", "Seek another orientation", .reference(.organisations))
  package static let until = Column("to", "Gäller till", "Until", .text)
}
