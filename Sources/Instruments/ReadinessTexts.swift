// The readiness matrix in words: its rule, and what is said of areas.

import Findings
package import Text

extension ReadinessMatrix {
  /// How areas are judged and ranked, for the reader of a report.
  package static let rule = Localised(
    swedish: """
      Ett område kan starta enligt svaren när minst en organisation vill leda och minst två vill leda \
      eller öka samverkan. Svaren är inte daterade, så om de fortfarande gäller är inte känt. Poängen är \
      tre för varje organisation som vill leda, två för varje som vill öka och en för varje som avvaktar. \
      Områden som kan starta kommer först, därefter högst poäng; lika områden står i bokstavsordning.
      """,
    english: """
      An area can start by the answers when at least one organisation will lead and at least two will \
      lead or join. The answers are not dated, so whether they still hold is not known. The score is three \
      for each that will lead, two for each that will join and one for each that waits. Areas that can \
      start come first, then the highest score; equals stand in the order of the alphabet.
      """)
}

extension Finding {
  static func canStart(_ area: ReadinessMatrix.Area) -> Finding {
    Finding(
      kind: "can_start", severity: area.lead.count > 1 ? .low : .information, area: area.name,
      subjects: (area.lead + area.join).map { .organisation($0) }, measures: area.measures,
      basis: .stated,
      fact: Localised(
        swedish: "\(area.name) kan starta enligt svaren: \(area.lead.named(.swedish)) vill leda"
          + (area.join.isEmpty ? "" : ", \(area.join.named(.swedish)) vill öka samverkan") + ".",
        english: "\(area.name) can start by the answers: \(area.lead.named(.english)) will lead"
          + (area.join.isEmpty ? "" : ", \(area.join.named(.english)) will join") + "."),
      meaning: Localised(
        swedish:
          "Enligt svaren finns någon som vill leda och minst en till som vill vara med. De som avvaktar kan komma med senare.",
        english:
          "By the answers there is somebody who will lead and at least one more who will take part. Those who wait can join later."
      ),
      action: area.lead.count > 1
        ? Localised(
          swedish:
            "Fråga om svaren fortfarande gäller. Kom i så fall överens om vem av dem som håller i starten och när "
            + "ledningen växlar.",
          english:
            "Ask whether the answers still hold. If so, agree which of them takes the start, and when the lead "
            + "changes hands.")
        : Localised(
          swedish:
            "Fråga om svaren fortfarande gäller. Ge i så fall uppdraget, och utse redan då en avlösare så att det "
            + "inte hänger på en.",
          english:
            "Ask whether the answers still hold. If so, give the assignment, and name a successor at once, so "
            + "that it does not hang on one."))
  }

  static func nobodyLeads(_ area: ReadinessMatrix.Area) -> Finding {
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
            "Flera vill öka samverkan, men ingen har svarat att den vill leda. Frågan kan bli liggande.",
          english:
            "Several will join, but none has answered that it will lead. The matter may be left lying."
        )
        : Localised(
          swedish: "Svaren ger inget underlag för en gemensam start.",
          english: "The answers give no ground for a joint start."),
      action: area.join.count > 1
        ? Localised(
          swedish: "Fråga vem av dem som kan ta första steget, eller låt förbundet göra det.",
          english: "Ask which of them can take the first step, or let the association do so.")
        : Localised(
          swedish: "Låt området vila och fråga igen vid nästa genomgång.",
          english: "Let the area rest, and ask again at the next review."))
  }
}

extension Finding {
  static func alreadyRunning(_ area: ReadinessMatrix.Area) -> Finding {
    let existing = area.existing
    let willing = Set(existing.flatMap(\.willing)).count
    let isMany = existing.count > 1
    func list(_ language: Language) -> Phrase {
      .list(
        existing.map { one in
          "\(collaboration: one.id) (" + (one.willing + one.reluctant).named(language) + ")"
        }, language)
    }
    return Finding(
      kind: "already_running", severity: isMany ? .low : .information, area: area.name,
      subjects: existing.map { .collaboration($0.id) },
      measures: [
        Measure("collaborations", Double(existing.count)), Measure("willing", Double(willing)),
      ],
      basis: .stated,
      fact: Localised(
        swedish: "I \(area.name) finns redan "
          + (isMany ? "\(existing.count) skilda samarbeten" : "ett samarbete")
          + " bland dem som svarat: " + list(.swedish) + ".",
        english: "In \(area.name) there "
          + (isMany ? "are already \(existing.count) separate collaborations" : "is already one")
          + " among those who answered: " + list(.english) + "."),
      meaning: isMany
        ? Localised(
          swedish:
            "Flera lösningar sida vid sida kan göra en gemensam start svårare, men också ge erfarenhet.",
          english:
            "Several solutions side by side may make a joint start harder, but also give experience."
        )
        : Localised(
          swedish: "En ny start kan bygga på det som finns.",
          english: "A new start can build on what there is."),
      action: isMany
        ? Localised(
          swedish: "Pröva om ett av dem kan öppnas för fler innan något nytt byggs.",
          english: "Try whether one of them can be opened to more before something new is built.")
        : Localised(
          swedish: "Fråga dem som redan samverkar om fler kan ansluta.",
          english: "Ask those who already collaborate whether more can join."))
  }

  /// `nil` when the two orders are the same.
  static func orderDiffers(_ comparison: ReadinessMatrix.Comparison) -> Finding? {
    guard let tau = comparison.tau, tau < 1 else { return nil }
    let moves = comparison.moves
    let far = moves.max() ?? 0
    let moved = moves.indices.filter { far > 0 && moves[$0] == far }
    let tied = comparison.shared.count { $0 > 1 }
    func sharing(_ language: Language) -> String {
      guard tied > 0 else { return "" }
      return Localised(
        swedish:
          "\(tied.asOpening(.swedish, isNeuter: true)) av dem delar plats här, eftersom poängen är lika. ",
        english:
          "\(tied.asOpening(.english)) of them share a place here, since their scores are equal. "
      )[language]
    }
    func list(_ language: Language) -> Phrase {
      .list(
        moved.map { row in
          let (given, first) = (comparison.given[row], comparison.own[row])
          let last = first + comparison.shared[row] - 1
          let own = first == last ? "\(first)" : "\(first)–\(last)"
          return switch language {
          case .swedish: "\(comparison.areas[row]) (\(given) i den givna, \(own) här)"
          case .english: "\(comparison.areas[row]) (\(given) in the given, \(own) here)"
          }
        }, language)
    }
    let shown = Localised(
      swedish: tau.shown(.swedish, decimals: 2), english: tau.shown(.english, decimals: 2))
    return Finding(
      kind: "order_differs", severity: .information, subjects: [.dataset],
      measures: [Measure("tau", tau), Measure("areas", Double(comparison.areas.count))],
      basis: .stated,
      fact: Localised(
        swedish: "Ordningen av \(comparison.areas.count) områden skiljer sig från den som angetts "
          + "(Kendalls tau-b \(shown.swedish)). \(sharing(.swedish))Längst ifrån: " + list(.swedish)
          + ".",
        english: "The order of \(comparison.areas.count) areas differs from the one given "
          + "(Kendall's tau-b \(shown.english)). \(sharing(.english))Farthest apart: "
          + list(.english) + "."),
      meaning: Localised(
        swedish:
          "Tau är 1 när ordningarna är lika, 0 när de inte hänger ihop och −1 när de är omvända.",
        english: "Tau is 1 when the orders are the same, 0 when unrelated and −1 when reversed."),
      action: Localised(
        swedish:
          "Läs regeln i avsnittet, och låt dem som beslutar välja vilken ordning som gäller.",
        english: "Read the rule in the section, and let those who decide choose which order holds.")
    )
  }
}

extension ReadinessMatrix.Area {
  fileprivate var measures: [Measure] {
    [
      Measure("score", Double(score)), Measure("lead", Double(lead.count)),
      Measure("join", Double(join.count)), Measure("wait", Double(wait.count)),
      Measure("abstain", Double(abstain.count)),
    ]
  }
}

extension [String] {
  /// Organisations by id, as a list in a sentence.
  fileprivate func named(_ language: Language) -> Phrase {
    .list(map { "\(organisation: $0)" }, language)
  }
}
