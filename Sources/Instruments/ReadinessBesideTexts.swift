// What is said of collaborations that run already in an area, and of orders that differ.

import Findings
import Text

extension Finding {
  /// What runs already among those who answered: a start may build on it, or meet several solutions.
  static func alreadyRunning(_ area: ReadinessMatrix.Area) -> Finding {
    let existing = area.existing
    let willing = Set(existing.flatMap(\.willing)).count
    let isMany = existing.count > 1
    func list(_ language: Language) -> Phrase {
      .few(
        existing.map { one in
          let told = one.willing + one.reluctant
          return "\(collaboration: one.id) (" + told.named(language, hasTable: false) + ")"
        }, language)
    }
    let count = existing.count
    return Finding(
      kind: "already_running", severity: isMany ? .low : .information, area: area.name,
      subjects: existing.map { .collaboration($0.id) },
      measures: [
        Measure("collaborations", Double(existing.count)), Measure("willing", Double(willing)),
      ],
      basis: .stated,
      fact: Localised(
        swedish:
          """
          I \(area.name) finns redan \(count.inWords(.swedish, isNeuter: true)) \
          \(isMany ? "samarbeten" : "samarbete") bland dem som har svarat:\u{20}
          """
            + list(.swedish) + ".",
        english:
          """
          In \(area.name) there \(isMany ? "are" : "is") already \(count.inWords(.english)) \
          \(isMany ? "collaborations" : "collaboration") among those who answered:\u{20}
          """
            + list(.english) + "."),
      meaning: isMany
        ? Localised(
          swedish: "Listorna säger inte om något av dem kan öppnas för fler.",
          english: "The lists do not say whether any of them can be opened to more.")
        : Localised(
          swedish: "En ny start kan bygga på det som finns.",
          english: "A new start can build on what exists."),
      action: isMany
        ? Localised(
          swedish:
            "De som vill starta prövar om något av samarbetena kan öppnas för fler innan ett nytt startas.",
          english:
            "Those who want to start consider whether one of them can be opened to more before starting a new one."
        )
        : Localised(
          swedish: "Kansliet frågar dem som redan samverkar om fler kan ansluta.",
          english: "The office asks those who already collaborate whether more can join."))
  }
}

extension [String] {
  fileprivate func named(_ language: Language, hasTable: Bool) -> Phrase {
    // Commas, whatever stands between the collaborations around them.
    Phrase(
      Phrase.few(map { "\(organisation: $0)" }, language, hasTable: hasTable).pieces.map { piece in
        if case .joint(let plain, _) = piece { .text(plain) } else { piece }
      })
  }
}

extension Finding {
  /// The areas that lie farthest from the order given; nothing where both orders are as given. How far the orders
  /// agree, Kendall's tau-b, is among the measures and in the section.
  static func orderDiffers(_ matrix: ReadinessMatrix) -> Finding? {
    guard let comparison = matrix.comparison, let whole = matrix.wholeComparison,
      let tau = comparison.tau, let other = whole.tau, min(tau, other) < 1
    else { return nil }
    let moves = comparison.moves
    let far = moves.max() ?? 0
    let moved = moves.indices.filter { far > 0 && moves[$0] == far }
    func places(_ compared: ReadinessMatrix.Comparison, _ area: String) -> String {
      guard let row = compared.areas.firstIndex(of: area) else { return "–" }
      let (first, count) = (compared.own[row], compared.shared[row])
      return count == 1 ? "\(first)" : "\(first)–\(first + count - 1)"
    }
    func list(_ language: Language) -> Phrase {
      .few(
        moved.map { row in
          let area = comparison.areas[row]
          let (own, all) = (places(comparison, area), places(whole, area))
          let given = comparison.given[row]
          return switch language {
          case .swedish:
            "\(area) (plats \(given) i den angivna, \(own) med ledare först, \(all) efter viljan som helhet)"
          case .english:
            "\(area) (place \(given) in the stated order, \(own) with leaders first, \(all) by will as a whole)"
          }
        }, language)
    }
    func farthest(_ language: Language) -> Phrase {
      guard !moved.isEmpty else { return .empty }
      return switch language {
      case .swedish: " Längst ifrån ligger " + list(.swedish) + "."
      case .english: " Farthest apart: " + list(.english) + "."
      }
    }
    let count = comparison.areas.count
    return Finding(
      kind: "order_differs", severity: .information, subjects: [.dataset],
      measures: [
        Measure("tau", tau), Measure("tau_whole", other),
        Measure("areas", Double(comparison.areas.count)),
      ],
      basis: .stated,
      fact: Localised(
        swedish:
          "Ordningen av \(count.inWords(.swedish)) områden efter viljan skiljer sig från den som har angetts."
          + farthest(.swedish),
        english:
          "The order of \(count.inWords(.english)) areas by will differs from the order stated."
          + farthest(.english)),
      meaning: Localised(
        swedish:
          "Ordningarna bygger på olika regler. Hur väl de stämmer överens står i avsnittet Vilja att samverka.",
        english:
          "The orders follow different rules. How well they agree is shown in the section Willingness."
      ),
      action: Localised(
        swedish: "Direktionen väljer vilken ordning som ska gälla.",
        english: "The board chooses which order is to apply."))
  }
}
