// The words of the legends and of the second line of marks, and the counting words that maps share.

import Findings
package import Text

/// The words of the legend.
package enum LegendWords {
  package static let fields = Localised(swedish: "Område", english: "Field")
  package static let otherFields = Localised(swedish: "Övriga områden", english: "Other fields")
  package static let kinds = Localised(swedish: "Typ", english: "Kind")
  package static let size = Localised(
    swedish: "Större text: fler personer", english: "Larger text: more people")
  package static let sizeNetworks = Localised(
    swedish: "Större text: fler nätverk", english: "Larger text: more networks")
  package static let sizeCollaborations = Localised(
    swedish: "Större text: fler samarbeten", english: "Larger text: more collaborations")
  package static let width = Localised(
    swedish: "Tjockare linje: fler gemensamma deltagare",
    english: "Thicker line: more participants in common")
  package static let widthNetworks = Localised(
    swedish: "Tjockare linje: fler gemensamma nätverk",
    english: "Thicker line: more networks in common")
  package static let widthCollaborations = Localised(
    swedish: "Tjockare linje: fler gemensamma samarbeten",
    english: "Thicker line: more collaborations in common")
  package static let sole = Localised(
    swedish: "Streckad linje: kontakt genom en enda person",
    english: "Dashed line: contact through a single person")

  package static let contact = Localised(
    swedish: "Heldragen linje: gemensamma deltagare", english: "Solid line: participants in common")
  package static let gap = Localised(
    swedish: "Streckad linje: lucka", english: "Dashed line: gap")
  package static let unmet = Localised(
    swedish: "Streckad linje: ingen känd kontakt", english: "Dashed line: no known contact")
  package static let planned = Localised(
    swedish: "Kraftig linje: lucka som något av de tio första förslagen åtgärdar",
    english: "Bold line: a gap that one of the first ten proposals closes")

  /// The second line of a mark: "ca 15 personer". A map is public, so few are hidden and many rounded.
  package static func people(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "\(count.people(.swedish)) personer", english: "\(count.people(.english)) people")
  }

  package static func networks(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "\(count.shown(.swedish)) nätverk",
      english: count == 1 ? "1 network" : "\(count.shown(.english)) networks")
  }

  package static func collaborations(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1 ? "1 samarbete" : "\(count.shown(.swedish)) samarbeten",
      english: count == 1 ? "1 collaboration" : "\(count.shown(.english)) collaborations")
  }
}

func count(
  _ number: Int, _ one: String, _ many: String, _ language: Language = .swedish
) -> String {
  "\(number.shown(language)) \(number == 1 ? one : many)"
}

/// The same in running text: up to twelve in letters, with the gender of `one` told by `isNeuter`; none is no number.
func countInWords(
  _ number: Int, _ one: String, _ many: String, _ language: Language = .swedish,
  isNeuter: Bool = false
) -> String {
  if number == 0 { return Localised(swedish: "inga \(many)", english: "no \(many)")[language] }
  return "\(number.inWords(language, isNeuter: isNeuter)) \(number == 1 ? one : many)"
}

extension String {
  var trimmed: String {
    hasSuffix(" ") ? String(dropLast()) : self
  }
}
