// What the columns of pairs of networks, and of comparisons with chance, mean.

import Findings

extension Column {
  static let ofChance: Meanings = [
    .a: ("Det ena nätverket.", "The one network."),
    .b: ("Det andra nätverket.", "The other network."),
    .sharedPeople: ("Personer som sitter i båda.", "People who sit in both."),
    .sharedOrganisations: (
      "Organisationer med någon i båda.", "Organisations with somebody in both."
    ),
    .declaredLinks: (
      "Kontakter som listan över nätverkens kontakter anger.",
      "Links that the list of network links states."
    ),
    .distance: (
      "Steg mellan nätverken genom gemensamma deltagare; tom när ingen väg finns.",
      "Steps between the networks through shared participants; empty when there is no path."
    ),
    .need: (
      "Gemensamma initiativ, plus gemensamma områden för initiativ, plus andelen gemensamma organisationer; i ett förslag summan över luckorna.",
      "Shared initiatives, plus shared areas of initiatives, plus the share of organisations in common; of a proposal the sum over its gaps."
    ),
    .gap: (
      "Om paret är en diagonal lucka: behov men ingen gemensam deltagare, angiven kontakt eller gemensamt överordnat nätverk.",
      "Whether the pair is a diagonal gap: need, but no shared participant, stated link or common parent."
    ),
    .withheld: (
      "Varför en lucka inte bedöms: nivåerna möts aldrig (separate_levels), eller inga initiativ säger vad som behövs (no_initiatives).",
      "Why a gap is not judged: the levels never meet (separate_levels), or no initiatives tell the need (no_initiatives)."
    ),
    .p: (
      "Hur ofta slumpen ger minst lika mycket, tvåsidigt där inget annat sägs.",
      "How often chance gives at least as much, two-sided where nothing else is said."
    ),
    .q: (
      "p rättat för alla prövningar i rapporten.", "p corrected for all tests of the report."
    ),
    .pUpper: (
      "Hur ofta slumpen ger minst lika många gemensamma deltagare.",
      "How often chance gives at least as many shared participants."
    ),
    .pLower: (
      "Hur ofta slumpen ger högst lika många gemensamma deltagare.",
      "How often chance gives at most as many shared participants."
    ),
    .qUpper: ("p_upper rättat för alla prövningar.", "p_upper corrected for all tests."),
    .qLower: ("p_lower rättat för alla prövningar.", "p_lower corrected for all tests."),
    .mcError: (
      "Medelfelet i p av att dragningarna är ändliga.",
      "The standard error of p, since draws are finite."
    ),
    .expected: (
      "Det som slumpen ger i medeltal: av slumpvisa platser med nätverkens storlekar och personernas antal platser kvar, eller av att alla slutar med samma sannolikhet.",
      "What chance gives in the mean: of random seats with the sizes of networks and the seats of people kept, or of everybody leaving with the same probability."
    ),
    .expectedEI: (
      "Medelvärdet om platserna vore slumpvisa.", "The mean if seats were random."
    ),
    .expectedLow: ("Nedre gräns för 95 % av dragningarna.", "Lower limit of 95 % of the draws."),
    .expectedHigh: ("Övre gräns för 95 % av dragningarna.", "Upper limit of 95 % of the draws."),
    .verdict: (
      "Vad jämförelsen säger; koderna står i enum.",
      "What the comparison says; the codes stand in enum."
    ),
    .ties: ("Par som har någon gemensam deltagare.", "Pairs that share any participant."),
    .possible: ("Par som finns i klassen.", "Pairs that there are of the class."),
    .ratio: (
      "Kontakter i förhållande till möjliga par, jämfört med alla klasser; prövas inte.",
      "Ties over possible pairs, compared with all classes; not tested."
    ),
    .effect: (
      "Oddskvot för gemensamma deltagare: 1 när slumpen råder.",
      "Odds ratio of shared participants: 1 by chance."
    ),
    .shared: (
      "Gemensamma deltagare i klassen, sammanlagt.", "Shared participants of the class, added up."
    ),
    .eI: (
      "(Mellan − inom) / (mellan + inom): −1 är bara inom grupperna, 1 bara mellan dem.",
      "(Between − within) / (between + within): −1 is only within groups, 1 only between them."
    ),
    .assortativity: (
      "Hur mycket lika söker lika: 1 är bara inom grupperna, 0 som slumpen.",
      "How far like is linked with like: 1 is only within groups, 0 as by chance."
    ),
    .pUpperSdsm: (
      "p_upper enligt den stokastiska gradmodellen (SDSM), som jämförelse.",
      "p_upper by the stochastic degree sequence model (SDSM), for comparison."
    ),
    .pUpperFixedRow: (
      "p_upper med bara nätverkens storlekar fasta, som jämförelse.",
      "p_upper with the sizes of networks alone kept, for comparison."
    ),
    .riskShare: (
      "Den del av risken för fel i hela rapporten som frågan får ta.",
      "The part of the risk of error of the whole report that the question may take."
    ),
    .draws: ("Antal slumpvisa dragningar.", "Number of random draws."),
    .permutations: ("Antal slumpvisa dragningar.", "Number of random draws."),
    .tests: ("Antal prövningar av frågan.", "Number of tests of the question."),
    .low: ("Nedre gräns för intervallet.", "Lower limit of the interval."),
    .high: ("Övre gräns för intervallet.", "Upper limit of the interval."),
    .rankCorrelation: ("Spearmans rangkorrelation.", "Spearman's rank correlation."),
    .of: ("Vad raden gäller.", "What the row concerns."),
    .jaccard: (
      "Gemensamma deltagare delat med alla deltagare i de två.",
      "Shared participants divided by all participants of the two."
    ),
    .contained: (
      "Gemensamma deltagare delat med deltagarna i det mindre nätverket.",
      "Shared participants divided by the participants of the smaller network."
    ),
  ]
}
