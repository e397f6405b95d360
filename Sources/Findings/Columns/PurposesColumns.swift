// Columns of the tasks of networks.

extension Column {
  package static let decisionsTaken = Column(
    "decisions", "Beslut om nätverket", "Decisions on it", .number(0), .open)
}
