// Participation in words: an organisation against the yardstick, and the load of one person.

import Findings
import Roster
import Text

extension Participation {
  /// An organisation against a yardstick.
  struct Judged {
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

  /// Whether an organisation has far more or far less than by the yardstick.
  enum Side {
    case more
    case less
  }
}

extension Finding {
  /// What an organisation has, against what it would have by the yardstick.
  private static func seats(
    _ one: Participation.Judged, _ yardstick: Participation.Yardstick
  ) -> Localised<Phrase> {
    let (id, row) = (one.organisation, one.row)
    guard yardstick != .expected else {
      // The expectation itself, not the share of it: one number for one thing.
      let expected = row.expected
      func shown(_ language: Language) -> String {
        expected == expected.rounded()
          ? Int(expected).inWords(language) : expected.shown(language, decimals: 1)
      }
      let there = Localised(
        swedish: one.isWhole ? "nätverken" : "de nätverk där väntade platser är angivna",
        english: one.isWhole ? "the networks" : "the networks whose expected seats are stated")
      let also = row.represented == 0 ? Localised("") : represented(row.represented)
      return Localised(
        swedish: """
          \(organisation: id) har \(people: one.held, "plats", "platser") i \(there.swedish) och väntas ha \
          \(shown(.swedish)).\(also.swedish)
          """,
        english: """
          \(organisation: id) has \(people: one.held, "seat", "seats") in \(there.english) and is expected to \
          have \(shown(.english)).\(also.english)
          """)
    }
    // Of the rounded total where that is told, which would follow from its part otherwise.
    func own(_ language: Language) -> Phrase {
      func shown(_ seats: Int) -> String { (one.part * Double(seats)).about(language) }
      return "\(either: shown(one.total), shown(one.total.roundedPeople))"
    }
    let words = yardstick.words
    let known = Localised(
      swedish: one.isWhole ? "" : " hos dem vars folkmängd är känd",
      english: one.isWhole ? "" : " of those whose population is known")
    return Localised(
      swedish: """
        \(organisation: id) har \(people: row.seats) av \(people: one.total) \
        platser\(known.swedish). \(words.swedish.capitalised) skulle det bli \(own(.swedish)).
        """,
      english: """
        \(organisation: id) has \(people: row.seats) of \(people: one.total) \
        seats\(known.english). \(words.english.capitalised) it would be \(own(.english)).
        """)
  }

  private static func represented(_ networks: Int) -> Localised<String> {
    Localised(
      swedish:
        " I \(networks.inWords(.swedish, isNeuter: true)) nätverk representeras den av någon annan.",
      english:
        " In \(networks.inWords(.english)) \(networks == 1 ? "network" : "networks") somebody else represents it."
    )
  }

  static func carries(
    _ one: Participation.Judged, _ side: Participation.Side,
    _ yardstick: Participation.Yardstick, _ source: Localised<String>
  ) -> Finding {
    let isGrave = side == .more ? one.ratio >= 2 : one.ratio <= 0.25
    let seats = Measure("seats", Double(one.row.seats))
    let (share, part) = (Measure("share_of_seats", one.share), Measure("part", one.part))
    return Finding(
      kind: kind(side), severity: isGrave && yardstick == .expected ? .medium : .low,
      subjects: [.organisation(one.organisation)],
      measures: side == .more
        ? [
          Measure("ratio", one.ratio), share, part, seats,
          Measure("expected_seats", one.row.expected),
        ]
        : [
          Measure("shortfall", 1 - one.ratio), share, part, seats,
          Measure("unfilled_seats", one.row.unfilled),
        ],
      basis: .expectation(source), fact: self.seats(one, yardstick),
      meaning: yardstick == .expected ? meaning(side) : yardstick.isRough,
      action: yardstick == .expected
        ? action(side) : Participation.Yardstick.saysWhatIsExpected)
  }

  private static func kind(_ side: Participation.Side) -> String {
    side == .more ? "carries_more" : "carries_less"
  }

  private static func meaning(_ side: Participation.Side) -> Localised<Phrase> {
    side == .more
      ? Localised(
        swedish: "Om fördelningen är avsedd framgår inte av listorna.",
        english: "The lists do not say whether the distribution is intended.")
      : Localised(
        swedish: "Varför platserna är få framgår inte av listorna.",
        english: "The lists do not say why the seats are few.")
  }

  private static func action(_ side: Participation.Side) -> Localised<Phrase> {
    side == .more
      ? Localised(
        swedish: "Kansliet frågar organisationen om den vill ha så många platser.",
        english: "The office asks the organisation whether it wants that many seats.")
      : Localised(
        swedish: """
          Kansliet frågar organisationen vilka nätverk som är viktigast för den, och om någon annan kan \
          representera den i övriga.
          """,
        english: """
          The office asks the organisation which networks matter most to it, and whether somebody else can \
          represent it in the others.
          """)
  }

  /// Those far from a rough yardstick, the farthest first.
  static func manyCarry(
    _ organisations: [String], _ side: Participation.Side, of all: Int,
    _ yardstick: Participation.Yardstick, _ source: Localised<String>
  ) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(organisations.map { "\(organisation: $0)" }, language)
    }
    let count = organisations.count
    let much = Localised(
      swedish: side == .more ? "minst en och en halv gång så många" : "högst hälften så många",
      english: side == .more ? "at least one and a half times as many" : "at most half as many")
    let apart = Localised(
      swedish: side == .more ? "minst tre fler" : "minst tre färre",
      english: side == .more ? "at least three more" : "at least three fewer")
    let by = Localised(
      swedish: yardstick == .population ? "folkmängden skulle ge" : "om alla hade lika många",
      english: yardstick == .population ? "population would give" : "if all had equally many")
    return Finding(
      kind: kind(side), severity: .low, subjects: organisations.map { .organisation($0) },
      tellsOf: count,
      measures: [Measure("organisations", Double(count)), Measure("of", Double(all))],
      basis: .expectation(source),
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish)) av \(all.inWords(.swedish)) organisationer har \(much.swedish) \
          platser som \(by.swedish), och \(apart.swedish):\u{20}
          """
            + list(.swedish) + ".",
        english:
          """
          \(count.asOpening(.english)) of \(all.inWords(.english)) organisations have \(much.english) seats \
          as \(by.english), and \(apart.english):\u{20}
          """
            + list(.english) + "."),
      meaning: yardstick.isRough, action: Participation.Yardstick.saysWhatIsExpected)
  }

  static func muchLoad(
    _ person: String, _ seats: Int, _ load: Double, _ median: Double, isHours: Bool
  ) -> Finding {
    let hours = Int(load.rounded())
    // Half of all have at most the median, and of seats at most the whole number below it.
    let middle = { (isHours ? median : median.rounded(.down)).limit($0) } as (Language) -> String
    let half = Localised(
      swedish: "Hälften av alla har högst \(middle(.swedish))",
      english: "Half of all have at most \(middle(.english))")
    return Finding(
      kind: "carries_much", severity: .low, subjects: [.person(person)],
      measures: [
        Measure(isHours ? "hours_per_year" : "seats", load), Measure("median", median),
      ],
      basis: .rule,
      fact: isHours
        ? Localised(
          swedish: """
            \(person: person) har \(seats.inWords(.swedish)) platser, som tar \(hours.inWords(.swedish)) timmar om året \
            om alla möten besöks. \(half.swedish) timmar.
            """,
          english: """
            \(person: person) has \(seats.inWords(.english)) seats, which take \(hours.inWords(.english)) hours a year \
            if all meetings are attended. \(half.english) hours.
            """)
        : Localised(
          swedish: "\(person: person) har \(seats.inWords(.swedish)) platser. \(half.swedish).",
          english: "\(person: person) has \(seats.inWords(.english)) seats. \(half.english)."),
      meaning: Localised(
        swedish:
          "Många platser hos en och samma kan bli svåra att hinna med. Det säger inget om personen.",
        english:
          "Many seats held by one person may be hard to find time for. This says nothing about the person."
      ),
      action: Localised(
        swedish:
          "Organisationen ser om en kollega kan ta över någon plats, och utser ersättare för de övriga.",
        english:
          "The organisation sees whether a colleague can take over a seat, and appoints deputies for the others."
      ))
  }
}
