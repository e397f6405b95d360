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
        swedish: "Platser i nätverken som står som vakanta den aktuella dagen.",
        english: "Seats in the networks that are listed as vacant on the day."))
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
      swedish: (" av ", " uppdrag har ett slutdatum som har passerat, det senaste \(lastEnd)"),
      english: (" of ", " assignments have an end date that has passed, the latest \(lastEnd)"))
  }

  /// What follows on a network in which nobody takes part: why that is, as far as the dates tell.
  fileprivate var rest: Localised<Phrase> {
    var (swedish, english): (Phrase, Phrase) = (".", ".")
    if running > 0 {
      // An assignment that runs and is no seat is that of a deputy who has not taken part.
      swedish = "; där finns \(people: running, "ersättare", "ersättare") som inte har deltagit."
      english = "; it has \(people: running, "deputy who has", "deputies who have") not attended."
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
        \(swedish) \(people: coming, "uppdrag", "uppdrag") börjar \(firstStart.description) eller \
        senare.
        """
      english = """
        \(english) \(people: coming, "assignment begins", "assignments begin") on \
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
          De räknas inte: måtten gäller de uppdrag som löper den aktuella dagen. Sitter någon kvar \
          fast slutdatumet har passerat saknas den platsen i alla mått.
          """,
        english: """
          They are not counted: the measures are of the assignments that run on the day. The seat of \
          anybody who still sits although the end date has passed is missing from all measures.
          """),
      action: Localised(
        swedish: "Gå igenom slutdatumen, och för in nya mandatperioder och efterträdare.",
        english: "Go through the end dates, and enter new terms and successors."))
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
          Alla platser i \(network: network) har löpt ut (\(people: count, "plats", "platser"), den \
          senaste \(end)).
          """,
        english: """
          All seats in \(network: network) have lapsed (\(people: count, "seat", "seats"), the latest on \
          \(end)).
          """),
      meaning: Localised(
        swedish: """
          Listan säger inte om nätverket har avslutats eller om nya uppdrag inte har förts in. Tills \
          det är klart syns nätverket inte i måtten.
          """,
        english: """
          The list does not tell whether the network has ended or new assignments have not been \
          entered. Until that is settled the measures do not show the network.
          """),
      action: Localised(
        swedish:
          "För in dem som sitter nu, eller ta bort nätverket ur listan om det har avslutats.",
        english:
          "Enter those who sit there now, or remove the network from the list if it has ended."))
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
        swedish: "\(network: network) har ingen deltagare den aktuella dagen" + rest.swedish,
        english: "\(network: network) has no participants on the day" + rest.english),
      meaning: isUnexplained
        ? Localised(
          swedish: """
            Antingen är nätverket vilande eller så saknas uppgifter. I båda fallen syns det inte i \
            måtten.
            """,
          english: """
            Either the network is dormant or data are missing. In both cases the measures do not \
            show it.
            """)
        : Localised(
          swedish:
            "Ersättare som inte har deltagit, och uppdrag som inte löper, syns inte i måtten.",
          english: """
            Deputies who have not attended, and assignments that do not run, do not show in the \
            measures.
            """),
      action: isUnexplained
        ? Localised(
          swedish: """
            Kontrollera underlaget. Om nätverket är vilande, ta ställning till om uppdraget ska \
            avslutas eller bemannas.
            """,
          english: """
            Check the data. If the network is dormant, decide whether its mandate should end or be \
            staffed.
            """)
        : Localised(
          swedish: "Kontrollera att de som sitter där nu står i listan.",
          english: "Check that those who sit there now are in the list."))
  }

  fileprivate static func vacantSeats(
    _ network: String, _ seats: Int, mediumFrom: Int
  ) -> Finding {
    Finding(
      kind: "vacant_seats", severity: seats >= mediumFrom ? .medium : .low,
      subjects: [.network(network)], measures: [Measure("vacant_seats", Double(seats))],
      basis: .counted,
      fact: Localised(
        swedish: "\(network: network) har \(seats.of("vakant plats", "vakanta platser")).",
        english: "\(network: network) has \(seats.of("vacant seat", "vacant seats"))."),
      meaning: Localised(
        swedish: """
          Så länge platsen är vakant deltar ingen på den, vare sig i nätverket eller som kontakt med andra \
          nätverk.
          """,
        english: """
          As long as the seat is vacant nobody takes part in it, in the network or as a link to other \
          networks.
          """),
      action: Localised(
        swedish: """
          Fråga berörd organisation när platsen kan tillsättas, eller om den inte längre behövs.
          """,
        english: """
          Ask the organisation concerned when the seat can be filled, or whether it is still needed.
          """))
  }
}
