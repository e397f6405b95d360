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
      Motsatt: åt motsatt håll. Målet inte nått: utgångsläge saknas, så riktningen är inte känd. Har flera \
      mätningar gjorts gäller den senaste. Inget räknas ihop över dimensionerna. Varför det blev så framgår inte av \
      listorna. Mätvärdet bör läsas tillsammans med sitt sammanhang.
      """,
    english: """
      Each row is compared with its own baseline and its own target, in its own unit. Met: the target is reached \
      or, where there is none, the measurement has moved in the expected direction. Partly: in the expected \
      direction, but the target is not reached. Opposite: in the opposite direction. Target not reached: there is \
      no baseline, so the direction is not known. Where there are several measurements, the latest applies. Nothing \
      is added up across dimensions. The lists do not say why it went as it did. A measurement should be read \
      together with its context.
      """)

  static let subject = Localised(
    swedish: "vilka väntade effekter som har uppnåtts",
    english: "which of the expected effects have come about")

  package static func word(_ verdict: Effects.Verdict) -> Localised<String> {
    switch verdict {
    case .met: Localised(swedish: "uppfyllt", english: "met")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .contrary: Localised(swedish: "motsatt", english: "opposite")
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

  /// "Ekonomi på styrnivå väntades bli lägre än 100 tkr och mättes till 120 tkr (2026-03-31)."
  fileprivate func contrary(_ language: Language) -> String {
    guard let direction, let baseline, let measured else { return "" }
    let (was, now) = (
      EffectTexts.amount(baseline, unit, language), EffectTexts.amount(measured, unit, language)
    )
    let day = date.map { " (\($0))" } ?? ""
    let way = EffectTexts.word(direction)
    let note =
      context.isEmpty
      ? "" : Localised(swedish: " Sammanhang: ", english: " Context: ")[language] + context + "."
    return Localised(
      swedish:
        "\(place.swedish.capitalised) väntades bli \(way.swedish) än \(was) och mättes till \(now)\(day).\(note)",
      english:
        "\(place.english.capitalised) was expected to be \(way.english) than \(was) and was measured at \(now)\(day).\(note)"
    )[language]
  }
}

extension Finding {
  static func contraryEffect(_ about: AboutCell, _ rows: [Effects.Row]) -> Finding {
    let subject = about.subject
    let told = rows.count > Phrase.mostNamed ? Phrase.examples : rows.count
    func each(_ language: Language) -> String {
      let more = rows.count - told
      let rest = Localised(
        swedish: more > 0
          ? " Det gäller \(more.inWords(.swedish)) effekter till (se tabellen)." : "",
        english: more > 0 ? " So have \(more.inWords(.english)) more effects (see the table)." : "")
      return rows.prefix(told).map { $0.contrary(language) }.joined(separator: " ") + rest[language]
    }
    return Finding(
      kind: "contrary_effect", severity: .medium, area: subject.area,
      subjects: [subject.subject], measures: [Measure("contrary", Double(rows.count))],
      basis: .stated,
      fact: Localised(
        swedish:
          "För \(about.phrase.swedish) har \(rows.count == 1 ? "mätvärdet" : "mätvärden") gått "
          + "åt motsatt håll mot det väntade. \(each(.swedish))",
        english:
          "For \(about.phrase.english), \(rows.count == 1 ? "a measurement has" : "measurements have") "
          + "moved in the opposite direction to what was expected. \(each(.english))"),
      meaning: Localised(
        swedish: "Varför det blev så framgår inte av listorna.",
        english: "The lists do not say why."),
      action: Localised(
        swedish: """
          Den som ansvarar redovisar för direktionen vad som ligger bakom. Direktionen avgör om förväntan eller \
          arbetssättet ska ändras.
          """,
        english: """
          Those responsible report to the board what lies behind it. The board decides whether to change the \
          expectation or the way of working.
          """))
  }

  static func effectsNotMeasured(_ rows: [Effects.Row], of due: Int) -> Finding {
    let few = AboutCell.few(rows.map(\.about))
    let count = rows.count
    let isOne = count == 1
    return Finding(
      kind: "effects_not_measured", severity: .low, subjects: [.dataset],
      measures: [Measure("not_measured", Double(count))], basis: .counted,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish)) av \(due.inWords(.swedish)) väntade effekter har inget mätvärde. \
          \(isOne ? "Den" : "De") gäller \(few.swedish).
          """,
        english:
          """
          \(count.asOpening(.english)) of \(due.inWords(.english)) expected effects \
          \(isOne ? "has" : "have") not been measured. \(isOne ? "It concerns" : "They concern") \
          \(few.english).
          """
      ),
      meaning: Localised(
        swedish: "Utan mätvärde framgår inte om det som väntades har blivit av.",
        english: "Without a measurement it is not known whether what was expected has come about."),
      action: Localised(
        swedish: "Parterna bestämmer vem som mäter vad och när, eller tar bort förväntan.",
        english: "The parties decide who measures what and when, or drop the expectation."))
  }

  static func effectsMeasuredLongAgo(_ rows: [Effects.Row], of measured: Int) -> Finding {
    let oldest = rows.compactMap(\.date).min().map { "\($0)" } ?? ""
    let count = rows.count
    return Finding(
      kind: "effects_measured_long_ago", severity: .low, subjects: [.dataset],
      measures: [Measure("old", Double(count))], basis: .rule,
      fact: Localised(
        swedish: count == 1
          ? "Ett av \(measured.inWords(.swedish)) daterade mätvärden är äldre än två år, från \(oldest)."
          : """
          \(count.asOpening(.swedish)) av \(measured.inWords(.swedish)) daterade mätvärden är äldre än två \
          år. Det äldsta är från \(oldest).
          """,
        english: count == 1
          ? "One of \(measured.inWords(.english)) dated measurements is more than two years old, from \(oldest)."
          : """
          \(count.asOpening(.english)) of \(measured.inWords(.english)) dated measurements are more than \
          two years old. The oldest is from \(oldest).
          """
      ),
      meaning: Localised(
        swedish: "Mätvärdet visar hur det var då. Om det fortfarande gäller framgår inte.",
        english: "A measurement shows how things were then. Whether that still holds is not known."),
      action: Localised(
        swedish: "Parterna mäter om det som fortfarande är viktigt att följa.",
        english: "The parties measure again what it is still important to follow."))
  }
}
