// Where to start, in words: places in an order of areas, never that something is high.

package import Findings
import Text

extension StartingPoints {
  /// The areas that no other area exceeds in both will and need, each by its places among all; nothing
  /// when that is all of them.
  package var findings: [Finding] {
    let needs = ranks(\.need)
    let abilities = ranks(\.ability)
    let first = areas.indices.filter { own in
      !areas.indices.contains { other in
        needs[other] <= needs[own] && abilities[other] <= abilities[own]
          && (needs[other], abilities[other]) != (needs[own], abilities[own])
      }
    }.sorted { (needs[$0], abilities[$0], $0) < (needs[$1], abilities[$1], $1) }
    guard first.count < areas.count else { return [] }
    func list(_ language: Language) -> Phrase {
      Phrase(
        first.enumerated().flatMap { number, area -> [Phrase.Piece] in
          let sentence = sentence(
            area, language, all: number == 0,
            Place(area, needs[area], areas, \.need), Place(area, abilities[area], areas, \.ability))
          return [.text((number == 0 ? "" : " ") + sentence)]
        })
    }
    return [
      Finding(
        kind: "start_here", severity: .low, subjects: [.dataset],
        measures: [
          Measure("areas", Double(first.count)), Measure("of", Double(areas.count)),
        ],
        basis: .rule,
        fact: Localised(swedish: list(.swedish), english: list(.english)),
        meaning: Localised(
          swedish: """
            Inget annat område har mer av båda. Ordningen gäller bara mellan områdena och säger inte om \
            behovet eller viljan är stor i sig.
            """,
          english: """
            No other area has more of both. The order holds among the areas only and does not say whether need \
            or will is large in itself.
            """),
        action: Localised(
          swedish: "Direktionen prövar om ett av nätverken där kan hålla i ett första steg.",
          english: "The board considers whether one of the networks there can take a first step."))
    ]
  }

  private func sentence(
    _ area: Int, _ language: Language, all isFirst: Bool, _ need: Place, _ ability: Place
  ) -> String {
    let name = areas[area].name
    let count = areas.count.inWords(language)
    let (needs, abilities) = (need.words(language), ability.words(language))
    switch language {
    case .swedish:
      let of = isFirst ? "Av \(count) områden har \(name)" : "\(name) har"
      return "\(of) \(needs.swedishNeed) och \(abilities.swedishAbility)."
    case .english:
      let of = isFirst ? "Of \(count) areas, \(name) has" : "\(name) has"
      return "\(of) \(needs.english("need")) and \(abilities.english("will and ability"))."
    }
  }
}

/// A place in the order from the largest, and the areas nearly as large or small.
private struct Place {
  let rank: Int
  /// The names of areas whose value is less than ``StartingPoints/near`` away.
  let nearly: [String]

  init(
    _ area: Int, _ rank: Int, _ areas: [StartingPoints.Area],
    _ value: (StartingPoints.Area) -> Double
  ) {
    self.rank = rank
    nearly = areas.indices.filter {
      $0 != area && abs(value(areas[$0]) - value(areas[area])) < StartingPoints.near
    }.map { areas[$0].name }
  }

  func words(_ language: Language) -> PlaceWords {
    let places = Localised(
      swedish: ["", "näst ", "tredje ", "fjärde ", "femte ", "sjätte "],
      english: ["", "second ", "third ", "fourth ", "fifth ", "sixth "])[language]
    let ordinal =
      places.indices.contains(rank - 1)
      ? places[rank - 1]
      : Localised(swedish: "\(rank):e ", english: "\(rank)th ")[language]
    guard !nearly.isEmpty else { return PlaceWords(ordinal: ordinal, like: "") }
    let names = nearly.listed(Localised(swedish: " och ", english: " and ")[language])
    return PlaceWords(
      ordinal: ordinal,
      like: Localised(
        swedish: " (nästan lika: \(names))", english: " (nearly the same: \(names))")[language])
  }
}

// MARK: Wording

private struct PlaceWords {
  let ordinal: String
  let like: String

  var swedishNeed: String { "\(ordinal)störst behov\(like)" }
  var swedishAbility: String { "\(ordinal)störst vilja och förmåga\(like)" }
  func english(_ what: String) -> String { "the \(ordinal)largest \(what)\(like)" }
}
