// What a row of each table is.

import Findings
package import Text

extension Table {
  /// What a row of the table is, as a sentence; of a table that is not told of here its lead or title.
  package func meaning(_ language: Language) -> String {
    if let row = Self.rows[self] {
      return Localised(
        swedish: "En rad per \(row.swedish).", english: "One row for each \(row.english).")[
          language]
    }
    return lead?[language] ?? title[language] + "."
  }

  /// Whether it is told of by more than its title.
  package var isExplained: Bool { Self.rows[self] != nil || lead != nil }

  private static let rows: [Table: (swedish: String, english: String)] = [
    .people: ("person i listorna", "person in the lists"),
    .networks: ("nätverk", "network"),
    .organisations: ("organisation", "organisation"),
    .collaborations: ("samarbete", "collaboration"),
    .dependency: (
      "person, med vad som bryts om personen slutar",
      "person, with what breaks when the person leaves"
    ),
    .pairs: ("par av nätverk", "pair of networks"),
    .index: (
      "klass av par, av nätverk och sedan av personer",
      "class of pairs, of networks and then of people"
    ),
    .readiness: (
      "område som organisationerna har svarat om", "area that organisations have answered on"
    ),
    .selftest: (
      "samarbete med svar på självtestet, senaste omgången",
      "collaboration with answers to the self-test, latest round"
    ),
    .participation: ("organisation", "organisation"),
    .portfolio: ("initiativ", "initiative"),
    .brokerage: ("person", "person"),
    .mixing: ("egenskap hos nätverk eller personer", "attribute of networks or people"),
    .stability: (
      "person eller nätverk bland de första, och andel rader som antas saknas",
      "person or network among the first, and share of rows taken to be missing"
    ),
    .climate: ("samarbete och omgång av svar", "collaboration and round of answers"),
    .climateChanges: ("samarbete och sak som följs", "collaboration and thing that is followed"),
    .areaEffects: ("bedömning av ett område", "assessment of an area"),
    .agreements: ("samarbete som inte är avslutat", "collaboration that has not ended"),
    .agreementSigns: ("varningstecken för ett samarbete", "warning sign for a collaboration"),
    .agreementsEnded: ("avslutat samarbete", "collaboration that has ended"),
    .hosting: ("organisation", "organisation"),
    .hostingMeasures: ("grupp av samarbeten med värd", "group of collaborations with a host"),
    .mandate: (
      "nätverk med någon på politisk nivå", "network with somebody on the political level"
    ),
    .mandateTotals: ("summa för mandatperioden", "total of the term"),
    .steeringGroups: ("politisk grupp", "political group"),
    .communityTest: ("prövning av gruppindelningen", "test of the division into groups"),
    .costs: ("pågående samarbete", "ongoing collaboration"),
    .cover: ("föreslagen ersättare eller plats", "proposed deputy or seat"),
    .coverEffect: ("mått, före och efter förslagen", "measure, before and after the proposals"),
    .decisions: ("beslut i listan", "decision in the list"),
    .decisionsOnFindings: ("beslut om en iakttagelse", "decision on a finding"),
    .effectHistory: (
      "mätning av det som har mätts flera gånger",
      "measurement of what has been measured several times"
    ),
    .effectMatrix: (
      "sak och nivå, med utfallet i varje dimension",
      "thing and level, with the outcome in each dimension"
    ),
    .effects: ("väntad eller mätt effekt", "effect expected or measured"),
    .drivers: ("samarbete", "collaboration"),
    .driversOfParties: ("drivkraft som en part har angett", "driver that a party has stated"),
    .expectations: (
      "samarbete med väntan eller utfall i ord",
      "collaboration with an expectation or outcome in words"
    ),
    .factors: ("faktor", "factor"),
    .fields: ("område och nivå", "field and level"),
    .fourFields: ("fält av fyra", "field of four"),
    .goals: ("mål", "goal"),
    .hangingInitiatives: (
      "initiativ och person som det går genom ensam",
      "initiative and person through whom alone it runs"
    ),
    .homeFunctions: ("funktion i organisationerna", "function in the organisations"),
    .homeFunctionCells: ("funktion och organisation", "function and organisation"),
    .headlineIntervals: (
      "nyckeltal, slag av felaktiga rader och andel av dem",
      "key figure, kind of wrong rows and share of them"
    ),
    .keyFactors: ("samarbete och faktor", "collaboration and factor"),
    .keyPlayers: (
      "person i varje grupp som tillsammans betyder mest; utan person där ingen grupp gör det",
      "person in each set that together matters most; without a person where no set does"
    ),
    .ladder: ("samarbete", "collaboration"),
    .ladderSteps: ("samarbete och part", "collaboration and party"),
    .legs: ("organisation", "organisation"),
    .leaving: ("nivå och antal år", "level and number of years"),
    .meetings: ("jämförelse mellan platser och möten", "comparison of seats and meetings"),
    .meetingsChanges: (
      "person eller nätverk vars ordning flyttas mest", "person or network whose order moves most"
    ),
    .mix: (
      "ord för en egenskap hos samarbeten eller nätverk",
      "word for an attribute of collaborations or networks"
    ),
    .neverAttended: (
      "plats vars innehavare inte har närvarat", "seat whose holder has not attended"
    ),
    .newOnPost: ("person som är ny på posten", "person who is new in post"),
    .newOnPostNetworks: ("nätverk", "network"),
    .ownPortfolios: (
      "organisation och sak som den är med i", "organisation and thing that it is in"
    ),
    .ownPortfolioSums: ("organisation", "organisation"),
    .pairTests: ("tal om prövningarna av paren", "number on the tests of the pairs"),
    .participationMeasures: ("mått på deltagandet", "measure of participation"),
    .participationPeople: ("person", "person"),
    .plan: (
      "person som kan gå in, eller gemensamt möte, i varje förslag",
      "person who could join, or joint meeting, in each proposal"
    ),
    .planEffect: ("mått, före och efter förslaget", "measure, before and after the plan"),
    .politics: ("nätverk", "network"),
    .preparation: (
      "initiativ som är identifierat men inte berett",
      "initiative that is identified but not prepared"
    ),
    .purposes: ("nätverk", "network"),
    .process: ("steg i arbetsprocessen", "step of the work process"),
    .readinessAnswers: (
      "område och organisation som har svarat", "area and organisation that has answered"
    ),
    .readinessOrders: ("par av ordningar som jämförs", "pair of orders that are compared"),
    .readinessExisting: (
      "område och samarbete som redan pågår där", "area and collaboration that already runs there"
    ),
    .resourceShares: ("samarbete och part", "collaboration and party"),
    .resources: ("sak som får resurser", "thing that is given resources"),
    .representation: (
      "nätverk och organisation som representeras av en annan",
      "network and organisation that another represents"
    ),
    .representationNetworks: ("nätverk", "network"),
    .representationOrganisations: ("organisation", "organisation"),
    .representationProposals: ("grupp av grannar", "group of neighbours"),
    .rotation: ("organisation", "organisation"),
    .rotationMeasures: ("slag av ledarskap", "kind of lead"),
    .rotationNetworks: ("nätverk", "network"),
    .route: ("steg på vägen till beslut", "stage on the way to a decision"),
    .scatter: (
      "par av nätverk med många gemensamma deltagare",
      "pair of networks with many participants in common"
    ),
    .scatterOrganisations: ("organisation", "organisation"),
    .selftestItems: ("samarbete och fråga", "collaboration and question"),
    .soleBridges: (
      "par av nätverk med en enda gemensam deltagare",
      "pair of networks with a single shared participant"
    ),
    .startChecks: ("område och fråga före start", "area and check before a start"),
    .startGate: ("område", "area"),
    .startingPoints: ("område", "area"),
    .tests: ("fråga som har prövats mot slumpen", "question put to chance"),
    .turnover: (
      "mått och antagen andel som slutar, i allt och för varje organisation",
      "measure and assumed share that leaves, of the whole and of each organisation"
    ),
    .turnoverRules: ("tal som simuleringen bygger på", "number that the simulation rests on"),
  ]
}
