// What the columns of the tables are called in each language, and which of them are numbers.

import Findings

/// A column of a result table as readers meet it.
struct ColumnWords: Sendable {
  let title: Localised<String>
  let isNumber: Bool
  /// Decimals shown; the tables in `tables/` keep every digit.
  let decimals: Int

  private init(_ swedish: String, _ english: String, isNumber: Bool = true, decimals: Int = 3) {
    title = Localised(swedish: swedish, english: english)
    self.isNumber = isNumber
    self.decimals = decimals
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
    "expected_seats": ColumnWords("Väntade platser", "Expected seats"),
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
    "load": ColumnWords("Timmar i dag", "Hours today", decimals: 1),
  ]
}
