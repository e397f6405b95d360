// Warning signs of a collaboration that other tables hold already: each with its row, none weighed against another.

import Findings
package import Roster
import Text

/// What other tables say of a collaboration that is worth talking of before its agreement is prolonged.
///
/// A sign is that the parties' wanted steps on the ladder lie at least two apart; that a question of the self-test has two
/// camps among answers enough to be shown; that an effect went the other way, as ``Effects`` has it; that no cost key is
/// told, where others have one; that a key factor is rated 0 or 1. None is a cause, no two are added, and no chance of an end is made of them.
///
/// - Input: the tables of the signs, of collaborations that run on the day.
/// - Output: rows sorted by collaboration, then in the order of ``Kind``.
/// - Complexity: that of the instruments that it asks.
/// - Source: the limits are those of ``Ladder``, ``SelfTestSurvey`` and ``KeyFactors``.
package struct AgreementSigns: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case ladder
    case camps
    case effects
    case costKey = "cost_key"
    case factors

    /// The file in which the row stands.
    var file: String {
      switch self {
      case .ladder: "ladder.csv"
      case .camps: "selftest.csv"
      case .effects: "effects.csv"
      case .costKey: "collaborations.csv"
      case .factors: "key_factors.csv"
      }
    }
  }

  package struct Sign: Hashable, Sendable {
    package let collaboration: Index
    package let kind: Kind
    /// What the row says: steps, numbers of questions, names of factors with their ratings.
    package let row: String
  }

  /// So many of the lowest factors are named.
  static let mostFactors = 3

  package let all: [Sign]
  /// Whether every table of the signs tells something, so that no sign is none.
  let isWhole: Bool

  init(of review: Review) {
    let (roster, day) = (review.roster, review.asOf)
    let columns: [RosterColumn] = [
      .ladderWanted, .selfTest, .effectMeasured, .costKey, .factorRating,
    ]
    isWhole = columns.allSatisfy(roster.tells)
    let places = Dictionary(
      roster.collaborations.enumerated().map { ($1.id, Index($0)) }, uniquingKeysWith: { a, _ in a }
    )
    var found: [Sign] = []
    func add(_ id: String, _ kind: Kind, _ row: String) {
      if let place = places[id] { found.append(Sign(collaboration: place, kind: kind, row: row)) }
    }
    for rung in Ladder(of: roster, asOf: day)?.rungs ?? [] where rung.wantsApart {
      let steps = rung.steps.compactMap(\.wanted)
      add(rung.collaboration, .ladder, "\(steps.min() ?? 1)–\(steps.max() ?? 4)")
    }
    for result in SelfTestSurvey(of: roster, asOf: day)?.results ?? []
    where !result.shownCamps.isEmpty {
      add(
        result.collaboration, .camps,
        result.shownCamps.map { String($0 + 1) }.joined(separator: ", "))
    }
    for (id, rows) in Self.contrary(roster, day) {
      add(id, .effects, rows.joined(separator: "; "))
    }
    if roster.tells(.costKey) {
      for (place, one) in roster.collaborations.enumerated()
      where one.isActive(on: day) && one.costKey.isEmpty {
        found.append(Sign(collaboration: Index(place), kind: .costKey, row: ""))
      }
    }
    let ratings = Dictionary(
      grouping: (KeyFactors(of: roster, asOf: day)?.ratings ?? []).filter { ($0.rating ?? 3) <= 1 },
      by: \.collaboration)
    for (id, weak) in ratings { add(id, .factors, Self.words(weak)) }
    all = found.sorted { ($0.collaboration, $0.kind.place) < ($1.collaboration, $1.kind.place) }
  }

  func count(of collaboration: Index) -> Int { all.count { $0.collaboration == collaboration } }

  /// The lowest first: "tydliga gränser (0); …", and how many more there are.
  private static func words(_ ratings: [KeyFactors.Rating]) -> String {
    let sorted = ratings.sorted { ($0.rating ?? 3, $0.factor) < ($1.rating ?? 3, $1.factor) }
    let named = sorted.prefix(mostFactors).map {
      "\($0.factor) (\(($0.rating ?? 0).shownPlainly(.swedish)))"
    }
    let more = sorted.count - named.count
    return named.joined(separator: "; ") + (more > 0 ? "; +\(more)" : "")
  }

  /// The rows of effects that went the other way, by collaboration: "ekonomi: 100 → 120 tkr".
  private static func contrary(_ roster: Roster, _ day: Day) -> [String: [String]] {
    (Effects(of: roster, asOf: day)?.rows ?? []).reduce(into: [:]) { found, row in
      guard row.verdict == .contrary, row.about.isActive(in: roster, on: day),
        case .collaboration = row.about.matter, let base = row.baseline,
        let measured = row.measured
      else { return }
      let unit = row.unit.isEmpty ? "" : " " + row.unit
      found[row.about.of, default: []].append(
        "\(row.dimension.text): \(base.machineText) → \(measured.machineText)\(unit)")
    }
  }
}

extension AgreementSigns.Kind {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
