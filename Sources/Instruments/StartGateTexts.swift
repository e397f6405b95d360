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
      not described, when the picture of the goal is not shared, or when any question is answered no. Partly is not \
      enough for the first two. That all are answered yes says nothing of how it will go.
      """)

  package static func word(_ check: StartCheck.Check) -> Localised<String> {
    switch check {
    case .why: Localised(swedish: "varför", english: "why")
    case .what: Localised(swedish: "vad", english: "what")
    case .who: Localised(swedish: "vem och vilka", english: "who")
    case .when: Localised(swedish: "när och var", english: "when and where")
    case .how: Localised(swedish: "hur", english: "how")
    case .baseline: Localised(swedish: "utgångsläge", english: "baseline")
    case .sharedPicture: Localised(swedish: "delad målbild", english: "shared picture of the goal")
    case .host: Localised(swedish: "värd", english: "host")
    case .decisionProcess: Localised(swedish: "beslutsgång", english: "decision process")
    case .staffing: Localised(swedish: "bemanning", english: "staffing")
    case .rightMeans:
      Localised(swedish: "om samverkan är rätt medel", english: "whether it is the right means")
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
    swedish: "om frågor före start är försenade", english: "overdue checks before a start")
}

extension Finding {
  /// Of medium severity when one of them can start by the answers on will, else low.
  static func startsToWait(_ gate: StartGate) -> Finding {
    let waiting = gate.waiting
    let willing = waiting.filter { $0.canStart == true }
    // Those that somebody would start come first.
    let told = Array((willing + waiting.filter { $0.canStart != true }).prefix(3))
    func list(_ language: Language) -> Phrase {
      .list(
        told.map { area in
          let checks = area.stopping.map { StartGate.word($0)[language] }
            .listed(Localised(swedish: " och ", english: " and ")[language])
          return "\(area.name) (\(checks))"
        }, language)
    }
    let (count, all) = (waiting.count, gate.areas.count)
    return Finding(
      kind: "start_should_wait", severity: willing.isEmpty ? .low : .medium, subjects: [.dataset],
      measures: [
        Measure("areas", Double(count)), Measure("can_start", Double(willing.count)),
        Measure("of", Double(all)),
      ],
      basis: .rule,
      fact: Localised(
        swedish:
          "Av \(all.inWords(.swedish, isNeuter: true)) \(all == 1 ? "område" : "områden") med frågor före "
          + "start bör \(count.inWords(.swedish, isNeuter: true)) vänta"
          + (told.count < count ? ", bland dem " : ". Det saknas i ") + list(.swedish) + "."
          + (willing.isEmpty
            ? ""
            : " \(willing.count.asOpening(.swedish, isNeuter: true)) av dem kan starta enligt svaren om vilja."),
        english:
          "Of \(all.inWords(.english)) \(all == 1 ? "area" : "areas") with checks before a start, "
          + "\(count.inWords(.english)) should wait"
          + (told.count < count ? ", among them " : ". Lacking in ") + list(.english) + "."
          + (willing.isEmpty
            ? ""
            : " \(willing.count.asOpening(.english)) of them can start by the answers on will.")),
      meaning: Localised(
        swedish:
          "Utan ett beskrivet utgångsläge går det inte att se vad samverkan gav, och utan delad målbild är det inte känt om parterna vill samma sak.",
        english:
          "Without a baseline nobody can see what came of it, and without a shared picture it is not known whether the parties want the same."
      ),
      action: Localised(
        swedish: "Låt den som ansvarar för området svara på det som saknas innan uppdraget ges.",
        english:
          "Let whoever answers for the area fill what is lacking before the assignment is given."
      ))
  }

  static func startsOverdue(_ gate: StartGate) -> Finding {
    let late = gate.areas.filter { $0.overdue > 0 }
    let count = late.reduce(0) { $0 + $1.overdue }
    func list(_ language: Language) -> Phrase {
      .list(late.prefix(3).map { "\($0.name) (\($0.overdue))" }, language)
    }
    return Finding(
      kind: "start_overdue", severity: .low, subjects: [.dataset],
      measures: [Measure("checks", Double(count)), Measure("areas", Double(late.count))],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(count.asOpening(.swedish)) \(count == 1 ? "fråga" : "frågor") före start skulle ha varit \(count == 1 ? "besvarad" : "besvarade")"
          + "\(late.count > 3 ? ", bland annat i " : ": ")" + list(.swedish) + ".",
        english:
          "\(count.asOpening(.english)) \(count == 1 ? "check" : "checks") before a start should have been answered"
          + "\(late.count > 3 ? ", among others in " : ": ")" + list(.english) + "."),
      meaning: Localised(
        swedish: "Dagen har passerat utan att listan säger ja.",
        english: "The day has passed and the list does not say yes."),
      action: Localised(
        swedish: "Låt kansliet fråga den ansvarige om en ny dag, eller skriv in svaret.",
        english: "Let the office ask who is responsible for a new day, or write down the answer."))
  }
}
