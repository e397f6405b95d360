// What several tables have in common: whom a row is about, counts, chance.

extension Column {
  package static let a = Column("a", "Nätverk A", "Network A", .reference(.network))
  package static let action = Column("action", "Åtgärd", "Action", .number(3))
  package static let after = Column("after", "Efter", "After", .number(3))
  package static let area = Column("area", "Område", "Area", .text)
  package static let attribute = Column("attribute", "Egenskap", "Attribute", .text)
  package static let b = Column("b", "Nätverk B", "Network B", .reference(.network))
  package static let before = Column("before", "Före", "Before", .number(3))
  package static let betweenness = Column(
    "betweenness", "Betweennesscentralitet", "Betweenness", .number(1))
  package static let betweennessNormalised = Column(
    "betweenness_normalised", "Betweennesscentralitet, andel", "Betweenness, share", .number(3),
    .open)
  package static let chairs = Column("chairs", "Ordförandeskap", "Chairs", .number(3), .open)
  package static let gaveBoth = Column("gave_both", "Angett båda", "Gave both", .number(3), .open)
  package static let currentOfBoth = Column(
    "current_of_both", "Nuläge", "Present", .number(1), .open)
  package static let understood = Column(
    "understood", "Förstått, inte angivet", "Understood, not stated", .text)
  package static let wantedOfBoth = Column("wanted_of_both", "Önskat", "Wanted", .number(1), .open)
  package static let linkedInField = Column(
    "linked_in_field", "Kontakter inom området", "Links within the field", .number(3))
  package static let soleLinksInField = Column(
    "sole_links_in_field", "Genom en enda person, inom området",
    "Through one person, within the field", .number(3))
  package static let asked = Column(
    "asked", "Organisationer som leder ofta", "Organisations that lead often", .number(0))
  package static let found = Column(
    "found", "Fler än lotten ger", "More than a draw gives", .number(0))
  package static let outside = Column(
    "outside", "Leder utan att sitta med", "Lead without a seat", .number(0))
  package static let `class` = Column("class", "Klass", "Class", .text)
  package static let collaboration = Column(
    "collaboration", "Samarbete", "Collaboration", .reference(.collaboration))
  package static let costKey = Column("cost_key", "Fördelningsgrund", "Cost key", .text)
  package static let count = Column("count", "Antal", "Number", .number(3), .open)
  package static let draws = Column("draws", "Dragningar", "Draws", .number(3))
  package static let expected = Column("expected", "Slumpen ger", "Chance gives", .number(1))
  package static let expectedSeats = Column(
    "expected_seats", "Väntade platser", "Expected seats", .number(0), .open)
  package static let field = Column("field", "Område", "Field", .text)
  package static let gaps = Column("gaps", "Luckor", "Gaps", .number(3), .open)
  package static let harmonic = Column(
    "harmonic", "Harmonisk centralitet", "Harmonic centrality", .number(3), .open)
  package static let high = Column("high", "Till", "To", .number(3))
  package static let host = Column("host", "Värd", "Host", .reference(.organisations))
  package static let hosts = Column("hosts", "Värdskap", "Hostings", .number(3), .open)
  package static let hours = Column("hours", "Timmar per år", "Hours a year", .number(1))
  package static let hoursPerYear = Column(
    "hours_per_year", "Timmar per år", "Hours a year", .number(0), .tens,
    hiddenBy: [.people, .seats])
  package static let initiative = Column("initiative", "Initiativ", "Initiative", .text)
  package static let initiatives = Column(
    "initiatives", "Initiativ genom personen ensam", "Initiatives through the person alone",
    .number(3), .open)
  package static let joins = Column("joins", "Går in i", "Joins", .text)
  package static let kind = Column("kind", "Slag", "Kind", .text)
  package static let level = Column("level", "Nivå", "Level", .text)
  package static let load = Column("load", "Timmar i dag", "Hours today", .number(1))
  package static let low = Column("low", "Från", "From", .number(3))
  package static let mcError = Column(
    "mc_error", "Medelfel i p", "Standard error of p", .number(4))
  package static let measure = Column("measure", "Mått", "Measure", .text)
  package static let network = Column("network", "Nätverk", "Network", .reference(.network))
  package static let networks = Column("networks", "Nätverk", "Networks", .number(3), .open)
  package static let of = Column("of", "Gäller", "Concerns", .text)
  package static let organisation = Column(
    "organisation", "Organisation", "Organisation", .reference(.organisation))
  package static let organisations = Column(
    "organisations", "Organisationer", "Organisations", .number(3), .open, hiddenBy: [.people])
  package static let p = Column("p", "p", "p", .chance, .open)
  package static let people = Column("people", "Personer", "People", .number(3), .parts)
  package static let permutations = Column(
    "permutations", "Omdragningar", "Permutations", .number(0))
  package static let person = Column("person", "Person", "Person", .reference(.person))
  package static let q = Column("q", "q", "q", .chance, .open)
  package static let question = Column("question", "Fråga", "Question", .text)
  package static let rank = Column("rank", "Ordning", "Order", .number(0), .open)
  package static let reason = Column("reason", "Skäl", "Reason", .text)
  package static let seats = Column("seats", "Platser", "Seats", .number(3), .parts)
  package static let share = Column("share", "Andel", "Share", .share, .open)
  package static let sharedPeople = Column(
    "shared_people", "Gemensamma deltagare", "Shared participants", .number(3), .people)
  package static let soleLinks = Column(
    "sole_links", "Kontakter genom en enda person", "Links through one person", .number(3), .open)
  package static let soleSeats = Column(
    "sole_seats", "Nätverk med en enda representant", "Networks with a single representative",
    .number(3), .people)
  package static let total = Column("total", "Summa", "Total", .number(1))
  package static let value = Column("value", "Värde", "Value", .text)
  package static let verdict = Column("verdict", "Jämförelse", "Comparison", .text)
  package static let what = Column("what", "Vad", "What", .text)
  package static let years = Column("years", "År", "Years", .number(1))
}
