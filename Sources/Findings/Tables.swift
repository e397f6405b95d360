// Every table that more than one room knows, in the order in which they are written.

extension Table {
  package static let people = Table(
    "people", "Personer", "People",
    [
      .person, .organisation, .networks, .colleagues, .betweenness, .betweennessNormalised,
      .closeness, .harmonic, .eigenvector, .constraint, .effectiveSize, .core, .cutPoint,
    ])
  package static let networks = Table(
    "networks", "Nätverk", "Networks",
    [
      .network, .people, .organisations, .betweenness, .betweennessNormalised, .closeness,
      .harmonic, .eigenvector, .linkedNetworks, .soleLinks, .community, .busFactor,
    ])
  package static let organisations = Table(
    "organisations", "Organisationer", "Organisations",
    [
      .organisation, .people, .networks, .seats, .expectedSeats, .soleSeats, .hoursPerYear, .hosts,
      .chairs,
    ])
  package static let collaborations = Table(
    "collaborations", "Samarbeten", "Collaborations",
    [
      .collaboration, .organisations, .betweenness, .betweennessNormalised, .harmonic, .host,
      .costKey, .overlapWith,
    ])
  package static let dependency = Table(
    "dependency", "Personberoende", "Dependency",
    [
      .person, .organisation, .soleBridges, .soleSeats, .soleSeatsUncovered, .uncoveredRoles,
      .cutOffNetworks, .cutOffOrganisations, .efficiencyLoss, .likelihood, .consequence, .class,
    ])
  package static let pairs = Table(
    "pairs", "Nätverkspar", "Pairs of networks",
    [
      .a, .b, .class, .sharedPeople, .sharedOrganisations, .declaredLinks, .distance, .need,
      .pUpper, .pLower, .gap, .rank,
    ])
  package static let index = Table(
    "index", "Diagonalt index", "Diagonal index",
    [.of, .class, .ties, .possible, .ratio, .expected, .p])
  package static let readiness = Table(
    "readiness", "Vilja att samverka", "Willingness",
    [.area, .lead, .join, .wait, .abstain, .score, .rank])
  package static let selftest = Table(
    "selftest", "Självtest", "Self-test",
    [.collaboration, .respondents, .sum, .band, .start, .design, .process, .outcome])
  package static let participation = Table(
    "participation", "Deltagande", "Participation",
    [
      .organisation, .seats, .expectedSeats, .population, .shareOfSeats, .shareOfPopulation,
      .hoursPerYear,
    ])
  package static let portfolio = Table(
    "portfolio", "Portfölj", "Portfolio",
    [.initiative, .stage, .daysInStage, .owner, .mandate, .portfolio, .priority, .fieldOfFour])
  package static let brokerage = Table(
    "brokerage", "Förmedlarroller", "Brokerage",
    [.person, .coordinator, .itinerant, .representative, .gatekeeper, .liaison, .total])
  package static let mixing = Table(
    "mixing", "Inom och mellan", "Mixing",
    [.of, .attribute, .eI, .expected, .p, .assortativity, .permutations])
  package static let stability = Table(
    "stability", "Så säker är ordningen", "Stability of ranks",
    [.of, .id, .missing, .resamples, .rank, .low, .high])
  package static let climate = Table("climate", "Tillit över tid", "Trust over time")
  package static let climateChanges = Table(
    "climate_changes", "Tillit över tid, ändringar", "Trust over time, changes")
  package static let areaEffects = Table(
    "area_effects", "Bedömda effekter", "Assessed effects")
  package static let agreements = Table("agreements", "Avtal", "Agreements")
  package static let agreementSigns = Table(
    "agreement_signs", "Varningstecken", "Warning signs")
  package static let agreementsEnded = Table(
    "agreements_ended", "Avslutade samarbeten", "Ended collaborations")
  package static let hosting = Table(
    "hosting", "Värdar för samarbeten", "Hosts of collaborations")
  package static let hostingMeasures = Table(
    "hosting_measures", "Värdskap, mått", "Hosting, measures")
  package static let mandate = Table("mandate", "Mandatperiodens slut", "End of the term")
  package static let mandateTotals = Table(
    "mandate_totals", "Mandatperioden, summor", "The term, totals")
  package static let steeringGroups = Table(
    "steering_groups", "Politiska grupper", "Political groups")
  package static let communityTest = Table(
    "community_test", "Grupper mot slumpen", "Groups against chance")
  package static let costs = Table("costs", "Fördelningsgrunder", "Cost sharing")
  package static let cover = Table("cover", "Ersättare och platser", "Cover")
  package static let coverEffect = Table("cover_effect", "Vad de ger", "Effect of cover")
  package static let decisions = Table("decisions", "Beslut", "Decisions")
  package static let decisionsOnFindings = Table(
    "decisions_on_findings", "Beslut om iakttagelser", "Decisions on findings")
  package static let effectHistory = Table(
    "effect_history", "Effekter över tid", "Effects over time")
  package static let effectMatrix = Table("effect_matrix", "Effekter, matris", "Effects, matrix")
  package static let effects = Table("effects", "Effekter", "Effects")
  package static let drivers = Table("drivers", "Drivkrafter", "Drivers")
  package static let driversOfParties = Table(
    "drivers_parties", "Drivkrafter, parter", "Drivers, parties")
  package static let expectations = Table(
    "expectations", "Väntat och utfall", "Expected and outcome")
  package static let factors = Table("factors", "Faktorer, medel", "Factors, means")
  package static let fields = Table("fields", "Områden och nivåer", "Fields and levels")
  package static let fourFields = Table("four_fields", "Fyra fält", "Four fields")
  package static let goals = Table("goals", "Mål", "Goals")
  package static let hangingInitiatives = Table(
    "hanging_initiatives", "Initiativ på en person", "Initiatives on one person")
  package static let homeFunctions = Table(
    "home_functions", "Funktioner i organisationerna", "Functions")
  package static let homeFunctionCells = Table(
    "home_function_cells", "Funktioner, organisationer", "Functions, organisations")
  package static let headlineIntervals = Table(
    "headline_intervals", "Nyckeltalens osäkerhet", "Key figure intervals")
  package static let keyFactors = Table("key_factors", "Nyckelfaktorer", "Key factors")
  package static let keyPlayers = Table("key_players", "Tillsammans viktigast", "Key players")
  package static let ladder = Table("ladder", "Trappan", "Ladder")
  package static let ladderSteps = Table("ladder_steps", "Trappan, parter", "Ladder, parties")
  package static let legs = Table("legs", "Inriktningar, organisationer", "Orientations")
  package static let leaving = Table("leaving", "Hur länge uppdrag varar", "How long seats last")
  package static let meetings = Table("meetings", "Möten och platser", "Meetings and seats")
  package static let meetingsChanges = Table(
    "meetings_changes", "Flyttas av möten", "Moved by meetings")
  package static let mix = Table("mix", "Inriktning, form och djup", "Mix")
  package static let neverAttended = Table("never_attended", "Har inte närvarat", "Never attended")
  package static let newOnPost = Table("new_on_post", "Nya på posten", "New in post")
  package static let newOnPostNetworks = Table(
    "new_on_post_networks", "Nya, nätverk", "New, networks")
  package static let ownPortfolios = Table(
    "own_portfolios", "Egna portföljer", "Own portfolios")
  package static let ownPortfolioSums = Table(
    "own_portfolio_sums", "Egna portföljer, summor", "Own portfolios, sums")
  package static let pairTests = Table("pair_tests", "Prövade par", "Tests of pairs")
  package static let participationMeasures = Table(
    "participation_measures", "Deltagande, mått", "Participation, measures")
  package static let participationPeople = Table(
    "participation_people", "Deltagande, personer", "Participation, people")
  package static let plan = Table("plan", "Förslag", "Plan")
  package static let planEffect = Table("plan_effect", "Vad förslaget ger", "Effect of the plan")
  package static let politics = Table("politics", "Kopplingen till politiken", "Links to politics")
  package static let preparation = Table("preparation", "Områden att bereda", "Areas to prepare")
  package static let purposes = Table("purposes", "Nätverkens uppdrag", "Tasks of the networks")
  package static let process = Table("process", "Arbetsprocessens steg", "Steps of the process")
  package static let readinessAnswers = Table(
    "readiness_answers", "Svar, villkor, anteckning", "Answers, conditions, notes")
  package static let readinessOrders = Table(
    "readiness_orders", "Två ordningar", "Two orders")
  package static let readinessExisting = Table(
    "readiness_existing", "Samarbeten i områdena", "Collaborations in areas")
  package static let resourceShares = Table(
    "resource_shares", "Resurser, andelar", "Resources, shares")
  package static let resources = Table("resources", "Resurser", "Resources")
  package static let representation = Table(
    "representation", "Representation", "Representation")
  package static let representationNetworks = Table(
    "representation_networks", "Representation, nätverk", "Representation, networks")
  package static let representationOrganisations = Table(
    "representation_organisations", "Representation, organisationer",
    "Representation, organisations")
  package static let representationProposals = Table(
    "representation_proposals", "Grannar som kan turas om", "Neighbours that could take turns")
  package static let rotation = Table("rotation", "Värdar och ordförande", "Hosts and chairs")
  package static let rotationMeasures = Table(
    "rotation_measures", "Ledarskap, mått", "Leads, measures")
  package static let rotationNetworks = Table(
    "rotation_networks", "Ledarskap, nätverk", "Leads, networks")
  package static let route = Table("route", "Väg till beslut", "Route to decision")
  package static let scatter = Table("scatter", "Överlappande nätverk", "Overlapping networks")
  package static let scatterOrganisations = Table(
    "scatter_organisations", "Nätverk och samarbeten", "Networks and collaborations")
  package static let selftestItems = Table(
    "selftest_items", "Självtest, frågor", "Self-test, questions")
  package static let soleBridges = Table(
    "sole_bridges", "Genom en enda person", "Through one person")
  package static let startChecks = Table(
    "start_checks", "Frågor före start", "Checks before start")
  package static let startGate = Table("start_gate", "Före start", "Before start")
  package static let startingPoints = Table(
    "starting_points", "Var kan man börja", "Where to start")
  package static let tests = Table("tests", "Prövningar", "Tests")
  package static let turnover = Table("turnover", "Om deltagare slutar", "Turnover")
  package static let turnoverRules = Table(
    "turnover_rules", "Om deltagare slutar, regler", "Turnover, rules")

  /// The tables with columns that other programs rely on, in the order in which they are written.
  package static let contract: [Table] = [
    .people, .networks, .organisations, .collaborations, .dependency, .pairs, .index, .readiness,
    .selftest, .participation, .portfolio, .brokerage, .mixing, .stability,
  ]
}
