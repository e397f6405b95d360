// Columns of pairs of networks, of classes of pairs, and of what would bring them together.

extension Column {
  package static let assortativity = Column(
    "assortativity", "Assortativitet", "Assortativity", .number(2), .open)
  package static let closes = Column("closes", "Åtgärdar", "Closes", .text)
  package static let commonParent = Column(
    "common_parent", "Gemensamt överordnat nätverk", "Common parent network", .flag)
  package static let declaredLinks = Column(
    "declared_links", "Angivna kontakter", "Stated links", .number(3))
  package static let diagonalLinks = Column(
    "diagonal_links", "Diagonala kontakter", "Diagonal links", .number(3))
  package static let distance = Column("distance", "Avstånd", "Distance", .number(3))
  package static let eI = Column("e_i", "E–I-index", "E–I index", .number(2), .open)
  package static let effect = Column(
    "effect", "Oddskvot, gemensamma", "Odds ratio, shared", .number(2))
  package static let effectHigh = Column(
    "effect_high", "Oddskvot, till", "Odds ratio, to", .number(2))
  package static let effectLow = Column(
    "effect_low", "Oddskvot, från", "Odds ratio, from", .number(2))
  package static let expectedHigh = Column(
    "expected_high", "Slumpen ger, till", "Chance gives, to", .number(1))
  package static let expectedLow = Column(
    "expected_low", "Slumpen ger, från", "Chance gives, from", .number(1))
  package static let expectedPeople = Column(
    "expected_people", "Gemensamma deltagare vid slump", "Shared participants by chance", .number(2)
  )
  package static let expectedWithin = Column(
    "expected_within", "Slumpen ger inom", "Chance gives within", .number(1), .open)
  package static let gap = Column("gap", "Lucka", "Gap", .flag)
  package static let need = Column("need", "Behov", "Need", .number(2))
  package static let newSoleLinks = Column(
    "new_sole_links", "Nya kontakter genom en enda person", "New links through one person",
    .number(3))
  package static let pLower = Column("p_lower", "p, färre", "p, fewer", .chance)
  package static let pUpper = Column("p_upper", "p, fler", "p, more", .chance)
  package static let pUpperFixedRow = Column(
    "p_upper_fixed_row", "p, fler (fasta rader)", "p, more (fixed rows)", .chance)
  package static let pUpperSdsm = Column(
    "p_upper_sdsm", "p, fler (SDSM)", "p, more (SDSM)", .chance)
  package static let possible = Column("possible", "Möjliga par", "Possible pairs", .number(3))
  package static let qLower = Column("q_lower", "q, färre", "q, fewer", .chance)
  package static let qUpper = Column("q_upper", "q, fler", "q, more", .chance)
  package static let ratio = Column("ratio", "Mot slumpen", "Against chance", .number(2))
  package static let riskShare = Column(
    "risk_share", "Del av felrisken", "Part of the risk", .share)
  package static let shared = Column(
    "shared", "Gemensamma deltagare", "Shared participants", .number(3))
  package static let sharedAreas = Column(
    "shared_areas", "Gemensamma områden", "Shared areas", .number(3))
  package static let sharedExpected = Column(
    "shared_expected", "Gemensamma vid slump", "Shared by chance", .number(1))
  package static let sharedHigh = Column(
    "shared_high", "Gemensamma vid slump, till", "Shared by chance, to", .number(1))
  package static let sharedInitiatives = Column(
    "shared_initiatives", "Gemensamma initiativ", "Shared initiatives", .number(3))
  package static let sharedLow = Column(
    "shared_low", "Gemensamma vid slump, från", "Shared by chance, from", .number(1))
  package static let sharedOrganisations = Column(
    "shared_organisations", "Gemensamma organisationer", "Shared organisations", .number(3))
  package static let sharedP = Column("shared_p", "p, gemensamma", "p, shared", .chance)
  package static let sharedQ = Column("shared_q", "q, gemensamma", "q, shared", .chance)
  package static let sharedVerdict = Column(
    "shared_verdict", "Bedömning, gemensamma", "Verdict, shared", .text)
  package static let tests = Column("tests", "Prövningar", "Tests", .number(3))
  package static let ties = Column("ties", "Kontakter", "Links", .number(3))
  package static let tiesWithin = Column(
    "ties_within", "Kontakter inom", "Links within", .number(3), .open)
  package static let withheld = Column("withheld", "Bedöms inte", "Not judged", .text)
}
