// Vacancies: seats that nobody holds, networks in which nobody sits, and seats that have lapsed.

import Findings
package import Roster
package import Text

/// The vacant seats of every network on a day.
///
/// - Output: `seats[network]`, rows of vacant seats that run on the day; `empty`, the networks without
///   an edge in B, ascending; `whole` and `networks[network]`, how many assignments have lapsed before the day,
///   run on it and are to come.
/// - Complexity: O(rows · log rows) time.
package struct Vacancies: Sendable {
  package let seats: [Int]
  package let empty: [Int]
  package let whole: Standing
  package let networks: [Standing]

  package init(of structure: Structure) {
    var seats = [Int](repeating: 0, count: structure.roster.networks.count)
    for seat in structure.roster.vacantSeats where seat.isActive(on: structure.asOf) {
      seats[Int(seat.network)] += 1
    }
    self.seats = seats
    let people = structure.seats.degrees(.right)
    empty = people.indices.filter { people[$0] == 0 }
    (whole, networks) = structure.roster.standing(on: structure.asOf)
  }
}

extension Analysis where Input == Structure {
  static let vacancies = Analysis(
    "vacancies", title: Localised(swedish: "Vakanser", english: "Vacancies"), parts: [.dependency],
    cost: .counted,
    needs: [.networks], tables: []
  ) { structure in
    var outcome = Outcome()
    let vacancies = Vacancies(of: structure)
    let ids = structure.roster.networks.map(\.id)
    outcome.findings += vacancies.empty.map { .emptyNetwork(ids[$0], vacancies.networks[$0]) }
    if let said = vacancies.whole.lapsedFact {
      outcome.findings.append(.lapsedSeats(vacancies.whole, said))
    }
    for (network, seats) in vacancies.seats.enumerated() where seats > 0 {
      outcome.findings.append(
        .vacantSeats(ids[network], seats, mediumFrom: structure.thresholds.vacantSeatsMedium))
    }
    outcome.keyFigures.append(
      .vacantSeats(vacancies.seats.reduce(0, +), unless: structure.roster.unknown(.vacancy)))
    return outcome
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func vacantSeats(
    _ count: Int, unless reason: Roster.Reason?
  ) -> KeyFigure {
    KeyFigure(
      .vacantSeats, .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "vakant plats" : "vakanta platser",
        english: count == 1 ? "vacant seat" : "vacant seats"),
      definition: Localised(
        swedish: "Platser i nätverken som enligt listorna är vakanta den aktuella dagen.",
        english: "Seats in the networks that the lists give as vacant on the day."))
  }
}

extension Standing {
  /// How many assignments have lapsed, of how many, and when the last did; `nil` when none has.
  package var lapsedWords: Localised<String>? {
    lapsedTexts.map { texts in
      func said(_ language: Language) -> String {
        lapsed.shown(language) + texts[language].of + total.shown(language) + texts[language].tail
      }
      return Localised(swedish: said(.swedish), english: said(.english))
    }
  }

  /// The same where the numbers are those of people's seats.
  fileprivate var lapsedFact: Localised<Phrase>? {
    lapsedTexts.map { texts in
      func said(_ language: Language) -> Phrase {
        "\(people: lapsed)\(texts[language].of)\(people: total)\(texts[language].tail)."
      }
      return Localised(swedish: said(.swedish), english: said(.english))
    }
  }

  private var lapsedTexts: Localised<(of: String, tail: String)>? {
    guard let lastEnd else { return nil }
    return Localised(
      swedish: (" av ", " platser har ett slutdatum som har passerat, det senaste \(lastEnd)"),
      english: (" of ", " seats have an end date that has passed, the latest \(lastEnd)"))
  }

  /// What follows on a network in which nobody takes part: why that is, as far as the dates tell.
  fileprivate var rest: Localised<Phrase> {
    var (swedish, english): (Phrase, Phrase) = (".", ".")
    if running > 0 {
      // An assignment that runs and is no seat is that of a deputy who has not taken part.
      swedish = ". Där finns \(people: running, "ersättare", "ersättare") som inte har deltagit."
      english = ". It has \(people: running, "deputy who has", "deputies who have") not attended."
    }
    if lapsed > 0, let lastEnd {
      swedish = """
        \(swedish) \(people: lapsed, "plats", "platser") har löpt ut, den senaste \
        \(lastEnd.description).
        """
      english =
        "\(english) \(people: lapsed, "seat has", "seats have") lapsed, the latest on \(lastEnd.description)."
    }
    if coming > 0, let firstStart {
      swedish = """
        \(swedish) \(people: coming, "plats", "platser") börjar \(firstStart.description) eller \
        senare.
        """
      english = """
        \(english) \(people: coming, "seat begins", "seats begin") on \
        \(firstStart.description) or later.
        """
    }
    return Localised(swedish: swedish, english: english)
  }
}

extension Finding {
  fileprivate static func lapsedSeats(_ whole: Standing, _ said: Localised<Phrase>) -> Finding {
    Finding(
      kind: "lapsed_seats", severity: .information, subjects: [.dataset],
      measures: [
        Measure("lapsed", Double(whole.lapsed)), Measure("assignments", Double(whole.total)),
      ],
      basis: .counted,
      fact: said,
      meaning: Localised(
        swedish: """
          De räknas inte: måtten gäller de platser som löper den aktuella dagen. Sitter någon kvar \
          efter slutdatumet saknas den platsen i alla mått.
          """,
        english: """
          They are not counted: the measures cover the seats that run on the day. The seat of anybody who \
          stays on after the end date is missing from every measure.
          """),
      action: Localised(
        swedish: "Kansliet går igenom slutdatumen och för in nya mandatperioder och efterträdare.",
        english: "The office goes through the end dates and enters new terms and successors."))
  }

  /// All seats of a network have lapsed, and nothing tells that it rests.
  private static func lapsedNetwork(_ network: String, _ standing: Standing) -> Finding {
    let (count, end) = (standing.lapsed, standing.lastEnd.map { "\($0)" } ?? "")
    return Finding(
      kind: "lapsed_network", severity: .medium, subjects: [.network(network)],
      measures: [Measure("lapsed", Double(count))],
      basis: .counted,
      fact: Localised(
        swedish: """
          Alla platser i nätverket \(network: network) har löpt ut (\(people: count, "plats", "platser"), den \
          senaste \(end)).
          """,
        english: """
          All seats in the network \(network: network) have lapsed (\(people: count, "seat", "seats"), the \
          latest on \(end)).
          """),
      meaning: Localised(
        swedish: """
          Listan säger inte om nätverket har avslutats eller om nya platser inte har förts in. Tills \
          det är klarlagt syns nätverket inte i måtten.
          """,
        english: """
          The list does not say whether the network has ended or whether new seats have not been entered. \
          Until that is settled, the measures do not show the network.
          """),
      action: Localised(
        swedish:
          "Kansliet för in dem som sitter nu, eller tar bort nätverket ur listan om det har avslutats.",
        english:
          "The office enters those who sit there now, or removes the network from the list if it has ended."
      ))
  }

  fileprivate static func emptyNetwork(_ network: String, _ standing: Standing) -> Finding {
    if standing.lapsed > 0, standing.lapsed == standing.total {
      return lapsedNetwork(network, standing)
    }
    // Dates or deputies tell why; only without any of them may the network be dormant.
    let isUnexplained = standing.total == 0
    let rest = standing.rest
    return Finding(
      kind: "empty_network", severity: .medium, subjects: [.network(network)],
      basis: .counted,
      fact: Localised(
        swedish: "Nätverket \(network: network) har ingen deltagare den aktuella dagen"
          + rest.swedish,
        english: "The network \(network: network) has no participants on the day" + rest.english),
      meaning: isUnexplained
        ? Localised(
          swedish: """
            Antingen är nätverket vilande eller så saknas uppgifter. I båda fallen syns det inte i måtten.
            """,
          english: """
            Either the network is dormant or information is missing. In both cases the measures do not \
            show it.
            """)
        : Localised(
          swedish:
            "Ersättare som inte har deltagit, och platser som inte löper, syns inte i måtten.",
          english: """
            Deputies who have not attended, and seats that do not run, do not show in the measures.
            """),
      action: isUnexplained
        ? Localised(
          swedish: """
            Kansliet kontrollerar listorna. Är nätverket vilande avgör direktionen om det ska avslutas eller \
            bemannas.
            """,
          english: """
            The office checks the lists. If the network is dormant, the board decides whether to close it or \
            to staff it.
            """)
        : Localised(
          swedish: "Kansliet kontrollerar att de som sitter där nu står i listan.",
          english: "The office checks that those who sit there now are in the list."))
  }

  fileprivate static func vacantSeats(
    _ network: String, _ seats: Int, mediumFrom: Int
  ) -> Finding {
    Finding(
      kind: "vacant_seats", severity: seats >= mediumFrom ? .medium : .low,
      subjects: [.network(network)], measures: [Measure("vacant_seats", Double(seats))],
      basis: .counted,
      fact: Localised(
        swedish:
          "Nätverket \(network: network) har \(seats.of("vakant plats", "vakanta platser", .swedish)).",
        english:
          "The network \(network: network) has \(seats.of("vacant seat", "vacant seats", .english))."
      ),
      meaning: Localised(
        swedish: """
          Så länge en plats är vakant deltar ingen på den.
          """,
        english: """
          As long as a seat is vacant, nobody takes part in it.
          """),
      action: Localised(
        swedish: """
          Kansliet frågar organisationen när platsen kan tillsättas, eller om den inte längre behövs.
          """,
        english: """
          The office asks the organisation when the seat can be filled, or whether it is still needed.
          """))
  }
}
