// Columns of answers to questions, beside those of the tables.

extension Column {
  package static let place = Column("place", "Var", "Where", .text)
  package static let attended = Column("attended", "Närvaro", "Attended", .share)
  package static let call = Column("call", "Ring till", "Call", .text)
  package static let chanceVerdict = Column("verdict", "Bedömning", "Verdict", .text)
  package static let code = Column("code", "Kod", "Code", .text)
  package static let covered = Column("covered", "Har ersättare", "Has a deputy", .flag)
  package static let deputies = Column("deputies", "Ersättare", "Deputies", .number(3))
  package static let difference = Column("difference", "Skillnad", "Difference", .number(3))
  package static let expectedEI = Column(
    "expected", "Slumpen ger", "Chance gives", .number(2), .open)
  package static let fact = Column("fact", "Vad", "What", .text)
  package static let finding = Column("finding", "Iakttagelse", "Finding", .text)
  package static let from = Column("from", "Från", "From", .text)
  package static let function = Column("function", "Post", "Post", .text)
  package static let hangsOn = Column("hangs_on", "Går genom", "Through", .reference(.person))
  package static let home = Column("home", "Kommer från", "Comes from", .text)
  package static let keyFigure = Column("key_figure", "Nyckeltal", "Key figure", .text)
  package static let linkedNetwork = Column(
    "linked_network", "Andra nätverket", "Other network", .text)
  package static let meetsIn = Column(
    "meets_in", "Träffar nästa i", "Meets the next in", .reference(.network))
  package static let mixCase = Column("case", "Vad", "What", .text)
  package static let mixingCase = Column("case", "Grupper", "Groups", .text)
  package static let networkName = Column(
    "network_name", "Nätverkets namn", "Network's name", .text)
  package static let ownPeople = Column("own_people", "Egna personer", "Own people", .number(3))
  package static let reachedIn = Column("reached_in", "Nås i", "Reached in", .reference(.network))
  package static let role = Column("role", "Roll", "Role", .text)
  package static let rowsBehind = Column("rows_behind", "Rader bakom", "Rows behind", .text)
  package static let severity = Column("severity", "Betydelse", "Severity", .text)
  package static let sole = Column(
    "sole", "Enda från sin organisation", "Only one of the organisation", .flag)
  package static let stageInitiatives = Column(
    "initiatives", "Initiativ", "Initiatives", .number(3), .open)
  package static let step = Column("step", "Steg", "Step", .number(3))
  package static let text = Column("text", "Vad", "What", .text)
  package static let to = Column("to", "Till", "To", .text)
  package static let way = Column("way", "Väg", "Way", .number(3))
}
