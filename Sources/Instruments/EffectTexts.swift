// Effects in dimensions in words: the rule, the verdicts, and what is said of them.

import Findings
package import Roster
package import Text

/// The texts of effects that pages and findings share.
package enum EffectTexts {
  package static let rule = Localised(
    swedish: """
      Varje rad jämförs med sitt eget utgångsläge och sitt eget mål, i sin egen enhet. Uppfyllt: målet är nått, \
      eller, där mål saknas, mätvärdet har gått åt väntat håll. Delvis: åt väntat håll, men målet är inte nått. \
      Tvärtom: åt motsatt håll. Målet inte nått: utgångsläge saknas, så riktningen är inte känd. Har flera \
      mätningar gjorts gäller den senaste. Inget räknas ihop över dimensionerna. Varför det blev så framgår inte av \
      listorna; läs mätvärdet tillsammans med sammanhanget.
      """,
    english: """
      Each row is compared with its own baseline and its own target, in its own unit. Met: the target is reached, \
      or, where there is none, the measurement has gone the way expected. Partly: the way expected, but the target \
      is not reached. Contrary: the other way. Target not reached: there is no baseline, so the direction is not \
      known. Of several measurements the latest tells. Nothing is added up over dimensions. Why it went so is \
      not in the rosters; read the measurement together with its context.
      """)

  static let subject = Localised(
    swedish: "vilka väntade effekter som har uppnåtts",
    english: "which of the effects expected have come about")

  package static func word(_ verdict: Effects.Verdict) -> Localised<String> {
    switch verdict {
    case .met: Localised(swedish: "uppfyllt", english: "met")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .contrary: Localised(swedish: "tvärtom", english: "contrary")
    case .unchanged: Localised(swedish: "oförändrat", english: "unchanged")
    case .changed:
      Localised(
        swedish: "ändrat, väntades oförändrat", english: "changed, expected unchanged")
    case .missed: Localised(swedish: "målet inte nått", english: "target not reached")
    case .notMeasured: Localised(swedish: "inte mätt", english: "not measured")
    case .tooEarly: Localised(swedish: "för tidigt", english: "too early")
    case .notComparable: Localised(swedish: "går inte att jämföra", english: "not comparable")
    }
  }

  package static func word(_ dimension: Effect.Dimension) -> Localised<String> {
    switch dimension {
    case .economy: Localised(swedish: "ekonomi", english: "economy")
    case .quality: Localised(swedish: "kvalitet", english: "quality")
    case .vulnerability: Localised(swedish: "sårbarhet", english: "vulnerability")
    case .competence: Localised(swedish: "kompetens", english: "competence")
    case .service: Localised(swedish: "service", english: "service")
    case .trust: Localised(swedish: "tillit", english: "trust")
    }
  }

  package static func word(_ level: Effect.Level) -> Localised<String> {
    switch level {
    case .operations: Localised(swedish: "verksamhet", english: "operations")
    case .steering: Localised(swedish: "styrning", english: "steering")
    }
  }

  package static func word(_ direction: Effect.Direction) -> Localised<String> {
    switch direction {
    case .lower: Localised(swedish: "lägre", english: "lower")
    case .unchanged: Localised(swedish: "oförändrat", english: "unchanged")
    case .higher: Localised(swedish: "högre", english: "higher")
    }
  }

  /// A number with its unit, and with no more decimals than it has; at most three.
  package static func amount(_ value: Double, _ unit: String, _ language: Language) -> String {
    let number = value.shownPlainly(language)
    return unit.isEmpty ? number : "\(number) \(unit)"
  }
}

extension Effects.Row {
  /// "ekonomi i verksamheten"; the dimension alone where no level is told.
  fileprivate var place: Localised<String> {
    let what =
      dimension.meaning.map { EffectTexts.word($0) } ?? Localised(dimension.text)
    switch level {
    case nil: return what
    case .operations:
      return Localised(
        swedish: what.swedish + " i verksamheten", english: what.english + " in operations")
    case .steering:
      return Localised(
        swedish: what.swedish + " på styrnivå", english: what.english + " at steering level")
    }
  }

  /// "ekonomi i verksamheten: väntat lägre än 100 kr, mätt till 112 kr (2026-06-30; sammanhang: …)".
  fileprivate func contrary(_ language: Language) -> Phrase {
    guard let direction, let baseline, let measured else { return .empty }
    let (was, now) = (
      EffectTexts.amount(baseline, unit, language), EffectTexts.amount(measured, unit, language)
    )
    let day = date.map { "\($0)" } ?? ""
    let note =
      context.isEmpty
      ? ""
      : Localised(swedish: "sammanhang: ", english: "context: ")[language] + context
    let beside = [day, note].filter { !$0.isEmpty }.joined(separator: "; ")
    let brackets = beside.isEmpty ? "" : " (\(beside))"
    let way = EffectTexts.word(direction)
    return Localised<Phrase>(
      swedish: "\(place.swedish), väntat \(way.swedish) än \(was), mätt till \(now)\(brackets)",
      english:
        "\(place.english), expected \(way.english) than \(was), measured as \(now)\(brackets)"
    )[language]
  }
}

extension Finding {
  /// Medium: what was expected went the other way, which those who expected it ought to take up. Never high: one
  /// number in one dimension tells neither why nor what it weighs beside the others.
  static func contraryEffect(_ about: AboutCell, _ rows: [Effects.Row]) -> Finding {
    let subject = about.subject
    return Finding(
      kind: "contrary_effect", severity: .medium, area: subject.area,
      subjects: [subject.subject], measures: [Measure("contrary", Double(rows.count))],
      basis: .stated,
      fact: Localised(
        swedish: "Åt motsatt håll mot det väntade i \(about.phrase.swedish): "
          + .list(rows.map { $0.contrary(.swedish) }, .swedish) + ".",
        english: "The other way than expected in \(about.phrase.english): "
          + .list(rows.map { $0.contrary(.english) }, .english) + "."),
      meaning: Localised(
        swedish:
          "Mätvärdet har gått åt motsatt håll mot det väntade. Varför framgår inte av listorna.",
        english: "The measurement has gone the other way. The rosters do not tell why."),
      action: Localised(
        swedish:
          "Låt den som ansvarar redovisa för direktionen vad som ligger bakom, och avgör om förväntan eller arbetssättet ska ändras.",
        english:
          "Let those responsible report to the board what lies behind it, and decide whether to change what is expected or how the work is done."
      ))
  }

  /// Low: nothing has gone wrong that is known.
  static func effectsNotMeasured(_ rows: [Effects.Row], of due: Int) -> Finding {
    let few = AboutCell.few(rows.map(\.about))
    let count = rows.count
    return Finding(
      kind: "effects_not_measured", severity: .low, subjects: [.dataset],
      measures: [Measure("not_measured", Double(count))], basis: .counted,
      fact: Localised(
        swedish: "\(count) av \(due) väntade effekter har inget mätvärde: \(few.swedish).",
        english:
          "\(count) of \(due) effects expected \(count == 1 ? "has" : "have") no measurement: \(few.english)."
      ),
      meaning: Localised(
        swedish: "Utan mätvärde framgår inte om det som väntades har blivit av.",
        english: "Without a measurement it is not told whether what was expected has come about."),
      action: Localised(
        swedish: "Bestäm vem som mäter vad och när, eller ta bort förväntan.",
        english: "Decide who measures what and when, or drop the expectation."))
  }

  /// Low: what was measured may hold still.
  static func effectsMeasuredLongAgo(_ rows: [Effects.Row], of measured: Int) -> Finding {
    let oldest = rows.compactMap(\.date).min().map { "\($0)" } ?? ""
    let count = rows.count
    return Finding(
      kind: "effects_measured_long_ago", severity: .low, subjects: [.dataset],
      measures: [Measure("old", Double(count))], basis: .rule,
      fact: Localised(
        swedish:
          "\(count) av \(measured) daterade mätvärden är äldre än två år. Det äldsta är från \(oldest).",
        english:
          "\(count) of \(measured) dated measurements \(count == 1 ? "is" : "are") more than two years old. The oldest is of \(oldest)."
      ),
      meaning: Localised(
        swedish: "De säger hur det var då. Om det gäller fortfarande framgår inte.",
        english: "They tell how it was then. Whether it still holds is not told."),
      action: Localised(
        swedish: "Mät om det som fortfarande är viktigt att följa.",
        english: "Measure again what it still matters to follow."))
  }
}
