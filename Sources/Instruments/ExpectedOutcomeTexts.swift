// What is said of expectation against outcome: the rule, the verdicts and the findings.

import Findings
package import Text

extension ExpectedOutcome {
  package static let rule = Localised(
    swedish: """
      Jämförelsen gäller orden i tabellen, del för del, och bara delar som handlar om samma sak, i vilken form \
      orden än står. Samma riktning är som väntat, motsatt riktning (lägre – högre, bättre – sämre) är motsatt. Är \
      bara en del som väntat står det delvis. Skiljer sig bara orden framgår inte om utfallet blev ett annat. Ett \
      utfall som gäller något annat säger inget om det väntade. Finns mätvärden för samarbetet i effects.csv \
      gäller de, och texterna jämförs inte. Jämförelsen säger inte varför.
      """,
    english: """
      The words in the table are compared part by part, whatever their form, and only parts about the same thing. \
      The same direction is as expected; the opposite direction (lower – higher, better – worse) is opposite. Where \
      only a part is as expected, it says partly. Where only the words differ, it is not known whether the outcome was \
      another. An outcome about something else says nothing of what was expected. Where effects.csv has measurements \
      for the collaboration, those apply and the texts are not compared. The comparison does not say why.
      """)

  package static func word(_ verdict: Verdict) -> Localised<String> {
    switch verdict {
    case .asExpected: Localised(swedish: "som väntat", english: "as expected")
    case .contrary: Localised(swedish: "motsatt", english: "opposite")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .alike:
      Localised(swedish: "samma riktning, andra ord", english: "same direction, other words")
    case .notReached: Localised(swedish: "inte uppnått", english: "not reached")
    case .otherwise:
      Localised(
        swedish: "andra ord; om de skiljer sig framgår inte",
        english: "other words; whether they differ is not known")
    case .anotherMatter:
      Localised(
        swedish: "utfallet gäller något annat", english: "the outcome is about something else")
    case .notFollowedUp: Localised(swedish: "inte uppföljt", english: "not followed up")
    case .notStated:
      Localised(swedish: "ingen förväntan angiven", english: "no expectation stated")
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

  /// What was expected and what is stated, side by side: no contrast that the words do not have.
  private static func both(_ row: ExpectedOutcome.Row) -> Localised<Phrase> {
    Localised(
      swedish: "\(collaboration: row.collaboration) väntades ge: \(row.expected). "
        + "Angivet utfall: \(row.outcome).",
      english: "\(collaboration: row.collaboration) was expected to give: \(row.expected). "
        + "Stated outcome: \(row.outcome).")
  }

  private static let measure = Localised<Phrase>(
    swedish: "Parterna bestämmer vad som ska mätas, av vem och när.",
    english: "The parties decide what is to be measured, by whom and when.")

  static func contrary(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "turned_out_otherwise", .medium, .stated, both(row),
      meaning: Localised(
        swedish:
          "Utfallet, eller en del av det, anges vara det motsatta mot det väntade. Varför framgår inte av listorna.",
        english:
          "The outcome, or part of it, is stated to be the opposite of what was expected. The lists do not say why."
      ),
      action: Localised(
        swedish: "Parterna går igenom vad utfallet beror på, och om något behöver ändras.",
        english:
          "The parties discuss what lies behind the outcome, and whether anything needs to change."
      ))
  }

  /// What was expected is stated to be unchanged, or not to be so.
  static func notReached(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "outcome_not_reached", .low, .stated, both(row),
      meaning: Localised(
        swedish: "Det som väntades anges inte ha blivit av. Varför framgår inte av listorna.",
        english:
          "What was expected is stated not to have come about. The lists do not say why."),
      action: Localised(
        swedish: "Parterna avgör om förväntan står kvar, och vad som i så fall behövs.",
        english: "The parties decide whether it is still expected, and if so what it takes."))
  }

  static func otherwise(_ row: ExpectedOutcome.Row) -> Finding {
    of(
      row, kind: "outcome_in_other_words", .low, .stated, both(row),
      meaning: Localised(
        swedish:
          "Det väntade och utfallet beskrivs med olika ord. Om de skiljer sig i sak framgår inte.",
        english:
          "The expectation and the outcome are described in different words. Whether they differ in substance is not known."
      ),
      action: Localised(
        swedish: "Kansliet ber parterna ange om utfallet blev som väntat.",
        english: "The office asks the parties to state whether the outcome was as expected."))
  }

  static func notCompared(_ row: ExpectedOutcome.Row) -> Finding {
    let isPart = row.verdict == .partly
    return of(
      row, kind: isPart ? "partly_followed_up" : "outcome_of_another_matter", .low, .stated,
      both(row),
      meaning: isPart
        ? Localised(
          swedish:
            "En del av det väntade anges ha blivit som väntat. Resten är inte uppnådd, eller så framgår det inte.",
          english:
            "Part of what was expected is stated to have come about. The rest has not been reached, or is not stated."
        )
        : Localised(
          swedish:
            "Det väntade och utfallet gäller olika saker. Om det väntade har uppnåtts framgår inte.",
          english:
            "The expectation and the outcome are about different things. Whether what was expected has been reached is not known."
        ),
      action: measure)
  }
  static func notFollowedUp(_ rows: [ExpectedOutcome.Row], of all: Int) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish: "Utan uppföljning framgår inte om samarbetet ger det som väntades.",
      english:
        "Without follow-up it is not known whether the collaboration gives what was expected."
    )
    guard rows.count > Finding.mostSingle else {
      return rows.map { row in
        of(
          row, kind: "not_followed_up", .low, .counted,
          Localised(
            swedish: "\(collaboration: row.collaboration) väntas ge: \(row.expected). "
              + "Inget utfall är angivet.",
            english: "\(collaboration: row.collaboration) is expected to give: \(row.expected). "
              + "No outcome is stated."),
          meaning: meaning, action: measure)
      }
    }
    let count = rows.count
    func list(_ language: Language) -> Phrase {
      .few(rows.map { "\(collaboration: $0.collaboration)" }, language)
    }
    return [
      Finding(
        kind: "not_followed_up", severity: .low,
        subjects: rows.map { .collaboration($0.collaboration) }, tellsOf: count,
        measures: [Measure("collaborations", Double(count)), Measure("of", Double(all))],
        basis: .counted,
        fact: Localised(
          swedish:
            """
            För \(count.inWords(.swedish, isNeuter: true)) av \(all.inWords(.swedish, isNeuter: true)) \
            samarbeten med angivna förväntningar finns inget utfall:\u{20}
            """
              + list(.swedish) + ".",
          english:
            "For \(count.inWords(.english)) of \(all.inWords(.english)) collaborations with stated expectations there is no outcome: "
            + list(.english) + "."),
        meaning: meaning, action: measure)
    ]
  }
}
