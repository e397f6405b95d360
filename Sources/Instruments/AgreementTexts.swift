// Agreements in words: their rules, the words for cells, and what is said of them.

import Findings
import Roster
package import Text

/// The texts of agreements that pages and findings share.
package enum AgreementTexts {
  package static let stateRule = Localised(
    swedish: """
      Ett samarbete är avslutat när dess sista dag har passerat, och planerat när dess första dag inte har \
      kommit. Saknas dagen gäller det läge som listan anger. Säger läge och dag emot varandra följs dagen, \
      och det sägs.
      """,
    english: """
      A collaboration has ended when its last day has passed, and is planned when its first day is to come. \
      Without a day the status in the list holds. Where status and day differ the day is followed, and that is \
      told.
      """)

  package static let dueRule = Localised(
    swedish: """
      Pågående samarbeten vars sista dag infaller inom den tid som rapporten ser framåt, räknat från \
      rapportens dag.
      """,
    english: """
      Running collaborations whose last day falls within the time that the report looks ahead, counted from \
      the day of the report.
      """)

  package static let reviewRule = Localised(
    swedish: """
      Dagen för översyn har passerat. Listan säger när översynen skulle göras, inte om den är gjord.
      """,
    english: """
      The day of the review has passed. The list tells when the review was to be made, not whether it was.
      """)

  package static let severityRule = Localised(
    swedish: """
      Ett slut inom tiden har stor betydelse bara när listorna varken har ett beslut om samarbetet (fattat, inte \
      avskrivet, och öppet eller högst två år gammalt) eller en översyn före slutdagen. Saknas uppgifter om \
      beslut eller översyn går det inte att säga.
      """,
    english: """
      An end within that time is of high importance only when the lists have neither a decision on the \
      collaboration (made, not dropped, and open or at most two years old) nor a review before the last day. \
      Without data on decisions or reviews it cannot be said.
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
    case .running: Localised(swedish: "pågår", english: "running")
    case .ending: Localised(swedish: "avslutas", english: "being ended")
    case .ended: Localised(swedish: "avslutat", english: "ended")
    }
  }

  package static func sign(_ kind: AgreementSigns.Kind) -> Localised<String> {
    switch kind {
    case .ladder:
      Localised(
        swedish: "parterna vill till olika steg på trappan",
        english: "the parties want different steps of the ladder")
    case .camps:
      Localised(
        swedish: "två läger i självtestet, fråga", english: "two camps in the self-test, question")
    case .effects:
      Localised(
        swedish: "mätt åt andra hållet än väntat", english: "measured the other way than expected")
    case .costKey:
      Localised(swedish: "fördelningsgrund saknas", english: "no cost key")
    case .factors:
      Localised(
        swedish: "nyckelfaktorer med betyget 0 eller 1", english: "key factors rated 0 or 1")
    }
  }
}

extension Agreements {
  /// So many agreements that end have a finding each; more are told in one.
  package static let mostSingle = 3
  /// From so many days on, an overdue review is of medium importance.
  package static let longOverdue = 365

  var findings: [Finding] {
    let (due, late) = (due, overdue)
    let lacking = rows.filter { $0.lacksAgreement == true }
    let odd = (rows + ended).filter(\.contradicts)
      .sorted { $0.collaboration < $1.collaboration }
    return
      (due.count <= Self.mostSingle
      ? due.map { .ends($0, self) } : [.severalEnd(due, self)])
      + (late.isEmpty ? [] : [.reviewsLate(late, self)])
      + (lacking.isEmpty ? [] : [.unwritten(lacking, self)])
      + (odd.isEmpty ? [] : [.contradicting(odd, self)])
  }

  /// The names of the first of `rows`, with a clause each, and how many more there are.
  func list(
    _ rows: [Row], most: Int = 4, _ language: Language, _ clause: (Row) -> String = { _ in "" }
  ) -> Phrase {
    let named = rows.prefix(most).map { row -> Phrase in
      "\(collaboration: id(row))\(clause(row))"
    }
    let more = rows.count - named.count
    let rest: [Phrase] =
      more == 0
      ? []
      : [
        Localised<Phrase>(
          swedish: "\(more.inWords(.swedish, isNeuter: true)) till",
          english: "\(more.inWords(.english)) more")[language]
      ]
    return .list(named + rest, language)
  }
}
