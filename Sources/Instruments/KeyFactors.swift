// Key factors: how well collaborations meet the keys to longevity, success factors, pitfalls, balances.

package import Findings
package import Roster
package import Text

/// The ratings of named factors, 0–3, of collaborations that run on the day.
///
/// A factor is weak in a collaboration when it is rated 0 or 1. For a pitfall the rating tells how well it is
/// avoided, so that high is good throughout. A balance has two sides, each a factor; it tips when the
/// sides are rated at least ``tilt`` apart.
///
/// - Input: the rows of key_factors.csv; names are known without regard to case (``FactorList``), and a name
///   outside the list belongs to the group other. Of several rows of a factor the last holds.
/// - Output: `ratings` a row a collaboration and factor, sorted by collaboration, then in the order of the
///   list, then by name; `factors` a row a factor with the mean over collaborations, 0…3, `nil` when
///   nobody has rated it.
/// - Complexity: O(rows · log rows).
/// - Source: the factors are those of the associations' own material; the limits are this product's own.
package struct KeyFactors: Sendable {
  package struct Rating: Sendable {
    package let collaboration: String
    package let factor: String
    package let group: FactorGroup
    package let rating: Int?
  }

  package struct Factor: Sendable {
    package let name: String
    package let group: FactorGroup
    package let rated: Int
    package let mean: Double?
    /// Collaborations that rate it 0 or 1.
    package let weak: Int
  }

  package struct Tilt: Sendable {
    package let collaboration: String
    /// The side that is better met, and the other.
    package let strong: String
    package let weak: String
    package let steps: Int
  }

  /// Steps between the sides of a balance that make it tip.
  package static let tilt = 2

  package let ratings: [Rating]
  package let factors: [Factor]
  package let tilts: [Tilt]
  /// Why nothing is rated.
  let unknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when no running collaboration has a row.
  package init?(of roster: Roster, asOf day: Day) {
    struct Key: Hashable {
      let collaboration: Index
      let factor: String
    }
    var last: [Key: KeyFactor] = [:]
    for row in roster.keyFactors
    where roster.collaborations[Int(row.collaboration)].isActive(on: day) {
      last[Key(collaboration: row.collaboration, factor: row.factor.lowercased())] = row
    }
    guard !last.isEmpty else { return nil }
    unknown = roster.unknown(.factorRating)
    let sorted = last.sorted { left, right in
      let (a, b) = (left.key, right.key)
      return (a.collaboration, FactorList.place(of: a.factor), a.factor)
        < (b.collaboration, FactorList.place(of: b.factor), b.factor)
    }
    ratings = sorted.map { key, row in
      Rating(
        collaboration: roster.collaborations[Int(key.collaboration)].id, factor: row.factor,
        group: FactorList.group(of: key.factor), rating: row.rating)
    }
    let names = Set(sorted.map(\.key.factor)).sorted {
      (FactorList.place(of: $0), $0) < (FactorList.place(of: $1), $1)
    }
    factors = names.map { name in
      let own = sorted.filter { $0.key.factor == name }
      let rated = own.compactMap(\.value.rating)
      return Factor(
        name: own.first?.value.factor ?? name, group: FactorList.group(of: name),
        rated: rated.count, mean: rated.map(Double.init).mean, weak: rated.count { $0 <= 1 })
    }
    tilts = Set(sorted.map(\.key.collaboration)).sorted().flatMap { number in
      FactorList.balances.compactMap { balance -> Tilt? in
        func rating(_ sides: [String]) -> KeyFactor? {
          sides.lazy.compactMap { last[Key(collaboration: number, factor: $0)] }
            .first { $0.rating != nil }
        }
        guard let a = rating(balance.0), let b = rating(balance.1), let left = a.rating,
          let right = b.rating, abs(left - right) >= Self.tilt
        else { return nil }
        return Tilt(
          collaboration: roster.collaborations[Int(number)].id,
          strong: left > right ? a.factor : b.factor, weak: left > right ? b.factor : a.factor,
          steps: abs(left - right))
      }
    }
  }

  /// `key_factors` as rated, `factors` summed up, and findings on what is weak in many and what tips.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column(.collaboration, .text(ratings.map(\.collaboration))),
      Sheet.Column(.factor, .text(ratings.map(\.factor))),
      Sheet.Column(.factorGroup, .text(ratings.map(\.group.rawValue))),
      Sheet.Column(.rating, .whole(ratings.map(\.rating))),
    ] { outcome.add(column, to: .keyFactors) }
    for column in [
      Sheet.Column(.factor, .text(factors.map(\.name))),
      Sheet.Column(.factorGroup, .text(factors.map(\.group.rawValue))),
      Sheet.Column(.rated, .whole(factors.map(\.rated))).unless(unknown),
      Sheet.Column(.meanRating, .real(factors.map(\.mean))),
      Sheet.Column(.weak, .whole(factors.map(\.weak))).unless(unknown),
    ] { outcome.add(column, to: .factors) }
    outcome.withholds(
      Localised(swedish: "nyckelfaktorerna", english: "the key factors"), because: unknown)
    outcome.findings = [.weakFactors(factors)].compactMap(\.self) + tilts.map { .tilt($0) }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let keyFactors = Analysis(
    "key-factors", title: Localised(swedish: "Nyckelfaktorer", english: "Key factors"),
    parts: [.instruments], cost: .searched, needs: [.keyFactors], tables: [.keyFactors, .factors]
  ) { KeyFactors(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension KeyFactors {
  package static let rule = Localised(
    swedish: """
      Varje faktor är bedömd 0–3, där 3 är bäst; för en fallgrop säger betyget hur väl den undviks. En \
      faktor är svag där den fått 0 eller 1. En balans har två sidor och väger över när de skiljer \
      minst två steg.
      """,
    english: """
      Every factor is rated 0–3, 3 best; for a pitfall the rating tells how well it is avoided. A factor \
      is weak where it is rated 0 or 1. A balance has two sides and tips when they lie at least two \
      steps apart.
      """)
}

extension Finding {
  /// Of the factors that are weak in at least half of those that rate them, the three with the lowest mean; it says
  /// how many more have the mean of the third.
  fileprivate static func weakFactors(_ factors: [KeyFactors.Factor]) -> Finding? {
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

  fileprivate static func tilt(_ tilt: KeyFactors.Tilt) -> Finding {
    Finding(
      kind: "balance_tips", severity: .low, subjects: [.collaboration(tilt.collaboration)],
      measures: [Measure("steps", Double(tilt.steps))],
      basis: .stated,
      fact: Localised(
        swedish: "I \(collaboration: tilt.collaboration) väger \(tilt.strong) över \(tilt.weak).",
        english: "In \(collaboration: tilt.collaboration) \(tilt.strong) outweighs \(tilt.weak)."),
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
