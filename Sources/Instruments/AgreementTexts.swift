// Agreements in words: their rules, the words for cells, and what is said of them.

import Findings
import Roster
package import Text

/// The texts of agreements that pages and findings share.
package enum AgreementTexts {
  package static let stateRule = Localised(
    swedish: """
      Ett samarbete är avslutat när dess sista dag har passerat, och planerat när dess första dag inte har \
      kommit. Saknas datum gäller det läge som listan anger. Säger läge och datum emot varandra gäller \
      datumet, och rapporten säger det.
      """,
    english: """
      A collaboration has ended when its last day has passed, and is planned until its first day. Where there \
      is no date, the status in the list applies. Where status and date contradict each other, the date applies \
      and the report says so.
      """)

  package static let dueRule = Localised(
    swedish: """
      Pågående samarbeten vars sista dag infaller inom den tid som rapporten ser framåt, räknat från \
      rapportens dag.
      """,
    english: """
      Ongoing collaborations whose last day falls within the period that the report looks ahead, counted from \
      the day of the report.
      """)

  package static let reviewRule = Localised(
    swedish: """
      Dagen för översyn har passerat. Listan säger när översynen skulle göras, inte om den är gjord.
      """,
    english: """
      The day of the review has passed. The list says when the review was to be made, not whether it was.
      """)

  package static let severityRule = Localised(
    swedish: """
      Att ett avtal snart löper ut har stor betydelse bara när listorna varken har ett beslut om samarbetet \
      eller en översyn före slutdagen. Ett beslut räknas om det är fattat, inte är avskrivet, och är öppet eller \
      högst två år gammalt. Saknas uppgifter om beslut eller översyn går det inte att säga.
      """,
    english: """
      That an agreement soon ends is of high importance only when the lists hold neither a decision on the \
      collaboration nor a review before the last day. A decision counts if it has been made, has not been \
      dropped, and is open or at most two years old. Without data on decisions or reviews it cannot be said.
      """)

  package static let signRule = Localised(
    swedish: """
      Tecknen är hämtade från andra tabeller och vägs inte samman. Inget av dem säger att ett samarbete kommer \
      att upphöra, eller varför.
      """,
    english: """
      The signs are taken from other tables and are not added up. None of them says that a collaboration will \
      end, or why.
      """)

  package static func state(_ state: Agreements.State) -> Localised<String> {
    switch state {
    case .planned: Localised(swedish: "planerat", english: "planned")
    case .running: Localised(swedish: "pågår", english: "ongoing")
    case .ending: Localised(swedish: "avslutas", english: "being ended")
    case .ended: Localised(swedish: "avslutat", english: "ended")
    }
  }

  package static func sign(_ kind: AgreementSigns.Kind) -> Localised<String> {
    switch kind {
    case .ladder:
      Localised(
        swedish: "parterna vill till olika steg på trappan",
        english: "the parties want to reach different steps of the ladder")
    case .camps:
      Localised(
        swedish: "svaren i självtestet delar sig i två grupper, fråga",
        english: "answers to the self-test split into two groups, question")
    case .effects:
      Localised(
        swedish: "mätvärdet har gått åt motsatt håll mot det väntade",
        english: "measured in the opposite direction to what was expected")
    case .costKey:
      Localised(swedish: "fördelningsgrund saknas", english: "no cost-sharing key")
    case .factors:
      Localised(
        swedish: "nyckelfaktorer med betyget 0 eller 1", english: "key factors rated 0 or 1")
    }
  }
}

extension Agreements {
  /// From so many days on, an overdue review is of medium importance.
  package static let longOverdue = 365

  var findings: [Finding] {
    let (due, late) = (due, overdue)
    let lacking = rows.filter { $0.lacksAgreement == true }
    let odd = (rows + ended).filter(\.contradicts)
      .sorted { $0.collaboration < $1.collaboration }
    return
      (due.count <= Finding.mostSingle
      ? due.map { .ends($0, self) } : [.severalEnd(due, self)])
      + (late.isEmpty ? [] : [.reviewsLate(late, self)])
      + (lacking.isEmpty ? [] : [.unwritten(lacking, self)])
      + (odd.isEmpty ? [] : [.contradicting(odd, self)])
  }

  /// Those of `rows` as running text names them, each with a clause in brackets.
  func list(
    _ rows: [Row], _ language: Language, _ clause: (Row) -> String = { _ in "" }
  ) -> Phrase {
    .few(
      rows.map { row -> Phrase in
        let own = clause(row)
        return own.isEmpty
          ? "\(collaboration: id(row))" : "\(collaboration: id(row)) (\(own))"
      }, language)
  }
}
