// What participation has to say: who carries more than their part, and who less.

import Findings
import Roster
import Text

extension Participation {
  var findings: [Finding] {
    let shares = share { Double($0.seats) }
    let parts = parts
    // What is divided by a yardstick are the seats of those it is known for.
    let judged = rows.indices.filter { (parts[$0] ?? 0) > 0 }
    let total = judged.reduce(0) { $0 + rows[$1].seats }
    let isWhole = total == rows.reduce(0) { $0 + $1.seats }
    var findings: [Finding] = []
    for (o, row) in rows.enumerated() {
      guard let share = shares[o], let part = parts[o], part > 0 else { continue }
      let id = roster.organisations[o].id
      let isExpected = yardstick == .expected
      let own = isExpected ? row.expected : part * Double(total)
      let held = isExpected ? row.toldSeats : row.seats
      let ratio = Double(held) / own
      let beyond = Double(held) - own
      // Whoever is represented is not missing there.
      let filled = Double(held) + (isExpected ? row.relieved : 0)
      var one = Judged(
        organisation: id, row: row, held: held, ratio: ratio, share: share, part: part,
        total: total,
        isWhole: isExpected ? !bases.contains(.unstated) : isWhole)
      if ratio >= 1.5, beyond >= 3 {
        findings.append(.carriesMore(one, yardstick, source))
      } else if filled / own <= 0.5, filled - own <= -3 {
        one.ratio = filled / own
        findings.append(.carriesLess(one, yardstick, source))
      }
    }
    if let size = sizeFinding { findings.append(size) }
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
        .participationGini, Inequality.correctedGini(seats).map { .real($0) } ?? .none,
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
        .loadOfTopTenth, load.shareOfTopTenth.map { .share($0) } ?? .none,
        unless: hoursUnknown,
        subject: Localised(
          swedish: "hur tiden fördelas mellan personerna",
          english: "how the hours are spread over people"),
        label: Localised(
          swedish: "av tiden bärs av den tiondel som har mest",
          english: "of the hours are carried by the tenth with most"),
        definition: Localised(
          swedish:
            "Andelen av alla personers timmar hos den tiondel som har mest, om alla möten besöks.",
          english:
            "The share of all people's hours with the tenth that has most, if all meetings are attended."
        )),
    ] + (load.isHours ? [] : [seatsOfTopTenth])
  }

  /// Why the load is told in seats; `nil` when it is told in hours.
  private var hoursUnknown: Roster.Reason? {
    load.isHours
      ? nil
      : roster.unknown(.meetingsPerYear, .hoursPerMeeting)
        ?? Localised(
          swedish: "inget nätverk som någon sitter i har både möten per år och timmar per möte",
          english: "no network in which anybody sits has both meetings a year and hours a meeting")
  }

  /// A figure of its own: seats are not to be compared with the hours of another run.
  private var seatsOfTopTenth: KeyFigure {
    KeyFigure(
      .seatsOfTopTenth, load.shareOfTopTenth.map { .share($0) } ?? .none, unless: nil,
      label: Localised(
        swedish: "av platserna har tiondelen med flest",
        english: "of the seats are held by the tenth with most"),
      definition: Localised(
        swedish: "Andelen av alla personers platser hos den tiondel som har flest.",
        english: "The share of all people's seats with the tenth that has most."))
  }
}

// MARK: Wording

extension Participation {
  /// An organisation against a yardstick.
  fileprivate struct Judged {
    let organisation: String
    let row: Row
    /// The seats that are judged: all, or those of networks for which it is stated who is expected.
    let held: Int
    /// These divided by those that it would have; where it is said to be missing, with those that are relieved.
    var ratio: Double
    /// Its share of all seats, and its part by the yardstick.
    let share: Double
    let part: Double
    /// The seats that are divided by the yardstick, and whether what is judged is all seats.
    let total: Int
    let isWhole: Bool
  }
}

extension Finding {
  private static func seats(
    _ one: Participation.Judged, _ yardstick: Participation.Yardstick
  ) -> Localised<Phrase> {
    let (id, row) = (one.organisation, one.row)
    guard yardstick != .expected else {
      // The expectation itself, not the share of it: one number for one thing.
      let expected = row.expected
      func shown(_ language: Language) -> String {
        expected.shown(language, decimals: expected == expected.rounded() ? 0 : 1)
      }
      let there = Localised(
        swedish: one.isWhole ? "nätverken" : "de nätverk där väntade platser är angivna",
        english: one.isWhole ? "the networks" : "the networks whose expected seats are stated")
      let also = row.represented == 0 ? Localised("") : represented(row.represented)
      return Localised(
        swedish: """
          \(organisation: id) har \(people: one.held, "plats", "platser") i \(there.swedish); väntat är \
          \(shown(.swedish)).\(also.swedish)
          """,
        english: """
          \(organisation: id) has \(people: one.held, "seat", "seats") in \(there.english); \
          \(shown(.english)) are expected.\(also.english)
          """)
    }
    // Of the rounded total where that is told, which would follow from its part otherwise.
    func own(_ language: Language) -> Phrase {
      func shown(_ seats: Int) -> String { (one.part * Double(seats)).shown(language, decimals: 0) }
      return "\(either: shown(one.total), shown(one.total.roundedPeople))"
    }
    let words = yardstick.words
    let known = Localised(
      swedish: one.isWhole ? "" : " hos dem vars folkmängd är känd",
      english: one.isWhole ? "" : " of those whose population is known")
    return Localised(
      swedish: """
        \(organisation: id) har \(people: row.seats) av \(people: one.total) \
        platser\(known.swedish); \(words.swedish) vore det \(own(.swedish)).
        """,
      english: """
        \(organisation: id) has \(people: row.seats) of \(people: one.total) \
        seats\(known.english); \(words.english) it would be \(own(.english)).
        """)
  }

  private static func represented(_ networks: Int) -> Localised<String> {
    Localised(
      swedish:
        " I \(networks.inWords(.swedish, isNeuter: true)) nätverk representeras den av någon annan.",
      english: networks == 1
        ? " In one network somebody else represents it."
        : " In \(networks.inWords(.english)) networks somebody else represents it.")
  }

  fileprivate static func carriesMore(
    _ one: Participation.Judged, _ yardstick: Participation.Yardstick, _ source: Localised<String>
  ) -> Finding {
    Finding(
      kind: "carries_more", severity: one.ratio >= 2 && yardstick == .expected ? .medium : .low,
      subjects: [.organisation(one.organisation)],
      measures: [
        Measure("ratio", one.ratio), Measure("share_of_seats", one.share),
        Measure("part", one.part),
        Measure("seats", Double(one.row.seats)), Measure("expected_seats", one.row.expected),
      ],
      basis: .expectation(source),
      fact: seats(one, yardstick),
      meaning: yardstick == .expected
        ? Localised(
          swedish:
            "Platserna tar tid. Om fördelningen är vald eller har blivit så framgår inte av listorna.",
          english:
            "Seats take time. Whether the spread is chosen or has come about the rosters do not tell."
        )
        : yardstick.isRough,
      action: yardstick == .expected
        ? Localised(
          swedish:
            "Fråga om fördelningen är avsedd, och om någon annan organisation vill ta över en plats.",
          english:
            "Ask whether the spread is intended, and whether another organisation will take over a seat."
        ) : Participation.Yardstick.saysWhatIsExpected)
  }

  fileprivate static func carriesLess(
    _ one: Participation.Judged, _ yardstick: Participation.Yardstick, _ source: Localised<String>
  ) -> Finding {
    Finding(
      kind: "carries_less", severity: one.ratio <= 0.25 && yardstick == .expected ? .medium : .low,
      subjects: [.organisation(one.organisation)],
      measures: [
        Measure("shortfall", 1 - one.ratio), Measure("share_of_seats", one.share),
        Measure("part", one.part), Measure("seats", Double(one.row.seats)),
        Measure("unfilled_seats", one.row.unfilled),
      ],
      basis: .expectation(source),
      fact: seats(one, yardstick),
      meaning: yardstick == .expected
        ? Localised(
          swedish: """
            Den som inte är med kan få veta besluten i efterhand. Varför platserna är få framgår inte av \
            listorna.
            """,
          english: """
            Whoever is not there may hear of decisions afterwards. Why the seats are few the rosters do \
            not tell.
            """)
        : yardstick.isRough,
      action: yardstick == .expected
        ? Localised(
          swedish: """
            Fråga organisationen vilka nätverk som är viktigast för den, och om någon annan kan föra dess \
            talan i övriga.
            """,
          english: """
            Ask the organisation which networks matter most to it, and whether somebody else can speak \
            for it in the others.
            """) : Participation.Yardstick.saysWhatIsExpected)
  }

  fileprivate static func muchLoad(
    _ person: String, _ seats: Int, _ load: Double, _ median: Double, isHours: Bool
  ) -> Finding {
    let hours = Int(load.rounded())
    // Half of all have at most the median, and of seats at most the whole number below it.
    let middle = { (isHours ? median : median.rounded(.down)).limit($0) } as (Language) -> String
    return Finding(
      kind: "carries_much", severity: .low, subjects: [.person(person)],
      measures: [
        Measure(isHours ? "hours_per_year" : "seats", load), Measure("median", median),
      ],
      basis: .rule,
      fact: isHours
        ? Localised(
          swedish: """
            \(person: person) har \(seats) platser som tar \(hours) timmar om året, om alla möten besöks; \
            hälften av alla har då högst \(middle(.swedish)).
            """,
          english: """
            \(person: person) has \(seats) seats that take \(hours) hours a year, if all meetings are \
            attended; half of all then have at most \(middle(.english)).
            """)
        : Localised(
          swedish:
            "\(person: person) har \(seats) platser; hälften av alla har högst \(middle(.swedish)).",
          english:
            "\(person: person) has \(seats) seats; half of all have at most \(middle(.english))."),
      meaning: Localised(
        swedish:
          "Många platser hos en och samma kan bli svåra att hinna med. Det säger inget om personen.",
        english:
          "Many seats with one and the same may be hard to find time for. It says nothing of the "
          + "person."),
      action: Localised(
        swedish: "Se om en kollega kan ta över någon plats, och utse ersättare i de övriga.",
        english: "See whether a colleague can take over a seat, and name deputies for the others."))
  }
}
