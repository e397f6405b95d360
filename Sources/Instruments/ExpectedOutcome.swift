// What collaborations were expected to give, and what came of them: like compared with like only.

package import Findings
package import Roster
import Text

/// Expectation against outcome of every collaboration that runs on the day.
///
/// Each text is read in parts (at commas, semicolons and words for *and*). A part has a topic, its words without those of
/// direction, degree and amount, in whatever form they stand (*sårbarhet*, *sårbart*), and a direction (lower – higher,
/// fewer – more, better – worse, shorter – longer). Of cost and vulnerability less is better; of quality, competence,
/// availability, trust, service, security and efficiency more. Each part of the expectation is compared with those of the
/// outcome that have a topic in common. As expected: same topic and direction. Alike: the same direction, of a topic that
/// is partly the same, or without the amount expected. Contrary: the same topic, the opposite direction. Not reached: the same topic,
/// unchanged or said not to be so. Otherwise: a topic in common, and no direction to compare.
///
/// Of a whole text: contrary when any part is; as expected and alike when all are; partly when some are; not
/// reached, or otherwise, when some is and none as expected. Another matter: the outcome is of none of the topics
/// expected. Not followed up: an expectation without outcome. Not stated: an outcome without expectation. Told in effects:
/// `effects.csv` has rows on the collaboration, which tell more than the two texts; these are not compared then.
///
/// - Input: the columns expected and outcome of collaborations, and what effects are about.
/// - Output: a row a collaboration that has either, sorted by id.
/// - Complexity: O(collaborations · words²).
/// - Source: this product's own reading of two free texts; it finds forms of the same words, not the same sense.
package struct ExpectedOutcome: Sendable {
  package enum Verdict: String, Sendable, CaseIterable {
    case asExpected = "as_expected"
    case contrary
    case partly
    case alike
    case notReached = "not_reached"
    case otherwise
    case anotherMatter = "another_matter"
    case notFollowedUp = "not_followed_up"
    case notStated = "not_stated"
    case toldInEffects = "told_in_effects"

    /// `nil` when both texts are empty.
    package init?(expected: String, outcome: String) {
      let (a, b) = (OutcomePart.parts(of: expected), OutcomePart.parts(of: outcome))
      switch (a.isEmpty, b.isEmpty) {
      case (true, true): return nil
      case (true, false): self = .notStated
      case (false, true): self = .notFollowedUp
      default:
        let told = b.map { $0.said(of: a) }
        let likeness = a.map { told.likeness(to: $0) }
        let isTold = likeness.contains(.same) || likeness.contains(.alike)
        if likeness.contains(.contrary) {
          self = .contrary
        } else if likeness.allSatisfy({ $0 == .same }) {
          self = .asExpected
        } else if likeness.allSatisfy({ $0 == .same || $0 == .alike }) {
          self = .alike
        } else if isTold {
          self = .partly
        } else if likeness.contains(.notReached) {
          self = .notReached
        } else {
          self = likeness.contains(.other) ? .otherwise : .anotherMatter
        }
      }
    }
  }

  package struct Row: Sendable {
    package let collaboration: String
    package let expected: String
    package let outcome: String
    package let verdict: Verdict
  }

  package let rows: [Row]
  /// Why nothing can be compared: no collaboration states what was expected, or none states an outcome.
  let unknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when no running collaboration has either text.
  package init?(of roster: Roster, asOf day: Day) {
    let measured = Set(roster.effects.map(\.about))
    rows = roster.collaborations.enumerated().filter { $0.element.isActive(on: day) }
      .compactMap { place, one in
        Verdict(expected: one.expected, outcome: one.outcome).map { verdict in
          let isMeasured = measured.contains(.collaboration(Index(place)))
          return Row(
            collaboration: one.id, expected: one.expected, outcome: one.outcome,
            verdict: isMeasured ? .toldInEffects : verdict)
        }
      }
    guard !rows.isEmpty else { return nil }
    unknown = roster.unknown(.collaborationExpected, .collaborationOutcome)
  }

  /// The columns of `expectations`, and a finding for what is not known to be as expected.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column(.collaboration, .text(rows.map(\.collaboration))),
      Sheet.Column(.expectation, .text(rows.map(\.expected))),
      Sheet.Column(.result, .text(rows.map(\.outcome))),
      Sheet.Column(.verdict, codes: rows.map(\.verdict)).unless(unknown),
    ] { outcome.add(column, to: .expectations) }
    let subject = Localised(
      swedish: "om utfallet blev som väntat", english: "whether the outcome was as expected")
    guard !outcome.withholds(subject, because: unknown) else { return outcome }
    outcome.findings = rows.compactMap { row in
      switch row.verdict {
      case .contrary: .contrary(row)
      case .notReached: .notReached(row)
      case .otherwise: .otherwise(row)
      case .partly, .anotherMatter: .notCompared(row)
      case .asExpected, .alike, .notStated, .notFollowedUp, .toldInEffects: nil
      }
    }
    outcome.findings += Finding.notFollowedUp(
      rows.filter { $0.verdict == .notFollowedUp }, of: rows.count { !$0.expected.isEmpty })
    return outcome
  }
}

extension Analysis where Input == Review {
  static let expectedOutcome = Analysis(
    "expectations",
    title: Localised(swedish: "Väntat och utfall", english: "Expectation and outcome"),
    parts: [.instruments], cost: .searched, needs: [.collaborations], tables: [.expectations]
  ) { ExpectedOutcome(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
