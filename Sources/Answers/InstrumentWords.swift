// The codes in the tables of instruments as people read them: the words that the papers have.

import Findings
import Instruments
import Reporting
import Text

extension Sheet {
  /// The table of an instrument for people: words for codes, and names beside ids in one column. Texts that the lists
  /// themselves hold stay as they are.
  func inWords(_ language: Language) -> Sheet {
    let worded = columns.reduce(self) { sheet, column in
      guard case .text = column.values else { return sheet }
      return sheet.worded(column.declared) { text in
        Self.told(text, column.declared, table, language)
      }
    }
    let id = columns.first { [.initiative, .id, .network, .person].contains($0.declared) }
    return id.map { worded.naming($0.declared) } ?? worded
  }

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
    case "level" where table == .effects || table == .effectMatrix: ["effects.level"]
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
    "share_status": [
      "agrees": Localised(swedish: "ja", english: "yes"),
      "over": Localised(swedish: "nej, för mycket", english: "no, too much"),
      "under": Localised(swedish: "nej, för lite", english: "no, too little"),
      "incomplete": Localised(swedish: "några saknas", english: "some are missing"),
      "none": Localised(swedish: "inga angivna", english: "none given"),
    ],
    "status": [
      "political": Localised(swedish: "politiskt", english: "political"),
      "linked": Localised(swedish: "har en väg", english: "has a way"),
      "unknown": Localised(swedish: "kan inte bedömas", english: "cannot be judged"),
      "loop": Localised(swedish: "rapporterar i ring", english: "reports in a ring"),
      "orphan": Localised(swedish: "saknar väg", english: "has no way"),
    ],
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
    "stance": [
      "lead": Localised(swedish: "vill leda", english: "will lead"),
      "join": Localised(swedish: "vill öka", english: "will join"),
      "wait": Localised(swedish: "avvaktar", english: "waits"),
      "abstain": Localised(swedish: "avstår", english: "abstains"),
    ],
    "age": [
      "current": Localised(swedish: "ja", english: "yes"),
      "expired": Localised(swedish: "har gått ut", english: "has expired"),
      "undated": Localised(swedish: "inte daterat", english: "not dated"),
    ],
    "one_order": orders, "other_order": orders,
    "vulnerability": [
      "lower": Localised(swedish: "lägre", english: "lower"),
      "higher": Localised(swedish: "högre", english: "higher"),
      "none": Localised(swedish: "oförändrad", english: "unchanged"),
    ],
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
    "value": [
      "operational": Localised(swedish: "driftsinriktad", english: "operational"),
      "strategic": Localised(swedish: "strategisk", english: "strategic"),
      "exploratory": Localised(swedish: "utforskande", english: "exploratory"),
      "administration": Localised(
        swedish: "gemensam administration", english: "joint administration"),
      "operation": Localised(swedish: "gemensam drift", english: "joint operation"),
      "investment": Localised(swedish: "gemensam investering", english: "joint investment"),
      "infrastructure": Localised(
        swedish: "gemensam infrastruktur", english: "joint infrastructure"),
    ],
  ]

  private static let orders = [
    "leaders_first": Localised(swedish: "ledare först", english: "leaders first"),
    "will_as_a_whole": Localised(swedish: "viljan som helhet", english: "will as a whole"),
    "given": Localised(swedish: "den givna ordningen", english: "the given order"),
  ]
}
