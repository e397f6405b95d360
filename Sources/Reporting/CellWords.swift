// What the cells of an answer say to people: names for ids, and words for the words of machines.

package import Findings
import Roster
package import Text

/// The text of a cell of the column `column` as people are told it; other texts stay as they are.
///
/// Where a column holds ids, they are told by name.
package func cellText(
  _ text: String, _ column: Column, _ register: Register?, _ language: Language
) -> String {
  if column == .level { return Level.words(for: text)[language] }
  if let word = words[column]?[text] { return word[language] }
  if column == .role || column == .understood, text.contains("+") {
    return text.split(separator: "+").map { cellText(String($0), column, register, language) }
      .joined(separator: ", ")
  }
  guard let register, !text.isEmpty else { return text }
  func each(_ name: (String) -> String) -> String {
    IDList.ids(in: text).map(name).joined(separator: ", ")
  }
  return switch column.reference {
  case nil: text
  case .person: register.person(text, .annex, language)
  case .network: register.network(text)
  case .networks: each(register.network)
  case .organisation: register.organisation(text)
  case .organisations: register.organisations(in: text)
  case .collaboration: register.collaboration(text)
  case .collaborations: each(register.collaboration)
  }
}

// MARK: Wording

private let words: [Column: [String: Localised<String>]] = [
  .role: String.roles,
  .understood: [
    "field": Localised(swedish: "område", english: "field"),
    "level": Localised(swedish: "nivå", english: "level"),
  ], .likelihood: ranks, .consequence: ranks,
  .class: ranks, .severity: ranks, .kind: kinds,
]

private let ranks = [
  "high": Localised(swedish: "stor", english: "high"),
  "medium": Localised(swedish: "viss", english: "medium"),
  "low": Localised(swedish: "mindre", english: "low"),
  "information": Localised(swedish: "upplysning", english: "information"),
]

private let kinds = [
  "person": Localised(swedish: "person", english: "person"),
  "network": Localised(swedish: "nätverk", english: "network"),
  "organisation": Localised(swedish: "organisation", english: "organisation"),
  "collaboration": Localised(swedish: "samarbete", english: "collaboration"),
  "initiative": Localised(swedish: "initiativ", english: "initiative"),
]
