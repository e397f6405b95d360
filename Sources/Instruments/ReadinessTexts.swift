// The readiness matrix in words: its rules, its key figures, and what is said of areas.

import Findings
import Roster
package import Text

extension ReadinessMatrix {
  /// How areas are judged and ranked, and how old the answers are, for the reader of a report.
  package var rule: Localised<String> {
    Localised(
      swedish: """
        Ett område kan starta enligt svaren när minst en organisation vill leda och minst två vill leda \
        eller öka samverkan. \(ages.swedish) Ett svar gäller till den dag som anges, annars i \
        \(months.inWords(.swedish)) \(months == 1 ? "månad" : "månader"). Ett svar som har gått ut räknas inte; det visas \
        som utgånget, inte som nej. \
        Områdena ordnas på två sätt. Ledare först: områden som kan starta kommer först, därefter högst poäng \
        (tre för varje organisation som vill leda, två för varje som vill öka, en för varje som avvaktar). \
        Viljan som helhet: flest som vill leda eller öka, därefter flest som avvaktar. Områden som är lika delar \
        plats; i listan står de i bokstavsordning.
        """,
      english: """
        An area can start according to the answers when at least one organisation will lead and at least two will \
        lead or join. \(ages.english) An answer holds until the date that it states, otherwise for \
        \(months.inWords(.english)) \(months == 1 ? "month" : "months"). One that has expired does not count; it is shown \
        as expired, not as a no. \
        The areas are put in two orders. Leaders first: areas that can start come first, then the highest score \
        (three for each organisation that will lead, two for each that will join, one for each that waits). \
        Will as a whole: most that will lead or join, then most that wait. Areas that are equal share a place; in \
        the list they stand in alphabetical order.
        """)
  }

  /// When the answers were given, in a sentence or two.
  package var ages: Localised<String> {
    let undated = answers.count { $0.age == .undated }
    let expired = answers.count { $0.age == .expired }
    var swedish: [String] = []
    var english: [String] = []
    if undated == answers.count {
      swedish.append("Svaren är inte daterade, så om de fortfarande gäller är inte känt.")
      english.append("The answers are not dated, so it is not known whether they still hold.")
    } else if let asked = answers.asked {
      let all = answers.allSatisfy { $0.asked != nil }
      if asked.first == asked.last {
        swedish.append("\(all ? "Alla svar" : "De daterade svaren") är från \(asked.first.told).")
        english.append("\(all ? "All answers" : "Those dated") are from \(asked.first.told).")
      } else {
        swedish.append(
          "\(all ? "Svaren" : "De daterade svaren") gavs från \(asked.first.told) till \(asked.last.told)."
        )
        english.append(
          "\(all ? "The answers" : "Those dated") were given from \(asked.first.told) to \(asked.last.told)."
        )
      }
    }
    if undated > 0, undated < answers.count {
      swedish.append(
        "\(undated.asOpening(.swedish, isNeuter: true)) av \(answers.count.inWords(.swedish)) svar är inte "
          + "\(undated == 1 ? "daterat" : "daterade").")
      english.append(
        "\(undated.asOpening(.english)) of \(answers.count.inWords(.english)) answers \(undated == 1 ? "is" : "are") not dated."
      )
    }
    if expired > 0 {
      swedish.append(
        expired == answers.count
          ? "Alla svar har gått ut."
          : "\(expired.asOpening(.swedish, isNeuter: true)) av \(answers.count.inWords(.swedish)) svar har gått ut."
      )
      english.append(
        expired == answers.count
          ? "All answers have expired."
          : "\(expired.asOpening(.english)) of \(answers.count.inWords(.english)) answers "
            + "\(expired == 1 ? "has" : "have") expired.")
    }
    return Localised(
      swedish: swedish.joined(separator: " "), english: english.joined(separator: " "))
  }

  var keyFigures: [KeyFigure] {
    let reason =
      areas.contains(where: \.hasAnswers)
      ? nil
      : Localised(swedish: "alla svar har gått ut", english: "all answers have expired")
    return [
      KeyFigure(
        .areasThatCanStart, .count(areas.count(where: \.canStart)), unless: reason,
        subject: Localised(
          swedish: "vilka områden som kan starta", english: "which areas can start"),
        label: Localised(
          swedish: "områden som kan starta enligt svaren",
          english: "areas that can start according to the answers"),
        definition: rule),
      KeyFigure(
        .areasWithoutLeader, .count(areas.count(where: \.isLeaderless)), unless: reason,
        label: Localised(
          swedish: "områden som ingen vill leda", english: "areas that nobody will lead"),
        definition: Localised(
          swedish: "Områden där ingen organisation har svarat att den är beredd att leda.",
          english: "Areas in which no organisation has answered that it is ready to lead.")),
    ]
  }
}

extension Day {
  /// The day as answers are dated: a month where it is the first of one, which is what a list with months gives.
  package var told: String {
    components.day == 1 ? String(description.dropLast(3)) : description
  }
}

extension ReadinessMatrix.Area {
  /// "enligt svar från 2020-10", as far as the answers that hold are dated.
  fileprivate var byAnswers: Localised<String> {
    guard undated == 0, let askedFirst, let askedLast else {
      return Localised(swedish: "enligt svaren", english: "according to the answers")
    }
    let (first, last) = (askedFirst.told, askedLast.told)
    return first == last
      ? Localised(
        swedish: "enligt svar från \(first)", english: "according to answers from \(first)")
      : Localised(
        swedish: "enligt svar från \(first) till \(last)",
        english: "according to answers from \(first) to \(last)")
  }

  /// Whether the answers are dated, so that nobody needs to ask whether they hold.
  fileprivate var isDated: Bool { undated == 0 }
}

extension Finding {
  static func canStart(_ area: ReadinessMatrix.Area) -> Finding {
    let by = area.byAnswers
    let ask =
      area.isDated
      ? Localised(swedish: "", english: "")
      : Localised(
        swedish: "Kansliet frågar om svaren fortfarande gäller. ",
        english: "The office asks whether the answers still hold. ")
    // The table is told of once.
    func lead(_ language: Language) -> Phrase {
      .few(
        area.lead.map { "\(organisation: $0)" }, language,
        hasTable: area.join.count <= Phrase.mostNamed)
    }
    return Finding(
      kind: "can_start", severity: area.lead.count > 1 ? .low : .information, area: area.name,
      subjects: (area.lead + area.join).map { .organisation($0) }, measures: area.measures,
      basis: .stated,
      fact: Localised(
        swedish: "\(area.name) kan starta \(by.swedish). \(lead(.swedish)) vill leda"
          + (area.join.isEmpty ? "" : ", och \(area.join.named(.swedish)) vill öka samverkan")
          + ".",
        english: "\(area.name) can start \(by.english). \(lead(.english)) will lead"
          + (area.join.isEmpty ? "" : ", and \(area.join.named(.english)) will join") + "."),
      meaning: Localised(
        swedish:
          "Enligt svaren finns någon som vill leda och minst en till som vill vara med. De som avvaktar kan komma med senare.",
        english:
          "According to the answers, somebody will lead and at least one more will take part. Those who wait can join later."
      ),
      action: area.lead.count > 1
        ? Localised(
          swedish: area.isDated
            ? "De som vill leda kommer överens om vem som tar starten och när ledningen växlar."
            : "\(ask.swedish)Gör de det kommer de som vill leda överens om vem som tar starten och när ledningen växlar.",
          english: area.isDated
            ? "Those who will lead agree on who takes the start, and when the lead changes hands."
            : "\(ask.english)If so, those who will lead agree on who takes the start, and when the lead changes hands."
        )
        : Localised(
          swedish: area.isDated
            ? "Direktionen ger uppdraget, och utser samtidigt en avlösare."
            : "\(ask.swedish)Gör de det ger direktionen uppdraget, och utser samtidigt en avlösare.",
          english: area.isDated
            ? "The board gives the assignment, and names a successor at the same time."
            : "\(ask.english)If so, the board gives the assignment, and names a successor at the same time."
        ))
  }

  /// Medium where an area could start if they held, low where one has no answer left.
  static func answersExpired(_ matrix: ReadinessMatrix) -> Finding {
    let expired = matrix.answers.count { !$0.holds }
    let could = matrix.areas.filter(\.couldStart)
    let without = matrix.areas.count { !$0.hasAnswers }
    func areas(_ language: Language) -> Phrase { could.map(\.name).few(language) }
    let all = matrix.answers.count
    let count = could.count
    let opening = Localised(
      swedish: expired == all
        ? "Alla \(all.inWords(.swedish, isNeuter: true)) svar om vilja att samverka har gått ut."
        : """
        \(expired.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish, isNeuter: true)) svar om \
        vilja att samverka har gått ut.
        """,
      english: expired == all
        ? "All \(all.inWords(.english)) answers on willingness to collaborate have expired."
        : """
        \(expired.asOpening(.english)) of \(all.inWords(.english)) answers on willingness to collaborate \
        \(expired == 1 ? "has" : "have") expired.
        """
    )
    let first = Localised(
      swedish: count == 0 ? "" : count == 1 ? ", det området först," : ", de områdena först,",
      english: count == 0 ? "" : count == 1 ? ", that area first," : ", these areas first,")
    return Finding(
      kind: "answers_expired",
      severity: !could.isEmpty ? .medium : without > 0 ? .low : .information,
      subjects: [.dataset],
      measures: [
        Measure("areas", Double(could.count)), Measure("answers", Double(expired)),
        Measure("of", Double(all)),
      ],
      basis: .rule,
      fact: count == 0
        ? Localised(swedish: "\(opening.swedish)", english: "\(opening.english)")
        : Localised(
          swedish:
            """
            \(opening.swedish) Om de fortfarande gällde kunde \
            \(count == 1 ? "ett område" : "\(count.inWords(.swedish)) områden") till starta:\u{20}
            """
              + areas(.swedish) + ".",
          english:
            "\(opening.english) If they still held, \(count.inWords(.english)) more \(count == 1 ? "area" : "areas") could start: "
            + areas(.english) + "."),
      meaning: Localised(
        swedish:
          "Ett svar som har gått ut är varken ja eller nej. Det räknas inte i ordningen och inte bland dem som kan starta.",
        english:
          "An expired answer is neither a yes nor a no. It counts neither in the order nor among the areas that can start."
      ),
      action: Localised(
        swedish:
          "Kansliet frågar organisationerna igen\(first.swedish) och skriver in dagen för svaret.",
        english:
          "The office asks the organisations again\(first.english) and enters the date of the answer."
      ))
  }

  /// Low where several would join, since a leader is all that is missing.
  static func nobodyLeads(_ area: ReadinessMatrix.Area, isFirst: Bool) -> Finding {
    Finding(
      kind: "nobody_leads", severity: area.join.count > 1 ? .low : .information, area: area.name,
      subjects: area.join.isEmpty ? [.dataset] : area.join.map { .organisation($0) },
      measures: area.measures,
      basis: .stated,
      fact: area.join.isEmpty
        ? Localised(
          swedish: "Ingen vill leda eller öka samverkan i \(area.name).",
          english: "Nobody will lead or join in \(area.name).")
        : Localised(
          swedish: "Ingen vill leda \(area.name), men \(area.join.named(.swedish)) vill öka.",
          english: "Nobody will lead \(area.name), but \(area.join.named(.english)) will join."),
      meaning: area.join.count > 1
        ? Localised(
          swedish:
            "Flera vill öka samverkan, men ingen har svarat att den vill leda."
            + (isFirst ? " Inget område kommer före i ordningen efter viljan som helhet." : ""),
          english:
            "Several will join, but none has answered that it will lead."
            + (isFirst ? " No area comes before it in the order of will as a whole." : "")
        )
        : Localised(
          swedish: "Svaren ger inget underlag för en gemensam start.",
          english: "The answers give no basis for a joint start."),
      action: area.join.count > 1
        ? Localised(
          swedish:
            "Kansliet frågar vem av dem som kan ta första steget, eller om förbundet ska göra det.",
          english:
            "The office asks which of them can take the first step, or whether the association should do so."
        )
        : Localised(
          swedish: "Kansliet frågar igen vid nästa genomgång.",
          english: "The office asks again at the next review."))
  }
}

extension ReadinessMatrix.Area {
  var measures: [Measure] {
    [
      Measure("score", Double(score)), Measure("lead", Double(lead.count)),
      Measure("join", Double(join.count)), Measure("wait", Double(wait.count)),
      Measure("abstain", Double(abstain.count)),
    ]
  }
}

extension [String] {
  /// The organisations with these ids, as running text names them.
  func named(_ language: Language) -> Phrase {
    .few(map { "\(organisation: $0)" }, language)
  }
}
