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
    let told = first.count > Phrase.mostNamed ? Phrase.examples : first.count
    let more = first.count - told
    let rest = Localised(
      swedish: more > 0
        ? " \(more.asOpening(.swedish, isNeuter: true)) till finns i tabellen." : "",
      english: more > 0 ? " \(more.asOpening(.english)) more are in the table." : "")
    func list(_ language: Language) -> Phrase {
      let sentences = first.prefix(told).enumerated().map { number, area in
        sentence(
          area, language, all: number == 0,
          Place(area, needs[area], areas, \.need), Place(area, abilities[area], areas, \.ability))
      }
      return Phrase([.text(sentences.joined(separator: " ") + rest[language])])
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
            No other area has more of both. The places apply among the areas and do not say whether need \
            or will is large in itself.
            """),
        action: Localised(
          swedish: "Direktionen frågar ett av nätverken där om det kan ta ett första steg.",
          english: "The board asks one of the networks there whether it can take a first step."))
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
      : Localised(
        swedish: "\(rank)\(rank.swedishEnding) ", english: "\(rank)\(rank.englishEnding) ")[
          language]
    guard !nearly.isEmpty else { return PlaceWords(ordinal: ordinal, like: "") }
    let most = nearly.count > Phrase.mostNamed ? Phrase.examples : nearly.count
    let left = nearly.count - most
    let more = Localised(
      swedish: "\(left.inWords(.swedish)) till", english: "\(left.inWords(.english)) more")
    let names = (nearly.prefix(most) + (left > 0 ? [more[language]] : []))
      .listed(Localised(swedish: " och ", english: " and ")[language])
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

extension Int {
  /// The ending of an ordinal in digits: 7:e, 21:a, 12:e.
  fileprivate var swedishEnding: String {
    (1...2).contains(self % 10) && !(11...12).contains(self % 100) ? ":a" : ":e"
  }

  /// The same in English: 7th, 21st, 12th.
  fileprivate var englishEnding: String {
    guard !(11...13).contains(self % 100) else { return "th" }
    return switch self % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
