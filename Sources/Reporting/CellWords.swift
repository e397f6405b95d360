// What the cells of an answer say to people: names for ids, and words for the words of machines.

package import Findings
import Roster
package import Text

/// The text of a cell of the column `column` as people are told it; other texts stay as they are.
///
/// Where a column holds the id of a network, an organisation or a person, it is told by name.
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
  return switch column {
  case .a, .b, .reachedIn, .meetsIn: register.network(text)
  case .organisation: register.organisation(text)
  case .host: register.organisations(in: text)
  case .hangsOn: register.person(text, .annex)
  default: text
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
