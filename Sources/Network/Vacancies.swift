// Vacancies: seats that nobody holds, and networks in which nobody sits.

import Findings
import Roster

/// The vacant seats of every network on a day.
///
/// - Output: `seats[network]`, rows of vacant seats that run on the day; `empty`, the networks without
///   an edge in B, ascending.
/// - Complexity: O(rows) time.
package struct Vacancies: Sendable {
  package let seats: [Int]
  package let empty: [Int]

  package init(of structure: Structure) {
    var seats = [Int](repeating: 0, count: structure.roster.networks.count)
    for seat in structure.roster.vacantSeats where seat.isActive(on: structure.asOf) {
      seats[Int(seat.network)] += 1
    }
    self.seats = seats
    let people = structure.b.degrees(.right)
    empty = people.indices.filter { people[$0] == 0 }
  }
}

extension Analysis {
  static let vacancies = Analysis("vacancies") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let vacancies = Vacancies(of: structure)
    let ids = structure.roster.networks.map(\.id)
    outcome.findings += vacancies.empty.map { .emptyNetwork(ids[$0]) }
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
      "vacant_seats", .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "vakant plats" : "vakanta platser",
        english: count == 1 ? "vacant seat" : "vacant seats"),
      definition: Localised(
        swedish: "Platser i nätverken som står som vakanta den aktuella dagen.",
        english: "Seats in the networks that are listed as vacant on the day."))
  }
}

extension Finding {
  fileprivate static func emptyNetwork(_ network: String) -> Finding {
    Finding(
      kind: "empty_network", severity: .medium, subjects: [.network(network)],
      basis: .counted,
      fact: Localised(
        swedish: "\(network: network) har ingen deltagare den aktuella dagen.",
        english: "\(network: network) has no participants on the day."),
      meaning: Localised(
        swedish: """
          Antingen är nätverket vilande eller så saknas uppgifter. I båda fallen syns det inte i \
          måtten.
          """,
        english: """
          Either the network is dormant or data are missing. In both cases the measures do not \
          show it.
          """),
      action: Localised(
        swedish: """
          Kontrollera underlaget. Om nätverket är vilande, ta ställning till om uppdraget ska \
          avslutas eller bemannas.
          """,
        english: """
          Check the data. If the network is dormant, decide whether its mandate should end or be \
          staffed.
          """))
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
          Den som skulle ha suttit där saknas både i nätverkets arbete och som länk till andra \
          nätverk.
          """,
        english: """
          Whoever would have sat there is missing both from the work of the network and as a link \
          to other networks.
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
