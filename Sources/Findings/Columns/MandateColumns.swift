// Columns of the term of office: what hangs on the seats of those who are elected.

extension Column {
  package static let politicalSeats = Column(
    "political_seats", "Platser på politisk nivå", "Seats on the political level", .number(0),
    .people)
  package static let chairRenewed = Column(
    "chair_renewed", "Ordföranden byts", "Chair renewed", .flag)
  package static let viceRenewed = Column(
    "vice_renewed", "Vice ordföranden byts", "Vice chair renewed", .flag)
  package static let linksAtStake = Column(
    "links_at_stake", "Kontakter som bryts", "Links that break", .number(0), .open)
  package static let initiativesAtStake = Column(
    "initiatives_at_stake", "Initiativ utan någon kvar", "Initiatives with nobody left", .number(0),
    .open)
  package static let handover = Column(
    "handover", "Ordning att lämna över", "Order of handover", .number(0), .open)
  package static let elected = Column(
    "elected", "Förtroendevalda", "Elected", .number(0), .people)
  package static let sideTold = Column(
    "side_told", "Sida angiven", "Side told", .number(0), .people, hiddenBy: [.elected])
  package static let majority = Column(
    "majority", "Majoritet", "Majority", .number(0), .people, hiddenBy: [.elected])
  package static let opposition = Column(
    "opposition", "Opposition", "Opposition", .number(0), .people, hiddenBy: [.elected])
  package static let lacksOpposition = Column(
    "no_opposition", "Ingen från oppositionen", "Nobody from the opposition", .flag)
}
