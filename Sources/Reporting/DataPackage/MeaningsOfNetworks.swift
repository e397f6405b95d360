// What the columns of graphs and of dependency mean.

import Findings

extension Column {
  static let ofNetworks: Meanings = [
    .betweenness: (
      "Hur många par av andra vars kortaste väg går genom den här; är flera vägar lika korta räknas delar. I nätet av personer och nätverk, för samarbeten av organisationer och samarbeten.",
      "How many pairs of others have their shortest path through this one; of several paths as short, parts count. In the graph of people and networks, for collaborations of organisations and collaborations."
    ),
    .betweennessNormalised: (
      "Betweenness delad med det högsta värde som är möjligt.",
      "Betweenness divided by the highest value possible."
    ),
    .closeness: (
      "Närhet: det omvända av medelavståndet till dem som nås, vägt med hur många som nås.",
      "Closeness: the reciprocal of the mean distance to those reached, weighed by how many are reached."
    ),
    .harmonic: (
      "Medelvärdet av 1/avståndet till alla andra; den som inte nås ger 0.",
      "The mean of 1/distance to all others; one that is not reached gives 0."
    ),
    .eigenvector: (
      "Ledande singulärvektorn för vem som sitter var, skalad så att den högsta är 1.",
      "The leading singular vector of who sits where, scaled so that the highest is 1."
    ),
    .constraint: (
      "Burts constraint bland kollegorna: lågt är en öppen kontaktkrets, högt en sluten. Tom utan kollegor.",
      "Burt's constraint among colleagues: low is an open circle, high a closed one. Empty without colleagues."
    ),
    .effectiveSize: (
      "Kollegor minus den genomsnittliga kontakten mellan dem: hur många som inte redan känner varandra.",
      "Colleagues less the mean number of ties between them: how many do not already meet each other."
    ),
    .core: (
      "Det högsta k för vilket personen hör till en grupp där alla har minst k kollegor inom gruppen.",
      "The highest k for which the person belongs to a group in which everybody has at least k colleagues."
    ),
    .cutPoint: (
      "Om några andra bara hänger ihop genom personen.",
      "Whether some others are joined only through the person."
    ),
    .colleagues: (
      "Personer som sitter i något gemensamt nätverk.", "People who share some network."
    ),
    .seats: (
      "Platser den aktuella dagen: en person i ett nätverk är en plats.",
      "Seats on the day: a person in a network is one seat."
    ),
    .community: (
      "Grupp av nätverk med störst modularitet (Leiden), numrerad efter storlek. Beskriver bara; se community_test.",
      "Group of networks of greatest modularity (Leiden), numbered by size. A description only; see community_test."
    ),
    .modularity: (
      "Hur mycket tätare kontakterna är inom grupperna än om de låg slumpvis.",
      "How much denser the links are within the groups than if they lay at random."
    ),
    .linkedNetworks: (
      "Andra nätverk med minst en gemensam deltagare.",
      "Other networks with at least one shared participant."
    ),
    .soleLinks: (
      "Kontakter med andra nätverk där en enda person är gemensam.",
      "Links with other networks that share a single person."
    ),
    .soleSeats: (
      "Nätverk med en enda person från organisationen.",
      "Networks with a single person of the organisation."
    ),
    .soleBridges: (
      "Par av nätverk vars enda gemensamma deltagare är personen.",
      "Pairs of networks whose only shared participant is the person."
    ),
    .soleBridgesUncovered: (
      "De av dem där ingen ersättare kan träda in i båda.",
      "Those of them where no deputy could step in in both."
    ),
    .soleSeatsUncovered: (
      "Nätverk där personen är organisationens enda och den inte har någon ersättare.",
      "Networks where the person is the only one of the organisation and it has no deputy."
    ),
    .uncoveredRoles: (
      "Nätverk som personen leder eller samordnar där ingen annan gör det och ingen ersättare finns.",
      "Networks that the person chairs or coordinates where nobody else does and no deputy stands ready."
    ),
    .cutOffNetworks: (
      "Nätverk som inte längre hänger ihop med de flesta andra om personen slutar.",
      "Networks that are no longer joined with most others when the person leaves."
    ),
    .cutOffOrganisations: (
      "Organisationer som inte längre hänger ihop med de flesta andra om personen slutar.",
      "Organisations that are no longer joined with most others when the person leaves."
    ),
    .efficiencyLoss: (
      "Hur stor del av närheten (medelvärdet av 1/avstånd mellan nätverk) som går förlorad om personen slutar.",
      "The part of the efficiency (the mean of 1/distance between networks) that is lost when the person leaves."
    ),
    .fragmentation: (
      "Andel par av nätverk utan väg mellan sig när personen har slutat.",
      "Share of pairs of networks without a path between them once the person has left."
    ),
    .distanceFragmentation: (
      "1 minus medelvärdet av 1/avstånd mellan nätverk när personen har slutat.",
      "1 less the mean of 1/distance between networks once the person has left."
    ),
    .likelihood: (
      "Sannolikhet att personen slutar, av slutdatum och anmälda vakanser; tom där de inte är kända.",
      "Likelihood that the person leaves, by last days and vacancies told; empty where they are not known."
    ),
    .consequence: (
      "Följden om personen slutar, av det som bryts.",
      "The consequence when the person leaves, by what breaks."
    ),
    .initiatives: (
      "Initiativ som bara går genom personen.", "Initiatives that run through the person alone."
    ),
    .busFactor: (
      "Minsta antal personer utan vilka mer än hälften av kontakterna (för en organisation: platserna) är borta.",
      "Fewest people without whom more than half of the links (for an organisation: of the seats) are gone."
    ),
    .busFactorExact: (
      "Om det är bevisat att inte färre räcker.", "Whether it is proven that no fewer are enough."
    ),
    .busFactorLeast: (
      "Minst så många behövs, där det inte är bevisat.",
      "At least so many are needed, where it is not proven."
    ),
    .coordinator: (
      "Par ur den egna organisationen som personen förmedlar mellan (A–A–A).",
      "Pairs of the own organisation between whom the person brokers (A–A–A)."
    ),
    .itinerant: (
      "Par ur en annan organisation som personen förmedlar mellan (A–B–A).",
      "Pairs of another organisation between whom the person brokers (A–B–A)."
    ),
    .representative: (
      "Par från den egna till en annan organisation (A–A–B).",
      "Pairs from the own organisation to another (A–A–B)."
    ),
    .gatekeeper: (
      "Par från en annan organisation till den egna (B–A–A).",
      "Pairs from another organisation to the own (B–A–A)."
    ),
    .liaison: (
      "Par ur två andra organisationer (A–B–C).", "Pairs of two other organisations (A–B–C)."
    ),
    .meetingsPerYear: (
      "Möten per år i personens nätverk, vägda med närvaro.",
      "Meetings a year in the person's networks, weighed by attendance."
    ),
    .meetingsCarried: (
      "Summan över par av personens nätverk av det minsta av de två antalen möten.",
      "The sum over pairs of the person's networks of the lesser of the two numbers of meetings."
    ),
    .picture: (
      "Hur lika ordningen efter platser och den efter möten är: same från 0,9, similar från 0,7.",
      "How alike the orders by seats and by meetings are: same from 0.9, similar from 0.7."
    ),
    .missing: (
      "Andel av raderna som antas saknas.", "Share of the rows taken to be missing."
    ),
    .measure: ("Namnet på måttet.", "The name of the measure."),
    .hours: ("Timmar per år som förslaget tar.", "Hours a year that the proposal takes."),
    .load: (
      "Timmar per år som personen redan har i nätverk.",
      "Hours a year that the person already has in networks."
    ),
    .bound: (
      "Det högsta som något val hade kunnat ge; tom där det inte är känt.",
      "The most that any choice could have given; empty where it is not known."
    ),
    .equalSets: ("Hur många grupper som är lika bra.", "How many sets are as good."),
    .rate: ("Andel som slutar per år.", "Share that leaves in a year."),
    .basis: (
      "Om andelen är antagen (assumed) eller följer av kända slutdatum (known).",
      "Whether the rate is assumed or follows from known last days."
    ),
    .lowClustered: (
      "Nedre gräns när de som har samma slutdatum slutar tillsammans.",
      "Lower limit when those with the same last day leave together."
    ),
    .highClustered: (
      "Övre gräns när de som har samma slutdatum slutar tillsammans.",
      "Upper limit when those with the same last day leave together."
    ),
    .direction: (
      "Om det som listan ger ligger över intervallet (too_high), under (too_low) eller i det.",
      "Whether what the list gives lies above the interval (too_high), below it (too_low) or within."
    ),
    .handover: (
      "I vilken ordning nätverken bör lämnas över, 1 först.",
      "The order in which networks should be handed over, 1 first."
    ),
    .representedThrough: (
      "Andra organisationers platser som personen ensam representerar utan ersättare.",
      "Places of other organisations that the person alone represents, without a deputy."
    ),
    .host: (
      "Den organisation som är värd, eller de som är det.",
      "The organisation that hosts, or those that do."
    ),
    .overlapWith: (
      "Samarbeten med minst två gemensamma organisationer.",
      "Collaborations with at least two organisations in common."
    ),
  ]
}
