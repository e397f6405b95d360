// Key factors in words: the rule, and what is said of factors that are weak and balances that tip.

import Findings
import Roster
package import Text

extension KeyFactors {
  package static let rule = Localised(
    swedish: """
      Varje faktor är bedömd 0–3, där 3 är bäst; för en fallgrop säger betyget hur väl den undviks, så att 0 är \
      ett problem och 3 inget; för ett syfte hur väl det uppfylls. Har flera bedömt gäller medelvärdet av deras \
      senaste betyg, och spridningen visas först vid tre. En faktor är svag där betyget är högst 1. En balans \
      har två sidor och väger över när de skiljer minst två steg.
      """,
    english: """
      Every factor is rated 0–3, 3 best; for a pitfall the rating tells how well it is avoided, so that 0 is a \
      problem and 3 none; for a purpose how well it is served. Where several have rated, the mean of their latest \
      ratings holds, and the spread is shown from three on. A factor is weak where the rating is 1 or less. A \
      balance has two sides and tips when they lie at least two steps apart.
      """)
}

extension Finding {
  /// Of the factors that are weak in at least half of those that rate them, the three with the lowest mean; it says
  /// how many more have the mean of the third.
  static func weakFactors(_ factors: [KeyFactors.Factor]) -> Finding? {
    let all = factors.filter { $0.rated > 1 && 2 * $0.weak >= $0.rated }
      .sorted { ($0.mean ?? 3, $0.name) < ($1.mean ?? 3, $1.name) }
    let weak = all.prefix(3)
    guard let last = weak.last?.mean else { return nil }
    let equal = all.dropFirst(weak.count).count { $0.mean == last }
    func mean(_ factor: KeyFactors.Factor, _ language: Language) -> String {
      (factor.mean ?? 0).shown(language, decimals: 1)
    }
    func list(_ language: Language) -> Phrase {
      .list(
        weak.map { factor in
          switch language {
          case .swedish:
            "\(factor.name) (medel \(mean(factor, .swedish)); svag i \(factor.weak) av \(factor.rated))"
          case .english:
            "\(factor.name) (mean \(mean(factor, .english)); weak in \(factor.weak) of \(factor.rated))"
          }
        }, language)
    }
    let more = Localised<String>(
      swedish: equal == 0
        ? "" : " \(equal.asOpening(.swedish)) till har samma medelbetyg som den sista.",
      english: equal == 0
        ? ""
        : " \(equal.asOpening(.english)) more \(equal == 1 ? "has" : "have") the mean of the last."
    )
    let rule = Localised<String>(
      swedish: "svaga i minst hälften av de samarbeten som har bedömt dem",
      english: "weak in at least half of the collaborations that rate them")
    return Finding(
      kind: "weak_factors", severity: .low, subjects: [.dataset],
      measures: [Measure("factors", Double(weak.count))],
      basis: .stated,
      fact: all.count == weak.count
        ? Localised(
          swedish: "Nyckelfaktorer som är \(rule.swedish): " + list(.swedish) + ".",
          english: "Key factors that are \(rule.english): " + list(.english) + ".")
        : Localised(
          swedish: "Lägst medelbetyg av de nyckelfaktorer som är \(rule.swedish): " + list(.swedish)
            + ".\(more.swedish)",
          english: "Lowest mean of the key factors that are \(rule.english): " + list(.english)
            + ".\(more.english)"),
      meaning: Localised(
        swedish:
          "Det som bedöms som svagt i många samarbeten kan vara en fråga för förbundet.",
        english:
          "What is judged weak in many collaborations may be a matter for the association."),
      action: Localised(
        swedish: "Ta en av dem i taget, med dem som fått högt betyg som förebild.",
        english: "Take one at a time, with those rated high as the model."))
  }

  /// What tips in one collaboration, the most steps first.
  static func tilts(_ tilts: [KeyFactors.Tilt], of collaboration: String) -> Finding {
    let sorted = tilts.sorted { ($1.steps, $0.strong) < ($0.steps, $1.strong) }
    func list(_ word: String, _ language: Language) -> Phrase {
      .list(sorted.map { "\($0.strong) \(word) \($0.weak)" }, language)
    }
    return Finding(
      kind: "balance_tips", severity: .low, subjects: [.collaboration(collaboration)],
      measures: [Measure("steps", sorted.first?.steps ?? 0)],
      basis: .stated,
      fact: Localised(
        swedish: "I \(collaboration: collaboration) väger " + list("över", .swedish) + ".",
        english: "In \(collaboration: collaboration) " + list("outweighs", .english) + "."),
      meaning: Localised(
        swedish:
          "Modellen utgår från att båda sidorna behövs: det gemensamma och det som görs hemma.",
        english:
          "The model supposes that both sides are needed: what is joint and what is done at home."),
      action: Localised(
        swedish: "Fråga vad den svagare sidan skulle behöva.",
        english: "Ask what the weaker side would need."))
  }
}
