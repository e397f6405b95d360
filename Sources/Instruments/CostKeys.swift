// Cost keys: whether it is known how the costs of a collaboration are shared, and whether it adds up.

package import Findings
package import Roster
import Text

/// How the costs of every collaboration are shared on the day.
///
/// The shares agree when every party has one and they sum to 1, give or take half a hundredth for each
/// (shares are often written with two decimals). When the key is the population, each party's share of
/// the parties' population is what its share would be.
///
/// - Input: collaborations that run on the day, and the parties that are members on the day.
/// - Output: one row such a collaboration, sorted by id. ``Row/sum`` is a share, `nil` without any;
///   ``Row/deviation`` the largest difference from the population's shares, 0–1, `nil` when the key is
///   another or a share or population is not known.
/// - Complexity: O(collaborations + members).
/// - Source: the rule is this product's own.
package struct CostKeys: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case agrees
    case over
    case under
    /// Some parties have a share, others none.
    case incomplete
    case none
  }

  package struct Row: Hashable, Sendable {
    package let collaboration: Index
    package let key: String
    package let members: Int
    package let given: Int
    package let sum: Double?
    package let status: Status
    package let deviation: Double?
  }

  package let roster: Roster
  package let rows: [Row]

  /// Measures `review`; `nil` when no collaboration runs on the day.
  package init?(of review: Review) {
    let roster = review.roster
    var parts = [[Index: Double?]](repeating: [:], count: roster.collaborations.count)
    for row in roster.collaborationMembers where row.isActive(on: review.asOf) {
      // Of two rows of one party, the one with a share tells.
      let known = parts[Int(row.collaboration)][row.organisation] ?? nil
      parts[Int(row.collaboration)][row.organisation] = row.costShare ?? known
    }
    rows = roster.collaborations.indices.compactMap { place in
      let one = roster.collaborations[place]
      guard one.isActive(on: review.asOf) else { return nil }
      let parties = parts[place].sorted { $0.key < $1.key }
      let shares = parties.compactMap(\.value)
      let sum = shares.reduce(0, +)
      let status: Status =
        if shares.isEmpty { .none } else if shares.count < parties.count { .incomplete } else {
          CollaborationMember.isWhole(sum, of: shares.count)
            ? .agrees : sum > 1 ? .over : .under
        }
      return Row(
        collaboration: Index(place), key: one.costKey.text, members: parties.count,
        given: shares.count, sum: shares.isEmpty ? nil : sum, status: status,
        deviation: one.costKey.meaning == .population ? Self.deviation(parties, roster) : nil)
    }
    guard !rows.isEmpty else { return nil }
    self.roster = roster
  }

  private static func deviation(
    _ parties: [(key: Index, value: Double?)], _ roster: Roster
  ) -> Double? {
    let shares = parties.compactMap(\.value)
    let people = parties.compactMap { roster.organisations[Int($0.key)].population }
    let total = people.reduce(0, +)
    guard shares.count == parties.count, people.count == parties.count, total > 0 else {
      return nil
    }
    return zip(shares, people).map { abs($0 - Double($1) / Double(total)) }.max()
  }

  /// Whether the dataset tells anything of how costs are shared.
  package var isTold: Bool { rows.contains { !$0.key.isEmpty || $0.given > 0 } }
}

// MARK: Tables

extension CostKeys {
  package var outcome: Outcome {
    var outcome = Outcome()
    let shares = roster.unknown(.costShare)
    let columns = [
      Sheet.Column(
        .collaboration, .text(rows.map { roster.collaborations[Int($0.collaboration)].id })),
      Sheet.Column(.costKey, .text(rows.map(\.key))),
      Sheet.Column(.members, .whole(rows.map(\.members)))
        .unless(roster.unknown(.collaborationMembers)),
      Sheet.Column(.sharesGiven, .whole(rows.map(\.given))).unless(shares),
      Sheet.Column(.sumOfShares, .real(rows.map(\.sum))),
      Sheet.Column(.shareStatus, codes: rows.map(\.status)).unless(shares),
      Sheet.Column(.populationDeviation, .real(rows.map(\.deviation))),
    ]
    for column in columns { outcome.add(column, to: .costs) }
    outcome.findings = isTold ? findings : []
    if isTold {
      let known = rows.count { !$0.key.isEmpty }
      outcome.keyFigures = [
        KeyFigure(
          .costKeysKnown, .share(Double(known) / Double(rows.count)),
          unless: roster.unknown(.costKey),
          subject: Localised(
            swedish: "hur samarbetenas kostnader fördelas",
            english: "how the costs of collaborations are shared"),
          label: Localised(
            swedish: "andel samarbeten med angiven fördelningsgrund",
            english: "share of collaborations with a stated cost-sharing key"),
          definition: Localised(
            swedish:
              """
              Andelen av de pågående samarbetena där listan anger hur kostnaden fördelas. De som enligt \
              sina datum är avslutade eller inte har börjat räknas inte.
              """,
            english:
              """
              The share of ongoing collaborations for which the list states how costs are shared. Those \
              that by their dates have ended or not begun are not counted.
              """
          ))
      ]
    }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let costs = Analysis(
    "costs", title: Localised(swedish: "Fördelningsgrunder", english: "Cost sharing"),
    parts: [.instruments], cost: .searched, needs: [.collaborations], tables: [.costs],
    lacks: { review in
      guard CostKeys(of: review)?.isTold != true else { return nil }
      return Localised(
        swedish:
          "inget samarbete har fördelningsgrund (cost_key) eller andelar (cost_share)",
        english: "no collaboration has a cost-sharing key (cost_key) or shares (cost_share)")
    }
  ) { CostKeys(of: $0)?.outcome }
}
