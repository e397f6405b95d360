// Key factors in words: the rule, and what is said of factors that are weak and balances that tip.

import Findings
import Roster
package import Text

extension KeyFactors {
  package static let rule = Localised(
    swedish: """
      Varje faktor är bedömd 0–3, där 3 är bäst. För en fallgrop säger betyget hur väl den undviks, så att 0 är \
      ett problem och 3 inget. För ett syfte säger det hur väl det uppfylls. Har flera bedömt gäller medelvärdet av deras \
      senaste betyg, och spridningen visas först vid tre. En faktor är svag där betyget är högst 1. En balans \
      har två sidor, och de nämns när betygen skiljer minst två steg.
      """,
    english: """
      Every factor is rated 0–3, where 3 is best. For a pitfall the rating says how well it is avoided, so that 0 is \
      a problem and 3 is none. For a purpose it says how well it is fulfilled. Where several have rated, the mean of \
      their latest ratings applies, and the spread is shown from three on. A factor is weak where the rating is 1 or \
      less. A balance has two sides, which are mentioned when the ratings differ by at least two steps.
      """)
}

extension Finding {
  /// Of the factors that are weak in at least half of those that rate them, the three with the lowest mean; it says
  /// how many more have the mean of the third.
  static func weakFactors(_ factors: [KeyFactors.Factor]) -> Finding? {
    let all = factors.filter { $0.rated > 1 && 2 * $0.weak >= $0.rated }
      .sorted { ($0.mean ?? 3, $0.name) < ($1.mean ?? 3, $1.name) }
    let weak = all.prefix(Phrase.examples)
    guard let last = weak.last?.mean else { return nil }
    let equal = all.dropFirst(weak.count).count { $0.mean == last }
    func list(_ language: Language) -> Phrase {
      .list(
        weak.enumerated().map { place, factor in
          let mean = (factor.mean ?? 0).shown(language, decimals: 1)
          // What the number is out of is told once.
          let of = place > 0 ? "" : Localised(swedish: " av 3", english: " out of 3")[language]
          return "\(factor.name) (\(mean)\(of))"
        }, language)
    }
    let count = all.count
    let isOne = count == 1
    let more = Localised<String>(
      swedish: equal == 0
        ? "" : " \(equal.asOpening(.swedish)) till har samma medelbetyg som den sista.",
      english: equal == 0
        ? ""
        : " \(equal.asOpening(.english)) more \(equal == 1 ? "has" : "have") the same mean rating as the last."
    )
    return Finding(
      kind: "weak_factors", severity: .low, subjects: [.dataset],
      measures: [Measure("factors", Double(count))],
      basis: .stated,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish)) \(isOne ? "nyckelfaktor är svag" : "nyckelfaktorer är svaga") i \
          minst hälften av de samarbeten som har bedömt \(isOne ? "den" : "dem").\u{20}
          """
            + (isOne ? "Den är " : "Lägst medelbetyg har ") + list(.swedish)
            + (isOne ? "." : ".\(more.swedish)"),
        english:
          """
          \(count.asOpening(.english)) key \(isOne ? "factor is" : "factors are") weak in at least half of \
          the collaborations that have rated \(isOne ? "it" : "them").\u{20}
          """
            + (isOne ? "It is " : "The lowest mean ratings are those of ") + list(.english)
            + (isOne ? "." : ".\(more.english)")),
      meaning: Localised(
        swedish:
          "Det som bedöms som svagt i många samarbeten kan vara en fråga för förbundet.",
        english:
          "What is rated weak in many collaborations may be a matter for the association."),
      action: Localised(
        swedish:
          "Kansliet tar upp en faktor i taget, och låter samarbeten med högt betyg berätta hur de gör.",
        english:
          "The office takes up one factor at a time, and lets collaborations with a high rating tell how they do it."
      ))
  }

  /// What tips in one collaboration, the most steps first.
  static func tilts(_ tilts: [KeyFactors.Tilt], of collaboration: String) -> Finding {
    let sorted = tilts.sorted { ($1.steps, $0.strong) < ($0.steps, $1.strong) }
    func list(_ than: String, _ language: Language) -> Phrase {
      .list(sorted.map { "\($0.strong) \(than) \($0.weak)" }, language)
    }
    return Finding(
      kind: "balance_tips", severity: .low, subjects: [.collaboration(collaboration)],
      measures: [Measure("steps", sorted.first?.steps ?? 0)],
      basis: .stated,
      fact: Localised(
        swedish: "I \(collaboration: collaboration) är betyget minst två steg högre för "
          + list("än för", .swedish) + ".",
        english: "In \(collaboration: collaboration) the rating is at least two steps higher for "
          + list("than for", .english) + "."),
      meaning: Localised(
        swedish:
          "Modellen utgår från att båda sidorna behövs: det gemensamma och det som görs i den egna organisationen.",
        english:
          "The model assumes that both sides are needed: what is joint and what is done in one's own organisation."
      ),
      action: Localised(
        swedish: "Parterna tar upp vad den svagare sidan behöver.",
        english: "The parties discuss what the weaker side needs."))
  }
}
