// Columns of the tasks of networks.

extension Column {
  package static let decisionsTaken = Column(
    "decisions", "Beslut om nätverket", "Decisions on the network", .number(0), .open)
}
