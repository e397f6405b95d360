// Columns of the instruments.

extension Column {
  package static let ability = Column(
    "ability", "Vilja och förmåga", "Will and ability", .number(2), .open)
  package static let abilityRank = Column(
    "ability_rank", "Ordning efter vilja", "Order by will", .number(3), .open)
  package static let abstain = Column("abstain", "Avstår", "Abstain", .reference(.organisations))
  package static let adMean = Column(
    "ad_mean", "AD från medelvärdet", "AD from the mean", .number(2))
  package static let adMedian = Column("ad_median", "AD", "AD", .number(2))
  package static let answers = Column("answers", "Svar", "Answers", .number(3))
  package static let apart = Column(
    "apart", "Frågor där svaren går isär", "Questions where answers diverge", .text)
  package static let areApart = Column("are_apart", "Parterna ser olika", "Parties differ", .flag)
  package static let awg = Column("awg", "a_wg", "a_wg", .number(2))
  package static let band = Column("band", "Nivå", "Level", .text)
  package static let betweenBands = Column(
    "between_bands", "Mellan två nivåer", "Between two levels", .flag)
  package static let canStart = Column(
    "can_start", "Kan starta enligt svaren", "Can start according to answers", .flag)
  package static let carriesMuch = Column(
    "carries_much", "Har långt mer än andra", "Has far more than others", .flag)
  package static let chairOrganisation = Column(
    "chair_organisation", "Ordförande från", "Chair from", .reference(.organisations))
  package static let chairSince = Column("chair_since", "Ordförande sedan", "Chair since", .text)
  package static let coalition = Column(
    "coalition", "Kan starta enligt svaren", "Can start according to answers",
    .reference(.organisations))
  package static let collaborations = Column(
    "collaborations", "Samarbeten", "Collaborations", .number(3), .open)
  package static let contained = Column(
    "contained", "Andel av det mindre nätverket", "Share of the smaller network", .share, .open,
    hiddenBy: [.sharedPeople])
  package static let current = Column("current", "Nuläge", "Present", .number(1))
  package static let currentSpan = Column(
    "current_span", "Steg mellan parterna, nuläge", "Steps between parties, present", .number(3),
    .open)
  package static let days = Column("days", "Dagar", "Days", .number(3))
  package static let daysInStage = Column(
    "days_in_stage", "Dagar på steget", "Days at the stage", .number(3), .open)
  package static let design = Column(
    "design", "Organisation, av 25", "Organisation, out of 25", .number(1), .mean)
  package static let deviation = Column(
    "deviation", "Standardavvikelse", "Standard deviation", .number(2))
  package static let doubleHours = Column(
    "double_hours", "Dubbla timmar", "Double hours", .number(0), .open, hiddenBy: [.sharedPeople])
  package static let driver = Column(
    "driver", "Drivande organisation", "Driving organisation", .reference(.organisation))
  package static let economyLong = Column(
    "economy_long", "Ekonomi, lång sikt", "Economy, long term", .text)
  package static let economyShort = Column(
    "economy_short", "Ekonomi, kort sikt", "Economy, short term", .text)
  package static let effectiveNumber = Column(
    "effective_number", "Motsvarar organisationer med lika många",
    "Equals organisations with equal numbers", .number(1))
  package static let expectation = Column("expectation", "Väntat", "Expected", .text)
  package static let expectedChairs = Column(
    "expected_chairs", "Ordförandeskap vid lottning", "Chairs by draw", .number(1), .open)
  package static let expectedHosts = Column(
    "expected_hosts", "Värdskap vid lottning", "Hosts by draw", .number(1), .open)
  package static let factor = Column("factor", "Faktor", "Factor", .text)
  package static let factorGroup = Column("factor_group", "Slag", "Kind", .text)
  package static let fieldOfFour = Column("field_of_four", "Fält", "Field", .text)
  package static let forums = Column(
    "forums", "Nätverk och samarbeten", "Networks and collaborations", .number(3), .open)
  package static let givenRank = Column(
    "given_rank", "Angiven ordning", "Stated order", .number(0), .open)
  package static let hasTwoCamps = Column(
    "has_two_camps", "Svaren delar sig", "Answers split", .flag)
  package static let hhi = Column("hhi", "Herfindahls index", "Herfindahl index", .number(3))
  package static let hhiNormalised = Column(
    "hhi_normalised", "Herfindahls index, 0–1", "Herfindahl index, 0–1", .number(3))
  package static let inLoop = Column(
    "in_loop", "Rapporterar till varandra", "Report to each other", .flag)
  package static let interest = Column("interest", "Bredare intresse", "Wider interest", .text)
  package static let isReady = Column("is_ready", "Kan beredas vidare", "Can be prepared", .flag)
  package static let isSame = Column(
    "is_same", "Samma organisation leder", "Same organisation leads", .flag)
  package static let isStuck = Column(
    "is_stuck", "Mer än två år på steget", "More than two years at the stage", .flag)
  package static let jaccard = Column(
    "jaccard", "Andel gemensamma deltagare", "Share of participants in common", .number(2), .open,
    hiddenBy: [.sharedPeople])
  package static let join = Column("join", "Ökar", "Join", .reference(.organisations))
  package static let lacks = Column("lacks", "Saknar", "Lacks", .text)
  package static let lead = Column("lead", "Leder", "Lead", .reference(.organisations))
  package static let leads = Column("leads", "Leder nätverk", "Leads networks", .number(3), .open)
  package static let leftOut = Column("left_out", "För få svar", "Too few answers", .number(3))
  package static let mandate = Column("mandate", "Uppdrag", "Mandate", .text)
  package static let mean = Column("mean", "Medelvärde", "Mean", .number(1))
  package static let meanRating = Column(
    "mean_rating", "Medelbetyg av 3", "Mean rating out of 3", .number(1), .open)
  package static let medianDays = Column(
    "median_days", "Dagar på steget, median", "Days at the stage, median", .number(0), .open)
  package static let members = Column("members", "Parter", "Parties", .number(3), .open)
  package static let missingAnswers = Column(
    "missing_answers", "Obesvarade frågor", "Missing answers", .number(3), .people)
  package static let name = Column("name", "Namn", "Name", .text)
  package static let needIndex = Column("need_index", "Behov", "Need", .number(2), .open)
  package static let needRank = Column(
    "need_rank", "Ordning efter behov", "Order by need", .number(3), .open)
  package static let newPeople = Column(
    "new_people", "Nya på posten", "New in post", .number(3), .people)
  package static let onLimit = Column("on_limit", "På gränsen", "On the limit", .flag)
  package static let others = Column("others", "Övriga", "Others", .reference(.organisations))
  package static let outcome = Column(
    "outcome", "Resultat, av 5", "Outcome, out of 5", .number(1), .mean)
  package static let owner = Column("owner", "Ägare", "Owner", .reference(.organisation))
  package static let path = Column(
    "path", "Rapporterar via", "Reports through", .reference(.networks))
  package static let peopleKnown = Column(
    "people_known", "Tillträde känt", "First day known", .number(3), .people)
  package static let politicalNetwork = Column(
    "political_network", "Politiskt nätverk", "Political network", .reference(.network))
  package static let population = Column("population", "Invånare", "Population", .number(3))
  package static let populationDeviation = Column(
    "population_deviation", "Största avvikelse från folkmängd (procentenheter)",
    "Largest deviation from population (percentage points)", .points, .open)
  package static let portfolio = Column("portfolio", "I portföljen", "In the portfolio", .flag)
  package static let priority = Column("priority", "Prioritet", "Priority", .number(0), .open)
  package static let priorityScore = Column(
    "priority_score", "Poäng av 15", "Score out of 15", .number(0), .open)
  package static let process = Column(
    "process", "Process, av 50", "Process, out of 50", .number(1), .mean)
  package static let quadrant = Column(
    "quadrant", "Läge bland områdena", "Position among the areas", .text)
  package static let rankAmongGiven = Column(
    "rank_among_given", "Ledare först, bland dem med angiven ordning",
    "Leaders first, among those with a stated order", .number(0), .open)
  package static let rated = Column("rated", "Bedömd i", "Rated in", .number(3), .open)
  package static let rating = Column("rating", "Betyg", "Rating", .number(1))
  package static let related = Column(
    "related", "Överordnat och underordnat", "Parent and child", .flag)
  package static let reluctant = Column(
    "reluctant", "Avvaktar eller avstår", "Wait or abstain", .reference(.organisations))
  package static let respondents = Column(
    "respondents", "Svarande", "Respondents", .number(3), .parts)
  package static let result = Column("result", "Utfall", "Outcome", .text)
  package static let rwg = Column("rwg", "r_wg", "r_wg", .number(2))
  package static let rwgJ = Column("rwg_j", "r_wg(J)", "r_wg(J)", .number(2))
  package static let rwgMean = Column("rwg_mean", "r_wg, medel", "r_wg, mean", .number(2))
  package static let score = Column("score", "Poäng", "Score", .number(0), .open)
  package static let shareNew = Column(
    "share_new", "Andel nya", "Share new", .share, .open, hiddenBy: [.newPeople, .peopleKnown])
  package static let shareOfChairs = Column(
    "share_of_chairs", "Andel av ordförandeskapen", "Share of chairs", .share)
  package static let shareOfExpected = Column(
    "share_of_expected", "Andel av de väntade", "Share of those expected", .share, .percent,
    hiddenBy: [.seats])
  package static let shareOfHosts = Column(
    "share_of_hosts", "Andel av värdskapen", "Share of hostings", .share)
  package static let shareOfNetworks = Column(
    "share_of_networks", "Andel av nätverken", "Share of networks", .share)
  package static let shareOfPopulation = Column(
    "share_of_population", "Andel av folkmängden", "Share of population", .share, .open)
  package static let shareOfSeats = Column(
    "share_of_seats", "Andel av platserna", "Share of seats", .share, .percent, hiddenBy: [.seats])
  package static let shareStatus = Column(
    "share_status", "Blir andelarna hela kostnaden?", "Do the shares add up?", .text)
  package static let sharesGiven = Column(
    "shares_given", "Angivna andelar", "Shares stated", .number(3), .open)
  package static let since = Column("since", "Sedan", "Since", .text)
  package static let spread = Column("spread", "Spridning", "Spread", .number(1), .mean)
  package static let stage = Column("stage", "Steg", "Stage", .text)
  package static let start = Column(
    "start", "Förutsättningar, av 25", "Starting conditions, out of 25", .number(1), .mean)
  package static let status = Column("status", "Läge", "Status", .text)
  package static let steps = Column("steps", "Steg", "Steps", .number(3), .open)
  package static let stuck = Column(
    "stuck", "Mer än två år på steget", "More than two years at the stage", .number(3), .open)
  package static let sum = Column("sum", "Summa av 105", "Sum out of 105", .number(1), .score)
  package static let sumHigh = Column(
    "sum_high", "Osäkerhet till", "Interval to", .number(1), .score)
  package static let sumLow = Column(
    "sum_low", "Osäkerhet från", "Interval from", .number(1), .score)
  package static let sumOfShares = Column(
    "sum_of_shares", "Andelarnas summa", "Sum of the shares", .share, .open)
  package static let twoCamps = Column(
    "two_camps", "Frågor där svaren delar sig", "Questions on which answers split", .text)
  package static let unfilledSeats = Column(
    "unfilled_seats", "Platser som saknas", "Seats not held", .number(0), .people,
    hiddenBy: [.seats])
  package static let vacantSeats = Column("vacant_seats", "Vakanta", "Vacant", .number(3), .open)
  package static let vulnerability = Column("vulnerability", "Sårbarhet", "Vulnerability", .text)
  package static let wait = Column("wait", "Avvaktar", "Wait", .reference(.organisations))
  package static let wantLess = Column(
    "want_less", "Vill ned", "Want to move down", .number(3), .open)
  package static let wantMore = Column(
    "want_more", "Vill upp", "Want to move up", .number(3), .open)
  package static let wanted = Column("wanted", "Önskat", "Wanted", .number(1))
  package static let wantedSpan = Column(
    "wanted_span", "Steg mellan parterna, önskat läge", "Steps between parties, wanted", .number(3))
  package static let weak = Column("weak", "Svag i", "Weak in", .number(3), .open)
  package static let weakestBlock = Column("weakest_block", "Lägst betyg", "Lowest rated", .text)
  package static let willing = Column(
    "willing", "Vill leda eller öka", "Will lead or join", .reference(.organisations))
  package static let wishesApart = Column("wishes_apart", "Vill olika", "Wishes differ", .flag)
}
