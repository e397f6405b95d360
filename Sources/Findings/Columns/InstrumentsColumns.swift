// Columns of the instruments.

extension Column {
  package static let ability = Column(
    "ability", "Vilja och förmåga", "Will and ability", .number(2), .open)
  package static let abilityRank = Column(
    "ability_rank", "Plats i vilja", "Place in will", .number(3), .open)
  package static let abstain = Column("abstain", "Avstår", "Abstain", .reference(.organisations))
  package static let adMean = Column("ad_mean", "AD från medel", "AD from the mean", .number(2))
  package static let adMedian = Column("ad_median", "AD", "AD", .number(2))
  package static let answers = Column("answers", "Svar", "Answers", .number(3))
  package static let apart = Column("apart", "Frågor där svaren går isär", "Questions apart", .text)
  package static let areApart = Column("are_apart", "Ser olika", "Apart", .flag)
  package static let awg = Column("awg", "a_wg", "a_wg", .number(2))
  package static let band = Column("band", "Band", "Band", .text)
  package static let betweenBands = Column(
    "between_bands", "Mellan två band", "Between bands", .flag)
  package static let canStart = Column("can_start", "Kan starta", "Can start", .flag)
  package static let carriesMuch = Column("carries_much", "Bär mycket", "Carries much", .flag)
  package static let chairOrganisation = Column(
    "chair_organisation", "Ordförande från", "Chair from", .reference(.organisations))
  package static let chairSince = Column("chair_since", "Ordförande sedan", "Chair since", .text)
  package static let coalition = Column(
    "coalition", "Kan starta enligt svaren", "Can start by the answers", .reference(.organisations))
  package static let collaborations = Column(
    "collaborations", "Samarbeten", "Collaborations", .number(3), .open)
  package static let contained = Column(
    "contained", "Del av det mindre", "Share of the smaller", .share, .open,
    hiddenBy: [.sharedPeople])
  package static let current = Column("current", "Nuläge", "Present", .number(1))
  package static let currentSpan = Column(
    "current_span", "Skillnad i nuläge", "Span of present", .number(3), .open)
  package static let days = Column("days", "Dagar", "Days", .number(3))
  package static let daysInStage = Column(
    "days_in_stage", "Dagar på steget", "Days on the stage", .number(3), .open)
  package static let design = Column(
    "design", "Organisation av 25", "Organisation of 25", .number(1), .mean)
  package static let deviation = Column(
    "deviation", "Standardavvikelse", "Standard deviation", .number(2))
  package static let doubleHours = Column(
    "double_hours", "Dubbla timmar", "Double hours", .number(0), .open, hiddenBy: [.sharedPeople])
  package static let driver = Column("driver", "Drivande", "Driver", .reference(.organisation))
  package static let economyLong = Column(
    "economy_long", "Ekonomi, lång sikt", "Economy, long term", .text)
  package static let economyShort = Column(
    "economy_short", "Ekonomi, kort sikt", "Economy, short term", .text)
  package static let effectiveNumber = Column(
    "effective_number", "Delar i praktiken", "In effect share", .number(1))
  package static let expectation = Column("expectation", "Väntat", "Expected", .text)
  package static let expectedChairs = Column(
    "expected_chairs", "Ordförandeskap vid lottning", "Chairs by lot", .number(1), .open)
  package static let expectedHosts = Column(
    "expected_hosts", "Värdskap vid lottning", "Hosts by lot", .number(1), .open)
  package static let factor = Column("factor", "Faktor", "Factor", .text)
  package static let factorGroup = Column("factor_group", "Slag", "Kind", .text)
  package static let fieldOfFour = Column("field_of_four", "Fält", "Field", .text)
  package static let forums = Column("forums", "Forum", "Forums", .number(3), .open)
  package static let givenRank = Column(
    "given_rank", "Given ordning", "Given order", .number(0), .open)
  package static let hasTwoCamps = Column("has_two_camps", "Två läger", "Two camps", .flag)
  package static let hhi = Column("hhi", "Herfindahls index", "Herfindahl index", .number(3))
  package static let hhiNormalised = Column(
    "hhi_normalised", "Herfindahls index, 0–1", "Herfindahl index, 0–1", .number(3))
  package static let inLoop = Column("in_loop", "I en slinga", "In a loop", .flag)
  package static let interest = Column("interest", "Bredare intresse", "Wider interest", .text)
  package static let isReady = Column("is_ready", "Kan beredas vidare", "Can be prepared", .flag)
  package static let isSame = Column("is_same", "Samma organisation leder", "The same leads", .flag)
  package static let isStuck = Column("is_stuck", "Har fastnat", "Stuck", .flag)
  package static let jaccard = Column(
    "jaccard", "Likhet", "Likeness", .number(2), .open, hiddenBy: [.sharedPeople])
  package static let join = Column("join", "Ökar", "Join", .reference(.organisations))
  package static let lacks = Column("lacks", "Saknar", "Lacks", .text)
  package static let lead = Column("lead", "Leder", "Lead", .reference(.organisations))
  package static let leads = Column("leads", "Leder nätverk", "Leads networks", .number(3), .open)
  package static let leftOut = Column("left_out", "För få svar", "Too few answers", .number(3))
  package static let mandate = Column("mandate", "Uppdrag", "Mandate", .text)
  package static let mean = Column("mean", "Medel", "Mean", .number(1))
  package static let meanRating = Column(
    "mean_rating", "Medel av 3", "Mean of 3", .number(1), .open)
  package static let medianDays = Column(
    "median_days", "Dagar på steget, mitten", "Days on the stage, median", .number(0), .open)
  package static let members = Column("members", "Parter", "Parties", .number(3), .open)
  package static let missingAnswers = Column(
    "missing_answers", "Obesvarade frågor", "Missing answers", .number(3), .people)
  package static let name = Column("name", "Namn", "Name", .text)
  package static let needIndex = Column("need_index", "Behov", "Need", .number(2), .open)
  package static let needRank = Column(
    "need_rank", "Plats i behov", "Place in need", .number(3), .open)
  package static let newPeople = Column(
    "new_people", "Nya på posten", "New on the post", .number(3), .people)
  package static let onLimit = Column("on_limit", "På gränsen", "On the limit", .flag)
  package static let others = Column("others", "Övriga", "Others", .reference(.organisations))
  package static let outcome = Column("outcome", "Resultat av 5", "Outcome of 5", .number(1), .mean)
  package static let owner = Column("owner", "Ägare", "Owner", .reference(.organisation))
  package static let path = Column("path", "Väg", "Path", .reference(.networks))
  package static let peopleKnown = Column(
    "people_known", "Tillträde känt", "First day known", .number(3), .people)
  package static let politicalNetwork = Column(
    "political_network", "Når", "Reaches", .reference(.network))
  package static let population = Column("population", "Invånare", "Population", .number(3))
  package static let populationDeviation = Column(
    "population_deviation", "Från folkmängd, som mest (procentenheter)",
    "From population, at most (percentage points)", .points, .open)
  package static let portfolio = Column("portfolio", "I portföljen", "In the portfolio", .flag)
  package static let priority = Column("priority", "Prioritet", "Priority", .number(0), .open)
  package static let priorityScore = Column(
    "priority_score", "Poäng av 15", "Score of 15", .number(0), .open)
  package static let process = Column(
    "process", "Process av 50", "Process of 50", .number(1), .mean)
  package static let quadrant = Column(
    "quadrant", "Plats bland områdena", "Place among the areas", .text)
  package static let rankAmongGiven = Column(
    "rank_among_given", "Ordning bland givna", "Order among given", .number(0), .open)
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
    "share_new", "Del nya", "Share new", .share, .open, hiddenBy: [.newPeople, .peopleKnown])
  package static let shareOfChairs = Column(
    "share_of_chairs", "Del av ordförandeskapen", "Share of chairs", .share)
  package static let shareOfExpected = Column(
    "share_of_expected", "Del av de väntade", "Share of those expected", .share, .percent,
    hiddenBy: [.seats])
  package static let shareOfHosts = Column(
    "share_of_hosts", "Del av värdskapen", "Share of hosts", .share)
  package static let shareOfNetworks = Column(
    "share_of_networks", "Del av nätverken", "Share of networks", .share)
  package static let shareOfPopulation = Column(
    "share_of_population", "Del av invånarna", "Share of population", .share, .open)
  package static let shareOfSeats = Column(
    "share_of_seats", "Del av platserna", "Share of seats", .share, .percent, hiddenBy: [.seats])
  package static let shareStatus = Column(
    "share_status", "Stämmer andelarna?", "Do the shares agree?", .text)
  package static let sharesGiven = Column(
    "shares_given", "Andelar angivna", "Shares given", .number(3), .open)
  package static let since = Column("since", "Sedan", "Since", .text)
  package static let spread = Column("spread", "Spridning", "Spread", .number(1), .mean)
  package static let stage = Column("stage", "Steg", "Stage", .text)
  package static let start = Column(
    "start", "Förutsättningar av 25", "Starting conditions of 25", .number(1), .mean)
  package static let status = Column("status", "Läge", "Status", .text)
  package static let steps = Column("steps", "Steg", "Steps", .number(3), .open)
  package static let stuck = Column("stuck", "Har fastnat", "Stuck", .number(3), .open)
  package static let sum = Column("sum", "Summa av 105", "Sum of 105", .number(1), .score)
  package static let sumHigh = Column(
    "sum_high", "Osäkerhet till", "Interval to", .number(1), .score)
  package static let sumLow = Column(
    "sum_low", "Osäkerhet från", "Interval from", .number(1), .score)
  package static let sumOfShares = Column("sum_of_shares", "Summa", "Sum", .share, .open)
  package static let twoCamps = Column(
    "two_camps", "Frågor med två läger", "Questions with two camps", .text)
  package static let unfilledSeats = Column(
    "unfilled_seats", "Saknas", "Not held", .number(0), .people, hiddenBy: [.seats])
  package static let vacantSeats = Column("vacant_seats", "Vakanta", "Vacant", .number(3), .open)
  package static let vulnerability = Column("vulnerability", "Sårbarhet", "Vulnerability", .text)
  package static let wait = Column("wait", "Avvaktar", "Wait", .reference(.organisations))
  package static let wantLess = Column("want_less", "Vill ned", "Want less", .number(3), .open)
  package static let wantMore = Column("want_more", "Vill upp", "Want more", .number(3), .open)
  package static let wanted = Column("wanted", "Önskat", "Wanted", .number(1))
  package static let wantedSpan = Column(
    "wanted_span", "Skillnad i önskat", "Span of wanted", .number(3))
  package static let weak = Column("weak", "Svag i", "Weak in", .number(3), .open)
  package static let weakestBlock = Column("weakest_block", "Lägst betyg", "Lowest rated", .text)
  package static let willing = Column(
    "willing", "Vill leda eller öka", "Will lead or join", .reference(.organisations))
  package static let wishesApart = Column("wishes_apart", "Vill olika", "Wishes apart", .flag)
}
