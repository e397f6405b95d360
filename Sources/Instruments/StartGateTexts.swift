// The gate before a start in words: its rule, the eleven checks, and what is said of areas that should wait.

import Findings
package import Roster
package import Text

extension StartGate {
  package static let rule = Localised(
    swedish: """
      Elva frågor besvaras innan samverkan i ett område startar. Starten bör vänta när utgångsläget inte är beskrivet, när \
      bilden av målet inte är delad, eller när någon fråga har svaret nej. Delvis räcker inte för de två första. Att alla \
      frågor har svaret ja säger inget om hur det kommer att gå.
      """,
    english: """
      Eleven questions are answered before collaboration in an area starts. The start should wait when the baseline is \
      not described, when the view of the goal is not shared, or when any question is answered no. Partly is not \
      enough for the first two. That all are answered yes says nothing about how it will go.
      """)

  package static func word(_ check: StartCheck.Check) -> Localised<String> {
    switch check {
    case .why: Localised(swedish: "varför", english: "why")
    case .what: Localised(swedish: "vad", english: "what")
    case .who: Localised(swedish: "vem och vilka", english: "who")
    case .when: Localised(swedish: "när och var", english: "when and where")
    case .how: Localised(swedish: "hur", english: "how")
    case .baseline: Localised(swedish: "utgångsläge", english: "baseline")
    case .sharedPicture: Localised(swedish: "delad målbild", english: "shared view of the goal")
    case .host: Localised(swedish: "värd", english: "host")
    case .decisionProcess: Localised(swedish: "beslutsgång", english: "decision process")
    case .staffing: Localised(swedish: "bemanning", english: "staffing")
    case .rightMeans:
      Localised(swedish: "rätt medel", english: "right means")
    }
  }

  package static func word(_ answer: StartCheck.Answer) -> Localised<String> {
    switch answer {
    case .yes: Localised(swedish: "ja", english: "yes")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .no: Localised(swedish: "nej", english: "no")
    }
  }

  package static func word(_ gate: Gate) -> Localised<String> {
    switch gate {
    case .wait: Localised(swedish: "vänta", english: "wait")
    case .open: Localised(swedish: "frågor kvar", english: "questions left")
    case .answered: Localised(swedish: "alla besvarade", english: "all answered")
    }
  }

  static let figureLabel = Localised(
    swedish: "områden där starten bör vänta", english: "areas whose start should wait")
  static let overdueSubject = Localised(
    swedish: "om frågor före start är försenade",
    english: "whether checks before a start are overdue")
}

extension Finding {
  /// Medium where an area that should wait has somebody who would start it.
  static func startsToWait(_ gate: StartGate) -> Finding {
    let waiting = gate.waiting
    let willing = waiting.filter { $0.canStart == true }
    // Those that somebody would start come first.
    let order = willing + waiting.filter { $0.canStart != true }
    func list(_ language: Language) -> Phrase {
      .few(
        order.map { area in
          let checks = area.stopping.map { StartGate.word($0)[language] }
          let named =
            checks.count > Phrase.mostNamed ? Array(checks.prefix(Phrase.examples)) : checks
          let more = checks.count - named.count
          let rest = Localised(
            swedish: "\(more.inWords(.swedish)) till", english: "\(more.inWords(.english)) more")[
              language]
          let all = (named + (more > 0 ? [rest] : []))
            .listed(Localised(swedish: " och ", english: " and ")[language])
          return "\(area.name) (\(all))"
        }, language)
    }
    let (count, all) = (waiting.count, gate.areas.count)
    let opening = Localised(
      swedish: all == 1
        ? "Starten bör vänta i det område som har frågor före start. Frågor kvar: "
        : """
        Starten bör vänta i \(count.inWords(.swedish, isNeuter: true)) av \
        \(all.inWords(.swedish, isNeuter: true)) områden med frågor före start. Frågor kvar:\u{20}
        """,
      english: all == 1
        ? "The start should wait in the area that has checks before a start. Checks left: "
        : "The start should wait in \(count.inWords(.english)) of \(all.inWords(.english)) areas with checks before a start. Checks left: "
    )
    let some = willing.count < count
    let (sv, en) = (
      some
        ? "\(willing.count.inWords(.swedish, isNeuter: true)) av dem" : count == 1 ? "det" : "de",
      some ? "\(willing.count.inWords(.english)) of them" : count == 1 ? "it" : "they"
    )
    let rest = Localised(
      swedish: willing.isEmpty ? "" : " Enligt svaren om vilja kan \(sv) starta.",
      english: willing.isEmpty ? "" : " According to the answers on will, \(en) can start.")
    return Finding(
      kind: "start_should_wait", severity: willing.isEmpty ? .low : .medium, subjects: [.dataset],
      measures: [
        Measure("areas", Double(count)), Measure("can_start", Double(willing.count)),
        Measure("of", Double(all)),
      ],
      basis: .rule,
      fact: Localised(
        swedish: "\(opening.swedish)" + list(.swedish) + ".\(rest.swedish)",
        english: "\(opening.english)" + list(.english) + ".\(rest.english)"),
      meaning: Localised(
        swedish:
          """
          Utan ett beskrivet utgångsläge går det inte att se vad samverkan gav. Utan delad målbild är det \
          inte känt om parterna vill samma sak.
          """,
        english:
          """
          Without a baseline nobody can see what came of it. Without a shared view of the goal it is not \
          known whether the parties want the same thing.
          """
      ),
      action: Localised(
        swedish: "Den som ansvarar för området besvarar frågorna innan uppdraget ges.",
        english:
          "Whoever is responsible for the area answers the checks before the assignment is given."
      ))
  }

  static func startsOverdue(_ gate: StartGate) -> Finding {
    let late = gate.areas.filter { $0.overdue > 0 }
    let count = late.reduce(0) { $0 + $1.overdue }
    func list(_ language: Language) -> Phrase {
      .few(
        late.map { area -> Phrase in
          late.count == 1
            ? "\(area.name)" : "\(area.name) (\(area.overdue.inWords(language)))"
        }, language)
    }
    let isOne = count == 1
    return Finding(
      kind: "start_overdue", severity: .low, subjects: [.dataset],
      measures: [Measure("checks", Double(count)), Measure("areas", Double(late.count))],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(count.asOpening(.swedish)) \(isOne ? "fråga" : "frågor") före start skulle ha varit \(isOne ? "besvarad" : "besvarade") i "
          + list(.swedish) + ".",
        english:
          "\(count.asOpening(.english)) \(isOne ? "check" : "checks") before a start should have been answered by now in "
          + list(.english) + "."),
      meaning: Localised(
        swedish: "Sista dagen har passerat, och svaret i listan är inte ja.",
        english: "The due date has passed, and the answer in the list is not yes."),
      action: Localised(
        swedish: "Kansliet frågar den ansvariga om en ny dag, eller skriver in svaret.",
        english: "The office asks whoever is responsible for a new date, or enters the answer."))
  }
}
