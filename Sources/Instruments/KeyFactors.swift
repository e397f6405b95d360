// Key factors: how well collaborations meet the keys to longevity, success factors, pitfalls, balances.

package import Findings
package import Roster
import Text

/// The ratings of named factors, 0–3, of collaborations that run on the day.
///
/// The rating of a factor in a collaboration is the mean over those who rate it: each organisation and rater counts
/// once, with the latest row (a row without a day is older than one with; of the same day the last row of the file
/// holds). A factor is weak in a collaboration when that is 1 or less. For a pitfall the rating tells how well it is
/// avoided, so that high is good throughout; for a purpose, how well it is served. A balance has two sides, each a
/// factor; it tips when the sides are rated at least ``tilt`` apart.
///
/// - Input: the rows of key_factors.csv; names are known in the words of the documents and in short ones, without
///   regard to number, case and signs (``FactorList``), and a name outside the list belongs to the group other. Rows
///   dated after the day do not count.
/// - Output: `ratings` a row a collaboration and factor, sorted by collaboration, then in the order of the
///   list, then by name: mean 0…3 and the number of raters who gave one, `spread` the standard deviation of the
///   sample, `nil` under ``leastForSpread`` raters, and the latest day; `factors` a row a factor with the mean over
///   collaborations, 0…3, `nil` when nobody has rated it.
/// - Complexity: O(rows · log rows).
/// - Source: the factors are those of the associations' own material; the limits are this product's own.
package struct KeyFactors: Sendable {
  package struct Rating: Sendable {
    package let collaboration: String
    package let factor: String
    package let group: FactorGroup
    package let rating: Double?
    /// How many have given a rating.
    package let raters: Int
    package let spread: Double?
    /// The day of the latest rating that counts.
    package let latest: Day?
    /// Who has rated, in the words of the rows; organisations by name.
    package let by: [String]
  }

  package struct Factor: Sendable {
    package let name: String
    package let group: FactorGroup
    /// Collaborations in which it is rated.
    package let rated: Int
    package let mean: Double?
    /// Collaborations that rate it 1 or less.
    package let weak: Int
  }

  package struct Tilt: Sendable {
    package let collaboration: String
    /// The side that is better met, and the other.
    package let strong: String
    package let weak: String
    package let steps: Double
  }

  /// Steps between the sides of a balance that make it tip.
  package static let tilt = 2.0
  /// Raters below which no spread is told.
  package static let leastForSpread = 3

  package let ratings: [Rating]
  package let factors: [Factor]
  package let tilts: [Tilt]
  /// Why nothing is rated.
  let unknown: Roster.Reason?
  /// Whether any row that counts says who rates, or when.
  let isSigned: Bool

  /// What a factor is ordered and told apart by: its place in the list, or its own name.
  private struct Name: Hashable, Comparable {
    let place: Int
    let text: String

    init(_ factor: String) {
      let known = FactorList.known(factor)
      place = known?.place ?? .max
      text = known == nil ? factor.lowercased() : ""
    }

    static func < (left: Name, right: Name) -> Bool {
      (left.place, left.text) < (right.place, right.text)
    }
  }

  private struct Key: Hashable, Comparable {
    let collaboration: Index
    let name: Name

    static func < (left: Key, right: Key) -> Bool {
      (left.collaboration, left.name) < (right.collaboration, right.name)
    }
  }

  private struct Rater: Hashable {
    let organisation: Index?
    let word: String
  }

  /// Measures `roster` as of `day`; `nil` when no running collaboration has a row.
  package init?(of roster: Roster, asOf day: Day) {
    var rows: [Key: [(rater: Rater, row: KeyFactor)]] = [:]
    for row in roster.keyFactors
    where roster.collaborations[Int(row.collaboration)].isActive(on: day)
      && row.date.map({ $0 <= day }) ?? true
    {
      let key = Key(collaboration: row.collaboration, name: Name(row.factor))
      let rater = Rater(organisation: row.organisation, word: row.rater.lowercased())
      if let place = rows[key]?.firstIndex(where: { $0.rater == rater }) {
        guard let held = rows[key]?[place].row.date else {
          rows[key]?[place].row = row
          continue
        }
        if let date = row.date, held <= date { rows[key]?[place].row = row }
      } else {
        rows[key, default: []].append((rater, row))
      }
    }
    guard !rows.isEmpty else { return nil }
    unknown = roster.unknown(.factorRating)
    isSigned = rows.values.joined().contains {
      $0.row.organisation != nil || !$0.row.rater.isEmpty || $0.row.date != nil
    }
    let sorted = rows.sorted { $0.key < $1.key }
    let ratings = sorted.map { key, rows in
      Rating(key.collaboration, rows.map(\.row), in: roster)
    }
    self.ratings = ratings
    let places = Dictionary(grouping: sorted.indices) { sorted[$0].key.name }
    factors = places.sorted { $0.key < $1.key }.map { name, places in
      let rated = places.compactMap { ratings[$0].rating }
      return Factor(
        name: ratings[places[0]].factor, group: ratings[places[0]].group,
        rated: rated.count, mean: rated.mean, weak: rated.count { $0 <= 1 })
    }
    tilts = Self.tilts(
      zip(sorted.map(\.key), ratings).map { ($0.collaboration, $0.name.place, $1) })
  }

  private static func tilts(_ ratings: [(collaboration: Index, place: Int, rating: Rating)])
    -> [Tilt]
  {
    var sides: [Index: [Int: Rating]] = [:]
    for one in ratings where one.rating.rating != nil && one.place != .max {
      sides[one.collaboration, default: [:]][one.place] = one.rating
    }
    return sides.sorted { $0.key < $1.key }.flatMap { _, rated in
      FactorList.balances.compactMap { balance -> Tilt? in
        guard let one = rated[balance.0], let other = rated[balance.1], let left = one.rating,
          let right = other.rating, abs(left - right) >= tilt
        else { return nil }
        let (strong, weak) = left > right ? (one, other) : (other, one)
        return Tilt(
          collaboration: one.collaboration, strong: strong.factor, weak: weak.factor,
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
      Sheet.Column(.factorGroup, codes: ratings.map(\.group)),
      Sheet.Column(.rating, .real(ratings.map(\.rating))),
    ] + (isSigned ? signed : []) { outcome.add(column, to: .keyFactors) }
    for column in [
      Sheet.Column(.factor, .text(factors.map(\.name))),
      Sheet.Column(.factorGroup, codes: factors.map(\.group)),
      Sheet.Column(.rated, .whole(factors.map(\.rated))).unless(unknown),
      Sheet.Column(.meanRating, .real(factors.map(\.mean))),
      Sheet.Column(.weak, .whole(factors.map(\.weak))).unless(unknown),
    ] { outcome.add(column, to: .factors) }
    outcome.withholds(
      Localised(swedish: "nyckelfaktorerna", english: "the key factors"), because: unknown)
    outcome.findings =
      [.weakFactors(factors)].compactMap(\.self)
      + Dictionary(grouping: tilts, by: \.collaboration).sorted { $0.key < $1.key }
      .map { .tilts($0.value, of: $0.key) }
    return outcome
  }
}

extension KeyFactors {
  /// Who has rated and when; left out where no row tells.
  private var signed: [Sheet.Column] {
    [
      Sheet.Column(.raters, .whole(ratings.map(\.raters))).unless(unknown),
      Sheet.Column(.ratingSpread, .real(ratings.map(\.spread))),
      Sheet.Column(.ratedOn, .text(ratings.map { $0.latest.map { "\($0)" } ?? "" })),
      Sheet.Column(.rater, .text(ratings.map { $0.by.joined(separator: "; ") })),
    ]
  }
}

extension KeyFactors.Rating {
  /// - Parameter rows: at least one, of one factor in one collaboration, each of another rater.
  fileprivate init(_ collaboration: Index, _ rows: [KeyFactor], in roster: Roster) {
    let given = rows.filter { $0.rating != nil }
    let values = given.compactMap { $0.rating.map(Double.init) }
    let name = rows.first?.factor ?? ""
    self.init(
      collaboration: roster.collaborations[Int(collaboration)].id,
      factor: given.first?.factor ?? name, group: FactorList.known(name)?.group ?? .other,
      rating: values.mean, raters: values.count,
      spread: values.count < KeyFactors.leastForSpread ? nil : values.deviation,
      latest: given.compactMap(\.date).max(),
      by: given.map { row in
        [row.organisation.map { roster.organisations[Int($0)].name }, row.rater]
          .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
      }.filter { !$0.isEmpty })
  }
}

extension Analysis where Input == Review {
  static let keyFactors = Analysis(
    "key-factors", title: Localised(swedish: "Nyckelfaktorer", english: "Key factors"),
    parts: [.instruments], cost: .searched, needs: [.keyFactors], tables: [.keyFactors, .factors]
  ) { KeyFactors(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
