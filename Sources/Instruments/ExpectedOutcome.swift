// What collaborations were expected to give, and what came of them.

package import Findings
package import Roster

/// Expectation against outcome of every collaboration that runs on the day.
///
/// As expected: the two texts are the same, without regard to case and spaces. Contrary: they differ only in
/// words of opposite direction (lower – higher, fewer – more, better – worse). Otherwise: any other
/// text. Not followed up: an expectation without outcome. Not stated: an outcome without expectation.
///
/// - Input: the columns expected and outcome of collaborations.
/// - Output: a row a collaboration that has either, sorted by id.
/// - Complexity: O(collaborations · words).
/// - Source: this product's own reading of two free texts; it finds the same words, not the same sense.
package struct ExpectedOutcome: Sendable {
  package enum Verdict: String, Sendable, CaseIterable {
    case asExpected = "as_expected"
    case contrary
    case otherwise
    case notFollowedUp = "not_followed_up"
    case notStated = "not_stated"

    /// `nil` when both texts are empty.
    package init?(expected: String, outcome: String) {
      let (a, b) = (expected.plainWords, outcome.plainWords)
      switch (a.isEmpty, b.isEmpty) {
      case (true, true): return nil
      case (true, false): self = .notStated
      case (false, true): self = .notFollowedUp
      default:
        let isOpposite =
          a.count == b.count
          && zip(a, b).allSatisfy { $0 == $1 || opposites[$0]?.contains($1) == true }
        self = a == b ? .asExpected : isOpposite ? .contrary : .otherwise
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
  /// Why nothing can be compared: no expectation, or no outcome, is told of any collaboration.
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

  /// The columns of `expectations`, and a finding for what turned out contrary or was not followed up.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in [
      Sheet.Column("collaboration", .text(rows.map(\.collaboration))),
      Sheet.Column("expectation", .text(rows.map(\.expected))),
      Sheet.Column("result", .text(rows.map(\.outcome))),
      Sheet.Column("verdict", .text(rows.map(\.verdict.rawValue))).unless(unknown),
    ] { outcome.add(column, to: "expectations") }
    let subject = Localised(
      swedish: "väntat mot utfall", english: "what was expected against what came")
    guard !outcome.withholds(subject, because: unknown) else { return outcome }
    outcome.findings = rows.compactMap { row in
      switch row.verdict {
      case .contrary, .otherwise: .turnedOut(row)
      case .notFollowedUp: .notFollowedUp(row)
      case .asExpected, .notStated: nil
      }
    }
    return outcome
  }
}

extension String {
  /// Lower-case words, without punctuation.
  fileprivate var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Words that say the opposite of each other, each as the key of the others.
private let opposites: [String: Set<String>] = {
  let pairs: [([String], [String])] = [
    (["lägre", "mindre", "färre"], ["högre", "större", "mer", "fler", "ökad", "ökade"]),
    (["minskad", "minskade"], ["ökad", "ökade", "högre"]), (["bättre"], ["sämre"]),
    (["snabbare"], ["långsammare"]), (["lower", "less", "fewer"], ["higher", "more"]),
    (["better"], ["worse"]), (["faster"], ["slower"]),
  ]
  var all: [String: Set<String>] = [:]
  for (left, right) in pairs {
    for a in left {
      for b in right {
        all[a, default: []].insert(b)
        all[b, default: []].insert(a)
      }
    }
  }
  return all
}()

extension Instrument {
  static let expectedOutcome = Instrument(
    "expectations",
    title: Localised(swedish: "Förväntat mot utfall", english: "Expected against outcome"),
    needs: [.collaborations], tables: ["expectations"]
  ) { ExpectedOutcome(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension ExpectedOutcome {
  package static let rule = Localised(
    swedish: """
      Jämförelsen gäller orden i tabellen: samma ord är som väntat, motsatta ord (lägre – högre, bättre – \
      sämre) är tvärtom, annat är annorlunda. Den säger inte varför.
      """,
    english: """
      The comparison is of the words in the table: the same words are as expected, opposite words (lower – \
      higher, better – worse) are contrary, all else is otherwise. It does not tell why.
      """)

  package static func word(_ verdict: Verdict) -> Localised<String> {
    switch verdict {
    case .asExpected: Localised(swedish: "som väntat", english: "as expected")
    case .contrary: Localised(swedish: "tvärtom", english: "contrary")
    case .otherwise: Localised(swedish: "annorlunda", english: "otherwise")
    case .notFollowedUp: Localised(swedish: "inte uppföljt", english: "not followed up")
    case .notStated: Localised(swedish: "inget väntat angivet", english: "nothing stated")
    }
  }
}

extension Finding {
  fileprivate static func turnedOut(_ row: ExpectedOutcome.Row) -> Finding {
    Finding(
      kind: "turned_out_otherwise", severity: row.verdict == .contrary ? .medium : .low,
      subjects: [.collaboration(row.collaboration)],
      basis: .stated,
      fact: Localised(
        swedish: "\(collaboration: row.collaboration) väntades ge \(row.expected), "
          + "men utfallet är \(row.outcome).",
        english: "\(collaboration: row.collaboration) was expected to give \(row.expected), "
          + "but the outcome is \(row.outcome)."),
      meaning: Localised(
        swedish: "Väntade vinster uteblir ofta i början; det behöver sägas i tid.",
        english: "Expected gains often fail to come at first; that needs to be said in time."),
      action: Localised(
        swedish:
          "Gå igenom med ägarna om nyttan ligger någon annanstans, eller om formen ska ändras.",
        english:
          "Go through with the owners whether the gain lies elsewhere, or the form must change."))
  }

  fileprivate static func notFollowedUp(_ row: ExpectedOutcome.Row) -> Finding {
    Finding(
      kind: "not_followed_up", severity: .low, subjects: [.collaboration(row.collaboration)],
      basis: .counted,
      fact: Localised(
        swedish: "\(collaboration: row.collaboration) väntas ge \(row.expected), "
          + "men utfallet är inte uppföljt.",
        english: "\(collaboration: row.collaboration) is expected to give \(row.expected), "
          + "but the outcome is not followed up."),
      meaning: Localised(
        swedish: "Utan uppföljning vet ingen om samarbetet gör det som det bildades för.",
        english: "Without follow-up nobody knows whether it does what it was formed for."),
      action: Localised(
        swedish: "Bestäm vad som ska mätas, av vem och när.",
        english: "Decide what is to be measured, by whom and when."))
  }
}
