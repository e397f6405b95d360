// What the columns of the tables are called in each language, and which of them are numbers.

import Findings

/// A column of a result table as readers meet it.
struct ColumnWords: Sendable {
  let title: Localised<String>
  let isNumber: Bool
  /// Decimals shown; the tables in `tables/` keep every digit.
  let decimals: Int
  /// A share from 0 to 1, shown in per cent.
  let isShare: Bool

  private init(
    _ swedish: String, _ english: String, isNumber: Bool = true, decimals: Int = 3,
    isShare: Bool = false
  ) {
    title = Localised(swedish: swedish, english: english)
    self.isNumber = isNumber
    self.decimals = decimals
    self.isShare = isShare
  }

  /// The words for the column `name`; an unknown column keeps its machine name.
  static func of(_ name: String) -> ColumnWords {
    all[name] ?? ColumnWords(name, name)
  }

  private static let all: [String: ColumnWords] = [
    "person": ColumnWords("Person", "Person", isNumber: false),
    "network": ColumnWords("Nätverk", "Network", isNumber: false),
    "organisation": ColumnWords("Organisation", "Organisation", isNumber: false),
    "collaboration": ColumnWords("Samarbete", "Collaboration", isNumber: false),
    "area": ColumnWords("Område", "Area", isNumber: false),
    "people": ColumnWords("Personer", "People"),
    "networks": ColumnWords("Nätverk", "Networks"),
    "organisations": ColumnWords("Organisationer", "Organisations"),
    "colleagues": ColumnWords("Kollegor", "Colleagues"),
    "betweenness": ColumnWords("Mellanliggande", "Betweenness", decimals: 1),
    "betweenness_normalised": ColumnWords("Mellanliggande, andel", "Betweenness, share"),
    "closeness": ColumnWords("Närhet", "Closeness"),
    "harmonic": ColumnWords("Harmonisk närhet", "Harmonic closeness"),
    "eigenvector": ColumnWords("Egenvektor", "Eigenvector"),
    "constraint": ColumnWords("Bundenhet", "Constraint"),
    "effective_size": ColumnWords("Effektiv storlek", "Effective size", decimals: 1),
    "core": ColumnWords("Kärntal", "Core"),
    "cut_point": ColumnWords("Brytpunkt", "Cut-point", isNumber: false),
    "linked_networks": ColumnWords("Länkade nätverk", "Linked networks"),
    "sole_links": ColumnWords("Ensamma länkar", "Sole links"),
    "sole_bridges": ColumnWords("Ensamma länkar", "Sole bridges"),
    "sole_seats": ColumnWords("Ensamma platser", "Sole seats"),
    "sole_bridges_uncovered": ColumnWords(
      "Ensamma länkar utan ersättare", "Sole bridges without a deputy"),
    "sole_seats_uncovered": ColumnWords(
      "Ensamma platser utan ersättare", "Sole seats without a deputy"),
    "uncovered_roles": ColumnWords("Ledaruppdrag utan ersättare", "Roles without a deputy"),
    "cut_off_networks": ColumnWords("Nätverk som tappar kontakten", "Networks cut off"),
    "cut_off_organisations": ColumnWords(
      "Organisationer som tappar kontakten", "Organisations cut off"),
    "efficiency_loss": ColumnWords("Förlorad närhet", "Nearness lost"),
    "likelihood": ColumnWords("Sannolikhet", "Likelihood", isNumber: false),
    "consequence": ColumnWords("Följd", "Consequence", isNumber: false),
    "fragmentation": ColumnWords("Splittring efteråt", "Fragmentation after"),
    "distance_fragmentation": ColumnWords(
      "Splittring efteråt, med avstånd", "Distance fragmentation after"),
    "initiatives": ColumnWords("Initiativ som hänger på personen", "Initiatives at stake"),
    "leaving_seats": ColumnWords("Uppdrag som löper ut", "Assignments that end"),
    "new_on_post": ColumnWords("Ny på posten", "New on the post", isNumber: false),
    "vacancy": ColumnWords("Vakant plats intill", "Vacant seat beside", isNumber: false),
    "no_deputy": ColumnWords("Något saknar ersättare", "Lacks a deputy", isNumber: false),
    "bus_factor": ColumnWords("Så få bär hälften", "Bus factor"),
    "bus_factor_exact": ColumnWords("Exakt beräknat", "Exact", isNumber: false),
    "seats": ColumnWords("Platser", "Seats"),
    "expected_seats": ColumnWords("Väntade platser", "Expected seats", decimals: 0),
    "hours_per_year": ColumnWords("Timmar per år", "Hours a year", decimals: 0),
    "hosts": ColumnWords("Värdskap", "Hosts"),
    "chairs": ColumnWords("Ordförande", "Chairs"),
    "host": ColumnWords("Värd", "Host", isNumber: false),
    "cost_key": ColumnWords("Fördelningsgrund", "Cost key", isNumber: false),
    "overlap_with": ColumnWords("Överlappar", "Overlaps", isNumber: false),
    "lead": ColumnWords("Leder", "Lead", isNumber: false),
    "join": ColumnWords("Ökar", "Join", isNumber: false),
    "wait": ColumnWords("Avvaktar", "Wait", isNumber: false),
    "abstain": ColumnWords("Avstår", "Abstain", isNumber: false),
    "score": ColumnWords("Poäng", "Score", decimals: 0),
    "rank": ColumnWords("Ordning", "Order", decimals: 0),
    "class": ColumnWords("Klass", "Class", isNumber: false),
    "ties": ColumnWords("Förbindelser", "Ties"),
    "possible": ColumnWords("Möjliga par", "Possible pairs"),
    "ratio": ColumnWords("Mot slumpen", "Against chance", decimals: 2),
    "expected": ColumnWords("Slumpen ger", "Chance gives", decimals: 1),
    "p": ColumnWords("p", "p"),
    "q": ColumnWords("q", "q"),
    "mixing_case": ColumnWords("Grupper", "Groups", isNumber: false),
    "e_i": ColumnWords("E–I", "E–I", decimals: 2),
    "expected_e_i": ColumnWords("Slumpen ger", "Chance gives", decimals: 2),
    "assortativity": ColumnWords("Assortativitet", "Assortativity", decimals: 2),
    "permutations": ColumnWords("Omdragningar", "Permutations", decimals: 0),
    "a": ColumnWords("Nätverk A", "Network A", isNumber: false),
    "b": ColumnWords("Nätverk B", "Network B", isNumber: false),
    "shared_people": ColumnWords("Gemensamma personer", "Shared people"),
    "shared_organisations": ColumnWords("Gemensamma organisationer", "Shared organisations"),
    "shared_initiatives": ColumnWords("Gemensamma initiativ", "Shared initiatives"),
    "shared_areas": ColumnWords("Gemensamma områden", "Shared areas"),
    "declared_links": ColumnWords("Angivna länkar", "Declared links"),
    "distance": ColumnWords("Avstånd", "Distance"),
    "need": ColumnWords("Behov", "Need", decimals: 2),
    "p_upper": ColumnWords("p, fler", "p, more"),
    "p_lower": ColumnWords("p, färre", "p, fewer"),
    "q_lower": ColumnWords("q, färre", "q, fewer"),
    "gap": ColumnWords("Lucka", "Gap", isNumber: false),
    "hours": ColumnWords("Timmar per år", "Hours a year", decimals: 1),
    "population": ColumnWords("Invånare", "Population"),
    "share_of_seats": ColumnWords("Del av platserna", "Share of seats", isShare: true),
    "share_of_expected": ColumnWords(
      "Del av de väntade", "Share of those expected", isShare: true),
    "share_of_population": ColumnWords("Del av invånarna", "Share of population", isShare: true),
    "unfilled_seats": ColumnWords("Saknas", "Not held", decimals: 0),
    "vacant_seats": ColumnWords("Vakanta", "Vacant"),
    "share_of_networks": ColumnWords("Del av nätverken", "Share of networks", isShare: true),
    "share_of_hosts": ColumnWords("Del av värdskapen", "Share of hosts", isShare: true),
    "share_of_chairs": ColumnWords("Del av ordförandena", "Share of chairs", isShare: true),
    "expected_hosts": ColumnWords("Värdskap vid lottning", "Hosts by lot", decimals: 1),
    "expected_chairs": ColumnWords("Ordförande vid lottning", "Chairs by lot", decimals: 1),
    "chair_organisation": ColumnWords("Ordförande från", "Chair from", isNumber: false),
    "chair_since": ColumnWords("Ordförande sedan", "Chair since", isNumber: false),
    "years": ColumnWords("År", "Years", decimals: 1),
    "is_same": ColumnWords("Samma organisation leder", "The same leads", isNumber: false),
    "members": ColumnWords("Parter", "Parties"),
    "shares_given": ColumnWords("Andelar angivna", "Shares given"),
    "sum_of_shares": ColumnWords("Summa", "Sum", isShare: true),
    "share_status": ColumnWords("Stämmer andelarna?", "Do the shares agree?", isNumber: false),
    "population_deviation": ColumnWords(
      "Från folkmängd, som mest", "From population, at most", isShare: true),
    "mix_case": ColumnWords("Vad", "What", isNumber: false),
    "count": ColumnWords("Antal", "Number"),
    "collaborations": ColumnWords("Samarbeten", "Collaborations"),
    "forums": ColumnWords("Forum", "Forums"),
    "people_known": ColumnWords("Tillträde känt", "First day known"),
    "value": ColumnWords("Värde", "Value", isNumber: false),
    "share": ColumnWords("Del", "Share", isShare: true),
    "jaccard": ColumnWords("Likhet", "Likeness", decimals: 2),
    "contained": ColumnWords("Del av det mindre", "Share of the smaller", isShare: true),
    "double_hours": ColumnWords("Dubbla timmar", "Double hours", decimals: 0),
    "reason": ColumnWords("Skäl", "Reason", isNumber: false),
    "steps": ColumnWords("Steg", "Steps"),
    "level": ColumnWords("Nivå", "Level", isNumber: false),
    "political_network": ColumnWords("Når", "Reaches", isNumber: false),
    "path": ColumnWords("Väg", "Path", isNumber: false),
    "status": ColumnWords("Läge", "Status", isNumber: false),
    "since": ColumnWords("Sedan", "Since", isNumber: false),
    "days": ColumnWords("Dagar", "Days"),
    "leads": ColumnWords("Leder nätverk", "Leads networks"),
    "new_people": ColumnWords("Nya på posten", "New on the post"),
    "share_new": ColumnWords("Del nya", "Share new", isShare: true),
    "load": ColumnWords("Timmar i dag", "Hours today", decimals: 1),
  ]
}
