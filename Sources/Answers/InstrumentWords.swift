// The codes in the tables of instruments as people read them: the words that the papers have.

import Findings
import Instruments
import Reporting
import Text

extension Sheet {
  /// The table of an instrument for people: words for codes, and names beside ids in one column. Texts that the lists
  /// themselves hold stay as they are.
  func inWords(_ language: Language) -> Sheet {
    let goals = Dictionary(
      zip(texts(.id), texts(.name)).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let worded = columns.reduce(self) { sheet, column in
      guard case .text = column.values else { return sheet }
      if column.declared == .goalParent { return sheet.worded(.goalParent) { goals[$0] ?? $0 } }
      return sheet.worded(column.declared) { text in
        Self.told(text, column.declared, table, language)
      }
    }
    let id = columns.first { Self.ids.contains($0.name) }?.declared
    let isBare = id.map { ["id", "item"].contains($0.name) } ?? false
    return id.map { worded.naming($0, as: isBare ? .name : nil) } ?? worded
  }

  /// Columns of ids that may have names beside them.
  private static let ids: Set<String> = ["initiative", "id", "item", "of", "network", "person"]

  /// A cell of one code, or of several with blanks between.
  private static func told(
    _ text: String, _ column: Findings.Column, _ table: Table, _ language: Language
  ) -> String {
    guard !text.isEmpty, column.reference == nil else { return text }
    func word(_ code: String) -> String? {
      if let own = codes[column.name]?[code] { return own[language] }
      return prefixes(column, table).lazy.compactMap { instrumentWords["\($0).\(code)"] }.first?[
        language]
    }
    if let whole = word(text) { return whole }
    let parts = text.split(separator: " ").map { word(String($0)) }
    return parts.contains(nil)
      ? text : parts.compactMap(\.self).joined(separator: ", ")
  }

  /// Under which names ``instrumentWords`` has the codes of a column.
  private static func prefixes(_ column: Findings.Column, _ table: Table) -> [String] {
    switch column.name {
    case "dimension": ["effects.dimension"]
    case "direction": ["effects.direction"]
    case "level" where [.effects, .effectMatrix, .effectHistory].contains(table): ["effects.level"]
    case "scope": ["goals"]
    case "level" where table == .goals: ["goals"]
    case "from_table", "name", "area", "text": []
    default: groups[table.name] ?? []
    }
  }

  /// The group of words of each table.
  private static let groups: [String: [String]] = [
    "agreements": ["agreements"], "agreement_signs": ["agreements"],
    "agreements_ended": ["agreements"],
    "climate": ["climate"], "climate_changes": ["climate"], "decisions": ["decisions", "about"],
    "drivers": ["drivers"], "drivers_parties": ["drivers"], "effects": ["effects", "about"],
    "effect_history": ["effects", "effects.dimension", "about"],
    "effect_matrix": ["effects", "about"], "expectations": ["expectations"],
    "factors": ["factors"], "key_factors": ["factors"],
    "goals": ["goals"], "home_functions": ["home_functions"],
    "home_function_cells": ["home_functions"],
    "hosting": ["hosting"], "hosting_measures": ["hosting"], "own_portfolios": ["own_portfolios"],
    "portfolio": ["portfolio"], "route": ["portfolio"], "process": ["portfolio"],
    "four_fields": ["portfolio"], "gates": ["portfolio"],
    "representation": ["representation"], "resources": ["resources", "about"],
    "resource_shares": ["resources", "about"],
    "selftest": ["selftest"], "selftest_items": ["selftest"], "start_gate": ["start_gate"],
    "start_checks": ["start_gate"],
  ]

  /// Codes that sections of the papers word themselves, by column.
  private static let codes: [String: [String: Localised<String>]] = [
    "share_status": CodeWords.shares,
    "status": CodeWords.politics,
    "reason": [
      "same_people": Localised(
        swedish: "samma eller nästan samma personer", english: "the same people or almost"),
      "inside": Localised(
        swedish: "det ena ryms i det andra, helt eller till största delen",
        english: "one lies inside the other, wholly or mostly"),
      "same_field": Localised(
        swedish: "samma område, många gemensamma", english: "one field, many in common"),
      "across": Localised(
        swedish: "olika område eller nivå", english: "different fields or levels"),
    ],
    "stance": CodeWords.stances,
    "age": CodeWords.ages,
    "one": CodeWords.orders, "other": CodeWords.orders,
    "deputy": [
      "yes": Localised(swedish: "ja", english: "yes"),
      "no": Localised(swedish: "nej", english: "no"),
    ],
    "verdict": Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { verdict in
        (
          verdict.rawValue,
          verdict == .undecided
            ? Localised(swedish: "kan inte avgöras", english: "cannot be decided")
            : verdict.words(draws: 0)
        )
      }),
    "measure": measures,
    "vulnerability": CodeWords.vulnerability,
    "unit": [
      "share": Localised(swedish: "andel", english: "share"),
      "posts": Localised(swedish: "årsarbetare", english: "full-time posts"),
      "kr": Localised("kr"),
    ],
    "of": [
      "hosts": Localised(swedish: "värdskap", english: "hosts"),
      "chairs": Localised(swedish: "ordförandeskap", english: "chairs"),
      "networks": Localised(swedish: "nätverk", english: "networks"),
      "collaborations": Localised(swedish: "samarbeten", english: "collaborations"),
    ],
    "attribute": [
      "depth": Localised(swedish: "djup", english: "depth"),
      "form": Localised(swedish: "form", english: "form"),
      "orientation": Localised(swedish: "inriktning", english: "orientation"),
    ],
    "value": CodeWords.mix,
  ]

  private static let measures = [
    "organisations": Localised(swedish: "Organisationer", english: "Organisations"),
    "seats": Localised(swedish: "Platser", english: "Seats"),
    "gini": Localised(
      swedish: "Ojämnhet i platser (Ginikoefficient)", english: "Inequality of seats (Gini)"),
    "gini_corrected": Localised(
      swedish: "Ojämnhet, rättad för få organisationer", english: "Inequality, corrected for few"),
    "gini_expected": Localised(
      swedish: "Ojämnhet mot väntade platser", english: "Inequality against expected seats"),
    "gini_population": Localised(
      swedish: "Ojämnhet mot folkmängd", english: "Inequality against population"),
    "half": Localised(
      swedish: "Organisationer i vardera hälften", english: "Organisations in each half"),
    "median_small": Localised(
      swedish: "De mindre organisationernas median", english: "Median of the smaller"),
    "median_large": Localised(
      swedish: "De större organisationernas median", english: "Median of the larger"),
    "is_fill": Localised(
      swedish: "Medianerna är andelar av väntade platser (1 ja, 0 nej)",
      english: "The medians are shares of expected seats (1 yes, 0 no)"),
    "exceptions": Localised(swedish: "Undantag", english: "Exceptions"),
    "rank_correlation": Localised(
      swedish: "Rangkorrelation med folkmängd", english: "Rank correlation with population"),
    "rank_correlation_p": Localised(swedish: "Rangkorrelation, p", english: "Rank correlation, p"),
    "rank_correlation_p_error": Localised(
      swedish: "Rangkorrelation, fel i p", english: "Rank correlation, error of p"),
    "rank_correlation_q": Localised(swedish: "Rangkorrelation, q", english: "Rank correlation, q"),
    "permutations": Localised(swedish: "Omdragningar", english: "Permutations"),
    "expected_by_seats": Localised(
      swedish: "Nätverk med väntade platser ur seats.csv",
      english: "Networks with expected seats from seats.csv"),
    "expected_by_host": Localised(
      swedish: "Nätverk med väntade platser av värdens medlemmar",
      english: "Networks with expected seats of the host's members"),
    "expected_unstated": Localised(
      swedish: "Nätverk utan angivna väntade platser",
      english: "Networks without stated expected seats"),
    "expected_nobody": Localised(
      swedish: "Nätverk där ingen väntas", english: "Networks where nobody is expected"),
    "people": Localised(swedish: "Personer", english: "People"),
    "load_is_hours": Localised(
      swedish: "Tiden är timmar (1 ja, 0 platser)", english: "Load is hours (1 yes, 0 seats)"),
    "load_median": Localised(swedish: "Tid, median", english: "Load, median"),
    "load_fence": Localised(
      swedish: "Gräns för mycket tid", english: "Limit of much load"),
    "people_above_fence": Localised(
      swedish: "Personer över gränsen", english: "People above the limit"),
    "share_of_top_tenth": Localised(
      swedish: "Andel för den tiondel som har mest", english: "Share of the tenth with most"),
  ]
}
