// What collaborations were expected to give, and what came of them: like compared with like only.

package import Findings
package import Roster
package import Text

/// Expectation against outcome of every collaboration that runs on the day.
///
/// Each text is read in parts (at commas, semicolons and words for *and*); a part has a topic, its words
/// without those of direction, and is compared with the part of the other text that has the same topic. As
/// expected: every part of the expectation has the same words in the outcome. Contrary: some part differs
/// only in words of opposite direction (lower – higher, fewer – more, better – worse). Otherwise: some part
/// has the same topic in other words, and none is contrary. Partly: some parts as expected, nothing
/// told of the others. Another matter: the outcome is of none of the topics expected. Not
/// followed up: an expectation without outcome. Not stated: an outcome without expectation.
///
/// - Input: the columns expected and outcome of collaborations.
/// - Output: a row a collaboration that has either, sorted by id.
/// - Complexity: O(collaborations · words²).
/// - Source: this product's own reading of two free texts; it finds the same words, not the same sense.
package struct ExpectedOutcome: Sendable {
  package enum Verdict: String, Sendable, CaseIterable {
    case asExpected = "as_expected"
    case contrary
    case otherwise
    case partly
    case anotherMatter = "another_matter"
    case notFollowedUp = "not_followed_up"
    case notStated = "not_stated"

    /// `nil` when both texts are empty.
    package init?(expected: String, outcome: String) {
      let (a, b) = (OutcomePart.parts(of: expected), OutcomePart.parts(of: outcome))
      switch (a.isEmpty, b.isEmpty) {
      case (true, true): return nil
      case (true, false): self = .notStated
      case (false, true): self = .notFollowedUp
      default:
        let likeness = a.map { part in b.compactMap { part.likeness(to: $0) }.first }
        if likeness.contains(.contrary) {
          self = .contrary
        } else if likeness.contains(.other) {
          self = .otherwise
        } else if likeness.allSatisfy({ $0 == .same }) {
          self = .asExpected
        } else {
          self = likeness.contains(.same) ? .partly : .anotherMatter
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
    rows = roster.collaborations.filter { $0.isActive(on: day) }.compactMap { one in
      Verdict(expected: one.expected, outcome: one.outcome).map {
        Row(collaboration: one.id, expected: one.expected, outcome: one.outcome, verdict: $0)
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
      Sheet.Column(.verdict, .text(rows.map(\.verdict.rawValue))).unless(unknown),
    ] { outcome.add(column, to: .expectations) }
    let subject = Localised(
      swedish: "väntat mot utfall", english: "what was expected against what came")
    guard !outcome.withholds(subject, because: unknown) else { return outcome }
    outcome.findings = rows.compactMap { row in
      switch row.verdict {
      case .contrary: .contrary(row)
      case .otherwise: .otherwise(row)
      case .partly, .anotherMatter: .notCompared(row)
      case .notFollowedUp: .notFollowedUp(row)
      case .asExpected, .notStated: nil
      }
    }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let expectedOutcome = Analysis(
    "expectations",
    title: Localised(swedish: "Förväntat mot utfall", english: "Expected against outcome"),
    parts: [.instruments], cost: .searched, needs: [.collaborations], tables: [.expectations]
  ) { ExpectedOutcome(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension ExpectedOutcome {
  package static let rule = Localised(
    swedish: """
      Jämförelsen gäller orden i tabellen, del för del, och bara delar som handlar om samma sak: samma ord \
      är som väntat, motsatta ord (lägre – högre, bättre – sämre) är tvärtom, andra ord om samma sak är \
      annorlunda. Ett utfall som gäller något annat säger inget om det väntade. Jämförelsen säger inte \
      varför.
      """,
    english: """
      The comparison is of the words in the table, part by part, and only of parts on the same matter: the \
      same words are as expected, opposite words (lower – higher, better – worse) are contrary, other words \
      on the same matter are otherwise. An outcome of another matter tells nothing of what was expected. The \
      comparison does not tell why.
      """)

  package static func word(_ verdict: Verdict) -> Localised<String> {
    switch verdict {
    case .asExpected: Localised(swedish: "som väntat", english: "as expected")
    case .contrary: Localised(swedish: "tvärtom", english: "contrary")
    case .otherwise: Localised(swedish: "annorlunda", english: "otherwise")
    case .partly: Localised(swedish: "delvis uppföljt", english: "partly followed up")
    case .anotherMatter:
      Localised(
        swedish: "utfallet gäller något annat", english: "the outcome is of another matter")
    case .notFollowedUp: Localised(swedish: "inte uppföljt", english: "not followed up")
    case .notStated: Localised(swedish: "inget väntat angivet", english: "nothing stated")
    }
  }
}

extension Finding {
  private static func of(
    _ row: ExpectedOutcome.Row, kind: String, _ severity: Severity, _ basis: Basis,
    _ fact: Localised<Phrase>, meaning: Localised<Phrase>, action: Localised<Phrase>
  ) -> Finding {
    Finding(
      kind: kind, severity: severity, subjects: [.collaboration(row.collaboration)], basis: basis,
      fact: fact, meaning: meaning, action: action)
  }

  /// "X väntades ge lägre kostnad; det utfall som anges är högre kostnad."
  private static func both(_ row: ExpectedOutcome.Row) -> Localised<Phrase> {
    Localised(
      swedish: "\(collaboration: row.collaboration) väntades ge \(row.expected); "
        + "det utfall som anges är \(row.outcome).",
      english: "\(collaboration: row.collaboration) was expected to give \(row.expected); "
        + "the outcome stated is \(row.outcome).")
  }

  private static let measure = Localised<Phrase>(
    swedish: "Bestäm vad som ska mätas, av vem och när.",
    english: "Decide what is to be measured, by whom and when.")

  fileprivate static func contrary(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "turned_out_otherwise", .medium, .stated, both(row),
      meaning: Localised(
        swedish:
          "Utfallet anges vara det motsatta mot det väntade. Varför framgår inte av listorna.",
        english:
          "The outcome is stated to be the opposite of what was expected. The rosters do not tell why."
      ),
      action: Localised(
        swedish: "Gå igenom med ägarna vad utfallet beror på, och om det behöver ändras.",
        english: "Go through with the owners what lies behind it, and whether to change it."))
  }

  fileprivate static func otherwise(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "turned_out_otherwise", .low, .stated, both(row),
      meaning: Localised(
        swedish:
          "Det väntade och utfallet beskrivs med olika ord. Om de skiljer sig framgår inte säkert.",
        english:
          "What was expected and the outcome are in other words. Whether they differ is not certain."
      ),
      action: Localised(
        swedish: "Be ägarna ange om utfallet blev som väntat.",
        english: "Ask the owners to state whether it came out as expected."))
  }

  /// The outcome tells nothing, or not all, of what was expected.
  fileprivate static func notCompared(_ row: ExpectedOutcome.Row) -> Finding {
    let isPart = row.verdict == .partly
    let fact: Localised<Phrase> =
      isPart
      ? both(row)
      : Localised(
        swedish: "\(collaboration: row.collaboration) väntades ge \(row.expected), vilket inte är "
          + "uppföljt; det utfall som anges är \(row.outcome).",
        english:
          "\(collaboration: row.collaboration) was expected to give \(row.expected), which is not "
          + "followed up; the outcome stated is \(row.outcome).")
    return of(
      row, kind: isPart ? "partly_followed_up" : "outcome_of_another_matter", .low, .stated, fact,
      meaning: isPart
        ? Localised(
          swedish: "En del av det väntade är uppfyllt. Om resten framgår inget.",
          english: "A part of what was expected has come about. Of the rest nothing is told.")
        : Localised(
          swedish:
            "Det väntade och utfallet gäller olika saker och kan inte jämföras med varandra.",
          english:
            "What was expected and the outcome are of different matters and cannot be compared."),
      action: measure)
  }

  fileprivate static func notFollowedUp(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "not_followed_up", .low, .counted,
      Localised(
        swedish: "\(collaboration: row.collaboration) väntas ge \(row.expected), "
          + "men inget utfall är angivet.",
        english: "\(collaboration: row.collaboration) is expected to give \(row.expected), "
          + "but no outcome is stated."),
      meaning: Localised(
        swedish: "Utan uppföljning framgår inte om samarbetet ger det som väntades.",
        english: "Without follow-up it is not told whether it gives what was expected."),
      action: measure)
  }
}
