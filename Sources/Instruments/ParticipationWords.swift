// What participation has to say: who carries more than their part, and who less.

import Findings
import Roster

extension Participation {
  var findings: [Finding] {
    let total = rows.reduce(0) { $0 + $1.seats }
    let shares = share { Double($0.seats) }
    let parts = parts
    var findings: [Finding] = []
    for (o, row) in rows.enumerated() {
      guard let share = shares[o], let part = parts[o], part > 0 else { continue }
      let id = roster.organisations[o].id
      let ratio = share / part
      let beyond = Double(row.seats) - part * Double(total)
      if ratio >= 1.5, beyond >= 3 {
        findings.append(.carriesMore(id, row, ratio, share, part, of: total, yardstick))
      } else if ratio <= 0.5, beyond <= -3 {
        findings.append(.carriesLess(id, row, ratio, share, part, of: total, yardstick))
      }
    }
    if let sizes, sizes.p < 0.05 {
      findings.append(.sizeMatters(sizes, isRough: yardstick != .expected))
    }
    if let median = load.median {
      for row in load.rows where load.isAbove(row) {
        let value = load.isHours ? row.hours ?? 0 : Double(row.seats)
        findings.append(
          .muchLoad(
            roster.people[Int(row.person)].id, row.seats, value, median, isHours: load.isHours))
      }
    }
    return findings
  }

  var keyFigures: [KeyFigure] {
    let seats = taking.map { Double($0.seats) }
    return [
      KeyFigure(
        "participation_gini", Inequality.correctedGini(seats).map { .real($0) } ?? .none,
        unless: nil,
        label: Localised(
          swedish: "ojämnhet i platser (Gini)", english: "unevenness of seats (Gini)"),
        definition: Localised(
          swedish: """
            Ginikoefficienten för organisationernas platser, rättad för att de är få: 0 när alla \
            har lika många, 1 när en har alla.
            """,
          english: """
            The Gini coefficient of the organisations' seats, corrected for their being few: 0 when \
            all have as many, 1 when one has all.
            """)),
      KeyFigure(
        "load_of_top_tenth", load.shareOfTopTenth.map { .share($0) } ?? .none,
        unless: hoursUnknown,
        subject: Localised(
          swedish: "hur tiden fördelas mellan personerna",
          english: "how the hours are spread over people"),
        label: Localised(
          swedish: "av tiden bärs av den tiondel som har mest",
          english: "of the hours are carried by the tenth with most"),
        definition: Localised(
          swedish: "Andelen av alla personers timmar hos den tiondel som har mest.",
          english: "The share of all people's hours with the tenth that has most.")),
    ] + (load.isHours ? [] : [seatsOfTopTenth])
  }

  /// Why the load is told in seats; `nil` when it is told in hours.
  private var hoursUnknown: Roster.Reason? {
    load.isHours
      ? nil
      : roster.unknown(.meetingsPerYear, .hoursPerMeeting)
        ?? (
          "inget nätverk som någon sitter i har både möten per år och timmar per möte",
          "no network in which anybody sits has both meetings a year and hours a meeting"
        )
  }

  /// A figure of its own: seats are not to be compared with the hours of another run.
  private var seatsOfTopTenth: KeyFigure {
    KeyFigure(
      "seats_of_top_tenth", load.shareOfTopTenth.map { .share($0) } ?? .none, unless: nil,
      label: Localised(
        swedish: "av platserna har tiondelen med flest",
        english: "of the seats are held by the tenth with most"),
      definition: Localised(
        swedish: "Andelen av alla personers platser hos den tiondel som har flest.",
        english: "The share of all people's seats with the tenth that has most."))
  }
}

// MARK: Wording

extension Participation.Yardstick {
  /// "enligt vad som väntas".
  fileprivate var words: Localised<String> {
    switch self {
    case .expected:
      Localised(swedish: "efter vad som väntas", english: "by what is expected")
    case .population: Localised(swedish: "efter folkmängd", english: "by population")
    case .equal:
      Localised(swedish: "om alla hade lika många", english: "if all had as many")
    }
  }
}

extension Finding {
  private static func seats(
    _ id: String, _ row: Participation.Row, _ part: Double, of total: Int,
    _ yardstick: Participation.Yardstick
  ) -> Localised<Phrase> {
    let own = Int((part * Double(total)).rounded())
    let words = yardstick.words
    return Localised(
      swedish: """
        \(organisation: id) har \(row.seats) av \(total) platser; \(words.swedish) vore det \(own).
        """,
      english: """
        \(organisation: id) has \(row.seats) of \(total) seats; \(words.english) it would be \(own).
        """)
  }

  fileprivate static func carriesMore(
    _ id: String, _ row: Participation.Row, _ ratio: Double, _ share: Double, _ part: Double,
    of total: Int, _ yardstick: Participation.Yardstick
  ) -> Finding {
    Finding(
      kind: "carries_more", severity: ratio >= 2 ? .medium : .low, subjects: [.organisation(id)],
      measures: [
        Measure("ratio", ratio), Measure("share_of_seats", share), Measure("part", part),
        Measure("seats", Double(row.seats)), Measure("expected_seats", row.expected),
      ],
      basis: .expectation,
      fact: seats(id, row, part, of: total, yardstick),
      meaning: Localised(
        swedish: """
          Den som bär mer än sin andel har mindre tid för det egna, och de andra vänjer sig vid att \
          någon annan går.
          """,
        english: """
          Whoever carries more than their share has less time at home, and the others grow used to \
          somebody else going.
          """),
      action: Localised(
        swedish: "Låt nästa plats som blir ledig gå till en organisation som har färre.",
        english: "Let the next seat that falls vacant go to an organisation that has fewer."))
  }

  fileprivate static func carriesLess(
    _ id: String, _ row: Participation.Row, _ ratio: Double, _ share: Double, _ part: Double,
    of total: Int, _ yardstick: Participation.Yardstick
  ) -> Finding {
    Finding(
      kind: "carries_less", severity: ratio <= 0.25 ? .medium : .low,
      subjects: [.organisation(id)],
      measures: [
        Measure("shortfall", 1 - ratio), Measure("share_of_seats", share), Measure("part", part),
        Measure("seats", Double(row.seats)), Measure("unfilled_seats", row.unfilled),
      ],
      basis: .expectation,
      fact: seats(id, row, part, of: total, yardstick),
      meaning: Localised(
        swedish: """
          Den som sällan är med får besluten i efterhand, och de andra vet inte vad den behöver.
          """,
        english: """
          Whoever is seldom there hears of decisions afterwards, and the others do not know what \
          they need.
          """),
      action: Localised(
        swedish: """
          Fråga vilka nätverk som är viktigast för dem, och om en granne kan företräda dem i övriga.
          """,
        english: """
          Ask which networks matter most to them, and whether a neighbour can speak for them in the \
          others.
          """))
  }

  fileprivate static func sizeMatters(_ sizes: SmallAgainstLarge, isRough: Bool) -> Finding {
    let isSmallLess = sizes.small < sizes.large
    func numbers(_ language: Language) -> String {
      let p = sizes.p.shown(language, decimals: 4)
      let error = sizes.error.shown(language, decimals: 4)
      let draws = sizes.permutations.shown(language)
      return switch language {
      case .swedish: "(p = \(p) ± \(error) av \(draws) omdragningar)"
      case .english: "(p = \(p) ± \(error) from \(draws) permutations)"
      }
    }
    return Finding(
      kind: "small_against_large", severity: isSmallLess && !isRough ? .medium : .low,
      subjects: [.dataset],
      measures: [
        Measure("difference", abs(sizes.small - sizes.large)), Measure("small", sizes.small),
        Measure("large", sizes.large), Measure("p", sizes.p),
        Measure("p_error", sizes.error),
      ],
      basis: .tested(p: sizes.p, error: sizes.error, tests: 1),
      fact: Localised(
        swedish: """
          Den mindre halvan av organisationerna har \(percent: sizes.small) av sina väntade platser, \
          den större \(percent: sizes.large) \(numbers(.swedish)).
          """,
        english: """
          The smaller half of the organisations holds \(percent: sizes.small) of its expected seats, \
          the larger \(percent: sizes.large) \(numbers(.english)).
          """),
      meaning: isSmallLess
        ? Localised(
          swedish: "De små kommer till tals mer sällan än de stora, mer än slumpen ger.",
          english: "The small are heard less often than the large, more so than chance gives.")
        : Localised(
          swedish: "De små bär mer än de stora i förhållande till vad som väntas av dem.",
          english: "The small carry more than the large for what is expected of them."),
      action: isSmallLess
        ? Localised(
          swedish:
            "Pröva delade platser, möten på distans och att den stora kommer till den lilla.",
          english: "Try shared seats, remote meetings, and the large coming to the small.")
        : Localised(
          swedish: "Se över vad de små kan lämna ifrån sig.",
          english: "See what the small can let go of."))
  }

  fileprivate static func muchLoad(
    _ person: String, _ seats: Int, _ load: Double, _ median: Double, isHours: Bool
  ) -> Finding {
    let (hours, middle) = (Int(load.rounded()), Int(median.rounded()))
    return Finding(
      kind: "carries_much", severity: .low, subjects: [.person(person)],
      measures: [
        Measure(isHours ? "hours_per_year" : "seats", load), Measure("median", median),
      ],
      basis: .expectation,
      fact: isHours
        ? Localised(
          swedish: """
            \(person: person) har \(seats) platser som tar \(hours) timmar om året; hälften av alla \
            har högst \(middle).
            """,
          english: """
            \(person: person) has \(seats) seats that take \(hours) hours a year; half of all have \
            at most \(middle).
            """)
        : Localised(
          swedish: "\(person: person) har \(seats) platser; hälften av alla har högst \(middle).",
          english: "\(person: person) has \(seats) seats; half of all have at most \(middle)."),
      meaning: Localised(
        swedish: "Uppdrag samlas lätt hos den som redan sitter med. Det säger inget om personen.",
        english: "Seats easily gather with those who already sit. It says nothing of the person."),
      action: Localised(
        swedish: "Se om en kollega kan ta över någon plats, och utse ersättare i de övriga.",
        english: "See whether a colleague can take over a seat, and name deputies for the others."))
  }
}
