// What is said of expectation against outcome: the rule, the verdicts and the findings.

import Findings
package import Text

extension ExpectedOutcome {
  package static let rule = Localised(
    swedish: """
      Jämförelsen gäller orden i tabellen, del för del, och bara delar som handlar om samma sak, i vilken form \
      orden än står. Samma riktning är som väntat, motsatt riktning (lägre – högre, bättre – sämre) är tvärtom. Är \
      bara en del som väntat står det delvis. Skiljer sig bara orden framgår inte om utfallet blev ett annat. Ett \
      utfall som gäller något annat säger inget om det väntade. Finns mätvärden för samarbetet i effects.csv \
      gäller de, och texterna jämförs inte. Jämförelsen säger inte varför.
      """,
    english: """
      The comparison is of the words in the table, part by part, and only of parts on the same matter, in \
      whatever form the words stand. The same direction is as expected, the opposite one (lower – higher, better – \
      worse) is contrary. Where only a part is as expected, it says partly. Where only the words differ, it is not told \
      whether the outcome was another. An outcome of another matter tells nothing of what was expected. Where \
      effects.csv tells of the collaboration, that counts, and the texts are not compared. The comparison does \
      not tell why.
      """)

  package static func word(_ verdict: Verdict) -> Localised<String> {
    switch verdict {
    case .asExpected: Localised(swedish: "som väntat", english: "as expected")
    case .contrary: Localised(swedish: "tvärtom", english: "contrary")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .alike:
      Localised(swedish: "samma riktning, andra ord", english: "same direction, other words")
    case .notReached: Localised(swedish: "inte uppnått", english: "not reached")
    case .otherwise:
      Localised(
        swedish: "andra ord; om de skiljer sig framgår inte",
        english: "other words; whether they differ is not told")
    case .anotherMatter:
      Localised(
        swedish: "utfallet gäller något annat", english: "the outcome is of another matter")
    case .notFollowedUp: Localised(swedish: "inte uppföljt", english: "not followed up")
    case .notStated: Localised(swedish: "inget väntat angivet", english: "nothing stated")
    case .toldInEffects:
      Localised(swedish: "se effekterna", english: "see the effects")
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

  static func contrary(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "turned_out_otherwise", .medium, .stated, both(row),
      meaning: Localised(
        swedish:
          "Utfallet, eller en del av det, anges vara det motsatta mot det väntade. Varför framgår inte av listorna.",
        english:
          "The outcome, or a part of it, is stated to be the opposite of what was expected. The rosters do not tell why."
      ),
      action: Localised(
        swedish: "Gå igenom med ägarna vad utfallet beror på, och om det behöver ändras.",
        english: "Go through with the owners what lies behind it, and whether to change it."))
  }

  /// What was expected is stated to be unchanged, or not to be so.
  static func notReached(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "outcome_not_reached", .low, .stated, both(row),
      meaning: Localised(
        swedish: "Det som väntades anges inte ha blivit av. Varför framgår inte av listorna.",
        english:
          "What was expected is stated not to have come about. The rosters do not tell why."),
      action: Localised(
        swedish: "Gå igenom med ägarna om förväntan står kvar, och vad som i så fall behövs.",
        english: "Go through with the owners whether it is still expected, and what it needs."))
  }

  static func otherwise(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "outcome_in_other_words", .low, .stated, both(row),
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
  static func notCompared(_ row: ExpectedOutcome.Row) -> Finding {
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
          swedish:
            "En del av det väntade anges ha blivit som väntat. Resten är inte uppnådd, eller så framgår det inte.",
          english:
            "A part of what was expected is stated to have come about. The rest is not reached, or not told."
        )
        : Localised(
          swedish:
            "Det väntade och utfallet gäller olika saker och kan inte jämföras med varandra.",
          english:
            "What was expected and the outcome are of different matters and cannot be compared."),
      action: measure)
  }

  static func notFollowedUp(_ row: ExpectedOutcome.Row) -> Finding {
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
