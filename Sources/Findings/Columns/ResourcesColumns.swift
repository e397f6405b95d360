// Columns of resources and coordination.

extension Column {
  package static let resourceKinds = Column(
    "resource_kinds", "Resurser som anges", "Resources stated", .text)
  package static let isCoordinated = Column("is_coordinated", "Samordnas", "Coordinated", .flag)
  package static let hoursTold = Column(
    "hours_told", "Timmar per år, angivna", "Hours a year, stated", .number(0), .open)
  package static let hoursAreWhole = Column(
    "hours_are_whole", "Alla timmar angivna", "All hours stated", .flag)
  package static let kronorTold = Column(
    "kr_told", "Kronor per år, angivna", "Kronor a year, stated", .number(0), .open)
  package static let kronorAreWhole = Column(
    "kr_are_whole", "Alla kronor angivna", "All kronor stated", .flag)
  package static let contributors = Column(
    "contributors", "Organisationer som bidrar", "Organisations that contribute", .number(0), .open)
  package static let isApart = Column("is_apart", "Avviker", "Deviates", .flag)
  package static let resourceUnit = Column("counted_in", "Räknat i", "Counted in", .text)
  package static let amountTold = Column(
    "amount_told", "Bidrar per år", "Contributes a year", .number(0), .open)
  package static let shareByKey = Column(
    "share_by_key", "Andel av kostnaden", "Share of the cost", .share, .open)
  package static let shareByPopulation = Column(
    "share_by_population", "Andel av folkmängden", "Share of the population", .share, .open)
  package static let apartFromKey = Column(
    "apart_from_key", "Avvikelse från andelen av kostnaden (procentenheter)",
    "Deviation from the share of the cost (percentage points)", .points, .open)
}
