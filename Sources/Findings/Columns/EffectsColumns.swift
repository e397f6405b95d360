// Columns of effects in dimensions.

extension Column {
  package static let effectDimension = Column("dimension", "Dimension", "Dimension", .text)
  package static let effectDirection = Column("direction", "Väntas bli", "Expected to be", .text)
  package static let effectBaseline = Column(
    "baseline", "Utgångsläge", "Baseline", .number(2), .open)
  package static let effectUnit = Column("unit", "Enhet", "Unit", .text)
  package static let effectTarget = Column("target", "Målvärde", "Target", .number(2), .open)
  package static let effectMeasured = Column(
    "measured", "Mätvärde", "Measured value", .number(2), .open)
  package static let effectDate = Column("measured_on", "Mätdag", "Measured on", .text)
  package static let effectAge = Column(
    "age_days", "Dagar sedan mätning", "Days since measurement", .number(0), .open)
  package static let effectContext = Column("context", "Sammanhang", "Context", .text)
  package static let effectSource = Column("source", "Källa", "Source", .text)

  /// The verdicts in each dimension, one for each series there.
  package static let effectEconomy = Column("in_economy", "Ekonomi", "Economy", .text)
  package static let effectQuality = Column("in_quality", "Kvalitet", "Quality", .text)
  package static let effectVulnerability = Column(
    "in_vulnerability", "Sårbarhet", "Vulnerability", .text)
  package static let effectCompetence = Column(
    "in_competence", "Kompetens", "Competence", .text)
  package static let effectService = Column("in_service", "Service", "Service", .text)
  package static let effectTrust = Column("in_trust", "Tillit", "Trust", .text)
  package static let effectOther = Column("in_other", "Annat", "Other", .text)
}
