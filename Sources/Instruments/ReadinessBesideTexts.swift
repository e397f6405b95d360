// What is said of collaborations that run already in an area, and of orders that differ.

import Findings
import Text

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
}

extension Finding {
  /// `nil` when both orders are the same as the given one, or none is given.
  static func orderDiffers(_ matrix: ReadinessMatrix) -> Finding? {
    guard let comparison = matrix.comparison, let whole = matrix.wholeComparison,
      let tau = comparison.tau, let other = whole.tau, min(tau, other) < 1
    else { return nil }
    let moves = comparison.moves
    let far = moves.max() ?? 0
    let moved = moves.indices.filter { far > 0 && moves[$0] == far }
    let tied = comparison.shared.count { $0 > 1 }
    func sharing(_ language: Language) -> String {
      guard tied > 0 else { return "" }
      return Localised(
        swedish:
          " \(tied.asOpening(.swedish, isNeuter: true)) av dem delar plats med ledare först, "
          + "eftersom poängen är lika.",
        english:
          " \(tied.asOpening(.english)) of them share a place with leaders first, since their "
          + "scores are equal.")[language]
    }
    func places(_ compared: ReadinessMatrix.Comparison, _ area: String) -> String {
      guard let row = compared.areas.firstIndex(of: area) else { return "–" }
      let (first, count) = (compared.own[row], compared.shared[row])
      return count == 1 ? "\(first)" : "\(first)–\(first + count - 1)"
    }
    func list(_ language: Language) -> Phrase {
      .list(
        moved.map { row in
          let area = comparison.areas[row]
          let (own, all) = (places(comparison, area), places(whole, area))
          let given = comparison.given[row]
          return switch language {
          case .swedish:
            "\(area) (\(given) i den givna, \(own) med ledare först, \(all) i viljan som helhet)"
          case .english:
            "\(area) (\(given) in the given, \(own) with leaders first, \(all) in will as a whole)"
          }
        }, language)
    }
    func shown(_ value: Double, _ language: Language) -> String {
      value.shown(language, decimals: 2)
    }
    func farthest(_ language: Language) -> Phrase {
      guard !moved.isEmpty else { return .empty }
      return switch language {
      case .swedish: " Längst ifrån: " + list(.swedish) + "."
      case .english: " Farthest apart: " + list(.english) + "."
      }
    }
    return Finding(
      kind: "order_differs", severity: .information, subjects: [.dataset],
      measures: [
        Measure("tau", tau), Measure("tau_whole", other),
        Measure("areas", Double(comparison.areas.count)),
      ],
      basis: .stated,
      fact: Localised(
        swedish: "Ordningen av \(comparison.areas.count) områden skiljer sig från den som angetts: "
          + "Kendalls tau-b är \(shown(tau, .swedish)) med ledare först och "
          + "\(shown(other, .swedish)) i viljan som helhet.\(sharing(.swedish))"
          + farthest(.swedish),
        english: "The order of \(comparison.areas.count) areas differs from the one given: "
          + "Kendall's tau-b is \(shown(tau, .english)) with leaders first and "
          + "\(shown(other, .english)) in will as a whole.\(sharing(.english))"
          + farthest(.english)),
      meaning: Localised(
        swedish:
          "Tau är 1 när ordningarna är lika, 0 när de inte hänger ihop och −1 när de är omvända.",
        english: "Tau is 1 when the orders are the same, 0 when unrelated and −1 when reversed."),
      action: Localised(
        swedish:
          "Läs de två reglerna i avsnittet, och låt dem som beslutar välja vilken ordning som gäller.",
        english:
          "Read the two rules in the section, and let those who decide choose which order holds.")
    )
  }
}
