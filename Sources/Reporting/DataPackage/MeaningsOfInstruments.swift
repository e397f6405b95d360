// What the columns of instruments mean.

import Findings

extension Column {
  static let ofInstruments: Meanings = [
    .expectedSeats: (
      "Platser som listorna säger att organisationen ska ha; tom där de inte säger det.",
      "Seats that the lists say the organisation is to have; empty where they do not tell."
    ),
    .unfilledSeats: (
      "Väntade platser som ingen sitter på.", "Expected seats that nobody holds."
    ),
    .hoursPerYear: (
      "Möten per år gånger timmar per möte, för platser där båda är kända.",
      "Meetings a year times hours a meeting, for seats where both are known."
    ),
    .carriesMuch: (
      "Om personens tid (eller platser) ligger över Tukeys övre gräns för alla.",
      "Whether the person's hours (or seats) lie above Tukey's upper fence of all."
    ),
    .score: (
      "3 för varje som vill leda, 2 för varje som vill öka, 1 för varje som avvaktar.",
      "3 for each that will lead, 2 for each that will join, 1 for each that waits."
    ),
    .rank: ("Plats i ordningen, 1 först.", "Place in the order, 1 first."),
    .canStart: (
      "Om minst en vill leda och minst två vill leda eller öka, av svar som gäller.",
      "Whether at least one will lead and at least two will lead or join, of answers that hold."
    ),
    .tau: ("Kendalls tau-b mellan ordningarna.", "Kendall's tau-b of the two orders."),
    .sum: (
      "Medelvärde över svarande av 21 gånger medelvärdet av deras svar, högst 105.",
      "Mean over respondents of 21 times the mean of their answers, at most 105."
    ),
    .sumLow: (
      "Nedre gräns för summans 95-procentiga intervall.", "Lower limit of the sum's 95 % interval."
    ),
    .sumHigh: (
      "Övre gräns för summans 95-procentiga intervall.", "Upper limit of the sum's 95 % interval."
    ),
    .start: ("Frågorna 1–5, av 25.", "Questions 1–5, out of 25."),
    .design: ("Frågorna 6–10, av 25.", "Questions 6–10, out of 25."),
    .process: ("Frågorna 11–20, av 50.", "Questions 11–20, out of 50."),
    .outcome: ("Fråga 21, av 5.", "Question 21, out of 5."),
    .onLimit: (
      "Om intervallet når mer än en nivå, så att svaren inte avgör den.",
      "Whether the interval reaches more than one level, so that the answers do not decide it."
    ),
    .rwg: (
      "Enighet r_wg: 1 är full enighet, 0 som slumpen.",
      "Agreement r_wg: 1 is full agreement, 0 as by chance."
    ),
    .rwgMean: ("Medelvärdet av r_wg över frågorna.", "The mean of r_wg over the questions."),
    .rwgJ: ("Enighet över alla frågor, r_wg(J).", "Agreement over all questions, r_wg(J)."),
    .awg: (
      "Enighet a_wg, som tar hänsyn till medelvärdet.",
      "Agreement a_wg, which takes the mean into account."
    ),
    .adMedian: ("Medelavvikelse från medianen.", "Mean deviation from the median."),
    .adMean: ("Medelavvikelse från medelvärdet.", "Mean deviation from the mean."),
    .hasTwoCamps: (
      "Om minst en tredjedel svarar lågt, lika många högt och få däremellan.",
      "Whether at least a third answer low, as many high and few between."
    ),
    .hhi: (
      "Herfindahls index: summan av organisationernas andelar i kvadrat.",
      "Herfindahl's index: the sum of the squared shares of organisations."
    ),
    .hhiNormalised: (
      "Herfindahls index räknat om till 0 (lika delat) till 1 (en enda).",
      "Herfindahl's index scaled from 0 (equal shares) to 1 (a single one)."
    ),
    .effectiveNumber: (
      "1 delat med Herfindahls index.", "1 divided by Herfindahl's index."
    ),
    .hostingHHI: (
      "Herfindahls index för värdskapen i gruppen.",
      "Herfindahl's index of the hostings of the group."
    ),
    .daysInStage: (
      "Dagar sedan initiativet kom till steget.", "Days since the initiative came to the stage."
    ),
    .portfolio: (
      "Om initiativet är politiskt beslutat, har ett gemensamt mål och minst två organisationer.",
      "Whether the initiative is politically decided, has a common goal and at least two organisations."
    ),
    .priority: (
      "Plats efter passning, nytta och genomförbarhet, 1 först.",
      "Place by fit, benefit and feasibility, 1 first."
    ),
    .priorityScore: (
      "Passning, nytta och genomförbarhet tillsammans.", "Fit, benefit and feasibility together."
    ),
    .fieldOfFour: (
      "Roll (utforska eller producera) och uppdrag (operativt eller strategiskt).",
      "Role (explore or produce) and assignment (operative or strategic)."
    ),
    .isStuck: (
      "Om det har gått mer än 730 dagar på ett steg före det sista.",
      "Whether more than 730 days have passed at a stage before the last."
    ),
    .gateLacks: (
      "Vad nästa steg kräver och initiativet saknar.",
      "What the next stage asks for and the initiative lacks."
    ),
    .politicallyDecided: (
      "Om ett politiskt beslut om initiativet finns i listan över beslut.",
      "Whether the list of decisions has a political decision on the initiative."
    ),
    .steps: (
      "Minsta antal led från nätverket till ett politiskt; tom när ingen väg finns.",
      "Fewest steps from the network to a political one; empty when there is no way."
    ),
    .daysOverdue: (
      "Dagar sedan sista dagen för ett öppet beslut; tom när det inte är försenat.",
      "Days since the last day of an open decision; empty when it is not overdue."
    ),
    .aboutID: (
      "Id för det som beslutet gäller; för en iakttagelse kan det innehålla en persons id.",
      "The id of what is decided about; of a finding it may hold the id of a person."
    ),
    .coverage: (
      "Andel av de väntade platserna som har en egen person eller representeras.",
      "Share of the places expected that have a person of their own or are represented."
    ),
    .hoursRelieved: (
      "Timmar per år som representationen sparar jämfört med egna platser.",
      "Hours a year that representation spares beside own seats."
    ),
    .until: (
      "Sista dagen, eller målåret för ett mål.", "The last day, or of a goal its year."
    ),
    .state: ("Läget den aktuella dagen.", "The state on the day."),
    .current: (
      "Steg 1–4; för ett samarbete medelvärdet av parternas.",
      "Step 1–4; of a collaboration the mean of the parties'."
    ),
    .wanted: (
      "Önskat steg 1–4; för ett samarbete medelvärdet av parternas.",
      "Wanted step 1–4; of a collaboration the mean of the parties'."
    ),
    .areApart: (
      "Om det skiljer minst två steg mellan parterna.",
      "Whether parties differ by at least two steps."
    ),
    .meanRating: ("Medelbetyg 0–3; högt är bra.", "Mean rating 0–3; high is good."),
    .weak: (
      "Samarbeten där faktorn har högst betyg 1.", "Collaborations that rate the factor 1 or less."
    ),
    .sumOfShares: (
      "Summan av parternas angivna andelar.", "The sum of the shares that parties state."
    ),
    .shareStatus: (
      "Om parternas andelar blir hela kostnaden.",
      "Whether the parties' shares make up the whole cost."
    ),
    .newPeople: (
      "Personer vars första dag på posten ligger inom de senaste tolv månaderna.",
      "People whose first day in the post lies within the last twelve months."
    ),
    .shareNew: (
      "Nya på posten delat med dem vars första dag är känd.",
      "New in post divided by those whose first day is known."
    ),
    .quadrant: (
      "Läge bland områdena efter vilja och behov, över eller under mitten.",
      "Position among the areas by will and by need, above or below the middle."
    ),
    .trustChange: (
      "Om det nya intervallet ligger helt under (lägre) eller över (högre) det gamla.",
      "Whether the new interval lies wholly below (lower) or above (higher) the old."
    ),
    .reason: ("Varför, i koder.", "Why, in codes."),
    .doubleHours: (
      "Timmar per år som de gemensamma deltagarna lägger i det nätverk som tar minst.",
      "Hours a year that the shared participants spend in the network that takes least."
    ),
  ]
}
