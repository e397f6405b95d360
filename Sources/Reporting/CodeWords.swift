// The codes of instruments' tables in words: one wording for the papers and for answers.

package import Text

/// Words for codes, by code.
package enum CodeWords {
  /// Whether the parties' shares of a cost make a whole.
  package static let shares = [
    "agrees": Localised(swedish: "ja", english: "yes"),
    "over": Localised(swedish: "nej, för mycket", english: "no, too much"),
    "under": Localised(swedish: "nej, för lite", english: "no, too little"),
    "incomplete": Localised(swedish: "några saknas", english: "some are missing"),
    "none": Localised(swedish: "inga angivna", english: "none stated"),
  ]

  /// How a network is linked to politics.
  package static let politics = [
    "political": Localised(swedish: "politiskt", english: "political"),
    "linked": Localised(swedish: "kopplat till politiken", english: "linked to politics"),
    "unknown": Localised(swedish: "kan inte bedömas", english: "cannot be judged"),
    "loop": Localised(swedish: "rapporterar till varandra", english: "report to each other"),
    "orphan": Localised(swedish: "inte kopplat till politiken", english: "not linked to politics"),
  ]

  /// What an organisation wants in an area.
  package static let stances = [
    "lead": Localised(swedish: "vill leda", english: "will lead"),
    "join": Localised(swedish: "vill öka", english: "will join"),
    "wait": Localised(swedish: "avvaktar", english: "waits"),
    "abstain": Localised(swedish: "avstår", english: "abstains"),
  ]

  /// Whether an answer still holds.
  package static let ages = [
    "current": Localised(swedish: "ja", english: "yes"),
    "expired": Localised(swedish: "har gått ut", english: "has expired"),
    "undated": Localised(swedish: "inte daterat", english: "not dated"),
  ]

  /// By what areas are ordered.
  package static let orders = [
    "leaders_first": Localised(swedish: "ledare först", english: "leaders first"),
    "will_as_a_whole": Localised(swedish: "viljan som helhet", english: "will as a whole"),
    "given": Localised(swedish: "den angivna ordningen", english: "the stated order"),
  ]

  /// What becomes of vulnerability.
  package static let vulnerability = [
    "lower": Localised(swedish: "lägre", english: "lower"),
    "higher": Localised(swedish: "högre", english: "higher"),
    "none": Localised(swedish: "oförändrad", english: "unchanged"),
  ]

  /// Orientations that never stand alone, and depths; other words are the dataset's own.
  package static let mix = [
    "operational": Localised(swedish: "driftsinriktad", english: "operational"),
    "strategic": Localised(swedish: "strategisk", english: "strategic"),
    "exploratory": Localised(swedish: "utforskande", english: "exploratory"),
    "administration": Localised(
      swedish: "gemensam administration", english: "joint administration"),
    "operation": Localised(swedish: "gemensam drift", english: "joint operations"),
    "investment": Localised(swedish: "gemensam investering", english: "joint investment"),
    "infrastructure": Localised(
      swedish: "gemensam infrastruktur", english: "joint infrastructure"),
  ]
}

extension [String: Localised<String>] {
  /// The word for a code; one that has none stands as it is.
  func word(_ code: String) -> Localised<String> { self[code] ?? Localised(code) }
}
